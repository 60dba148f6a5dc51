// The lengths of a distribution bar's parts, from counts. What is open within wide limits is drawn as one hatched part
// over all that the known parts leave, never as a guess at its middle. Pure.
import { countBounds, type RateFigure, shareText } from './cell.ts';
import { stepClass } from './steps.ts';

export type DistributionPart = { key: string; label: string; cell: RateFigure };
export type Shown = 'both' | 'counts' | 'percentages';

/** One piece of the bar. `length` is a count, doubled so that the middle of a range is whole. */
export type Segment =
  | { kind: 'answer'; key: string; length: number; className: string; text: string }
  | { kind: 'open'; key: string; length: number };

/** True where the counts allowed are too far apart to draw a length. */
export const isOpen = (cell: RateFigure): boolean =>
  cell.notDeterminable || cell.numerator.notDeterminable;

/** Twice the middle of the counts allowed; null where they are too far apart, or not known at all. */
function drawnLength(cell: RateFigure): number | null {
  if (isOpen(cell)) return null;
  const bounds = countBounds(cell.numerator);
  return bounds && bounds.lower + bounds.upper;
}

const baseLength = (cell: RateFigure): number => {
  const bounds = countBounds(cell.denominator);
  return bounds ? bounds.lower + bounds.upper : 0;
};

/** The pieces of the bar from worst to best; answers nobody gave take no room. */
export function segmentsOf(parts: readonly DistributionPart[], show: Shown): Segment[] {
  const lengths = parts.map((part) => drawnLength(part.cell));
  const known = lengths.reduce<number>((sum, length) => sum + (length ?? 0), 0);
  const [first] = parts;
  const left = first ? Math.max(0, baseLength(first.cell) - known) : 0;
  const segments: Segment[] = [];
  let open = false;
  parts.forEach((part, index) => {
    const length = lengths[index] ?? null;
    if (length === null) {
      if (!open && left > 0) segments.push({ kind: 'open', key: part.key, length: left });
      open = true;
    } else if (length > 0) {
      const text = show === 'counts' ? part.cell.numerator.display : shareText(part.cell);
      const className = stepClass(index, parts.length);
      segments.push({ kind: 'answer', key: part.key, length, className, text });
    }
  });
  return segments;
}
