// What helps a reader anywhere: the search, the words that explain themselves, the data dictionary, and that every page can be read
// at every width and with the keyboard.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, browser, changed, demonstrationOn, settled, sideways } from './harness.ts';
import { tabTo } from './story.ts';

const { visit } = browser();

const field = (page: Page) => page.getByRole('combobox', { name: /^Search questions/ });
const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first();

describe('the search', () => {
  it('is one key away, says how many it found, and leads to a question', async () => {
    const page = await visit('/');
    await page.keyboard.press('/');
    await expect.poll(() => field(page).evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.type('care plans');
    await option(page, /Do care plans hold strategies/).waitFor();
    const status = page.locator('header [role="status"]');
    await expect.poll(() => status.textContent()).toMatch(/^\d+ results?\./);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/compare\?question=care-plans$/);
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('finds sectors, types, screens and words, each under its kind', async () => {
    const page = await visit('/');
    await field(page).fill('private');
    await page.getByRole('group', { name: 'Sectors' }).getByRole('option').first().waitFor();
    await field(page).fill('school');
    await page.getByRole('group', { name: 'Service types' }).getByRole('option').first().waitFor();
    await field(page).fill('graphiql');
    await page.getByRole('group', { name: 'Screens' }).getByRole('option').first().waitFor();
    await field(page).fill('confidence');
    await page.getByRole('option', { name: 'Interval Glossary' }).click();
    await page.waitForURL(/tab=glossary#term-interval$/);
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target dt')?.textContent))
      .toBe('Interval');
  });

  it('says when there is nothing, empties with Escape and closes with another', async () => {
    const page = await visit('/');
    await field(page).fill('zebra');
    await page.getByText('Nothing found for zebra.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('says when it could not ask, and still knows screens and words', async () => {
    const page = await visit('/evidence?tab=glossary', { expected: /graphql|Failed to load/ });
    await page.route('**/graphql', (route) => route.abort());
    await field(page).fill('base');
    await page.getByText(/The search did not answer/).waitFor();
    await page.getByRole('option', { name: 'Base Glossary' }).waitFor();
  });

  it('finds a service of the demonstration, which leads to its profile', async () => {
    const release = await demonstrationOn();
    const shown = await visit(`/dictionary?release=${release}`);
    await shown.keyboard.press('/');
    await shown.keyboard.type('simulated service');
    const services = shown.getByRole('group', { name: /^Services / });
    await services.getByText(/^5 of \d+$/).waitFor();
    await services.getByRole('option').first().click();
    await shown.waitForURL(`**/service?code=*&release=${release}`);
  });

  it('keeps the release that is pinned', async () => {
    const page = await visit('/');
    const release = await page.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ catalogue { release { id } } }' }),
      });
      return (await response.json()).data.catalogue.release.id as string;
    });
    const pinned = await visit(`/?release=${release}`);
    await field(pinned).fill('policy');
    await option(pinned, /Is a policy on child sexual exploitation/).click();
    await pinned.waitForURL(`**/compare?question=policy&release=${release}`);
  });

  it('stands behind a button on a phone, and gives the focus back to it', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await visit('/', { size: 'phone', scheme });
      const button = page.getByRole('button', { name: 'Search', exact: true });
      await button.click();
      await field(page).fill('policy');
      await option(page, /Is a policy on child sexual exploitation/).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await sideways(page)).toEqual({ by: 0, because: [] });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await button.evaluate((at) => at === document.activeElement)).toBe(true);
    }
  });

  it('leaves the key alone in fields, and where a reader has turned it off', async () => {
    const page = await visit('/evidence');
    const lines = page.getByRole('searchbox', { name: 'Find a line or a word' });
    await lines.focus();
    await page.keyboard.type('a/b');
    expect(await lines.inputValue()).toBe('a/b');
    const choice = await visit('/accessibility');
    await choice.getByRole('switch', { name: '/ goes to the search' }).click();
    await choice.locator('main').focus();
    await choice.keyboard.press('/');
    expect(await field(choice).getAttribute('aria-keyshortcuts')).toBeNull();
    expect(await field(choice).evaluate((at) => at === document.activeElement)).toBe(false);
  });
});

describe('words that explain themselves', () => {
  it('open and close by keyboard, and the focus goes back', async () => {
    const page = await visit('/compare');
    const word = page.getByRole('button', { name: 'ranges', exact: true });
    await tabTo(page, word);
    await page.keyboard.press('Enter');
    const meaning = page.getByRole('dialog', { name: 'Range' });
    await meaning.getByText('No probability in it.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await meaning.count()).toBe(0);
    expect(await word.evaluate((at) => at === document.activeElement)).toBe(true);
  });

  it('lead on to the methods', async () => {
    const page = await visit('/compare');
    await page.getByRole('button', { name: 'Interval', exact: true }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'More in the methods' }).click();
    await page.waitForURL(/\/evidence\?tab=methods#interval$/);
    await expect
      .poll(() => page.evaluate(() => document.querySelector(':target')?.id))
      .toBe('interval');
  });

  it('are a sheet on a phone, in both themes', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await visit('/', { size: 'phone', scheme });
      await page.getByRole('button', { name: 'requirement', exact: true }).click();
      const sheet = page.getByRole('dialog', { name: 'Requirement' });
      await sheet.waitFor();
      const box = await sheet.boundingBox();
      expect(box?.x).toBe(0);
      expect(box?.width).toBe(390);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});

describe('the data dictionary', () => {
  it('is accessible in every size and theme', async () => {
    for (const size of ['desktop', 'phone'] as const) {
      const page = await visit('/dictionary', { size });
      expect(await axeFindings(page), `${size}, light`).toEqual([]);
      await changed(page, { scheme: 'dark' });
      expect(await axeFindings(page), `${size}, dark`).toEqual([]);
    }
  });

  it('explains dimensions, questions with their answers, measures, signs, columns of the CSV and what is held', async () => {
    const page = await visit('/dictionary');
    for (const part of [
      'Dimensions',
      'Questions',
      'Measures',
      'Beside every number',
      'Columns of the tidy CSV',
      'What is held',
    ])
      await page.getByRole('heading', { name: part, level: 2 }).waitFor();
    const policy = page.locator('[id="question-cse-policy"]');
    expect(await policy.textContent()).toContain(
      'Did the service have a child sexual exploitation policy?',
    );
    const row = policy.getByRole('row').filter({ hasText: 'in-place' }).first();
    expect(await row.textContent()).toContain('headline');
    expect(await page.locator('#dimension-service').textContent()).toContain('not listed here');
  });

  it('has a lasting address for every entry', async () => {
    const page = await visit('/dictionary');
    const entry = page.getByRole('link', { name: 'private', exact: true });
    const href = await entry.getAttribute('href');
    expect(href).toMatch(/release=[^#]+#sector-private$/);
    const fresh = await visit(href ?? '');
    await expect
      .poll(() => fresh.evaluate(() => document.querySelector(':target')?.textContent))
      .toBe('Private');
    await expect
      .poll(() =>
        fresh.locator('[id="sector-private"]').evaluate((at) => at.getBoundingClientRect().top),
      )
      .toBeLessThan(900);
  });

  it('is searched, and the address keeps the words', async () => {
    const page = await visit('/dictionary');
    await page.getByRole('searchbox', { name: 'Find a name or a code' }).fill('school hostel');
    await page.waitForURL(/text=school/);
    await settled(page);
    await page.getByRole('rowheader', { name: 'School hostel' }).waitFor();
    expect(await page.getByRole('rowheader', { name: 'Private' }).count()).toBe(0);
    const again = await visit(page.url());
    await again.getByRole('rowheader', { name: 'School hostel' }).waitFor();
  });

  it('comes as a file with everything in it, the search notwithstanding', async () => {
    const page = await visit('/dictionary?text=policy');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^data-dictionary-release-.+\.csv$/);
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), {
      bom: true,
      columns: true,
    });
    const of = (entry: string) => rows.filter((row) => row.entry === entry);
    expect(of('dimension').length).toBe(12);
    expect(of('member').some(({ code }) => code === 'private')).toBe(true);
    expect(of('question').map(({ code }) => code)).toContain('care-plans');
    expect(of('batch').length).toBe(2);
    for (const value of rows.flatMap((row) => Object.values(row)))
      expect(value).not.toMatch(/^[=+@-]/);
  });

  it('says what went wrong, and comes back', async () => {
    let down = true;
    const page = await visit('/dictionary', {
      unsettled: true,
      expected: /graphql|Failed to load/,
      before: (page) =>
        page.route('**/graphql', (route) => (down ? route.abort() : route.continue())),
    });
    await page.getByRole('alert').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'What is held' }).waitFor();
  });
});

describe('the accessibility statement', () => {
  it('is reached from the footer, and is accessible in every size and theme', async () => {
    const page = await visit('/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click();
    await page.getByRole('heading', { name: 'What does not work well yet' }).waitFor();
    expect(await axeFindings(page), 'desktop, light').toEqual([]);
    await changed(page, { scheme: 'dark' });
    expect(await axeFindings(page), 'desktop, dark').toEqual([]);
    const phone = await visit('/accessibility', { size: 'phone', scheme: 'dark' });
    expect(await axeFindings(phone), 'phone, dark').toEqual([]);
    await changed(phone, { scheme: 'light' });
    expect(await axeFindings(phone), 'phone, light').toEqual([]);
  });
});

const routes = [
  '/',
  '/?period=2015&stage=annual-return',
  '/compare',
  '/compare?by=year',
  '/target',
  '/explore',
  '/graphiql',
  '/evidence',
  '/evidence?tab=conflicts',
  '/evidence?tab=methods',
  '/evidence?tab=glossary',
  '/evidence?tab=symbols',
  '/data',
  '/dictionary',
  '/accessibility',
  '/nowhere',
];

describe('every page', () => {
  for (const path of routes) {
    // 320 pixels are what a window of 1,280 has at a zoom of 400%.
    it(`${path} is never wider than the window, from 320 to 2,560 pixels, and nothing on it moves`, async () => {
      const page = await visit(path, { expected: /\/nowhere|404/ });
      for (const width of [2560, 1440, 1041, 768, 390, 320]) {
        await page.setViewportSize({ width, height: width < 700 ? 640 : 900 });
        await settled(page);
        // The code editor of GraphiQL measures itself a moment after the window.
        await expect
          .poll(async () => ({ width, ...(await sideways(page)) }))
          .toEqual({ width, by: 0, because: [] });
      }
      const moving = await page.evaluate(
        () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      );
      expect(moving).toBe(0);
    });
  }

  it('takes the focus along when one goes to another', async () => {
    const page = await visit('/');
    const screens = page.getByRole('navigation', { name: 'Screens' });
    for (const name of ['Compare', 'Evidence', 'Data', 'National picture']) {
      await screens.getByRole('link', { name, exact: true }).click();
      await expect.poll(() => page.title()).toBe(`${name} | Care Inspection Cube`);
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.id), name).toBe('content');
      expect(await page.evaluate(() => window.scrollY), name).toBe(0);
    }
  });

  it('credits what it was made from, as at when', async () => {
    for (const path of ['/', '/compare', '/evidence', '/data', '/dictionary', '/accessibility']) {
      const page = await visit(path);
      const credits = await page.getByRole('contentinfo').textContent();
      expect(credits, path).toContain('Inspections 2016/17');
      expect(credits, path).toContain('Annual returns 2015');
    }
  });

  it('keeps its controls and what is chosen in forced colours', async () => {
    for (const path of ['/', '/compare', '/evidence', '/dictionary']) {
      const page = await visit(path, {
        before: (page) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }),
      });
      expect(await axeFindings(page), path).toEqual([]);
      const edgeless = await page.evaluate(() =>
        [...document.querySelectorAll('button.btn, a.btn, select, input:not([type="radio"])')]
          .filter((control) => control.checkVisibility())
          .filter((control) => {
            const holder = control.closest('.select-box') ?? control;
            return [control, holder].every(
              (one) => Number.parseFloat(getComputedStyle(one).borderTopWidth) === 0,
            );
          })
          .map((control) => control.outerHTML.slice(0, 100)),
      );
      expect(edgeless, path).toEqual([]);
      await field(page).fill('policy');
      const found = option(page, /Is a policy on child sexual exploitation/);
      await found.waitFor();
      await page.keyboard.press('ArrowDown');
      const marked = await page
        .locator('[role="option"][aria-selected="true"]')
        .evaluate((one) => getComputedStyle(one).outlineStyle);
      expect(marked, path).toBe('solid');
    }
  });
});
