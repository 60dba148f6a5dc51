// The whole answer scale of one question as one bar, worst answer at the left, with its keys in the same order below.
import type { ReactNode } from 'react';
import { countBounds, type RateFigure, shareText } from './cell.ts';
import { CountText } from './cell-text.tsx';
import { Figure } from './figure.tsx';

export type DistributionPart = { key: string; label: string; cell: RateFigure };

/** Steps of the ordinal scale used by a question with this many answers, worst to best. An answer keeps its step everywhere. */
const steps: Record<number, readonly number[]> = {
  1: [4],
  2: [2, 4],
  3: [1, 2, 4],
  4: [1, 2, 3, 4],
};

/** Colour class of the answer at this place of a scale of `count` answers. */
export function stepClass(index: number, count: number): string {
  const known = steps[count];
  if (known) return `o${known[index] ?? 4}`;
  // More answers than colours: the two ends keep theirs, the middle shares the others.
  return index === 0 ? 'o1' : index === count - 1 ? 'o4' : index * 2 < count ? 'o2' : 'o3';
}

/** Twice the middle of the range of counts: what a part's length is proportional to. Null where nothing is known. */
const weight = (cell: RateFigure): number | null => {
  const bounds = countBounds(cell.numerator);
  return bounds && bounds.lower + bounds.upper;
};

export type DistributionBarProps = {
  /** The question, for the chart's name. */
  question: string;
  parts: readonly DistributionPart[];
  /** What the keys state beside the answer. */
  show?: 'both' | 'counts' | 'percentages';
};

export function DistributionBar({ question, parts, show = 'both' }: DistributionBarProps) {
  const said = parts.map((part) => `${part.label}: ${part.cell.spoken}`).join('; ');
  return (
    <>
      <div className="dist" role="img" aria-label={`${question} ${said}.`}>
        {parts.map((part, index) => {
          const length = weight(part.cell);
          if (length === null || length === 0) return null;
          const text = show === 'counts' ? part.cell.numerator.display : shareText(part.cell);
          return (
            <i
              key={part.key}
              className={stepClass(index, parts.length)}
              style={{ flexGrow: length }}
            >
              <span className={text.length > 4 ? 'pc long' : 'pc'}>{text}</span>
            </i>
          );
        })}
      </div>
      <ul className="keys">
        {parts.map((part, index) => (
          <li key={part.key}>
            <i className={`sw ${stepClass(index, parts.length)}`} />
            {part.label}{' '}
            <Figure cell={part.cell} label={`${question} ${part.label}`}>
              <KeyText cell={part.cell} show={show} />
            </Figure>
          </li>
        ))}
      </ul>
    </>
  );
}

function KeyText({
  cell,
  show,
}: {
  cell: RateFigure;
  show: 'both' | 'counts' | 'percentages';
}): ReactNode {
  const share = shareText(cell);
  if (show === 'percentages') return <b>{share}</b>;
  return (
    <span className="nowrap">
      <b>
        <CountText cell={cell.numerator} />
      </b>
      {show === 'both' && ` (${share})`}
    </span>
  );
}
