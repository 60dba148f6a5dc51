// The funnel: how far a share may lie from the pooled share by chance, given its base, and which points lie beyond.
// Hides the interpolated binomial quantiles, and that a range is placed only where every allowed count agrees.
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import type { Bounded, RateValue } from './cell.ts';

export type FunnelPlace =
  | 'INSIDE'
  | 'ABOVE_95'
  | 'BELOW_95'
  | 'ABOVE_998'
  | 'BELOW_998'
  | 'CANNOT_SAY';

/** The funnel at one base; proportions. */
export type FunnelLimits = {
  n: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
};

export type FunnelValue = {
  /** The pooled share the limits lie round; the middle where it is a range, null where it is not held. */
  centre: number | null;
  limits: FunnelLimits[];
  /** In the order of the points given. */
  places: FunnelPlace[];
  /** More than 10% of the placed points beyond 99.8%: the limits are too narrow for these data. Null under 20 points. */
  overdispersed: boolean | null;
  /** Points that could not be placed. */
  leftOut: number;
};

/** Fewer placed points than this say nothing about over-dispersion. */
const fewestPoints = 20;
/** A funnel is drawn through at most about this many bases. */
const drawnBases = 100;

/** The smallest r with P(R <= r) at or above `probability`. */
function binomialQuantile(probability: number, n: number, theta: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, n, theta) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Spiegelhalter 2005 (Statistics in Medicine 24:1185, appendix A.1.1): with r the smallest count whose cumulative chance
 * reaches p, the limit is (r - a) / n, a = (P(R <= r) - p) / P(R = r). Where r is none or all, no count can be surprising
 * on that side: the limit stays at 0 (where the formula falls below it) and, as its mirror, at 1.
 */
export function funnelLimit(probability: number, n: number, theta: number): number {
  const r = binomialQuantile(probability, n, theta);
  if (r === n && probability > 0.5) return 1;
  const a = (binomialCdf(r, n, theta) - probability) / binomialPmf(r, n, theta);
  return Math.min(1, Math.max(0, (r - a) / n));
}

/** The four limits at each base. */
export const funnelLimits = (theta: number, bases: readonly number[]): FunnelLimits[] =>
  bases.map((n) => ({
    n,
    lower95: funnelLimit(0.025, n, theta),
    upper95: funnelLimit(0.975, n, theta),
    lower998: funnelLimit(0.001, n, theta),
    upper998: funnelLimit(0.999, n, theta),
  }));

/** Where a share lies against the limits at its base; on a limit is inside it. */
export function placeAgainst(
  share: number,
  limits: FunnelLimits,
): Exclude<FunnelPlace, 'CANNOT_SAY'> {
  if (share > limits.upper998) return 'ABOVE_998';
  if (share < limits.lower998) return 'BELOW_998';
  if (share > limits.upper95) return 'ABOVE_95';
  return share < limits.lower95 ? 'BELOW_95' : 'INSIDE';
}

type LimitsAt = (theta: number, n: number) => FunnelLimits;

/**
 * The place of every allowed pair, or CANNOT_SAY where they differ. At one base the place rises with the count and falls
 * with the centre, so the lowest count against the highest centre and the reverse stand for all between.
 */
function placeOf(rate: RateValue, centre: Bounded, at: LimitsAt): FunnelPlace {
  const places = new Set<FunnelPlace>();
  for (const { n, kLow, kHigh } of rate.pairs) {
    places.add(placeAgainst(kLow / n, at(centre.upper, n)));
    places.add(placeAgainst(kHigh / n, at(centre.lower, n)));
  }
  const [first = 'CANNOT_SAY'] = places;
  return places.size === 1 ? first : 'CANNOT_SAY';
}

/** Bases to draw the limits through: every point's own, and steps between so that the lines do not jump. */
function basesToDraw(rates: readonly RateValue[]): number[] {
  const own = rates
    .flatMap((r) => [r.pairs[0]?.n ?? 0, r.pairs.at(-1)?.n ?? 0])
    .filter((n) => n > 0);
  if (own.length === 0) return [];
  const least = own.reduce((a, b) => Math.min(a, b));
  const most = own.reduce((a, b) => Math.max(a, b));
  const step = Math.max(1, Math.ceil((most - least) / drawnBases));
  const bases = new Set(own);
  for (let n = least; n <= most; n += step) bases.add(n);
  return [...bases].sort((a, b) => a - b);
}

/** Places entities round the pooled share of their population, `centre`. Shares without a number cannot be placed. */
export function funnelOf(rates: readonly RateValue[], centre: RateValue): FunnelValue {
  if (!centre.bounds)
    return {
      centre: null,
      limits: [],
      places: rates.map(() => 'CANNOT_SAY'),
      overdispersed: null,
      leftOut: rates.length,
    };
  const { bounds } = centre;
  const theta = (bounds.lower + bounds.upper) / 2;
  const kept = new Map<string, FunnelLimits>();
  const at: LimitsAt = (share, n) => {
    const key = `${share} ${n}`;
    const limits = kept.get(key) ?? (funnelLimits(share, [n])[0] as FunnelLimits);
    kept.set(key, limits);
    return limits;
  };
  const places = rates.map((r) => placeOf(r, bounds, at));
  const placed = places.filter((p) => p !== 'CANNOT_SAY');
  const beyond = placed.filter((p) => p === 'ABOVE_998' || p === 'BELOW_998').length;
  return {
    centre: theta,
    limits: basesToDraw(rates).map((n) => at(theta, n)),
    places,
    overdispersed: placed.length < fewestPoints ? null : beyond * 10 > placed.length,
    leftOut: rates.length - placed.length,
  };
}
