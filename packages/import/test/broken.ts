// Broken files, made from good ones by a stated fault each, the same for the same seed: every file says whether it is to be taken in
// or refused, and where its fault stands.
import { deflateRawSync, gzipSync } from 'node:zlib';
import { type Chance, chanceFrom } from '../src/demonstration-chance.ts';

/** A good file as a table, and which of its columns play which part. */
export type Good = {
  layout: string;
  fileName: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  columns: { key: string; text: string; date: string; member: string };
};

export type BrokenFile = {
  kind: string;
  layout: string;
  fileName: string;
  bytes: Buffer;
  expected: 'TAKEN' | 'REFUSED';
  /** Of the fault, where it has a place. */
  line: number | null;
  column: string | null;
  /** Rows that hold entries, where it is taken. */
  rows: number;
};

type Made = Partial<Pick<BrokenFile, 'line' | 'column' | 'rows'>> & { bytes: Buffer | string };
type Table = string[][];
type Fault = {
  kind: string;
  expected: BrokenFile['expected'];
  make: (good: Good, chance: Chance) => Made;
};

const cell = (value: string, sign: string): string =>
  value.includes(sign) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
const lineOf = (row: readonly string[], sign = ','): string =>
  row.map((value) => cell(value, sign)).join(sign);
const textOf = (table: Table, sign = ',', end = '\r\n'): string =>
  table.map((row) => lineOf(row, sign) + end).join('');
const tableOf = ({ header, rows }: Good): Table => [header, ...rows].map((row) => [...row]);
const good = (of: Good): string => textOf(tableOf(of));

/** One row at random, and its line: the header is line 1. */
const somewhere = ({ rows }: Good, chance: Chance): number => chance.below(rows.length) + 1;

/** The table with one cell of one row written differently. */
const withCell = (of: Good, at: number, column: string, value: string): string => {
  const table = tableOf(of);
  const row = table[at];
  if (row) row[of.header.indexOf(column)] = value;
  return textOf(table);
};
const inCell =
  (part: keyof Good['columns'], values: readonly string[]): Fault['make'] =>
  (of, chance) => {
    const at = somewhere(of, chance);
    const column = of.columns[part];
    return { bytes: withCell(of, at, column, chance.pick(values)), line: at + 1, column };
  };
/** The lines of the file with one of them changed. */
const withLine = (of: Good, at: number, change: (line: string) => string): string =>
  good(of)
    .split('\r\n')
    .map((line, i) => (i === at ? change(line) : line))
    .join('\r\n');
const lineFault =
  (change: (line: string, chance: Chance) => string): Fault['make'] =>
  (of, chance) => {
    const at = somewhere(of, chance);
    return { bytes: withLine(of, at, (line) => change(line, chance)), line: at + 1 };
  };
const accented = (of: Good): string => good(of).replaceAll('House', 'Café ’House’ –');
const windows1252 = (text: string): Buffer => {
  const bytes: Record<string, number> = { '’': 0x92, '–': 0x96, '€': 0x80 };
  return Buffer.from([...text].map((letter) => bytes[letter] ?? letter.charCodeAt(0)));
};
const mark = Buffer.of(0xef, 0xbb, 0xbf);
const wide = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const zip = (name: string): Buffer => {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), deflateRawSync('workbook')]);
};

const formulas = ['=HYPERLINK("http://x","y")', '+44 131', '-2+3', '@SUM(A1)', '\t=1'];
const readable = ['2016-05-31', '31/05/2016', '31-May-16', '31 May 2016', '1/6/2016', '31.05.2016'];
const unreadable = ['31/02/2016', '2016-13-01', '05/31/2016', 'yesterday', '00/00/0000', '42521'];

const taken = (kind: string, make: Fault['make']): Fault => ({ kind, expected: 'TAKEN', make });
const refused = (kind: string, make: Fault['make']): Fault => ({ kind, expected: 'REFUSED', make });

const faults: readonly Fault[] = [
  taken('UTF-8 with a mark', (of) => ({ bytes: `\ufeff${accented(of)}` })),
  taken('a mark twice', (of) => ({ bytes: `\ufeff\ufeff${accented(of)}` })),
  taken('a mark written as text', (of) => ({ bytes: `ï»¿${accented(of)}` })),
  taken('Windows-1252', (of) => ({ bytes: windows1252(accented(of)) })),
  taken('Windows-1252 below a mark', (of) => ({
    bytes: Buffer.concat([mark, windows1252(accented(of))]),
  })),
  taken('UTF-16, little end first', (of) => ({ bytes: wide(accented(of)) })),
  taken('UTF-16, big end first', (of) => ({ bytes: wide(accented(of)).swap16() })),
  refused('Mac Roman', (of, chance) => {
    const at = somewhere(of, chance);
    const text = withCell(of, at, of.columns.text, 'Children\u00d5s House');
    return { bytes: Buffer.from(text, 'latin1'), line: at + 1 };
  }),
  refused('undefined bytes', (of, chance) => {
    const at = somewhere(of, chance);
    return {
      bytes: Buffer.from(withCell(of, at, of.columns.text, 'A\u009dB'), 'latin1'),
      line: at + 1,
    };
  }),
  refused('UTF-8 with a foreign byte', (of, chance) => {
    const at = somewhere(of, chance);
    const [before = '', after = ''] = withCell(of, at, of.columns.text, 'A|B').split('|');
    return {
      bytes: Buffer.concat([Buffer.from(`${before}é`), Buffer.of(0x92), Buffer.from(after)]),
      line: at + 1,
    };
  }),
  refused('UTF-16 cut in a letter', (of) => ({ bytes: wide(good(of)).subarray(0, -1) })),
  refused(
    'NUL bytes',
    lineFault((line) => `${line.slice(0, 5)}\0${line.slice(5)}`),
  ),
  refused('empty', () => ({ bytes: '' })),
  refused('only a header', (of) => ({ bytes: `${lineOf(of.header)}\r\n`, line: 1 })),
  refused('only blank lines', (_, chance) => ({ bytes: '\r\n'.repeat(chance.below(50) + 1) })),
  refused('a workbook renamed', () => ({ bytes: zip('xl/workbook.xml') })),
  refused('an old workbook renamed', () => ({ bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex') })),
  refused('a PDF renamed', () => ({ bytes: '%PDF-1.7\n%\u00e2\u00e3' })),
  refused('noise', (_, chance) => ({
    bytes: Buffer.from(Array.from({ length: 3_000 }, () => chance.below(256))),
  })),
  taken('gzip', (of) => ({ bytes: gzipSync(good(of)) })),
  refused('gzip cut off', (of, chance) => {
    const whole = gzipSync(good(of));
    return { bytes: whole.subarray(0, 20 + chance.below(whole.length - 30)) };
  }),
  refused('gzip damaged', (of) => {
    const whole = gzipSync(good(of));
    whole.writeUInt32LE(0, whole.length - 8);
    return { bytes: whole };
  }),
  taken('semicolons', (of) => ({ bytes: textOf(tableOf(of), ';') })),
  taken('tabs', (of) => ({ bytes: textOf(tableOf(of), '\t') })),
  taken('mixed line ends', (of, chance) => ({
    bytes: tableOf(of)
      .map((row) => lineOf(row) + chance.pick(['\r\n', '\n', '\r']))
      .join(''),
  })),
  taken('a preamble', (of, chance) => ({
    bytes: `${'"Made by hand, with care"\r\n'.repeat(chance.below(20) + 1)}\r\n${good(of)}`,
  })),
  taken('blank rows', (of, chance) => ({
    bytes: withLine(
      of,
      somewhere(of, chance),
      (line) => `${line}\r\n${','.repeat(of.header.length - 1)}\r\n`,
    ),
  })),
  taken(
    'blank cells beyond the header',
    lineFault((line) => `${line},,`),
  ),
  taken('a line break in quotes', (of, chance) => ({
    bytes: withCell(of, somewhere(of, chance), of.columns.text, 'House\r\n"of" two'),
  })),
  taken('formulas', (of, chance) => inCell('text', formulas)(of, chance)),
  taken('dates in every form', (of) => {
    const table = tableOf(of);
    const at = of.header.indexOf(of.columns.date);
    table.slice(1).forEach((row, i) => {
      row[at] = readable[i % readable.length] ?? '';
    });
    return { bytes: textOf(table) };
  }),
  refused('a date that is none', inCell('date', unreadable)),
  refused('an unknown member', inCell('member', ['Volunteer', 'Martian', '?', 'x'.repeat(300)])),
  refused('no service number', inCell('key', ['', '  '])),
  refused('an entry twice', (of, chance) => {
    const first = chance.below(of.rows.length);
    return { bytes: good(of) + textOf([[...(of.rows[first] ?? [])]]), line: of.rows.length + 2 };
  }),
  refused(
    'a short row',
    lineFault((line) => line.slice(0, line.lastIndexOf(','))),
  ),
  refused(
    'a long row',
    lineFault((line) => `${line},x`),
  ),
  refused(
    'an unclosed quote',
    lineFault((line) => line.replace(/,([^,]*),/, ',"$1,')),
  ),
  refused(
    'a stray quote',
    lineFault((line) => line.replace(/,(\w)/, ',$1"')),
  ),
  refused('a huge field', (of, chance) => {
    const at = somewhere(of, chance);
    return { bytes: withCell(of, at, of.columns.text, 'x'.repeat(150_000)), line: at + 1 };
  }),
  refused('a huge field in quotes', (of, chance) => {
    const at = somewhere(of, chance);
    return { bytes: withCell(of, at, of.columns.text, 'x\n'.repeat(80_000)), line: at + 1 };
  }),
  refused('a header twice', (of, chance) => {
    const column = chance.pick(Object.values(of.columns));
    const table = tableOf(of).map((row, i) => [...row, i === 0 ? column : '']);
    return { bytes: textOf(table), line: 1, column };
  }),
  refused('a column missing', (of) => {
    const column = of.columns.key;
    const at = of.header.indexOf(column);
    return { bytes: textOf(tableOf(of).map((row) => row.toSpliced(at, 1))), line: 1, column };
  }),
  refused('5,000 columns', (of) => {
    const table = tableOf(of).map((row, i) => [
      ...row,
      ...Array.from({ length: 5_000 }, (_, n) => (i === 0 ? `extra ${n}` : '')),
    ]);
    return { bytes: textOf(table), line: 1 };
  }),
  refused('another layout', (_, chance) => ({
    bytes: textOf([['a', 'b'], ...Array.from({ length: 1 + chance.below(40) }, () => ['1', '2'])]),
  })),
];

/** So many files of every kind from each good file. */
export const brokenFiles = (from: readonly Good[], ofEach: number): BrokenFile[] =>
  from.flatMap((of, which) =>
    faults.flatMap(({ kind, expected, make }, i) =>
      Array.from({ length: ofEach }, (_, n): BrokenFile => {
        const made = make(of, chanceFrom(which * 100_000 + i * 100 + n));
        return {
          kind,
          layout: of.layout,
          fileName: of.fileName,
          expected,
          line: null,
          column: null,
          rows: of.rows.length,
          ...made,
          bytes: Buffer.from(made.bytes),
        };
      }),
    ),
  );
