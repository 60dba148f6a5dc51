// LAYOUTS.md tells a person what the layouts are: its tables are the declared columns, and its examples are read.
import { readFileSync } from 'node:fs';
import { cse } from '@cube/reference';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contentsWith, readWith } from './adapters/own.fixture.ts';
import { leadingColumns, longColumns, type OwnColumn } from './adapters/own-columns.ts';
import { questionSetColumns } from './adapters/question-set-columns.ts';
import { checks } from './checks.ts';
import { layouts } from './layouts.ts';

const page = readFileSync(new URL('../LAYOUTS.md', import.meta.url), 'utf8');

/** Column, needed and example of each row of the table below a mark. */
const tableBelow = (mark: string): string[][] => {
  const [, text = ''] = page.split(`<!-- columns: ${mark} -->\n`);
  const [table = ''] = text.split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((line) => line.replaceAll('\\|', '\u0001').split(' | '))
    .map(([column = '', needed = '', , example = '']) =>
      [column.replace('| ', ''), needed, example.replace(/ \|$/, '')].map((cell) =>
        cell.replaceAll('\u0001', '|'),
      ),
    );
};
const rowsOf = (columns: readonly OwnColumn[]): string[][] =>
  columns.map(({ code, needed, example }) => [`\`${code}\``, needed ? 'yes' : 'no', example]);

describe('the page about layouts', () => {
  it.each([
    ['leading', leadingColumns],
    ['long', longColumns],
    ['question-set', questionSetColumns],
  ])('lists the columns of %s as they are declared', (mark, columns) => {
    expect(tableBelow(mark)).toEqual(rowsOf(columns));
  });

  it('has examples that come in as they are', () => {
    const examples = [...page.matchAll(/```csv\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    const told = examples.map((text) => {
      const rows: string[][] = parse(text);
      const [layout] = layouts.filter((one) => one.match(rows[0] ?? []).fits);
      if (!layout) throw new Error(`No layout fits ${text}`);
      const { issues } = readWith(layout, rows, { contents: contentsWith([cse]) });
      expect(issues.filter(({ check }) => checks[check].result === 'FAIL')).toEqual([]);
      return layout.code;
    });
    expect(told).toEqual(['own-wide', 'own-long', 'question-set']);
  });
});
