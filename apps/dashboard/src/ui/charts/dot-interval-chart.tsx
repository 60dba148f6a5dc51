// Shares of several groups on one axis, each with its count of base, its range and its interval. A pure function of
// cells; the table with the same cells stands beside it, so to a screen reader the chart is one sentence.
import './charts.css';
import { statuses } from '@cube/schema';
import { allowed, countOfBase, type RateMark, shareLabel, whenIs } from './chart-cells.ts';
import { ChartKey } from './chart-key.tsx';
import { DotIntervalRow } from './dot-interval-row.tsx';
import { type Axis, anchorAt, axisNote, percentOf, place, shareAxis } from './scale.ts';
import { shareMark } from './share-mark.ts';

/** One group of services: its name and the share drawn for it. */
export type ShareRow = {
  key: string;
  label: string;
  rate: RateMark;
  /** The group's own share in another year. */
  before?: RateMark | null;
  flag?: boolean;
};

type Props = {
  /** In the order drawn. */
  rows: readonly ShareRow[];
  /** All services together, as a dotted line. */
  total?: { label: string; rate: RateMark } | null;
  intervals: boolean;
  /** 95 or 99.8, for the key. */
  level: string;
  /** The year of the shares before, for the key. */
  otherYear?: string | undefined;
  /** What is measured, under the axis. */
  measure: string;
};

/** "Private 80 percent, 97–100 of 121–125": what the drawing says, in one sentence. */
const describeShares = (
  measure: string,
  rows: readonly ShareRow[],
  total?: Props['total'],
  otherYear?: string,
): string =>
  `${measure}: ${rows.map(({ label, rate, before }) => `${label} ${rate.spoken}${before && otherYear ? `, ${whenIs(otherYear)} ${before.spoken}` : ''}`).join('; ')}${
    total ? `; ${total.label} ${total.rate.spoken}` : ''
  }.`;

export const DotIntervalChart = ({ rows, total, intervals, level, otherYear, measure }: Props) => {
  const bounds = (rates: readonly RateMark[]) =>
    rates.flatMap((rate) => {
      const over = allowed(rate);
      return over === null ? [] : [over];
    });
  const whiskers = intervals
    ? rows.flatMap(({ rate }) => (rate.interval && !rate.notDeterminable ? [rate.interval] : []))
    : [];
  const all = total ? [total.rate] : [];
  const axis = shareAxis(
    bounds([...rows.flatMap(({ rate, before }) => [rate, ...(before ? [before] : [])]), ...all]),
    whiskers,
  );
  const reference = total ? allowed(total.rate) : null;
  const at = reference ? place(axis, (reference.lower + reference.upper) * 0.5) : 0;
  return (
    <div className="ch-dic">
      <div role="img" aria-label={describeShares(measure, rows, total, otherYear)}>
        {total && reference !== null && (
          <div className="ch-dic-top">
            <svg className="ch-dic-plot" height={22} aria-hidden="true">
              <text x={percentOf(at)} y={14} textAnchor={nearEdge(at)} className="ch-text">
                {total.label} <tspan className="ch-strong">{shareLabel(total.rate)}</tspan>
              </text>
            </svg>
          </div>
        )}
        {rows.map(({ key, label, rate, before, flag }) => (
          <DotIntervalRow
            key={key}
            label={label}
            sub={rate.status === 'WITHHELD' ? statuses.WITHHELD.symbol : countOfBase(rate)}
            share={shareLabel(rate)}
            mark={shareMark(rate, intervals)}
            before={before ? allowed(before) : null}
            axis={axis}
            reference={reference}
            flag={flag ?? false}
          />
        ))}
        <AxisTicks axis={axis} />
        <p className="ch-dic-measure">
          {measure}. {axisNote(axis)}
        </p>
      </div>
      <ChartKey
        known={rows.some(({ rate }) => rate.status === 'KNOWN' && !rate.smallBase)}
        smallBase={rows.some(({ rate }) => rate.status === 'KNOWN' && rate.smallBase)}
        range={rows.some(({ rate }) => rate.status === 'BOUNDED')}
        interval={intervals ? level : null}
        reference={reference === null ? null : (total?.label ?? null)}
        otherYear={otherYear ?? null}
        flagged={rows.some(({ flag }) => flag)}
      />
    </div>
  );
};

/** A label 100 pixels wide needs more room at the ends than a share does. */
const nearEdge = (position: number) =>
  position < 15 ? 'start' : position > 85 ? 'end' : anchorAt(position);

const AxisTicks = ({ axis }: { axis: Axis }) => (
  <div className="ch-dic-ticks" aria-hidden="true">
    {(['wide', 'narrow'] as const).map((width) => (
      <div key={width} className={`ch-only-${width}`}>
        {axis.ticks[width].map((tick) => (
          <span key={tick} style={{ left: percentOf(place(axis, tick)) }}>
            {tick}%
          </span>
        ))}
      </div>
    ))}
  </div>
);
