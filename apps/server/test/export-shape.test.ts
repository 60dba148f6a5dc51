// The order of a file where some rows have no such share, and what a spreadsheet tells programs beside its cells: tables and links.
import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt } from './served.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
}, 60_000);
afterAll(async () => server?.close());

const addressOf = (args: string) =>
  askAt(server.url, `{ slice(where: {}) { export(${args}) } }`, {});
async function fileOf(args: string): Promise<Buffer> {
  const { data, errors } = await addressOf(args);
  expect(errors).toBeUndefined();
  const response = await fetch(`${server.url}${data.slice.export}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

describe('an order by a share that some rows do not have', () => {
  const headline = '{ outcome: HEADLINE }';
  const order = `order: [{ rate: { of: ${headline} } }]`;
  it('puts them last with their status, and the file is made', async () => {
    const lines = parse(
      await fileOf(
        `format: CSV, by: [QUESTION, ANSWER], totals: ROLLUP, counts: [], rates: [${headline}], ${order}`,
      ),
      { columns: true, bom: true },
    ) as Record<string, string>[];
    const at = lines.findIndex(({ status }) => status === 'NOT_APPLICABLE');
    expect(at).toBeGreaterThan(2);
    for (const { status, display } of lines.slice(at))
      expect([status, display]).toEqual(['NOT_APPLICABLE', '[z]']);
    const shares = lines.slice(0, at).map(({ lower }) => Number(lower));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('puts withheld rows last too', async () => {
    const of = '{ question: "policy", outcome: HEADLINE }';
    const lines = parse(
      await fileOf(
        `format: CSV, by: [SECTOR], counts: [], rates: [${of}], order: [{ rate: { of: ${of}, direction: ASC } }]`,
      ),
      { columns: true, bom: true },
    ) as Record<string, string>[];
    expect(lines.at(-1)?.status).toBe('WITHHELD');
    expect(lines[0]?.status).not.toBe('WITHHELD');
  });

  it('is refused with its address where no row could have it', async () => {
    const { errors } = await addressOf(
      'format: CSV, by: [SECTOR], counts: [ENTRIES], rates: [], order: [{ rate: { of: { question: "no-such", outcome: HEADLINE } } }]',
    );
    expect(errors?.[0]?.message).toContain('no-such');
  });
});

/** The parts of a workbook as text, by name. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, note] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const text = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + extra + note;
  }
  return parts;
}
const found = (xml: string | undefined, pattern: RegExp): string[] =>
  [...(xml ?? '').matchAll(pattern)].map(([, one = '']) => one);

describe('a spreadsheet, beside its cells', () => {
  it('marks up every table, each with a name of its own and its columns, and links to every sheet', async () => {
    const parts = partsOf(
      await fileOf(
        'format: XLSX, by: [SECTOR], columns: [QUESTION], totals: GRAND, counts: [ENTRIES], rates: [{ outcome: HEADLINE }]',
      ),
    );
    const sheets = found(parts.get('xl/workbook.xml'), /<sheet [^>]*name="([^"]*)"/g);
    expect(sheets).toEqual(['Cover', 'Contents', 'Notes', 'Table', 'Counts', 'Rate 1']);
    const strings = found(parts.get('xl/sharedStrings.xml'), /<si><t[^>]*>([^<]*)<\/t>/g);
    const names = new Set<string>();
    for (const [i, name] of sheets.entries()) {
      const sheet = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? '';
      expect(sheet, name).not.toContain('mergeCell');
      if (name === 'Cover') continue;
      expect(sheet).toContain('<tableParts count="1">');
      const table = parts.get(`xl/tables/table${i + 1}.xml`);
      names.add(found(table, / displayName="([^"]*)"/g)[0] ?? '');
      const [, top = '', last = ''] = / ref="A(\d+):[A-Z]+(\d+)"/.exec(table ?? '') ?? [];
      const rows = found(sheet, /<row r="(\d+)"/g);
      expect(last, name).toBe(rows.at(-1));
      const header = new RegExp(`<row r="${top}"[^>]*>(.*?)</row>`).exec(sheet)?.[1];
      expect(found(table, /<tableColumn id="\d+" name="([^"]*)"/g), name).toEqual(
        found(header, /<v>(\d+)<\/v>/g).map((at) => strings[Number(at)]),
      );
    }
    expect(names.size).toBe(5);
    expect(found(parts.get('xl/worksheets/sheet2.xml'), /location="'([^']*)'!A1"/g)).toEqual(
      sheets,
    );
  });
});
