// The few findings at the top, chosen and worded by rules from the answers; no number stands here that was not asked for.
import { countBounds, type RateFigure, shareText } from '../../ui/cell.ts';
import type { QuestionPicture } from './picture.ts';
import { capital, uncapital } from './words.ts';

export type Finding = {
  /** Question that proves it. */
  question: string;
  /** "2 in 3", "92%", "42" */
  big: string;
  /** Makes sense without the big number. */
  sentence: string;
  /** Second thoughts: the other answers, or the share. */
  rest: string;
  cell: RateFigure;
};

const ratios: readonly [number, number, string][] = [
  [1, 2, 'Half'],
  [1, 3, '1 in 3'],
  [2, 3, '2 in 3'],
  [1, 4, '1 in 4'],
  [3, 4, '3 in 4'],
  [1, 5, '1 in 5'],
  [4, 5, '4 in 5'],
  [9, 10, '9 in 10'],
  [1, 10, '1 in 10'],
];
/** How near a share must be to a simple ratio to be called that: one percentage point either side, for every allowed count. */
const nearness = 1;

/** "2 in 3" where it holds for every count allowed, else null. Compares products: p% is near a/b when |p·b − 100·a| ≤ b. */
export function simpleRatio(cell: RateFigure): string | null {
  const low = cell.percent ?? cell.bounds?.lower;
  const high = cell.percent ?? cell.bounds?.upper;
  if (low === undefined || high === undefined || low === null || high === null) return null;
  const near = (percent: number, top: number, of: number) =>
    Math.abs(percent * of - 100 * top) <= nearness * of;
  const found = ratios.find(([top, of]) => near(low, top, of) && near(high, top, of));
  return found ? found[2] : null;
}

const countOfBase = (cell: RateFigure): string => `${cell.numerator.display} ${cell.base}`;

function headlineFinding(question: QuestionPicture): Finding {
  const others = question.parts
    .slice(0, -1)
    .reverse()
    .filter((part) => part.cell.numerator.status === 'KNOWN')
    .map((part) => `${uncapital(part.label)} ${part.cell.numerator.display}`);
  return {
    question: question.code,
    big: simpleRatio(question.headline) ?? shareText(question.headline),
    sentence: `${question.label} ${capital(question.headlineLabel)}: ${countOfBase(question.headline)}.`,
    rest: others.length > 0 ? `${capital(others.join(', '))}.` : '',
    cell: question.headline,
  };
}

function shortfallFinding(question: QuestionPicture): Finding {
  const { unfavourable } = question;
  return {
    question: question.code,
    big: unfavourable.numerator.display,
    sentence: `${question.label} ${question.unfavourableLabel}: ${countOfBase(unfavourable)}.`,
    rest: `${capital(shareText(unfavourable))} of them.`,
    cell: unfavourable,
  };
}

function mostOftenFinding(question: QuestionPicture): Finding[] {
  const lowest = (cell: RateFigure) => countBounds(cell.numerator)?.lower ?? -1;
  const highest = (cell: RateFigure) => countBounds(cell.numerator)?.upper ?? -1;
  const [first] = [...question.parts].sort((a, b) => lowest(b.cell) - lowest(a.cell));
  // Only where it leads for every count allowed.
  if (!first || lowest(first.cell) < 1) return [];
  if (question.parts.some((part) => part !== first && highest(part.cell) >= lowest(first.cell)))
    return [];
  return [
    {
      question: question.code,
      big: shareText(first.cell),
      sentence: `${question.label} Most often: ${uncapital(first.label)}, ${countOfBase(first.cell)}.`,
      rest: '',
      cell: first.cell,
    },
  ];
}

const isDrawn = (cell: RateFigure) => cell.status === 'KNOWN' || cell.status === 'BOUNDED';
const isConditional = (question: QuestionPicture) =>
  (countBounds(question.notAsked)?.lower ?? 0) > 0;

/**
 * Four at most: how the first question asked of everyone came out; the first asked only of some; then the exactly known
 * shortfalls of other questions asked of everyone, largest share first; then, where answers have no order, the one most
 * often given.
 */
export function findings(questions: readonly QuestionPicture[]): Finding[] {
  const scales = questions.filter((question) => question.ordinal && isDrawn(question.headline));
  const first = scales.find((question) => !isConditional(question));
  const conditional = scales.find(isConditional);
  const leads = [first, conditional].filter((question) => question !== undefined);
  const shortfalls = scales
    .filter((question) => !leads.includes(question) && !isConditional(question))
    .filter((question) => question.unfavourable.status === 'KNOWN')
    .sort((a, b) => (b.unfavourable.percent ?? 0) - (a.unfavourable.percent ?? 0));
  const unordered = questions.filter((question) => !question.ordinal);
  return [
    ...leads.map(headlineFinding),
    ...shortfalls.slice(0, 2).map(shortfallFinding),
    ...unordered.flatMap(mostOftenFinding),
  ].slice(0, 4);
}
