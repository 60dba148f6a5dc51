// A cell as the kit draws it: either kind from the API, told apart by its type, and the words of its look.
import { statuses } from '@cube/schema';
import type {
  CountFieldsFragment,
  PlainCountFieldsFragment,
  RateFieldsFragment,
} from '../generated/graphql.ts';

export type CountFigure = CountFieldsFragment;
export type PlainCount = PlainCountFieldsFragment;
export type RateFigure = RateFieldsFragment;
export type FigureCell = CountFigure | RateFigure;

/** True for a share: it has a base. */
export const isRate = (cell: FigureCell): cell is RateFigure => cell.__typename === 'RateCell';

/** True where a number can be drawn: KNOWN or BOUNDED. */
export const hasNumber = (cell: { status: FigureCell['status'] }): boolean =>
  cell.status === 'KNOWN' || cell.status === 'BOUNDED';

/** True where only a range is known. */
export const isRange = (cell: { status: FigureCell['status'] }): boolean =>
  cell.status === 'BOUNDED';

/** Lowest and highest count; null where no number is known. */
export function countBounds(cell: PlainCount): { lower: number; upper: number } | null {
  if (cell.value !== null && cell.value !== undefined)
    return { lower: cell.value, upper: cell.value };
  return cell.bounds ? { lower: cell.bounds.lower, upper: cell.bounds.upper } : null;
}

/**
 * A share in text. A printed percentage that was kept has narrowed the range to itself already; one that was set aside must
 * not stand as the cube's answer.
 */
export const shareText = (cell: RateFigure): string => cell.display;

/** The share itself is a range, not only its counts. */
export const isShareRange = (cell: RateFigure): boolean =>
  isRange(cell) && cell.display.includes('–');

/** The status in words for a reader, with what it allows to conclude. */
export function statusSentence(cell: FigureCell): string {
  if (cell.status === 'KNOWN') return 'Known exactly.';
  if (cell.status === 'BOUNDED')
    return cell.notDeterminable
      ? 'Between two values, too far apart to conclude anything from.'
      : 'Between two values. Every count in between fits the source.';
  const { symbol } = statuses[cell.status];
  const words = cell.spoken;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${symbol}.`;
}
