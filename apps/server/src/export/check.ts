// Whether a file may be made: refuses what is too large or makes no sense before any work is done, with the limits of `columns`.
import { type ReleaseContents, UserError } from '@cube/schema';
import type { Context } from '../context.ts';
import type { RowModel } from '../models.ts';
import { limits } from '../paging.ts';
import { pivotOf } from '../resolvers/pivot.ts';
import { rowsOf } from '../resolvers/rows.ts';
import type { ExportAsk } from './ask.ts';
import { rateOnRow } from './shares.ts';

/** Each has a sheet of its own. */
const mostRates = 20;
const mostOrders = 6;

/** Counts that the cells of one row need. */
export const countsARow = ({ counts, rates, shares }: ExportAsk): number =>
  counts.length + (rates.length + shares.length) * 2;

/** The rows of a file in member order. Refused where a row cannot be asked what is wanted of it, or there are too many. */
export async function checkExport(
  ctx: Context,
  contents: ReleaseContents,
  ask: ExportAsk,
): Promise<RowModel[]> {
  if (countsARow(ask) === 0)
    throw new UserError('BAD_INPUT', 'export: ask for at least one of counts, rates and shares.');
  if (ask.rates.length + ask.shares.length > mostRates)
    throw new UserError('TOO_LARGE', `export: at most ${mostRates} rates go into one file.`);
  if (ask.order.length > mostOrders)
    throw new UserError('TOO_LARGE', `order: at most ${mostOrders} can be given.`);
  const slice = { contents, population: ask.population };
  const rows =
    ask.columns.length === 0
      ? await rowsOf(ctx, slice, ask.by, ask.totals)
      : (await pivotOf(ctx, slice, ask.by, ask.columns, ask.totals)).cells.flat();
  if (rows.length * countsARow(ask) > limits.maxCells)
    throw new UserError(
      'TOO_LARGE',
      `export: more than ${limits.maxCells} cells. Ask for fewer rows, counts or rates.`,
    );
  // One row of each kind is tried, so that what cannot be asked is refused here and not in the middle of a file.
  const pinsAnswer = (row: RowModel) => row.coordinate.pins.get('ANSWER') != null;
  const kinds = [rows.find(pinsAnswer), rows.find((row) => !pinsAnswer(row))];
  for (const row of kinds)
    if (row) await Promise.all(ask.rates.map((rate) => rateOnRow(ctx, row, rate)));
  return rows;
}
