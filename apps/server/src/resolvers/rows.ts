// The rows of a grouping: which there are, what each pins, and what the fields asked of them will cost.
import {
  askFor,
  batchesOf,
  coordinatesOf,
  type Dimension,
  dimensions,
  type FoundGroups,
  membersOf,
  type Population,
  placeDimensions,
  type ReleaseContents,
  snapshotsOf,
  UserError,
} from '@cube/schema';
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Context } from '../context.ts';
import type { RowLevel, Totals } from '../generated/resolvers.ts';
import type { RowModel, SliceModel } from '../models.ts';
import { limits } from '../paging.ts';

/** Rows of a grouping, refused when there are too many. */
export async function rowsOf(
  ctx: Context,
  s: SliceModel,
  by: readonly Dimension[],
  totals: Totals,
): Promise<RowModel[]> {
  const groups = await groupsOf(ctx, s, by);
  return coordinatesOf(s.population, s.contents, by, totals, limits.maxCells, groups).map(
    (coordinate) => ({ contents: s.contents, coordinate }),
  );
}

/**
 * Where a dimension is answered from records only, no batch lists its members: the store says which combinations of places have
 * entries, in each frame that the other dimensions of the grouping may pin.
 */
async function groupsOf(
  ctx: Context,
  { contents, population }: SliceModel,
  by: readonly Dimension[],
): Promise<FoundGroups | undefined> {
  const only = by.find((d) => dimensions[d].held === 'records');
  if (!only || membersOf(contents, only).length === 0) return undefined;
  const held = framesOf(population, contents, by).filter((frame) =>
    batchesOf(contents, frame).some((b) => b.kind === 'RECORDS'),
  );
  if (held.length === 0)
    throw new UserError(
      'NEEDS_RECORDS',
      `${only} needs individual records, and this population is held as published totals only, or not at all.`,
    );
  const places = placeDimensions.filter((d) => by.includes(d));
  return {
    by: places,
    found: await Promise.all(
      held.map(async (frame) => ({
        stages: frame.stages,
        questionSets: frame.questionSets,
        periods: frame.periods,
        combinations: await ctx.groups(
          contents,
          askFor(frame, contents, { of: 'entries' }, 'ENTRIES'),
          places,
        ),
      })),
    ),
  };
}

/** Narrowed to one snapshot each where rows may pin it; else whole, for the entries may add up. */
function framesOf(
  population: Population,
  contents: ReleaseContents,
  by: readonly Dimension[],
): Population[] {
  const pins: readonly Dimension[] = ['YEAR', 'PERIOD', 'STAGE', 'QUESTION_SET', 'QUESTION'];
  if (!by.some((d) => pins.includes(d))) return [population];
  return snapshotsOf(contents, population).map((s) => ({
    ...population,
    stages: [s.stage],
    questionSets: [s.questionSet],
    periods: [s.period],
  }));
}

export const levelOf = (row: RowModel): RowLevel => {
  const members = [...row.coordinate.pins.values()];
  if (members.every((m) => m === null)) return 'GRAND_TOTAL';
  return members.every((m) => m !== null) ? 'LEAF' : 'SUBTOTAL';
};

/** The fewest counts that a field of a row needs; fields left out need none. */
const countsOf = { count: 1, rate: 2, ratio: 2, share: 2, versus: 4, distribution: 5 };

/** How many counts, at least, the fields asked of each row will need. */
export function countsPerRow(info: GraphQLResolveInfo): number {
  const inside = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + inside(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return sum + inside(info.fragments[selection.name.value]?.selectionSet);
      const name = selection.name.value;
      const own = Object.hasOwn(countsOf, name) ? countsOf[name as keyof typeof countsOf] : null;
      return sum + (own ?? inside(selection.selectionSet));
    }, 0);
  return info.fieldNodes.reduce((sum, field) => sum + inside(field.selectionSet), 0);
}
