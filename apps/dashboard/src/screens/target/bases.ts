// What a place in the list is worth: its base, whether that is a small one, and why there is no range of places. Pure.
import type { TargetPageQuery } from '../../generated/graphql.ts';
import { countBounds } from '../../ui/cell.ts';
import type { Choices } from './choices.ts';

export type PageEdge = TargetPageQuery['slice']['rank']['edges'][number];

/** Below this many in the base there are no plausible places, and the base is a small one. */
const smallBase = 10;

/** Beside one share its base, which is not always all of them; else the entries. */
export const sizeOf = ({ because, node }: PageEdge) => {
  const [base, ...more] = because.flatMap(({ cell }) => cell?.denominator ?? []);
  return base && more.length === 0 ? base : node.count;
};

export const isSmall = (edge: PageEdge): boolean =>
  (countBounds(sizeOf(edge))?.lower ?? 0) < smallBase;

/** Why there are no plausible places, in words. */
export function noRange(
  edge: PageEdge,
  { questions, withRequirements }: Pick<Choices, 'questions' | 'withRequirements'>,
): string {
  if (questions.length + Number(withRequirements) > 1)
    return 'no range: several signs added up have no one base to re-run';
  if (questions.length === 0) return 'no range: requirements are counted, not a share of anything';
  if (isSmall(edge)) return `no range: fewer than ${smallBase} in the base`;
  return 'no range could be worked out';
}
