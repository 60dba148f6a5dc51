// Says a comparison in plain sentences: the verdict, its interval, what to heed, how many were made.
// Hides the wording only; no number is worked out here, and "significant" is never said.
import type { Bounded, RateValue } from './cell.ts';
import type { ComparisonFamily, RateComparison } from './compare.ts';
import { smallBase, stages } from './cube.ts';
import { formatPointsApart, formatSignedPoints } from './format.ts';
import { statuses } from './signs.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "7 to 8 points lower", "between 1 point lower and 2 points higher". */
function differenceInWords(b: Bounded): string {
  if (b.lower >= 0) return `${formatPointsApart(b)} higher`;
  if (b.upper <= 0) return `${formatPointsApart(b)} lower`;
  const one = (x: number) => formatPointsApart({ lower: x, upper: x });
  return `between ${one(b.lower)} lower and ${one(b.upper)} higher`;
}

/** The verdict in one or two plain sentences. `baseline` is a plural noun phrase: "the rest of the services inspected". */
export function comparisonSentence(c: RateComparison, baseline: string): string {
  const simulated = simulatedWords(c);
  return `${capital(verdictInWords(c, baseline))}${simulated ? ` ${simulated}` : ''}`;
}

function verdictInWords(c: RateComparison, baseline: string): string {
  if (c.cannotSay === 'DIFFERENT_STAGE' && c.stages)
    return `this is ${stages[c.stages.row].judge}; ${baseline} is ${stages[c.stages.baseline].judge}. They are shown apart.`;
  if (c.cannotSay === 'SERIES_BREAK')
    return `the series breaks between this and ${baseline}. No comparison is made across a break.`;
  if (c.cannotSay === 'SAME_SERVICES')
    return `some services are on both sides: here and among ${baseline}. No comparison is made.`;
  if (c.cannotSay === 'SINGLE_SERVICE')
    return 'one service. No comparison is made with a single service.';
  if (!c.bounds) return noNumberInWords(c, baseline);
  const words = differenceInWords(c.bounds);
  if (c.cannotSay === 'COUNTS_DISAGREE')
    return c.bounds.lower < 0 && c.bounds.upper > 0
      ? `${words} than ${baseline}: the report leaves it open.`
      : `${words} than ${baseline}; whether chance alone could explain it, the report leaves open.`;
  if (c.verdict !== 'NO_CLEAR_DIFFERENCE') return `${words} than ${baseline}.`;
  if (c.bounds.lower === 0 && c.bounds.upper === 0) return `the same share as ${baseline}.`;
  if (c.takenBackBy === null) return `${words}, which chance alone could explain.`;
  // A family of one allows for nothing: then interval and test disagree, as they may where numbers are small.
  return c.takenBackBy === 1
    ? `${words}, which would be clear by its interval, but is not by the test made as well.`
    : `${words}, which would be clear alone, but is not once ${inWords(c.takenBackBy).toLowerCase()} comparisons are allowed for.`;
}

function noNumberInWords(c: RateComparison, baseline: string): string {
  const shown = (r: RateValue) => r.status === 'KNOWN' || r.status === 'BOUNDED';
  const ofRow = !shown(c.row);
  const words = statuses[ofRow ? c.row.status : c.baseline.status].words;
  return `${ofRow ? words : `for ${baseline}: ${words}`}. No comparison can be made.`;
}

function simulatedWords(c: RateComparison): string | null {
  // A side without cases was made in no way at all.
  const made = [c.row, c.baseline].flatMap(({ provenance }) => provenance ?? []);
  const of = made.filter((provenance) => provenance === 'SIMULATED').length;
  if (of === 0) return null;
  return of === made.length
    ? 'Simulated data.'
    : 'One side is simulated and the other is not: this says nothing about any real place.';
}

/** What to heed beside the verdict: mixed provenance, small bases, ranges. Stage, wording and form are the caller's to add. */
export function comparisonWarnings(c: RateComparison): string[] {
  const simulated = simulatedWords(c);
  const small = c.row.smallBase || c.baseline.smallBase;
  return [
    ...(simulated ? [simulated] : []),
    ...(small ? [`Small base: under ${smallBase} on one side or both.`] : []),
  ];
}

/** "Interval +10 to +30 points. True for every count the report allows." Null where there is no interval. */
export function intervalSentence(c: RateComparison): string | null {
  if (!c.interval) return null;
  const forAll = c.status === 'BOUNDED' && c.verdict !== 'CANNOT_SAY';
  return `Interval ${formatSignedPoints(c.interval)}.${forAll ? ' True for every count the report allows.' : ''}`;
}

const numberWords = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];
const inWords = (n: number): string => numberWords[n] ?? String(n);

/** "Three comparisons made; the verdicts allow for how many were made. One could not be decided." */
export function familySentence(f: ComparisonFamily): string {
  const made = `${inWords(f.tests)} ${f.tests === 1 ? 'comparison' : 'comparisons'} made`;
  const corrected =
    f.correction === 'NONE'
      ? ', not corrected for their number'
      : '; the verdicts allow for how many were made';
  // A group that has nobody is no comparison that might have been made: nobody looks for it among those undecided.
  const nobody = f.members.filter((m) => m.comparison.row.status === 'NO_CASES').length;
  const open = f.leftOut - nobody;
  const left = [
    open > 0 ? ` ${inWords(open)} could not be decided.` : '',
    nobody > 0 ? ` ${inWords(nobody)} ${nobody === 1 ? 'group has' : 'groups have'} no cases.` : '',
  ].join('');
  const simulated = f.members.some((m) => simulatedWords(m.comparison)) ? ' Simulated data.' : '';
  return `${made}${f.tests > 1 ? corrected : ''}.${left}${simulated}`;
}
