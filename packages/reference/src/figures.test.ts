import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimIdOf, figureOf, figures, figuresSha256, findFigure, withRepeats } from './figures.ts';
import { parseFigures } from './figures-csv.ts';

const csv = readFileSync(new URL('../data/figures.csv', import.meta.url));
const tally = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

test('the generated claims are those of figures.csv', () => {
  expect(figuresSha256).toBe(createHash('sha256').update(csv).digest('hex'));
  expect(figures).toEqual(parseFigures(csv.toString('utf8')));
});

test('282 rows: 209 figures, 46 words, 15 comments, 9 methods and 3 implied, of which 75 repeat', () => {
  expect(figures).toHaveLength(282);
  expect(Object.fromEntries(tally(figures.map(({ kind }) => kind)))).toEqual({
    figure: 209,
    words: 46,
    comment: 15,
    method: 9,
    implied: 3,
  });
  expect(figures.filter(({ repeatOf }) => repeatOf !== null)).toHaveLength(75);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(282);
});

test('244 rows speak of the inspections, 32 of the return and 6 of both', () => {
  const periods = figures.map(({ when }) => when.map(({ period }) => period).join(' and '));
  expect(Object.fromEntries(tally(periods))).toEqual({
    '2016-17': 244,
    '2015': 32,
    '2015 and 2016-17': 6,
  });
});

test('a repeat makes the very claim of its first row', () => {
  for (const figure of figures) {
    const first = figureOf(claimIdOf(figure));
    expect(first.repeatOf).toBeNull();
    expect(withRepeats(first.id)).toContain(figure.id);
    const said = ({ question, answers, serviceTypes, sectors, value }: typeof figure) => [
      question,
      answers,
      serviceTypes,
      sectors,
      value,
    ];
    expect(said(figure)).toEqual(said(first));
  }
});

test('"each type" is read as every type separately, a group with plus signs as one', () => {
  const range = figureOf('app-policy.policy.in-place.each-type.pct');
  expect(range).toMatchObject({ each: true, comparator: 'range', value: 65, valueTo: 85 });
  expect(range.serviceTypes).toHaveLength(5);
  const rest = figureOf('ch6-staff.comprehensive.partial.fostering-or-adoption-or-secure.count');
  expect(rest).toMatchObject({ each: false, serviceTypes: ['fostering', 'adoption', 'secure'] });
});

test('a row the format does not allow is refused by name', () => {
  const [header] = csv.toString('utf8').split('\n', 1);
  const row = 'x,1,h,2031,policy,none,,,percent,1%,,,1,c,1,=,,,figure,';
  expect(() => parseFigures(`${header}\n${row}\n`)).toThrow(/period in row x/);
});

test('an id that no figure has is refused', () => {
  expect(() => figureOf('no-such-figure')).toThrow(/no-such-figure/);
  expect(findFigure('no-such-figure')).toBeNull();
});
