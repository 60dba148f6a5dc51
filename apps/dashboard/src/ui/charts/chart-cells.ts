// What a chart needs of a cell. The cells of the GraphQL contract fit these shapes as they come;
// the charts know nothing of queries, so any screen (or a test) can draw any cell.
import type { CellStatus } from '@cube/schema';

export type Bounds = { lower: number; upper: number };

/** A count as the contract answers it. `value` is null unless KNOWN. */
export type CountMark = {
  status: CellStatus;
  display: string;
  spoken: string;
  notDeterminable: boolean;
  value?: number | null;
  bounds?: Bounds | null;
};

/** A share as the contract answers it: percent 0 to 100, unrounded; `bounds` and `interval` in percent. */
export type RateMark = {
  /** What the source printed for this share. */
  printed: readonly string[];
  status: CellStatus;
  display: string;
  spoken: string;
  notDeterminable: boolean;
  percent?: number | null;
  bounds?: Bounds | null;
  interval?: Bounds | null;
  smallBase: boolean;
  numerator: CountMark;
  denominator: CountMark;
};

/** A difference in percentage points, as the contract answers it. */
export type DifferenceMark = {
  status: CellStatus;
  points?: number | null;
  bounds?: Bounds | null;
  interval?: Bounds | null;
};

/** The values a share may take: one value twice when known, null when nothing can be drawn. */
export const allowed = (rate: RateMark): Bounds | null => {
  if (rate.status === 'KNOWN' && rate.percent != null) {
    return { lower: rate.percent, upper: rate.percent };
  }
  return rate.status === 'BOUNDED' ? (rate.bounds ?? null) : null;
};

/** "97–100 of 121–125", as under a name in a chart. */
export const countOfBase = (rate: RateMark): string =>
  `${rate.numerator.display} of ${rate.denominator.display}`;

/** The share as labelled, with a dagger for a small base. */
export const shareLabel = (rate: RateMark): string => `${rate.display}${rate.smallBase ? '†' : ''}`;

/** The share itself is a range, not only its counts: it is underlined with dots. */
export const labelledAsRange = (rate: RateMark): boolean =>
  rate.status === 'BOUNDED' && rate.display.includes('–');

/** "in 2018/19", "on 31 May 2026": when, by the label of a time. A register describes a day. */
export const whenIs = (label: string): string =>
  /^\d{1,2} \w+ \d{4}$/.test(label) ? `on ${label}` : `in ${label}`;
