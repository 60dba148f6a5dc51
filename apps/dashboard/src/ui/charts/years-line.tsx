// The marks of one series over time: its line, which never bridges a gap or a break, its intervals and its points.
import { type FigureCell, hasNumber, isRate } from '../cell.ts';
import type { Bounds } from './chart-cells.ts';
import { At } from './marks.tsx';
import { type Axis, percentOf } from './scale.ts';
import { valueBounds } from './value-bars.tsx';

export type YearPoint = {
  key: string;
  label: string;
  /** Why it cannot be joined to the one before. */
  breakBefore?: string | null;
};
export type YearSeries = {
  key: string;
  label: string;
  /** One for each point, in order. */
  cells: readonly (FigureCell | undefined)[];
};

/** Pixels of the drawing, and above it. */
export const height = 200;
export const top = 24;

/** Signs of the series: colour is never the only difference. */
export const Shape = ({ index }: { index: number }) => {
  const look = `yc-${index}`;
  if (index === 1) return <rect x={-6} y={-6} width={12} height={12} className={look} />;
  if (index === 2) return <path d="M0-8L8 0 0 8-8 0z" className={look} />;
  if (index === 3) return <path d="M0-8L8 6H-8z" className={look} />;
  return <circle r={7} className={look} />;
};

const isSmall = (cell: FigureCell | undefined): boolean =>
  cell !== undefined && isRate(cell) && cell.smallBase;

/** Chance variation of a share, where it has one that says something. */
export const intervalOf = (cell: FigureCell | undefined): Bounds | null =>
  cell && isRate(cell) && hasNumber(cell) && !cell.notDeterminable ? (cell.interval ?? null) : null;

/** Pixels down for a value. */
export const down = (axis: Axis, value: number) => top + height - value * axis.perUnit;

/** An interval, upright; dashed when it is the widest over a range of counts. */
export const Upright = ({ from, to, dashed }: { from: number; to: number; dashed: boolean }) => (
  <g className="ch-whisker">
    <line y1={from} y2={to} className={dashed ? 'ch-dashed' : undefined} />
    <line x1={-6} x2={6} y1={from} y2={from} />
    <line x1={-6} x2={6} y1={to} y2={to} />
  </g>
);

export function YearsLine({
  series,
  index,
  axis,
  xs,
  points,
  intervals,
}: {
  series: YearSeries;
  index: number;
  axis: Axis;
  xs: readonly number[];
  points: readonly YearPoint[];
  intervals: boolean;
}) {
  const bounds = series.cells.map((cell) =>
    cell && !cell.notDeterminable ? valueBounds(cell) : null,
  );
  // A line through a base of one or two would be a picture of chance.
  const middle = bounds.map((over, at) =>
    over && !isSmall(series.cells[at]) ? (over.lower + over.upper) * 0.5 : null,
  );
  return (
    <g>
      {middle.map((value, at) => {
        const before = middle[at - 1];
        if (value === null || before === null || before === undefined || points[at]?.breakBefore)
          return null;
        return (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
            key={at}
            x1={percentOf(xs[at - 1] ?? 0)}
            x2={percentOf(xs[at] ?? 0)}
            y1={down(axis, before)}
            y2={down(axis, value)}
            className={`yc-line yc-line-${index}`}
          />
        );
      })}
      {series.cells.map((cell, at) => {
        const over = intervals ? intervalOf(cell) : null;
        return (
          over && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
            <At key={at} at={xs[at] ?? 0} y={0}>
              <Upright
                from={down(axis, over.lower)}
                to={down(axis, over.upper)}
                dashed={cell?.status === 'BOUNDED'}
              />
            </At>
          )
        );
      })}
      {bounds.map((over, at) => {
        const cell = series.cells[at];
        if (!over || !cell) return null;
        const y = down(axis, over.lower);
        const tall = y - down(axis, over.upper);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place
          <At key={at} at={xs[at] ?? 0} y={0}>
            {tall > 0 ? (
              <rect
                x={-7}
                y={y - Math.max(tall, 12)}
                width={14}
                height={Math.max(tall, 12)}
                rx={3}
                className="ch-range"
              />
            ) : (
              <g
                // Smaller, so that a short interval shows on both sides.
                transform={`translate(0 ${y})${intervals ? ' scale(0.7)' : ''}`}
                className={isSmall(cell) ? 'yc-hollow' : undefined}
              >
                <Shape index={index} />
              </g>
            )}
          </At>
        );
      })}
    </g>
  );
}
