// Files made in the browser from the tables of a screen, for what the cube has no rows for: a ranked list, places side by side, lists
// of releases. Hides spelling for spreadsheets, and the library, which is fetched when a spreadsheet is made.
import {
  columnNames,
  type MarkedSheet,
  smallBaseMark,
  statuses,
  workbookMarks,
} from '@cube/schema';
import type { SheetData } from 'write-excel-file/browser';
import type { PictureWords } from './picture.ts';
import type { ScreenTable } from './screen-tables.ts';
import { harmless } from './table-copy.ts';

const field = (text: string): string => {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line a cell: which table, which row, which column, what stands there. The mark at the start says UTF-8. */
export function csvOf(tables: readonly ScreenTable[], words: PictureWords): string {
  const about = [
    words.release,
    words.source,
    words.simulated ? 'Simulated: invented for demonstration.' : 'no',
  ];
  const lines = tables.flatMap(({ title, header, rows }) =>
    rows.flatMap((row, number) =>
      header
        .slice(1)
        .map((column, i) => [
          title,
          String(number + 1),
          row[0] ?? '',
          column,
          row[i + 1] ?? '',
          ...about,
        ]),
    ),
  );
  const head = ['table', 'row', 'name', 'column', 'shown', 'release', 'source', 'simulated'];
  return `\uFEFF${[head, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

export const jsonOf = (tables: readonly ScreenTable[], words: PictureWords): string =>
  `${JSON.stringify({ ...words, tables }, null, 1)}\n`;

/** Numbers as numbers: "1,234" and "53%"; everything else, symbols and ranges included, is text. */
function sheetValue(text: string): { value: string | number; format?: string } {
  if (/^-?\d{1,3}(,\d{3})*$|^-?\d+$/.test(text) && !/^-?0\d/.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    return Math.abs(value) < 1_000 ? { value } : { value, format: '#,##0' };
  }
  const percent = /^(\d{1,3})%$/.exec(text)?.[1];
  return percent === undefined
    ? { value: text || '[blank on the screen]' }
    : { value: Number(percent), format: '0"%"' };
}

const marked = /^(\d{1,3}%)†$/;

/** A mark of a small base goes to a column of its own, so that the number beside it stays a number. No cell is blank. */
export function notesApart({ title, header, rows }: ScreenTable): ScreenTable {
  const noted = header.map((_, i) => rows.some((row) => marked.test(row[i] ?? '')));
  const withNote = (text: string, i: number, note: string): string[] =>
    noted[i] ? [text.replace(marked, '$1'), note] : [text];
  return {
    title,
    header: header.flatMap((name, i) => withNote(name, i, `${name}: note`)),
    rows: rows.map((row) =>
      header.flatMap((_, i) => {
        const text = row[i] ?? '';
        return withNote(text, i, marked.test(text) ? smallBaseMark : 'none');
      }),
    ),
  };
}

const bold = { fontWeight: 'bold' as const };
const title = (value: string) => ({ value, ...bold, fontSize: 14 });
const wrapped = (value: string) => ({ value, wrap: true, alignVertical: 'top' as const });
const head = (value: string) => ({ ...wrapped(value), ...bold, alignVertical: 'bottom' as const });
/** What leads elsewhere looks it. */
const linkLook = { textColor: '#0b4f8a', textDecoration: { underline: true } } as const;
const widest = 60;

type Sheet = {
  sheet: string;
  data: SheetData;
  columns: { width: number }[];
  frozen?: number;
  marks?: Omit<MarkedSheet, 'name'>;
};

function frontSheets(tables: readonly ScreenTable[], words: PictureWords): Sheet[] {
  const mark = words.simulated ? 'Simulated: ' : '';
  const cover: (readonly [string, string])[] = [
    ...(words.simulated ? ([['Simulated', 'Invented for demonstration.']] as const) : []),
    ['What this is', words.caption],
    ['Release', words.release],
    ['Source', words.source],
    ['Symbols', 'Where there is no number, a symbol in square brackets says why: see Notes.'],
  ];
  const signs: (readonly [string, string])[] = [
    ...Object.values(statuses).flatMap(({ symbol, words: said, about }) =>
      symbol ? ([[symbol, `${said}. ${about}`]] as const) : [],
    ),
    ['Two numbers with a dash', statuses.BOUNDED.about],
    [
      `${smallBaseMark}, or †`,
      'Of fewer than ten: look at the counts rather than at the percentage.',
    ],
  ];
  const listed: (readonly [string, string])[] = [
    ['Cover', 'What this is, release and source'],
    ['Contents', 'This list'],
    ['Notes', 'What the symbols mean'],
    ...tables.map((table, i) => [`Table ${i + 1}`, table.title] as const),
  ];
  const listHeader = ['Sheet', 'What it holds'];
  const signHeader = ['About', 'Note'];
  return [
    {
      sheet: 'Cover',
      data: [
        [title(`${mark}${words.title}`)],
        ...cover.map(([name, text]) => [{ ...wrapped(name), ...bold }, wrapped(text)]),
      ],
      columns: [{ width: 18 }, { width: 100 }],
    },
    {
      sheet: 'Contents',
      data: [
        [title(`${mark}Contents`)],
        listHeader.map(head),
        ...listed.map(([name, text]) => [{ ...wrapped(name), ...linkLook }, wrapped(text)]),
      ],
      columns: [{ width: 14 }, { width: 100 }],
      frozen: 2,
      marks: {
        table: { top: 1, header: listHeader, rows: listed.length },
        links: listed.map(([to], i) => ({ row: 2 + i, column: 0, to })),
      },
    },
    {
      sheet: 'Notes',
      data: [
        [title(`${mark}Notes`)],
        signHeader.map(head),
        ...signs.map(([sign, text]) => [wrapped(sign), wrapped(text)]),
      ],
      columns: [{ width: 14 }, { width: 100 }],
      frozen: 2,
      marks: { table: { top: 1, header: signHeader, rows: signs.length } },
    },
  ];
}

function tableSheet(table: ScreenTable, i: number, words: PictureWords): Sheet {
  const header = columnNames(table.header);
  const lengthOf = (column: number) =>
    Math.max(
      ...(header[column] ?? '').split(' ').map((word) => word.length),
      ...table.rows.map((row) => (row[column] ?? '').length),
    );
  return {
    sheet: `Table ${i + 1}`,
    data: [
      [title(`${words.simulated ? 'Simulated: ' : ''}${table.title}`)],
      [
        {
          value: 'This sheet has one table. Symbols such as [x] are explained in the sheet Notes.',
          ...linkLook,
        },
      ],
      header.map(head),
      ...table.rows.map((row) =>
        row.map((text) => {
          const { value, ...look } = sheetValue(text);
          return typeof value === 'number'
            ? { value, type: Number, ...look }
            : { ...wrapped(value), type: String };
        }),
      ),
    ],
    columns: header.map((_, column) => ({ width: Math.min(widest, lengthOf(column) + 2) })),
    frozen: 3,
    marks: {
      table: { top: 2, header, rows: table.rows.length },
      links: [{ row: 1, column: 0, to: 'Notes' }],
    },
  };
}

/** Cover, contents, notes, then one table a sheet with one header row. */
export async function xlsxOf(shown: readonly ScreenTable[], words: PictureWords): Promise<Blob> {
  const tables = shown.map(notesApart);
  const { default: write } = await import('write-excel-file/browser');
  const sheets = [...frontSheets(tables, words), ...tables.map((t, i) => tableSheet(t, i, words))];
  return write(
    sheets.map(({ frozen, marks: _marks, ...sheet }) => ({
      ...sheet,
      ...(frozen ? { stickyRowsCount: frozen } : {}),
    })),
    { features: [workbookMarks(sheets.map(({ sheet, marks }) => ({ name: sheet, ...marks })))] },
  ).toBlob();
}
