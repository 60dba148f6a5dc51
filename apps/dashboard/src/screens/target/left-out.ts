// What the size of a group counts, who a list leaves out and why, and what each minimum would leave, in words: so that nobody
// vanishes silently. Pure.
import { formatCount, sizedByBase } from '@cube/schema';
import type { TargetOrderQuery } from '../../generated/graphql.ts';
import type { Choices } from './choices.ts';
import { entryWords } from './frames.ts';

type Rank = TargetOrderQuery['slice']['rank'];
export type LeftOut = Rank['leftOutBecause'][number];
type Signs = Pick<Choices, 'rank' | 'questions' | 'withRequirements'>;
type Sizes = Signs & Pick<Choices, 'frame' | 'kind'>;

/** Whether a minimum counts bases, and not entries. Single services are judged by their latest record. */
export const countsBases = ({ rank, questions, withRequirements }: Signs): boolean =>
  rank !== 'service' &&
  sizedByBase([
    ...questions.map(() => ({ kind: 'rate' as const })),
    ...(withRequirements ? [{ kind: 'measure' as const }] : []),
  ]);

/** After a number: "in the base", "inspections". */
const sizeWords = (sizes: Sizes, size: number): string =>
  countsBases(sizes) ? 'in the base' : entryWords(sizes.frame.stage, size);

/** The head of those left out for one reason. */
export function leftOutHead({ why }: Pick<LeftOut, 'why'>, min: number, sizes: Sizes) {
  if (why === 'TOO_FEW') return `Fewer than ${formatCount(min)} ${sizeWords(sizes, min)}`;
  if (why === 'NO_ENTRIES')
    return countsBases(sizes)
      ? 'None in the base'
      : `No ${entryWords(sizes.frame.stage, 2)} among those chosen`;
  return sizes.kind.dimension === 'SERVICE'
    ? 'None of the chosen signs of need can be read for them'
    : 'Figures withheld, not held or not determinable';
}

/** Those that are named, each with its size, and how many more there are. */
export function leftOutNames(
  { largest, count }: Pick<LeftOut, 'largest' | 'count'>,
  { kind }: Pick<Choices, 'kind'>,
) {
  const single = kind.dimension === 'SERVICE';
  const named = largest.map((group) => {
    const size = group.rate?.denominator ?? group.count;
    return `${group.keys[0]?.label ?? ''}${single ? '' : ` (${size.display})`}`;
  });
  const more = count - largest.length;
  return `${named.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`;
}

/** Minimums to choose from, each with how many groups are large enough: what drops out is seen before choosing. */
export function minimumOptions(
  { sizes, totalCount, leftOut }: Pick<Rank, 'sizes' | 'totalCount' | 'leftOut'>,
  chosen: number,
  asked: Sizes,
): { value: string; label: string }[] {
  const all = formatCount(totalCount + leftOut);
  return sizes
    .filter(({ minEntries, groups }) => groups > 0 || minEntries === chosen)
    .map(({ minEntries, groups }) => ({
      value: String(minEntries),
      label: `${minEntries} ${sizeWords(asked, minEntries)} (${formatCount(groups)} of ${all} ${asked.kind.many})`,
    }));
}
