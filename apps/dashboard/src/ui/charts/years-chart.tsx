// Values over time, at most four series, each with its own shape as well as its colour. Known neighbours are joined; a gap, or a break
// in what was asked, is never bridged. A pure function of cells; its table stands beside it.
import './charts.css';
import './years-chart.css';
import { type FigureCell, hasNumber, isRate } from '../cell.ts';
import type { Bounds } from './chart-cells.ts';
import { At } from './marks.tsx';
import { type Axis, percentOf } from './scale.ts';
import { valueAxis } from './value-axis.ts';
import { valueBounds } from './value-bars.tsx';

export type YearPoint = {
  key: string;
  label: string /** Why it cannot be joined to the one before. */;
  breakBefore?: string | null;
};
type YearSeries = {
  key: string;
  label: string /** One for each point, in order. */;
  cells: readonly (FigureCell | undefined)[];
};

type Props = {
  points: readonly YearPoint[];
  series: readonly YearSeries[];
  measure: string;
  /** Level of the intervals in percent, null or left out when they are not drawn. */
  interval?: string | null;
};

/** The most series that can be told apart. */
export const mostSeries = 4;

const height = 200;
const top = 24;

/** Signs of the series: colour is never the only difference. */
const Shape = ({ index }: { index: number }) => {
  const look = `yc-${index}`;
  if (index === 1) return <rect x={-6} y={-6} width={12} height={12} className={look} />;
  if (index === 2) return <path d="M0-8L8 0 0 8-8 0z" className={look} />;
  if (index === 3) return <path d="M0-8L8 6H-8z" className={look} />;
  return <circle r={7} className={look} />;
};

const isSmall = (cell: FigureCell | undefined): boolean =>
  cell !== undefined && isRate(cell) && cell.smallBase;

/** Chance variation of a share, where it has one that says something. */
const intervalOf = (cell: FigureCell | undefined): Bounds | null =>
  cell && isRate(cell) && hasNumber(cell) && !cell.notDeterminable ? (cell.interval ?? null) : null;

/** Shares stand on 0 to 100%, so that charts can be compared; only small ones on less, which is said. */
const largestSmall = 25;
const axisOf = (highest: number, shares: boolean): Axis =>
  valueAxis(shares && highest > largestSmall ? 100 : Math.max(1, highest), height);

/** Pixels down for a value. */
const down = (axis: Axis, value: number) => top + height - value * axis.perUnit;

/** An interval, upright; dashed when it is the widest over a range of counts. */
const Upright = ({ from, to, dashed }: { from: number; to: number; dashed: boolean }) => (
  <g className="ch-whisker">
    <line y1={from} y2={to} className={dashed ? 'ch-dashed' : undefined} />
    <line x1={-6} x2={6} y1={from} y2={from} />
    <line x1={-6} x2={6} y1={to} y2={to} />
  </g>
);

function Line({
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

export function YearsChart({ points, series, measure, interval = null }: Props) {
  const shown = series.slice(0, mostSeries);
  const all = shown.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell ? (valueBounds(cell) ?? []) : [])),
  );
  const shares = shown.some(({ cells }) => cells.some((cell) => cell && isRate(cell)));
  const whiskers = shown.flatMap(({ cells }) =>
    interval ? cells.flatMap((cell) => intervalOf(cell) ?? []) : [],
  );
  const axis = axisOf(Math.max(0, ...[...all, ...whiskers].map(({ upper }) => upper)), shares);
  const unit = shares ? '%' : '';
  const each = 100 * Math.max(points.length, 1) ** -1;
  const xs = points.map((_, index) => each * (index + 0.5));
  const only = shown.length === 1 ? shown[0] : null;
  const sentence = shown
    .map(
      ({ label, cells }) =>
        `${label}: ${points.map((point, at) => `${point.label} ${cells[at]?.spoken ?? 'not held'}`).join('; ')}`,
    )
    .join('. ');
  return (
    <div className="yc">
      <div role="img" aria-label={`${measure}. ${sentence}.`} className="yc-in">
        <div className="yc-scale" aria-hidden="true">
          {axis.ticks.wide.map((tick) => (
            <span key={tick} style={{ top: down(axis, tick) }}>
              {tick}
              {unit}
            </span>
          ))}
        </div>
        <svg height={height + top + 12} aria-hidden="true">
          {axis.ticks.wide.map((tick) => (
            <line
              key={tick}
              x2="100%"
              y1={down(axis, tick)}
              y2={down(axis, tick)}
              className={tick === 0 ? 'ch-zero' : 'ch-grid'}
            />
          ))}
          {points.map((point, at) =>
            point.breakBefore ? (
              <At key={point.key} at={(xs[at] ?? 0) - each * 0.5} y={0}>
                <line y1={8} y2={top + height} className="yc-break" />
                <text x={6} y={18} className="ch-tick">
                  not comparable
                </text>
              </At>
            ) : null,
          )}
          {shown.map((one, index) => (
            <Line
              key={one.key}
              series={one}
              index={index}
              axis={axis}
              xs={xs}
              points={points}
              intervals={interval !== null}
            />
          ))}
          {only?.cells.map((cell, at) => {
            const over = cell && valueBounds(cell);
            const whisker = interval ? intervalOf(cell) : null;
            const above = whisker && over ? Math.max(whisker.upper, over.upper) : over?.upper;
            return (
              <At
                key={points[at]?.key}
                at={xs[at] ?? 0}
                y={above === undefined ? top + height - 8 : down(axis, above) - (whisker ? 8 : 13)}
              >
                <text textAnchor="middle" className={over ? 'ch-share ch-halo' : 'ch-text ch-halo'}>
                  {cell?.display ?? '[x]'}
                </text>
              </At>
            );
          })}
        </svg>
        <div className="yc-years" aria-hidden="true">
          {points.map((point, at) => (
            <span key={point.key} style={{ left: percentOf(xs[at] ?? 0) }}>
              {point.label}
            </span>
          ))}
        </div>
      </div>
      {shares && axis.to < 100 && <p className="cap">The axis runs from 0 to {axis.to}%.</p>}
      {whiskers.length > 0 && (
        <ul className="yc-key">
          <li>
            <svg width={20} height={22} viewBox="-10 -11 20 22" aria-hidden="true">
              <Upright from={9} to={-9} dashed={false} />
              <circle r={5} className="yc-0" />
            </svg>
            Share with its {interval}% interval
          </li>
        </ul>
      )}
      {!only && (
        <ul className="yc-key">
          {shown.map(({ key, label }, index) => (
            <li key={key}>
              <svg width={20} height={18} viewBox="-10 -9 20 18" aria-hidden="true">
                <Shape index={index} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
