// One row of the dot-and-interval chart: name and count at the left (above the mark on narrow screens), then the mark.
import { Icon } from '../icons.tsx';
import type { Bounds } from './chart-cells.ts';
import { At, Diamond, Dot, Range, Whisker } from './marks.tsx';
import { RangeBar } from './range-bar.tsx';
import { type Axis, anchorAt, percentOf, place } from './scale.ts';
import type { ShareMark } from './share-mark.ts';

type Props = {
  label: string;
  /** Count of base, or why there is none. */
  sub: string;
  share: string;
  mark: ShareMark;
  /** Its own share in another year, as far as it is known. */
  before: Bounds | null;
  axis: Axis;
  /** Share of all services: one dotted line, or one at either end of a range. */
  reference: Bounds | null;
  /** The report disagrees with itself about this row. */
  flag: boolean;
};

export const DotIntervalRow = (props: Props) => {
  const { label, sub, share, mark, before, axis, reference, flag } = props;
  const words = mark.kind === 'words';
  return (
    <div className="ch-dic-row">
      <div className="ch-dic-name">
        <b>
          {label}
          {!words && <span className="ch-only-narrow-inline"> {share}</span>}
        </b>{' '}
        <span>
          {flag && <Icon name="flag" className="ch-flag" />}
          {sub}
        </span>
      </div>
      <svg className="ch-dic-grid" aria-hidden="true">
        <Grid axis={axis} reference={words ? null : reference} />
      </svg>
      <svg className="ch-dic-plot" height={74} aria-hidden="true">
        {/* Narrow rows are lower, because the share stands beside the name: see charts.css. */}
        <g className="ch-dic-mark">
          {before && <Before over={before} axis={axis} />}
          <Mark mark={mark} axis={axis} share={share} />
        </g>
      </svg>
    </div>
  );
};

/** Stands under the row's own mark, where the two are alike. */
const Before = ({ over, axis }: { over: Bounds; axis: Axis }) => (
  <Diamond at={place(axis, (over.lower + over.upper) * 0.5)} y={62} />
);

const Mark = ({ mark, axis, share }: { mark: ShareMark; axis: Axis; share: string }) => {
  if (mark.kind === 'words') {
    return (
      <text x={10} y={42} className="ch-text ch-halo ch-halo-wide">
        {mark.words}
      </text>
    );
  }
  if (mark.kind === 'not-determinable') return <RangeBar axis={axis} over={mark.over} y={38} />;
  const middle = mark.kind === 'dot' ? mark.at : (mark.over.lower + mark.over.upper) * 0.5;
  const at = place(axis, middle);
  return (
    <>
      {mark.whisker && (
        <Whisker axis={axis} over={mark.whisker} y={38} overRange={mark.kind === 'range'} />
      )}
      {mark.kind === 'dot' ? (
        <Dot at={at} y={38} r={8} hollow={mark.hollow} />
      ) : (
        <Range axis={axis} over={mark.over} y={38} height={20} />
      )}
      <At at={at} y={20}>
        <text textAnchor={anchorAt(at)} className="ch-share ch-halo ch-only-wide">
          {share}
        </text>
      </At>
    </>
  );
};

/** Ends too close to be told apart are one line in their middle. */
const ends = (bounds: Bounds | null): number[] => {
  if (bounds === null) return [];
  const { lower, upper } = bounds;
  return upper - lower < 1.5 ? [(lower + upper) * 0.5] : [lower, upper];
};

const Grid = ({ axis, reference }: { axis: Axis; reference: Bounds | null }) => (
  <>
    {(['wide', 'narrow'] as const).map((width) => (
      <g key={width} className={`ch-only-${width}`}>
        {axis.ticks[width].map((tick) => (
          <line
            key={tick}
            x1={percentOf(place(axis, tick))}
            x2={percentOf(place(axis, tick))}
            y1={0}
            y2="100%"
            className={tick === axis.from ? 'ch-zero' : 'ch-grid'}
          />
        ))}
      </g>
    ))}
    {ends(reference).map((end) => (
      <line
        key={end}
        x1={percentOf(place(axis, end))}
        x2={percentOf(place(axis, end))}
        y1={0}
        y2="100%"
        className="ch-reference"
      />
    ))}
  </>
);
