// Coordinates: a population with some dimensions pinned by a row. Says which rows a grouping has, and what to ask the
// store for each. Refuses what must not be added: several stages, snapshots, focus areas.
import type { CountAsk, ReleaseContents, StoredMember } from './ask.ts';
import type { AskedDefinition, QuestionDefinition, QuestionSet } from './batch.ts';
import {
  type Basis,
  type Dimension,
  dimensions,
  type Measure,
  type PlaceDimension,
  placeDimensions,
  type Stage,
  stages,
} from './cube.ts';
import { UserError } from './errors.ts';
import {
  coveredMembers,
  membersOf,
  type Population,
  type Snapshot,
  snapshotsOf,
  usualQuestionSet,
} from './query.ts';

/** The member a row pins on a dimension, or null where the row rolls it up. Keyed in canonical order. */
export type Pins = ReadonlyMap<Dimension, StoredMember | null>;
export type Coordinate = { population: Population; pins: Pins };

const pinned = (c: Coordinate, d: Dimension): StoredMember | null => c.pins.get(d) ?? null;

/** The population narrowed by the row's pins. Every number of a row asks for it, so it is worked out once a row. */
export function narrowed(c: Coordinate, contents: ReleaseContents): Population {
  const known = narrow.get(c) ?? narrowedAfresh(c, contents);
  narrow.set(c, known);
  return known;
}
const narrow = new WeakMap<Coordinate, Population>();

function narrowedAfresh(c: Coordinate, contents: ReleaseContents): Population {
  const places: { [D in PlaceDimension]?: readonly string[] } = { ...c.population.places };
  for (const d of placeDimensions) {
    const pin = pinned(c, d);
    if (pin) places[d] = [pin.code];
  }
  const year = pinned(c, 'YEAR')?.code;
  const period = pinned(c, 'PERIOD')?.code;
  const stage = pinned(c, 'STAGE')?.code as Stage | undefined;
  const set = pinned(c, 'QUESTION_SET')?.code;
  const question = pinned(c, 'QUESTION');
  const yearOf = new Map(membersOf(contents, 'PERIOD').map((m) => [m.code, m.parent]));
  return {
    ...c.population,
    places,
    periods: c.population.periods.filter(
      (p) => (!period || p === period) && (!year || yearOf.get(p) === year),
    ),
    stages: stage ? [stage] : c.population.stages,
    questionSets: set ? [set] : question?.parent ? [question.parent] : c.population.questionSets,
    questions: question ? [question.code] : c.population.questions,
  };
}

/** The one stage and focus area of a narrowed population, with the periods that may be taken together. */
export type Frame = {
  stage: Stage;
  questionSet: string;
  periods: readonly string[];
  held: boolean;
};

/** Refuses populations that mix stages, snapshots or focus areas, naming what to do instead. */
export function frameOf(p: Population, contents: ReleaseContents): Frame {
  const known = frames.get(p) ?? frameAfresh(p, contents);
  frames.set(p, known);
  return known;
}
const frames = new WeakMap<Population, Frame>();

function frameAfresh(p: Population, contents: ReleaseContents): Frame {
  const held = snapshotsOf(contents, p);
  const text = (s: Snapshot) => `${s.period} (${stages[s.stage].label.toLowerCase()})`;
  const sets = [...new Set(held.map((s) => s.questionSet))];
  if (sets.length > 1)
    throw new UserError(
      'SEVERAL_SNAPSHOTS',
      `This population spans the focus areas ${sets.join(' and ')}, which are never added. Pin one questionSet or group by QUESTION_SET.`,
    );
  const stageCodes = [...new Set(held.map((s) => s.stage))];
  const events = stageCodes.length === 1 && stageCodes.every((s) => stages[s].additiveOverTime);
  if (held.length > 1 && !events)
    throw new UserError(
      'SEVERAL_SNAPSHOTS',
      `This population spans several snapshots that are never added: ${held.map(text).join(', ')}. Pin one with where.period (or where.stage), or group by PERIOD or YEAR.`,
    );
  return {
    stage: stageCodes[0] ?? p.stages[0] ?? 'inspection',
    questionSet: sets[0] ?? p.questionSets[0] ?? usualQuestionSet,
    periods: held.length > 0 ? held.map((s) => s.period) : p.periods,
    held: held.length > 0,
  };
}

/** A question of the focus area, or the error that names the nearest. */
export function questionOf(
  contents: ReleaseContents,
  questionSet: string,
  code: string,
): QuestionDefinition | null {
  const set: QuestionSet | undefined = contents.questionSets.find((s) => s.code === questionSet);
  return set?.questions.find((q) => q.code === code) ?? null;
}

/** How a question was put at one stage and period; null where the form did not carry it. */
export const askedIn = (
  q: QuestionDefinition,
  frame: Pick<Frame, 'stage' | 'periods'>,
): AskedDefinition | null =>
  q.asked.find((a) => a.stage === frame.stage && frame.periods.includes(a.period)) ?? null;

/** Which count of a coordinate is wanted: entries, a question's asked or applicable base, or some answers. */
export type Part =
  | { of: 'entries' }
  | { of: 'asked' | 'applicable'; question: string }
  | { of: 'answers'; question: string; answers: readonly string[] };

/** What to ask the store for one count of a narrowed population. */
export function askFor(
  p: Population,
  contents: ReleaseContents,
  part: Part,
  measure: Measure,
): CountAsk {
  const frame = frameOf(p, contents);
  const base = {
    stage: frame.stage,
    questionSet: frame.questionSet,
    periods: frame.periods,
    where: p.places,
    measure,
    ...(p.provenance ? { provenance: p.provenance } : {}),
  };
  if (part.of === 'entries') return base;
  if (part.of === 'asked') return { ...base, question: part.question };
  const question = questionOf(contents, frame.questionSet, part.question);
  const answers =
    part.of === 'answers' ? [...part.answers].sort() : applicableAnswers(question).sort();
  if (part.of === 'applicable' && question?.answers.every((a) => a.role === 'scale'))
    return { ...base, question: part.question };
  return { ...base, question: part.question, answers };
}

const applicableAnswers = (q: QuestionDefinition | null): string[] =>
  q ? q.answers.filter((a) => a.role === 'scale').map((a) => a.code) : [];

/** The count that is the base of a share of `question` under a basis. */
export function basePart(basis: Basis, question: string): Part {
  if (basis === 'ALL') return { of: 'entries' };
  return { of: basis === 'ASKED' ? 'asked' : 'applicable', question };
}

// ---- which rows a grouping has -------------------------------------------------------------------------------------

/** The members a row of this population can pin on a dimension, in order. Members not held there keep their row. */
export function groupMembers(
  d: Dimension,
  p: Population,
  contents: ReleaseContents,
): StoredMember[] {
  const all = membersOf(contents, d);
  const held = snapshotsOf(contents, p);
  switch (d) {
    case 'PERIOD':
      return all.filter((m) => p.periods.includes(m.code));
    case 'YEAR': {
      const years = new Set(
        membersOf(contents, 'PERIOD')
          .filter((m) => p.periods.includes(m.code))
          .map((m) => m.parent),
      );
      return all.filter((m) => years.has(m.path));
    }
    case 'STAGE':
      return all.filter((m) => held.some((s) => s.stage === m.code));
    case 'QUESTION_SET':
      return all.filter((m) => p.questionSets.includes(m.code));
    case 'QUESTION':
      return all.filter((m) =>
        p.questions
          ? p.questions.includes(m.code) && p.questionSets.includes(m.parent ?? '')
          : held.some(
              (s) =>
                s.questionSet === m.parent &&
                questionOf(contents, s.questionSet, m.code)?.asked.some(
                  (a) => a.stage === s.stage && a.period === s.period,
                ),
            ),
      );
    case 'ANSWER':
      return all.filter((m) => m.kind !== 'union');
    default:
      return placeMembers(d, p, contents, held);
  }
}

/**
 * Members named by the filter; else those the batches of these snapshots cover, themselves or by a member below, and those
 * below a covered one; else those any batch of the focus area covers. What is not held keeps its row, with the reason.
 */
function placeMembers(
  d: PlaceDimension,
  p: Population,
  contents: ReleaseContents,
  held: readonly Snapshot[],
): StoredMember[] {
  const all = membersOf(contents, d);
  const chosen = p.places[d];
  if (chosen) return all.filter((m) => chosen.includes(m.code));
  const parent = dimensions[d].parent as PlaceDimension | null;
  const parents = parent ? p.places[parent] : undefined;
  const batches = contents.release.batches.filter((b) => p.questionSets.includes(b.questionSet));
  const here = batches.filter((b) =>
    held.some(
      (s) => s.stage === b.stage && s.questionSet === b.questionSet && b.periods.includes(s.period),
    ),
  );
  const covered = (list: typeof batches) => {
    const own = new Set(coveredMembers(d, list, contents).map((m) => m.path));
    const anywhere = new Set(coveredMembers(d, batches, contents).map((m) => m.path));
    const above = new Set(parent ? coveredMembers(parent, list, contents).map((m) => m.path) : []);
    return all.filter(
      (m) =>
        (!parents || parents.includes(m.parent ?? '')) &&
        (own.has(m.path) || (above.has(m.parent ?? '') && anywhere.has(m.path))),
    );
  };
  const found = covered(here);
  return found.length > 0 ? found : covered(batches);
}

export type TotalsKind = 'NONE' | 'GRAND' | 'ROLLUP' | 'CUBE';

/** Which dimensions each level of a grouping pins, leaf level first. */
export function levelsOf(by: readonly Dimension[], totals: TotalsKind): Dimension[][] {
  const leaf = [...by];
  const usable = (dims: readonly Dimension[]) =>
    !(dims.includes('ANSWER') && by.includes('QUESTION') && !dims.includes('QUESTION'));
  if (totals === 'NONE' || by.length === 0) return [leaf];
  if (totals === 'GRAND') return [leaf, []];
  if (totals === 'ROLLUP')
    return leaf
      .map((_, i) => leaf.slice(0, leaf.length - i))
      .concat([[]])
      .filter(usable);
  const subsets = Array.from({ length: 2 ** leaf.length }, (_, bits) =>
    leaf.filter((_d, i) => !(bits & (1 << i))),
  );
  return subsets.filter(usable).sort((a, b) => b.length - a.length);
}

/** Every row of a grouping, leaf rows in member order, each followed by the totals that close it. */
export function coordinatesOf(
  population: Population,
  contents: ReleaseContents,
  by: readonly Dimension[],
  totals: TotalsKind,
  most: number,
): Coordinate[] {
  checkGrouping(population, by, contents);
  const rows = levelsOf(by, totals).flatMap((level) => {
    const blank: Pins = new Map(by.map((d) => [d, null]));
    let found: Coordinate[] = [{ population, pins: blank }];
    for (const d of level) {
      found = found.flatMap((c) =>
        groupMembers(d, narrowed(c, contents), contents)
          .filter((m) => belongs(m, d, c, contents))
          .map((m) => ({ population, pins: new Map(c.pins).set(d, m) })),
      );
      if (found.length > most)
        throw new UserError(
          'TOO_LARGE',
          `This grouping has more than ${most} rows. Group by fewer dimensions or filter.`,
        );
    }
    return found;
  });
  if (rows.length > most)
    throw new UserError(
      'TOO_LARGE',
      `This grouping has ${rows.length} rows; at most ${most} are answered. Group by fewer dimensions or filter.`,
    );
  return rows.sort((a, b) => compareInMemberOrder(a, b, by));
}

/** Member order along the grouping, each total after the rows it closes. */
export function compareInMemberOrder(
  a: Coordinate,
  b: Coordinate,
  by: readonly Dimension[],
): number {
  for (const d of by) {
    const x = pinned(a, d);
    const y = pinned(b, d);
    if (x?.path === y?.path) continue;
    if (!x || !y) return x ? -1 : 1;
    return x.order - y.order || x.path.localeCompare(y.path);
  }
  return 0;
}

/** A child member belongs only under its own parent: an answer under its question, a subtype under its type. */
function belongs(m: StoredMember, d: Dimension, c: Coordinate, contents: ReleaseContents): boolean {
  const parent = dimensions[d].parent as Dimension | null;
  const above = parent ? pinned(c, parent) : null;
  if (above) return m.parent === above.path;
  if (d !== 'ANSWER') return true;
  const p = narrowed(c, contents);
  return p.questionSets.some((s) => p.questions?.some((q) => m.parent === `${s}/${q}`));
}

/** Whether a population's own filter lets a row of it pin this member. */
export function allows(p: Population, m: StoredMember, contents: ReleaseContents): boolean {
  const asks = (path: string | null): boolean => {
    const [set = '', question = ''] = (path ?? '').split('/');
    return p.questionSets.includes(set) && (p.questions?.includes(question) ?? true);
  };
  switch (m.dimension) {
    case 'YEAR':
      return groupMembers('YEAR', p, contents).includes(m);
    case 'PERIOD':
      return p.periods.includes(m.code);
    case 'STAGE':
      return p.stages.some((stage) => stage === m.code);
    case 'QUESTION_SET':
      return p.questionSets.includes(m.code);
    case 'QUESTION':
      return asks(m.path);
    case 'ANSWER':
      return asks(m.parent);
    default:
      return p.places[m.dimension]?.includes(m.code) ?? true;
  }
}

function checkGrouping(p: Population, by: readonly Dimension[], contents: ReleaseContents): void {
  if (new Set(by).size !== by.length)
    throw new UserError('BAD_INPUT', `by: ${by.join(', ')} names a dimension twice.`);
  if (by.length > 6)
    throw new UserError('TOO_LARGE', 'by: at most 6 dimensions can be grouped at once.');
  if (by.includes('ANSWER') && !by.includes('QUESTION') && p.questions?.length !== 1)
    throw new UserError(
      'ANSWER_WITHOUT_QUESTION',
      'ANSWER lies below QUESTION: group by [QUESTION, ANSWER], or pin one question with where: {question: {is: "policy"}}.',
    );
  const order =
    by.indexOf('ANSWER') < by.indexOf('QUESTION') &&
    by.includes('ANSWER') &&
    by.includes('QUESTION');
  if (order)
    throw new UserError(
      'BAD_INPUT',
      'by: put QUESTION before ANSWER, since answers lie below their question.',
    );
  for (const d of by)
    if (membersOf(contents, d).length === 0)
      throw new UserError(
        'NEEDS_RECORDS',
        `${d} needs individual records, and this release holds published totals only. See catalogue { canAdd(to: []) { dimension } }.`,
      );
}
