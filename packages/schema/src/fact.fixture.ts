// Counts for tests of the statistics: known, ranged, or without a number.
import { type CountFact, emptyFact } from './ask.ts';
import type { CellStatus } from './signs.ts';

/** A count with these bounds; KNOWN where they meet, unless the test says otherwise. */
export const fact = (
  lower: number | null,
  upper = lower,
  status: CellStatus = lower === upper ? 'KNOWN' : 'BOUNDED',
): CountFact => ({ ...emptyFact(status), lower, upper });
