// Loading, failure and recovery, which every screen that asks the cube must show in words.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, type browser, settled } from './harness.ts';

type Visit = ReturnType<typeof browser>['visit'];

/** The screen says that it is loading, that it failed, and comes back when the server does. `then` is text of the loaded screen. */
export function saysWhatGoesWrong(visit: Visit, path: string, then: string): void {
  describe(`${path}, when things go wrong`, () => {
    it('says that it is loading, in the shape of what will come', async () => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const page = await visit(path, {
        unsettled: true,
        before: (page) =>
          page.route('**/graphql', async (route) => {
            await held;
            await route.continue();
          }),
      });
      await page.locator('[aria-busy="true"]').first().waitFor();
      await page.getByText('Still working.').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      release();
      await page.getByText(then).first().waitFor();
      await settled(page);
    });

    it('says what failed, keeps the address, and recovers', async () => {
      let down = true;
      const page = await visit(path, {
        unsettled: true,
        expected: /graphql|Failed to load/,
        before: (page: Page) =>
          page.route('**/graphql', (route) => (down ? route.abort() : route.continue())),
      });
      await page.getByRole('alert').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const address = page.url();
      down = false;
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await page.getByText(then).first().waitFor();
      expect(page.url()).toBe(address);
    });
  });
}
