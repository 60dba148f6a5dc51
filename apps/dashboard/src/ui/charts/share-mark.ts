// How a share is drawn, decided from its status alone. Hatching means a range, a dashed whisker an interval over a
// range, a hollow dot a small base, and where nothing may be concluded there are words and no mark.
import { statuses } from '@cube/schema';
import { allowed, type Bounds, type RateMark } from './chart-cells.ts';

export type ShareMark =
  /** One known value. */
  | { kind: 'dot'; at: number; hollow: boolean; whisker: Bounds | null }
  /** Between two values that are close. */
  | { kind: 'range'; over: Bounds; whisker: Bounds | null }
  /** Between two values too far apart to say anything. */
  | { kind: 'not-determinable'; over: Bounds }
  /** No mark. */
  | { kind: 'words'; words: string };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `intervals` off leaves out whiskers, never ranges: those are not chance but gaps in the source. */
export const shareMark = (rate: RateMark, intervals: boolean): ShareMark => {
  const over = allowed(rate);
  if (over === null)
    return { kind: 'words', words: capital(rate.spoken || statuses[rate.status].words) };
  const whisker = intervals ? (rate.interval ?? null) : null;
  if (rate.status === 'KNOWN') {
    return { kind: 'dot', at: over.lower, hollow: rate.smallBase, whisker };
  }
  return rate.notDeterminable
    ? { kind: 'not-determinable', over }
    : { kind: 'range', over, whisker };
};

/** Highest share first; then small bases, whose share says little; what cannot be determined after what can; words last. */
export const byShare = (a: RateMark, b: RateMark): number => rankOf(b) - rankOf(a);

const rankOf = (rate: RateMark): number => {
  const over = allowed(rate);
  if (over === null) return -1000;
  return (over.lower + over.upper) * 0.5 - (rate.notDeterminable ? 500 : rate.smallBase ? 250 : 0);
};
