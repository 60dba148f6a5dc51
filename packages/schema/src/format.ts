// The one place where numbers, ranges, symbols and dates become text, for tables and for sentences.
// Hides rounding: half up to the last place shown, as the report does; minus signs, en dashes and what counts as too wide.
import type { CountFact } from './ask.ts';
import type { Bounded, RateValue } from './cell.ts';
import { widestUsefulBounds } from './cube.ts';
import { type CellStatus, leftOutWords, statuses } from './signs.ts';

/** table: `245–247`; sentence: `245 to 247`. */
export type NumberStyle = 'table' | 'sentence';

/** Far below any difference between two shares, far above floating-point noise: 0.285 x 100 must round as 28.5 does. */
const noise = 1e-9;
const roundHalfUp = (x: number): number => Math.floor(x + 0.5 + noise);
const roundAwayFromZero = (x: number): number => (x < 0 ? 0 - roundHalfUp(-x) : roundHalfUp(x));

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

const between = (lower: string, upper: string, style: NumberStyle): string =>
  lower === upper ? lower : `${lower}${style === 'table' ? '–' : ' to '}${upper}`;

/** `10,500`; with a second number `245 to 247`, or `245–247` in a table. */
export const formatCount = (
  lower: number,
  upper: number = lower,
  style: NumberStyle = 'sentence',
): string => between(grouped.format(lower), grouped.format(upper), style);

/** A proportion, or a difference of two, as the contract carries it: percent or percentage points, unrounded. */
export const toPercent = (proportion: number): number => proportion * 100;

/** A proportion as a whole percentage, half up: 0.674 is 67. Says 0 and 100 also when it is nearly so: for tests of claims. */
export const wholePercent = (proportion: number): number => roundHalfUp(proportion * 100);

/** Without the sign. 0 and 100 are kept for none and all: what only rounds to them is `<1` and `>99`, in tenths `<0.1` and `>99.9`. */
const percentDigits = (proportion: number, inTenths = false): string => {
  const rounded = inTenths ? roundHalfUp(proportion * 1000) : wholePercent(proportion);
  if (rounded === 0 && proportion > noise) return inTenths ? '<0.1' : '<1';
  if (rounded === (inTenths ? 1000 : 100) && proportion < 1 - noise)
    return inTenths ? '>99.9' : '>99';
  return inTenths ? tenths.format(rounded * 0.1) : grouped.format(rounded);
};

/** `53%`, `<1%`, `>99%`. */
export const formatPercent = (proportion: number): string => `${percentDigits(proportion)}%`;

/** `62–64%` in a table, `62 to 64%` in a sentence, `63%` when both ends print alike. */
export const formatPercentRange = (b: Bounded, style: NumberStyle = 'table'): string =>
  `${between(percentDigits(b.lower), percentDigits(b.upper), style)}%`;

/**
 * What chance allows: `41 to 64%`, and where both ends print alike a decimal more, `0.8 to 1.2%`, for an interval that read `1%`
 * would look like no doubt at all. What is narrower still stays `1.0%`.
 */
export const formatInterval = (b: Bounded): string =>
  percentDigits(b.lower) === percentDigits(b.upper) && b.lower !== b.upper
    ? `${between(percentDigits(b.lower, true), percentDigits(b.upper, true), 'sentence')}%`
    : formatPercentRange(b, 'sentence');

/** A difference of proportions in signed points, half away from zero, no unit: `+20`, `−18`, `0`. */
export const formatSigned = (difference: number): string => {
  const points = roundAwayFromZero(difference * 100);
  if (points === 0) return '0';
  return points < 0 ? `−${grouped.format(-points)}` : `+${grouped.format(points)}`;
};

/** `+10 to +30 points`, `−1 point`. In words always "to": a dash between signs cannot be read. */
export const formatSignedPoints = (b: Bounded): string => {
  const text = between(formatSigned(b.lower), formatSigned(b.upper), 'sentence');
  return `${text} ${/^[+−]1$/.test(text) ? 'point' : 'points'}`;
};

/** The size of a difference, the sign left to the words around it: `20 to 21 points`, `less than 1 point`. */
export const formatPointsApart = (b: Bounded): string => {
  const sizes = [Math.abs(b.lower), Math.abs(b.upper)];
  const low = roundHalfUp(Math.min(...sizes) * 100);
  const high = roundHalfUp(Math.max(...sizes) * 100);
  if (high === 0) return 'less than 1 point';
  if (low === 0) return `up to ${high === 1 ? '1 point' : `${formatCount(high)} points`}`;
  return high === 1 ? '1 point' : `${formatCount(low, high)} points`;
};

/** `1st`, `2nd`, `11th`, `23rd`. */
export const formatOrdinal = (n: number): string => {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${formatCount(n)}${ending}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-05-31` as `31 May 2026`; anything else is refused, as a wrong date must not look right. */
export const formatDate = (iso: string): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (!year || !name || !day) throw new RangeError(`Not a date: ${iso}`);
  return `${Number(day)} ${name} ${year}`;
};

/** The code of a year or period as read: `2016/17`, `31 May 2026`, `2015`. */
export const formatPeriod = (code: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return formatDate(code);
  return code.replace(/^(\d{4})-(\d{2})$/, '$1/$2');
};

const isRate = (cell: CountFact | RateValue): cell is RateValue => 'numerator' in cell;

/** `[c]` and its like where a cell shows no number; null where it shows one. */
export const symbolOf = (status: CellStatus): string | null => statuses[status].symbol;

/**
 * Bounds that leave too much open to conclude anything: wider than `widestUsefulBounds` (10) services or no tighter than
 * from none to all. For a share the width counts in services of its largest allowed base, so that a share held narrow by a
 * printed percentage stays useful although its counts are not. `base` is the group a count lies in, where known.
 */
export const notDeterminable = (cell: CountFact | RateValue, base?: Bounded): boolean => {
  if (cell.status !== 'BOUNDED') return false;
  if (isRate(cell)) {
    if (!cell.bounds) return false;
    const { lower, upper } = cell.bounds;
    const largest = Math.max(...cell.pairs.map((p) => p.n));
    return (lower === 0 && upper === 1) || (upper - lower) * largest > widestUsefulBounds + noise;
  }
  if (cell.lower === null || cell.upper === null) return false;
  const says = base ? cell.lower > 0 || cell.upper < base.upper : true;
  return !says || cell.upper - cell.lower > widestUsefulBounds;
};

/** What stands in a table: `224`, `245–247`, `63%`, `62–64%`, `[c]`. */
export const display = (cell: CountFact | RateValue, style: NumberStyle = 'table'): string => {
  const symbol = symbolOf(cell.status);
  if (symbol) return symbol;
  if (isRate(cell)) return cell.bounds ? formatPercentRange(cell.bounds, style) : '';
  return cell.lower === null || cell.upper === null
    ? ''
    : formatCount(cell.lower, cell.upper, style);
};

const spokenRange = (range: string, cell: CountFact | RateValue, base?: Bounded): string => {
  const words = range.includes(' to ') ? `between ${range.replace(' to ', ' and ')}` : range;
  return notDeterminable(cell, base) ? `${words}, not determinable from the report` : words;
};

/**
 * What is read out and exported: "53 percent, 36 of 68", "between 97 and 100", "2 of 5, small base", "zero of 13",
 * "withheld, fewer than 5 services"; what is simulated says so. `base` as in `notDeterminable`.
 */
export const spoken = (cell: CountFact | RateValue, base?: Bounded): string => {
  const words = spokenNumber(cell, base);
  return cell.provenance === 'SIMULATED' ? `${words}, simulated` : words;
};

/** Whether there is no number only because the asker's filter on provenance left it out. */
const isLeftOut = (cell: CountFact | RateValue): boolean =>
  cell.status === 'NOT_HELD' &&
  (isRate(cell)
    ? [cell.numerator, cell.denominator].some((fact) => fact.leftOut)
    : cell.leftOut === true);

/** The status in words; what a filter left out is not said to be missing in the source. */
export const statusWords = (cell: CountFact | RateValue): string =>
  isLeftOut(cell) ? leftOutWords : statuses[cell.status].words;

const spokenNumber = (cell: CountFact | RateValue, base?: Bounded): string => {
  if (symbolOf(cell.status)) return statusWords(cell);
  if (!isRate(cell)) return spokenRange(display(cell, 'sentence'), cell, base);
  const words = display(cell, 'sentence')
    .replace(/%$/, ' percent')
    .replace(/>/, 'over ')
    .replace(/</, 'under ');
  const counts = `${spokenRange(display(cell.numerator, 'sentence'), cell.numerator)} of ${display(cell.denominator, 'sentence')}`;
  if (cell.status !== 'KNOWN') {
    const share = spokenRange(words, cell);
    // Wide counts beside a narrow share would only repeat what is not known.
    if (notDeterminable(cell) || notDeterminable(cell.numerator)) return share;
    return `${share}, ${counts}${cell.smallBase ? ', small base' : ''}`;
  }
  if (cell.proportion === 0) return `zero of ${display(cell.denominator)}`;
  if (cell.smallBase) return `${counts}, small base`;
  return `${words}, ${counts}`;
};
