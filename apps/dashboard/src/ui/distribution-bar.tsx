// The whole answer scale of one question as one bar, worst answer at the left, with its keys in the same order below.
import { hasNumber, type RateFigure, shareText } from './cell.ts';
import { CountText } from './cell-text.tsx';
import { type DistributionPart, isOpen, type Shown, segmentsOf } from './distribution-segments.ts';
import { Figure } from './figure.tsx';
import { stepClass } from './steps.ts';

export type DistributionBarProps = {
  /** The question, for the chart's name. */
  question: string;
  parts: readonly DistributionPart[];
  /** What stands in the bar and beside the answers. */
  show?: Shown;
  /** Address of the query that gives this distribution. */
  query?: string;
};

function KeyText({ cell, show }: { cell: RateFigure; show: Shown }) {
  if (!hasNumber(cell)) return <span className="sym">{cell.display}</span>;
  const share = shareText(cell);
  if (show === 'percentages') return <b>{share}</b>;
  return (
    <span className="nowrap">
      <b>
        <CountText cell={cell.numerator} />
      </b>
      {cell.numerator.notDeterminable ? ' not determinable' : show === 'both' && ` (${share})`}
    </span>
  );
}

export function DistributionBar({ question, parts, show = 'both', query }: DistributionBarProps) {
  const said = parts.map((part) => `${part.label}: ${part.cell.spoken}`).join('; ');
  return (
    <>
      <div className="dist" role="img" aria-label={`${question} ${said}.`}>
        {segmentsOf(parts, show).map((segment) =>
          segment.kind === 'open' ? (
            <i key={segment.key} className="open" style={{ flexGrow: segment.length }}>
              <span className="pc words">not determinable</span>
            </i>
          ) : (
            <i key={segment.key} className={segment.className} style={{ flexGrow: segment.length }}>
              <span className={segment.text.length > 4 ? 'pc long' : 'pc'}>{segment.text}</span>
            </i>
          ),
        )}
      </div>
      <ul className="keys">
        {parts.map((part, index) => (
          <li key={part.key}>
            <i className={`sw ${isOpen(part.cell) ? 'open' : stepClass(index, parts.length)}`} />
            {part.label}{' '}
            <Figure cell={part.cell} label={`${question} ${part.label}`} query={query}>
              <KeyText cell={part.cell} show={show} />
            </Figure>
          </li>
        ))}
      </ul>
    </>
  );
}
