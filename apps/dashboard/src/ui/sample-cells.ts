// Invented cells for the tests of what draws them. No figure here comes from a report.
import { statuses } from '@cube/schema';
import type { RateFigure } from './cell.ts';

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
    spoken: lower === null ? statuses.NOT_HELD.words : display,
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
        kind: 'CONTRADICTION',
        title: 'Two numbers',
        note: 'Two numbers are printed.',
      },
    ],
  },
});
