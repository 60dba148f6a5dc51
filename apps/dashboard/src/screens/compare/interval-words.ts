// What the intervals and their level mean, in a sentence beside the switch. Pure.
import type { CompareValues } from './choices.ts';

const luck = { '95': 'one time in 20', '99.8': 'one time in 500' } as const;

/** What is drawn, and what the level does to the verdicts. */
export const intervalWords = ({ intervals, level }: Pick<CompareValues, 'intervals' | 'level'>) =>
  `${intervals ? `Intervals of ${level}% are shown, each for its own share or difference` : 'Intervals are not shown'}; chance alone makes such an interval miss about ${luck[level]}, while a verdict also allows for how many comparisons are made.`;
