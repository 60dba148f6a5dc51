// Where a value lies along an axis, in percent of its width, so that charts need no pixels and no measuring:
// a narrow chart is the same drawing with other ticks, never a scaled one.
import type { Bounds } from './chart-cells.ts';

/** An axis: `perUnit` is how many percent of its width one unit takes. */
export type Axis = { from: number; to: number; perUnit: number; ticks: Ticks };
/** Tick values for a wide drawing and for a narrow one. */
type Ticks = { wide: readonly number[]; narrow: readonly number[] };

const steps = (from: number, to: number, step: number): number[] => {
  const values: number[] = [];
  for (let value = from; value <= to; value += step) values.push(value);
  return values;
};

/** The whole range of a share. */
export const fullShareAxis: Axis = {
  from: 0,
  to: 100,
  perUnit: 1,
  ticks: { wide: steps(0, 100, 20), narrow: steps(0, 100, 25) },
};

/** Shortened axes, from the shortest: span, percent of width a point, distance between ticks wide and narrow. */
const shortened = [
  { span: 20, perUnit: 5, wide: 5, narrow: 10 },
  { span: 40, perUnit: 2.5, wide: 10, narrow: 10 },
  { span: 50, perUnit: 2, wide: 10, narrow: 25 },
] as const;

/** Marks within this many points may be drawn on a shortened axis. */
const closeTogether = 20;

/**
 * 0 to 100%, unless every mark lies within 20 points; then the shortest axis that holds the marks and their intervals.
 * A shortened axis must be announced in words: see `axisNote`.
 */
export const shareAxis = (marks: readonly Bounds[], whiskers: readonly Bounds[] = []): Axis => {
  if (marks.length === 0) return fullShareAxis;
  const lowest = Math.min(...marks.map((mark) => mark.lower));
  const highest = Math.max(...marks.map((mark) => mark.upper));
  if (highest - lowest > closeTogether) return fullShareAxis;
  const left = Math.min(lowest, ...whiskers.map((whisker) => whisker.lower));
  const right = Math.max(highest, ...whiskers.map((whisker) => whisker.upper));
  for (const { span, perUnit, wide, narrow } of shortened) {
    const start = Math.max(0, Math.min(100 - span, downTo(left, wide)));
    if (start > 0 && left >= start && right <= start + span) {
      const to = start + span;
      return {
        from: start,
        to,
        perUnit,
        ticks: { wide: steps(start, to, wide), narrow: steps(start, to, narrow) },
      };
    }
  }
  return fullShareAxis;
};

const downTo = (value: number, step: number): number => value - (((value % step) + step) % step);

/** Says where a shortened axis starts; nothing for the whole range. */
export const axisNote = (axis: Axis): string | null =>
  axis.from === 0 && axis.to === 100
    ? null
    : `The axis runs from ${axis.from} to ${axis.to}%, not from zero.`;

/** Axes for differences in points, zero in the middle; the first that holds every value is used on all cards. */
const differenceAxes: readonly Axis[] = [
  { reach: 40, perUnit: 1.25 },
  { reach: 50, perUnit: 1 },
  { reach: 80, perUnit: 0.625 },
  { reach: 100, perUnit: 0.5 },
].map(({ reach, perUnit }) => ({
  from: -reach,
  to: reach,
  perUnit,
  ticks: { wide: [-reach, 0, reach], narrow: [-reach, 0, reach] },
}));

/** From -40 to +40 points; wider only when something would fall outside. One axis for all cards of a screen. */
export const differenceAxis = (drawn: readonly Bounds[]): Axis => {
  const furthest = Math.max(0, ...drawn.flatMap(({ lower, upper }) => [-lower, upper]));
  const axis = differenceAxes.find(({ to }) => furthest <= to) ?? differenceAxes.at(-1);
  return axis ?? fullShareAxis;
};

/** Place of a value along an axis, 0 to 100, kept inside it. */
export const place = (axis: Axis, value: number): number =>
  Math.min(100, Math.max(0, (value - axis.from) * axis.perUnit));

/** A place as an SVG or CSS length. */
export const percentOf = (position: number): string => `${position}%`;

/** How a label is anchored so that it does not leave the drawing. */
export const anchorAt = (position: number): 'start' | 'middle' | 'end' =>
  position < 5 ? 'start' : position > 95 ? 'end' : 'middle';
