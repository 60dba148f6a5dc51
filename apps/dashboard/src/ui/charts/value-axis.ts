// An axis from zero for values of any size, with round ticks and room at its end for what is written beside the longest bar. Pure.
import type { Axis } from './scale.ts';

/** Distances between ticks, from which the smallest is taken that gives at most five. */
const roundSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

/** From 0 to the first tick at or above `highest`; `room` is the part of the width the axis itself takes, in percent. */
export function valueAxis(highest: number, room = 100): Axis {
  const step = roundSteps.find((one) => one * 5 >= highest) ?? highest;
  const ticks: number[] = [0];
  while ((ticks.at(-1) ?? 0) < Math.max(highest, step)) ticks.push((ticks.at(-1) ?? 0) + step);
  const to = ticks.at(-1) ?? step;
  // A length on the page, not a share of anything.
  const perUnit = room * to ** -1;
  const narrow = ticks.filter((_, index) => index % 2 === 0 || ticks.length < 4);
  return { from: 0, to, perUnit, ticks: { wide: ticks, narrow } };
}
