// One sending tells every fault: what is wrong with one row, or at one stage, hides nothing that is wrong elsewhere, and makes nothing
// seem wrong that is not.
import { describe, expect, it } from 'vitest';
import { imports } from '../test/over-the-report.ts';
import { streamed } from '../test/visits.ts';
import type { ImportReport } from './imports.ts';

const send = async (lines: readonly string[], fileName = 'visits.csv'): Promise<ImportReport> =>
  imports.settled(await imports.receive(streamed(lines.join('\r\n')), { fileName }));
/** Each place at fault, in the order of the stages: check, line and column. */
const faults = async (lines: readonly string[], fileName?: string): Promise<string[]> => {
  const { checks, state } = await send(lines, fileName);
  expect(state).toBe('REFUSED');
  return checks
    .filter(({ result }) => result === 'FAIL')
    .flatMap(({ check, examples }) =>
      examples.map(({ line, column }) => `${check} ${line} ${column}`),
    );
};

const wide =
  'service_number,service_type,sector,council_area,inspection_date,year,policy,comprehensive,roles,indicators,systems,care-plans';
/** A row of the wide layout, in which nothing is wrong but what is written here. */
const visit = (n: number, changes: Record<string, string> = {}): string => {
  const good = `CS${n},Care home,Private,Fife,2017-09-04,,In place,Yes,All,All,Effective,None`;
  const cells = good.split(',');
  for (const [column, text] of Object.entries(changes)) {
    cells[wide.split(',').indexOf(column)] = text;
  }
  return cells.join(',');
};

describe('a file is mended in one round', () => {
  it('a short row, unknown words, an entry twice, a day outside its year and a question not put are all told', async () => {
    expect(
      await faults([
        wide,
        visit(1),
        'CS2,Care home,Private',
        visit(3, { sector: 'Privte', year: '2016/17' }),
        visit(1),
        visit(4, { policy: 'None', comprehensive: 'Yes' }),
      ]),
    ).toEqual([
      'file-rows 3 null',
      'value-unknown 4 sector',
      'duplicate-in-file 5 null',
      'asked-of 6 comprehensive',
      'asked-of 6 roles',
      'dates-fit 4 inspection_date',
    ]);
  });

  it('answers are judged beside a service, a day or a stage that is at fault', async () => {
    const all = { roles: 'Everybody' };
    expect(
      await faults([
        `${wide},stage`,
        `${visit(1, { ...all, sector: 'Privte' })},`,
        `${visit(2, { roles: 'Nobody', inspection_date: '2017-02-30' })},`,
        `${visit(3, { roles: 'x', policy: '' })},Visitation`,
      ]),
    ).toEqual([
      'value-unknown 2 sector',
      'value-unknown 2 roles',
      'value-unknown 3 roles',
      'value-unknown 4 stage',
      'value-unknown 4 roles',
      'value-form 3 inspection_date',
    ]);
  });

  it('an entry that is held already is told beside an unknown word, and nothing is said to be in order that was not looked at', async () => {
    const first = await send([wide, visit(701), visit(702)], 'first.csv');
    await imports.confirm(first.id);
    const lines = [wide, visit(702), visit(703, { sector: 'Privte' }), visit(704)];
    expect(await faults(lines, 'second.csv')).toEqual([
      'value-unknown 3 sector',
      'duplicate-held 2 null',
    ]);
    const { checks } = await send(lines, 'second.csv');
    const later = checks.filter(({ stage }) => ['duplicates', 'consistency'].includes(stage));
    expect(later.map(({ check }) => check)).toEqual(['duplicate-held']);
    // Under its own name the file would take the place of the first: nothing of it is held elsewhere.
    expect(await faults(lines, 'first.csv')).toEqual(['value-unknown 3 sector']);
  });

  it('the rows above a quote that is never closed are told of with it, in a short file too', async () => {
    for (const more of [0, 40]) {
      const rows = Array.from({ length: more }, (_, i) => visit(100 + i));
      const lines = [wide, visit(1, { sector: 'Privte' }), ...rows, 'CS2,"Care home', visit(3)];
      expect(await faults(lines)).toEqual([
        `file-rows ${more + 3} cell 2`,
        'value-unknown 2 sector',
      ]);
    }
  });

  it('a value below a column without a name does not end the reading', async () => {
    const lines = [
      wide.replace('sector,', ','),
      visit(1),
      visit(2, { policy: 'Perhaps' }),
      visit(3, { roles: 'Nobody' }),
    ];
    expect(await faults(lines)).toEqual([
      'header-names 2 column 3',
      'value-unknown 3 policy',
      'value-unknown 4 roles',
    ]);
  });

  it('the missing day of a register is told once, and its values with it', async () => {
    const register = [
      'service_number,service_type,stage,year,sector',
      'CS1,Care home,Register,,Private',
      'CS2,Care home,Register,,Privte',
    ];
    expect(await faults(register, 'register.csv')).toEqual([
      'as-at 2 year',
      'value-missing null question_set',
      'value-unknown 3 sector',
    ]);
  });
});

describe('a fault brings no others with it', () => {
  const long = 'service_number,service_type,inspection_date,question,answer';
  const entry = (n: number, ...answers: string[]): string[] =>
    answers.map((answer) => `CS${n},Care home,2017-09-04,${answer}`);
  const good = ['policy,In place', 'comprehensive,Yes', 'roles,All', 'indicators,All'];
  const whole = [...good, 'systems,Effective', 'care-plans,None'];

  it('a misspelt question is not missed, nor are those that depend on it put to nobody', async () => {
    const lines = [
      long,
      ...entry(1, ...whole),
      ...entry(2, 'polciy,In place', 'comprehensive,Perhaps', ...whole.slice(2)),
    ];
    expect(await faults(lines)).toEqual(['value-unknown 8 question']);
  });

  it('an answer of a row that was lost is not missed in its entry, nor in the one beside it', async () => {
    const lines = [
      long,
      ...entry(1, ...whole),
      'CS2,Care home,2017-09-04',
      ...entry(2, ...whole.slice(1)),
      ...entry(3, ...whole.slice(0, 5)),
      'CS3',
      ...entry(4, ...whole.slice(0, 5)),
    ];
    expect(await faults(lines)).toEqual(['file-rows 8 null', 'file-rows 19 null']);
    // Further off, what is missing is told.
    expect(await faults([...lines, ...entry(5, ...whole.slice(0, 5))])).toEqual([
      'file-rows 8 null',
      'file-rows 19 null',
      'asked-of 25 question',
    ]);
  });

  it('values under a column that stands twice are not judged', async () => {
    const lines = [`${wide},Sector`, `${visit(1, { sector: 'Privte' })},Private`];
    expect(await faults(lines)).toEqual(['header-twice null Sector']);
  });

  it('a definition of which a row was lost is not judged', async () => {
    const lines = [
      'question_set,question_set_label,question,question_label,stage,first_year,answer,answer_label',
      'heat,Heat,warm,Was it warm?',
      ',,,,,,no,No',
    ];
    expect(await faults(lines, 'heat.csv')).toEqual(['file-rows 2 null']);
  });
});
