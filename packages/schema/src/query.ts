// Populations as data: what a user typed -> one canonical form. Hides defaults, spelling and order; knows the members of a
// release, nothing of SQL or GraphQL.
import type { ReleaseContents, StoredMember } from './ask.ts';
import { holdsRecords, parseConditions, type TypedConditions } from './conditions.ts';
import {
  type Dimension,
  dimensions,
  type PlaceDimension,
  placeDimensions,
  type Stage,
  stageCodes,
} from './cube.ts';
import { checkText, UserError, unknownCode } from './errors.ts';
import { codesOf, memberAt, membersOf } from './member-index.ts';
import type { Conditions } from './record.ts';
import type { Provenance } from './signs.ts';

/** A filter as typed: exactly one of the four. */
export type MemberFilter = {
  is?: string | null;
  in?: readonly string[] | null;
  notIn?: readonly string[] | null;
  any?: boolean | null;
};

/** `WhereInput` as typed. */
export type Where = {
  [D in (typeof dimensions)[Dimension]['where'] as D extends string
    ? D
    : never]?: MemberFilter | null;
} & TypedConditions & {
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
  /** On whole entries; null where there are none. Only records can answer them. */
  conditions: Conditions | null;
};

/** Values one filter may name. */
export const mostFilterValues = 100;

const sortedUnique = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

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
  known: ReadonlySet<string>,
  others: () => readonly string[] = () => [...known],
): string[] | null {
  if (!filter) return null;
  const given = (['is', 'in', 'notIn', 'any'] as const).filter((k) => filter[k] != null);
  if (given.length !== 1)
    throw new UserError('BAD_INPUT', `where.${what}: give exactly one of is, in, notIn, any.`);
  if (filter.any != null) {
    if (!filter.any) throw new UserError('BAD_INPUT', `where.${what}: any can only be true.`);
    return [...known];
  }
  const typed = filter.is != null ? [filter.is] : (filter.in ?? filter.notIn ?? []);
  if (typed.length > mostFilterValues)
    throw new UserError('TOO_LARGE', `where.${what}: at most ${mostFilterValues} values.`);
  if (typed.length === 0) throw new UserError('BAD_INPUT', `where.${what}: the list is empty.`);
  for (const code of typed) {
    checkText(`where.${what}`, code);
    if (!known.has(code)) throw unknownCode(what, code, [...known]);
  }
  return sortedUnique(filter.notIn ? others().filter((code) => !typed.includes(code)) : typed);
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
  const direct = new Set<string>();
  const below = new Set<string | null>();
  for (const batch of batches)
    for (const c of batch.coverage) {
      if (c.dimension === d) direct.add(c.path);
      else if (dimensions[c.dimension].parent === d)
        below.add(memberAt(contents, c.dimension, c.path)?.parent ?? null);
    }
  return membersOf(contents, d).filter(
    (m) => m.kind !== 'group' && (direct.has(m.path) || below.has(m.path)),
  );
}

/** Codes of the questions that were put in these snapshots. */
export function questionsPut(contents: ReleaseContents, within: FrameFilter): string[] {
  const held = snapshotsOf(contents, within);
  return contents.questionSets.flatMap((set) =>
    set.questions
      .filter((q) =>
        held.some(
          (s) =>
            s.questionSet === set.code &&
            q.asked.some((a) => a.stage === s.stage && a.period === s.period),
        ),
      )
      .map((q) => q.code),
  );
}

/** Without a stage or a focus area nothing can be said, not even that it is not held. */
function some(what: string, codes: string[]): string[] {
  if (codes.length === 0) throw new UserError('BAD_INPUT', `where.${what}: notIn leaves nothing.`);
  return codes;
}

/**
 * What was typed, as a population of this release. Defaults: focus area cse, unless only another is held at the stage or in the
 * periods named, and of several stages named the one each would have alone; stage inspection where it and the periods named are held, else the stages that hold them; the latest period held.
 */
export function parsePopulation(
  where: Where | null | undefined,
  contents: ReleaseContents,
): Population {
  const w = where ?? {};
  const held = snapshotsOf(contents);
  const codes = (d: Dimension) => codesOf(contents, d);
  const periodCodes = [...codes('PERIOD')];
  const years = select('year', w.year, codes('YEAR'));
  const typedPeriods = select('period', w.period, codes('PERIOD'));
  const yearOf = new Map(membersOf(contents, 'PERIOD').map((m) => [m.code, m.parent]));
  const named =
    years || typedPeriods
      ? periodCodes.filter(
          (p) =>
            (!typedPeriods || typedPeriods.includes(p)) &&
            (!years || years.includes(yearOf.get(p) ?? '')),
        )
      : null;

  const typedStages = select('stage', w.stage, new Set<string>(stageCodes)) as Stage[] | null;
  if (typedStages) some('stage', typedStages);
  const sets = some(
    'questionSet',
    select('questionSet', w.questionSet, codes('QUESTION_SET')) ??
      defaultSets(
        held.filter((s) => !named || named.includes(s.period)),
        held,
        {
          stages: typedStages,
          // Several named: none of them is dropped for the sake of another.
          each: w.stage?.in != null,
        },
      ),
  );
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

  if (w.provenance?.length === 0)
    throw new UserError(
      'BAD_INPUT',
      'where.provenance: the list is empty, so no figure could be kept. Name the ways of knowing to keep, or leave it out for all.',
    );

  const frame = { stages, questionSets: sets, periods };
  const places: { [D in PlaceDimension]?: readonly string[] } = {};
  for (const d of placeDimensions) {
    const name = dimensions[d].where;
    const filter = w[name];
    if (!filter || filter.any) continue;
    const known = codes(d);
    if (known.size === 0 && !holdsRecords(contents))
      throw new UserError(
        'NEEDS_RECORDS',
        `where.${name}: no ${dimensions[d].label.toLowerCase()} is held in this release.`,
      );
    if (filter.notIn && dimensions[d].held === 'records')
      throw new UserError(
        'BAD_INPUT',
        `where.${name}: notIn would name thousands. Name the ones you want with is or in, or look at all of them with rows(by: [${d}]).`,
      );
    const covered = () =>
      coveredMembers(d, batchesOf(contents, frame), contents).map((m) => m.code);
    places[d] = select(name, filter, known, covered) ?? undefined;
  }
  const questionCodes = new Set(
    membersOf(contents, 'QUESTION')
      .filter((m) => sets.includes(m.parent ?? ''))
      .map((m) => m.code),
  );
  return {
    release: contents.release.id,
    stages: sortedUnique(stages) as Stage[],
    questionSets: sortedUnique(sets),
    periods: sortedUnique(periods),
    places,
    questions: w.question?.any
      ? null
      : select('question', w.question, questionCodes, () => questionsPut(contents, frame)),
    provenance: w.provenance ? (sortedUnique(w.provenance) as Provenance[]) : null,
    conditions: parseConditions(w, contents, sets),
  };
}

/** The focus area asked about when none is named, as the contract says. */
export const usualQuestionSet = 'cse';

/** The set meant by the stages typed: one for all of them, or the one of each. Where nothing is held of them, one of all that is held. */
function defaultSets(
  inPeriods: readonly Snapshot[],
  held: readonly Snapshot[],
  { stages, each }: { stages: readonly Stage[] | null; each: boolean },
): string[] {
  const those = inPeriods.filter((s) => !stages || stages.includes(s.stage));
  if (those.length === 0) return defaultSet(held);
  if (!stages || !each) return defaultSet(those);
  return sortedUnique(
    stages.flatMap((stage) => defaultSet(those.filter((s) => s.stage === stage))),
  );
}

/** Of several sets other than the usual one the set with the latest period: among registers the newest, whoever keeps it. */
function defaultSet(there: readonly Snapshot[]): string[] {
  const latestPeriod = there.at(-1)?.period;
  const sets = sortedUnique(there.map((s) => s.questionSet));
  const newest = sortedUnique(
    there.filter((s) => s.period === latestPeriod).map((s) => s.questionSet),
  );
  return sets.includes(usualQuestionSet) ? [usualQuestionSet] : newest.slice(0, 1);
}

/** Inspection, unless periods were named that are not all held at it: then the stages that hold them. */
function defaultStages(held: readonly Snapshot[], named: readonly string[] | null): Stage[] {
  const holds = (stage: Stage) => (p: string) =>
    held.some((s) => s.stage === stage && s.period === p);
  const inspected = held.length === 0 || held.some((s) => s.stage === 'inspection');
  if (!named)
    return inspected
      ? ['inspection']
      : stageCodes.filter((stage) => held.some((s) => s.stage === stage)).slice(-1);
  if (named.every(holds('inspection'))) return ['inspection'];
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
