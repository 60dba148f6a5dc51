import { leftOutWords } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { usual } from './choices.ts';
import { copiedTable } from './copy-table.ts';
import { catalogue, countCell, member, pivotAnswer } from './explore.fixture.ts';
import { legendOf } from './legend.ts';
import { planOf } from './plan.ts';
import { adviceFor, sizeOf } from './size.ts';
import { stepDown, stepUp } from './steps.ts';
import { tableOf } from './table.ts';

const values = {
  ...usual,
  show: 'count' as const,
  rows: ['SERVICE_TYPE', 'SERVICE_SUBTYPE'] as const,
  columns: ['SECTOR'] as const,
  totals: 'rollup' as const,
};
const plan = planOf(values, catalogue);
const home = member('SERVICE_TYPE', 'care-home', 1);
const school = member('SERVICE_TYPE', 'school-care', 2);
const hostel = member('SERVICE_SUBTYPE', 'hostel', 1, 'school-care');
const special = member('SERVICE_SUBTYPE', 'special', 2, 'school-care');
const heads = [
  { level: 'LEAF' as const, members: [member('SECTOR', 'private')] },
  { level: 'GRAND_TOTAL' as const, members: [] },
];
const data = pivotAnswer(heads, [
  ['SUBTOTAL', [home], [countCell(5), countCell(9)]],
  ['LEAF', [school, hostel], [countCell(0), countCell(3)]],
  ['LEAF', [school, special], [countCell(null), countCell(4)]],
  ['SUBTOTAL', [school], [countCell(7), countCell(8)]],
  ['GRAND_TOTAL', [], [countCell(12), countCell(17)]],
]);

const shape = (sort: Parameters<typeof tableOf>[2]) =>
  tableOf(data, plan, sort).lines.map(({ label, depth }) => `${'-'.repeat(depth)}${label}`);

describe('a table', () => {
  it('sets children in below their parent, and ends with the total', () => {
    expect(shape(null)).toEqual([
      'care-home',
      'school-care',
      '-hostel',
      '-special',
      'All service types',
    ]);
  });

  it('is ordered among siblings: what is not known last, the total at the end', () => {
    expect(shape({ direction: 'desc', column: ['private'] })).toEqual([
      'school-care',
      '-hostel',
      '-special',
      'care-home',
      'All service types',
    ]);
    expect(shape({ direction: 'asc', column: ['*'] })).toEqual([
      'school-care',
      '-hostel',
      '-special',
      'care-home',
      'All service types',
    ]);
  });

  it('keeps each number with its column after ordering', () => {
    const { lines, columns } = tableOf(data, plan, { direction: 'desc', column: ['private'] });
    expect(columns.map(({ label }) => label)).toEqual(['private', 'All sectors']);
    expect(lines[0]?.cells?.map(({ cell }) => cell.display)).toEqual(['7', '8']);
  });

  it('explains only the symbols that occur', () => {
    expect(legendOf(tableOf(data, plan, null)).map(({ sign }) => sign)).toEqual(['[x]', '0']);
  });

  it('lets the glossary explain what is withheld and what is a range', () => {
    const withheld = {
      ...countCell(null),
      status: 'WITHHELD' as const,
      display: '[c]',
      spoken: 'withheld, fewer than 5 services',
    };
    const odd = pivotAnswer(heads, [['LEAF', [home], [withheld, countCell(3, 8)]]]);
    const found = legendOf(tableOf(odd, plan, null));
    expect(found.map(({ explains }) => explains?.term)).toEqual(['withheld', 'range']);
    for (const { words, explains } of found) expect(words.toLowerCase()).toContain(explains?.words);
  });

  it('tells what the filter left out from what the source lacks, under the one symbol', () => {
    const missing = countCell(null);
    const filtered = { ...missing, spoken: leftOutWords };
    const odd = pivotAnswer(heads, [['LEAF', [home], [missing, filtered]]]);
    expect(legendOf(tableOf(odd, plan, null))).toMatchObject([
      { sign: '[x]', words: 'Not held' },
      { sign: '[x]', words: 'Left out by your filter' },
    ]);
  });

  it('is copied as it stands, totals and symbols included', () => {
    const { text, html } = copiedTable(
      tableOf(data, plan, null),
      ['Private', 'All <sectors>'],
      'Type',
      'Caption',
      ['[x]: not held.'],
    );
    expect(text.split('\n')).toEqual([
      'Caption',
      'Type\tPrivate\tAll <sectors>',
      'care-home\t5\t9',
      'school-care\t7\t8',
      '  hostel\t0\t3',
      '  special\t[x]\t4',
      'All service types\t12\t17',
      '[x]: not held.',
    ]);
    expect(html).toContain('<th scope="col">All &lt;sectors&gt;</th>');
    expect(html).toContain('<th scope="row">care-home</th><td>5</td>');
  });
});

describe('steps', () => {
  const joins = {
    __typename: 'Catalogue' as const,
    canAdd: [],
    alone: [
      { __typename: 'Combination' as const, dimension: 'SECTOR' as const, provenance: [] },
      { __typename: 'Combination' as const, dimension: 'SERVICE_SUBTYPE' as const, provenance: [] },
    ],
  };
  const simple = { ...usual, rows: ['SERVICE_TYPE'] as const, columns: [] };
  const answer = pivotAnswer(heads, [
    ['LEAF', [home], [countCell(1), countCell(1)]],
    ['LEAF', [school], [countCell(1), countCell(1)]],
  ]);
  const simplePlan = planOf(simple, catalogue);
  const lines = tableOf(answer, simplePlan, null).lines;

  it('lead from a type to its subtypes, or past them where it has none', () => {
    const [first, second] = lines;
    if (!first || !second) throw new Error('two lines');
    expect(stepDown(second, simplePlan, simple, catalogue, joins)?.changes).toMatchObject({
      rows: ['SERVICE_SUBTYPE'],
      'service-type': { kind: 'in', codes: ['school-care'] },
    });
    expect(stepDown(first, simplePlan, simple, catalogue, joins)?.changes.rows).toEqual(['SECTOR']);
  });

  it('lead up again to where they began', () => {
    const [, school] = lines;
    if (!school) throw new Error('a line');
    const down = { ...simple, ...stepDown(school, simplePlan, simple, catalogue, joins)?.changes };
    expect({ ...down, ...stepUp(down)?.changes }).toEqual(simple);
  });

  it('lead nowhere from a total', () => {
    const total = tableOf(data, plan, null).lines.at(-1);
    if (!total) throw new Error('a total');
    expect(stepDown(total, plan, values, catalogue, joins)).toBeNull();
  });
});

describe('the size of a table', () => {
  it('counts children under their parents, with totals', () => {
    expect(sizeOf(plan, values, catalogue)).toMatchObject({
      // two subtypes, three types, everything; three sectors and all of them
      rows: 6,
      columns: 4,
      cells: 24,
      limit: 10_000,
    });
  });

  it('allows half as many shares, which take two counts each', () => {
    const shares = { ...values, show: 'answers' as const };
    expect(sizeOf(planOf(shares, catalogue), shares, catalogue).limit).toBe(5_000);
  });

  it('advises what to drop, the largest relief first', () => {
    const large = {
      ...values,
      rows: ['SERVICE', 'QUESTION', 'ANSWER'] as const,
      columns: ['SECTOR', 'COUNCIL_AREA'] as const,
    };
    const planned = planOf(large, catalogue);
    expect(sizeOf(planned, large, catalogue).cells).toBeGreaterThan(10_000);
    expect(adviceFor(planned, large, catalogue)[0]?.dimension).toBe('SERVICE');
  });
});
