import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsPrintingAs, printsAs, sharesPrintingAs } from './rounding.ts';

const base = fc.integer({ min: 1, max: 2000 });
const countAndBase = base.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('every count prints as exactly one whole percent', () => {
  fc.assert(
    fc.property(countAndBase, ([k, n]) => {
      const printed = Array.from({ length: 101 }, (_, p) => p).filter((p) => printsAs(p, k, n));
      return printed.length === 1;
    }),
  );
});

test('halves round up: 1 of 8 is 12.5% and prints as 13%', () => {
  expect(printsAs(13, 1, 8)).toBe(true);
  expect(printsAs(12, 1, 8)).toBe(false);
});

test('nothing prints of an empty base', () => {
  expect(printsAs(0, 0, 0)).toBe(false);
});

test('the counts that print as p are one unbroken run', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), base, (p, n) => {
      const counts = countsPrintingAs(p, n);
      return counts.every((k, i) => i === 0 || k === (counts[i - 1] ?? 0) + 1);
    }),
  );
});

test('the bounds of a share are the very numbers a division gives', () => {
  for (let p = 1; p < 100; p++) {
    expect(sharesPrintingAs(p)).toEqual({ lower: (2 * p - 1) / 200, upper: (2 * p + 1) / 200 });
  }
  expect(sharesPrintingAs(0)).toEqual({ lower: 0, upper: 1 / 200 });
  // "All": no less than 1, the upper end being exclusive.
  expect(sharesPrintingAs(100)).toEqual({ lower: 1, upper: 201 / 200 });
});
