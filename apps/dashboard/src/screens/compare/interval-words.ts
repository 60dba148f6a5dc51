// What the intervals and their level mean, in a sentence beside the switch. Pure.
import type { CompareValues } from './choices.ts';

const luck = { '95': 'one time in 20', '99.8': 'one time in 500' } as const;

/** What is drawn, and what the level does to the verdicts. */
export const intervalWords = ({ intervals, level }: Pick<CompareValues, 'intervals' | 'level'>) =>
  `${intervals ? `Intervals of ${level}% are shown` : 'Intervals are not shown'}; at this level chance alone would look like a clear difference about ${luck[level]}.`;
