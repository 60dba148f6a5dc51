// Which batches answer an ask: for each period individual records where there are any, else published totals, never both together.
// Pure.
import type {
  BatchKind,
  CountAsk,
  Provenance,
  QuestionDefinition,
  QuestionSet,
  RecordProvenance,
} from '@cube/schema';

/** A batch as far as the choice between batches needs it. */
export type FramedBatch = {
  slug: string;
  kind: BatchKind;
  /** Of records; null for published totals, whose cells say it one by one. */
  provenance: RecordProvenance | null;
  stage: string;
  questionSet: string;
  periods: readonly string[];
};

/** What answers one period of an ask. `PUBLISHED` without batches: nothing does. */
export type Frame<B> = { kind: BatchKind; batches: readonly B[] };

/**
 * The frame of one period. Records come first, all of them added up; published totals answer when there are none, or when the ask
 * keeps only what is known in ways that no record is.
 */
export const frameOf = <B extends FramedBatch>(
  batches: readonly B[],
  ask: CountAsk,
  period: string,
): Frame<B> => {
  const held = batches.filter(
    (b) => b.stage === ask.stage && b.questionSet === ask.questionSet && b.periods.includes(period),
  );
  const records = held.filter((b) => b.kind === 'RECORDS');
  const kept = records.filter((b) => admits(ask, b.provenance));
  const onlyOthers = kept.length === 0 && records.length > 0;
  if (kept.length > 0) return { kind: 'RECORDS', batches: kept };
  const published = held.filter((b) => b.kind === 'PUBLISHED');
  const wantsPublished = ask.provenance?.some((p) => p !== 'RECORDED' && p !== 'SIMULATED');
  return { kind: 'PUBLISHED', batches: onlyOthers && !wantsPublished ? [] : published };
};

const admits = ({ provenance }: CountAsk, known: Provenance | null): boolean =>
  !provenance || (known !== null && provenance.includes(known));

/** The question an ask names. Null: the entry grain. Undefined: no such question. */
export const questionOf = (
  ask: CountAsk,
  questionSets: readonly QuestionSet[],
): QuestionDefinition | null | undefined =>
  ask.question === undefined
    ? null
    : questionSets
        .find((set) => set.code === ask.questionSet)
        ?.questions.find((q) => q.code === ask.question);

/** Whether the form of this stage and period carried the question. */
export const isAsked = (question: QuestionDefinition, ask: CountAsk, period: string): boolean =>
  question.asked.some((asked) => asked.stage === ask.stage && asked.period === period);

/** Whether only individual records can answer: a filter by provider or service, or a condition on whole entries. */
export const needsRecords = ({ where, conditions }: CountAsk): boolean =>
  conditions !== undefined || where.PROVIDER !== undefined || where.SERVICE !== undefined;
