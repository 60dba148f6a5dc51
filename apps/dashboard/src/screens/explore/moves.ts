// Where a dimension that is carried may be put down, and what the table is then. Every move is there as a button too. Pure.
import type { Dimension } from '@cube/schema';
import { mostColumns, mostRows } from './choices.ts';

export type Side = 'rows' | 'columns';
export type Sides = Record<Side, readonly Dimension[]>;

const most: Record<Side, number> = { rows: mostRows, columns: mostColumns };

/** A question takes its answers with it. */
export const withFollowers = (dims: readonly Dimension[], dimension: Dimension): Dimension[] =>
  dims.filter((d) => d === dimension || (dimension === 'QUESTION' && d === 'ANSWER'));

/** The table with a dimension put before the one at `at`, or at the end; null where it cannot stand there. */
export function putDown(sides: Sides, dimension: Dimension, to: Side, at: number): Sides | null {
  const from = (['rows', 'columns'] as const).find((side) => sides[side].includes(dimension));
  const moving = from ? withFollowers(sides[from], dimension) : [dimension];
  // An answer stands after its question, wherever that stands.
  if (
    dimension === 'ANSWER' &&
    (sides.rows.includes('QUESTION') || sides.columns.includes('QUESTION'))
  )
    return null;
  const left = (dims: readonly Dimension[]) => dims.filter((d) => !moving.includes(d));
  const before = sides[to].slice(0, at).filter((d) => !moving.includes(d));
  const after = sides[to].slice(at).filter((d) => !moving.includes(d));
  // Nothing comes between a question and its answers.
  const [next] = after;
  if (next === 'ANSWER' && before.at(-1) === 'QUESTION') return null;
  const put = [...before, ...moving, ...after];
  const other: Side = to === 'rows' ? 'columns' : 'rows';
  const rest = left(sides[other]);
  if (put.length > most[to] || (to === 'columns' && rest.length === 0)) return null;
  return to === 'rows' ? { rows: put, columns: rest } : { rows: rest, columns: put };
}
