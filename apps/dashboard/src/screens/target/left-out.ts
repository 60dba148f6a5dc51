// Who a list leaves out, why, and what each minimum would leave, in words: so that nobody vanishes silently. Pure.
import { formatCount } from '@cube/schema';
import type { TargetOrderQuery } from '../../generated/graphql.ts';
import { entryWords, type Kind } from './frames.ts';

type Rank = TargetOrderQuery['slice']['rank'];
export type LeftOut = Rank['leftOutBecause'][number];

/** The head of those left out for one reason. */
export function leftOutHead({ why }: Pick<LeftOut, 'why'>, kind: Kind, min: number, stage: string) {
  if (why === 'TOO_FEW') return `Fewer than ${formatCount(min)} ${entryWords(stage, min)}`;
  if (why === 'NO_ENTRIES') return `No ${entryWords(stage, 2)} among those chosen`;
  return kind.dimension === 'SERVICE'
    ? 'None of the chosen signs of need can be read for them'
    : 'Figures withheld, not held or not determinable';
}

/** Those that are named, each with how many it has, and how many more there are. */
export function leftOutNames({ largest, count }: Pick<LeftOut, 'largest' | 'count'>, kind: Kind) {
  const single = kind.dimension === 'SERVICE';
  const named = largest.map(
    (group) => `${group.keys[0]?.label ?? ''}${single ? '' : ` (${group.count.display})`}`,
  );
  const more = count - largest.length;
  return `${named.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`;
}

/** Minimums to choose from, each with how many groups are large enough: what drops out is seen before choosing. */
export function minimumOptions(
  { sizes, totalCount, leftOut }: Pick<Rank, 'sizes' | 'totalCount' | 'leftOut'>,
  chosen: number,
  kind: Kind,
  stage: string,
): { value: string; label: string }[] {
  const all = formatCount(totalCount + leftOut);
  return sizes
    .filter(({ minEntries, groups }) => groups > 0 || minEntries === chosen)
    .map(({ minEntries, groups }) => ({
      value: String(minEntries),
      label: `${minEntries} ${entryWords(stage, minEntries)} (${formatCount(groups)} of ${all} ${kind.many})`,
    }));
}
