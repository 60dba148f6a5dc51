// From a row and what is wanted of it to rates: counts of a part and of its base, which the cell module divides.
// Hides how outcomes, unions and bases become single answers, and when a printed percentage speaks of the very base.
import {
  askedIn,
  type Basis,
  basePart,
  type CountAsk,
  type CountFact,
  codeOf,
  emptyFact,
  isPartOf,
  type Measure,
  type Part,
  type QuestionDefinition,
  questionOf,
  type ReleaseContents,
  rateOf,
  remainder,
  UserError,
} from '@cube/schema';
import { type AnswersWanted, answersWanted, clauseOf } from './answers.ts';
import { baseInWords } from './base-words.ts';
import { askOf, frameOfRow, partOfRow, questionOfRow, questionWanted, unpinned } from './cells.ts';
import type { Context } from './context.ts';
import type { RateModel, RowModel } from './models.ts';

/** `RateInput` as typed. */
export type RateWanted = AnswersWanted & {
  question?: string | null;
  basis?: Basis | null;
  confidence?: number | null;
};

/** Then the answer of each row is meant. */
export const namesNone = ({ answer, outcome }: RateWanted): boolean => !answer && !outcome;

const quotedAnswers = (question: QuestionDefinition, codes: readonly string[]): string =>
  codes
    .map((code) => `“${question.answers.find((a) => a.code === code)?.label ?? code}”`)
    .join(' and ');

const isOutside = (question: QuestionDefinition, code: string, basis: Basis): boolean =>
  basis === 'APPLICABLE' && question.answers.some((a) => a.code === code && a.role !== 'scale');

/** Where a row cannot have the share wanted. */
export function noRate(
  row: RowModel,
  { basis, confidence }: RateWanted,
  question: QuestionDefinition | null,
  why: string,
): RateModel {
  const fact = emptyFact('NOT_APPLICABLE', why);
  return rateModel(row, fact, fact, {
    basis: basis ?? 'APPLICABLE',
    question,
    confidence,
    fits: false,
  });
}

/** A share of the entries of a row that gave some answers to a question; `less` leaves those of one part of it out. */
export async function rateFor(
  ctx: Context,
  row: RowModel,
  wanted: RateWanted,
  less: RowModel | null = null,
): Promise<RateModel> {
  await ctx.turn();
  const basis = wanted.basis ?? 'APPLICABLE';
  const none = (question: QuestionDefinition | null, why: string): RateModel =>
    noRate(row, wanted, question, why);
  const { pins } = row.coordinate;
  const pinned = pins.get('ANSWER');
  if (pinned) {
    if (!namesNone(wanted))
      throw new UserError(
        'BAD_INPUT',
        'This row pins an answer: leave out answer and outcome for the share of that answer, or ask on a row without ANSWER.',
      );
    const question = questionWanted(row, null);
    if (wanted.question && wanted.question !== question.code)
      throw new UserError(
        'BAD_INPUT',
        `This row pins an answer to ${question.code}: leave out question, or ask about ${wanted.question} on a row without ANSWER.`,
      );
    const answer = codeOf(pinned.path);
    if (isOutside(question, answer, basis))
      return none(
        question,
        `${quotedAnswers(question, [answer])} lies outside the base of “${question.short}”.`,
      );
    const whole = unpinned(row, 'ANSWER');
    const part = less && unpinned(less, 'ANSWER');
    return rateFor(ctx, whole, { ...wanted, question: question.code, answer: [answer] }, part);
  }
  if (pins.has('ANSWER') && namesNone(wanted))
    return none(null, 'This row stands for all answers together.');
  // The total over all questions of a grouping: an outcome has no meaning there, and the rows beside it stay answered.
  if (!wanted.question && wanted.outcome && pins.get('QUESTION') === null)
    return none(null, 'Questions are never added up: each has a headline of its own.');
  const question = questionWanted(row, wanted.question);
  const answers = answersWanted(question, wanted);
  if (answers.length === 0) return none(question, `“${question.short}” has no such outcome.`);
  checkInBase(question, answers, basis);
  const given: Part = { of: 'answers', question: question.code, answers };
  const base = basePart(basis, question.code);
  const others = restOfBase(row, question, basis, answers);
  const count = async (part: Part): Promise<CountFact> => {
    const [all, own] = await Promise.all([
      ctx.count(row.contents, askOf(row, part, 'ENTRIES')),
      less && ctx.count(row.contents, askOf(less, part, 'ENTRIES')),
    ]);
    return own ? remainder(all, own) : all;
  };
  const [n, d, rest] = await Promise.all([
    count(given),
    count(base),
    others.length > 0 ? count({ ...given, answers: others }) : undefined,
  ]);
  // A printed percentage speaks of everyone, not of those that one part leaves.
  const fits =
    !less && evidenceFits(row.contents, askOf(row, given, 'ENTRIES'), askOf(row, base, 'ENTRIES'));
  const clause = clauseOf(question, answers);
  return rateModel(row, n, d, {
    basis,
    question,
    confidence: wanted.confidence,
    fits,
    clause,
    rest,
  });
}

/** Refuses answers that lie outside the base they are to be a share of. */
export function checkInBase(
  question: QuestionDefinition,
  answers: readonly string[],
  basis: Basis,
): void {
  const outside = answers.filter((code) => isOutside(question, code, basis));
  if (outside.length > 0)
    throw new UserError(
      'BAD_INPUT',
      `${quotedAnswers(question, outside)} ${outside.length === 1 ? 'lies' : 'lie'} outside the APPLICABLE base of “${question.short}” (${question.code}): ask with basis: ASKED or basis: ALL.`,
    );
}

/** What a row is a share of: the row that only keeps some of its pins, and who that is made of. */
export function wholeOf(row: RowModel, within: readonly string[]) {
  const kept = new Map(
    [...row.coordinate.pins].map(([d, m]) => [d, within.includes(d) ? m : null]),
  );
  const whole: RowModel = {
    ...row,
    coordinate: { population: row.coordinate.population, pins: kept },
  };
  const question = partOfRow(whole).of === 'entries' ? null : questionOfRow(whole);
  const basis: Basis = question ? 'ASKED' : 'ALL';
  return { whole, question, basis };
}

/** This row's count as a share of the row that only keeps some of its pins. */
export async function shareOf(
  ctx: Context,
  row: RowModel,
  measure: Measure,
  within: readonly string[],
): Promise<RateModel> {
  await ctx.turn();
  const { whole, question, basis } = wholeOf(row, within);
  const num = askOf(row, partOfRow(row), measure);
  const den = askOf(whole, partOfRow(whole), measure);
  const [n, d] = await Promise.all([ctx.count(row.contents, num), ctx.count(row.contents, den)]);
  return rateModel(whole, n, d, { basis, question, fits: evidenceFits(row.contents, num, den) });
}

/** One measure over another at the same row. */
export async function ratioOf(
  ctx: Context,
  row: RowModel,
  of: Measure,
  over: Measure,
): Promise<RateModel> {
  await ctx.turn();
  const part = partOfRow(row);
  const num = askOf(row, part, of);
  const den = askOf(row, part, over);
  const [n, d] = await Promise.all([ctx.count(row.contents, num), ctx.count(row.contents, den)]);
  return rateModel(row, n, d, {
    basis: null,
    question: null,
    fits: evidenceFits(row.contents, num, den),
    over,
    partOfBase: isPartOf(of, over),
  });
}

type Answered = { ask: CountAsk; fact: CountFact };

/** A share made of two asks already answered, for claims that name their own base. */
export function rateOfAsks(row: RowModel, num: Answered, den: Answered, basis: Basis): RateModel {
  return rateModel(row, num.fact, den.fact, {
    basis,
    question: den.ask.question ? questionOfRow(row) : null,
    fits: evidenceFits(row.contents, num.ask, den.ask),
  });
}

/** The other answers that make up the base; none where the base holds entries that were not asked. */
function restOfBase(
  row: RowModel,
  q: QuestionDefinition,
  basis: Basis,
  answers: readonly string[],
): string[] {
  const asked = askedIn(q, frameOfRow(row));
  if (!asked || (basis === 'ALL' && asked.askedWhen)) return [];
  return q.answers
    .filter(
      (a) => (basis === 'APPLICABLE' ? a.role === 'scale' : true) && !answers.includes(a.code),
    )
    .map((a) => a.code);
}

type RateSettings = {
  basis: Basis | null;
  question: QuestionDefinition | null;
  confidence?: number | null;
  fits: boolean;
  over?: Measure;
  clause?: string | null;
  rest?: CountFact | undefined;
  /** False for a plain ratio of two measures, which may exceed 1. */
  partOfBase?: boolean;
};

function rateModel(
  row: RowModel,
  numerator: CountFact,
  denominator: CountFact,
  s: RateSettings,
): RateModel {
  const confidence = s.confidence ?? 0.95;
  if (!(confidence > 0.5 && confidence < 1))
    throw new UserError(
      'BAD_INPUT',
      'confidence must lie between 0.5 and 1, for example 0.95 or 0.998.',
    );
  return {
    kind: 'rate',
    contents: row.contents,
    value: rateOf(numerator, denominator, {
      confidence,
      useRateBounds: s.fits,
      partOfBase: s.partOfBase ?? true,
      ...(s.rest ? { rest: s.rest } : {}),
      ...(s.basis ? { basis: s.basis } : {}),
    }),
    base: baseInWords(row, denominator, s.question, s.basis ?? 'ALL', s.over),
    clause: s.clause ?? null,
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Whether a count's printed percentage speaks of this very base: an entry count's of all entries of the period, an answer's
 * of the applicable base of its own question and place.
 */
function evidenceFits(contents: ReleaseContents, num: CountAsk, den: CountAsk): boolean {
  const sameFrame = num.stage === den.stage && same(num.periods, den.periods);
  if (!sameFrame) return false;
  if (!num.question)
    return (
      !den.question &&
      (den.measure === 'ENTRIES' || den.measure === 'SERVICES') &&
      Object.keys(den.where).length === 0
    );
  const question = questionOf(contents, num.questionSet, num.question);
  if (!question || !same(num.where, den.where)) return false;
  const scale = question.answers
    .filter((a) => a.role === 'scale')
    .map((a) => a.code)
    .sort();
  const allOnScale = scale.length === question.answers.length;
  if (den.question === num.question) return den.answers ? same(den.answers, scale) : allOnScale;
  const asked = askedIn(question, num);
  return !den.question && allOnScale && asked !== null && !asked.askedWhen;
}
