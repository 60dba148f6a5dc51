// Where each group of a ranking could be by chance: seeded re-runs of all places, over both ends of every range.
// Hides the draws and the counting; divides nothing.
import betaDraws from '@stdlib/random-base-beta';
import type { Bounded } from './cell.ts';

/** A count and its base. */
export type Point = { k: number; n: number };
/** The pairs of least and of greatest need; the same where the counts are known. */
export type Ends = { least: Point; most: Point };

/** A plausible range needs a base of at least this many entries. */
export const fewestEntries = 10;

/** FNV-1a, 32 bits: a seed from a name, the same everywhere. 0 would be no seed. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0 || 1;
}

type Group = Ends & { id: string; size: number };
type Prior = { a: number; b: number };

/**
 * In every run all groups draw a share from their beta posteriors; the middle 95% of a group's places are plausible. A range
 * of counts is taken at both extremes: the best place is the one at its own greatest need among others at their least, the
 * worst the other way round. Null for groups too small to say.
 */
export async function plausiblePlaces(
  groups: readonly Group[],
  prior: Prior,
  highIsWorse: boolean,
  runs: number,
  turn: () => Promise<void> = async () => undefined,
): Promise<(Bounded | null)[]> {
  if (groups.every(({ size }) => size < fewestEntries)) return groups.map(() => null);
  const paused = pauses(turn);
  const draws: Record<keyof Ends, Float64Array>[] = [];
  for (const { id, least, most } of groups) {
    const low = needDraws(id, least, prior, highIsWorse, runs);
    const known = least.k === most.k && least.n === most.n;
    const high = known ? low : needDraws(id, most, prior, highIsWorse, runs);
    draws.push({ least: low, most: high });
    await paused(runs);
  }
  const least = draws.map((d) => d.least);
  const most = draws.map((d) => d.most);
  const best = await placesInRuns(most, least, runs, paused);
  // Without a range both are the same re-runs.
  const anyRange = draws.some((d) => d.least !== d.most);
  const worst = anyRange ? await placesInRuns(least, most, runs, paused) : best;
  return groups.map(({ size }, i) =>
    size < fewestEntries
      ? null
      : { lower: quantile(best[i], 0.025), upper: quantile(worst[i], 0.975) },
  );
}

/** Draws of the share, read so that more is worse. The seed is the group's own, so its draws do not depend on the others. */
function needDraws(
  id: string,
  { k, n }: Point,
  prior: Prior,
  highIsWorse: boolean,
  runs: number,
): Float64Array {
  const draw = betaDraws.factory(k + prior.a, n - k + prior.b, { seed: seedOf(id) });
  return Float64Array.from({ length: runs }, () => (highIsWorse ? draw() : 1 - draw()));
}

/** Draws or places between two pauses: some hundredths of a second. */
const betweenPauses = 50_000;

/** Counts what has been done, and lets others have their turn in between. */
const pauses = (turn: () => Promise<void>): ((done: number) => Promise<void>) => {
  let since = 0;
  return async (done) => {
    since += done;
    if (since < betweenPauses) return;
    since = 0;
    await turn();
  };
};

/** One more than the number of other groups that drew greater need, run by run. */
async function placesInRuns(
  own: readonly Float64Array[],
  others: readonly Float64Array[],
  runs: number,
  paused: (done: number) => Promise<void>,
): Promise<Uint32Array[]> {
  const places = own.map(() => new Uint32Array(runs));
  const inRun = new Float64Array(own.length);
  for (let r = 0; r < runs; r++) {
    others.forEach((draws, j) => {
      inRun[j] = draws[r] ?? 0;
    });
    const sorted = inRun.slice().sort();
    places.forEach((place, i) => {
      const mine = own[i]?.[r] ?? 0;
      // The group's own draw stands among the others; it must not push the group down.
      const self = (inRun[i] ?? 0) > mine ? 1 : 0;
      place[r] = 1 + countAbove(sorted, mine) - self;
    });
    await paused(own.length);
  }
  return places;
}

function countAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const at = (low + high) >>> 1;
    if ((sorted[at] ?? 0) <= value) low = at + 1;
    else high = at;
  }
  return sorted.length - low;
}

function quantile(places: Uint32Array | undefined, p: number): number {
  const sorted = (places ?? new Uint32Array()).slice().sort();
  return sorted[Math.ceil(p * sorted.length) - 1] ?? 1;
}
