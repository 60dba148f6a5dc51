// Files of pivots and of shares: no known number goes, nothing is named what it is not, and every address given can be fetched.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Json, served } from './served.ts';

const { ask, url } = served();
const exported = (args: string) => ask(`{ slice { export(format: CSV, ${args}) } }`);
const refused = async (args: string) => (await exported(args)).errors?.[0];
type Line = Record<string, string>;
async function linesOf(args: string): Promise<Line[]> {
  const { data, errors } = await exported(args);
  expect(errors).toBeUndefined();
  const response = await fetch(`${url()}${data.slice.export}`);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true, bom: true }) as Line[];
}

describe('a column that says nothing', () => {
  const pivot = 'by: [SECTOR], columns: [QUESTION], totals: GRAND, rates: [{ outcome: HEADLINE }]';
  const heads = (lines: Line[]) => new Set(lines.map((line) => line.question_code));
  it('stays where its counts are known, and goes where nothing else was asked', async () => {
    const both = await linesOf(`${pivot}, counts: [ENTRIES]`);
    expect(heads(both)).toContain('*');
    expect(both.length).toBe(2 * heads(both).size * new Set(both.map((l) => l.sector_code)).size);
    const rates = await linesOf(`${pivot}, counts: []`);
    expect(heads(rates)).not.toContain('*');
    expect(heads(rates).size).toBe(heads(both).size - 1);
  });
});

describe('an order by a column', () => {
  const pivot = (sort: string) =>
    `by: [SECTOR, SERVICE_TYPE], columns: [QUESTION], totals: ROLLUP, counts: [], rates: [{ outcome: HEADLINE }], sort: ${sort}`;
  it('orders rows of two levels within their parents', async () => {
    const lines = (await linesOf(pivot('{ column: ["policy"], direction: DESC }'))).filter(
      (line) => line.question_code === 'policy',
    );
    const sectors = lines.map((line) => line.sector_code);
    expect(sectors.filter((code, i) => code !== sectors[i - 1]).length).toBe(new Set(sectors).size);
    expect(sectors.at(-1)).toBe('*');
    for (const sector of new Set(sectors)) {
      const [total, ...rows] = lines.filter((line) => line.sector_code === sector);
      expect(total?.service_type_code).toBe('*');
      const known = rows.map((r) => r.value || r.lower).map((v) => (v ? Number(v) : -1));
      expect(known).toEqual([...known].sort((a, b) => b - a));
    }
  });
  it('that is none of its columns is refused, as is what no address can hold', async () => {
    expect(await refused(pivot('{ column: ["polcy"], direction: ASC }'))).toMatchObject({
      message: expect.stringContaining('Did you mean policy'),
    });
    const many = Array.from({ length: 11 }, () => '"policy"').join(' ');
    for (const column of ['[""]', `[${many}]`, '[]'])
      expect(
        (await refused(pivot(`{ column: ${column}, direction: ASC }`)))?.extensions?.code,
        column,
      ).toMatch(/^(BAD_INPUT|UNKNOWN_MEMBER)$/);
    expect((await refused('by: [SECTOR], sort: { column: ["policy"] }'))?.extensions?.code).toBe(
      'BAD_INPUT',
    );
  });
});

describe('a share of a coarser row', () => {
  it('is refused within what no row pins, and stands once however often it is asked', async () => {
    const loose = await refused('by: [SECTOR], shares: [{ within: [SERVICE_TYPE] }]');
    expect(loose?.extensions?.code).toBe('BAD_INPUT');
    expect(loose?.message).toContain('SERVICE_TYPE');
    const shares = (await linesOf('by: [SECTOR], counts: [], shares: [{}, { within: [] }]')).length;
    expect(shares).toBe((await linesOf('by: [SECTOR]')).length);
  });
});

describe('a rate that names another question than its row', () => {
  const of = '{ question: "roles" }';
  it('is refused on a row of an answer, and does not apply in a file', async () => {
    const row = await ask(
      `{ slice { rows(by: [QUESTION, ANSWER], first: 100) { nodes { rate(of: ${of}) { display } } } } }`,
    );
    expect(row.errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(row.errors?.[0]?.message).toContain('roles');
    const lines = await linesOf(`by: [QUESTION, ANSWER], counts: [], rates: [${of}]`);
    const said = (own: boolean) =>
      lines.filter((l) => (l.question_code === 'roles') === own).map((l: Json) => l.status);
    expect(new Set(said(false))).toEqual(new Set(['NOT_APPLICABLE']));
    expect(said(true)).toContain('KNOWN');
  });
});
