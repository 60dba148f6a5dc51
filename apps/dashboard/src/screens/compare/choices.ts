// What the reader chose on Compare, from the address and the questions the cube holds, and what to ask for it. Pure.
import type { Basis } from '@cube/schema';
import { choice, code, flag, pinned, type Shape, type Values } from '../../address.ts';
import type {
  BaselineInput,
  CompareQuestionFragment,
  Dimension,
  RateInput,
  WhereInput,
} from '../../generated/graphql.ts';
import { type Frame, framesOf, timesAt } from './frames.ts';

/** The address of Compare: every choice, and nothing else decides what is shown. */
export const compareShape = {
  of: code(),
  question: code(),
  answer: code(),
  by: choice(['sector', 'service-type', 'council-area', 'provider', 'year'], 'sector'),
  against: code(),
  period: code(),
  sector: code(),
  type: code(),
  area: code(),
  base: choice(['applicable', 'asked', 'all'], 'applicable'),
  intervals: flag(true),
  level: choice(['95', '99.8'], '95'),
  group: code(),
  groups: choice(['clear', 'all'], 'clear'),
  ...pinned,
} satisfies Shape;
export type CompareValues = Values<typeof compareShape>;
export type By = CompareValues['by'];

export type Question = CompareQuestionFragment;
/** `clause`: what services that gave it did, as a verb: "had a policy in place". */
export type Answer = { code: string; label: string; clause: string | null };

/** How groups of each kind are spoken of. */
export const kinds = {
  sector: { dimension: 'SECTOR', one: 'sector', many: 'sectors', by: 'by sector' },
  'service-type': {
    dimension: 'SERVICE_TYPE',
    one: 'service type',
    many: 'service types',
    by: 'by service type',
  },
  'council-area': {
    dimension: 'COUNCIL_AREA',
    one: 'council area',
    many: 'council areas',
    by: 'by council area',
  },
  provider: { dimension: 'PROVIDER', one: 'provider', many: 'providers', by: 'by provider' },
} as const satisfies Record<Exclude<By, 'year'>, Record<string, string>>;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** The latest time a question was asked: its stage and period are those compared. */
const lastAsked = (question: Question): Question['asked'][number] | null =>
  [...question.asked].sort((a, b) => b.period.order - a.period.order)[0] ?? null;

/** Answers that can be counted: single ones worst to best, then those taken together. */
export const answersOf = (question: Question): Answer[] => [
  ...question.answers,
  ...question.unions,
];

const joined = (codes: readonly string[]) => [...codes].sort().join('+');

/** The answer a question is usually judged by, as one of `answersOf`. */
const headlineAnswer = (question: Question): Answer | null => {
  const wanted = joined(question.headline.map((answer) => answer.code));
  const answers = answersOf(question);
  return (
    answers.find((answer) => joined(answer.code.split('+')) === wanted) ??
    // A union may have a name of its own: then its words are those of the headline.
    answers.find(
      ({ clause }) => clause !== null && clause === question.headlineClause && wanted !== '',
    ) ??
    null
  );
};

/** A code of the address that is not held, and what stands in its place. */
export type Unknown = { name: string; raw: string; used: string };

export type Choices = {
  question: Question;
  asked: Question['asked'][number];
  answer: Answer;
  basis: Basis;
  /** Codes in the address that the data do not know. */
  unknown: Unknown[];
  frames: readonly Frame[];
  frame: Frame;
  /** When the question was asked at this stage, latest first. */
  times: readonly Question['asked'][number][];
};

const bases = { applicable: 'APPLICABLE', asked: 'ASKED', all: 'ALL' } as const satisfies Record<
  CompareValues['base'],
  Basis
>;

/** Judges the codes of the address by the questions held; null when no question was ever asked. */
export const resolveChoices = (
  values: CompareValues,
  questions: readonly Question[],
): Choices | null => {
  const usable = questions.filter((question) => lastAsked(question) && headlineAnswer(question));
  const frames = framesOf(usable);
  const unknown: Unknown[] = [];
  const wanted = frames.find((frame) => frame.code === values.of);
  const named = (wanted?.questions ?? usable).find(
    ({ question }) => question.code === values.question,
  );
  const frame = wanted ?? frameOfLatest(frames, named) ?? frames[0];
  const question = named ?? frame?.questions[0];
  const times = frame && question ? timesAt(question, frame.stage) : [];
  const asked = times.find(({ period }) => period.code === values.period) ?? times[0];
  const headline = question && headlineAnswer(question);
  if (!frame || !question || !asked || !headline) return null;
  if (values.of && !wanted) unknown.push({ name: 'of', raw: values.of, used: frame.label });
  if (values.question && !named) {
    unknown.push({ name: 'question', raw: values.question, used: question.question.label });
  }
  if (values.period && asked.period.code !== values.period) {
    unknown.push({ name: 'period', raw: values.period, used: asked.period.label });
  }
  const given = answersOf(question).find((answer) => answer.code === values.answer);
  if (values.answer && !given) {
    unknown.push({ name: 'answer', raw: values.answer, used: headline.label });
  }
  const answer = given ?? headline;
  const basis = bases[values.base];
  return { question, asked, answer, basis, unknown, frames, frame, times };
};

/** The stage a question was last put at, where only the question was named. */
const frameOfLatest = (frames: readonly Frame[], question: Question | undefined) => {
  const last = question && lastAsked(question);
  return frames.find(
    (frame) => last && frame.stage === last.stage.code && frame.questions.includes(question),
  );
};

/** The population compared: one stage, one period, the question's own set. */
export const whereOf = ({ question, asked }: Pick<Choices, 'question' | 'asked'>): WhereInput => ({
  stage: { is: asked.stage.code },
  period: { is: asked.period.code },
  ...(question.question.parent && { questionSet: { is: question.question.parent.code } }),
});

/** The share compared. */
export const rateOf = (choices: Choices, values: CompareValues): RateInput => ({
  question: choices.question.question.code,
  answer: [choices.answer.code],
  basis: choices.basis,
  confidence: confidenceOf(values),
});

/** 95 or 99.8 percent as the cube asks for it. */
const confidenceOf = (values: CompareValues): number => (values.level === '99.8' ? 0.998 : 0.95);

/** What each group is compared with: all other services, one chosen group, or itself in another year. */
export const baselineOf = (
  dimension: Dimension,
  { against, otherYear }: { against: string | null; otherYear: string | null },
): BaselineInput => {
  if (otherYear) return { member: { dimension: 'PERIOD', code: otherYear } };
  return against ? { member: { dimension, code: against } } : { rest: dimension };
};
