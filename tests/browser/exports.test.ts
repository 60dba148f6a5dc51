// What is taken away from a screen equals what stands on it: files, table, picture and link, totals and symbols included.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Download, Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { axeFindings, browser, demonstrationOn, settled } from './harness.ts';
import { tabTo } from './story.ts';

const { visit } = browser();

/** A question whose groups show a range, a withheld number and a total. */
const compare = '/compare?question=policy';

const openMenu = async (page: Page) => {
  await page.getByRole('button', { name: 'Export' }).click();
  return page.getByRole('menu', { name: 'Export' });
};
async function taken(page: Page, entry: RegExp): Promise<{ download: Download; bytes: Buffer }> {
  const menu = await openMenu(page);
  const waiting = page.waitForEvent('download');
  await menu.getByRole('menuitem', { name: entry }).click();
  const download = await waiting;
  return { download, bytes: readFileSync((await download.path()) ?? '') };
}

type Shown = { label: string; count: string; base: string; share: string };
/** The table beside the chart, as read on the screen. */
async function shownIn(page: Page): Promise<Shown[]> {
  const rows = page.getByRole('table').first().getByRole('row');
  return (await rows.all()).slice(1).reduce<Promise<Shown[]>>(async (before, row) => {
    const cells = row.locator('th, td');
    const text = async (i: number) =>
      (
        await cells.nth(i).evaluate((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement;
          for (const spoken of copy.querySelectorAll('.vh')) spoken.remove();
          return copy.textContent ?? '';
        })
      ).trim();
    const [label, count, base, share] = await Promise.all([text(0), text(1), text(2), text(3)]);
    return [...(await before), { label, count, base, share }];
  }, Promise.resolve([]));
}
const bySector = (label: string) => (label === 'All services' ? 'All' : label);

describe('files of a comparison', () => {
  it('CSV: every share, base, total and symbol on the screen, and no more', async () => {
    const page = await visit(compare);
    const shown = await shownIn(page);
    const { download, bytes } = await taken(page, /CSV/);
    expect(download.suggestedFilename()).toMatch(
      /^compare-policy-in-place-by-sector-release-1-.*-\d{4}-\d\d-\d\d\.csv$/,
    );
    const lines = parse(bytes, { columns: true, bom: true }) as Record<string, string>[];
    const rates = lines.filter((line) => line.kind === 'rate');
    expect(rates.map((line) => line.sector_label).sort()).toEqual(
      shown.map(({ label }) => bySector(label)).sort(),
    );
    for (const { label, share, base } of shown) {
      const line = rates.find((rate) => rate.sector_label === bySector(label));
      expect(share, label).toContain(line?.display ?? 'nothing');
      const from = line?.base_lower === line?.base_upper;
      const range = from ? line?.base_lower : `${line?.base_lower}–${line?.base_upper}`;
      if (line?.base_lower) expect(base, label).toContain(range);
    }
    expect(rates.map((line) => line.status)).toContain('WITHHELD');
    expect(rates.map((line) => line.level)).toContain('GRAND_TOTAL');
  });

  for (const [by, question] of [
    ['sector', 'policy'],
    ['service-type', 'care-plans'],
  ] as const)
    it(`CSV: the order of the screen, small bases and what is not known last (${by})`, async () => {
      const page = await visit(`/compare?question=${question}&by=${by}`);
      const shown = (await shownIn(page)).map(({ label }) => bySector(label));
      const lines = parse((await taken(page, /CSV/)).bytes, { columns: true, bom: true }) as Record<
        string,
        string
      >[];
      const label = `${by.replace('-', '_')}_label`;
      expect(lines.filter(({ kind }) => kind === 'rate').map((line) => line[label])).toEqual(shown);
    });

  it('spreadsheet: the same shares as numbers, and the same symbols', async () => {
    const page = await visit(compare);
    const shown = await shownIn(page);
    const { bytes } = await taken(page, /Spreadsheet/);
    const sheets = (await readWorkbook(bytes)) as unknown as {
      sheet: string;
      data: (string | number | null)[][];
    }[];
    expect(sheets.map((s) => s.sheet)).toEqual(['Cover', 'Contents', 'Notes', 'Counts', 'Rate 1']);
    const [header = [], ...rows] = sheets.at(-1)?.data.slice(3) ?? [];
    const percent = header.indexOf('Percent');
    expect(rows).toHaveLength(shown.length);
    for (const { label, share } of shown) {
      const value = rows.find((row) => row[0] === bySector(label))?.[percent];
      expect(share, label).toContain(typeof value === 'number' ? `${value}%` : String(value));
    }
  });

  it('JSON: the same again', async () => {
    const page = await visit(compare);
    const shown = await shownIn(page);
    const { bytes } = await taken(page, /JSON/);
    const { rows } = JSON.parse(bytes.toString('utf8')) as {
      rows: { keys: ({ label: string } | null)[]; rates: { display: string }[] }[];
    };
    for (const { label, share } of shown) {
      const row = rows.find(({ keys }) => (keys[0]?.label ?? 'All services') === label);
      expect(share, label).toContain(row?.rates[0]?.display ?? 'nothing');
    }
  });
});

/** Every number of the table of a screen, line by line, as a reader sees it. */
const numbersIn = (page: Page, table = page.locator('main table').first()): Promise<string[]> =>
  table.locator('tbody td').evaluateAll((cells) =>
    cells.map((cell) => {
      const copy = cell.cloneNode(true) as HTMLElement;
      for (const spoken of copy.querySelectorAll('.vh')) spoken.remove();
      return (copy.textContent ?? '').trim();
    }),
  );
type Filed = {
  rates: { display: string }[];
  shares?: { display: string }[];
  counts: { display: string }[];
};
type Book = { sheet: string; data: (string | number | null)[][] }[];
const zero = (shown: string | undefined) => (shown === '0' ? '0' : shown);

describe('tables of Explore, in the order of the screen', () => {
  const symbols = new Set<string>();
  for (const [what, path, kind] of [
    [
      'shares of answers, with totals',
      '/explore?rows=sector&columns=question&totals=grand',
      'rate',
    ],
    ['shares of a total', '/explore?rows=service-type&show=part&within=all&totals=grand', 'share'],
    [
      'counts across, with totals, ordered',
      '/explore?rows=service-type&columns=sector&show=count&totals=grand&sort=desc_*',
      'count',
    ],
  ] as const)
    it(`${what}: CSV, spreadsheet and JSON hold every cell and no more`, async () => {
      const page = await visit(path);
      const shown = await numbersIn(page);
      expect(shown.length).toBeGreaterThan(4);
      for (const text of shown) symbols.add(/\[.\]/.exec(text)?.[0] ?? '');
      const lines = parse((await taken(page, /CSV/)).bytes, { columns: true, bom: true }) as Record<
        string,
        string
      >[];
      const csv = lines.filter((line) => line.kind === kind).map(({ display }) => display);
      const { rows } = JSON.parse((await taken(page, /JSON/)).bytes.toString('utf8')) as {
        rows: Filed[];
      };
      const json = rows.map(
        (row) => (row.shares?.[0] ?? row.rates[0] ?? row.counts[0])?.display ?? 'nothing',
      );
      expect(json).toEqual(csv);
      expect(csv).toHaveLength(shown.length);
      for (const [i, text] of shown.entries()) expect(text, `cell ${i}`).toContain(zero(csv[i]));
      const book = (await readWorkbook(
        (
          await taken(page, /Spreadsheet/)
        ).bytes,
      )) as unknown as Book;
      const across = path.includes('columns=');
      const sheet = across ? book.find((s) => s.sheet === 'Table') : book.at(-1);
      const [header = [], ...body] = sheet?.data.slice(3) ?? [];
      const at = header.indexOf('Percent');
      const filed = body.flatMap((row) => (across ? row.slice(1) : [row[at]]));
      const unit = kind === 'count' ? '' : '%';
      expect(
        filed.map((v) => (typeof v === 'number' ? `${v.toLocaleString('en-GB')}${unit}` : v)),
      ).toEqual(csv);
    });
  it('the symbols of emptiness were among them', () => {
    expect([...symbols]).toContain('[c]');
  });
});

describe('files made of what stands on a screen', () => {
  it('Target: the list in order of need and the map, each a sheet, row for row', async () => {
    const page = await visit(`/target?release=${await demonstrationOn()}`);
    const tables = page.locator('main table');
    const counts = await tables.evaluateAll((all) =>
      all.map((table) => table.querySelectorAll('tbody tr').length),
    );
    const { download, bytes } = await taken(page, /Spreadsheet/);
    expect(download.suggestedFilename()).toMatch(/^simulated-target-.*\.xlsx$/);
    const book = ((await readWorkbook(bytes)) as unknown as Book).slice(3);
    expect(book.map(({ data }) => data.length - 3)).toEqual(counts.filter((rows) => rows > 0));
    const names = await tables.first().locator('tbody th').allTextContents();
    for (const [i, name] of names.entries())
      expect(name).toContain(String(book[0]?.data[i + 3]?.[0]));
    expect(book[0]?.data[2]?.slice(0, 6)).toEqual([
      'Council area',
      'Place',
      'Shared by',
      'Inspections',
      'From place',
      'To place',
    ]);
    expect(book[0]?.data[0]?.[0]).toMatch(/^Simulated: /);
    expect((await taken(page, /PNG/)).bytes.length).toBeGreaterThan(20_000);
  });
  it('Compare: the table of all questions, verdicts in words', async () => {
    const page = await visit(compare);
    await page.getByRole('button', { name: 'Save this table' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /CSV/ }).click();
    const lines = parse(readFileSync((await (await waiting).path()) ?? ''), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    const shown = await numbersIn(page, page.locator('.cmp-matrix table'));
    expect(lines).toHaveLength(shown.length);
    for (const [i, text] of shown.entries())
      expect(text.replace(/\s/g, '')).toBe(lines[i]?.shown?.replace(/, clearly.*|\s/g, ''));
    expect(lines.some(({ shown: text }) => text?.includes('clearly lower'))).toBe(true);
  });
});

describe('a group on the visit list', () => {
  it('has its kind in the file, and makes way for its services', async () => {
    const page = await visit(`/target?release=${await demonstrationOn()}&visit=council-area/fife`);
    const list = page.getByRole('region', { name: /^Visit list/ });
    const saved = async () => {
      const waiting = page.waitForEvent('download');
      await list.getByRole('button', { name: 'Download CSV' }).click();
      return parse(readFileSync((await (await waiting).path()) ?? ''), {
        columns: true,
        bom: true,
      }) as Record<string, string>[];
    };
    const exchange = list.getByRole('button', { name: /^Put its \d+ services here/ });
    const services = /\d+/.exec(await exchange.innerText())?.[0];
    expect(await saved()).toMatchObject([{ kind: 'council area', code: 'fife', services }]);
    await exchange.click();
    await list.getByText('The services of Fife stand on the list.').waitFor();
    await settled(page);
    const rows = await saved();
    expect(rows).toHaveLength(Number(services));
    for (const row of rows) expect([row.kind, row['council area']]).toEqual(['service', 'Fife']);
  });
});

describe('pictures of a chart', () => {
  it('PNG at twice the size, and its words to stand beside it', async () => {
    const page = await visit(compare);
    const chart = page.locator('.ch-dic').first();
    const box = await chart.boundingBox();
    const { download, bytes } = await taken(page, /PNG/);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(width).toBeGreaterThanOrEqual(2 * (box?.width ?? 0));
    expect(height).toBeGreaterThan(2 * (box?.height ?? 0));
    expect(height).toBeLessThan(4 * (box?.height ?? 0));
    expect(bytes.length).toBeGreaterThan(20_000);
    const words = (await taken(page, /Description/)).bytes.toString('utf8');
    expect(words).toContain('Voluntary 53 percent, 36 of 68');
    expect(words).toMatch(/Source: Care Inspectorate.*1-[0-9a-f]{8}/);
  });

  it('SVG: title, words, source and every label, in the colours of paper also where the screen is dark', async () => {
    const page = await visit(compare, { scheme: 'dark' });
    const text = (await taken(page, /SVG/)).bytes.toString('utf8');
    for (const said of ['<title>', '<desc>', 'Voluntary', 'Health board', '53%', 'Source: Care'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/foreignObject|<script|light-dark\(|var\(--/);
    expect(text).toContain('fill="#ffffff"');
    expect(text).toContain('fill="rgb(20, 32, 43)"');
  });
});

describe('a picture taken from a dark screen', () => {
  it('is the one taken from a light screen, headings too, and keeps the length of its texts', async () => {
    const drawn = async (scheme: 'light' | 'dark') => {
      const page = await visit('/', { scheme });
      await settled(page);
      return (await taken(page, /SVG/)).bytes.toString('utf8');
    };
    const light = await drawn('light');
    expect(await drawn('dark')).toBe(light);
    expect(light).toMatch(/<text [^>]*textLength="[\d.]+"[^>]*>Is a policy on child sexual/);
  });
});

describe('table, link and paper', () => {
  it('the table is copied with its headers, as a table and as text', async () => {
    const page = await visit(compare);
    const menu = await openMenu(page);
    await menu.getByRole('menuitem', { name: /Copy as table/ }).click();
    await page.getByText('Table copied.').waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return Promise.all([read('text/html'), read('text/plain')]);
    });
    expect(html).toMatch(/<th scope="row">Voluntary<\/th><td>36<\/td><td>68<\/td><td>53%/);
    expect(html).not.toContain('<button');
    expect(text).toContain('Voluntary\t36\t68\t53%');
    expect(text).toContain('Health board\t[c]');
  });

  it('the link opens the same in a fresh browser, on the same release', async () => {
    const page = await visit(`${compare}&by=service-type&intervals=off`);
    const menu = await openMenu(page);
    await menu.getByRole('menuitem', { name: /Copy link/ }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/release=1-[0-9a-f]{8}/);
    const again = await visit(link);
    expect(await shownIn(again)).toEqual(await shownIn(page));
  });

  it('paper has no controls, but the address, the release and what the symbols mean', async () => {
    const page = await visit(compare);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Export', 'Print', 'Copy link'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    const footer = page.getByRole('contentinfo');
    expect(await footer.innerText()).toMatch(/\[c\].*withheld.*Made from.*release=1-/s);
  });
});

describe('keyboard and reader', () => {
  it('opens, moves, closes and gives the focus back; axe finds nothing in it', async () => {
    const page = await visit(compare);
    const button = page.getByRole('button', { name: 'Export' });
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await expect.poll(focused).toMatch(/^Spreadsheet/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/^Print/);
    await page.keyboard.press('Home');
    await page.keyboard.press('c');
    expect(await focused()).toMatch(/^CSV/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await button.evaluate((b) => b === document.activeElement)).toBe(true);
  });

  for (const size of ['phone', 'narrow'] as const)
    it(`lies within the screen (${size})`, async () => {
      const page = await visit(compare, { size });
      const menu = await openMenu(page);
      const box = await menu.boundingBox();
      const width = page.viewportSize()?.width ?? 0;
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(await axeFindings(page)).toEqual([]);
    });

  it('a fault is said in words, and the next try works', async () => {
    const page = await visit(compare, { expected: /export|503/ });
    await page.route('**/export/**', (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: 'The database does not answer just now.' }] },
      }),
    );
    const menu = await openMenu(page);
    await menu.getByRole('menuitem', { name: /CSV/ }).click();
    await page.getByRole('alert').getByText('The database does not answer just now.').waitFor();
    await page.unroute('**/export/**');
    expect((await taken(page, /CSV/)).bytes.length).toBeGreaterThan(500);
  });

  it('National picture has it too: answers with the totals of their questions', async () => {
    const page = await visit('/');
    await settled(page);
    const { bytes } = await taken(page, /CSV/);
    const lines = parse(bytes, { columns: true, bom: true }) as Record<string, string>[];
    const own = lines.filter((line) => line.kind === 'rate' && line.answers === line.answer_code);
    const text = await page.locator('main').innerText();
    for (const { display } of own) expect(text).toContain(display);
    expect(own.map(({ base }) => base)).toContain('332');
    expect(new Set(lines.map((line) => line.level))).toEqual(
      new Set(['LEAF', 'SUBTOTAL', 'GRAND_TOTAL']),
    );
    expect((await taken(page, /PNG/)).bytes.readUInt32BE(16)).toBeGreaterThan(1_000);
  });
});
