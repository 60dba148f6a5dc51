// Whether a file may be made: refuses what is too large or makes no sense before any work is done, with the limits of `columns`.
import { type Dimension, type ReleaseContents, UserError, unknownCode } from '@cube/schema';
import type { Context } from '../context.ts';
import type { OrderInput } from '../generated/resolvers.ts';
import type { RowModel } from '../models.ts';
import { limits, mostOrders } from '../paging.ts';
import { shareOf } from '../rates.ts';
import { pivotOf } from '../resolvers/pivot.ts';
import { rowsOf } from '../resolvers/rows.ts';
import type { ExportAsk } from './ask.ts';
import { rateOnRow } from './shares.ts';

/** Each has a sheet of its own. */
const mostRates = 20;

/** Counts that the cells of one row need. */
export const countsARow = ({ counts, rates, shares }: ExportAsk): number =>
  counts.length + (rates.length + shares.length) * 2;

/** Rows that pin nothing of a dimension cannot stand in its order: the wish would be passed over without a word. */
export function checkOrder(order: readonly OrderInput[], by: readonly Dimension[]): void {
  if (order.length > mostOrders)
    throw new UserError('TOO_LARGE', `order: at most ${mostOrders} can be given.`);
  for (const { member } of order)
    if (member && !by.includes(member.dimension))
      throw new UserError(
        'BAD_INPUT',
        `order: the rows are not grouped by ${member.dimension}, so they cannot stand in its order. ${by.length > 0 ? `They are grouped by ${by.join(', ')}; order by one of these, by a measure or by a rate` : 'There is one row only; leave order out'}, or add ${member.dimension} to by.`,
      );
}

/** A share of what the rows do not pin would be one of everyone under another name. */
function checkShares({ by, columns, shares }: ExportAsk): void {
  const loose = shares
    .flatMap(({ within }) => within)
    .find((d) => !by.includes(d) && !columns.includes(d));
  if (loose)
    throw new UserError(
      'BAD_INPUT',
      `export: shares within ${loose} need rows or columns by ${loose}: put it in by or columns, or leave it out of within.`,
    );
}

/** An order by a column that is none would leave the rows unordered without a word. */
function checkSort({ columns, sort }: ExportAsk, rows: readonly RowModel[]): void {
  if (!sort || (!sort.direction && sort.column.length === 0) || rows.length === 0) return;
  if (columns.length > 0 && sort.column.length === 0)
    throw new UserError(
      'BAD_INPUT',
      'export: sort.column must say which column the rows are ordered by, * for one that is rolled up.',
    );
  const heads = new Set(
    rows.map(({ coordinate: { pins } }) => columns.map((d) => pins.get(d)?.code ?? '*').join(', ')),
  );
  const wanted = sort.column.join(', ');
  if (heads.has(wanted)) return;
  if (columns.length === 0)
    throw new UserError('BAD_INPUT', 'export: sort.column needs columns; leave it out.');
  throw unknownCode('column', wanted, [...heads]);
}

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
  checkOrder(ask.order, [...ask.by, ...ask.columns]);
  checkShares(ask);
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
  checkSort(ask, rows);
  // One row of each kind is tried, so that what cannot be asked is refused here and not in the middle of a file.
  const pinsAnswer = (row: RowModel) => row.coordinate.pins.get('ANSWER') != null;
  const kinds = [rows.find(pinsAnswer), rows.find((row) => !pinsAnswer(row))];
  for (const row of kinds)
    if (row)
      await Promise.all([
        ...ask.rates.map((rate) => rateOnRow(ctx, row, rate)),
        ...ask.order.flatMap(({ rate }) => (rate ? [rateOnRow(ctx, row, rate.of)] : [])),
        ...ask.shares.map(({ of, within }) => shareOf(ctx, row, of, within)),
      ]);
  return rows;
}
