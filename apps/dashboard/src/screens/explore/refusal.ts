// Why the cube refused a table, in a reader's words where the reader's choices are the reason; its own words are for who writes queries.
// Pure.
import type { Dimension } from '@cube/schema';
import { labelOf, listed, lowerOf } from './dimensions.ts';
import type { Catalogue, Plan } from './plan.ts';

export type Refusal = {
  title: string;
  why: string;
  /** What stands in rows or columns and is not held: taking it out brings the table back. */
  drop: readonly Dimension[];
};

/** Only single records name these members, and the release has none. */
const withoutMembers = ({ dimensions }: Pick<Catalogue, 'dimensions'>, dimension: Dimension) =>
  dimensions.some((one) => one.dimension === dimension && one.members.totalCount === 0);

/** Null where it was refused, or failed, for another reason than that single records are needed. */
export function refusalOf(
  code: unknown,
  plan: Pick<Plan, 'rows' | 'columns'>,
  catalogue: Pick<Catalogue, 'dimensions'>,
): Refusal | null {
  if (code !== 'NEEDS_RECORDS') return null;
  const drop = [...plan.rows, ...plan.columns].filter((d) => withoutMembers(catalogue, d));
  if (drop.length === 0)
    return {
      title: 'This needs single records',
      why: 'What is chosen here is held as published totals only, or not at all. Take a filter off, choose another stage or year, or look at a release with single records.',
      drop,
    };
  const what = listed(drop.map(lowerOf));
  return {
    title: `Nothing is held by ${what} here`,
    why: `This release holds published totals, and none of them is by ${what}. Take ${listed(drop.map(labelOf))} out of the table, or look at a release with single records.`,
    drop,
  };
}
