// Invented answers for the tests of this folder's rules. No figure here comes from a report.
import type { RateFigure } from '../../ui/cell.ts';
import type { QuestionPicture } from './picture.ts';

const origin: RateFigure['origin'] = {
  __typename: 'Origin',
  release: { __typename: 'Release', id: 'r' },
  sources: [],
  derivation: null,
  figures: [],
  conflicts: [],
  readings: [],
};

type Count = RateFigure['numerator'];

/** A count, or a range of counts; null is not held. */
export function count(lower: number | null, upper = lower): Count {
  const known = lower !== null && lower === upper;
  const display = lower === null ? '[x]' : known ? `${lower}` : `${lower}–${upper}`;
  return {
    __typename: 'CountCell',
    status: lower === null ? 'NOT_HELD' : known ? 'KNOWN' : 'BOUNDED',
    display,
    spoken: display,
    notDeterminable: false,
    value: known ? lower : null,
    bounds: lower === null || upper === null ? null : { __typename: 'IntBounds', lower, upper },
  };
}

/** A share of a base of 100 services, so that counts read as percentages. */
export function share(lower: number | null, upper = lower): RateFigure {
  const numerator = count(lower, upper);
  const known = numerator.status === 'KNOWN';
  return {
    __typename: 'RateCell',
    status: numerator.status,
    provenance: null,
    display: lower === null ? '[x]' : `${numerator.display}%`,
    spoken: numerator.display,
    notDeterminable: false,
    percent: known ? lower : null,
    printed: [],
    bounds: lower === null || upper === null ? null : { __typename: 'FloatBounds', lower, upper },
    interval: null,
    numerator,
    denominator: count(100),
    basis: 'APPLICABLE',
    base: 'of the 100 services inspected',
    smallBase: false,
    origin,
  };
}

/** A question whose answers, worst to best, have these shares. */
export function question(
  code: string,
  shares: readonly (readonly [number | null, number?])[],
  changes: Partial<QuestionPicture> = {},
): QuestionPicture {
  const labels = ['None', 'Partly', 'Yes'].slice(-shares.length);
  const parts = shares.map(([lower, upper], index) => ({
    key: String(index),
    label: labels[index] ?? 'Yes',
    cell: share(lower, upper ?? lower),
  }));
  const [worst] = parts;
  const best = parts.at(-1);
  if (!worst || !best) throw new Error('A question has answers.');
  return {
    code,
    label: `Is ${code} good?`,
    short: code,
    ordinal: true,
    headline: best.cell,
    headlineLabel: 'good',
    unfavourable: worst.cell,
    unfavourableLabel: worst.label,
    parts,
    baseInWords: 'the 100 services inspected',
    notApplicable: count(0),
    notAsked: count(0),
    wordsOnly: false,
    ...changes,
  };
}

/** The same share, disputed by the source. */
export const disputed = (cell: RateFigure, number: number): RateFigure => ({
  ...cell,
  origin: {
    ...cell.origin,
    conflicts: [
      {
        __typename: 'Conflict',
        id: `c${number}`,
        code: `conflict-${number}`,
        number,
        title: 'Two numbers',
      },
    ],
  },
});
