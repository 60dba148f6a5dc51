// Turns two counts into a share with its status, bounds and interval: the one place where a rate is divided.
// Hides which whole-number pairs the counts and a printed percentage leave, and how an interval covers all of them.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { CountFact } from './ask.ts';
import { type Basis, smallBase } from './cube.ts';
import { type CellStatus, type Provenance, provenances } from './signs.ts';

/** Two ends, both allowed. */
export type Bounded = { readonly lower: number; readonly upper: number };

/** Every count from `kLow` to `kHigh` is allowed with the base `n`, under one reading of the source where it has several. */
export type BasePairs = {
  readonly n: number;
  readonly kLow: number;
  readonly kHigh: number;
  readonly reading?: string;
};

/** What chance alone allows. Ends are proportions, or differences of proportions. */
export type IntervalValue = Bounded & { readonly level: number; readonly method: string };

/** A share: all numbers are proportions, 0 to 1. */
export type RateValue = {
  status: CellStatus;
  provenance: Provenance | null;
  basis: Basis | null;
  /** Null unless both counts are KNOWN. */
  proportion: number | null;
  /** Lowest and highest share of all allowed pairs; null unless KNOWN or BOUNDED. */
  bounds: Bounded | null;
  interval: IntervalValue | null;
  /** The base may lie under `smallBase` (10). */
  smallBase: boolean;
  numerator: CountFact;
  denominator: CountFact;
  /** The allowed pairs, base by base; empty unless KNOWN or BOUNDED. Comparisons start here, never from `bounds`. */
  pairs: readonly BasePairs[];
  /** What the source printed for exactly this share. */
  printed: readonly string[];
};

export type RateSettings = {
  /** 0.95 or 0.998. */
  confidence: number;
  basis?: Basis;
  /** The numerator's printed percentage is of this very base, so its rounding narrows the share. */
  useRateBounds?: boolean;
  /**
   * The entries of the same base that gave any other answer. Count and rest make up the base, so what is known of the rest
   * narrows the share: with 3 of 49 to 51 known to have no system, at most all but 3 have one.
   */
  rest?: CountFact;
  /** False for a ratio such as requirements over inspections: it may exceed 1 and has no interval. Default true. */
  partOfBase?: boolean;
};

/** A printed bound and k/n come from different floating-point roads; shares never lie this close unless equal. */
const tolerance = 1e-12;

/**
 * Which whole numbers fit together: for each base the lowest and highest count inside the numerator's bounds, not above
 * the base, with a share inside `rate` (lower included, upper not). Bases that allow none are dropped, as is base 0, which
 * has no share. An upper bound of 1 or more is no bound: what prints as 100% may be all. The two ends stand for every count
 * between them in whatever rises or falls steadily with the count.
 */
export function feasiblePairs(
  numerator: Bounded,
  denominator: Bounded,
  rate?: Bounded | null,
  partOfBase = true,
): BasePairs[] {
  const pairs: BasePairs[] = [];
  for (let n = Math.max(1, denominator.lower); n <= denominator.upper; n++) {
    let kLow = Math.max(0, numerator.lower);
    let kHigh = partOfBase ? Math.min(n, numerator.upper) : numerator.upper;
    if (rate) kLow = Math.max(kLow, Math.ceil(n * (rate.lower - tolerance)));
    if (rate && rate.upper < 1)
      kHigh = Math.min(kHigh, Math.ceil(n * (rate.upper - tolerance)) - 1);
    if (kLow <= kHigh) pairs.push({ n, kLow, kHigh });
  }
  return pairs;
}

/**
 * What a share's bounds leave for all the others of the same base. A hair wider at both ends: the end that was included is now the
 * one left out, and what a subtraction rounds off must not narrow the other.
 */
export function complementOf(rate: Bounded): Bounded {
  const hair = 1e-9;
  return { lower: Math.max(0, 1 - rate.upper - hair), upper: 1 - rate.lower + hair };
}

/** How many standard errors an interval at this confidence reaches: 1.96 for 0.95. */
export function standardErrors(confidence: number): number {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`A confidence lies between 0 and 1, not ${confidence}.`);
  return normalQuantile((1 + confidence) / 2, 0, 1);
}

/** Wilson's score limits (1927) for k of n, without continuity correction. Both rise with k. */
export function wilson(k: number, n: number, z: number): Bounded {
  const p = k / n;
  const zz = z * z;
  const centre = p + zz / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
  const scale = 1 + zz / n;
  // None and all are exact ends; rounding must not leave 1e-17 there.
  return {
    lower: k === 0 ? 0 : (centre - half) / scale,
    upper: k === n ? 1 : (centre + half) / scale,
  };
}

/** The bounds of a count, or null where there is no number to show. */
export function boundsOf(fact: CountFact): Bounded | null {
  if (fact.status !== 'KNOWN' && fact.status !== 'BOUNDED') return null;
  if (fact.lower === null || fact.upper === null)
    throw new TypeError(`A count that is ${fact.status} must have both bounds.`);
  return { lower: fact.lower, upper: fact.upper };
}

/** The least direct way any of these is known; demonstration data outrank everything. */
export function leastDirect(of: readonly (Provenance | null)[]): Provenance | null {
  let worst: Provenance | null = null;
  for (const p of of) if (p && (!worst || provenances[p].rank > provenances[worst].rank)) worst = p;
  return worst;
}

/**
 * Reasons for no number, strongest first, when two counts give different ones. Withheld comes first so that nothing else is
 * said about such a group; then what settles that no figure can exist; "not held" is last, as it only speaks of this store.
 */
const reasons = ['WITHHELD', 'NOT_ASKED', 'NOT_APPLICABLE', 'NO_CASES', 'NOT_HELD'] as const;

/** The status of what is made of several: the strongest reason for no number, else BOUNDED unless all are KNOWN. */
export function jointStatus(of: readonly CellStatus[]): CellStatus {
  const reason = reasons.find((r) => of.includes(r));
  return reason ?? (of.every((s) => s === 'KNOWN') ? 'KNOWN' : 'BOUNDED');
}

/** The share of `numerator` in `denominator`, with everything a reader may conclude from it. */
export function rateOf(
  numerator: CountFact,
  denominator: CountFact,
  settings: RateSettings,
): RateValue {
  const { confidence, useRateBounds = false, partOfBase = true, rest } = settings;
  const k = boundsOf(numerator);
  const n = boundsOf(denominator);
  const empty = n !== null && n.upper === 0;
  const status = jointStatus([numerator.status, empty ? 'NO_CASES' : denominator.status]);
  const shown = status === 'KNOWN' || status === 'BOUNDED';
  const rate: RateValue = {
    status,
    provenance: shown ? leastDirect([numerator.provenance, denominator.provenance]) : null,
    basis: settings.basis ?? null,
    proportion: null,
    bounds: null,
    interval: null,
    smallBase: false,
    numerator,
    denominator,
    pairs: [],
    printed: useRateBounds ? numerator.printed : [],
  };
  if (!k || !n || !shown) return rate;
  const printedRate = useRateBounds ? printedBounds(numerator) : null;
  // A population as a share of itself: one count, whatever it is.
  const pairs =
    numerator === denominator
      ? boxesOf(numerator, denominator).flatMap((box) => wholesOf(box.n))
      : allowedPairs(boxesOf(numerator, denominator, rest), printedRate, partOfBase);
  const bounds = shareBounds(pairs);
  return {
    ...rate,
    pairs,
    bounds,
    proportion: status === 'KNOWN' ? bounds.lower : null,
    interval: partOfBase ? wilsonOver(pairs, bounds, confidence) : null,
    smallBase: Math.min(...pairs.map((p) => p.n)) < smallBase,
  };
}

const printedBounds = (fact: CountFact): Bounded | null =>
  fact.rateLower === null && fact.rateUpper === null
    ? null
    : { lower: fact.rateLower ?? 0, upper: fact.rateUpper ?? 1 };

const wholesOf = (base: Bounded): BasePairs[] =>
  feasiblePairs(base, base).map(({ n }) => ({ n, kLow: n, kHigh: n }));

type Box = { k: Bounded; n: Bounded; rest?: Bounded | null; reading?: string };

/**
 * Where a source can be read in several ways, numerator and base follow the same reading: pairs are allowed reading by
 * reading, never one count of the one with a base of the other.
 */
function boxesOf(numerator: CountFact, denominator: CountFact, others?: CountFact): Box[] {
  const whole = { k: boundsOf(numerator), n: boundsOf(denominator) };
  const rest = others ? boundsOf(others) : null;
  if (!whole.k || !whole.n) return [];
  const { k, n } = whole;
  const read = [numerator, denominator, ...(others ? [others] : [])];
  const codes = new Set(read.flatMap((fact) => fact.readings.map((r) => r.code)));
  const under = (fact: CountFact, code: string) => fact.readings.find((r) => r.code === code);
  const boxes = [...codes].map((code) => ({
    k: under(numerator, code) ?? k,
    n: under(denominator, code) ?? n,
    rest: (others && under(others, code)) ?? rest,
    reading: code,
  }));
  return boxes.length > 0 ? boxes : [{ k, n, rest }];
}

/** The count and the rest make up the base. */
const besideRest = (pairs: readonly BasePairs[], rest: Bounded | null | undefined): BasePairs[] =>
  !rest
    ? [...pairs]
    : pairs.flatMap((pair) => {
        const kLow = Math.max(pair.kLow, pair.n - rest.upper);
        const kHigh = Math.min(pair.kHigh, pair.n - rest.lower);
        return kLow <= kHigh ? [{ ...pair, kLow, kHigh }] : [];
      });

/** Counts outrank percentages: rounding evidence that no allowed count can meet is left aside, never the count. */
function allowedPairs(
  boxes: readonly Box[],
  rate: Bounded | null,
  partOfBase: boolean,
): BasePairs[] {
  const within = (limit: Bounded | null) =>
    boxes.flatMap(({ k, n, rest, reading }) =>
      besideRest(feasiblePairs(k, n, limit, partOfBase), rest).map((pair) =>
        reading ? { ...pair, reading } : pair,
      ),
    );
  const fitting = within(rate);
  const pairs = fitting.length > 0 ? fitting : within(null);
  if (pairs.length === 0)
    throw new RangeError(
      'A numerator lies wholly above its base: the stored counts contradict each other.',
    );
  return pairs;
}

function shareBounds(pairs: readonly BasePairs[]): Bounded {
  let lower = Number.POSITIVE_INFINITY;
  let upper = Number.NEGATIVE_INFINITY;
  for (const { n, kLow, kHigh } of pairs) {
    lower = Math.min(lower, kLow / n);
    upper = Math.max(upper, kHigh / n);
  }
  return { lower, upper };
}

/**
 * One pair: Wilson's interval. Several: the widest reach over all of them, found at the two ends of each base because both
 * limits rise with the count. None when the bounds are wider than the widest interval of a single pair: what the source
 * leaves open is then larger than chance, and an interval would hide that.
 */
function wilsonOver(
  pairs: readonly BasePairs[],
  bounds: Bounded,
  confidence: number,
): IntervalValue | null {
  const z = standardErrors(confidence);
  let lower = 1;
  let upper = 0;
  let widest = 0;
  for (const { n, kLow, kHigh } of pairs) {
    lower = Math.min(lower, wilson(kLow, n, z).lower);
    upper = Math.max(upper, wilson(kHigh, n, z).upper);
    // An interval is widest for the count nearest to half of its base.
    const middle = Math.min(kHigh, Math.max(kLow, Math.round(n / 2)));
    const one = wilson(middle, n, z);
    widest = Math.max(widest, one.upper - one.lower);
  }
  if (bounds.upper - bounds.lower > widest) return null;
  const single = pairs.length === 1 && pairs[0]?.kLow === pairs[0]?.kHigh;
  const method = single ? 'Wilson score' : 'Wilson score, widest over the allowed counts';
  return { lower, upper, level: confidence, method };
}
