// Files hold what the API answers: every number, total and symbol, in all three formats; and nothing that a spreadsheet would run.
import { leftOutWords, smallBaseMark } from '@cube/schema';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entries,
  inChunks,
  inspectionStage,
  recordBatch,
  recordMembers,
  recordPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

let server: RunningServer;
let simulated: string;
const hostile = '=HYPERLINK("http://elsewhere")';

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const members = recordMembers.map((m) =>
    m.dimension === 'SERVICE_TYPE' ? { ...m, label: hostile } : m,
  );
  const stored = await server.store.publishRecords(
    recordPublication({
      channel: 'DEMONSTRATION',
      members: [...members, inspectionStage],
      batch: { ...recordBatch, provenance: 'SIMULATED' },
      entries: inChunks(entries),
    }),
  );
  simulated = stored.id;
}, 60_000);
afterAll(async () => server?.close());

type Wanted = {
  where?: string;
  by: string;
  totals?: string;
  counts?: string;
  rates?: string;
  order?: string;
  release?: string | undefined;
};
const argumentsOf = (w: Wanted) =>
  `by: [${w.by}], totals: ${w.totals ?? 'NONE'}${w.counts ? `, counts: [${w.counts}]` : ''}${w.rates ? `, rates: [${w.rates}]` : ''}${w.order ? `, order: [${w.order}]` : ''}`;
const sliceOf = async (w: Wanted, fields: string) =>
  askAt(
    server.url,
    `query ($r: ID) { slice(where: ${w.where ?? '{}'}, release: $r) { ${fields} } }`,
    {
      r: w.release ?? null,
    },
  );
const addressOf = async (w: Wanted, format: 'CSV' | 'XLSX' | 'JSON'): Promise<string> => {
  const { data, errors } = await sliceOf(w, `export(format: ${format}, ${argumentsOf(w)})`);
  expect(errors).toBeUndefined();
  return data.slice.export;
};
const fetched = async (address: string) => {
  const response = await fetch(`${server.url}${address}`);
  expect(response.status).toBe(200);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};
const file = async (w: Wanted, format: 'CSV' | 'XLSX' | 'JSON') =>
  fetched(await addressOf(w, format));
type Line = Record<string, string>;
const csv = async (w: Wanted): Promise<Line[]> =>
  parse((await file(w, 'CSV')).bytes, { columns: true, bom: true }) as Line[];
type Cell = string | number | boolean | Date | null;
const workbook = async (w: Wanted): Promise<Map<string, Cell[][]>> => {
  const sheets = (await readWorkbook((await file(w, 'XLSX')).bytes)) as unknown as {
    sheet: string;
    data: Cell[][];
  }[];
  return new Map(sheets.map((s) => [s.sheet, s.data]));
};
const numberOr = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const cell = 'status provenance display spoken notDeterminable';
const count = `${cell} value bounds { lower upper }`;
const rate = `${cell} percent bounds { lower upper } interval { lower upper } base smallBase numerator { ${count} } denominator { ${count} }`;
/** The same rows as the API answers them. */
async function rowsOf(w: Wanted): Promise<Json[]> {
  const counts = (w.counts ?? 'ENTRIES').split(',').map((m) => m.trim());
  const rates = w.rates ? [w.rates] : [];
  const fields = [
    ...counts.map((m, i) => `c${i}: count(of: ${m}) { ${count} }`),
    ...rates.map((r) => `rate(of: ${r}) { ${rate} }`),
  ];
  const order = w.order ? `, order: [${w.order}]` : '';
  const { data, errors } = await sliceOf(
    w,
    `rows(by: [${w.by}], totals: ${w.totals ?? 'NONE'}, first: 1000${order}) { nodes { id level keys { code label } ${fields.join(' ')} } }`,
  );
  expect(errors).toBeUndefined();
  return data.slice.rows.nodes;
}

/** Report tables that together show every kind of emptiness, ranges and a true zero. */
const tables: Record<string, Wanted> = {
  'sectors and questions with subtotals': {
    by: 'SECTOR, QUESTION',
    totals: 'ROLLUP',
    counts: 'ENTRIES, SERVICES, REQUIREMENTS',
    rates: '{ outcome: HEADLINE }',
  },
  'types of service, best first': {
    by: 'SERVICE_TYPE',
    totals: 'GRAND',
    counts: 'ENTRIES',
    rates: '{ question: "care-plans", answer: ["effective"] }',
    order: '{ rate: { of: { question: "care-plans", answer: ["effective"] } } }',
  },
  'answers, a zero among them': {
    by: 'SECTOR, QUESTION, ANSWER',
    totals: 'CUBE',
    counts: 'ENTRIES',
  },
  'the return by sector and every question': {
    where: '{ year: { is: "2015" }, stage: { is: "annual-return" } }',
    by: 'SECTOR, SERVICE_TYPE',
    totals: 'ROLLUP',
    counts: 'ENTRIES, RECOMMENDATIONS',
    rates: '{ question: "policy", outcome: HEADLINE }',
  },
  'simulated records over two years': {
    where: '{ year: { in: ["2016-17", "2017-18"] } }',
    by: 'YEAR, SERVICE_TYPE, COUNCIL_AREA',
    totals: 'ROLLUP',
    counts: 'ENTRIES, REQUIREMENTS',
    rates: '{ question: "policy", outcome: HEADLINE }',
    release: 'SIMULATED',
  },
};
const named = (w: Wanted): Wanted => (w.release === 'SIMULATED' ? { ...w, release: simulated } : w);

describe('every file equals what the API answers', () => {
  const statuses = new Set<string>();
  const shown = new Set<string>();
  for (const [name, table] of Object.entries(tables)) {
    it(`CSV: ${name}`, async () => {
      const wanted = named(table);
      const rows = await rowsOf(wanted);
      const lines = await csv(wanted);
      const cells = rows.flatMap((row) =>
        Object.entries(row)
          .filter(([field]) => /^c\d$|^rate$/.test(field))
          .map(([field, value]) => ({ row, value: value as Json, isRate: field === 'rate' })),
      );
      expect(lines).toHaveLength(cells.length);
      for (const [i, { row, value, isRate }] of cells.entries()) {
        const line = lines[i] as Line;
        statuses.add(value.status);
        shown.add(value.display);
        expect([line.row_id, line.level, line.status]).toEqual([row.id, row.level, value.status]);
        expect([line.display, line.spoken]).toEqual([value.display, value.spoken]);
        expect(line.provenance).toBe(value.provenance ?? '');
        expect(numberOr(line.value)).toBe((isRate ? value.percent : value.value) ?? null);
        expect(numberOr(line.lower)).toBe(value.bounds?.lower ?? null);
        expect(numberOr(line.upper)).toBe(value.bounds?.upper ?? null);
        expect(line.base_words).toBe(value.base ?? '');
        expect(numberOr(line.numerator)).toBe(value.numerator?.value ?? null);
        expect(numberOr(line.base_lower)).toBe(value.denominator?.bounds?.lower ?? null);
        expect(numberOr(line.base_upper)).toBe(value.denominator?.bounds?.upper ?? null);
        expect(numberOr(line.interval_lower)).toBe(value.interval?.lower ?? null);
      }
    });

    it(`JSON: ${name}`, async () => {
      const wanted = named(table);
      const rows = await rowsOf(wanted);
      const { bytes } = await file(wanted, 'JSON');
      const out = JSON.parse(bytes.toString('utf8'));
      expect(out.rows.map((r: Json) => [r.id, r.level])).toEqual(rows.map((r) => [r.id, r.level]));
      for (const [i, row] of rows.entries()) {
        const { counts, rates, keys } = out.rows[i];
        expect(keys.filter(Boolean).map((k: Json) => k.label)).toEqual(
          row.keys.map((k: Json) => k.label),
        );
        expect(counts).toMatchObject(
          Object.keys(row)
            .filter((k) => /^c\d$/.test(k))
            .map((k) => row[k]),
        );
        if (!row.rate) continue;
        const { interval, numerator, denominator, ...plain } = row.rate;
        expect(rates[0]).toMatchObject(plain);
        expect(rates[0].interval).toEqual(interval && { ...interval, level: 0.95 });
        expect(rates[0].numerator.value).toBe(numerator.value);
        expect(rates[0].denominator.bounds).toEqual(denominator.bounds);
      }
    });

    it(`spreadsheet: ${name}`, async () => {
      const wanted = named(table);
      const rows = await rowsOf(wanted);
      const book = await workbook(wanted);
      const measured = (wanted.counts ?? '').split(', ').length;
      const [header = [], ...body] = book.get('Counts')?.slice(3) ?? [];
      const labels = header.filter((h) => /^[A-Z][a-z]+$/.test(String(h)));
      expect(labels.length).toBeGreaterThanOrEqual(measured);
      const first = header.indexOf('Entries');
      expect(body.map((r) => String(r[first]))).toEqual(
        rows.map((r) => r.c0.display.replaceAll(',', '')),
      );
      expect(body.flat().filter((c) => c === null || c === '')).toEqual([]);
      if (!wanted.rates) return;
      const [rateHeader = [], ...rateBody] = book.get('Rate 1')?.slice(3) ?? [];
      const at = rateHeader.indexOf('Percent');
      expect(rateBody.map((r) => (typeof r[at] === 'number' ? `${r[at]}%` : r[at]))).toEqual(
        rows.map((r) => r.rate.display),
      );
      expect(rateBody.flat().filter((c) => c === null || c === '')).toEqual([]);
      const base = rateHeader.indexOf('Base in words');
      expect(rateBody.map((r) => r[base])).toEqual(rows.map((r) => r.rate.base));
    });
  }

  it('and the tables compared show every kind of status, ranges and a true zero', () => {
    expect([...statuses].sort()).toEqual(
      [
        'BOUNDED',
        'KNOWN',
        'NOT_APPLICABLE',
        'NOT_ASKED',
        'NOT_HELD',
        'NO_CASES',
        'WITHHELD',
      ].sort(),
    );
    expect(shown).toContain('0');
    expect([...shown].some((d) => /\d–\d/.test(d))).toBe(true);
    for (const symbol of ['[c]', '[x]', '[q]', '[n]', '[z]']) expect(shown).toContain(symbol);
  });
});

describe('a spreadsheet for everybody', () => {
  const wanted = tables['sectors and questions with subtotals'] as Wanted;
  it('has a cover, contents, notes, then one table a sheet, each named in the contents', async () => {
    const book = await workbook(wanted);
    expect([...book.keys()]).toEqual(['Cover', 'Contents', 'Notes', 'Counts', 'Rate 1']);
    const cover = (book.get('Cover') ?? []).flat().join(' ');
    for (const said of [
      '332 inspections',
      '2016/17',
      'Care Inspectorate',
      'Attribution',
      'Licence',
    ])
      expect(cover).toContain(said);
    const listed = (book.get('Contents') ?? []).slice(3).map(([name]) => name);
    expect(listed).toEqual([...book.keys()]);
    for (const name of ['Contents', 'Notes', 'Counts', 'Rate 1'])
      expect(String(book.get(name)?.[1]?.[0])).toMatch(/^This sheet has one table/);
  });
  /** A view in which each symbol stands. */
  const symbolIn: Record<string, Wanted> = {
    '[c]': tables['types of service, best first'] as Wanted,
    '[z]': { by: 'QUESTION, ANSWER', rates: '{}' },
    '[q]': tables['the return by sector and every question'] as Wanted,
    '[n]': tables['simulated records over two years'] as Wanted,
    '[x]': {
      where: '{ year: { is: "2015" }, stage: { is: "annual-return" } }',
      by: 'SERVICE_TYPE, QUESTION',
      rates: '{ outcome: HEADLINE }',
    },
  };
  it.each(Object.entries(symbolIn))('holds and explains %s', async (symbol, view) => {
    const book = await workbook(named(view));
    expect((book.get('Rate 1') ?? []).slice(4).flat()).toContain(symbol);
    const notes = (book.get('Notes') ?? []).map((r) => r.join(' | ')).join('\n');
    expect(notes).toContain(`Symbol | ${symbol}`);
  });
  it('explains every symbol it uses, and the conflicts that touch its numbers', async () => {
    const book = await workbook(wanted);
    const used = new Set(
      ['Counts', 'Rate 1']
        .flatMap((name) => (book.get(name) ?? []).slice(4).flat())
        .filter((c) => /^\[.\]$/.test(String(c))),
    );
    expect(used.size).toBeGreaterThan(1);
    const notes = (book.get('Notes') ?? []).map((r) => r.join(' | '));
    for (const symbol of used) expect(notes.join('\n')).toContain(`Symbol | ${symbol}`);
    expect(notes.join('\n')).toContain('conflict-1)');
  });
});

describe('what a filter leaves out', () => {
  const where = '{ provenance: [PUBLISHED] }';
  const wanted: Wanted = { where, by: 'SECTOR, QUESTION', rates: '{ outcome: HEADLINE }' };
  it('is not said to be missing in the source, in any column or note', async () => {
    const left = (await csv(wanted)).filter((l) => l.spoken === leftOutWords);
    expect(left.length).toBeGreaterThan(1);
    for (const line of left) {
      expect([line.display, line.status]).toEqual(['[x]', 'NOT_HELD']);
      expect(Object.values(line)).not.toContain('not held');
    }
    const book = await workbook(wanted);
    expect((book.get('Rate 1') ?? []).flat()).toContain(leftOutWords);
    expect((book.get('Notes') ?? []).flat().join(' ')).toContain('Left out by your filter');
  });
});

describe('a small base in the shape of the screen', () => {
  it('has its mark in a cell of its own, beside a number that stays one', async () => {
    const args =
      'by: [SERVICE_TYPE], columns: [QUESTION], totals: GRAND, counts: [], rates: [{ outcome: HEADLINE }]';
    const { data } = await sliceOf({ by: '' }, `export(format: XLSX, ${args})`);
    const { bytes } = await fetched(data.slice.export);
    const sheets = (await readWorkbook(bytes)) as unknown as { sheet: string; data: Cell[][] }[];
    const [header = [], ...rows] =
      sheets.find(({ sheet }) => sheet === 'Table')?.data.slice(3) ?? [];
    const notes = header.flatMap((name, i) => (/: note$/.test(String(name)) ? [i] : []));
    expect(notes.length).toBeGreaterThan(0);
    for (const at of notes) {
      expect(header[at]).toBe(`${header[at - 1]}: note`);
      const marked = rows.filter((row) => row[at] === smallBaseMark);
      expect(marked.length).toBeGreaterThan(0);
      for (const row of rows) expect([smallBaseMark, 'none']).toContain(row[at]);
    }
    const values = rows.flatMap((row) =>
      notes.flatMap((at) => (row[at] === smallBaseMark ? [row[at - 1]] : [])),
    );
    expect(values.some((value) => typeof value === 'number')).toBe(true);
    const said = sheets
      .find(({ sheet }) => sheet === 'Notes')
      ?.data.flat()
      .join(' ');
    expect(said).toContain('[u], shares of fewer than 10');
  });
});

describe('what a spreadsheet might run', () => {
  it('is text: a label that looks like a formula gets an apostrophe, numbers stay numbers', async () => {
    const wanted = named(tables['simulated records over two years'] as Wanted);
    const { bytes } = await file(wanted, 'CSV');
    const text = bytes.toString('utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.split('\r\n').length).toBeGreaterThan(3);
    const fields = (parse(bytes, { bom: true }) as string[][]).flat();
    expect(fields).toContain(`'${hostile}`);
    expect(fields.filter((f) => /^[=+\-@\t\r]/.test(f))).toEqual([]);
    const book = await workbook(wanted);
    expect((book.get('Counts') ?? []).flat()).toContain(hostile);
  });
});

describe('simulated records', () => {
  it('say so in the name, on the cover and on every line', async () => {
    const wanted = named(tables['simulated records over two years'] as Wanted);
    const { response } = await file(wanted, 'CSV');
    expect(response.headers.get('content-disposition')).toMatch(/filename="simulated-/);
    for (const line of await csv(wanted)) expect(line.simulated).toBe('Simulated');
    const book = await workbook(wanted);
    expect(String(book.get('Cover')?.[0]?.[0])).toMatch(/^Simulated/);
    for (const row of book.get('Counts')?.slice(4) ?? []) expect(row).toContain('Simulated');
    const out = JSON.parse((await file(wanted, 'JSON')).bytes.toString('utf8'));
    expect(out.rows.every((r: Json) => r.simulated === 'Simulated')).toBe(true);
  });
});
