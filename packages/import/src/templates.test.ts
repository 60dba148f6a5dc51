// Templates: every one is recognised by the layout it is for, and passes as it is, examples included.
import { cse } from '@cube/reference';
import type { QuestionSet } from '@cube/schema';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { contentsWith, readWith } from './adapters/own.fixture.ts';
import { ownLong } from './adapters/own-long.ts';
import { ownWide } from './adapters/own-wide.ts';
import { questionSetFile } from './adapters/question-set-file.ts';
import { checks, foundWords } from './checks.ts';
import { templates } from './templates.ts';

const layouts = [ownWide, ownLong, questionSetFile];
const rowsOf = (text: string): string[][] => parse(text, { bom: true });

/** The layout of a template, and what it makes of it. */
const taken = (text: string, contents = contentsWith([cse], ['cse'])) => {
  const [header = [], ...rows] = rowsOf(text);
  const fitting = layouts.filter((layout) => layout.match(header).fits);
  expect(fitting).toHaveLength(1);
  const [layout = ownWide] = fitting;
  return { layout: layout.code, ...readWith(layout, [header, ...rows], { contents }) };
};
const textOf = (name: string, contents = contentsWith()): string =>
  templates(contents)
    .find((template) => template.name === name)
    ?.text() ?? '';

describe('templates', () => {
  it('are there for every focus area, in each layout', () => {
    expect(templates(contentsWith()).map(({ name }) => name)).toEqual([
      'cse-wide.csv',
      'cse-long.csv',
      'cse-annual-return-wide.csv',
      'cse-annual-return-long.csv',
      'cse-question-set.csv',
      'new-question-set.csv',
    ]);
  });

  it('explain every column of the file, in its order, with the answers that may be written', () => {
    const all = templates(contentsWith());
    for (const { columns, text } of all)
      expect(columns.map(({ name }) => name)).toEqual(rowsOf(text())[0]);
    const roles = all[0]?.columns.find(({ name }) => name === 'roles');
    expect(roles?.about).toMatch(/One of: .*All.*\. Put only to .*; blank for others\./);
  });

  it.each(templates(contentsWith()).map(({ name }) => name))('%s passes as it is', (name) => {
    const { issues } = taken(textOf(name));
    expect(issues.filter(({ check }) => checks[check].result === 'FAIL')).toEqual([]);
    expect(issues.filter(({ check }) => check !== 'example-kept')).toEqual([]);
  });

  it.each(['cse-wide.csv', 'cse-long.csv', 'cse-annual-return-wide.csv'])(
    'sent back unchanged, %s is warned of: its two examples would be counted',
    (name) => {
      const { issues } = taken(textOf(name));
      expect(issues.map(({ check, value }) => [check, value])).toEqual([
        ['example-kept', 'Example House'],
        ['example-kept', 'Example Fostering'],
      ]);
      expect(foundWords('example-kept', issues.length)).toBe(
        '2 entries are the template’s examples.',
      );
      expect(checks['example-kept'].result).toBe('WARNING');
      // A real service may have the number of an example.
      const own = textOf(name).replaceAll('Example House', 'Fern House');
      expect(taken(own).issues.map(({ value }) => value)).toEqual(['Example Fostering']);
    },
  );

  it('hold two examples, the same in the wide and the long layout', () => {
    const [wide, long] = ['cse-wide.csv', 'cse-long.csv'].map((name) => taken(textOf(name)));
    expect(wide?.entries).toHaveLength(2);
    expect(long?.entries.map(({ line: _, ...entry }) => entry)).toEqual(
      wide?.entries.map(({ line: _, ...entry }) => entry),
    );
    expect(wide?.entries.map(({ answers }) => answers.length)).toEqual([6, 4]);
  });

  it('say a held focus area so that bringing it in changes nothing', () => {
    const again = taken(textOf('cse-question-set.csv')).batch();
    expect(again).toEqual({ questionSet: cse });
  });

  it('open well in a spreadsheet, and run nothing there', () => {
    const text = textOf('cse-wide.csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const hostile: QuestionSet = {
      ...cse,
      label: '=HYPERLINK("x")',
      questions: cse.questions.map((question) => ({
        ...question,
        answers: question.answers.map((answer) => ({ ...answer, label: `+${answer.label}` })),
      })),
    };
    const contents = contentsWith([hostile], ['cse']);
    for (const { text: textOfTemplate } of templates(contents)) {
      for (const cell of rowsOf(textOfTemplate()).flat()) expect(cell).not.toMatch(/^[=+@\t\r-]/);
    }
    // What was put before them is taken away again.
    expect(taken(textOf('cse-question-set.csv', contents), contents).batch()).toEqual({
      questionSet: hostile,
    });
  });
});
