// What a funnel says, in words: its title, whether its limits are too narrow, each point's place. Pure.
import { formatCount, formatPercentRange } from '@cube/schema';
import type { FunnelPlace, TargetFunnelQuery } from '../../generated/graphql.ts';
import type { Kind } from './frames.ts';

type Funnel = TargetFunnelQuery['slice']['funnel'];

export const funnelPlaceWords: Readonly<Record<FunnelPlace, string>> = {
  INSIDE: 'within the limits',
  ABOVE_95: 'above the 95% limit',
  BELOW_95: 'below the 95% limit',
  ABOVE_998: 'above the 99.8% limit',
  BELOW_998: 'below the 99.8% limit',
  CANNOT_SAY: 'cannot be placed',
};

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const counted = (n: number, kind: Kind) =>
  `${small[n] ?? formatCount(n)} ${n === 1 ? kind.one : kind.many} ${n === 1 ? 'lies' : 'lie'}`;

const countOf = ({ points }: Pick<Funnel, 'points'>, fits: (place: FunnelPlace) => boolean) =>
  points.filter(({ place }) => fits(place)).length;

/** Beyond 99.8% is hardly chance; beyond 95% alone is what some groups come to by luck. */
export function funnelTitle(funnel: Pick<Funnel, 'points'>, kind: Kind): string {
  const outer = countOf(funnel, (place) => place.endsWith('998'));
  const inner = countOf(funnel, (place) => place.endsWith('_95'));
  if (outer > 0) return `${counted(outer, kind)} beyond what chance would explain`;
  if (inner > 0) return `None lies beyond 99.8%; ${counted(inner, kind).toLowerCase()} beyond 95%`;
  return `No ${kind.one} lies beyond what chance would explain`;
}

/** Between which shares chance alone leaves a group of this size; in words why not where its size is a range. */
export function limitWords(
  { limits }: Pick<Funnel, 'limits'>,
  n: number | null | undefined,
  level: '95' | '998',
): string {
  const at = limits.find((limit) => limit.n === n);
  if (!at) return 'no one base';
  return formatPercentRange({
    lower: at[`lower${level}`] * 0.01,
    upper: at[`upper${level}`] * 0.01,
  });
}

/** How many lie beyond, and what it would mean if more did. */
export function funnelNote(
  funnel: Pick<Funnel, 'points' | 'overdispersed' | 'leftOut' | 'tooFew' | 'apart'>,
  least: number,
): string {
  const placed = countOf(funnel, (place) => place !== 'CANNOT_SAY');
  const outer = countOf(funnel, (place) => place.endsWith('998'));
  const inner = countOf(funnel, (place) => place.endsWith('_95'));
  const lines = [
    `${formatCount(outer)} of ${formatCount(placed)} points ${outer === 1 ? 'lies' : 'lie'} beyond 99.8%, and ${formatCount(inner)} more beyond 95%, where about one in twenty lies by chance alone.`,
  ];
  if (funnel.overdispersed === true)
    lines.push(
      'More than a tenth lie beyond 99.8%: groups differ more than chance, and the limits are too narrow for these data.',
    );
  if (funnel.overdispersed === false)
    lines.push('More than a tenth beyond 99.8% would mean that the limits are too narrow.');
  if (funnel.leftOut > 0)
    lines.push(`${formatCount(funnel.leftOut)} could not be placed; the table says which.`);
  if (funnel.tooFew > 0)
    lines.push(
      `${formatCount(funnel.tooFew)} with fewer than ${formatCount(least)} in the base ${funnel.tooFew === 1 ? 'is' : 'are'} not drawn; the limits still lie round the share of all.`,
    );
  return [...lines, ...funnel.apart.map(({ words }) => words)].join(' ');
}

/** The drawing in a sentence: those beyond the limits by name. */
export function funnelSpoken(funnel: Pick<Funnel, 'points' | 'centre'>, what: string): string {
  const beyond = funnel.points.filter(({ place }) => place !== 'INSIDE' && place !== 'CANNOT_SAY');
  const named = beyond.map(
    ({ node, rate, place }) => `${node.keys[0]?.label} ${rate.spoken}, ${funnelPlaceWords[place]}`,
  );
  return `Funnel plot. ${what}: all together ${funnel.centre.spoken}. ${
    named.length > 0 ? `Beyond the limits: ${named.join('; ')}.` : 'None lies beyond the limits.'
  }`;
}
