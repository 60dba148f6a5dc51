// Cells and questions for the tests of this folder: what the cube would answer, without asking it. Figures are examples.
import type { CountFigure, RateFigure } from '../../ui/cell.ts';
import type { Choices, Question } from './choices.ts';

const origin = {
  __typename: 'Origin',
  release: { __typename: 'Release', id: '1-00000000' },
  sources: [],
  derivation: null,
  figures: [],
  conflicts: [],
  readings: [],
} as const satisfies CountFigure['origin'];

/** A count between two values, or one value. */
export const countCell = (lower: number, upper = lower): CountFigure => ({
  __typename: 'CountCell',
  status: lower === upper ? 'KNOWN' : 'BOUNDED',
  provenance: 'PUBLISHED',
  display: lower === upper ? `${lower}` : `${lower}–${upper}`,
  spoken: lower === upper ? `${lower}` : `between ${lower} and ${upper}`,
  notDeterminable: upper - lower > 10,
  value: lower === upper ? lower : null,
  bounds: { __typename: 'IntBounds', lower, upper },
  origin,
});

type FullRate = RateFigure & { numerator: CountFigure; denominator: CountFigure };

/** A share between two values in percent, or one value. */
export const rateCell = (
  share: number | readonly [number, number],
  counts: readonly [CountFigure, CountFigure],
  over: Partial<FullRate> = {},
): FullRate => {
  const [lower, upper] = typeof share === 'number' ? [share, share] : share;
  const display = lower === upper ? `${Math.round(lower)}%` : `${lower}–${upper}%`;
  return {
    __typename: 'RateCell',
    status: lower === upper ? 'KNOWN' : 'BOUNDED',
    provenance: 'PUBLISHED',
    display,
    spoken: display,
    notDeterminable: false,
    percent: lower === upper ? lower : null,
    printed: [],
    bounds: { __typename: 'FloatBounds', lower, upper },
    interval: null,
    numerator: counts[0],
    denominator: counts[1],
    basis: 'APPLICABLE',
    base: '',
    smallBase: false,
    origin,
    ...over,
  };
};

const withheldCount: CountFigure = {
  ...countCell(0),
  status: 'WITHHELD',
  display: '[c]',
  spoken: 'withheld, fewer than 5 services',
  value: null,
  bounds: null,
};

/** A share that is not shown although one may have come along. */
export const withheldRate: FullRate = rateCell(0, [withheldCount, countCell(1)], {
  status: 'WITHHELD',
  display: '[c]',
  spoken: 'withheld, fewer than 5 services',
  percent: null,
  bounds: null,
});

const member = (code: string, label: string, order = 0) =>
  ({ __typename: 'Member', id: code, code, label, short: label, order }) as const;

/** A question asked at the inspections of 2016/17, with two answers and one union. */
export const question = (code: string, over: Partial<Question> = {}): Question => ({
  __typename: 'QuestionInfo',
  question: {
    ...member(code, `Is ${code} in place?`),
    description: null,
    parent: { __typename: 'Member', id: 'cse', code: 'cse', label: 'Child sexual exploitation' },
  },
  ordinal: true,
  answers: [
    { ...member('none', 'None', 1), clause: null },
    { ...member('in-place', 'In place', 2), clause: 'had it in place' },
  ],
  outside: [],
  unions: [{ ...member('in-place+none', 'Either', 3), clause: null }],
  headline: [{ __typename: 'Member', id: 'in-place', code: 'in-place' }],
  headlineLabel: 'in place',
  headlineClause: 'had it in place',
  asked: [
    {
      __typename: 'AskedIn',
      period: member('2016-17', '2016/17', 2),
      stage: member('inspection', 'Inspection', 2),
      wording: 'Was it in place?',
      of: 'services inspected',
      askedWhen: [],
      breakBefore: null,
    },
  ],
  ...over,
});

/** The usual choices for a question. */
export const choicesOf = (asked: Question, over: Partial<Choices> = {}): Choices => {
  const time = asked.asked[0];
  if (!time) throw new Error('The question was never asked.');
  const frame = {
    code: 'cse/inspection',
    label: 'Child sexual exploitation: inspection',
    stage: 'inspection',
    questions: [asked],
  };
  return {
    question: asked,
    asked: time,
    answer: { code: 'in-place', label: 'In place', clause: 'had it in place' },
    basis: 'APPLICABLE',
    unknown: [],
    frames: [frame],
    frame,
    times: asked.asked,
    ...over,
  };
};
