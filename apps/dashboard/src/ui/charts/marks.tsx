// The marks every chart shares: a dot, a hatched range, a whisker with caps. Each is drawn around a place given in
// percent of the width, at sizes in pixels, so nothing is ever scaled.
import type { Bounds } from './chart-cells.ts';
import { type Axis, percentOf, place } from './scale.ts';

/** Children are drawn with their origin at `at` percent of the width and `y` pixels down. */
export const At = ({ at, y, children }: { at: number; y: number; children: React.ReactNode }) => (
  <svg x={percentOf(at)} y={y} overflow="visible" aria-hidden="true">
    {children}
  </svg>
);

type WhiskerProps = { axis: Axis; over: Bounds; y: number; overRange: boolean; cap?: number };

/** An interval. Dashed when it is the widest over a range of counts; the caps are always solid. */
export const Whisker = ({ axis, over, y, overRange, cap = 6 }: WhiskerProps) => {
  const from = percentOf(place(axis, over.lower));
  const to = percentOf(place(axis, over.upper));
  return (
    <g className="ch-whisker">
      <line x1={from} x2={to} y1={y} y2={y} className={overRange ? 'ch-dashed' : undefined} />
      <line x1={from} x2={from} y1={y - cap} y2={y + cap} />
      <line x1={to} x2={to} y1={y - cap} y2={y + cap} />
    </g>
  );
};

/** One known value; hollow for a small base. */
export const Dot = ({
  at,
  y,
  r,
  hollow,
}: {
  at: number;
  y: number;
  r: number;
  hollow?: boolean;
}) => (
  <At at={at} y={y}>
    <circle r={hollow ? r - 1.5 : r} className={hollow ? 'ch-dot-hollow' : 'ch-dot'} />
  </At>
);

/** The same group at another time. */
export const Diamond = ({ at, y }: { at: number; y: number }) => (
  <At at={at} y={y}>
    <path d="M0 -6 L6 0 L0 6 L-6 0 Z" className="ch-dot-hollow" />
  </At>
);

/** Ranges narrower than this share of the axis are drawn 12 pixels wide, so that the hatching can be seen. */
const seen = 3.5;

type RangeProps = { axis: Axis; over: Bounds; y: number; height: number };

/** Between two values: a hatched bar (the pattern is `HatchPattern` of the kit, drawn once by the shell). */
export const Range = ({ axis, over, y, height }: RangeProps) => {
  const from = place(axis, over.lower);
  const to = place(axis, over.upper);
  const top = -0.5 * height;
  return to - from < seen ? (
    <At at={(from + to) * 0.5} y={y}>
      <rect x={-8} y={top - 2} width={16} height={height + 4} rx={4} className="ch-paper" />
      <rect x={-6} y={top} width={12} height={height} rx={3} className="ch-range" />
    </At>
  ) : (
    <rect
      x={percentOf(from)}
      y={y + top}
      width={percentOf(to - from)}
      height={height}
      rx={3}
      className="ch-range"
    />
  );
};
