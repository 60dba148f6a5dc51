// Values over time, at most four series, each with its own shape as well as its colour. Known neighbours are joined; a gap, or a break
// in what was asked, is never bridged. A pure function of cells; its table stands beside it.
import './charts.css';
import './years-chart.css';
import { isRate } from '../cell.ts';
import { At } from './marks.tsx';
import { type Axis, percentOf } from './scale.ts';
import { valueAxis } from './value-axis.ts';
import { valueBounds } from './value-bars.tsx';
import {
  down,
  height,
  intervalOf,
  Shape,
  top,
  Upright,
  type YearPoint,
  type YearSeries,
  YearsLine,
} from './years-line.tsx';

type Props = {
  points: readonly YearPoint[];
  series: readonly YearSeries[];
  measure: string;
  /** Level of the intervals in percent, null or left out when they are not drawn. */
  interval?: string | null;
};

/** The most series that can be told apart. */
export const mostSeries = 4;

/** Shares stand on 0 to 100%, so that charts can be compared; only small ones on less, which is said. */
const largestSmall = 25;
const axisOf = (highest: number, shares: boolean): Axis =>
  valueAxis(shares && highest > largestSmall ? 100 : Math.max(1, highest), height);

const IntervalKey = ({ level }: { level: string | null }) => (
  <ul className="yc-key">
    <li>
      <svg width={20} height={22} viewBox="-10 -11 20 22" aria-hidden="true">
        <Upright from={9} to={-9} dashed={false} />
        <circle r={5} className="yc-0" />
      </svg>
      Share with its {level}% interval
    </li>
  </ul>
);

const SeriesKey = ({ series }: { series: readonly YearSeries[] }) => (
  <ul className="yc-key">
    {series.map(({ key, label }, index) => (
      <li key={key}>
        <svg width={20} height={18} viewBox="-10 -9 20 18" aria-hidden="true">
          <Shape index={index} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);

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
            <YearsLine
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
      {whiskers.length > 0 && <IntervalKey level={interval} />}
      {!only && <SeriesKey series={shown} />}
    </div>
  );
}
