// Says why a group stands where it stands, and how the whole order came about, in plain words.
// Hides the wording only; divides nothing.
import type { CountFact } from './ask.ts';
import type { Bounded, RateValue } from './cell.ts';
import { display, formatCount, formatOrdinal, formatPercent } from './format.ts';
import type { RankSettings, SignalDeclaration } from './rank.ts';
import { fewestEntries } from './rank-places.ts';

/** "9 of 41 had a policy in place (22%; the groups ranked together 8%)". */
export const rateReason = (label: string, rate: RateValue, pooled: number): string => {
  const counts = `${display(rate.numerator, 'sentence')} of ${display(rate.denominator, 'sentence')}`;
  return `${counts} ${label} (${display(rate, 'sentence')}; the groups ranked together ${formatPercent(pooled)})${simulatedWords(rate)}`;
};

/** "5 requirements in 36 entries (14 in 100; the groups ranked together 9 in 100)". */
export const measureReason = (
  words: { label: string; one?: string },
  count: CountFact,
  entries: CountFact,
  inHundred: Bounded,
  pooledInHundred: number,
): string => {
  const label = (isOne(count) && words.one) || words.label;
  const forms = isOne(entries) ? 'entry' : 'entries';
  const counts = `${display(count, 'sentence')} ${label} in ${display(entries, 'sentence')} ${forms}`;
  const own = formatCount(inHundred.lower, inHundred.upper);
  return `${counts} (${own} in 100; the groups ranked together ${formatCount(pooledInHundred)} in 100)${simulatedWords(count)}`;
};

const simulatedWords = ({ provenance }: Pick<CountFact, 'provenance'>): string =>
  provenance === 'SIMULATED' ? ', simulated' : '';

const isOne = (count: CountFact): boolean => count.lower === 1 && count.upper === 1;

/** "could be 2nd to 17th", "1st". */
export const plausibleInWords = ({ lower, upper }: Bounded): string =>
  lower === upper
    ? formatOrdinal(lower)
    : `could be ${formatOrdinal(lower)} to ${formatOrdinal(upper)}`;

/** How the order came about; `byBase` where the size of a group is the base of the one share. */
export function rankMethod(
  signals: readonly SignalDeclaration[],
  { steady, minEntries }: RankSettings,
  byBase: boolean,
): string {
  const entries = minEntries === 1 ? 'entry' : 'entries';
  const fewest = `${formatCount(minEntries)} ${byBase ? 'in the base' : entries}`;
  return [
    orderWords(signals),
    steady ? steadyWords(signals) : 'Small bases are not steadied.',
    ...(byBase ? [plausibleWords] : []),
    'A range counts at its middle.',
    `Left out: groups with fewer than ${fewest}, and groups whose figures are withheld, not held or not determinable.`,
  ].join(' ');
}

const plausibleWords = `Plausible places are where 95 of 100 re-runs put a group with at least ${fewestEntries} in the base; where counts are a range they cover both its ends.`;

function orderWords([signal, ...more]: readonly SignalDeclaration[]): string {
  if (!signal || more.length > 0)
    return 'Ordered by the sum, over the signals, of weight times distance from the average of the groups ranked, in standard errors.';
  if (signal.kind === 'measure') return 'Ordered by count per entry, highest first.';
  return `Ordered by share, ${signal.worstWhen === 'HIGH' ? 'highest' : 'lowest'} first.`;
}

function steadyWords([signal, ...more]: readonly SignalDeclaration[]): string {
  if (!signal || more.length > 0)
    return 'The standard errors allow for how much groups differ anyway (beta-binomial for shares, gamma-Poisson for counts), so that a few entries cannot lead the list by luck.';
  const model = signal.kind === 'rate' ? 'beta-binomial' : 'gamma-Poisson';
  return `Small bases are moved toward the average, so that a few entries cannot lead the list by luck (empirical Bayes, ${model}, fitted by the method of moments).`;
}
