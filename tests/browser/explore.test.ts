// Explore as an analyst uses it: build a table, order it, go down and up, take it to GraphiQL and back; by keyboard alone; in every
// size and theme.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdsEverywhere } from './everywhere.ts';
import { axeFindings, browser, demonstrationOn, settled, sideways } from './harness.ts';

const { visit } = browser();

holdsEverywhere(visit, '/explore', { name: 'Explore' });

const heads = (page: Page) => page.locator('#table tbody th').allInnerTexts();
const table = (page: Page) => page.locator('#table table');

/** Row heads without the words that only a screen reader hears. */
const rows = async (page: Page): Promise<string[]> =>
  (await heads(page)).map((text) => text.split(',')[0]?.trim() ?? '');

describe('the table', () => {
  it('has a caption, two rows of heads with their scopes, and names the base of each group', async () => {
    const page = await visit('/explore');
    expect(await table(page).locator('caption').innerText()).toContain('Headline answers');
    const groups = await table(page).locator('thead th[scope="colgroup"]').allInnerTexts();
    expect(groups.join(' ')).toContain('Of services with a policy in place');
    expect(await table(page).locator('thead th[scope="col"]').count()).toBe(7);
    expect((await rows(page)).at(-1)).toBe('All service types');
  });

  it('explains the symbols that occur in it, and no others', async () => {
    const page = await visit('/explore');
    const legend = page.getByLabel('Symbols in this table');
    await legend.getByText('[c]', { exact: true }).waitFor();
    expect(await legend.getByText('[q]', { exact: true }).count()).toBe(0);
  });

  it('tells what is not held from what only the filter leaves out', async () => {
    const page = await visit('/explore?rows=service-type&columns=question&year=2015');
    const legend = page.getByLabel('Symbols in this table');
    for (const symbol of ['[x]']) {
      await legend.getByText(symbol, { exact: true }).waitFor();
      expect(await table(page).getByText(symbol, { exact: true }).count()).toBeGreaterThan(0);
    }
    const filtered = await visit('/explore?known=published');
    const key = filtered.getByLabel('Symbols in this table');
    await key.getByText('Left out by your filter').waitFor();
    expect(await key.getByText(/^Not held/).count()).toBe(0);
    expect(await table(filtered).getByText('left out by your filter').count()).toBeGreaterThan(0);
    await filtered.getByRole('button', { name: /^How it is known.*Printed as a count/s }).waitFor();
  });

  it('names a value of the address that is not held, and answers the rest', async () => {
    const page = await visit('/explore?question=polcy&sector=private');
    await page.getByText(/“polcy”, which is not held here. Nearest: policy/).waitFor();
    expect(await rows(page)).toContain('All service types');
  });

  it('shows six columns beside the builder at 1440 px without scrolling', async () => {
    const page = await visit('/explore');
    const scroll = page.locator('#table .pv-scroll');
    expect(await scroll.locator('thead th[scope="col"]').count()).toBe(7);
    expect(await scroll.evaluate((area) => area.scrollWidth - area.clientWidth)).toBe(0);
  });

  it('opens the story of a number', async () => {
    const page = await visit('/explore');
    await page.getByRole('button', { name: /^All service types, Policy: 67 percent/ }).click();
    await page.getByRole('dialog', { name: 'How do we know this?' }).waitFor();
  });

  it('is ordered by a press on a column, said in the address, and undone by Back', async () => {
    const page = await visit('/explore?rows=sector&columns=none&show=count');
    const before = await rows(page);
    await page.getByRole('button', { name: /^Number/ }).click();
    await page.waitForURL(/sort=desc/);
    await page.locator('#table [aria-sort="descending"]').waitFor();
    expect((await rows(page)).slice(0, 2)).toEqual(['Local authority', 'Private']);
    await page.getByRole('button', { name: /^Number/ }).click();
    await page.waitForURL(/sort=asc/);
    await settled(page);
    expect((await rows(page))[0]).toBe('Health board');
    await page.goBack();
    await page.goBack();
    await settled(page);
    expect(await rows(page)).toEqual(before);
  });
});

describe('several kinds of emptiness in one table', () => {
  const byAnswer = '/explore?columns=question.answer';
  for (const [what, path, simulated, expected] of [
    [
      'outside the base beside withheld',
      `${byAnswer}&rows=sector&question=care-plans`,
      false,
      { '[c]': 'WITHHELD', '[z]': 'NOT_APPLICABLE' },
    ],
    [
      'outside the base beside no cases and true zeros',
      `${byAnswer}&rows=sector&question=care-plans&service-type=secure`,
      true,
      { '[n]': 'NO_CASES', '[z]': 'NOT_APPLICABLE', '0%': 'KNOWN' },
    ],
    [
      'not held beside ranges',
      `${byAnswer}&rows=service-type&year=2015`,
      false,
      { '[x]': 'NOT_HELD' },
    ],
  ] as const)
    it(`${what}: each has its symbol, its words below, and its status in the file`, async () => {
      const pin = simulated ? `&release=${await demonstrationOn()}` : '';
      const page = await visit(`${path}${pin}`);
      const legend = page.getByLabel('Symbols in this table');
      const shown = (await table(page).locator('tbody td').allInnerTexts()).map(
        (text) => /\[.\]/.exec(text)?.[0] ?? (/^0%/.test(text.trim()) ? '0%' : ''),
      );
      const signs: readonly string[] = Object.keys(expected);
      expect(new Set(shown.filter(Boolean)), 'in the table').toEqual(new Set(signs));
      for (const sign of signs) await legend.getByText(sign, { exact: true }).waitFor();
      expect((await legend.innerText()).match(/\[.\]/g)).toHaveLength(
        signs.filter((sign) => sign.startsWith('[')).length,
      );
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menu', { name: 'Export' }).getByRole('menuitem', { name: /CSV/ }).click(),
      ]);
      const lines = (
        parse(await readFile((await download.path()) ?? ''), {
          columns: true,
          bom: true,
        }) as Record<string, string>[]
      ).filter(({ kind }) => kind === 'rate');
      expect(lines).toHaveLength(shown.length);
      for (const [at, sign] of shown.entries()) {
        const status = new Map<string, string>(Object.entries(expected)).get(sign);
        if (status) expect(lines[at]?.status, `${sign}, cell ${at}`).toBe(status);
        else expect(lines[at]?.status, `cell ${at}`).toMatch(/^(KNOWN|BOUNDED)$/);
      }
    });
});

describe('the builder', () => {
  it('adds and takes out dimensions, and says why others cannot join', async () => {
    const page = await visit('/explore');
    const builder = page.getByRole('region', { name: 'Table builder' });
    const councils = builder.getByRole('listitem').filter({ hasText: 'Council area' }).first();
    expect(await councils.innerText()).toContain('not held');
    await builder.getByRole('button', { name: 'Column: add Answer' }).click();
    await page.waitForURL(/columns=question\.answer/);
    await settled(page);
    await page
      .getByRole('heading', { name: /^Answers by service type/ })
      .first()
      .waitFor();
    await builder.getByRole('button', { name: 'Take Question out' }).click();
    await page.waitForURL(/columns=none/);
    await settled(page);
    await builder.getByText('needs Question').waitFor();
  });

  it('moves a dimension across by button', async () => {
    const page = await visit('/explore');
    await page.getByRole('button', { name: 'Move Question to the rows' }).click();
    await page.waitForURL(/rows=service-type\.question&columns=none/);
    await settled(page);
    expect(await rows(page)).toContain('Is a policy on child sexual exploitation in place?');
  });

  it('moves a dimension by carrying it, and offers no step to where nothing is held', async () => {
    const page = await visit('/explore');
    await settled(page);
    await page.getByRole('link', { name: /^School care.*by sector$/ }).waitFor();
    await page
      .locator('.exp-dims li')
      .filter({ hasText: 'Question' })
      .dragTo(page.locator('.exp-dims li').filter({ hasText: 'Service type' }));
    await page.waitForURL(/rows=question\.service-type&columns=none/);
  });

  it('filters by ticking members', async () => {
    const page = await visit('/explore');
    const builder = page.getByRole('region', { name: 'Table builder' });
    await builder.getByRole('button', { name: /^All filters/ }).click();
    await builder.getByRole('button', { name: /^Service type/ }).click();
    await builder.getByRole('checkbox', { name: 'Care home', exact: true }).check();
    await page.waitForURL(/service-type=care-home/);
    await settled(page);
    expect(await rows(page)).toEqual(['Care home', 'All service types']);
  });
});

describe('down and up', () => {
  it('goes from a type to what lies below it, and Back undoes it', async () => {
    const page = await visit('/explore?columns=none&show=count');
    await page.getByRole('link', { name: /^School care.*by sector$/ }).click();
    await page.waitForURL(/service-type=school-care/);
    await settled(page);
    expect(page.url()).toContain('rows=sector');
    const levels = page.getByRole('navigation', { name: 'Levels' });
    expect(await levels.innerText()).toContain('School care');
    await page.goBack();
    await settled(page);
    expect(await rows(page)).toContain('Care home');
    await page.getByRole('link', { name: /^School care.*by sector$/ }).click();
    await settled(page);
    await levels.getByRole('link').first().click();
    await page.waitForURL((url) => !url.search.includes('school-care'));
  });
});

describe('to GraphiQL and back', () => {
  it('carries the very query, and the query opens as the same table', async () => {
    const page = await visit('/explore?rows=sector&totals=rollup&outcome=unfavourable');
    const before = await table(page).innerText();
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.waitForURL(/\/graphiql/);
    await page.getByRole('group', { name: 'Query' }).locator('.view-line').first().waitFor();
    expect(page.url()).toContain('pivot');
    await page.getByRole('button', { name: 'Open as a table' }).click();
    await page.waitForURL(/\/explore/);
    await settled(page);
    await table(page).waitFor();
    expect(await table(page).innerText()).toBe(before);
  });

  it('says what cannot be carried over, and why a query is no table', async () => {
    const page = await visit('/graphiql?example=conflicts');
    await page.getByRole('group', { name: 'Query' }).locator('.view-line').first().waitFor();
    await page.getByRole('button', { name: 'Open as a table' }).click();
    await page.getByText('This query is no table.').waitFor();
  });
});

describe('copying', () => {
  it('puts the table on the clipboard with totals and symbols', async () => {
    const page = await visit('/explore');
    await page.getByRole('button', { name: 'Copy table' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('All service types\t67% (224 of 332)');
    expect(text).toContain('[c]');
  });
});

describe('by keyboard alone', () => {
  it('builds, orders, goes down and comes back', async () => {
    const page = await visit('/explore?columns=none&show=count');
    await page.getByRole('button', { name: /^Number/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/sort=desc/);
    await settled(page);
    await page.getByRole('link', { name: /^School care.*by sector$/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/service-type=school-care/);
    await page.goBack();
    await settled(page);
    const add = page.getByRole('button', { name: 'Column: add Sector' });
    await add.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/columns=sector/);
  });
});

describe('every kind of table', () => {
  const kinds = {
    'whole answer scales': '/explore?columns=question.answer&question=policy.roles',
    'bars of a count': '/explore?rows=service-type&columns=none&show=count',
    'parts of a whole': '/explore?rows=sector&show=part&within=columns',
    'nested rows with subtotals': '/explore?rows=service-type.service-subtype&totals=rollup',
    'another year': '/explore?year=2015&columns=question',
    'nothing held': '/explore?rows=council-area&columns=none',
  };
  for (const [kind, path] of Object.entries(kinds))
    for (const size of ['desktop', 'phone'] as const)
      it(`is accessible and stays in its width: ${kind} (${size})`, async () => {
        const page = await visit(path, {
          size,
          scheme: size === 'phone' ? 'dark' : 'light',
          expected: /NEEDS_RECORDS|needs individual records|graphql 4|400/,
        });
        expect(await axeFindings(page)).toEqual([]);
        expect(await sideways(page)).toEqual({ by: 0, because: [] });
      });
});

describe('with records', () => {
  it('leads from a number, totals included, to as many entries; Back returns', async () => {
    const release = await demonstrationOn();
    const page = await visit(`/explore?rows=sector&columns=none&show=count&release=${release}`);
    const total = page.locator('#table tbody tr').last().locator('button.figure');
    const counted = /\d[\d,]*/.exec(await total.innerText())?.[0] ?? 'no number';
    await total.click();
    await page.getByRole('link', { name: 'Its inspections' }).click();
    const entries = page.getByRole('dialog', { name: 'Entries behind this number' });
    await entries.getByText(`${counted} entries`).waitFor();
    await entries.getByRole('table').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const pages = entries.getByRole('navigation', { name: 'Pages of the list', exact: true });
    await pages.getByRole('button', { name: 'Next' }).click();
    await pages.getByText('51 to 100 of').waitFor();
    // The last page, by its number: every entry behind a number can be reached.
    await pages.getByRole('textbox', { name: 'Page' }).fill('9999');
    await pages.getByRole('textbox', { name: 'Page' }).press('Enter');
    await pages.getByText(new RegExp(`to ${counted} of ${counted} shown`)).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goBack();
    await entries.waitFor({ state: 'detached' });
  });

  it('leads from a share to those counted and to its base; every answer has a base it applied to', async () => {
    const release = await demonstrationOn();
    const page = await visit(
      `/explore?rows=sector&columns=question.answer&question=care-plans&release=${release}`,
    );
    const total = page.locator('#table tbody tr').last().locator('button.figure').first();
    await total.click();
    const all = page.getByRole('link', { name: /^All [\d,]+ in its base$/ });
    const base = /[\d,]+/.exec(await all.innerText())?.[0] ?? 'no number';
    await all.click();
    const entries = page.getByRole('dialog', { name: 'Entries behind this number' });
    await entries.getByText(`${base} entries, in the base of the share`).waitFor();
    await page.goBack();
    await entries.waitFor({ state: 'detached' });
    await page.getByLabel('Symbols in this table').getByText('[z]', { exact: true }).waitFor();
  });

  it('draws years as a line, and says that they are simulated', async () => {
    const release = await demonstrationOn();
    const page = await visit(`/explore?rows=year&columns=none&year=*&of=policy&release=${release}`);
    await page.getByRole('img', { name: /2014\/15 .*2018\/19/ }).waitFor();
    await page.getByRole('heading', { name: /over time \(simulated\)$/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('does not run what would be too large, and says what to drop', async () => {
    const asked: string[] = [];
    const release = await demonstrationOn();
    const page = await visit(
      `/explore?rows=service.question.answer&columns=council-area&release=${release}`,
      {
        before: async (page) => {
          page.on('request', (request) => asked.push(request.postData() ?? ''));
        },
      },
    );
    const region = page.getByRole('region', { name: 'Too large' });
    await region.getByText('so it has not been asked').waitFor();
    expect(asked.filter((body) => body.includes('query Table'))).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await region.getByRole('button', { name: 'Drop Service', exact: true }).click();
    await page.waitForURL(/rows=question\.answer/);
    await settled(page);
    await table(page).waitFor();
  });
});

describe('when things go wrong', () => {
  it('says so, keeps the choices, and tries again', async () => {
    let down = false;
    const page = await visit('/explore', {
      expected: /graphql|Failed to load/,
      before: (page) =>
        page.route('**/graphql', (route) =>
          down && (route.request().postData() ?? '').includes('query Table')
            ? route.abort()
            : route.continue(),
        ),
    });
    down = true;
    await page.getByRole('button', { name: 'Move Question to the rows' }).click();
    await page.getByText('This table did not load.').waitFor();
    down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await table(page).waitFor();
    expect(page.url()).toContain('rows=service-type.question');
  });
});
