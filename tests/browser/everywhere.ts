// What holds for every screen, whatever is on it; each screen's test file calls this once.
import { describe, expect, it } from 'vitest';
import { axeFindings, type browser, changed, sideways } from './harness.ts';

type Visit = ReturnType<typeof browser>['visit'];

/** Accessible in both themes and on a phone, never scrolled sideways, one h1, a title of its own, landmarks. */
export function holdsEverywhere(
  visit: Visit,
  path: string,
  { name, heading = name }: { name: string; heading?: string },
): void {
  describe(`${path}, in every size and theme`, () => {
    it('is accessible to axe in both themes, says what it is, and is reached past the bar by the first Tab', async () => {
      const page = await visit(path);
      expect.soft(await axeFindings(page), 'what axe finds: desktop, light').toEqual([]);

      const h1 = await page.locator('h1').allTextContents();
      expect.soft(h1, 'one h1').toEqual([heading]);
      expect.soft(await page.title(), 'a title').toBe(`${name} | Care Inspection Cube`);
      const current = page
        .getByRole('navigation', { name: 'Screens' })
        .locator('[aria-current="page"]');
      const entries = await current.allTextContents();
      expect.soft(entries, 'a current entry in the navigation').toEqual([name]);

      await changed(page, { scheme: 'dark' });
      expect.soft(await axeFindings(page), 'what axe finds: desktop, dark').toEqual([]);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const reached = await page.evaluate(() => document.activeElement?.id);
      expect.soft(reached, 'reached by the first press of Tab').toBe('content');
    });

    it('fits a phone, accessible to axe in both themes, and never scrolls sideways', async () => {
      // Begins dark, so that each theme is once the one it opens in and once the one changed to.
      const page = await visit(path, { size: 'phone', scheme: 'dark' });
      expect.soft(await axeFindings(page), 'what axe finds: phone, dark').toEqual([]);
      await changed(page, { scheme: 'light' });
      expect.soft(await axeFindings(page), 'what axe finds: phone, light').toEqual([]);
      const straight = { by: 0, because: [] };
      expect.soft(await sideways(page), 'sideways: phone').toEqual(straight);
      await changed(page, { size: 'narrow' });
      await expect.poll(() => sideways(page), { message: 'sideways: narrow' }).toEqual(straight);
    });
  });
}
