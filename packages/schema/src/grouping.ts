// The rows of a grouping: which members each dimension offers, in which order, with which totals.
// Hides coverage and what lies below what; refuses groupings that make no sense or too many rows.
import type { ReleaseContents, StoredMember } from './ask.ts';
import { holdsRecords } from './conditions.ts';
import { type Coordinate, narrowed, type Pins, pinned, questionOf } from './coordinate.ts';
import { type Dimension, dimensions, type PlaceDimension } from './cube.ts';
import { UserError } from './errors.ts';
import { compareInOrder, membersOf, membersWithCodes } from './member-index.ts';
import { coveredMembers, type Population, type Snapshot, snapshotsOf } from './query.ts';

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
  if (chosen) return membersWithCodes(contents, d, chosen);
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

/**
 * Combinations of members that have entries, as the store found them in one frame: for dimensions such as SERVICE, whose thousands
 * of members no batch lists. `combinations` are codes in the order of `by`.
 */
export type FoundGroups = {
  by: readonly PlaceDimension[];
  found: readonly (Pick<Population, 'stages' | 'questionSets' | 'periods'> & {
    combinations: readonly (readonly string[])[];
  })[];
};

type Members = (
  d: PlaceDimension,
  above: readonly PlaceDimension[],
  c: Coordinate,
) => readonly StoredMember[];

/** Members that occur below what a row pins already; every lookup table is made once. */
function membersFound(groups: FoundGroups, contents: ReleaseContents): Members {
  const tables = new Map<string, Map<string, StoredMember[]>>();
  const tableOf = (d: PlaceDimension, above: readonly PlaceDimension[], p: Population) => {
    const codes = new Map<string, Set<string>>();
    const own = groups.by.indexOf(d);
    const others = above.map((a) => groups.by.indexOf(a));
    const shares = (mine: readonly string[], theirs: readonly string[]) =>
      mine.some((x) => theirs.includes(x));
    for (const f of groups.found) {
      const within =
        shares(f.stages, p.stages) &&
        shares(f.questionSets, p.questionSets) &&
        shares(f.periods, p.periods);
      if (!within) continue;
      for (const combination of f.combinations) {
        const at = others.map((i) => combination[i]).join('|');
        const set = codes.get(at) ?? new Set<string>();
        codes.set(at, set.add(combination[own] ?? ''));
      }
    }
    return new Map([...codes].map(([at, set]) => [at, membersWithCodes(contents, d, [...set])]));
  };
  return (d, above, c) => {
    const p = narrowed(c, contents);
    const name = [d, above, p.stages, p.questionSets, p.periods].join(' ');
    const table = tables.get(name) ?? tableOf(d, above, p);
    tables.set(name, table);
    return table.get(above.map((a) => pinned(c, a)?.code).join('|')) ?? [];
  };
}

/**
 * Every row of a grouping, leaf rows in member order, each followed by the totals that close it. `groups` where the grouping holds
 * a dimension answered from records only.
 */
export function coordinatesOf(
  population: Population,
  contents: ReleaseContents,
  by: readonly Dimension[],
  totals: TotalsKind,
  most: number,
  groups?: FoundGroups,
): Coordinate[] {
  checkGrouping(population, by, contents);
  const found = groups ? membersFound(groups, contents) : null;
  const isFound = (d: Dimension): d is PlaceDimension => groups?.by.some((g) => g === d) ?? false;
  const rows = levelsOf(by, totals).flatMap((level) => {
    const blank: Pins = new Map(by.map((d) => [d, null]));
    let lines: Coordinate[] = [{ population, pins: blank }];
    for (const [i, d] of level.entries()) {
      const above = level.slice(0, i).filter(isFound);
      lines = lines.flatMap((c) =>
        (found && isFound(d)
          ? found(d, above, c)
          : groupMembers(d, narrowed(c, contents), contents)
        )
          .filter((m) => belongs(m, d, c, contents))
          .map((m) => ({ population, pins: new Map(c.pins).set(d, m) })),
      );
      if (lines.length > most)
        throw new UserError(
          'TOO_LARGE',
          `This grouping has more than ${most} rows. Group by fewer dimensions or filter.`,
        );
    }
    return lines;
  });
  if (rows.length > most)
    throw new UserError(
      'TOO_LARGE',
      `This grouping has ${rows.length} rows; at most ${most} are answered. Group by fewer dimensions or filter.`,
    );
  return rows.sort((a, b) => compareInMemberOrder(a, b, by, contents));
}

/** Member order along the grouping, each total after the rows it closes. */
function compareInMemberOrder(
  a: Coordinate,
  b: Coordinate,
  by: readonly Dimension[],
  contents: ReleaseContents,
): number {
  for (const d of by) {
    const x = pinned(a, d);
    const y = pinned(b, d);
    if (x?.path === y?.path) continue;
    if (!x || !y) return x ? -1 : 1;
    return compareInOrder(contents, x, y);
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

/** Dimensions one grouping may have. */
export const mostGrouped = 6;

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
  if (by.length > mostGrouped)
    throw new UserError(
      'TOO_LARGE',
      `by: at most ${mostGrouped} dimensions can be grouped at once.`,
    );
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
    if (membersOf(contents, d).length === 0 && !holdsRecords(contents))
      throw new UserError(
        'NEEDS_RECORDS',
        `${d} needs individual records, and this release holds published totals only. See catalogue { canAdd(to: []) { dimension } }.`,
      );
}
