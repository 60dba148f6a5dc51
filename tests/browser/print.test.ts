// Paper: every screen as a few sheets of A4 that say what they show, where it is from and as at when; and the link to each,
// opened by somebody else.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browser, demonstrationOn } from './harness.ts';

const { visit } = browser();

/** The address with the demonstration in it, where the screen needs records. */
async function addressOf(path: string, simulated: boolean): Promise<string> {
  if (!simulated) return path;
  return `${path}${path.includes('?') ? '&' : '?'}release=${await demonstrationOn()}`;
}

/** Sheets of a printed page: each is an object of its own in the file. */
async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
/** 210 mm less two margins of 14 mm, in CSS pixels. */
const paperWidth = ((210 - 28) / 25.4) * 96;

/** What reaches over the edge of the paper. */
const beyondPaper = (page: Page): Promise<string[]> =>
  page.evaluate(
    (width) =>
      [...document.querySelectorAll('main *, .paper-foot *')]
        .filter((element) => !element.closest('svg, .vh') && element.getClientRects().length > 0)
        .filter((element) => getComputedStyle(element).position !== 'absolute')
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .slice(0, 5)
        .map((element) => element.outerHTML.slice(0, 120)),
    paperWidth,
  );

describe('paper', () => {
  for (const [what, path, most, simulated] of [
    ['National picture', '/', 4, false],
    ['Compare', '/compare?question=policy', 4, false],
    ['Explore', '/explore', 3, false],
    ['Evidence', '/evidence', 7, false],
    ['Target with a visit list', '/target?visit=service/SIM-S0017', 6, true],
    ['Service', '/service?code=SIM-S0017', 4, true],
  ] as const)
    it(`${what}: at most ${most} sheets, no controls, and a foot that explains and credits`, async () => {
      const page = await visit(await addressOf(path, simulated), { scheme: 'dark' });
      const sheets = await sheetsOf(page);
      expect(sheets).toBeGreaterThan(0);
      expect(sheets).toBeLessThanOrEqual(most);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.floor(paperWidth), height: 1000 });
      expect(await beyondPaper(page)).toEqual([]);
      const controls = page.locator('main').locator('select, input, summary ~ button, .btn');
      expect(await controls.filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toMatch(/\bPress\b/);
      const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
      expect(ink).toBe('rgb(20, 32, 43)');
      const foot = page.getByRole('contentinfo');
      const said = await foot.innerText();
      for (const part of [
        /\[c\] withheld/,
        /Made from: /,
        /As released on \d+ \w+ \d{4}: /,
        /release=1-/,
      ])
        expect(said).toMatch(part);
      expect(said.includes('Simulated records')).toBe(simulated);
      const size = await foot
        .locator('p')
        .last()
        .evaluate((p) => getComputedStyle(p).fontSize);
      expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(10);
      if (path.includes('visit=')) {
        const list = page.getByRole('table', { name: 'Visit list' });
        expect(await list.innerText()).toContain('SIM-S0017');
        expect(await page.getByText('Ordered by share, highest first.').isVisible()).toBe(true);
      }
    });
});

describe('links', () => {
  for (const [what, path, simulated] of [
    ['National picture', '/', false],
    ['Compare', '/compare?question=indicators&by=service-type', false],
    ['Explore', '/explore?rows=sector&columns=question&totals=grand', false],
    ['Evidence', '/evidence?tab=conflicts', false],
    ['Target', '/target?rank=council-area&visit=service/SIM-S0017', true],
    ['Service', '/service?code=SIM-S0017', true],
  ] as const)
    it(`${what}: the link opens the same in a fresh browser, on the same release`, async () => {
      const page = await visit(await addressOf(path, simulated));
      await page.getByRole('button', { name: 'Copy link' }).first().click();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toMatch(/release=1-[0-9a-f]{8}/);
      const link = new URL(await copied());
      expect(link.pathname).toBe(new URL(page.url()).pathname);
      const fresh = await page.context().browser()?.newContext({ locale: 'en-GB' });
      const again = await fresh?.newPage();
      if (!fresh || !again) throw new Error('no fresh browser');
      await again.setViewportSize({ width: 1440, height: 900 });
      await again.goto(link.href);
      const text = (of: Page) => of.locator('main').innerText();
      // The button that was pressed says so for a while.
      const plain = (words: string) =>
        words
          .replace(/Link copied\.|It stays on this release\.|Copied|Copy link/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      await expect
        .poll(async () => plain(await text(again)), { timeout: 15_000 })
        .toBe(plain(await text(page)));
      await fresh.close();
    });
});
