// One series of plain bars with its figures beside: name, bar from zero, share, count. What only a range allows is hatched.
import {
  countBounds,
  type FigureCell,
  hasNumber,
  isRate,
  type RateFigure,
  shareText,
} from './cell.ts';
import { CellText, CountText } from './cell-text.tsx';
import { Figure } from './figure.tsx';

export type Bar = { key: string; label: string; cell: RateFigure; child?: boolean };

export type BarsProps = {
  /** What the bars measure; names the list and every figure. */
  label: string;
  bars: readonly Bar[];
  show?: 'both' | 'counts' | 'percentages';
  /** Address of the query that gives these bars. */
  query?: string;
};

/** The base is the whole track, so that lists of one population can be compared with each other. */
const top = (bars: readonly Bar[]): number =>
  Math.max(1, ...bars.map((bar) => countBounds(bar.cell.denominator)?.upper ?? 0));

function Track({ cell, whole }: { cell: RateFigure; whole: number }) {
  const bounds = countBounds(cell.numerator);
  if (!bounds) return <span className="track" />;
  return (
    <span className="track" aria-hidden="true">
      {bounds.lower > 0 && <i style={{ flexGrow: bounds.lower }} />}
      {bounds.upper > bounds.lower && (
        <i className="range" style={{ flexGrow: bounds.upper - bounds.lower }} />
      )}
      {whole > bounds.upper && <span style={{ flexGrow: whole - bounds.upper }} />}
    </span>
  );
}

type ValuesProps = { bar: Bar } & Omit<BarsProps, 'bars'>;

function Values({ bar, label, show, query }: ValuesProps) {
  const cell: FigureCell = bar.cell;
  const name = `${bar.label}, ${label}`;
  if (!hasNumber(cell) || !isRate(cell))
    return (
      <span className="r wide">
        <Figure cell={cell} label={name} query={query}>
          <CellText cell={cell} />
        </Figure>
      </span>
    );
  const share = shareText(cell);
  const count = <CountText cell={cell.numerator} />;
  return (
    <>
      <span className="r">{show === 'both' && share}</span>
      <span className="r">
        <Figure cell={cell} label={name} query={query}>
          {show === 'percentages' ? share : count}
        </Figure>
      </span>
    </>
  );
}

export function Bars({ label, bars, show = 'both', query }: BarsProps) {
  const whole = top(bars);
  return (
    <ul className="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.key} className={bar.child ? 'child' : undefined}>
          <span className="name">{bar.label}</span>
          <Track cell={bar.cell} whole={whole} />
          <Values bar={bar} label={label} show={show} query={query} />
        </li>
      ))}
    </ul>
  );
}
