// The few findings at the top, chosen and worded by rules from the answers; no number stands here that was not asked for.
import { countBounds, type RateFigure, shareText } from '../../ui/cell.ts';
import { isOpen } from '../../ui/distribution-segments.ts';
import { inSentence, isOne, type Predicate, predicateOf, subjectOf } from './phrases.ts';
import type { QuestionPicture } from './picture.ts';

export type Finding = {
  /** Question that proves it. */
  question: string;
  /** "2 in 3", "92%", "42" */
  big: string;
  /** Goes on from the big number, and names its base. */
  sentence: string;
  /** Second thoughts: the other answers. */
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

const predicates = (question: QuestionPicture) => ({
  headline: {
    clause: question.headlineClause,
    answer: question.headlineLabel,
    question: question.label,
  },
  unfavourable: {
    clause: question.unfavourableClause,
    answer: question.unfavourableLabel,
    question: question.label,
  },
});

/** "2 in 3" of the 332 services inspected had a policy in place: 224. */
function shareFinding(
  question: QuestionPicture,
  cell: RateFigure,
  predicate: Predicate,
  rest: string,
): Finding {
  if (cell.smallBase) return countFinding(question, cell, predicate, rest);
  return {
    question: question.code,
    big: simpleRatio(cell) ?? shareText(cell),
    sentence: `${cell.base} ${predicateOf(predicate, subjectOf(cell.base))}: ${inSentence(cell.numerator.display)}.`,
    rest,
    cell,
  };
}

/** "42" services had few staff who knew: 13% of the 332 services inspected. A share of a small base is not printed. */
function countFinding(
  question: QuestionPicture,
  cell: RateFigure,
  predicate: Predicate,
  rest: string,
): Finding {
  const subject = subjectOf(cell.base);
  const single = isOne(cell.numerator);
  const noun = single ? subject.one : subject.many;
  const share = cell.smallBase ? ', ' : `: ${inSentence(shareText(cell))} `;
  return {
    question: question.code,
    big: cell.numerator.display,
    sentence: `${noun} ${predicateOf(predicate, subject, single)}${share}${cell.base}.`,
    rest,
    cell,
  };
}

/** "Another 87 were writing a policy; 21 had no policy and were not writing one." Answers nobody gave are left out. */
export function otherAnswers(question: QuestionPicture): string {
  const others = question.parts
    .filter((part) => !question.headlineParts.includes(part.key))
    .filter((part) => (countBounds(part.cell.numerator)?.upper ?? 0) > 0)
    .reverse();
  const told = others.filter((part) => !isOpen(part.cell));
  if (told.length === 0)
    return others.length > 1 ? 'How the others answered is left open by the source.' : '';
  const words = told.map(({ cell, clause, label }, index) => {
    const single = isOne(cell.numerator);
    const many = inSentence(cell.numerator.display);
    const said = predicateOf({ clause, answer: label }, subjectOf(question.headline.base), single);
    if (index > 0) return `${many} ${said}`;
    return single ? `${many} other ${said}` : `Another ${many} ${said}`;
  });
  return `${words.join('; ')}.`;
}

function mostOftenFinding(question: QuestionPicture): Finding[] {
  const lowest = (cell: RateFigure) => countBounds(cell.numerator)?.lower ?? -1;
  const highest = (cell: RateFigure) => countBounds(cell.numerator)?.upper ?? -1;
  const [first] = [...question.parts].sort((a, b) => lowest(b.cell) - lowest(a.cell));
  // Only where it leads for every count allowed.
  if (!first || lowest(first.cell) < 1) return [];
  if (question.parts.some((part) => part !== first && highest(part.cell) >= lowest(first.cell)))
    return [];
  const predicate = { clause: first.clause, answer: first.label, question: question.label };
  return [shareFinding(question, first.cell, predicate, 'No other answer was given as often.')];
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
    ...leads.map((question) =>
      shareFinding(
        question,
        question.headline,
        predicates(question).headline,
        otherAnswers(question),
      ),
    ),
    ...shortfalls
      .slice(0, 2)
      .map((question) =>
        countFinding(question, question.unfavourable, predicates(question).unfavourable, ''),
      ),
    ...unordered.flatMap(mostOftenFinding),
  ].slice(0, 4);
}
