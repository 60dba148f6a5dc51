// Populations as data: what a user typed -> one canonical form -> text (ids, addresses) and back.
// Hides defaults, spelling and order; knows the members of a release, nothing of SQL or GraphQL.
import type { ReleaseContents, StoredMember } from './ask.ts';
import {
  type Dimension,
  dimensionNames,
  dimensions,
  type PlaceDimension,
  type Provenance,
  placeDimensions,
  provenances,
  type Stage,
  stageCodes,
} from './cube.ts';
import { checkText, UserError, unknownCode } from './errors.ts';

/** A filter as typed: exactly one of the four. */
export type MemberFilter = {
  is?: string | null;
  in?: readonly string[] | null;
  notIn?: readonly string[] | null;
  any?: boolean | null;
};

/** `WhereInput` as typed. The last four need records. */
export type Where = {
  [D in (typeof dimensions)[Dimension]['where'] as D extends string
    ? D
    : never]?: MemberFilter | null;
} & {
  answered?: readonly unknown[] | null;
  lastInspected?: unknown;
  requirements?: unknown;
  recommendations?: unknown;
  provenance?: readonly Provenance[] | null;
};

/** What one entry can be part of: one form filled in at one stage in one period. */
export type Snapshot = { stage: Stage; questionSet: string; period: string };

/**
 * A population, resolved: the same population is the same value however it was typed. Lists are sorted and unique; a
 * place dimension left out is not filtered. `snapshots` may be empty: then nothing of it is held.
 */
export type Population = {
  release: string;
  stages: readonly Stage[];
  questionSets: readonly string[];
  periods: readonly string[];
  places: { readonly [D in PlaceDimension]?: readonly string[] };
  questions: readonly string[] | null;
  provenance: readonly Provenance[] | null;
};

const sortedUnique = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

/** Members of one dimension, in their order. */
export function membersOf(
  contents: ReleaseContents,
  dimension: Dimension,
): readonly StoredMember[] {
  const known = sorted.get(contents) ?? new Map<Dimension, readonly StoredMember[]>();
  sorted.set(contents, known);
  const found =
    known.get(dimension) ??
    contents.members
      .filter((m) => m.dimension === dimension)
      .sort((a, b) => a.order - b.order || a.path.localeCompare(b.path));
  known.set(dimension, found);
  return found;
}
/** Every cell asks for members several times; the contents of a release do not change. */
const sorted = new WeakMap<ReleaseContents, Map<Dimension, readonly StoredMember[]>>();

/** The combinations of stage, focus area and period that a release holds, restricted to a population's own. */
export function snapshotsOf(
  contents: ReleaseContents,
  within?: Pick<Population, 'stages' | 'questionSets' | 'periods'>,
): Snapshot[] {
  const all = contents.release.batches.flatMap((b) =>
    b.periods.map((period) => ({ stage: b.stage, questionSet: b.questionSet, period })),
  );
  const seen = new Map(all.map((s) => [`${s.stage} ${s.questionSet} ${s.period}`, s]));
  const inOrder = [...seen.values()].sort((a, b) => a.period.localeCompare(b.period));
  return inOrder.filter(
    (s) =>
      !within ||
      (within.stages.includes(s.stage) &&
        within.questionSets.includes(s.questionSet) &&
        within.periods.includes(s.period)),
  );
}

/**
 * Codes a filter selects among `known`; null when it does not restrict. Unknown codes are refused by name. `notIn` leaves the
 * `others`, the members that the population really has: a register's type that no inspection covers is not among them.
 */
function select(
  what: string,
  filter: MemberFilter | null | undefined,
  known: string[],
  others: readonly string[] = known,
): string[] | null {
  if (!filter) return null;
  const given = (['is', 'in', 'notIn', 'any'] as const).filter((k) => filter[k] != null);
  if (given.length !== 1)
    throw new UserError('BAD_INPUT', `where.${what}: give exactly one of is, in, notIn, any.`);
  if (filter.any != null) {
    if (!filter.any) throw new UserError('BAD_INPUT', `where.${what}: any can only be true.`);
    return known;
  }
  const typed = filter.is != null ? [filter.is] : (filter.in ?? filter.notIn ?? []);
  if (typed.length > 100) throw new UserError('TOO_LARGE', `where.${what}: at most 100 values.`);
  if (typed.length === 0) throw new UserError('BAD_INPUT', `where.${what}: the list is empty.`);
  for (const code of typed) {
    checkText(`where.${what}`, code);
    if (!known.includes(code)) throw unknownCode(what, code, known);
  }
  return sortedUnique(filter.notIn ? others.filter((code) => !typed.includes(code)) : typed);
}

type FrameFilter = Pick<Population, 'stages' | 'questionSets' | 'periods'>;

/** The batches that hold the snapshots of a population. */
export const batchesOf = (contents: ReleaseContents, within: FrameFilter) =>
  contents.release.batches.filter(
    (b) =>
      within.stages.includes(b.stage) &&
      within.questionSets.includes(b.questionSet) &&
      b.periods.some((p) => within.periods.includes(p)),
  );

/** Members that batches cover, themselves or by a member below; groups of members are not counted again. */
export function coveredMembers(
  d: Dimension,
  batches: ReleaseContents['release']['batches'],
  contents: ReleaseContents,
): StoredMember[] {
  const pathsAt = (dimension: Dimension) =>
    batches.flatMap((b) => b.coverage.filter((c) => c.dimension === dimension).map((c) => c.path));
  const direct = new Set(pathsAt(d));
  const below = new Set(
    contents.members
      .filter((m) => dimensions[m.dimension].parent === d && pathsAt(m.dimension).includes(m.path))
      .map((m) => m.parent),
  );
  return membersOf(contents, d).filter(
    (m) => m.kind !== 'group' && (direct.has(m.path) || below.has(m.path)),
  );
}

/** Codes of the questions that were put in these snapshots. */
export const questionsPut = (contents: ReleaseContents, within: FrameFilter): string[] =>
  contents.questionSets.flatMap((set) =>
    set.questions
      .filter((q) =>
        snapshotsOf(contents, within).some(
          (s) =>
            s.questionSet === set.code &&
            q.asked.some((a) => a.stage === s.stage && a.period === s.period),
        ),
      )
      .map((q) => q.code),
  );

/** Without a stage or a focus area nothing can be said, not even that it is not held. */
function some(what: string, codes: string[]): string[] {
  if (codes.length === 0) throw new UserError('BAD_INPUT', `where.${what}: notIn leaves nothing.`);
  return codes;
}

const recordConditions = ['answered', 'lastInspected', 'requirements', 'recommendations'] as const;

/**
 * What was typed, as a population of this release. Defaults: stage inspection where the periods named are held at it, else the
 * stages that hold them; focus area cse; the latest period held there.
 */
export function parsePopulation(
  where: Where | null | undefined,
  contents: ReleaseContents,
): Population {
  const w = where ?? {};
  for (const condition of recordConditions)
    if (w[condition] != null)
      throw new UserError(
        'NEEDS_RECORDS',
        `where.${condition} needs individual records, and this release holds published totals only.`,
      );
  const held = snapshotsOf(contents);
  const codes = (d: Dimension) => membersOf(contents, d).map((m) => m.code);
  const sets = some(
    'questionSet',
    select('questionSet', w.questionSet, codes('QUESTION_SET')) ?? defaultSet(held),
  );

  const periodCodes = codes('PERIOD');
  const years = select('year', w.year, codes('YEAR'));
  const typedPeriods = select('period', w.period, periodCodes);
  const yearOf = new Map(membersOf(contents, 'PERIOD').map((m) => [m.code, m.parent]));
  const named =
    years || typedPeriods
      ? periodCodes.filter(
          (p) =>
            (!typedPeriods || typedPeriods.includes(p)) &&
            (!years || years.includes(yearOf.get(p) ?? '')),
        )
      : null;

  const typedStages = select('stage', w.stage, [...stageCodes]) as Stage[] | null;
  if (typedStages) some('stage', typedStages);
  const inSets = held.filter((s) => sets.includes(s.questionSet));
  const lifted = w.year?.any === true || w.period?.any === true;
  const stages = w.stage?.any
    ? stageCodes.filter((stage) => inSets.some((s) => s.stage === stage))
    : (typedStages ?? defaultStages(inSets, lifted ? null : named));
  const heldPeriods = periodCodes.filter((p) =>
    inSets.some((s) => s.period === p && stages.includes(s.stage)),
  );
  const periods =
    lifted && named
      ? named.filter((p) => heldPeriods.includes(p))
      : (named ?? latest(heldPeriods, typedStages, w));

  const frame = { stages, questionSets: sets, periods };
  const places: { [D in PlaceDimension]?: readonly string[] } = {};
  for (const d of placeDimensions) {
    const name = dimensions[d].where;
    const filter = w[name];
    if (!filter || filter.any) continue;
    const known = codes(d);
    if (known.length === 0)
      throw new UserError(
        'NEEDS_RECORDS',
        `where.${name}: no ${dimensions[d].label.toLowerCase()} is held in this release.`,
      );
    const covered = coveredMembers(d, batchesOf(contents, frame), contents).map((m) => m.code);
    places[d] = select(name, filter, known, covered) ?? undefined;
  }
  const questionCodes = membersOf(contents, 'QUESTION')
    .filter((m) => sets.includes(m.parent ?? ''))
    .map((m) => m.code);
  return {
    release: contents.release.id,
    stages: sortedUnique(stages) as Stage[],
    questionSets: sortedUnique(sets),
    periods: sortedUnique(periods),
    places,
    questions: w.question?.any
      ? null
      : select('question', w.question, questionCodes, questionsPut(contents, frame)),
    provenance: w.provenance?.length ? (sortedUnique(w.provenance) as Provenance[]) : null,
  };
}

/** The focus area asked about when none is named, as the contract says. */
export const usualQuestionSet = 'cse';

const defaultSet = (held: readonly Snapshot[]): string[] => {
  const sets = sortedUnique(held.map((s) => s.questionSet));
  return sets.includes(usualQuestionSet) ? [usualQuestionSet] : sets.slice(0, 1);
};

/** Inspection, unless periods were named that are not all held at it: then the stages that hold them. */
function defaultStages(held: readonly Snapshot[], named: readonly string[] | null): Stage[] {
  const holds = (stage: Stage) => (p: string) =>
    held.some((s) => s.stage === stage && s.period === p);
  if (!named || named.every(holds('inspection'))) return ['inspection'];
  const whole = stageCodes.filter((stage) => named.every(holds(stage)));
  if (whole.length > 0) return whole.slice(0, 1);
  const some = stageCodes.filter((stage) => named.some(holds(stage)));
  return some.length > 0 ? some : ['inspection'];
}

/** The latest period held; all of them when several stages were asked for by name. */
function latest(periods: readonly string[], typedStages: Stage[] | null, w: Where): string[] {
  if (w.stage?.any || (typedStages && typedStages.length > 1)) return [...periods];
  return periods.slice(-1);
}

// ---- canonical text ------------------------------------------------------------------------------------------------

/** One line that names the population: the same for the same population; used in ids and addresses. */
export function populationText(p: Population): string {
  const parts = new URLSearchParams();
  parts.set('release', p.release);
  parts.set('stage', p.stages.join('.'));
  parts.set('questionSet', p.questionSets.join('.'));
  parts.set('period', p.periods.join('.'));
  for (const d of placeDimensions) {
    const codes = p.places[d];
    if (codes) parts.set(dimensions[d].where, codes.join('.'));
  }
  if (p.questions) parts.set('question', p.questions.join('.'));
  if (p.provenance) parts.set('provenance', p.provenance.join('.'));
  return parts.toString();
}

/**
 * Reads `populationText` back, checking every code against the release. Any other way to write the same population is refused, so
 * that one population has one text. Periods may be empty: a stage of which nothing is held has none.
 */
export function populationFromText(text: string, contents: ReleaseContents): Population {
  const parts = new URLSearchParams(text);
  const list = (name: string): string[] | null =>
    parts.get(name)?.split('.').filter(Boolean) ?? null;
  const known = (d: Dimension): string[] => membersOf(contents, d).map((m) => m.code);
  const check = (name: string, d: Dimension): string[] => {
    const codes = list(name) ?? [];
    for (const code of codes) if (!known(d).includes(code)) throw unknownCode(name, code, known(d));
    return sortedUnique(codes);
  };
  const stages = list('stage') ?? [];
  for (const s of stages)
    if (!stageCodes.includes(s as Stage)) throw unknownCode('stage', s, [...stageCodes]);
  const provenance = list('provenance');
  for (const v of provenance ?? [])
    if (!Object.hasOwn(provenances, v))
      throw unknownCode('provenance', v, Object.keys(provenances));
  const places: { [D in PlaceDimension]?: readonly string[] } = {};
  for (const d of placeDimensions) {
    const name = dimensions[d].where;
    if (parts.has(name)) places[d] = check(name, d);
  }
  const population: Population = {
    release: contents.release.id,
    stages: sortedUnique(stages) as Stage[],
    questionSets: check('questionSet', 'QUESTION_SET'),
    periods: check('period', 'PERIOD'),
    places,
    questions: parts.has('question') ? check('question', 'QUESTION') : null,
    provenance: provenance ? (sortedUnique(provenance) as Provenance[]) : null,
  };
  const whole = population.stages.length > 0 && population.questionSets.length > 0;
  if (!whole || populationText(population) !== text)
    throw new UserError('BAD_ID', 'This does not name a population as the cube writes it.');
  return population;
}

/** Every dimension there is, in the canonical order of row ids. */
export const canonicalOrder: readonly Dimension[] = dimensionNames;
