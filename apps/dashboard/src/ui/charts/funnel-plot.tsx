// Groups' shares against how many were counted, with the limits chance allows around the share of all. A pure function of cells;
// its table stands one press away, so to a screen reader it is one sentence.
import './charts.css';
import './funnel-plot.css';
import { formatCount } from '@cube/schema';
import { useState } from 'react';
import type { CountMark, RateMark } from './chart-cells.ts';
import {
  bandBetween,
  beyondOf,
  boxOf,
  type Limit,
  limitLine,
  placeLabels,
} from './funnel-layout.ts';
import { type Drawn, FunnelKey, Point, pointId } from './funnel-marks.tsx';
import { percentOf } from './scale.ts';

type FunnelPlotPoint = {
  key: string;
  label: string;
  place: Parameters<typeof beyondOf>[0];
  rate: RateMark;
};

export type FunnelPlotProps = {
  points: readonly FunnelPlotPoint[];
  limits: readonly Limit[];
  centre: { label: string; rate: RateMark };
  /** Under the axis: "Inspections in the area". */
  across: string;
  /** What the drawing says, in a sentence or two. */
  spoken: string;
  /** A press on a point, by pointer or by keyboard. */
  onPress?: (key: string) => void;
};

const height = 320;
/** More labels than this hide the points. */
const mostLabels = 8;
const middle = (cell: CountMark): number | null =>
  cell.value ?? (cell.bounds ? (cell.bounds.lower + cell.bounds.upper) * 0.5 : null);
const shareOf = (rate: RateMark): number | null =>
  rate.percent ?? (rate.bounds ? (rate.bounds.lower + rate.bounds.upper) * 0.5 : null);

export function FunnelPlot(props: FunnelPlotProps) {
  const placed = props.points.flatMap((point) => {
    const n = middle(point.rate.denominator);
    const share = shareOf(point.rate);
    const beyond = beyondOf(point.place);
    return n === null || share === null || beyond === null ? [] : [{ ...point, n, share, beyond }];
  });
  const { onPress } = props;
  const [wanted, setReached] = useState<string | null>(null);
  const box = boxOf(placed, props.limits);
  const at = placed.map((point) => ({ ...point, x: box.x(point.n), y: box.y(point.share) }));
  // By keyboard one goes from the smallest base to the largest.
  const inOrder = [...at].sort((a, b) => a.n - b.n || a.share - b.share).map(({ key }) => key);
  const reached = wanted !== null && inOrder.includes(wanted) ? wanted : null;
  const step = (from: string, by: 1 | -1) => {
    const next = inOrder[inOrder.indexOf(from) + by];
    if (next) document.getElementById(pointId(next))?.focus();
  };
  const centre = shareOf(props.centre.rate);
  const labels = placeLabels(
    mostTelling(at, centre ?? 0).map((point) => ({
      ...point,
      letters: `${point.label} ${point.rate.numerator.display} of ${point.rate.denominator.display}`
        .length,
    })),
    height,
  );
  return (
    <div className="fp">
      <div className="fp-y" aria-hidden="true">
        {box.yTicks.map((tick) => (
          <span key={tick} style={{ top: percentOf(box.y(tick)) }}>
            {tick}%
          </span>
        ))}
      </div>
      <div
        className="fp-plot"
        {...(onPress
          ? {
              role: 'group',
              'aria-label': `${props.spoken} Arrow keys lead from point to point.`,
            }
          : { role: 'img', 'aria-label': props.spoken })}
        style={{ height }}
      >
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="fp-lines"
          aria-hidden="true"
        >
          <polygon points={bandBetween(box, props.limits, 'upper95', 'upper998')} />
          <polygon points={bandBetween(box, props.limits, 'lower95', 'lower998')} />
          {box.yTicks.map((tick) => (
            <line
              key={tick}
              x1={0}
              x2={100}
              y1={box.y(tick)}
              y2={box.y(tick)}
              className="ch-grid"
            />
          ))}
          <polyline points={limitLine(box, props.limits, 'upper95')} />
          <polyline points={limitLine(box, props.limits, 'lower95')} />
          <polyline points={limitLine(box, props.limits, 'upper998')} className="fp-outer" />
          <polyline points={limitLine(box, props.limits, 'lower998')} className="fp-outer" />
          {centre !== null && (
            <line x1={0} x2={100} y1={box.y(centre)} y2={box.y(centre)} className="ch-reference" />
          )}
        </svg>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: each point in it has a title */}
        <svg className="fp-marks">
          {[...at]
            .sort((a, b) => Number(a.beyond !== 'inside') - Number(b.beyond !== 'inside'))
            .map((point) => (
              <Point
                key={point.key}
                point={point}
                press={
                  onPress && {
                    reached: point.key === (reached ?? inOrder[0]),
                    onPress: () => onPress(point.key),
                    onStep: (by) => step(point.key, by),
                    onReach: () => setReached(point.key),
                  }
                }
              />
            ))}
        </svg>
        <svg className="fp-marks fp-labels" aria-hidden="true">
          {labels.map((label) => {
            const point = at.find(({ key }) => key === label.key);
            return (
              point && (
                <text
                  key={label.key}
                  x={percentOf(label.x)}
                  y={percentOf(label.y)}
                  dx={label.anchor === 'start' ? 11 : -11}
                  textAnchor={label.anchor}
                  className={`ch-text ch-halo fp-${point.beyond}`}
                >
                  <tspan className="ch-strong">{point.label}</tspan> {point.rate.numerator.display}{' '}
                  of {point.rate.denominator.display}
                </text>
              )
            );
          })}
        </svg>
      </div>
      <div className="fp-x" aria-hidden="true">
        {box.xTicks.map((tick) => (
          <span key={tick} style={{ left: percentOf(box.x(tick)) }}>
            {formatCount(tick)}
          </span>
        ))}
      </div>
      <p className="fp-across">{props.across}</p>
      <FunnelKey
        shown={new Set(at.map(({ beyond }) => beyond))}
        centre={centre === null ? null : props.centre}
      />
    </div>
  );
}

/** Of the points beyond the limits those to be named: beyond 99.8% first, then the furthest from the centre. */
const mostTelling = <P extends Pick<Drawn, 'beyond'> & { share: number; n: number }>(
  points: readonly P[],
  centre: number,
): P[] => {
  const far = ({ share, n }: P) => Math.abs(share - centre) * Math.sqrt(n);
  return points
    .filter(({ beyond }) => beyond !== 'inside')
    .sort(
      (a, b) =>
        Number(b.beyond === 'beyond-998') - Number(a.beyond === 'beyond-998') || far(b) - far(a),
    )
    .slice(0, mostLabels);
};
