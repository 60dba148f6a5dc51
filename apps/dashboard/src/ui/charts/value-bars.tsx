// Bars from zero, one to a line, with the value and its base written beside each. Counts or shares; a range is hatched, the total is
// grey. A pure function of cells: its table stands beside it, so to a screen reader it is one sentence.
import './charts.css';
import './value-bars.css';
import { type FigureCell, isRate } from '../cell.ts';
import { allowed, type Bounds, countOfBase } from './chart-cells.ts';
import { At, Whisker } from './marks.tsx';
import { type Axis, percentOf, place } from './scale.ts';
import { valueAxis } from './value-axis.ts';

type ValueBar = {
  key: string;
  label: string;
  cell: FigureCell;
  /** Set in, as a member of the line above. */
  child?: boolean;
  total?: boolean;
};

type Props = {
  bars: readonly ValueBar[];
  /** What is measured, for the sentence. */
  measure: string;
  intervals: boolean;
};

/** The values a cell may take: percent for a share, a number for a count. */
export function valueBounds(cell: FigureCell): Bounds | null {
  if (isRate(cell)) return allowed(cell);
  if (cell.status !== 'KNOWN' && cell.status !== 'BOUNDED') return null;
  if (cell.value !== null) return { lower: cell.value, upper: cell.value };
  return cell.bounds;
}

/** Part of the width that bars may take; the rest is for what is written beside them. */
const room = 68;

const written = (cell: FigureCell): string => (isRate(cell) ? `  ${countOfBase(cell)}` : '');

function Mark({ bar, axis, intervals }: { bar: ValueBar; axis: Axis; intervals: boolean }) {
  const { cell, total } = bar;
  const over = valueBounds(cell);
  if (!over)
    return (
      <text x={10} y={19} className="ch-text">
        {cell.display} {cell.spoken}
      </text>
    );
  const [from, to] = [place(axis, over.lower), place(axis, over.upper)];
  const interval = intervals && isRate(cell) ? cell.interval : null;
  const end = Math.max(to, interval ? place(axis, interval.upper) : 0);
  const loose = cell.notDeterminable;
  return (
    <>
      {from > 0 && (
        <rect
          width={percentOf(from)}
          y={3}
          height={20}
          rx={2}
          className={loose ? 'vb-open' : total ? 'vb-total' : 'vb-fill'}
        />
      )}
      {to > from && (
        <rect
          x={percentOf(from)}
          y={4}
          width={percentOf(to - from)}
          height={18}
          rx={2}
          className="ch-range"
        />
      )}
      {interval && !loose && (
        <Whisker axis={axis} over={interval} y={13} overRange={to > from} cap={4} />
      )}
      <At at={end} y={18}>
        <text x={9} className="ch-text ch-halo">
          <tspan className="ch-strong">
            {cell.display}
            {isRate(cell) && cell.smallBase ? '†' : ''}
          </tspan>
          {loose ? '  not determinable' : written(cell)}
        </text>
      </At>
    </>
  );
}

export function ValueBars({ bars, measure, intervals }: Props) {
  const drawn = bars.flatMap(({ cell }) => valueBounds(cell) ?? []);
  const whiskers = intervals
    ? bars.flatMap(({ cell }) => (isRate(cell) && cell.interval ? [cell.interval] : []))
    : [];
  const highest = Math.max(1, ...[...drawn, ...whiskers].map(({ upper }) => upper));
  const axis = valueAxis(highest, room);
  const unit = bars.some(({ cell }) => isRate(cell)) ? '%' : '';
  const sentence = bars.map(({ label, cell }) => `${label} ${cell.spoken}`).join('; ');
  return (
    <div className="vb" role="img" aria-label={`${measure}: ${sentence}.`}>
      <svg className="vb-grid" aria-hidden="true">
        {axis.ticks.wide.map((tick) => (
          <line
            key={tick}
            x1={percentOf(place(axis, tick))}
            x2={percentOf(place(axis, tick))}
            y1={0}
            y2="100%"
            className={tick === 0 ? 'ch-zero' : 'ch-grid'}
          />
        ))}
      </svg>
      {bars.map((bar) => (
        <div key={bar.key} className="vb-row">
          <span className={`vb-name${bar.child ? ' child' : ''}${bar.total ? ' total' : ''}`}>
            {bar.label}
          </span>
          <svg height={26} aria-hidden="true">
            <Mark bar={bar} axis={axis} intervals={intervals} />
          </svg>
        </div>
      ))}
      <div className="vb-ticks" aria-hidden="true">
        {axis.ticks.wide.map((tick) => (
          <span key={tick} style={{ left: percentOf(place(axis, tick)) }}>
            {tick}
            {unit}
          </span>
        ))}
      </div>
    </div>
  );
}
