import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from './agreement.ts';

const equals = (value: number) => ({ comparator: '=', value }) as const;
const share = (p: number, num: [number, number], den: [number, number]) =>
  judge(equals(p), 'share', [
    { num: { lower: num[0], upper: num[1] }, den: { lower: den[0], upper: den[1] } },
  ]);

test('every, some or no pair prints as claimed', () => {
  expect(share(53, [36, 36], [68, 68])).toBe('AGREES');
  expect(share(80, [97, 100], [121, 125])).toBe('AGREES_WITHIN_BOUNDS');
  expect(share(88, [290, 290], [332, 332])).toBe('DISAGREES');
});

test('a count is compared as it stands', () => {
  const count = (value: number, lower: number, upper: number) =>
    judge(equals(value), 'count', [{ num: { lower, upper }, den: null }]);
  expect(count(224, 224, 224)).toBe('AGREES');
  expect(count(245, 245, 247)).toBe('AGREES_WITHIN_BOUNDS');
  expect(count(42, 18, 18)).toBe('DISAGREES');
});

test('a claim about each of several groups fails with one of them', () => {
  const known = (k: number, n: number) => ({
    num: { lower: k, upper: k },
    den: { lower: n, upper: n },
  });
  const atLeast = { comparator: '>=', value: 95 } as const;
  expect(judge(atLeast, 'share', [known(95, 100), known(99, 100)])).toBe('AGREES');
  expect(judge(atLeast, 'share', [known(95, 100), known(47, 50)])).toBe('DISAGREES');
});

test('two thirds itself is at least two thirds', () => {
  const test = { comparator: '>=', value: 66.66 } as const;
  const answer = [{ num: { lower: 2, upper: 2 }, den: { lower: 3, upper: 3 } }];
  expect(judge(test, 'share', answer)).toBe('AGREES');
});

test('what is withheld could be anything, so it never agrees for certain and never disagrees', () => {
  const small = { num: null, den: { lower: 1, upper: 1 } };
  expect(judge(equals(100), 'share', [small])).toBe('AGREES_WITHIN_BOUNDS');
  const all = { num: { lower: 5, upper: 5 }, den: { lower: 5, upper: 5 } };
  expect(judge(equals(100), 'share', [all, small])).toBe('AGREES_WITHIN_BOUNDS');
  expect(judge(equals(2), 'members-with', [all, small])).toBe('AGREES_WITHIN_BOUNDS');
  expect(judge(equals(3), 'members-with', [all, small])).toBe('DISAGREES');
});

test('narrower bounds never turn agreement into disagreement, or certainty into doubt', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      range,
      fc.integer({ min: 60, max: 90 }),
      (p, k, n) => {
        const wide = share(p, k, [n, n]);
        const narrow = share(p, [k[0], k[0]], [n, n]);
        if (wide === 'AGREES') expect(narrow).toBe('AGREES');
        if (wide === 'DISAGREES') expect(narrow).toBe('DISAGREES');
      },
    ),
  );
});
