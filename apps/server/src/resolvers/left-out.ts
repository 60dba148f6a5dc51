// How large each group is, who is not in an order and why, and what each minimum would leave: nobody vanishes without a word.
import { askFor, basePart, type CountFact, narrowed } from '@cube/schema';
import { entriesOf, questionWanted, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { LeftOutModel, RowModel, SliceModel } from '../models.ts';
import { checkPage } from '../paging.ts';
import type { RateWanted } from '../rates.ts';

type Sized = { row: RowModel; size: CountFact };

const mostNamed = 100;
const usualMinimums = [1, 5, 10, 20, 30, 50, 100];
const leastOf = ({ lower }: CountFact): number => lower ?? 0;

/** Groups with the base of `share`, or without one with their entries: what a minimum is held against (`sizedByBase`). */
export function sized(
  ctx: Context,
  { contents, population }: SliceModel,
  rows: readonly RowModel[],
  share: RateWanted | null,
): Promise<Sized[]> {
  const base =
    share &&
    basePart(
      share.basis ?? 'APPLICABLE',
      questionWanted(totalRow(contents, population), share.question).code,
    );
  const sizeOf = (row: RowModel) =>
    base
      ? ctx.count(contents, askFor(narrowed(row.coordinate, contents), contents, base, 'ENTRIES'))
      : entriesOf(ctx, row);
  return Promise.all(rows.map(async (row) => ({ row, size: await sizeOf(row) })));
}

export const isLarge = ({ size }: Sized, least: number): boolean => leastOf(size) >= least;

/** Smaller, as far as its size is known: a size that is withheld or not held is neither. */
export const isSmall = (group: Sized, least: number): boolean =>
  group.size.status === 'NO_CASES' || (group.size.upper !== null && !isLarge(group, least));

function whyOut(group: Sized, minEntries: number): LeftOutModel['why'] {
  if (group.size.status === 'NO_CASES' || group.size.upper === 0) return 'NO_ENTRIES';
  return isSmall(group, minEntries) ? 'TOO_FEW' : 'NO_FIGURES';
}

const reasons: readonly LeftOutModel['why'][] = ['TOO_FEW', 'NO_FIGURES', 'NO_ENTRIES'];

/** Those left out, by reason; reasons that hold for none are not given. */
export function leftOutOf(out: readonly Sized[], minEntries: number): LeftOutModel[] {
  const sorted = [...out].sort((a, b) => leastOf(b.size) - leastOf(a.size));
  return reasons
    .map((why) => ({
      why,
      rows: sorted.flatMap((group) => (whyOut(group, minEntries) === why ? [group.row] : [])),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** What the usual minimums, and the one asked for, leave. */
export const sizesOf = (groups: readonly Sized[], minEntries: number) =>
  [...new Set([...usualMinimums, minEntries])]
    .sort((a, b) => a - b)
    .map((least) => ({
      minEntries: least,
      groups: groups.filter((group) => isLarge(group, least)).length,
    }));

export const leftOutResolvers: Resolvers['LeftOut'] = {
  why: ({ why }) => why,
  count: ({ rows }) => rows.length,
  largest: ({ rows }, { first }) =>
    rows.slice(0, checkPage(first, mostNamed, 'The largest come first.')),
};
