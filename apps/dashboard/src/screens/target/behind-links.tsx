// From the story of a number to the inspections it counts, and to those it is a share of.
import { formatCount } from '@cube/schema';
import { Link } from 'wouter';
import { countBounds, type FigureCell, isRate } from '../../ui/cell.ts';
import type { Rank } from './address-shape.ts';
import type { TargetAddress } from './body.tsx';
import { opening } from './choices.ts';
import { entryWords } from './frames.ts';

type Props = {
  address: TargetAddress;
  cell: FigureCell;
  kind: Rank;
  group: string;
  /** Code of the question; null for the entries themselves. */
  question: string | null;
  stage: string;
  onFollow: () => void;
};

/** None, and no link: there is nothing to list. */
const countOf = (cell: Parameters<typeof countBounds>[0]) => countBounds(cell)?.upper ?? 0;

export function BehindLinks({ address, cell, kind, group, question, stage, onFollow }: Props) {
  const counted = isRate(cell) ? countOf(cell.numerator) : countOf(cell);
  const base = isRate(cell) ? countOf(cell.denominator) : 0;
  const link = (part: 'counted' | 'base', count: number, words: string) =>
    count > 0 && (
      <Link
        href={address.href(opening(kind, group, question, part))}
        className="btn small-btn"
        onClick={onFollow}
      >
        {words}
      </Link>
    );
  return (
    <>
      {link(
        'counted',
        counted,
        `${isRate(cell) ? 'The' : 'Its'} ${formatCount(counted)} ${entryWords(stage, counted)}${isRate(cell) ? ' counted' : ''}`,
      )}
      {link('base', base, `All ${formatCount(base)} of the base`)}
    </>
  );
}
