// The shares of a file: of the answers to a question, and of a row in a coarser one, each asked exactly as rows ask it. Hides which
// rows cannot have which share.
import {
  type Basis,
  type CountFact,
  codeOf,
  type Dimension,
  dimensions,
  display,
  measures,
  notDeterminable,
  type ReleaseContents,
  spoken,
  statusWords,
  toPercent,
} from '@cube/schema';
import { answersWanted, answerWords } from '../answers.ts';
import { baseNoun } from '../base-words.ts';
import { entriesAskOf, questionWanted, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type { RateModel, RowModel } from '../models.ts';
import { namesNone, noRate, type RateWanted, rateFor, shareOf, wholeOf } from '../rates.ts';
import type { ExportAsk, ExportRate, ExportShare } from './ask.ts';
import type { Ends, RateOut } from './table.ts';

const endsOf = (f: CountFact): Ends | null =>
  f.lower === null || f.upper === null ? null : { lower: f.lower, upper: f.upper };
export const exact = (f: CountFact) => ({
  value: f.status === 'KNOWN' ? f.lower : null,
  bounds: endsOf(f),
  status: f.status,
});

const answerOf = (row: RowModel): string | null => {
  const pinned = row.coordinate.pins.get('ANSWER');
  return pinned ? codeOf(pinned.path) : null;
};
/** Rows of one answer stand beside rows of whole questions in a file: only these have the share of an outcome. */
const isOfWhole = (row: RowModel, wanted: RateWanted): boolean =>
  answerOf(row) !== null && !namesNone(wanted);

/** A rate names its question, and rows of other questions stand beside those of that one: they have none. */
const isOfOther = (row: RowModel, { question }: RateWanted): boolean =>
  answerOf(row) !== null && question != null && questionWanted(row, null).code !== question;

/** A rate at a row; one that the row cannot have does not apply, and is no fault of the file. */
export const rateOnRow = async (
  ctx: Context,
  row: RowModel,
  wanted: RateWanted,
): Promise<RateModel> => {
  if (isOfWhole(row, wanted))
    return noRate(row, wanted, questionWanted(row, null), 'This row stands for one answer.');
  if (isOfOther(row, wanted))
    return noRate(
      row,
      wanted,
      questionWanted(row, null),
      'This row stands for an answer to another question.',
    );
  return rateFor(ctx, row, wanted);
};

/** The question and single answers of a rate at one row; none for a total that has no such rate. */
function meantBy(row: RowModel, wanted: ExportRate) {
  const { pins } = row.coordinate;
  const answer = answerOf(row);
  if (answer && namesNone(wanted) && !isOfOther(row, wanted))
    return { question: questionWanted(row, null), answers: [answer] };
  const isTotal = !wanted.question && pins.get('QUESTION') === null;
  if (answer || (isTotal && wanted.outcome) || namesNone(wanted))
    return { question: null, answers: [] };
  const question = questionWanted(row, wanted.question);
  return { question, answers: answersWanted(question, wanted) };
}

type Meant = Pick<RateOut, 'kind' | 'basis' | 'measure' | 'within' | 'question' | 'answers'> & {
  baseOf: string;
};

function outOf({ value, base }: RateModel, meant: Meant): RateOut {
  const percent = (b: Ends) => ({ lower: toPercent(b.lower), upper: toPercent(b.upper) });
  const both = [value.numerator, value.denominator];
  return {
    ...meant,
    status: value.status,
    provenance: value.provenance,
    display: display(value),
    spoken: spoken(value),
    statusWords: statusWords(value),
    notDeterminable: notDeterminable(value),
    value: value.proportion === null ? null : toPercent(value.proportion),
    bounds: value.bounds && percent(value.bounds),
    interval: value.interval && { ...percent(value.interval), level: value.interval.level },
    numerator: exact(value.numerator),
    denominator: exact(value.denominator),
    base,
    smallBase: value.smallBase,
    conflicts: [...new Set(both.flatMap((f) => f.conflictIds))],
    batchIds: [...new Set(both.flatMap((f) => f.batchIds))],
  };
}

export async function rateOut(ctx: Context, row: RowModel, wanted: ExportRate): Promise<RateOut> {
  const { question, answers } = meantBy(row, wanted);
  return outOf(await rateOnRow(ctx, row, wanted), {
    kind: 'rate',
    basis: wanted.basis,
    measure: 'ENTRIES',
    within: [],
    question: question?.code ?? null,
    answers,
    baseOf: baseNoun(row, question, wanted.basis),
  });
}

export async function shareOut(
  ctx: Context,
  row: RowModel,
  { of, within }: ExportShare,
): Promise<RateOut> {
  const { question, answers } = entriesAskOf(row);
  const { whole, question: asked, basis } = wholeOf(row, within);
  return outOf(await shareOf(ctx, row, of, within), {
    kind: 'share',
    basis,
    measure: of,
    within,
    question: question ?? null,
    answers: answers ?? [],
    baseOf: baseNoun(whole, asked, basis),
  });
}

const outcomeWords = {
  HEADLINE: 'Headline answers',
  FAVOURABLE: 'Favourable answers',
  UNFAVOURABLE: 'Unfavourable answers',
} as const;
const basisWords: Readonly<Record<Basis, string>> = {
  ALL: ', of all entries',
  ASKED: ', of all asked',
  APPLICABLE: '',
};

/** "Policy: in place"; where each row has its own question, what is asked of all of them. */
export function rateLabel(contents: ReleaseContents, ask: ExportAsk, wanted: ExportRate): string {
  const { population } = ask;
  const basis = basisWords[wanted.basis];
  if (namesNone(wanted)) return `Each answer, share of its question${basis}`;
  const one = wanted.question ?? (population.questions?.length === 1 && population.questions[0]);
  if (!one || [...ask.by, ...ask.columns].includes('QUESTION'))
    return `${wanted.outcome ? outcomeWords[wanted.outcome] : (wanted.answer ?? []).join(' or ')}${basis}`;
  const question = questionWanted(totalRow(contents, population), one);
  return `${question.short}: ${answerWords(question, answersWanted(question, wanted))}${basis}`;
}

const wordOf = (d: Dimension): string => dimensions[d].label.toLowerCase();

/** "Entries, share of their sector", "Entries, share of all". */
export function shareLabel({ of, within }: ExportShare): string {
  const whole = within.length === 0 ? 'all' : `their ${within.map(wordOf).join(' and ')}`;
  return `${measures[of].label}, share of ${whole}`;
}
