import { describe, expect, it } from 'vitest';
import { columnNames, workbookMarks } from './workbook-marks.ts';

describe('columns of a marked table', () => {
  it('have names, each once whatever its capitals, on one line', () => {
    expect(columnNames(['Other', 'other', 'Of all\n services', ''])).toEqual([
      'Other',
      'other (2)',
      'Of all services',
      'Column 4',
    ]);
  });
});

describe('marks of a workbook', () => {
  const { files } = workbookMarks([
    { name: "Board's list", links: [{ row: 3, column: 27, to: "Rate 1's" }] },
    { name: 'Rate 1', table: { top: 3, header: ['A & B', 'C'], rows: 2 } },
    { name: 'Empty', table: { top: 3, header: ['A'], rows: 0 } },
  ]);
  const sheet = files.transform['xl/worksheets/sheet{id}.xml'].transform;
  const rows = '<worksheet><sheetData></sheetData><pageMargins/></worksheet>';

  it('links stand right after the rows', () => {
    expect(sheet(rows, {}, { sheetIndex: 0 })).toBe(
      `<worksheet><sheetData></sheetData><hyperlinks><hyperlink ref="AB4" location="'Rate 1''s'!A1" display="Rate 1's"/></hyperlinks><pageMargins/></worksheet>`,
    );
  });

  it('a table spans its header and its rows, and is told of in every list of parts', () => {
    expect(sheet(rows, {}, { sheetIndex: 1 })).toContain(
      '<tableParts count="1"><tablePart r:id="rId-table-1"/></tableParts></worksheet>',
    );
    const written = files.write.files();
    expect(Object.keys(written)).toEqual(['xl/tables/table2.xml']);
    expect(written['xl/tables/table2.xml']).toContain(
      'name="Rate_1" displayName="Rate_1" ref="A4:B6"',
    );
    expect(written['xl/tables/table2.xml']).toContain('<tableColumn id="1" name="A &amp; B"/>');
    expect(files.transform['[Content_Types].xml'].insert()).toContain('/xl/tables/table2.xml');
  });

  it('a table is never named as a cell, from a digit or twice: programs would repair the file', () => {
    const names = ['A1', 'R1C1', 'r', '2016-17', 'Rate 1', 'RATE-1', 'XFD12', 'Counts'];
    const written = workbookMarks(
      names.map((name) => ({ name, table: { top: 0, header: ['A'], rows: 1 } })),
    ).files.write.files();
    expect(
      Object.values(written).map((xml) => /displayName="([^"]*)"/.exec(String(xml))?.[1]),
    ).toEqual(['_A1', '_R1C1', '_r', '_2016_17', 'Rate_1', 'RATE_1_2', '_XFD12', 'Counts']);
  });

  it('a table without a row is not marked: programs would repair the file', () => {
    expect(sheet(rows, {}, { sheetIndex: 2 })).toBe(rows);
  });
});
