// What the ranked list says of itself: its title, only as sure as the places are, and places in words. Pure.
import { formatCount, formatOrdinal } from '@cube/schema';
import type { TargetOrderQuery } from '../../generated/graphql.ts';
import type { Kind } from './frames.ts';

type Rank = TargetOrderQuery['slice']['rank'];
export type Place = {
  position: number;
  tiedWith: number;
  plausible: { lower: number; upper: number } | null;
};

/** "could be 2nd to 17th"; "1st in 95 of 100 re-runs" where only one place is plausible; null without a range. */
export const plausibleWords = ({ plausible }: Pick<Place, 'plausible'>): string | null => {
  if (!plausible) return null;
  const { lower, upper } = plausible;
  return lower === upper
    ? `${formatOrdinal(lower)} in 95 of 100 re-runs`
    : `could be ${formatOrdinal(lower)} to ${formatOrdinal(upper)}`;
};

/** "3rd", or "3rd, shared by 4". */
export const placeWords = ({ position, tiedWith }: Place): string =>
  tiedWith > 0
    ? `${formatOrdinal(position)}, shared by ${formatCount(tiedWith + 1)}`
    : formatOrdinal(position);

const mostReasons = 3;

/**
 * The weightiest reasons that speak for a place. A group always has one, so that its counts are seen. A service may have none, and
 * has what decides between services alike after them: requirements, and the age of its last inspection.
 */
export function toldReasons<R extends { contribution: number; signal: number | null }>(
  because: readonly R[],
  single: boolean,
): R[] {
  const signs = because.filter(({ contribution }) => contribution > 0);
  const chosen = signs.length > 0 || single ? signs : because.slice(0, 1);
  const further = single ? because.filter(({ signal }) => signal === null) : [];
  return [...chosen.slice(0, mostReasons), ...further];
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const numberWord = (n: number) => small[n] ?? formatCount(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How sure the top of the list is, and never more than that. */
export function listTitle(
  rank: Pick<Rank, 'edges' | 'pageInfo' | 'totalCount'>,
  kind: Kind,
): string {
  const [top, ...others] = rank.edges;
  const name = top?.node.keys[0]?.label;
  if (!top || !name) return `No ${kind.one} to rank`;
  // A service scores the weights of the signs that hold: the first having none, none has any.
  if (kind.dimension === 'SERVICE' && top.score === 0)
    return 'No service shows any of the chosen signs of need';
  if (top.tiedWith > 0)
    return `${capital(numberWord(top.tiedWith + 1))} ${kind.many} share the first place`;
  if (kind.dimension === 'SERVICE')
    return `${name} shows most signs of need; none with as many gave graver answers`;
  if (others.length === 0) return `${name} alone can be ranked`;
  const { plausible } = top;
  if (!plausible) return `${name} comes first; how sure that is cannot be said`;
  const rivals = others.filter((edge) => edge.plausible?.lower === 1).length;
  const untold = others.filter((edge) => edge.plausible === null).length;
  if (rivals === 0) {
    if (plausible.upper > 1)
      return `${name} comes first, and could be as low as ${formatOrdinal(plausible.upper)}`;
    const among = untold > 0 ? ', among those large enough to say' : '';
    return `${name} is first in 95 of 100 re-runs${among}`;
  }
  const more = rank.pageInfo.hasNextPage ? 'at least ' : '';
  const rival = `${more}${numberWord(rivals)} other ${rivals === 1 ? kind.one : kind.many} could also be first`;
  const near = plausible.upper * 4 <= rank.totalCount && plausible.lower === 1;
  return near
    ? `${name} is near the top in 95 of 100 re-runs; ${rival}`
    : `${name} comes first, but ${rival}`;
}

/** The lowest place of the list, read or not: the right end of the plausible-place bars. */
export const lastPlace = ({ totalCount }: Pick<Rank, 'totalCount'>): number =>
  Math.max(1, totalCount);
