import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountFact } from './ask.ts';
import { type Bounded, type RateValue, rateOf, standardErrors } from './cell.ts';
import {
  adjustedPValues,
  type CompareSettings,
  compareFamily,
  compareRates,
  fisher,
  newcombe,
  pValueOf,
  type Verdict,
} from './compare.ts';
import {
  comparisonSentence,
  comparisonWarnings,
  familySentence,
  intervalSentence,
} from './compare-words.ts';
import type { CellStatus, Provenance } from './signs.ts';

const z95 = standardErrors(0.95);
const table = (k1: number, n1: number, k2: number, n2: number) => ({ k1, n1, k2, n2 });
const fact = (
  lower: number | null,
  upper = lower,
  status: CellStatus = lower === upper ? 'KNOWN' : 'BOUNDED',
  provenance: Provenance | null = lower === null ? null : 'PUBLISHED',
): CountFact => ({
  status,
  lower,
  upper,
  rateLower: null,
  rateUpper: null,
  provenance,
  derivation: null,
  figureIds: [],
  conflictIds: [],
  printed: [],
  readings: [],
  batchIds: [],
});
const rate = (k: CountFact, n: CountFact): RateValue => rateOf(k, n, { confidence: 0.95 });
const share = (k: number, n: number) => rate(fact(k), fact(n));
const compare = (a: RateValue, b: RateValue, more: Partial<CompareSettings> = {}) =>
  compareRates(a, b, { confidence: 0.95, ...more });
const rest = 'the rest of the services inspected';

describe("Newcombe's interval", () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    'Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: %i/%i less %i/%i',
    (k1, n1, k2, n2, lower, upper) => {
      const found = newcombe(table(k1, n1, k2, n2), z95);
      expect(found.lower).toBeCloseTo(lower, 4);
      expect(found.upper).toBeCloseTo(upper, 4);
    },
  );

  it('rises with the first count and falls with the second, at both ends', () => {
    const base = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(base, base, fc.nat(), fc.nat(), (n1, n2, s, t) => {
        const k1 = s % n1;
        const k2 = t % n2;
        const here = newcombe(table(k1, n1, k2, n2), z95);
        const more = newcombe(table(k1 + 1, n1, k2, n2), z95);
        const less = newcombe(table(k1, n1, k2 + 1, n2), z95);
        expect(more.lower).toBeGreaterThan(here.lower);
        expect(more.upper).toBeGreaterThan(here.upper - 1e-12);
        expect(less.lower).toBeLessThan(here.lower + 1e-12);
        expect(less.upper).toBeLessThan(here.upper);
      }),
    );
  });
});

describe('p-values', () => {
  it('Fisher 1935: the lady tasting tea, 3 of 4 against 1 of 4', () => {
    expect(fisher(table(3, 4, 1, 4))).toBeCloseTo(0.4857, 4);
  });
  it('Fisher 1962: convictions of twins, 10 of 13 against 2 of 17 (as in the manual of R)', () => {
    expect(fisher(table(10, 13, 2, 17))).toBeCloseTo(0.0005367, 7);
  });
  it('Agresti 2002, 3.2: aspirin, 189 of 11,034 against 104 of 11,037, chi-square 25.01', () => {
    expect(pValueOf(table(189, 11034, 104, 11037))).toBeCloseTo(5.692e-7, 9);
  });
  it('an extreme one is small, never 0', () => {
    // Chi-square 100 and 400: pchisq(x, 1, lower.tail = FALSE) in R.
    expect(pValueOf(table(150, 200, 50, 200))).toBeCloseTo(1.52397060483e-23, 33);
    expect(pValueOf(table(200, 200, 0, 200))).toBeCloseTo(5.50724823721e-89, 99);
    expect(pValueOf(table(150, 200, 50, 200))).toBeGreaterThan(0);
    // The distribution itself, where taking it from 1 loses nothing.
    expect(pValueOf(table(40, 100, 60, 200))).toBeCloseTo(1 - chiSquareCdf(3, 1), 12);
  });
  it('changes test where an expected count falls under 5', () => {
    expect(pValueOf(table(3, 4, 1, 4))).toBe(fisher(table(3, 4, 1, 4)));
    expect(pValueOf(table(6, 10, 4, 10))).toBeCloseTo(0.3711, 4);
    expect(pValueOf(table(0, 10, 0, 20))).toBe(1);
  });
  it('Benjamini and Hochberg 1995: of fifteen tests four stand', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const adjusted = adjustedPValues(p);
    expect(adjusted.filter((q) => q < 0.05)).toHaveLength(4);
    expect(adjusted[3]).toBeCloseTo(0.035625, 6);
    expect(adjustedPValues([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
    expect(adjustedPValues([])).toEqual([]);
  });
});

describe('a comparison', () => {
  it('of two known shares gives the difference, its interval, p-value and verdict', () => {
    const c = compare(share(56, 70), share(48, 80));
    expect(c).toMatchObject({ status: 'KNOWN', verdict: 'HIGHER', cannotSay: null });
    expect(c.difference).toBeCloseTo(0.2, 10);
    expect(c.interval?.method).toBe('Newcombe, from Wilson scores');
    expect(c.pValue).toBeCloseTo(0.0079, 3);
    expect(compare(share(48, 80), share(56, 70)).verdict).toBe('LOWER');
    expect(compare(share(5, 56), share(0, 29)).verdict).toBe('NO_CLEAR_DIFFERENCE');
  });

  it('has a verdict only when every allowed pair gives it, and no p-value otherwise', () => {
    const c = compare(rate(fact(20, 45), fact(60)), share(100, 200));
    expect(c).toMatchObject({ verdict: 'CANNOT_SAY', cannotSay: 'COUNTS_DISAGREE', pValue: null });
    expect(c.difference).toBeNull();
    expect(c.bounds?.lower).toBeCloseTo(20 / 60 - 0.5, 12);
    expect(comparisonSentence(c, rest)).toBe(
      `Between 17 points lower and 25 points higher than ${rest}: the report leaves it open.`,
    );
  });

  it('with the rest of a known total moves both counts together', () => {
    // 30 to 40 of 100 in a total of 70 of 200: alone, 40 against 40 would be allowed; together it is not.
    const row = rate(fact(30, 40), fact(100));
    const others = rate(fact(30, 40), fact(100));
    const total = { numerator: { lower: 70, upper: 70 }, denominator: { lower: 200, upper: 200 } };
    expect(compare(row, others, { tied: total }).bounds).toEqual({
      lower: 0.3 - 0.4,
      upper: 0.4 - 0.3,
    });
    const shifted = {
      numerator: { lower: 62, upper: 62 },
      denominator: { lower: 200, upper: 200 },
    };
    const c = compare(row, others, { tied: shifted });
    expect(c.bounds?.lower).toBeCloseTo(-0.02, 12);
    expect(c.bounds?.upper).toBeCloseTo(0.02, 12);
  });

  it('tells private services apart from the rest for every reading of the report', () => {
    const row = rate(fact(97, 99), fact(121, 122));
    const others = rate(fact(125, 127), fact(210, 211));
    const tied = { numerator: { lower: 224, upper: 224 }, denominator: { lower: 332, upper: 332 } };
    const c = compare(row, others, { tied });
    expect(c.verdict).toBe('HIGHER');
    expect(intervalSentence(c)).toMatch(/^Interval \+\d+ to \+\d+ points\. True for every count/);
    expect(comparisonSentence(c, rest)).toMatch(/^\d+ to \d+ points higher than the rest/);
  });

  it('makes no comparison with a single service, known or withheld', () => {
    const single = rate(fact(null, null, 'WITHHELD'), fact(1));
    const c = compare(single, share(200, 300));
    expect(c).toMatchObject({ verdict: 'CANNOT_SAY', status: 'WITHHELD', bounds: null });
    expect(comparisonSentence(c, rest)).toBe(
      'One service. No comparison is made with a single service.',
    );
    expect(compare(share(1, 1), share(200, 300)).verdict).toBe('CANNOT_SAY');
  });

  it('gives no verdict across stages, nor shows a difference', () => {
    const c = compare(share(90, 100), share(10, 100), {
      stages: { row: 'annual-return', baseline: 'inspection' },
    });
    expect(c).toMatchObject({ verdict: 'CANNOT_SAY', bounds: null, interval: null, pValue: null });
    expect(comparisonSentence(c, '2016/17')).toBe(
      'This is what services said of themselves; 2016/17 is judged by an inspector. They are shown apart.',
    );
  });

  it('gives no verdict where the same services are on both sides', () => {
    const c = compare(share(90, 100), share(10, 100), { sharing: true });
    expect(c).toMatchObject({ verdict: 'CANNOT_SAY', cannotSay: 'SAME_SERVICES', pValue: null });
    expect(comparisonSentence(c, 'private services')).toBe(
      'Some services are on both sides: here and among private services. No comparison is made.',
    );
  });

  it('refuses a verdict across a break in the series, in words', () => {
    const c = compare(share(9, 10), share(30, 100), { broken: true });
    expect(c).toMatchObject({ verdict: 'CANNOT_SAY', cannotSay: 'SERIES_BREAK', interval: null });
    expect(comparisonSentence(c, 'private services in 2014/15')).toBe(
      'The series breaks between this and private services in 2014/15. No comparison is made across a break.',
    );
  });

  it('refuses parts that do not add up to their total', () => {
    const tied = { numerator: { lower: 9, upper: 9 }, denominator: { lower: 30, upper: 30 } };
    expect(() => compare(share(3, 10), share(4, 20), { tied })).toThrow(/contradict/);
  });

  it('warns of small bases and of simulated beside real data', () => {
    const small = compare(share(2, 5), share(50, 100));
    expect(comparisonWarnings(small)).toEqual(['Small base: under 10 on one side or both.']);
    const simulated = rate(fact(10, 10, 'KNOWN', 'SIMULATED'), fact(40));
    expect(comparisonSentence(compare(simulated, share(50, 100)), rest)).toMatch(/simulated/);
    expect(comparisonSentence(compare(simulated, simulated), rest)).toMatch(/Simulated data\.$/);
    // No cases on one side of a simulated release are not the other, real side.
    const none = rate(fact(0, 0, 'NO_CASES', null), fact(0, 0, 'NO_CASES', null));
    expect(comparisonWarnings(compare(none, simulated))).toContain('Simulated data.');
  });
});

describe('over bounded counts', () => {
  const range = (most: number) =>
    fc.tuple(fc.nat(most), fc.nat(3)).map(([a, w]): Bounded => ({ lower: a, upper: a + w }));

  /** Every pair the definition allows, one by one. */
  function brute(a: RateValue, b: RateValue, tied: CompareSettings['tied']) {
    const all = [];
    for (const p of a.pairs)
      for (const q of b.pairs)
        for (let k1 = p.kLow; k1 <= p.kHigh; k1++)
          for (let k2 = q.kLow; k2 <= q.kHigh; k2++) {
            const n = p.n + q.n;
            if (tied && (n < tied.denominator.lower || n > tied.denominator.upper)) continue;
            if (tied && (k1 + k2 < tied.numerator.lower || k1 + k2 > tied.numerator.upper))
              continue;
            all.push(table(k1, p.n, k2, q.n));
          }
    return all;
  }

  it.each(['apart', 'tied to a total'])(
    'the two ends of each base find what brute force finds (%s)',
    (how) => {
      const base = range(25).map((r) => ({ lower: r.lower + 2, upper: r.upper + 2 }));
      fc.assert(
        fc.property(range(25), base, range(25), base, range(50), (k1, n1, k2, n2, sum) => {
          fc.pre(k1.lower <= n1.upper && k2.lower <= n2.upper);
          const a = rate(fact(k1.lower, k1.upper), fact(n1.lower, n1.upper));
          const b = rate(fact(k2.lower, k2.upper), fact(n2.lower, n2.upper));
          const denominator = { lower: n1.lower + n2.lower + 1, upper: n1.lower + n2.lower + 2 };
          const tied = how === 'apart' ? undefined : { numerator: sum, denominator };
          const all = brute(a, b, tied);
          fc.pre(all.length > 0);
          const c = compare(a, b, { tied });
          const differences = all.map((t) => t.k1 / t.n1 - t.k2 / t.n2);
          expect(c.bounds?.lower).toBeCloseTo(Math.min(...differences), 12);
          expect(c.bounds?.upper).toBeCloseTo(Math.max(...differences), 12);
          const intervals = all.map((t) => newcombe(t, z95));
          const verdicts = new Set<Verdict>(
            intervals.map((i) =>
              i.lower > 0 ? 'HIGHER' : i.upper < 0 ? 'LOWER' : 'NO_CLEAR_DIFFERENCE',
            ),
          );
          expect(c.verdict).toBe(verdicts.size === 1 ? [...verdicts][0] : 'CANNOT_SAY');
          if (c.interval) {
            expect(c.interval.lower).toBeCloseTo(Math.min(...intervals.map((i) => i.lower)), 12);
            expect(c.interval.upper).toBeCloseTo(Math.max(...intervals.map((i) => i.upper)), 12);
          }
          if (c.verdict === 'CANNOT_SAY') expect(c.pValue).toBeNull();
          else expect(c.pValue).toBeCloseTo(Math.max(...all.map(pValueOf)), 10);
        }),
        { numRuns: 150 },
      );
    },
  );
});

describe('a family of comparisons', () => {
  const clear = compare(share(99, 121), share(125, 211));
  const borderline = compare(share(30, 50), share(40, 100));
  const open = compare(rate(fact(20, 45), fact(60)), share(100, 200));

  it('does not decide what is clear in some allowed tables and not in others', () => {
    const ranged = compare(rate(fact(30, 32), fact(50)), share(40, 100));
    expect(ranged.verdict).toBe('HIGHER');
    const alike = compare(share(50, 100), share(50, 100));
    const [first] = compareFamily([ranged, alike, alike, alike]).members;
    expect(first).toMatchObject({
      adjustedPValue: null,
      comparison: { verdict: 'CANNOT_SAY', cannotSay: 'COUNTS_DISAGREE', pValue: null },
    });
    expect(first && comparisonSentence(first.comparison, rest)).toContain('the report leaves open');
  });

  it('takes back a verdict that its number of tests may explain, and counts what it left out', () => {
    expect(borderline.verdict).toBe('HIGHER');
    const alike = compare(share(50, 100), share(50, 100));
    const family = compareFamily([clear, borderline, open, alike, alike, alike]);
    expect(family).toMatchObject({ tests: 5, leftOut: 1 });
    expect(family.members.map((m) => m.comparison.verdict)).toEqual([
      'HIGHER',
      'NO_CLEAR_DIFFERENCE',
      'CANNOT_SAY',
      'NO_CLEAR_DIFFERENCE',
      'NO_CLEAR_DIFFERENCE',
      'NO_CLEAR_DIFFERENCE',
    ]);
    expect(family.members[2]?.adjustedPValue).toBeNull();
    const again = family.members[1];
    expect(again && comparisonSentence(again.comparison, rest)).toBe(
      '20 points higher, which would be clear alone, but is not once five comparisons are allowed for.',
    );
    const [only] = compareFamily([{ ...borderline, pValue: 0.06, smallestPValue: null }]).members;
    expect(only && comparisonSentence(only.comparison, rest)).toBe(
      '20 points higher, which would be clear by its interval, but is not by the test made as well.',
    );
    const never = family.members[3];
    expect(never && comparisonSentence(never.comparison, rest)).not.toContain('alone, but');
    expect(familySentence(family)).toBe(
      'Five comparisons made; the verdicts allow for how many were made. One could not be decided.',
    );
  });

  it('does not count a group that has nobody among those it could not decide', () => {
    const nobody = compare(share(0, 0), share(40, 100));
    expect(nobody.row.status).toBe('NO_CASES');
    expect(familySentence(compareFamily([clear, borderline, open, nobody]))).toBe(
      'Two comparisons made; the verdicts allow for how many were made. One could not be decided. One group has no cases.',
    );
  });

  it('leaves verdicts alone when no correction is asked', () => {
    const family = compareFamily([clear, borderline], 'NONE');
    expect(family.members.map((m) => m.comparison.verdict)).toEqual(['HIGHER', 'HIGHER']);
    expect(familySentence(family)).toBe('Two comparisons made, not corrected for their number.');
  });

  it('never turns a comparison that was not clear into a clear one', () => {
    const any = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => compare(share(a, 40), share(b, 40)));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (family) => {
        compareFamily(family).members.forEach(({ comparison, adjustedPValue }, i) => {
          if (comparison.verdict !== 'NO_CLEAR_DIFFERENCE')
            expect(comparison.verdict).toBe(family[i]?.verdict);
          expect(adjustedPValue).toBeGreaterThanOrEqual(family[i]?.pValue ?? 1);
        });
      }),
    );
  });
});
