// What screening says of files of every kind: what is read, what is refused, where the fault stands and in which words.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { openStore, type Store } from '@cube/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { streamed, visitsFile, visitsLayout } from '../test/visits.ts';
import { type CheckCode, checks, stages } from './checks.ts';
import type { ImportReport, Imports } from './imports.ts';
import { openImports } from './road.ts';

let store: Store;
let folder: string;
let imports: Imports;

beforeAll(async () => {
  store = await openStore();
  folder = await mkdtemp(join(tmpdir(), 'cube-screening-'));
  const limits = { contentBytes: 3_000_000, rows: 2_000, cell: 500, columns: 20 };
  imports = await openImports({ store, folder, layouts: [visitsLayout()], limits });
});
afterAll(async () => {
  await imports.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const screened = async (bytes: Uint8Array | string, fileName = 'visits.csv') =>
  imports.settled(await imports.receive(streamed(bytes), { fileName }));
const outcome = (report: ImportReport, check: CheckCode) => {
  const found = report.checks.find((one) => one.check === check);
  if (!found) throw new Error(`${check} was not reached: ${report.sentence}`);
  return found;
};
const failures = (report: ImportReport): string[] =>
  report.checks.filter(({ result }) => result === 'FAIL').map(({ check }) => check);

/** Accepted with so many rows. */
const accepted = async (bytes: Uint8Array | string, rows: number): Promise<ImportReport> => {
  const report = await screened(bytes);
  expect([report.state, report.sentence, report.rowsAccepted]).toEqual([
    'READY',
    report.sentence,
    rows,
  ]);
  return report;
};
/** Refused by one check; its message and its first place. */
const refused = async (bytes: Uint8Array | string, check: CheckCode) => {
  const report = await screened(bytes);
  expect([report.state, failures(report)]).toEqual(['REFUSED', [check]]);
  const { message, examples } = outcome(report, check);
  expect(report.sentence).toContain(message);
  expect(report.rowsRead).toBe(report.rowsAccepted + report.rowsReported);
  return { report, message, examples, line: examples[0]?.line ?? null };
};
const head = 'Service,Day,Result\n';

describe('what the bytes are', () => {
  it.each([
    ['Excel (.xlsx)', zipOf('xl/workbook.xml'), 'an Excel workbook (.xlsx)'],
    ['OpenDocument', zipOf('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), '(.ods)'],
    ['zip', zipOf('data.csv'), 'a zip archive'],
    ['old Excel', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Excel workbook (.xls)'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'a PDF document'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'a picture'],
    ['a web page', Buffer.from('<!DOCTYPE html><html>'), 'a web page'],
    ['gzip twice', gzipSync(gzipSync(visitsFile(3))), 'gzip twice'],
  ])('%s is told by its first bytes, whatever its name says', async (_, bytes, words) => {
    const { message } = await refused(bytes, 'file-kind');
    expect(message).toMatch(/^This is .*, whatever its name says\.$/);
    expect(message).toContain(words);
  });

  it('an empty file, a file of blank lines, a header alone and a header over blank rows hold nothing', async () => {
    expect((await refused('', 'file-size')).message).toBe('The file is empty.');
    expect((await refused('\n\n  \n', 'file-size')).message).toContain('nothing but blank lines');
    expect((await refused(head, 'file-size')).message).toContain('no rows below it');
    expect((await refused(`${head},,\n,,\n`, 'file-size')).message).toContain('2 rows');
  });

  it('NUL bytes are named by their line', async () => {
    const { line, message } = await refused(`${head}CS1,2024-05-31,go\0od\n`, 'file-kind');
    expect([line, message]).toEqual([2, expect.stringContaining('line 2 holds a NUL byte')]);
  });

  it('gzip is read by its first bytes; cut off or damaged it says so', async () => {
    const whole = gzipSync(visitsFile(500));
    await accepted(whole, 500);
    const cut = await refused(whole.subarray(0, whole.length >> 1), 'file-kind');
    expect(cut.message).toContain('cut off');
    const damaged = Buffer.from(whole);
    damaged.fill(0x55, whole.length >> 1, (whole.length >> 1) + 40);
    expect((await refused(damaged, 'file-kind')).message).toContain('damaged');
  });

  it('what unpacks to more than the limit is refused with the number, before it is unpacked', async () => {
    const { message } = await refused(gzipSync(Buffer.alloc(30_000_000, 'a')), 'file-size');
    expect(message).toContain('larger than 3 MB');
  });
});

describe('which letters they are', () => {
  const text = `${head}CS1 Café’s – Žižkov,2024-05-31,good\r\n`;
  const wide = (mark: string): Buffer => Buffer.from(mark + text, 'utf16le');
  const windows = Buffer.from(
    [...text].map(
      (letter) => ({ '’': 0x92, '–': 0x96, Ž: 0x8e, ž: 0x9e })[letter] ?? letter.charCodeAt(0),
    ),
  );
  const mark = Buffer.of(0xef, 0xbb, 0xbf);
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-8', Buffer.from(`\ufeff\ufeff${text}`)],
    ['UTF-8', Buffer.from(`ï»¿${text}`)],
    ['UTF-16LE', wide('\ufeff')],
    ['UTF-16LE', wide('')],
    ['UTF-16BE', wide('\ufeff').swap16()],
    ['UTF-16BE', wide('').swap16()],
    ['Windows-1252', windows],
    ['Windows-1252', Buffer.concat([mark, windows])],
  ])(
    '%s, with its mark or without, also where the mark was written as text',
    async (name, bytes) => {
      const seen: string[] = [];
      const own = await mkdtemp(join(folder, 'letters-'));
      const layout = visitsLayout();
      const watching = {
        ...layout,
        open: (opening: Parameters<typeof layout.open>[0]) => {
          const reader = layout.open(opening);
          return (
            reader && {
              ...reader,
              row: (row: { line: number; cells: readonly string[] }) => {
                seen.push(row.cells[0] ?? '');
                return reader.row(row);
              },
            }
          );
        },
      };
      const road = await openImports({ store, folder: own, layouts: [watching] });
      const report = await road.settled(
        await road.receive(streamed(bytes, 7), { fileName: 'a.csv' }),
      );
      await road.close();
      expect(report.sentence).toContain('All checks passed');
      expect(outcome(report, 'file-encoding').message).toContain(name);
      expect(seen).toEqual(['CS1 Café’s – Žižkov']);
    },
  );

  it.each([
    ['a byte that Windows-1252 does not define', [0x43, 0x81, 0x44], '0x81'],
    ['an apostrophe of Mac Roman', [0x6e, 0xd5, 0x73], '0xD5'],
    ['an accent of Mac Roman', [0x66, 0x8e, 0x20], '0x8E'],
  ])('%s is refused by its line', async (_, bytes, named) => {
    const file = Buffer.concat([
      Buffer.from(`${head}CS1,2024-05-31,good\nCS2`),
      Buffer.from(bytes),
    ]);
    const { line, message } = await refused(file, 'file-encoding');
    expect([line, message]).toEqual([3, expect.stringContaining(named)]);
  });

  it('UTF-8 with a byte of something else in it is not read as Windows-1252', async () => {
    const file = Buffer.concat([
      Buffer.from(`${head}Café,x,y\n`),
      Buffer.of(0x92),
      Buffer.from(',x,y'),
    ]);
    expect(await refused(file, 'file-encoding')).toMatchObject({ line: 3 });
  });

  it('UTF-16 that ends within a letter is refused', async () => {
    await refused(wide('\ufeff').subarray(0, -1), 'file-encoding');
  });
});

describe('rows', () => {
  it.each([';', '\t', ','])('cells may be parted by %j, told from the header', async (sign) => {
    await accepted(visitsFile(4).replaceAll(',', sign), 4);
  });

  it.each(['\n', '\r', '\r\n'])('lines may end in %j', async (end) => {
    await accepted(visitsFile(4).replaceAll('\r\n', end) + end, 4);
  });

  it('line ends may be mixed, values quoted, and quotes and line breaks stand inside quotes; lines are counted as an editor does', async () => {
    const rows = [
      '"CS ""1""\r\nnorth\rend",2024-05-31,good',
      'CS2,2024-05-31,good',
      'CS3,2024-05-31,fair',
    ];
    const { examples } = await refused(`${head}${rows.join('\r\n')}\n`, 'value-unknown');
    expect(examples).toEqual([{ line: 6, column: 'Result', value: 'fair', message: null }]);
  });

  it('a quote that is never closed is named by the line on which it opens', async () => {
    const rows = ['CS1,2024-05-31,good', '"CS2\nx",2024-05-31,"good', 'CS3,2024-05-31,good'];
    const { line, message } = await refused(head + rows.join('\n'), 'file-rows');
    expect([line, message]).toEqual([
      4,
      expect.stringContaining('line 4, cell 3, is never closed'),
    ]);
  });

  it('a quote that swallows the rest of a large file is found in bounded memory', async () => {
    const { line } = await refused(
      `${head}CS1,"2024-05-31,good\n${'x,y,z\n'.repeat(300_000)}`,
      'file-rows',
    );
    expect(line).toBe(2);
  });

  it('a quote closed by the next one is named by where it opens', async () => {
    const rows = ['"CS1,2024-05-31,good', 'CS2,"2024-05-31",good'];
    expect(await refused(head + rows.join('\n'), 'file-rows')).toMatchObject({ line: 2 });
  });

  it('a quote in the middle of a value is named by its line', async () => {
    const { line, message } = await refused(`${head}CS1,2024-05-31,good\nCS"2,a,b\n`, 'file-rows');
    expect([line, message]).toEqual([3, expect.stringContaining('middle of line 3, cell 1')]);
  });

  it('rows of another length are counted and named with both lengths; blank cells beyond the header are not', async () => {
    const rows = ['CS1,2024-05-31', 'CS2,2024-05-31,good,,', 'CS3,2024-05-31,good,x'];
    const { report, message, examples } = await refused(head + rows.join('\n'), 'file-rows');
    expect(message).toBe('2 rows are not as long as the header.');
    expect(examples.map((one) => [one.line, one.message])).toEqual([
      [2, '3 cells expected, 2 found.'],
      [4, '3 cells expected, 4 found.'],
    ]);
    expect(report.checks.every(({ stage }) => stage === 'file')).toBe(true);
    await accepted(`${head}CS2,2024-05-31,good,,\n`, 1);
  });

  it('a cell, a header or a file beyond the limits is refused with the number', async () => {
    const long = await refused(`${head}CS1,2024-05-31,${'x'.repeat(501)}\n`, 'file-size');
    expect([long.line, long.message]).toEqual([2, expect.stringContaining('500 characters')]);
    const columns = await refused(`${head.trim()}${',x'.repeat(30)}\nCS1,a,b\n`, 'file-size');
    expect(columns.message).toContain('20 columns');
    const rows = await refused(visitsFile(2_001), 'file-size');
    expect([rows.line, rows.message]).toEqual([2_002, expect.stringContaining('2,000 rows')]);
  });

  it('blank rows are left out and counted', async () => {
    const report = await accepted(`${head}CS1,2024-05-31,good\n,,\n\nCS2,2024-05-31,good\n`, 2);
    expect([report.rowsRead, report.rowsReported]).toEqual([4, 2]);
    expect(outcome(report, 'row-blank')).toMatchObject({ result: 'WARNING', found: 2 });
  });
});

describe('columns', () => {
  it('the header is found below a preamble, its names trimmed', async () => {
    const preamble = 'Visits of 2024,,\n"Made, by hand",,\n\n';
    const report = await accepted(
      `${preamble} Service ,"Da\ny",Result\n`.replace('"Da\ny"', '"Day\n"') +
        'CS1,2024-05-31,good\n',
      1,
    );
    expect(outcome(report, 'header-found').message).toContain('the header in line 4');
    expect(report.layout).toEqual({ code: 'visits', label: 'Visits' });
  });

  it('a layout that does not fit is named with what it misses and what it does not know', async () => {
    const { message } = await refused('Service,Day,Outcome\nCS1,2024-05-31,good\n', 'header-found');
    expect(message).toContain('The nearest is Visits');
    expect(message).toContain('It misses Result.');
    expect(message).toContain('does not know Outcome.');
    const none = await refused('a,b,c\n1,2,3\n', 'header-found');
    expect(none.message).toContain('No known layout has any of the columns');
  });

  it('a name that stands twice is refused with its places', async () => {
    const { examples } = await refused(
      'Service,Day,Result,Day\nCS1,2024-05-31,good,\n',
      'header-twice',
    );
    expect(examples[0]).toMatchObject({
      column: 'Day',
      message: 'Columns 2 and 4 have this name.',
    });
  });

  it('columns without a name are counted; between others they must be blank', async () => {
    const report = await accepted('Service,,Day,Result,,\nCS1,,2024-05-31,good,x,\n', 1);
    expect(outcome(report, 'columns-unknown').message).toContain('3 columns without a name');
    const { examples } = await refused(
      'Service,,Day,Result\nCS1,x,2024-05-31,good\n',
      'header-names',
    );
    expect(examples[0]).toMatchObject({ line: 2, column: 'column 2', value: 'x' });
  });

  it('a column that is not known is a remark', async () => {
    const report = await accepted('Service,Day,Result,Notes\nCS1,2024-05-31,good,x\n', 1);
    expect(outcome(report, 'columns-unknown')).toMatchObject({ result: 'WARNING', found: 1 });
  });
});

describe('what is said', () => {
  it('counts every fault, shows five, different ones first, and ends with the stage that failed', async () => {
    const rows = ['fair', 'fair', 'fair', 'poor', 'x'.repeat(300), 'a', 'b', 'c'].map(
      (result, i) => `CS${i},2024-05-31,${result}`,
    );
    const { report, message, examples } = await refused(head + rows.join('\n'), 'value-unknown');
    expect(message).toBe('8 values are not known.');
    expect(report.sentence).toBe(
      '8 values are not known. Nothing is guessed, so nothing was taken in.',
    );
    expect(examples.map(({ value }) => value)).toEqual([
      'fair',
      'poor',
      `${'x'.repeat(79)}…`,
      'a',
      'b',
    ]);
    expect(new Set(report.checks.map(({ stage }) => stage))).toEqual(
      new Set(['file', 'columns', 'values']),
    );
    expect([report.rowsRead, report.rowsAccepted, report.rowsReported]).toEqual([8, 0, 8]);
  });

  it('every check of every stage that ran is listed, in order', async () => {
    const report = await accepted(visitsFile(3), 3);
    expect(report.checks.map(({ check }) => check)).toEqual(
      stages.flatMap((stage) =>
        Object.keys(checks).filter((code) => checks[code as CheckCode].stage === stage),
      ),
    );
    expect(report.checks.every(({ result, found }) => result === 'PASS' && found === 0)).toBe(true);
    expect(report.changes).toEqual([
      'Adds 3 inspections of 2024/25.',
      'Adds the period 2024/25.',
      'Adds the sector Private.',
      'Adds the service type Care home.',
      'Adds the council area Fife.',
      'Adds the focus area Visits with 1 question.',
    ]);
  });

  it('an entry that stands twice is named with its first line', async () => {
    const { examples } = await refused(
      `${visitsFile(2)}\nCS1,2024-05-31,bad\n`,
      'duplicate-in-file',
    );
    expect(examples).toEqual([
      { line: 4, column: null, value: 'CS1, 2024-05-31', message: 'First in line 2.' },
    ]);
  });

  it('progress is told from nothing to all', async () => {
    const told: number[] = [];
    const id = await imports.receive(streamed(visitsFile(2_000)), { fileName: 'a.csv' });
    await imports.settled(id, ({ progress }) => told.push(progress));
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('only the last part of a file name is kept, short and without signs that cannot be seen', async () => {
    const name = `../../etc\\${'n'.repeat(300)}\u0000\u202e.csv`;
    expect((await screened(visitsFile(1), name)).fileName).toBe('n'.repeat(200));
  });
});

/** The beginning of a zip archive with one entry of this name. */
function zipOf(name: string): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), deflateRawSync('x')]);
}
