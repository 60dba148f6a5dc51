// Where everything of a funnel plot lies, in percent of its box, and where the labels of the few points beyond the limits find
// room. Pure.
import type { FunnelPlace } from '../../generated/graphql.ts';

export type Limit = {
  n: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
};

/** Steps of an axis that ends at or beyond `most`, about five of them. */
const stepsTo = (most: number): { end: number; ticks: number[] } => {
  const step =
    [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].find(
      (size) => size * 6 >= most,
    ) ?? 100_000;
  const ticks: number[] = [];
  for (let tick = 0; tick < most + step; tick += step) ticks.push(tick);
  return { end: ticks.at(-1) ?? step, ticks };
};

export type FunnelBox = {
  xTicks: readonly number[];
  yTicks: readonly number[];
  x: (n: number) => number;
  /** From the top, as SVG counts. */
  y: (share: number) => number;
};

/** The axes: from zero, high enough for every point and, where it matters, the upper limits. */
export function boxOf(
  points: readonly { n: number; share: number }[],
  limits: readonly Limit[],
): FunnelBox {
  const largest = Math.max(1, ...points.map(({ n }) => n));
  const highest = Math.max(10, ...points.map(({ share }) => share));
  // Limits at a base of one or two span everything; they are cut at the top of the drawing rather than flattening the rest.
  const usual = limits.filter(({ n }) => n * 4 >= largest).map(({ upper998 }) => upper998);
  const across = stepsTo(largest);
  const up = stepsTo(Math.min(100, Math.max(highest, ...usual)));
  const top = Math.min(100, up.end);
  return {
    xTicks: across.ticks,
    yTicks: up.ticks.filter((tick) => tick <= top),
    x: (n) => (n * 100) / across.end,
    y: (share) => 100 - (Math.min(share, top * 1.5) * 100) / top,
  };
}

/** A line through one of the limits, as the points of a polyline in a box of 100 by 100. */
export const limitLine = (
  box: FunnelBox,
  limits: readonly Limit[],
  of: keyof Omit<Limit, 'n'>,
): string => limits.map((limit) => `${box.x(limit.n)},${box.y(limit[of])}`).join(' ');

/** The tint between the two limits of one side. */
export const bandBetween = (
  box: FunnelBox,
  limits: readonly Limit[],
  inner: keyof Omit<Limit, 'n'>,
  outer: keyof Omit<Limit, 'n'>,
): string => `${limitLine(box, limits, inner)} ${limitLine(box, [...limits].reverse(), outer)}`;

export type Beyond = 'inside' | 'beyond-95' | 'beyond-998';

/** How a point is drawn; null where nothing can be drawn. */
export const beyondOf = (place: FunnelPlace): Beyond | null => {
  if (place === 'CANNOT_SAY') return null;
  if (place === 'INSIDE') return 'inside';
  return place.endsWith('998') ? 'beyond-998' : 'beyond-95';
};

export type Label = { key: string; x: number; y: number; anchor: 'start' | 'end' };

/** How far a label reaches, in percent of the width; about seven pixels a letter in a box of some 500. */
const reach = (letters: number): number => letters * 1.4;

const span = (label: { x: number; anchor: 'start' | 'end'; letters: number }) =>
  label.anchor === 'start'
    ? { from: label.x, to: label.x + reach(label.letters) + 3 }
    : { from: label.x - reach(label.letters) - 3, to: label.x };

/**
 * One label a point, beside it on the side with more room, moved up or down until it touches no other. `height` is that of the
 * drawing in pixels.
 */
export function placeLabels(
  points: readonly { key: string; x: number; y: number; letters: number }[],
  height: number,
): Label[] {
  const line = (18 * 100) / height;
  const placed: (Label & { letters: number })[] = [];
  for (const { key, x, y: top, letters } of [...points].sort((a, b) => a.y - b.y)) {
    const anchor = x > 55 ? 'end' : 'start';
    const own = span({ x, anchor, letters });
    const free = (y: number) =>
      y >= line * 0.5 &&
      y <= 99 &&
      placed.every((other) => {
        const others = span(other);
        return Math.abs(other.y - y) >= line || others.to < own.from || others.from > own.to;
      });
    const offsets = [0, -1, 1, -2, 2, -3, 3].map((times) => top - line * 0.4 + times * line);
    const y = offsets.find(free);
    if (y !== undefined) placed.push({ key, x, y, anchor, letters });
  }
  return placed.map(({ key, x, y, anchor }) => ({ key, x, y, anchor }));
}
