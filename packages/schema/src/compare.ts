// Decides whether one share is clearly higher or lower than another, alone or in a family made together.
// Hides the search over every pair of counts that is still allowed: a verdict stands only if it stands for all of them.
import erfc from '@stdlib/math-base-special-erfc';
import hypergeometricPmf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import {
  type Bounded,
  boundsOf,
  type IntervalValue,
  jointStatus,
  type RateValue,
  standardErrors,
  wilson,
} from './cell.ts';
import type { Stage } from './cube.ts';
import type { CellStatus } from './signs.ts';

export type Verdict = 'HIGHER' | 'LOWER' | 'NO_CLEAR_DIFFERENCE' | 'CANNOT_SAY';

/**
 * Why there is no verdict: no number on a side, a group of one, unlike stages, a break in the series, the same services on both
 * sides, or the allowed counts say different things.
 */
export type CannotSay =
  | 'NO_NUMBER'
  | 'SINGLE_SERVICE'
  | 'DIFFERENT_STAGE'
  | 'SERIES_BREAK'
  | 'SAME_SERVICES'
  | 'COUNTS_DISAGREE';

/** One share less another. Numbers are differences of proportions, -1 to 1; a hundred times that is points. */
export type RateComparison = {
  row: RateValue;
  baseline: RateValue;
  stages: { row: Stage; baseline: Stage } | null;
  status: CellStatus;
  /** Null unless both shares are KNOWN. */
  difference: number | null;
  bounds: Bounded | null;
  interval: IntervalValue | null;
  /** Largest over the allowed pairs; null when CANNOT_SAY. */
  pValue: number | null;
  /** Smallest over the allowed pairs: with the largest it spans what any one table of the source would give. */
  smallestPValue: number | null;
  verdict: Verdict;
  cannotSay: CannotSay | null;
  /** How many comparisons took back a verdict this one would have had alone: its interval, made for it alone, leaves out zero. */
  takenBackBy: number | null;
};

export type CompareSettings = {
  confidence: number;
  /**
   * The baseline is the rest of this total: the row's counts and the baseline's add up to it, so the pairs (k, n) and
   * (K - k, N - n) move together and are never combined as if they were independent.
   */
  tied?: { numerator: Bounded; denominator: Bounded };
  /** Different stages get no verdict. */
  stages?: { row: Stage; baseline: Stage };
  /** The series breaks between the two sides: no verdict, since a difference may be that of the measure. */
  broken?: boolean;
  /** Some services may be on both sides: no verdict, since the two do not vary independently. */
  sharing?: boolean;
};

/** k1 of n1 against k2 of n2. */
type Table = { k1: number; n1: number; k2: number; n2: number };

/**
 * Newcombe's interval for a difference of proportions (1998, method 10: from Wilson's limits, no continuity correction).
 * Both of its ends rise with k1 and fall with k2. For the lower end, d - sqrt((p1-l1)^2 + (u2-p2)^2), the slope in p1 is
 * 1 - (1 - l1')(p1-l1)/sqrt(...), at least l1' > 0 as the fraction is at most 1 and Wilson's limits rise; the other three
 * slopes follow by symmetry.
 */
export function newcombe({ k1, n1, k2, n2 }: Table, z: number): Bounded {
  const p1 = k1 / n1;
  const p2 = k2 / n2;
  const w1 = wilson(k1, n1, z);
  const w2 = wilson(k2, n2, z);
  return {
    lower: p1 - p2 - Math.hypot(p1 - w1.lower, w2.upper - p2),
    upper: p1 - p2 + Math.hypot(w1.upper - p1, p2 - w2.lower),
  };
}

/** Two-sided Fisher's exact test: the chance, margins held, of a table no likelier than this one. */
export function fisher({ k1, n1, k2, n2 }: Table): number {
  const chance = (k: number) => hypergeometricPmf(k, n1 + n2, k1 + k2, n1);
  // Tables equally likely in theory differ in the last digits.
  const limit = chance(k1) * (1 + 1e-7);
  let p = 0;
  for (let k = Math.max(0, k1 + k2 - n2); k <= Math.min(n1, k1 + k2); k++) {
    const c = chance(k);
    if (c <= limit) p += c;
  }
  return Math.min(1, p);
}

const smallestExpected = ({ k1, n1, k2, n2 }: Table): number =>
  (Math.min(n1, n2) * Math.min(k1 + k2, n1 + n2 - k1 - k2)) / (n1 + n2);

const chiSquare = ({ k1, n1, k2, n2 }: Table): number => {
  const cross = k1 * (n2 - k2) - k2 * (n1 - k1);
  return ((n1 + n2) * cross * cross) / (n1 * n2 * (k1 + k2) * (n1 + n2 - k1 - k2));
};

/** One degree of freedom: both tails of the normal beyond the root. One less the distribution would cancel to 0. */
const chiSquareP = (statistic: number): number => erfc(Math.sqrt(statistic / 2));

/** Fisher's exact test when an expected count is under 5, otherwise chi-square without continuity correction. */
export const pValueOf = (t: Table): number =>
  smallestExpected(t) < 5 ? fisher(t) : chiSquareP(chiSquare(t));

/** For one pair of bases the allowed counts: k1 and k2 in their ranges, their sum in the total's where they are tied. */
type Bases = { n1: number; n2: number; k1: Bounded; k2: Bounded; sum: Bounded };

function allowedBases(row: RateValue, baseline: RateValue, tied: CompareSettings['tied']): Bases[] {
  const sum = tied?.numerator ?? { lower: 0, upper: Number.POSITIVE_INFINITY };
  const found: Bases[] = [];
  for (const a of row.pairs)
    for (const b of baseline.pairs) {
      // The source is read one way at a time: a count of one reading never meets a count of another.
      if (a.reading && b.reading && a.reading !== b.reading) continue;
      const n = a.n + b.n;
      if (tied && (n < tied.denominator.lower || n > tied.denominator.upper)) continue;
      const k1 = {
        lower: Math.max(a.kLow, sum.lower - b.kHigh),
        upper: Math.min(a.kHigh, sum.upper - b.kLow),
      };
      const k2 = {
        lower: Math.max(b.kLow, sum.lower - a.kHigh),
        upper: Math.min(b.kHigh, sum.upper - a.kLow),
      };
      if (k1.lower <= k1.upper && k2.lower <= k2.upper)
        found.push({ n1: a.n, n2: b.n, k1, k2, sum });
    }
  return found;
}

/**
 * The two pairs of counts that stand for all of a pair of bases: lowest k1 with highest k2, and the reverse. The rest never
 * allows a higher k2 beside a higher k1, so in the tied case too every pair lies between them, and with Newcombe's ends
 * rising in k1 and falling in k2 so does every interval and every verdict.
 */
function extremes({ n1, n2, k1, k2, sum }: Bases): { low: Table; high: Table } {
  return {
    low: { n1, n2, k1: k1.lower, k2: Math.min(k2.upper, sum.upper - k1.lower) },
    high: { n1, n2, k1: k1.upper, k2: Math.max(k2.lower, sum.lower - k1.upper) },
  };
}

/**
 * The smallest and largest p-value of all allowed pairs. Every pair is tried: a two-sided Fisher p-value does not fall
 * steadily, and two tests meet here. Ranges narrow enough for a verdict are short.
 */
function pValuesOver(bases: readonly Bases[]): Bounded {
  const exact = { lower: 1, upper: 0 };
  const statistic = { lower: Number.POSITIVE_INFINITY, upper: Number.NEGATIVE_INFINITY };
  for (const { n1, n2, k1, k2, sum } of bases)
    for (let a = k1.lower; a <= k1.upper; a++) {
      const last = Math.min(k2.upper, sum.upper - a);
      for (let b = Math.max(k2.lower, sum.lower - a); b <= last; b++) {
        const table = { k1: a, n1, k2: b, n2 };
        const found = smallestExpected(table) < 5 ? exact : statistic;
        const value = found === exact ? fisher(table) : chiSquare(table);
        found.lower = Math.min(found.lower, value);
        found.upper = Math.max(found.upper, value);
      }
    }
  if (!Number.isFinite(statistic.lower)) return exact;
  return {
    lower: Math.min(exact.lower, chiSquareP(statistic.upper)),
    upper: Math.max(exact.upper, chiSquareP(statistic.lower)),
  };
}

const verdictOf = ({ lower, upper }: Bounded): Verdict =>
  lower > 0 ? 'HIGHER' : upper < 0 ? 'LOWER' : 'NO_CLEAR_DIFFERENCE';

const isSingle = (rate: RateValue): boolean => boundsOf(rate.denominator)?.upper === 1;

/** Compares a share with a baseline: bounds, interval, verdict and p-value over every pair of counts that is allowed. */
export function compareRates(
  row: RateValue,
  baseline: RateValue,
  settings: CompareSettings,
): RateComparison {
  const pair = settings.stages ?? null;
  const none: RateComparison = {
    row,
    baseline,
    stages: pair,
    status: jointStatus([row.status, baseline.status]),
    difference: null,
    bounds: null,
    interval: null,
    pValue: null,
    smallestPValue: null,
    verdict: 'CANNOT_SAY',
    cannotSay: 'NO_NUMBER',
    takenBackBy: null,
  };
  if (pair && pair.row !== pair.baseline) return { ...none, cannotSay: 'DIFFERENT_STAGE' };
  if (settings.broken) return { ...none, cannotSay: 'SERIES_BREAK' };
  if (settings.sharing) return { ...none, cannotSay: 'SAME_SERVICES' };
  if (isSingle(row) || isSingle(baseline)) return { ...none, cannotSay: 'SINGLE_SERVICE' };
  if (none.status !== 'KNOWN' && none.status !== 'BOUNDED') return none;
  const bases = allowedBases(row, baseline, settings.tied);
  if (bases.length === 0)
    throw new RangeError(
      'A part and the rest do not add up to their total: the counts contradict each other.',
    );
  const over = sweep(bases, standardErrors(settings.confidence));
  const { lower, upper } = over.bounds;
  const several = 'widest over the allowed counts';
  const method =
    none.status === 'KNOWN'
      ? 'Newcombe, from Wilson scores'
      : `Newcombe, from Wilson scores, ${several}`;
  const interval =
    upper - lower > over.widest ? null : { ...over.interval, level: settings.confidence, method };
  const found = { ...none, bounds: over.bounds, interval, cannotSay: null };
  if (over.verdict === 'CANNOT_SAY') return { ...found, cannotSay: 'COUNTS_DISAGREE' };
  const difference = none.status === 'KNOWN' ? lower : null;
  const p = pValuesOver(bases);
  return {
    ...found,
    difference,
    verdict: over.verdict,
    pValue: p.upper,
    smallestPValue: p.lower,
  };
}

/** Bounds, interval and common verdict over all bases; `widest` is the widest interval at an extreme pair. */
function sweep(bases: readonly Bases[], z: number) {
  const verdicts = new Set<Verdict>();
  const bounds = { lower: 1, upper: -1 };
  const interval = { lower: 1, upper: -1 };
  let widest = 0;
  for (const { low, high } of bases.map(extremes))
    for (const table of [low, high]) {
      const d = table.k1 / table.n1 - table.k2 / table.n2;
      const one = newcombe(table, z);
      verdicts.add(verdictOf(one));
      bounds.lower = Math.min(bounds.lower, d);
      bounds.upper = Math.max(bounds.upper, d);
      interval.lower = Math.min(interval.lower, one.lower);
      interval.upper = Math.max(interval.upper, one.upper);
      widest = Math.max(widest, one.upper - one.lower);
    }
  const [first = 'CANNOT_SAY'] = verdicts;
  const verdict: Verdict = verdicts.size === 1 ? first : 'CANNOT_SAY';
  return { bounds, interval, widest, verdict };
}

export type Correction = 'NONE' | 'BENJAMINI_HOCHBERG';

/** A family of comparisons made together; `members` in the order given. */
export type ComparisonFamily = {
  /** How many were decided, and how many could not be. */
  tests: number;
  leftOut: number;
  correction: Correction;
  /** `comparison.verdict` is the corrected one. */
  members: readonly { comparison: RateComparison; adjustedPValue: number | null }[];
};

/** HIGHER and LOWER in a family also need an adjusted p-value under this. */
const falseDiscoveryRate = 0.05;

/** Benjamini and Hochberg (1995): p times tests over its rank, made to rise with p. */
export function adjustedPValues(pValues: readonly number[]): number[] {
  const falling = pValues.map((p, i) => ({ p, i })).sort((a, b) => b.p - a.p);
  const adjusted: number[] = [];
  let least = 1;
  falling.forEach(({ p, i }, place) => {
    least = Math.min(least, p * (pValues.length / (pValues.length - place)));
    adjusted[i] = least;
  });
  return adjusted;
}

/**
 * Corrects comparisons made on one screen for their number; those that cannot be decided are left out and counted. With
 * ranges of counts the correction is made twice, with all the largest and all the smallest p-values: no table that the source
 * allows lies outside the two. A difference clear in one and not in the other is not decided by the source.
 */
export function compareFamily(
  comparisons: readonly RateComparison[],
  correction: Correction = 'BENJAMINI_HOCHBERG',
): ComparisonFamily {
  const decided = comparisons.filter((c) => c.pValue !== null);
  const adjusted = adjustedPValues(decided.map((c) => c.pValue ?? 1));
  const adjustedLeast = adjustedPValues(decided.map((c) => c.smallestPValue ?? c.pValue ?? 1));
  const members = comparisons.map((comparison) => {
    const at = decided.indexOf(comparison);
    const [p, least] = [adjusted[at], adjustedLeast[at]];
    if (correction === 'NONE' || p === undefined || least === undefined)
      return { comparison, adjustedPValue: null };
    const clear = comparison.verdict === 'HIGHER' || comparison.verdict === 'LOWER';
    if (!clear || p < falseDiscoveryRate) return { comparison, adjustedPValue: p };
    const open: RateComparison = {
      ...comparison,
      verdict: 'CANNOT_SAY',
      cannotSay: 'COUNTS_DISAGREE',
      pValue: null,
    };
    return least < falseDiscoveryRate
      ? { comparison: open, adjustedPValue: null }
      : {
          comparison: {
            ...comparison,
            verdict: 'NO_CLEAR_DIFFERENCE' as const,
            takenBackBy: decided.length,
          },
          adjustedPValue: p,
        };
  });
  return {
    tests: members.filter((m) => m.comparison.pValue !== null).length,
    leftOut: members.filter((m) => m.comparison.pValue === null).length,
    correction,
    members,
  };
}
