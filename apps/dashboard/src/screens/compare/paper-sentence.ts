// The sentence a manager would put in a paper: share, counts, base and verdict of one group, complete on its own. Pure.
import type { RateFigure } from '../../ui/cell.ts';
import { hasNumber } from '../../ui/cell.ts';
import { shareLabel, whenIs } from '../../ui/charts/chart-cells.ts';
import type { Choices } from './choices.ts';
import { baseWords, capital, predicateOf } from './wording.ts';

/** Ranges are read with "to" in sentences. */
const inSentence = (display: string): string => display.replace('–', ' to ');

/** "7 points lower, which ..." is complete on a card; in a paper it must say than what. */
export const thanWhat = (verdict: string, baseline: string): string =>
  verdict.includes(baseline)
    ? verdict
    : verdict.replace(/(points? (?:lower|higher))(?=[,.])/, `$1 than ${baseline}`);

/** What goes with the finding. */
type Beside = {
  /** Level of the interval to give, in percent; null gives none. */
  interval: string | null;
  /** Sentences that must stand beside it. */
  cautions: readonly string[];
  /** Whose the numbers are. */
  credit: string;
  /** What everything is narrowed to, in words; empty where it is not. */
  within?: string;
};
const alone: Beside = { interval: null, cautions: [], credit: '' };

/** Ends with the verdict as the cube words it; leaves it out where nothing is compared. */
export const paperSentence = (
  short: string,
  rate: RateFigure,
  choices: Choices,
  verdict: { sentence: string; baseline: string } | null,
  beside: Beside = alone,
): string =>
  [finding(short, rate, choices, verdict, beside), ...beside.cautions, beside.credit]
    .filter(Boolean)
    .join(' ');

const finding = (
  short: string,
  rate: RateFigure,
  choices: Choices,
  verdict: { sentence: string; baseline: string } | null,
  { interval: level, within }: Beside,
): string => {
  const base = `${baseWords(choices, short)}${within ? ` within “${within}”` : ''}`;
  const { label } = choices.asked.period;
  // Inspections and returns fall in a year; a register describes a day.
  const when = capital(whenIs(label));
  if (!hasNumber(rate)) {
    return `${when}, the share of ${base} that ${predicateOf(choices)} is not given: ${rate.spoken}.`;
  }
  if (rate.notDeterminable) {
    return `${when}, the share of ${base} that ${predicateOf(choices)} is not determinable from the report (${inSentence(rate.display)}).`;
  }
  const counts = rate.numerator.notDeterminable
    ? 'the report leaves the counts open'
    : `${inSentence(rate.numerator.display)} of ${inSentence(rate.denominator.display)}`;
  const interval =
    level && rate.interval && !rate.smallBase
      ? `, ${level}% interval ${rate.interval.display}`
      : '';
  const ending = verdict
    ? `; ${uncapital(thanWhat(verdict.sentence, verdict.baseline)).replace(/\.$/, '')}`
    : '';
  return `${when}, ${inSentence(shareLabel(rate)).replace('†', '')} of ${base} (${counts}${interval}${rate.smallBase ? ', a small base' : ''}) ${predicateOf(choices)}${ending}.`;
};

export const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
