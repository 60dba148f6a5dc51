// Which groups a minimum leaves out, and why the rest of those left out are: so that nobody vanishes silently. Pure.
import type { TargetOrderQuery } from '../../generated/graphql.ts';
import { countBounds } from '../../ui/cell.ts';

type Slice = TargetOrderQuery['slice'];
type Group = NonNullable<Slice['rows']>['nodes'][number];

export type LeftOut = {
  /** Fewer entries than the minimum, largest first. */
  tooFew: Group[];
  /** Large enough, but its figures cannot be ranked. */
  noFigures: Group[];
  /** No entries at all among those chosen. */
  none: Group[];
};

const entriesOf = (group: Group): number => countBounds(group.count)?.lower ?? 0;
const codeOf = (row: { keys: readonly { code: string }[] }) => row.keys[0]?.code ?? '';

export function leftOutOf(slice: Pick<Slice, 'rows' | 'rank'>, min: number): LeftOut {
  const ranked = new Set(slice.rank.edges.map(({ node }) => codeOf(node)));
  const out = (slice.rows?.nodes ?? []).filter((group) => !ranked.has(codeOf(group)));
  const sorted = [...out].sort((a, b) => entriesOf(b) - entriesOf(a));
  const empty = (group: Group) =>
    group.count.status === 'NO_CASES' || countBounds(group.count)?.upper === 0;
  const small = (group: Group) => countBounds(group.count) !== null && entriesOf(group) < min;
  return {
    none: sorted.filter(empty),
    tooFew: sorted.filter((group) => !empty(group) && small(group)),
    noFigures: sorted.filter((group) => !empty(group) && !small(group)),
  };
}

/** Minimums to choose from, each with how many groups are large enough: what drops out is seen before choosing. */
export function minimums(
  groups: readonly Group[],
  chosen: number,
): { min: number; groups: number }[] {
  const usual = [1, 5, 10, 20, 30, 50, 100];
  return [...new Set([...usual, chosen])]
    .sort((a, b) => a - b)
    .map((min) => ({ min, groups: groups.filter((group) => entriesOf(group) >= min).length }))
    .filter(({ min, groups }) => groups > 0 || min === chosen);
}
