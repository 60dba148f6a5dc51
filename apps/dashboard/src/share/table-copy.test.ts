import { describe, expect, it } from 'vitest';
import {
  giveColumns,
  type PlainTable,
  plainTable,
  tableAsHtml,
  tableAsText,
} from './table-copy.ts';

const cell = (text: string, scope: string | null = null) => ({
  text,
  scope,
  header: scope !== null,
});
const table: PlainTable = {
  caption: 'Shares',
  rows: [
    [cell('Sector', 'col'), cell('Share', 'col')],
    [cell('<b>=1+1</b>', 'row'), cell('53%')],
    [cell('=1+1', 'row'), cell('[c]')],
  ],
};

describe('a table to paste', () => {
  it('keeps headers and their scope as HTML, and nothing in it is markup', () => {
    const html = tableAsHtml(table, ['Source: A & B']);
    expect(html).toContain('<caption>Shares</caption>');
    expect(html).toContain('<th scope="row">&lt;b&gt;=1+1&lt;/b&gt;</th><td>53%</td>');
    expect(html).toContain('<p>Source: A &amp; B</p>');
  });
  it('is tab separated as text, and no cell is run as a formula', () => {
    expect(tableAsText(table, ['Source: A']).split('\n')).toEqual([
      'Sector\tShare',
      '<b>=1+1</b>\t53%',
      "'=1+1\t[c]",
      'Source: A',
    ]);
  });
});

describe('a table whose cells join several things', () => {
  it('gives columns of its own to files and copies', () => {
    const drawn = { caption: { textContent: ' In order of need ' } } as HTMLTableElement;
    giveColumns(drawn, { header: ['Council area', 'Place'], rows: [['Fife', '1']] });
    const plain = plainTable(drawn);
    expect(plain.caption).toBe('In order of need');
    expect(tableAsText(plain, [])).toBe('Council area\tPlace\nFife\t1');
    expect(tableAsHtml(plain, [])).toContain('<tr><th scope="row">Fife</th><td>1</td></tr>');
  });
});
