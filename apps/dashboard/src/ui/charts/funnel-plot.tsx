// Groups' shares against how many were counted, with the limits chance allows around the share of all. A pure function of cells;
// its table stands one press away, so to a screen reader it is one sentence.
import './charts.css';
import './funnel-plot.css';
import { formatCount } from '@cube/schema';
import type { CountMark, RateMark } from './chart-cells.ts';
import {
  type Beyond,
  bandBetween,
  beyondOf,
  boxOf,
  type Limit,
  limitLine,
  placeLabels,
  quietEnd,
} from './funnel-layout.ts';
import { At } from './marks.tsx';
import { percentOf } from './scale.ts';

export type FunnelPlotPoint = {
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
  /** A press on a point; the table offers the same by keyboard. */
  onPress?: (key: string) => void;
};

const height = 320;
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
  const box = boxOf(placed, props.limits);
  const at = placed.map((point) => ({ ...point, x: box.x(point.n), y: box.y(point.share) }));
  const labels = placeLabels(
    at
      .filter(({ beyond }) => beyond !== 'inside')
      .map((point) => ({
        ...point,
        letters:
          `${point.label} ${point.rate.numerator.display} of ${point.rate.denominator.display}`
            .length,
      })),
    height,
  );
  const centre = shareOf(props.centre.rate);
  const centreEnd = quietEnd(at, box.y(centre ?? 0));
  return (
    <div className="fp">
      <div className="fp-y" aria-hidden="true">
        {box.yTicks.map((tick) => (
          <span key={tick} style={{ top: percentOf(box.y(tick)) }}>
            {tick}%
          </span>
        ))}
      </div>
      <div className="fp-plot" role="img" aria-label={props.spoken} style={{ height }}>
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
        <svg className="fp-marks" aria-hidden="true">
          {centre !== null && (
            <text
              x={centreEnd === 'end' ? '100%' : 0}
              y={percentOf(box.y(centre))}
              dy={-6}
              textAnchor={centreEnd}
              className="ch-text ch-halo"
            >
              {props.centre.label} <tspan className="ch-strong">{props.centre.rate.display}</tspan>
            </text>
          )}
          {[...at]
            .sort((a, b) => Number(a.beyond !== 'inside') - Number(b.beyond !== 'inside'))
            .map((point) => (
              <Point key={point.key} point={point} onPress={props.onPress} />
            ))}
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
      <FunnelKey shown={new Set(at.map(({ beyond }) => beyond))} />
    </div>
  );
}

type Drawn = { key: string; label: string; x: number; y: number; beyond: Beyond; rate: RateMark };

const Mark = ({ beyond }: { beyond: Beyond }) =>
  beyond === 'beyond-998' ? (
    <rect x={-6.5} y={-6.5} width={13} height={13} transform="rotate(45)" className="fp-diamond" />
  ) : (
    <circle
      r={beyond === 'inside' ? 5 : 6.5}
      className={beyond === 'inside' ? 'ch-dot-hollow' : 'ch-dot'}
    />
  );

const Point = ({ point, onPress }: { point: Drawn; onPress?: (key: string) => void }) => (
  <svg x={percentOf(point.x)} y={percentOf(point.y)} overflow="visible" aria-hidden="true">
    {/* biome-ignore lint/a11y/noStaticElementInteractions: an extra for the pointer; the table offers the same by keyboard */}
    <g
      className={onPress ? 'fp-point' : undefined}
      onClick={onPress ? () => onPress(point.key) : undefined}
    >
      <title>{`${point.label}: ${point.rate.spoken}`}</title>
      <circle r={12} className="fp-touch" />
      <Mark beyond={point.beyond} />
    </g>
  </svg>
);

const keyWords: readonly (readonly [Beyond, string])[] = [
  ['beyond-998', 'Beyond 99.8%'],
  ['beyond-95', 'Beyond 95%'],
  ['inside', 'Within the limits'],
];

const FunnelKey = ({ shown }: { shown: ReadonlySet<Beyond> }) => (
  <ul className="fp-key">
    {keyWords
      .filter(([beyond]) => shown.has(beyond))
      .map(([beyond, words]) => (
        <li key={beyond}>
          <svg width={18} height={18} aria-hidden="true">
            <At at={50} y={9}>
              <Mark beyond={beyond} />
            </At>
          </svg>
          {words}
        </li>
      ))}
    <li>
      <svg width={26} height={18} aria-hidden="true" className="fp-lines">
        <line x1={0} x2={26} y1={9} y2={9} />
      </svg>
      95% limit
    </li>
    <li>
      <svg width={26} height={18} aria-hidden="true" className="fp-lines">
        <line x1={0} x2={26} y1={9} y2={9} className="fp-outer" />
      </svg>
      99.8% limit
    </li>
  </ul>
);
