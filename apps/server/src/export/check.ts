// Whether a file may be made: refuses what is too large or makes no sense before any work is done, with the limits of `columns`.
import { type ReleaseContents, UserError } from '@cube/schema';
import { rateFor } from '../cells.ts';
import type { Context } from '../context.ts';
import type { RowModel } from '../models.ts';
import { limits } from '../paging.ts';
import { rowsOf } from '../resolvers/rows.ts';
import type { ExportAsk } from './ask.ts';

/** Each has a sheet of its own. */
const mostRates = 20;
const mostOrders = 6;

/** Counts that the cells of one row need. */
export const countsARow = ({ counts, rates }: ExportAsk): number =>
  counts.length + rates.length * 2;

/** The rows of a file in member order. Refused where a row cannot be asked what is wanted of it, or there are too many. */
export async function checkExport(
  ctx: Context,
  contents: ReleaseContents,
  ask: ExportAsk,
): Promise<RowModel[]> {
  if (ask.counts.length + ask.rates.length === 0)
    throw new UserError('BAD_INPUT', 'export: ask for at least one of counts and rates.');
  if (ask.rates.length > mostRates)
    throw new UserError('TOO_LARGE', `export: at most ${mostRates} rates go into one file.`);
  if (ask.order.length > mostOrders)
    throw new UserError('TOO_LARGE', `order: at most ${mostOrders} can be given.`);
  const slice = { contents, population: ask.population };
  const rows = await rowsOf(ctx, slice, ask.by, ask.totals);
  if (rows.length * countsARow(ask) > limits.maxCells)
    throw new UserError(
      'TOO_LARGE',
      `export: more than ${limits.maxCells} cells. Ask for fewer rows, counts or rates.`,
    );
  const [first] = rows;
  if (first) await Promise.all(ask.rates.map((rate) => rateFor(ctx, first, rate)));
  return rows;
}
