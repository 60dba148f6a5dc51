// What is to be published, checked and spelled out before anything is stored: members a definition implies, cells as rows of
// member ids. Pure. Hides every rule by which a batch is refused.
import {
  type BatchInput,
  type CellInput,
  type Dimension,
  dimensions,
  isCountedByQuestion,
  type MemberInput,
  type PlaceDimension,
  type QuestionSet,
  smallestShownGroup,
} from '@cube/schema';
import { type Axis, pinnable } from './axes.ts';
import { InvalidBatch } from './errors.ts';

const memberKey = (member: { dimension: Dimension; path: string }): string =>
  `${member.dimension}|${member.path}`;

/** The members given, and those the definitions imply (focus area, questions, answers, unions); those given win. */
export const membersOf = (
  given: readonly MemberInput[],
  questionSets: readonly QuestionSet[],
): MemberInput[] => {
  const all = new Map<string, MemberInput>();
  for (const set of questionSets) {
    for (const member of impliedBy(set)) all.set(memberKey(member), member);
  }
  for (const member of given) all.set(memberKey(member), member);
  return [...all.values()];
};

const impliedBy = (set: QuestionSet): MemberInput[] => [
  {
    dimension: 'QUESTION_SET',
    path: set.code,
    label: set.label,
    description: set.description,
    kind: 'real',
    order: 0,
  },
  ...set.questions.flatMap((question, order): MemberInput[] => {
    const path = `${set.code}/${question.code}`;
    const below = { dimension: 'ANSWER', parent: path } as const;
    return [
      {
        dimension: 'QUESTION',
        path,
        label: question.label,
        description: question.description,
        parent: set.code,
        kind: 'real',
        order,
      },
      ...question.answers.map(
        (answer, at): MemberInput => ({
          ...below,
          path: `${path}/${answer.code}`,
          label: answer.label,
          description: answer.description,
          kind: answer.role === 'not-recorded' ? 'not-recorded' : 'real',
          order: at,
        }),
      ),
      ...question.unions.map(
        (union, at): MemberInput => ({
          ...below,
          path: `${path}/${union.code}`,
          label: union.label,
          kind: 'union',
          order: question.answers.length + at,
          parts: union.parts.map((part) => ({ dimension: 'ANSWER', path: `${path}/${part}` })),
        }),
      ),
    ];
  }),
];

/** One row of the cell table; place columns under their dimension's name, `evidence` an index into `PreparedBatch.evidence`. */
type CellRow = Record<PlaceDimension, number> & {
  period: number;
  question_set: number;
  question: number;
  answer: number;
  measure: string;
  lower: number;
  upper: number;
  rate_lower: number | null;
  rate_upper: number | null;
  withheld: boolean;
  provenance: string;
  evidence: number | null;
};

export type PreparedBatch = { cells: CellRow[]; evidence: NonNullable<CellInput['evidence']>[] };

/** What a batch may name. */
export type Vocabulary = {
  idOf: (dimension: Dimension, path: string) => number | null;
  axes: readonly Axis[];
};

/** One part of a path. Ids and addresses join codes with `.`, `&`, `=`, `*`, commas and line ends; registers have capitals (CS, SP). */
const code = /^[A-Za-z0-9+_-]+$/;

/** A question stands below its focus area and an answer below its question; every other path is the code itself. */
const partsOf = (dimension: Dimension): number => {
  const { kind, parent } = dimensions[dimension];
  return kind === 'form' && parent !== null ? partsOf(parent) + 1 : 1;
};

/** Whether ids and addresses can carry this code. */
export const isCode = (text: string): boolean => code.test(text);

/** Refuses a member whose path ids and addresses could not carry. */
export const checkMember = ({ dimension, path }: MemberInput): void => {
  const parts = path.split('/');
  if (parts.length === partsOf(dimension) && parts.every((part) => code.test(part))) return;
  throw new InvalidBatch(
    `Member ${dimension} ${JSON.stringify(path)} cannot be stored: a code is made of letters without accents, digits, -, _ and +.`,
  );
};

const slug = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Checks of a batch that need no members. */
export const checkBatch = (batch: BatchInput): void => {
  checkHeader(batch);
  if (batch.kind !== 'PUBLISHED') {
    throw refusal(batch)('individual records are published as records, not as cells');
  }
};

/** Checks of what batches of cells and of records have alike. */
export const checkHeader = (batch: Pick<BatchInput, 'id' | 'periods'>): void => {
  const refuse = refusal(batch);
  if (!slug.test(batch.id)) {
    throw refuse('its id must be small letters and digits with hyphens between');
  }
  if (batch.periods.length === 0) throw refuse('it names no period');
};

/** The batch's cells as rows. Throws InvalidBatch, naming the cell, when one makes no sense. */
export const prepareBatch = (batch: BatchInput, vocabulary: Vocabulary): PreparedBatch => {
  const seen = new Set<string>();
  const evidence = new Map<string, { at: number; input: NonNullable<CellInput['evidence']> }>();
  const cells = batch.cells.map((cell, i) => {
    const refuse = (why: string) => refusal(batch)(`cell ${i + 1} (${describe(cell)}): ${why}`);
    const row = prepareCell(batch, cell, vocabulary, refuse);
    const coordinate = [row.period, row.question, row.answer, row.measure]
      .concat(pinnable.map(({ dimension }) => row[dimension]))
      .join('|');
    if (seen.has(coordinate)) throw refuse('there is another cell at this coordinate');
    seen.add(coordinate);
    if (!cell.evidence) return row;
    const text = JSON.stringify(cell.evidence);
    const known = evidence.get(text) ?? { at: evidence.size, input: cell.evidence };
    evidence.set(text, known);
    return { ...row, evidence: known.at };
  });
  return { cells, evidence: [...evidence.values()].map(({ input }) => input) };
};

export type Refuse = (why: string) => InvalidBatch;

/** The error that refuses this batch. */
export const refusal =
  (batch: Pick<BatchInput, 'id'>): Refuse =>
  (why) =>
    new InvalidBatch(`Batch ${JSON.stringify(batch.id)} cannot be stored: ${why}.`);

const prepareCell = (
  batch: BatchInput,
  cell: CellInput,
  { idOf, axes }: Vocabulary,
  refuse: Refuse,
): CellRow => {
  const known = (dimension: Dimension, path: string): number => {
    const id = idOf(dimension, path);
    if (id === null) throw refuse(`no member ${JSON.stringify(path)} of ${dimension}`);
    return id;
  };
  if (!batch.periods.includes(cell.period)) throw refuse('its period is not one of the batch');
  if (cell.answer !== undefined && cell.question === undefined) {
    throw refuse('an answer needs its question');
  }
  checkNumbers(cell, refuse);
  if (cell.withheld && tells(cell.evidence)) {
    throw refuse('its evidence would tell what is withheld');
  }
  const question = cell.question === undefined ? null : `${batch.questionSet}/${cell.question}`;
  const places = pinnable.map(({ dimension, axis }): [PlaceDimension, number] => {
    const path = cell[dimensions[dimension].where as 'sector'];
    if (path === undefined) return [dimension, 0];
    const id = known(dimension, path);
    if ((axes[axis]?.maskOf(dimension, path) ?? null) === null) {
      throw refuse(`the batch's coverage does not include ${JSON.stringify(path)}`);
    }
    return [dimension, id];
  });
  return {
    ...(Object.fromEntries(places) as Record<PlaceDimension, number>),
    period: known('PERIOD', cell.period),
    question_set: known('QUESTION_SET', batch.questionSet),
    question: question === null ? 0 : known('QUESTION', question),
    answer: cell.answer === undefined ? 0 : known('ANSWER', `${question}/${cell.answer}`),
    measure: cell.measure,
    lower: cell.lower,
    upper: cell.upper,
    rate_lower: cell.rateLower ?? null,
    rate_upper: cell.rateUpper ?? null,
    withheld: cell.withheld,
    provenance: cell.provenance,
    evidence: null,
  };
};

/** Words are passed on to readers: they may name the limit and no other number. Sources and readings are numbers by themselves. */
const tells = (evidence: CellInput['evidence']): boolean => {
  if (!evidence) return false;
  const { derivation, figureIds, printed, readings } = evidence;
  const numbers = derivation?.match(/\d+/g) ?? [];
  return (
    numbers.some((number) => number !== String(smallestShownGroup)) ||
    [figureIds, printed, readings].some((list) => list.length > 0)
  );
};

const checkNumbers = (cell: CellInput, refuse: Refuse): void => {
  const { lower, upper, rateLower, rateUpper } = cell;
  if (!Number.isSafeInteger(lower) || !Number.isSafeInteger(upper) || lower < 0 || lower > upper) {
    throw refuse(`bounds ${lower} to ${upper} are no count`);
  }
  if ((rateLower === undefined) !== (rateUpper === undefined)) {
    throw refuse('bounds of a rate come as a pair');
  }
  if (rateLower !== undefined && rateUpper !== undefined) {
    if (!(rateLower >= 0 && rateLower < rateUpper && rateUpper <= 2)) {
      throw refuse(`bounds ${rateLower} to ${rateUpper} are no rate`);
    }
  }
  if (cell.question !== undefined && !isCountedByQuestion(cell.measure)) {
    throw refuse(`${cell.measure} are not counted by question`);
  }
};

const describe = (cell: CellInput): string =>
  [
    cell.period,
    ...pinnable.map(({ dimension }) => cell[dimensions[dimension].where as 'sector']),
    cell.question,
    cell.answer,
    cell.measure,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
