// Two groupings crossed: the heads of both sides, each with its totals, and a row at every crossing. Hides which sides can stand apart.
import { type Dimension, type StoredMember, UserError } from '@cube/schema';
import type { Context } from '../context.ts';
import type { RowLevel, Totals } from '../generated/resolvers.ts';
import type { SliceModel } from '../models.ts';
import { limits } from '../paging.ts';
import { levelOf, rowsOf } from './rows.ts';

type Head = { level: RowLevel; members: StoredMember[]; pins: Map<Dimension, StoredMember | null> };

async function headsOf(
  ctx: Context,
  s: SliceModel,
  by: readonly Dimension[],
  totals: Totals,
): Promise<Head[]> {
  return (await rowsOf(ctx, s, by, totals)).map((row) => ({
    level: levelOf(row),
    members: [...row.coordinate.pins.values()].filter((m) => m !== null),
    pins: new Map(row.coordinate.pins),
  }));
}

/** Rows and columns of a pivot, totals of both sides included, and the row at each crossing. */
export async function pivotOf(
  ctx: Context,
  s: SliceModel,
  rows: readonly Dimension[],
  columns: readonly Dimension[],
  totals: Totals,
) {
  const both = [...rows, ...columns];
  await rowsOf(ctx, s, both, 'NONE');
  // ANSWER may stand on one side and QUESTION on the other: each side is then grouped within the other's pins.
  const needsQuestion = (by: readonly Dimension[]) =>
    by.includes('ANSWER') && !by.includes('QUESTION') && both.includes('QUESTION');
  if (needsQuestion(rows) || needsQuestion(columns))
    throw new UserError(
      'BAD_INPUT',
      'Put QUESTION and ANSWER on the same side of the pivot: each question has its own answers.',
    );
  const [rowHeads, columnHeads] = await Promise.all([
    headsOf(ctx, s, rows, totals),
    headsOf(ctx, s, columns, totals),
  ]);
  if (rowHeads.length * columnHeads.length > limits.maxCells)
    throw new UserError(
      'TOO_LARGE',
      `This pivot has ${rowHeads.length * columnHeads.length} cells; at most ${limits.maxCells} are answered.`,
    );
  const head = (h: Head) => ({
    level: h.level,
    members: h.members.map((member) => ({ contents: s.contents, member })),
  });
  return {
    rowHeads: rowHeads.map(head),
    columnHeads: columnHeads.map(head),
    cells: rowHeads.map((r) =>
      columnHeads.map((c) => ({
        contents: s.contents,
        coordinate: { population: s.population, pins: new Map([...r.pins, ...c.pins]) },
      })),
    ),
  };
}
