// What an ask of records comes to: which batches and periods, and the ids that each of its filters allows. One plan serves the
// cells, the counts over records and the records themselves, so that they cannot disagree about what is counted. No SQL here.
import {
  type Conditions,
  type CountAsk,
  type CountFact,
  type Dimension,
  dimensions,
  emptyFact,
  isCountedByQuestion,
  leastDirect,
  measures,
  type PlaceDimension,
  type Provenance,
  placeDimensions,
  stages,
} from '@cube/schema';
import { isEmpty } from './answer.ts';
import type { LoadedBatch, LoadedRelease } from './contents.ts';
import { frameOf, isAsked, needsRecords, questionOf } from './frames.ts';

/**
 * One filter: entries with any of these members, on any of these dimensions (a group may stand for members of two levels). Empty:
 * nothing.
 */
export type PlaceFilter = readonly { dimension: PlaceDimension; ids: readonly number[] }[];

/** Entries that gave any of these answers, by id. */
type AnswerFilter = readonly number[];

export type RecordPlan = {
  ask: CountAsk;
  /** By slug. */
  batches: readonly LoadedBatch[];
  periods: readonly number[];
  places: readonly PlaceFilter[];
  /** 0: the entry grain. */
  question: number;
  /** Null: everyone asked, or every entry. */
  answers: AnswerFilter | null;
  /** All answers of the question; whoever was asked gave one of them. */
  asked: AnswerFilter;
  answered: readonly AnswerFilter[];
  ranges: Pick<Conditions, 'lastInspected' | 'requirements' | 'recommendations'>;
  /** Batches by which a service's last inspection is told, unless the entry is a register's, which says it itself. */
  inspections: readonly number[];
};

/** Who answers an ask. A fact is final: nothing has to be read. */
export type Route =
  | { to: 'fact'; fact: CountFact }
  | { to: 'published' }
  | { to: 'records'; plan: RecordPlan };

const ended = (fact: CountFact): Route => ({ to: 'fact', fact });
const notHeld = (words?: string): Route => ended(emptyFact('NOT_HELD', words));

const mixed =
  'Individual records answer for some of these periods and published totals for others, and the two are never added: group by year or period.';

/** Decides who answers. Everything that can be said without reading is said here. */
export const routeOf = (loaded: LoadedRelease, ask: CountAsk): Route => {
  const { questionSets } = loaded.contents;
  const question = questionOf(ask, questionSets);
  if (question === undefined) return ended(emptyFact('NOT_ASKED'));
  const frames = ask.periods
    .filter((period) => !question || isAsked(question, ask, period))
    .map((period) => frameOf(loaded.batches, ask, period));
  const fromRecords = frames.filter(({ kind }) => kind === 'RECORDS');
  if (fromRecords.length === 0) return { to: 'published' };
  if (ask.periods.length > 1 && !stages[ask.stage].additiveOverTime) return notHeld();
  if (fromRecords.length < frames.length) {
    return notHeld(frames.some(({ batches }) => batches.length === 0) ? undefined : mixed);
  }
  if (question && !isCountedByQuestion(ask.measure)) return notHeld();
  const plan = planOf(loaded, ask);
  if (!plan) return notHeld();
  if (isEmpty(ask)) return ended({ ...countFact(plan, 0), derivation: impossible });
  const unsaid = plan.places.find((filter) => !says(loaded, plan.batches, filter));
  if (unsaid) {
    return ended(unsaidFact(plan, unsaid[0]?.dimension ?? 'SERVICE_TYPE'));
  }
  return { to: 'records', plan };
};

const impossible = 'None: no entry can meet all of these conditions.';

/**
 * The plan of an ask over all of its records, whether or not they make one count. Null when no record is held for it, or a filter
 * names what the release does not know.
 */
export const planOf = (loaded: LoadedRelease, ask: CountAsk): RecordPlan | null => {
  const { idOf } = loaded;
  const question = questionOf(ask, loaded.contents.questionSets);
  const held = ask.periods.flatMap((period) => {
    const { kind, batches: own } = frameOf(loaded.batches, ask, period);
    const id = idOf('PERIOD', period);
    return kind === 'RECORDS' && id !== null ? [{ period, id, own }] : [];
  });
  if (held.length === 0) return null;
  // A period in which it was not asked adds nothing, though its batch may hold others.
  const asking = held.filter(
    ({ period }) => question === null || (question && isAsked(question, ask, period)),
  );
  const batches = new Set((asking.length > 0 ? asking : held).flatMap(({ own }) => own));
  const places: PlaceFilter[] = [];
  for (const dimension of placeDimensions) {
    const filter = ask.where[dimension] && placeFilter(loaded, dimension, ask.where[dimension]);
    if (filter === null) return null;
    if (filter) places.push(filter);
  }
  const path = `${ask.questionSet}/${ask.question}`;
  const { answered = [], ...ranges } = ask.conditions ?? noConditions;
  return {
    ask,
    batches: [...batches].sort((a, b) => (a.slug < b.slug ? -1 : 1)),
    periods: asking.map(({ id }) => id),
    places,
    question: ask.question === undefined ? 0 : (idOf('QUESTION', path) ?? 0),
    answers: ask.answers ? answerIds(loaded, path, ask.answers) : null,
    asked: ask.question === undefined ? [] : everyAnswer(loaded, path),
    answered: answered.map((c) => answerIds(loaded, `${ask.questionSet}/${c.question}`, c.answers)),
    ranges,
    inspections: loaded.batches
      .filter((b) => b.kind === 'RECORDS' && b.stage === 'inspection')
      .map((b) => b.id),
  };
};

const noConditions: Conditions = {
  answered: [],
  lastInspected: null,
  requirements: null,
  recommendations: null,
};

/** Null when one of the members is not known. */
const placeFilter = (
  loaded: LoadedRelease,
  dimension: PlaceDimension,
  codes: readonly string[],
): PlaceFilter | null => {
  const ids = new Map<PlaceDimension, Set<number>>([[dimension, new Set()]]);
  const add = (of: Dimension, path: string): boolean => {
    const id = loaded.idOf(of, path);
    const member = id === null ? undefined : loaded.memberById.get(id);
    const level = placeDimensions.find((d) => d === of);
    if (id === null || !member || !level) return false;
    if (member.parts.length > 0) return member.parts.every((p) => add(p.dimension, p.path));
    ids.set(level, (ids.get(level) ?? new Set()).add(id));
    return true;
  };
  if (!codes.every((code) => add(dimension, code))) return null;
  const found = [...ids].filter(([, own]) => own.size > 0);
  return found.map(([of, own]) => ({ dimension: of, ids: ascending(own) }));
};

const ascending = (ids: Iterable<number>): number[] => [...new Set(ids)].sort((a, b) => a - b);

/** Answers by id, unions as their parts; what is not known matches nothing. */
const answerIds = (loaded: LoadedRelease, path: string, codes: readonly string[]): AnswerFilter =>
  ascending(codes.flatMap((code) => idsBelow(loaded, `${path}/${code}`)));

const idsBelow = (loaded: LoadedRelease, path: string): number[] => {
  const id = loaded.idOf('ANSWER', path);
  const parts = id === null ? [] : (loaded.memberById.get(id)?.parts ?? []);
  if (parts.length > 0) return parts.flatMap((part) => idsBelow(loaded, part.path));
  return id === null ? [] : [id];
};

/** Every single answer below a question, by its path. Those of older definitions too: an entry keeps what it was asked. */
const everyAnswer = (loaded: LoadedRelease, question: string): AnswerFilter => {
  const known = answersBelow.get(loaded) ?? new Map<string, AnswerFilter>();
  answersBelow.set(loaded, known);
  const found =
    known.get(question) ??
    ascending(
      [...loaded.memberById].flatMap(([id, m]) =>
        m.dimension === 'ANSWER' && m.parent === question && m.parts.length === 0 ? [id] : [],
      ),
    );
  known.set(question, found);
  return found;
};
const answersBelow = new WeakMap<LoadedRelease, Map<string, AnswerFilter>>();

/** Whether every batch records what the filter is about. "Not recorded" is a member too, but says nothing of the others. */
const says = (
  loaded: LoadedRelease,
  batches: readonly LoadedBatch[],
  filter: PlaceFilter,
): boolean =>
  batches.every(({ slug }) =>
    filter.some(({ dimension, ids }) => {
      // Services and providers are in no coverage: who counts asks the entries.
      if (dimensions[dimension].held === 'records') return true;
      const said = saidBy(loaded).get(slug)?.get(dimension) ?? [];
      const isReal = (id: number) => loaded.memberById.get(id)?.kind !== 'not-recorded';
      return said.some((id) => isReal(id) || ids.includes(id));
    }),
  );

type Said = ReadonlyMap<string, ReadonlyMap<Dimension, readonly number[]>>;

/** The members each batch covers, by dimension. */
const saidBy = (loaded: LoadedRelease): Said => {
  const known = said.get(loaded);
  if (known) return known;
  const made = new Map(
    loaded.contents.release.batches.map((b) => {
      const own = new Map<Dimension, number[]>();
      for (const { dimension, path } of b.coverage) {
        own.set(dimension, [
          ...(own.get(dimension) ?? []),
          loaded.idOf(dimension as Dimension, path) ?? 0,
        ]);
      }
      return [b.id, own] as const;
    }),
  );
  said.set(loaded, made);
  return made;
};
const said = new WeakMap<LoadedRelease, Said>();

/** Whether the count may be read off cells: what they add up, and nothing that only whole entries tell. */
export const isInCells = ({ ask, batches, periods }: RecordPlan): boolean => {
  if (needsRecords(ask)) return false;
  if (!measures[ask.measure].distinct) return true;
  // Services counted once each do not add up, unless each has one entry.
  return batches.length === 1 && periods.length === 1 && batches.every((b) => b.oneEntryPerService);
};

/** The fact of a count made from records: exact, whatever its size. */
export const countFact = ({ batches }: RecordPlan, count: number): CountFact => ({
  ...emptyFact('KNOWN', null, slugsOf(batches)),
  lower: count,
  upper: count,
  provenance: leastDirect(batches.map((b) => b.provenance) as Provenance[]),
});

/** Records that say nothing of a dimension say nothing of its members: not zero. */
export const unsaidFact = ({ batches }: RecordPlan, dimension: PlaceDimension): CountFact =>
  emptyFact(
    'NOT_HELD',
    `These records do not say the ${dimensions[dimension].label.toLowerCase()}.`,
    slugsOf(batches),
  );

/** Records that never say how many there were cannot be narrowed by it. */
export const untoldFact = (
  { batches }: RecordPlan,
  what: 'requirements' | 'recommendations',
): CountFact =>
  emptyFact(
    'NOT_HELD',
    `These records do not say how many ${what} there were, so nothing can be narrowed by it.`,
    slugsOf(batches),
  );

/** Where entries are silent there is no total: not zero, and not the sum of the others. */
export const silentFact = (plan: RecordPlan, silent: number, entries: number): CountFact => {
  const what = plan.ask.measure.endsWith('REQUIREMENTS') ? 'requirements' : 'recommendations';
  const ofAll = `of the ${entries} entries`;
  const who =
    silent === entries
      ? `None ${ofAll} says`
      : `${silent} ${ofAll} ${silent === 1 ? 'does' : 'do'} not say`;
  return emptyFact('NOT_HELD', `${who} how many ${what} there were.`, slugsOf(plan.batches));
};

const slugsOf = (batches: readonly LoadedBatch[]): string[] => batches.map((b) => b.slug);
