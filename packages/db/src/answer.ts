// From an ask to a fact out of published totals: which batch answers, as which set, with what status; several periods add up. Pure;
// the numbers come from the algebra, the sheets from the caller.
import {
  type Bounded,
  type CountAsk,
  type CountFact,
  complementOf,
  emptyFact,
  isCountedByQuestion,
  leastDirect,
  leftOutWords,
  type Measure,
  measures,
  type PlaceDimension,
  type Provenance,
  type QuestionDefinition,
  type QuestionSet,
  smallestShownGroup,
  stages,
} from '@cube/schema';
import { factAt, valueAt } from './algebra.ts';
import { type Axis, pinnable, placeAxes } from './axes.ts';
import { lowest, type Value } from './bounds.ts';
import { type FramedBatch, frameOf, isAsked, needsRecords, questionOf } from './frames.ts';
import { answersAt, type Fact, pinnedPlaces, type Region, type Sheet, withMask } from './sheet.ts';

/** A batch as far as an answer needs it. */
export type AnsweringBatch = FramedBatch & {
  oneEntryPerService: boolean;
  axes: readonly Axis[];
};

/** Finds the sheet of a batch; a question of null is the entry grain. */
export type FindSheet<B extends AnsweringBatch> = (
  batch: B,
  period: string,
  question: QuestionDefinition | null,
  measure: Measure,
) => Sheet;

const notHeld = emptyFact('NOT_HELD');
const notAsked = emptyFact('NOT_ASKED');
/** Held, but known in another way than the ask keeps. */
const leftOut: CountFact = {
  ...emptyFact(
    'NOT_HELD',
    `${leftOutWords.charAt(0).toUpperCase()}${leftOutWords.slice(1)}. What is held here is known in another way than where.provenance keeps.`,
  ),
  leftOut: true,
};
/** Said of what is not stored; a stored cell brings its own words. */
const tooSmall = `Withheld: this would have to be worked out for a group that cannot reach ${smallestShownGroup} services.`;
/** An origin longer than this explains nothing. */
const mostFigures = 40;

/** Said of what totals cannot tell. */
const totalsOnly =
  'Only individual records can tell this: published totals are all that is held here.';

/** Answers one ask from published totals. */
export const answerAsk = <B extends AnsweringBatch>(
  ask: CountAsk,
  batches: readonly B[],
  questionSets: readonly QuestionSet[],
  findSheet: FindSheet<B>,
): CountFact => {
  const question = questionOf(ask, questionSets);
  if (question === undefined) return notAsked;
  const addsUp = stages[ask.stage].additiveOverTime && !isDistinct(ask);
  if (ask.periods.length > 1 && !addsUp) return notHeld;
  const facts = ask.periods.map((period): CountFact => {
    if (question && !isAsked(question, ask, period)) return notAsked;
    const { kind, batches: published } = frameOf(batches, ask, period);
    if (kind !== 'PUBLISHED') return notHeld;
    if (published.length === 0) return isHeldOtherwise(batches, ask, period) ? leftOut : notHeld;
    if (needsRecords(ask) && !isEmpty(ask)) return emptyFact('NOT_HELD', totalsOnly);
    let empty = notHeld;
    for (const batch of published) {
      const fact = fromBatch(ask, batch, question, (grain, measure) =>
        findSheet(batch, period, grain, measure),
      );
      if (fact.status !== 'NOT_HELD') return fact;
      if (fact.leftOut) empty = fact;
    }
    return empty;
  });
  return addPeriods(facts);
};

/** Records answer where nothing is asked of how a figure is known. */
const isHeldOtherwise = <B extends AnsweringBatch>(
  batches: readonly B[],
  { provenance, ...ask }: CountAsk,
  period: string,
): boolean => provenance !== undefined && frameOf(batches, ask, period).batches.length > 0;

const isDistinct = ({ measure }: CountAsk): boolean => measures[measure].distinct;

const fromBatch = (
  ask: CountAsk,
  batch: AnsweringBatch,
  question: QuestionDefinition | null,
  sheetOf: (question: QuestionDefinition | null, measure: Measure) => Sheet,
): CountFact => {
  const measure = ask.measure === 'SERVICES' && batch.oneEntryPerService ? 'ENTRIES' : ask.measure;
  if (question && !isCountedByQuestion(measure)) return notHeld;
  const sheet = sheetOf(question, measure);
  const region = regionOf(ask, sheet);
  if (region === 'not held') return notHeld;
  if (region === 'nothing') return exactZero(ask, batch);
  const entries = sheetOf(null, 'ENTRIES');
  const pins = pinnable.flatMap(({ dimension }) => (ask.where[dimension] ? [dimension] : []));
  const stored = factAt(sheet, region, pins);
  // Services counted once each do not add up, unless each has one entry.
  const addsUp = !isDistinct(ask) || batch.oneEntryPerService;
  const value = stored ? ofFact(stored) : addsUp ? valueAt(sheet, region, entries) : null;
  if (!value) return notHeld;
  const provenance = stored?.provenance ?? derivedFrom(value);
  if (ask.provenance && !ask.provenance.includes(provenance)) return leftOut;
  if (stored ? stored.withheld : isTooSmall(ask, question, sheet, region, entries)) {
    // Words only: figures, readings and bounds would tell what is kept back.
    return emptyFact('WITHHELD', stored ? stored.derivation : tooSmall, [batch.slug]);
  }
  const rate = stored ? rateOfFact(stored) : complementRate(sheet, region, question);
  return {
    status: value.lower === value.upper ? 'KNOWN' : 'BOUNDED',
    lower: value.lower,
    upper: value.upper,
    rateLower: rate?.lower ?? null,
    rateUpper: rate?.upper ?? null,
    provenance,
    derivation: value.words,
    figureIds: unique(value.facts.flatMap((fact) => fact.figureIds)).slice(0, mostFigures),
    conflictIds: unique(value.facts.flatMap((fact) => fact.conflictIds)),
    printed: stored?.printed ?? [],
    readings: value.readings,
    batchIds: [batch.slug],
  };
};

const ofFact = (fact: Fact): Value => ({
  lower: fact.lower,
  upper: fact.upper,
  facts: [fact],
  words: fact.derivation,
  readings: fact.readings,
});

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Whether the ask wants any of no members: nothing meets that, whatever is held. */
export const isEmpty = ({ where, answers }: CountAsk): boolean =>
  answers?.length === 0 || Object.values(where).some((codes) => codes.length === 0);

/** The set the ask speaks of. A list means any of these; two levels of one hierarchy must both hold. */
const regionOf = (ask: CountAsk, sheet: Sheet): Region | 'nothing' | 'not held' => {
  const wanted = Object.entries(ask.where) as [PlaceDimension, readonly string[]][];
  if (isEmpty(ask)) return 'nothing';
  let region: Region = sheet.axes.map((axis) => axis.full);
  for (const [dimension, codes] of wanted) {
    const at = placeAxes.findIndex((hierarchy) => hierarchy.includes(dimension));
    const mask = at < 0 ? null : anyOf(sheet.axes[at], dimension, codes);
    if (mask === null) return 'not held';
    region = withMask(region, at, (region[at] ?? 0n) & mask);
    if (region[at] === 0n) return 'nothing';
  }
  if (ask.answers === undefined) return region;
  const mask = anyOf(sheet.axes[answersAt(sheet)], 'ANSWER', ask.answers);
  return mask === null ? 'not held' : withMask(region, answersAt(sheet), mask);
};

const anyOf = (
  axis: Axis | undefined,
  dimension: PlaceDimension | 'ANSWER',
  codes: readonly string[],
): bigint | null =>
  codes.reduce<bigint | null>((all, code) => {
    const mask = axis?.maskOf(dimension, code) ?? null;
    return all === null || mask === null ? null : all | mask;
  }, 0n);

const exactZero = (ask: CountAsk, batch: AnsweringBatch): CountFact =>
  ask.provenance && !ask.provenance.includes('DERIVED_EXACT')
    ? notHeld
    : {
        ...emptyFact('KNOWN', 'None: no entry can meet all of these conditions.', [batch.slug]),
        lower: lowest,
        upper: lowest,
        provenance: 'DERIVED_EXACT',
      };

/** A number made of several is known as its least direct part, and no more directly than by working it out. */
const derivedFrom = (value: Value): Provenance => {
  const worked = value.lower === value.upper ? 'DERIVED_EXACT' : 'DERIVED_BOUNDED';
  const parts = value.facts.map((fact) => fact.provenance);
  // Records added up are still counted one by one.
  if (
    parts.length > 0 &&
    parts.every((part) => part === 'RECORDED') &&
    worked === 'DERIVED_EXACT'
  ) {
    return 'RECORDED';
  }
  return parts.includes('SIMULATED') ? 'SIMULATED' : worked;
};

/** Editorial caution: what was worked out about so few services is not shown. The size of a group is. */
const isTooSmall = (
  ask: CountAsk,
  question: QuestionDefinition | null,
  sheet: Sheet,
  region: Region,
  entries: Sheet,
): boolean => {
  const pinned = pinnedPlaces(sheet, region);
  const conditional = question?.asked.some((asked) => asked.askedWhen !== undefined) ?? false;
  const isSize =
    isCountedByQuestion(ask.measure) &&
    ask.answers === undefined &&
    !conditional &&
    pinned.length < 2;
  if (isSize) return false;
  return pinned.some((axis) => {
    const alone: Region = entries.axes.map((own, i) =>
      i === axis ? (region[i] ?? own.full) : own.full,
    );
    const size = valueAt(entries, alone, entries);
    return size !== null && size.upper < smallestShownGroup;
  });
};

const rateOfFact = ({ rateLower, rateUpper }: Fact): Bounded | null =>
  rateLower === null || rateUpper === null ? null : { lower: rateLower, upper: rateUpper };

/** The rate of a printed share's rest: everyone applicable less the others. */
const complementRate = (
  sheet: Sheet,
  region: Region,
  question: QuestionDefinition | null,
): Bounded | null => {
  const at = answersAt(sheet);
  const axis = sheet.axes[at];
  const scale = question?.answers.filter((answer) => answer.role === 'scale') ?? [];
  const base = anyOf(
    axis,
    'ANSWER',
    scale.map((answer) => answer.code),
  );
  const mask = region[at] ?? 0n;
  if (!question || !base || mask === base || (mask & base) !== mask) return null;
  const fact = factAt(sheet, withMask(region, at, base & ~mask));
  const others = fact && rateOfFact(fact);
  return others && complementOf(others);
};

/** Events of several periods add up. What was not asked in one of them adds nothing; what is not held leaves no total. */
const addPeriods = (facts: readonly CountFact[]): CountFact => {
  const [only] = facts;
  if (facts.length === 1 && only) return only;
  for (const status of ['NOT_HELD', 'WITHHELD'] as const) {
    const found = facts.find((fact) => fact.status === status);
    if (found) return found;
  }
  const held = facts.filter((fact) => fact.status !== 'NOT_ASKED');
  const [first] = held;
  if (!first) return facts.length === 0 ? notHeld : notAsked;
  if (held.length === 1) return first;
  const lower = held.reduce((sum, fact) => sum + (fact.lower ?? 0), 0);
  const upper = held.reduce((sum, fact) => sum + (fact.upper ?? 0), 0);
  return {
    ...emptyFact(lower === upper ? 'KNOWN' : 'BOUNDED', `${held.length} periods added up.`),
    lower,
    upper,
    provenance: provenanceOfSum(held, lower === upper),
    figureIds: unique(held.flatMap((fact) => fact.figureIds)).slice(0, mostFigures),
    conflictIds: unique(held.flatMap((fact) => fact.conflictIds)),
    batchIds: unique(held.flatMap((fact) => fact.batchIds)),
  };
};

const provenanceOfSum = (facts: readonly CountFact[], exact: boolean): Provenance | null => {
  const known = facts.map((fact) => fact.provenance);
  // Records added up are still counted one by one.
  const worked = exact ? 'DERIVED_EXACT' : 'DERIVED_BOUNDED';
  return leastDirect(known.every((p) => p === 'RECORDED') ? known : [...known, worked]);
};
