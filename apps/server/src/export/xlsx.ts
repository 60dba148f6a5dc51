// A spreadsheet after the rules for accessible ones: cover, contents, notes, then one table a sheet with one header row, nothing merged,
// nothing blank, each table marked up as one. A function of the table; hides the library.
import { columnNames, type MarkedSheet, workbookMarks } from '@cube/schema';
import writeExcelFile, { type Row, type SheetData } from 'write-excel-file/node';
import { coverOf, notesOf } from './notes.ts';
import { type Sheet, type SheetValue, sheetsOf } from './sheets.ts';
import type { ExportTable } from './table.ts';

const bold = 'bold' as const;
const widest = 60;

/** XML cannot carry most control characters, and a cell no more than 32,767 of any. */
const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ').slice(0, 32_000);

/** Every cell says whether it is text or a number, so that no label is taken for a date or a formula. A format costs time in each. */
const valueCell = (value: SheetValue) => {
  if (typeof value !== 'number') return { value: plain(value), type: String };
  if (!Number.isInteger(value)) return { value, type: Number, format: '0.0' };
  return value < 1_000 ? { value, type: Number } : { value, type: Number, format: '#,##0' };
};
const title = (text: string) => ({ value: plain(text), fontWeight: bold, fontSize: 14 });
const wrapped = (text: string) => ({
  value: plain(text),
  wrap: true,
  alignVertical: 'top' as const,
});
const headerCell = (text: string) => ({
  value: plain(text),
  fontWeight: bold,
  wrap: true,
  alignVertical: 'bottom' as const,
});

/** What leads elsewhere looks it. */
const linkLook = { textColor: '#0b4f8a', textDecoration: { underline: true } } as const;

const lengthOf = (value: SheetValue): number => String(value).length;
/** As wide as most of what stands in it. */
const widthOf = (header: string, values: readonly SheetValue[]): number => {
  const longestWord = Math.max(...header.split(' ').map((w) => w.length));
  const longest = values.reduce<number>((most, v) => Math.max(most, lengthOf(v)), longestWord);
  return Math.min(widest, longest + 2);
};

/** Row of a sheet, counted from 0, in which the header of its table stands. */
const listTop = 2;
const tableTop = 3;

const mark = (table: ExportTable): string => (table.simulated ? 'Simulated: ' : '');

function coverSheet(table: ExportTable) {
  const data: SheetData = [
    [title(`${mark(table)}${table.sentence}`)],
    ...coverOf(table).map(
      ([name, text]): Row => [
        { value: name, fontWeight: bold, alignVertical: 'top' },
        wrapped(text),
      ],
    ),
  ];
  return {
    sheet: 'Cover',
    data,
    columns: [{ width: 18 }, { width: 100 }],
    marks: { name: 'Cover' } satisfies MarkedSheet,
  };
}

function contentsSheet(table: ExportTable, sheets: readonly Sheet[]) {
  const entries: readonly (readonly [string, string])[] = [
    ['Cover', 'What this is, the release, sources and attribution'],
    ['Contents', 'This list'],
    ['Notes', 'Symbols, bases, how the numbers are known, conflicts and breaks'],
    ...sheets.map((s) => [s.name, s.title] as const),
  ];
  const data: SheetData = [
    [title(`${mark(table)}Contents`)],
    [{ value: 'This sheet has one table.' }],
    [headerCell('Sheet'), headerCell('What it holds')],
    ...entries.map(
      ([name, text]): Row => [
        { ...valueCell(name), ...linkLook, alignVertical: 'top' },
        wrapped(text),
      ],
    ),
  ];
  const marks: MarkedSheet = {
    name: 'Contents',
    table: { top: listTop, header: ['Sheet', 'What it holds'], rows: entries.length },
    links: entries.map(([to], i) => ({ row: listTop + 1 + i, column: 0, to })),
  };
  return {
    sheet: 'Contents',
    data,
    columns: [{ width: 14 }, { width: 100 }],
    stickyRowsCount: listTop + 1,
    marks,
  };
}

function notesSheet(table: ExportTable) {
  const notes = notesOf(table);
  const header = ['Kind', 'About', 'Note'];
  const data: SheetData = [
    [title(`${mark(table)}Notes`)],
    [{ value: 'This sheet has one table.' }],
    header.map(headerCell),
    ...notes.map(({ kind, about, text }): Row => [wrapped(kind), wrapped(about), wrapped(text)]),
  ];
  const marks: MarkedSheet = {
    name: 'Notes',
    table: { top: listTop, header, rows: notes.length },
  };
  return {
    sheet: 'Notes',
    data,
    columns: [{ width: 22 }, { width: 40 }, { width: 100 }],
    stickyRowsCount: listTop + 1,
    marks,
  };
}

function tableSheet(table: ExportTable, sheet: Sheet) {
  const header = columnNames(sheet.header.map(plain));
  const data: SheetData = [
    [title(sheet.title)],
    [
      {
        value: 'This sheet has one table. Symbols such as [x] are explained in the sheet Notes.',
        ...linkLook,
      },
    ],
    [{ value: plain(table.sentence) }],
    header.map(headerCell),
    ...sheet.rows.map((row): Row => row.map(valueCell)),
  ];
  const columns = header.map((name, i) => ({
    width: widthOf(
      name,
      sheet.rows.map((row) => row[i] ?? ''),
    ),
  }));
  const marks: MarkedSheet = {
    name: sheet.name,
    table: { top: tableTop, header, rows: sheet.rows.length },
    links: [{ row: 1, column: 0, to: 'Notes' }],
  };
  return { sheet: sheet.name, data, columns, stickyRowsCount: tableTop + 1, marks };
}

/** The file. */
export function xlsxOf(table: ExportTable): Promise<Buffer> {
  const held = sheetsOf(table);
  const sheets = [
    coverSheet(table),
    contentsSheet(table, held),
    notesSheet(table),
    ...held.map((sheet) => tableSheet(table, sheet)),
  ];
  return writeExcelFile(
    sheets.map(({ marks: _marks, ...sheet }) => sheet),
    { features: [workbookMarks(sheets.map(({ marks }) => marks))] },
  ).toBuffer();
}
