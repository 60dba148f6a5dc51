// What holds for every screen, whatever is on it; each screen's test file calls this once.
import { describe, expect, it } from 'vitest';
import { axeFindings, type browser, sideways } from './harness.ts';

type Visit = ReturnType<typeof browser>['visit'];

/** Accessible in both themes and on a phone, never scrolled sideways, one h1, a title of its own, landmarks. */
export function holdsEverywhere(
  visit: Visit,
  path: string,
  { name, heading = name }: { name: string; heading?: string },
): void {
  describe(`${path}, in every size and theme`, () => {
    for (const size of ['desktop', 'phone'] as const)
      for (const scheme of ['light', 'dark'] as const)
        it(`has no accessibility fault that axe can find (${size}, ${scheme})`, async () => {
          const page = await visit(path, { size, scheme });
          expect(await axeFindings(page)).toEqual([]);
        });

    for (const size of ['phone', 'narrow'] as const)
      it(`does not scroll sideways (${size})`, async () => {
        const page = await visit(path, { size });
        expect(await sideways(page)).toEqual({ by: 0, because: [] });
      });

    it('says what it is: one h1, a title, a current entry in the navigation', async () => {
      const page = await visit(path);
      expect(await page.locator('h1').allTextContents()).toEqual([heading]);
      expect(await page.title()).toBe(`${name} | Care Inspection Cube`);
      const screens = page.getByRole('navigation', { name: 'Screens' });
      expect(await screens.locator('[aria-current="page"]').allTextContents()).toEqual([name]);
    });

    it('is reached past the bar by the first press of Tab', async () => {
      const page = await visit(path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    });
  });
}
