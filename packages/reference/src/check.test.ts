import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSolution } from './check.ts';
import { type Solution, solution } from './solution.ts';

const csv = readFileSync(new URL('../data/figures.csv', import.meta.url));
const hash = createHash('sha256').update(csv).digest('hex');
const changed = (change: (copy: Solution) => void): string[] => {
  const copy = structuredClone(solution);
  change(copy);
  return checkSolution(copy, hash);
};

test('the committed solution reproduces every claim but those set aside, and its tables reach every bound', () => {
  expect(checkSolution(solution, hash)).toEqual([]);
});

test('a solution of other figures is noticed', () => {
  expect(checkSolution(solution, 'another hash')).toEqual([
    'solved for another figures.csv: npm run solve',
  ]);
});

test('one service moved in one table is noticed', () => {
  const faults = changed((copy) => {
    const row = copy.readings.L.witnesses[0]?.policy?.['in-place'] as number[];
    row[0] = (row[0] ?? 0) + 1;
  });
  expect(faults.join()).toMatch(/do not add up/);
});

test('a bound drawn too wide or too narrow is noticed', () => {
  const widened = changed((copy) => {
    const places = copy.readings.P.bounds.policy?.['in-place'];
    if (places) places.private = [97, 101];
  });
  expect(widened).toEqual([
    'P: the bounds of policy / in-place / private are not those its tables reach',
  ]);
});

test('a claim set aside without need is noticed', () => {
  const faults = changed((copy) => {
    copy.readings.L.setAside[0] = 'app-policy.policy.none.count';
  });
  expect(faults.join()).toMatch(/is set aside although it holds/);
  expect(faults.join()).toMatch(/ch6-policies.policy.none.pct is not reproduced/);
});

test('the return: 336 splits, 60 with the training plans, 4 for missing young people', () => {
  expect(solution.returns).toMatchObject({
    splits: 336,
    splitsWithTrainingPlans: 60,
    missingProcedureSplits: 4,
  });
});

test('both readings stand among nine smallest sets of eight claims', () => {
  const sets = solution.smallestSets.map((set) => [...set].sort().join());
  for (const { setAside } of Object.values(solution.readings)) {
    expect(setAside).toHaveLength(8);
    expect(sets).toContain([...setAside].sort().join());
  }
});
