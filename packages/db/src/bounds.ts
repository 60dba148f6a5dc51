// Bounds and how they are combined along one axis: a set is the sum of its parts, and the whole less the rest. Pure; the parts
// come from algebra.ts. Keeps what was used, and says it in words.
import type { Mask } from './axes.ts';
import type { Fact, Reading } from './sheet.ts';

/** Bounds of a count, the stored facts they rest on, and the reasoning in words (null: stored without). */
export type Value = {
  lower: number;
  upper: number;
  facts: readonly Fact[];
  words: string | null;
  /** Bounds under each way of reading the source; empty when it reads one way or they cannot be combined. */
  readings: readonly Reading[];
};

export type Piece = { mask: Mask; value: Value };

/** No count is below this. */
export const lowest = 0;

/** One way to a bound: parts added up, or a whole less parts. */
type Way = { whole: Piece | null; parts: readonly Piece[]; bound: number };

/** What pieces of an axis say of a set: null unless it, or its rest within something larger, can be put together exactly. */
export const combine = (
  set: Mask,
  pieces: readonly Piece[],
  nameOf: (mask: Mask) => string,
): Value | null => {
  // An axis the source says nothing of has no atoms: nothing can be added up on it.
  if (set === 0n) return null;
  const atLeast: Way[] = [];
  const atMost: Way[] = [];
  const sum = partition(set, pieces);
  if (sum) {
    atLeast.push({ whole: null, parts: sum.least, bound: total(sum.least, 'lower') });
    atMost.push({ whole: null, parts: sum.most, bound: total(sum.most, 'upper') });
  }
  for (const whole of pieces) {
    if (whole.mask === set || (whole.mask & set) !== set) continue;
    const rest = partition(whole.mask & ~set, pieces);
    if (!rest) continue;
    atLeast.push({
      whole,
      parts: rest.most,
      bound: Math.max(lowest, whole.value.lower - total(rest.most, 'upper')),
    });
    atMost.push({
      whole,
      parts: rest.least,
      bound: whole.value.upper - total(rest.least, 'lower'),
    });
  }
  const low = best(atLeast, (a, b) => a > b);
  const high = best(atMost, (a, b) => a < b);
  return low && high ? fromWays(low, high, nameOf) : null;
};

/** The best bound; of equal ones the shortest way. */
const best = (ways: readonly Way[], better: (a: number, b: number) => boolean): Way | null =>
  ways.reduce<Way | null>((kept, way) => {
    if (!kept || better(way.bound, kept.bound)) return way;
    return way.bound === kept.bound && way.parts.length < kept.parts.length ? way : kept;
  }, null);

const total = (parts: readonly Piece[], end: 'lower' | 'upper'): number =>
  parts.reduce((sum, part) => sum + part.value[end], 0);

type Cover = { least: readonly Piece[]; most: readonly Piece[] };

/** The disjoint pieces that make up `set` exactly: those with the greatest least, and those with the smallest most. */
const partition = (set: Mask, pieces: readonly Piece[]): Cover | null => {
  const inside = pieces.filter(({ mask }) => mask !== 0n && (mask & set) === mask);
  const memo = new Map<Mask, Cover | null>();
  const cover = (left: Mask): Cover | null => {
    if (left === 0n) return { least: [], most: [] };
    const found = memo.get(left);
    if (found !== undefined) return found;
    const first = left & -left;
    let kept: Cover | null = null;
    for (const piece of inside) {
      if ((piece.mask & first) === 0n || (piece.mask & left) !== piece.mask) continue;
      const rest = cover(left & ~piece.mask);
      if (!rest) continue;
      const least = [piece, ...rest.least];
      const most = [piece, ...rest.most];
      kept = {
        least: kept && total(kept.least, 'lower') >= total(least, 'lower') ? kept.least : least,
        most: kept && total(kept.most, 'upper') <= total(most, 'upper') ? kept.most : most,
      };
    }
    memo.set(left, kept);
    return kept;
  };
  return cover(set);
};

const fromWays = (low: Way, high: Way, nameOf: (mask: Mask) => string): Value => {
  const same = isSame(low, high);
  const lowWords = inWords(low, nameOf);
  const highWords = inWords(high, nameOf);
  const used = [low, high].flatMap(({ whole, parts }) => (whole ? [whole, ...parts] : parts));
  const value = ordered({
    lower: low.bound,
    upper: high.bound,
    facts: [...new Set(used.flatMap((piece) => piece.value.facts))],
    words:
      lowWords === highWords ? sentence(lowWords) : `At least ${lowWords}; at most ${highWords}.`,
    readings: [],
  });
  return same ? withReadings(value, low) : value;
};

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const isSame = (a: Way, b: Way): boolean =>
  a.whole === b.whole &&
  a.parts.length === b.parts.length &&
  a.parts.every((part) => b.parts.includes(part));

const inWords = ({ whole, parts }: Way, nameOf: (mask: Mask) => string): string => {
  const names = parts.map((part) => nameOf(part.mask));
  const few = 6;
  const list = names.length > few ? `${names.length} parts` : names.join(' + ');
  return whole ? `${nameOf(whole.mask)} less ${list}` : `${list} added up`;
};

/** The same arithmetic under each way of reading the source. One of them is right, so the bounds are no wider than all of them. */
const withReadings = (value: Value, { whole, parts }: Way): Value => {
  const all = whole ? [whole, ...parts] : parts;
  const first = all.find((piece) => piece.value.readings.length > 0)?.value.readings;
  if (!first) return value;
  const codes = first.map((reading) => reading.code).join('\n');
  const differ = all.some(
    ({ value: { readings } }) =>
      readings.length > 0 && readings.map((reading) => reading.code).join('\n') !== codes,
  );
  if (differ) return value;
  const under = (piece: Piece, i: number) => piece.value.readings[i] ?? piece.value;
  const readings = first.map(({ code, label }, i) => {
    const least = parts.reduce((sum, part) => sum + under(part, i).lower, 0);
    const most = parts.reduce((sum, part) => sum + under(part, i).upper, 0);
    const lower = whole ? Math.max(lowest, under(whole, i).lower - most) : least;
    const upper = whole ? Math.max(lowest, under(whole, i).upper - least) : most;
    return { code, label, lower, upper };
  });
  return {
    ...value,
    lower: Math.max(value.lower, Math.min(...readings.map((reading) => reading.lower))),
    upper: Math.min(value.upper, Math.max(...readings.map((reading) => reading.upper))),
    readings,
  };
};

/** Both hold: the tighter end of each. Sources that contradict each other give the range between them. */
export const intersect = (a: Value | null, b: Value | null): Value | null => {
  if (!a || !b) return a ?? b;
  // Equally tight: the shorter reasoning.
  if (a.lower === b.lower && a.upper === b.upper) return b.facts.length < a.facts.length ? b : a;
  if (a.lower >= b.lower && a.upper <= b.upper) return a;
  if (b.lower >= a.lower && b.upper <= a.upper) return b;
  return ordered({
    lower: Math.max(a.lower, b.lower),
    upper: Math.min(a.upper, b.upper),
    facts: [...new Set([...a.facts, ...b.facts])],
    words: [a.words, b.words].filter(Boolean).join(' '),
    readings: [],
  });
};

const ordered = (value: Value): Value =>
  value.lower <= value.upper
    ? value
    : { ...value, lower: Math.max(lowest, value.upper), upper: value.lower };
