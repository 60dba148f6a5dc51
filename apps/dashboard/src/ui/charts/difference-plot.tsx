// A difference in percentage points around a zero line. All plots of one screen share one axis, so that their lengths
// can be compared; the words beside each carry the same numbers.
import './charts.css';
import type { Bounds, DifferenceMark } from './chart-cells.ts';
import { At, Dot, Range, Whisker } from './marks.tsx';
import { type Axis, percentOf, place } from './scale.ts';

/** Everything a difference draws, for choosing the axis all plots share. */
export const differencesDrawn = (marks: readonly DifferenceMark[]): Bounds[] =>
  marks.flatMap((mark) => [mark.bounds, mark.interval].filter((bounds) => bounds != null));

export const DifferencePlot = ({
  difference,
  axis,
  intervals,
}: {
  difference: DifferenceMark;
  axis: Axis;
  intervals: boolean;
}) => {
  const { status, points, bounds, interval } = difference;
  const known = status === 'KNOWN' && points != null;
  const ranged = status === 'BOUNDED' && bounds != null;
  return (
    <svg className="ch-difference" height={46} aria-hidden="true">
      <line
        x1={0}
        x2="100%"
        y1={16}
        y2={16}
        className={known || ranged ? 'ch-grid' : 'ch-grid ch-dashed'}
      />
      <line x1="50%" x2="50%" y1={3} y2={29} className="ch-zero" />
      {intervals && interval && (known || ranged) && (
        <Whisker axis={axis} over={interval} y={16} overRange={ranged} cap={5} />
      )}
      {known && <Dot at={place(axis, points)} y={16} r={7} />}
      {ranged && <Range axis={axis} over={bounds} y={16} height={16} />}
      {axis.ticks.wide.map((tick) => (
        <At key={tick} at={place(axis, tick)} y={43}>
          <text textAnchor={tick < 0 ? 'start' : tick > 0 ? 'end' : 'middle'} className="ch-tick">
            {tick < 0 ? `−${-tick}` : tick > 0 ? `+${tick} points` : '0'}
          </text>
        </At>
      ))}
      <line x1={percentOf(0)} x2={percentOf(0)} y1={12} y2={20} className="ch-grid" />
      <line x1="100%" x2="100%" y1={12} y2={20} className="ch-grid" />
    </svg>
  );
};
