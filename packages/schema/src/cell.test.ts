import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountFact, emptyFact } from './ask.ts';
import { complementOf, feasiblePairs, rateOf, standardErrors, wilson } from './cell.ts';
import type { CellStatus } from './signs.ts';

const z95 = standardErrors(0.95);

const fact = (status: CellStatus, lower: number | null, upper: number | null): CountFact => ({
  ...emptyFact(status),
  lower,
  upper,
  provenance: lower === null ? null : 'PUBLISHED',
});
const known = (n: number): CountFact => fact('KNOWN', n, n);
const bounded = (lower: number, upper: number): CountFact => ({
  ...fact('BOUNDED', lower, upper),
  provenance: 'DERIVED_BOUNDED',
});
const none = (status: CellStatus): CountFact => fact(status, null, null);
const rate = (k: CountFact, n: CountFact, useRateBounds = false) =>
  rateOf(k, n, { confidence: 0.95, useRateBounds });

it('leaves for all the others every share that the others can have', () => {
  expect(complementOf({ lower: 0.605, upper: 0.615 }).lower).toBeCloseTo(0.385, 6);
  // What prints as 100% leaves none, never less than none.
  expect(complementOf({ lower: 1, upper: 1.005 }).lower).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(100), (n, at, percent) => {
      const k = at % (n + 1);
      const printed = { lower: percent / 100 - 0.005, upper: percent / 100 + 0.005 };
      const own = feasiblePairs({ lower: k, upper: k }, { lower: n, upper: n }, printed);
      const rest = { lower: n - k, upper: n - k };
      const others = feasiblePairs(rest, { lower: n, upper: n }, complementOf(printed));
      if (own.length > 0) expect(others).toHaveLength(1);
    }),
  );
});

describe("Wilson's interval", () => {
  it.each([
    ['Newcombe 1998, Statistics in Medicine 17:857, table I', 81, 263, 0.2553, 0.3662],
    ['Newcombe 1998, table I', 15, 148, 0.0624, 0.1605],
    ['Newcombe 1998, table I', 0, 20, 0, 0.1611],
    ['Newcombe 1998, table I', 1, 29, 0.0061, 0.1718],
    ['closed form at none, z²/(n+z²)', 0, 10, 0, 0.2775],
    ['its mirror: all of ten', 10, 10, 0.7225, 1],
  ])('%s: %i of %i', (_source, k, n, lower, upper) => {
    const limits = wilson(k, n, z95);
    expect(limits.lower).toBeCloseTo(lower, 4);
    expect(limits.upper).toBeCloseTo(upper, 4);
  });

  it('solves its defining equation: the limit lies z standard errors from the share', () => {
    const { lower, upper } = wilson(36, 68, z95);
    for (const p of [lower, upper])
      expect(Math.abs(36 / 68 - p)).toBeCloseTo(z95 * Math.sqrt((p * (1 - p)) / 68), 10);
  });

  it('both limits rise with the count, so the two ends of a range stand for all between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (n, seed) => {
        const k = seed % n;
        const a = wilson(k, n, z95);
        const b = wilson(k + 1, n, z95);
        return b.lower > a.lower && b.upper > a.upper;
      }),
    );
  });
});

describe('pairs of whole numbers', () => {
  it('are exactly those that brute force finds', () => {
    const small = fc.nat(30);
    fc.assert(
      fc.property(small, small, small, small, fc.nat(101), fc.nat(101), (a, b, c, d, r, s) => {
        const k = { lower: Math.min(a, b), upper: Math.max(a, b) };
        const n = { lower: Math.min(c, d), upper: Math.max(c, d) };
        const of = { lower: (2 * Math.min(r, s) - 1) / 200, upper: (2 * Math.max(r, s) + 1) / 200 };
        const found = feasiblePairs(k, n, of);
        const expanded = found.flatMap((p) =>
          Array.from({ length: p.kHigh - p.kLow + 1 }, (_, i) => `${p.kLow + i}/${p.n}`),
        );
        const brute: string[] = [];
        for (let base = Math.max(1, n.lower); base <= n.upper; base++)
          for (let count = k.lower; count <= Math.min(k.upper, base); count++)
            // In whole numbers: (2p-1) n <= 200 k < (2p+1) n, as in the report's rounding.
            if (
              200 * count >= (2 * Math.min(r, s) - 1) * base &&
              (200 * count < (2 * Math.max(r, s) + 1) * base || of.upper >= 1)
            )
              brute.push(`${count}/${base}`);
        expect(expanded).toEqual(brute);
      }),
    );
  });

  it('let all of a base through when 100% was printed and its bound was cut at 1', () => {
    expect(
      feasiblePairs({ lower: 0, upper: 9 }, { lower: 9, upper: 9 }, { lower: 0.995, upper: 1 }),
    ).toEqual([{ n: 9, kLow: 9, kHigh: 9 }]);
  });
});

describe('a share', () => {
  it('of two known counts is known, with both beside it', () => {
    const r = rate(known(224), known(332));
    expect(r).toMatchObject({ status: 'KNOWN', proportion: 224 / 332, smallBase: false });
    expect(r.interval).toMatchObject({ level: 0.95, method: 'Wilson score' });
    expect(r.interval?.lower).toBeCloseTo(0.6225, 3);
    expect(r.interval?.upper).toBeCloseTo(0.7228, 3);
  });

  it('of a true zero is a known zero, not missing', () => {
    expect(rate(known(0), known(13))).toMatchObject({ status: 'KNOWN', proportion: 0 });
  });

  it('of an empty base has no cases, whatever the numerator says', () => {
    expect(rate(known(0), known(0)).status).toBe('NO_CASES');
    expect(rate(none('NOT_HELD'), known(0)).status).toBe('NO_CASES');
    expect(rate(known(0), none('NO_CASES')).proportion).toBeNull();
  });

  it.each<[CellStatus, CellStatus, CellStatus]>([
    ['WITHHELD', 'KNOWN', 'WITHHELD'],
    ['NOT_HELD', 'WITHHELD', 'WITHHELD'],
    ['NOT_HELD', 'NOT_ASKED', 'NOT_ASKED'],
    ['NOT_HELD', 'NOT_APPLICABLE', 'NOT_APPLICABLE'],
    ['BOUNDED', 'NOT_HELD', 'NOT_HELD'],
  ])('of %s in %s is %s', (a, b, status) => {
    const of = (s: CellStatus) => (s === 'KNOWN' || s === 'BOUNDED' ? fact(s, 3, 3) : none(s));
    expect(rate(of(a), of(b))).toMatchObject({
      status,
      bounds: null,
      interval: null,
      proportion: null,
      pairs: [],
    });
  });

  it('is known as its least direct count; simulated outranks all', () => {
    expect(rate(known(1), bounded(5, 6)).provenance).toBe('DERIVED_BOUNDED');
    expect(rate({ ...known(1), provenance: 'SIMULATED' }, bounded(5, 6)).provenance).toBe(
      'SIMULATED',
    );
  });

  it('between two counts spans every allowed pair, and its interval reaches round all of them', () => {
    const r = rate(bounded(89, 90), bounded(141, 142));
    expect(r.status).toBe('BOUNDED');
    expect(r.proportion).toBeNull();
    expect(r.bounds).toEqual({ lower: 89 / 142, upper: 90 / 141 });
    expect(r.interval).toMatchObject({
      lower: wilson(89, 142, z95).lower,
      upper: wilson(90, 141, z95).upper,
      method: 'Wilson score, widest over the allowed counts',
    });
  });

  it('gives no interval when the bounds are wider than chance', () => {
    expect(rate(bounded(10, 49), bounded(49, 51)).interval).toBeNull();
  });

  it('is held narrow by a printed 71% of its own base although its counts are wide (care plans in school care)', () => {
    const count = { ...bounded(4, 40), rateLower: 0.705, rateUpper: 0.715, printed: ['71%'] };
    const own = rate(count, bounded(30, 45), true);
    expect(own.bounds?.lower).toBeGreaterThanOrEqual(0.705);
    expect(own.bounds?.upper).toBeLessThan(0.715);
    expect(own.printed).toEqual(['71%']);
    const other = rate(count, bounded(30, 45));
    expect(other.bounds).toEqual({ lower: 4 / 45, upper: 1 });
    expect(other.printed).toEqual([]);
  });

  it('is all of itself, even where the count is a range', () => {
    const some = bounded(189, 193);
    expect(rate(some, some).bounds).toEqual({ lower: 1, upper: 1 });
  });
  it('leaves room for the rest of the base: no part exceeds what the others leave', () => {
    const share = rateOf(bounded(0, 48), bounded(49, 51), {
      confidence: 0.95,
      rest: bounded(3, 51),
    });
    expect(share.bounds?.upper).toBeCloseTo(48 / 51, 10);
    const exact = rateOf(bounded(30, 40), bounded(37, 38), { confidence: 0.95, rest: known(5) });
    expect(exact.pairs.map((p) => [p.n, p.kLow, p.kHigh])).toEqual([
      [37, 32, 32],
      [38, 33, 33],
    ]);
  });
  it('never mixes a count of one reading with a base of the other', () => {
    const read = (lower: number, upper: number, l: number, p: [number, number]): CountFact => ({
      ...bounded(lower, upper),
      readings: [
        { code: 'L', label: 'L', lower: l, upper: l },
        { code: 'P', label: 'P', lower: p[0], upper: p[1] },
      ],
    });
    const share = rate(read(97, 100, 97, [98, 100]), read(121, 125, 121, [122, 125]));
    expect(share.pairs.find((p) => p.n === 122)).toMatchObject({ kLow: 98, reading: 'P' });
    expect(share.bounds?.lower).toBeCloseTo(98 / 125, 10);
    expect(share.bounds?.upper).toBeCloseTo(100 / 122, 10);
  });
  it('keeps the counts where a printed percentage contradicts them', () => {
    const count = { ...known(290), rateLower: 0.875, rateUpper: 0.885 };
    expect(rate(count, known(332), true).proportion).toBe(290 / 332);
  });

  it('refuses counts that cannot be part and whole, but lets a ratio exceed one, without an interval', () => {
    expect(() => rate(known(6), known(5))).toThrow(/contradict/);
    const ratio = rateOf(known(65), known(64), { confidence: 0.95, partOfBase: false });
    expect(ratio).toMatchObject({ proportion: 65 / 64, interval: null });
  });

  it('warns of a base that may be under ten', () => {
    expect(rate(known(2), known(9)).smallBase).toBe(true);
    expect(rate(known(2), known(10)).smallBase).toBe(false);
    expect(rate(known(2), bounded(9, 12)).smallBase).toBe(true);
  });
});
