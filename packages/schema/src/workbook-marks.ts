// What makes a workbook usable by everyone beyond its cells: each table marked up as one, with names for its columns, and links from
// the list of contents to its sheets. Hides the XML of it, which is handed to whatever writes the file.
import { inMarkup } from './markup.ts';

/** A sheet as far as marks go. Rows and columns count from 0. */
export type MarkedSheet = {
  name: string;
  /** None on a cover. `header` as it stands in the cells: see `columnNames`. */
  table?: { top: number; header: readonly string[]; rows: number };
  /** Cells that lead to another sheet of the workbook. */
  links?: readonly { row: number; column: number; to: string }[];
};

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const longestName = 200;

/** Programs repair, and so complain of, a table whose columns share a name or differ from the cells they stand in. */
export function columnNames(header: readonly string[]): string[] {
  const plain = header.map(
    (text, i) => text.replace(/\s+/g, ' ').trim().slice(0, longestName) || `Column ${i + 1}`,
  );
  return onceEach(plain, (name, n) => `${name} (${n})`);
}

/** Names that differ in more than capitals, the second of a kind numbered. */
function onceEach(names: readonly string[], numbered: (name: string, n: number) => string) {
  const taken = new Set<string>();
  return names.map((plain) => {
    let name = plain;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = numbered(plain, n);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** 0 is A, 26 is AA. */
function columnLetters(column: number): string {
  let before = -1;
  let last = column;
  for (; last >= 26; last -= 26) before += 1;
  return (before < 0 ? '' : columnLetters(before)) + String.fromCharCode(65 + last);
}
const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A table without a row is none: programs would repair it. */
const tableOf = (sheet: MarkedSheet | undefined) =>
  sheet?.table && sheet.table.rows > 0 ? sheet.table : null;

const fileOf = (index: number): string => `tables/table${index + 1}.xml`;

/** What a spreadsheet would read as a cell, A1 or R1C1, or would not take as the beginning of a name. */
const noName = /^(\d|[a-z]{1,3}\d+$|r\d*$|c\d*$|r\d*c\d*$)/i;

/** A name for each sheet's table, each once whatever its capitals, and none that a spreadsheet takes for something else. */
function tableNames(sheets: readonly Pick<MarkedSheet, 'name'>[]): string[] {
  const plain = sheets.map(({ name }) => {
    const letters = name.replace(/[^A-Za-z0-9]+/g, '_').slice(0, longestName);
    return noName.test(letters) || letters === '' ? `_${letters}` : letters;
  });
  return onceEach(plain, (name, n) => `${name}_${n}`);
}

function tableXml(sheets: readonly MarkedSheet[], index: number): string {
  const sheet = sheets[index];
  const table = tableOf(sheet);
  if (!sheet || !table) return '';
  const { top, header, rows } = table;
  const name = tableNames(sheets)[index];
  const columns = header.map((text, i) => `<tableColumn id="${i + 1}" name="${inMarkup(text)}"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><table xmlns="${spreadsheet}" id="${index + 1}" name="${name}"` +
    ` displayName="${name}" ref="${address(top, 0)}:${address(top + rows, header.length - 1)}" totalsRowShown="0">` +
    `<tableColumns count="${header.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
}

function marked(xml: string, sheet: MarkedSheet | undefined): string {
  const links = (sheet?.links ?? []).map(
    ({ row, column, to }) =>
      `<hyperlink ref="${address(row, column)}" location="${inMarkup(`'${to.replaceAll("'", "''")}'!A1`)}" display="${inMarkup(to)}"/>`,
  );
  const after = [
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    tableOf(sheet) ? '<tableParts count="1"><tablePart r:id="rId-table-1"/></tableParts>' : '',
  ];
  // Links stand before what may follow the rows, tables at the end.
  return xml
    .replace('</sheetData>', () => `</sheetData>${after[0]}`)
    .replace('</worksheet>', () => `${after[1]}</worksheet>`);
}

type At = { sheetIndex: number };

/** The sheets' marks for the library that writes workbooks: one of its `features`. */
export function workbookMarks(sheets: readonly MarkedSheet[]) {
  const tables = sheets.flatMap((sheet, i) => (tableOf(sheet) ? [[i, sheet] as const] : []));
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            tables
              .map(
                ([i]) =>
                  `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml" PartName="/xl/${fileOf(i)}"/>`,
              )
              .join(''),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: At) =>
            marked(xml, sheets[sheetIndex]),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options: unknown, { sheetIndex }: At) =>
            tableOf(sheets[sheetIndex])
              ? `<Relationship Id="rId-table-1" Type="${relations}/table" Target="../${fileOf(sheetIndex)}"/>`
              : '',
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            tables.map(([i]) => [`xl/${fileOf(i)}`, tableXml(sheets, i)] as const),
          ),
      },
    },
  };
}
