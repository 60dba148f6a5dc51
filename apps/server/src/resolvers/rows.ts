// The rows of a grouping: which there are, what each pins, and what the fields asked of them will cost.
import { coordinatesOf, type Dimension } from '@cube/schema';
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { RowLevel, Totals } from '../generated/resolvers.ts';
import type { RowModel, SliceModel } from '../models.ts';
import { limits } from '../paging.ts';

/** Rows of a grouping, refused when there are too many. */
export const rowsOf = (s: SliceModel, by: readonly Dimension[], totals: Totals): RowModel[] =>
  coordinatesOf(s.population, s.contents, by, totals, limits.maxCells).map((coordinate) => ({
    contents: s.contents,
    coordinate,
  }));

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

/** No release of this edition holds the entries behind its numbers. */
export const noRecords = {
  available: false,
  whyNot:
    'This release holds published totals, not individual records, so the entries behind a number cannot be listed.',
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: null,
};
