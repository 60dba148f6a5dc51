// Who is not in an order and why, and what each minimum would leave: nobody vanishes without a word.
import type { CountFact } from '@cube/schema';
import type { Resolvers } from '../generated/resolvers.ts';
import type { LeftOutModel, RowModel } from '../models.ts';
import { checkPage } from '../paging.ts';

type Sized = { row: RowModel; entries: CountFact };

const mostNamed = 100;
const usualMinimums = [1, 5, 10, 20, 30, 50, 100];
const leastOf = ({ lower }: CountFact): number => lower ?? 0;

function whyOut(entries: CountFact, minEntries: number): LeftOutModel['why'] {
  if (entries.status === 'NO_CASES' || entries.upper === 0) return 'NO_ENTRIES';
  return entries.upper !== null && leastOf(entries) < minEntries ? 'TOO_FEW' : 'NO_FIGURES';
}

const reasons: readonly LeftOutModel['why'][] = ['TOO_FEW', 'NO_FIGURES', 'NO_ENTRIES'];

/** Those left out, by reason; reasons that hold for none are not given. */
export function leftOutOf(out: readonly Sized[], minEntries: number): LeftOutModel[] {
  const sorted = [...out].sort((a, b) => leastOf(b.entries) - leastOf(a.entries));
  return reasons
    .map((why) => ({
      why,
      rows: sorted.flatMap(({ row, entries }) =>
        whyOut(entries, minEntries) === why ? [row] : [],
      ),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** What the usual minimums, and the one asked for, leave. */
export const sizesOf = (sizes: readonly CountFact[], minEntries: number) =>
  [...new Set([...usualMinimums, minEntries])]
    .sort((a, b) => a - b)
    .map((least) => ({
      minEntries: least,
      groups: sizes.filter((entries) => leastOf(entries) >= least).length,
    }));

export const leftOutResolvers: Resolvers['LeftOut'] = {
  why: ({ why }) => why,
  count: ({ rows }) => rows.length,
  largest: ({ rows }, { first }) => rows.slice(0, checkPage(first, mostNamed)),
};
