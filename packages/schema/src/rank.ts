// Orders groups by need: small bases steadied toward the average, ties shown, each place with its reasons.
// Hides the priors (beta-binomial, gamma-Poisson) and how several signals become one score.
import type { CountFact } from './ask.ts';
import { type Bounded, boundsOf, type RateValue } from './cell.ts';
import { notDeterminable } from './format.ts';
import { sizedByBase } from './group-size.ts';
import { type Ends, type Point, plausiblePlaces } from './rank-places.ts';
import { measureReason, rankMethod, rateReason } from './rank-words.ts';

/** What need is read from. `label` follows a count: "had a policy in place", "requirements"; `one` follows a single one. */
export type SignalDeclaration =
  | { kind: 'rate'; label: string; worstWhen: 'HIGH' | 'LOW'; weight: number }
  | { kind: 'measure'; label: string; one: string; weight: number };

/** One group. `signals` stand in the order of the declarations: a share, or the count of a measure. */
export type RankEntity = {
  /** Also the seed of its re-runs: name the group itself, and it has the same draws in every release and under every filter. */
  id: string;
  entries: CountFact;
  signals: readonly (RateValue | CountFact)[];
};

/** `minEntries` keeps groups of a smaller size out (`sizedByBase`); `steady` moves small bases toward the average. */
export type RankSettings = { minEntries: number; steady: boolean };

const sizeOf = ({ entries, signals }: RankEntity, byBase: boolean): CountFact => {
  const [share] = signals;
  return byBase && share && isRate(share) ? share.denominator : entries;
};

export type RankReason = {
  text: string;
  /** What the signal adds to the score (several signals), or how far it lies above its peers (one). */
  contribution: number;
  /** Index of the declaration it comes from. */
  signal: number;
};

export type RankPlace = {
  id: string;
  /** 1 is the greatest need; ties share a place. */
  position: number;
  /** How many others share it. */
  tiedWith: number;
  /** Where 95 of 100 re-runs put it; only with a single share whose base is at least `fewestEntries`. */
  plausible: Bounded | null;
  /** One signal: its value, read so that more is worse. Several: the sum of weight x z. */
  score: number;
  /** Largest contribution first; negative ones speak against the place. */
  because: RankReason[];
};

/** `places` from greatest need; `leftOut` were too small or had a signal without a usable number. */
export type Ranking = { places: RankPlace[]; leftOut: number; method: string };

/** Scores this close are ties. */
const alike = 1e-12;

/**
 * Ranks groups, greatest need first. Single services have no simulated place: their base is 1. Thousands of groups take their time:
 * `turn` is awaited now and then, so that others get theirs.
 */
export async function rankEntities(
  entities: readonly RankEntity[],
  signals: readonly SignalDeclaration[],
  settings: RankSettings,
  turn?: () => Promise<void>,
): Promise<Ranking> {
  const byBase = sizedByBase(signals);
  // In the order of their ids, so that sums, and with them every digit, do not depend on how the groups came.
  const ranked = [...entities].sort(byId).flatMap((entity) => {
    const ends = signals.map((s, i) => endsOf(entity, i, s)).filter((e) => e !== null);
    const size = boundsOf(sizeOf(entity, byBase))?.lower ?? 0;
    const usable = size >= settings.minEntries && ends.length === signals.length;
    return usable ? [{ entity, ends, size }] : [];
  });
  const measured = signals.map((signal, i): Measured => {
    const points = ranked.flatMap((r) => r.ends[i] ?? []).map(middle);
    return { signal, peers: peersOf(points, signal.kind) };
  });
  const [first] = measured;
  const places =
    first?.signal.kind === 'rate' && byBase
      ? await plausiblePlaces(
          ranked.flatMap(({ entity, ends: [end], size }) =>
            end ? [{ id: entity.id, size, ...end }] : [],
          ),
          settings.steady ? priorOf(first.peers) : { a: 0.5, b: 0.5 },
          first.signal.worstWhen === 'HIGH',
          runsFor(ranked.length),
          turn,
        )
      : [];
  const scored = ranked.map(({ entity, ends }, i) => ({
    id: entity.id,
    plausible: places[i] ?? null,
    ...scoreOf(entity, ends, measured, settings.steady),
  }));
  scored.sort((a, b) => b.score - a.score || byId(a, b));
  return {
    places: withTies(scored),
    leftOut: entities.length - ranked.length,
    method: rankMethod(signals, settings, byBase),
  };
}

const mostRuns = 2000;
const fewestRuns = 200;
const mostDraws = 1_000_000;
/** Re-runs of a ranking: fewer where thousands of groups are ranked, so that an answer does not take for ever. */
const runsFor = (groups: number): number =>
  Math.max(fewestRuns, Math.min(mostRuns, Math.trunc(mostDraws / groups)));

/** The allowed pairs of least and greatest need; null where there is no number or nothing can be concluded from it. */
function endsOf(entity: RankEntity, at: number, declared: SignalDeclaration): Ends | null {
  const signal = entity.signals[at];
  if (!signal || notDeterminable(signal)) return null;
  if (!isRate(signal)) {
    const k = boundsOf(signal);
    const n = boundsOf(entity.entries);
    if (!k || !n || n.lower === 0) return null;
    return { least: { k: k.lower, n: n.upper }, most: { k: k.upper, n: n.lower } };
  }
  let low: Point | null = null;
  let high: Point | null = null;
  for (const { n, kLow, kHigh } of signal.pairs) {
    if (!low || kLow / n < low.k / low.n) low = { k: kLow, n };
    if (!high || kHigh / n > high.k / high.n) high = { k: kHigh, n };
  }
  if (!low || !high) return null;
  const highIsWorse = declared.kind === 'measure' || declared.worstWhen === 'HIGH';
  return highIsWorse ? { least: low, most: high } : { least: high, most: low };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const isRate = (s: RateValue | CountFact): s is RateValue => 'pairs' in s;
const middle = ({ least, most }: Ends): Point => ({
  k: (least.k + most.k) / 2,
  n: (least.n + most.n) / 2,
});
const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** What the groups ranked have in common, and how much they differ beyond chance. */
export type Peers = {
  /** Share of all their entries, or count per entry. */
  pooled: number;
  /** The same with half a case more, so that none or all is not taken for an impossibility. */
  mean: number;
  /** Share: correlation within groups, 0 to 1. Measure: variance of the groups' true values. */
  spread: number;
  /** The average counts as this many entries when a group is steadied. */
  weight: number;
};
type Measured = { signal: SignalDeclaration; peers: Peers };

/**
 * Variation beyond chance by the method of moments: the sum of squares about the mean, each group weighing its entries, is
 * set to its expectation. Shares (beta-binomial; Kleinman 1973): k/n varies by pq/n (1 + (n-1) r), and the prior weighs
 * 1/r - 1 entries. Counts (gamma-Poisson): k/n varies by m/n + v, and the prior weighs m/v. The weight is held between one
 * entry and those of all groups together: where no variation is found, an order remains.
 */
export function peersOf(points: readonly Point[], kind: 'rate' | 'measure'): Peers {
  const all = sum(points.map((p) => p.n));
  if (all === 0) return { pooled: 0, mean: 0.5, spread: 0, weight: 1 };
  const cases = sum(points.map((p) => p.k));
  const mean = (cases + 0.5) / (all + 1);
  const squares = sum(points.map(({ k, n }) => n * (k / n - mean) ** 2));
  const free = points.length - 1;
  const room = all - sum(points.map((p) => p.n * p.n)) / all;
  const share = kind === 'rate';
  const excess = share ? squares / (mean * (1 - mean)) - free : squares - mean * free;
  const per = share ? room - free : room;
  const found = excess > 0 && per > 0 ? excess / per : 0;
  const spread = share ? Math.min(1, found) : found;
  const heavy = spread === 0 ? all : share ? 1 / spread - 1 : mean / spread;
  return { pooled: cases / all, mean, spread, weight: Math.min(all, Math.max(1, heavy)) };
}

const priorOf = ({ mean, weight }: Peers) => ({ a: mean * weight, b: (1 - mean) * weight });

/** The mean of the beta or gamma posterior: the group's own value pulled toward its peers'. */
const steadied = ({ k, n }: Point, { mean, weight }: Peers): number =>
  (k + mean * weight) / (n + weight);

/** Distance from the peers in standard errors; steady widens these by what groups differ anyway. */
function zOf(
  { k, n }: Point,
  { mean, spread }: Peers,
  kind: 'rate' | 'measure',
  steady: boolean,
): number {
  const extra = steady ? spread : 0;
  const variance =
    kind === 'rate' ? ((mean * (1 - mean)) / n) * (1 + (n - 1) * extra) : mean / n + extra;
  return (k / n - mean) / Math.sqrt(variance);
}

function scoreOf(
  entity: RankEntity,
  ends: readonly Ends[],
  measured: readonly Measured[],
  steady: boolean,
) {
  const because: RankReason[] = [];
  let score = 0;
  measured.forEach(({ signal, peers }, i) => {
    const end = ends[i];
    const value = entity.signals[i];
    if (!end || !value) return;
    const lowIsWorse = signal.kind === 'rate' && signal.worstWhen === 'LOW';
    const sign = lowIsWorse ? -1 : 1;
    // A range counts at the middle of its two ends.
    const both = (of: (p: Point) => number) => (of(end.least) + of(end.most)) / 2;
    const own = both((p) => (steady ? steadied(p, peers) : p.k / p.n));
    const several = measured.length > 1;
    const z = both((p) => zOf(p, peers, signal.kind, steady));
    const contribution = several ? signal.weight * sign * z : sign * (own - peers.pooled);
    score += several ? contribution : lowIsWorse ? 1 - own : own;
    const text = isRate(value)
      ? rateReason(signal.label, value, peers.pooled)
      : measureReason(signal, value, entity.entries, inHundred(end), 100 * peers.pooled);
    because.push({ text, contribution, signal: i });
  });
  return { score, because: because.sort((a, b) => b.contribution - a.contribution) };
}

const inHundred = ({ least, most }: Ends): Bounded => ({
  lower: (100 * least.k) / least.n,
  upper: (100 * most.k) / most.n,
});

/** Competition ranking: 1, 2, 2, 4. */
function withTies(order: readonly Omit<RankPlace, 'position' | 'tiedWith'>[]): RankPlace[] {
  let first = 0;
  const positions = order.map((o, i) => {
    if ((order[first]?.score ?? 0) - o.score > alike) first = i;
    return first + 1;
  });
  const sharing = new Map<number, number>();
  for (const position of positions) sharing.set(position, (sharing.get(position) ?? 0) + 1);
  return order.map((o, i) => {
    const position = positions[i] ?? 1;
    return { ...o, position, tiedWith: (sharing.get(position) ?? 1) - 1 };
  });
}
