// A population and the tables that hang off it: total, rows, pivot, columns.
import {
  encodeId,
  isCountable,
  type Measure,
  type Population,
  populationText,
  type ReleaseContents,
  rowId,
  toPercent,
  UserError,
} from '@cube/schema';
import { populationSentence } from '../base-words.ts';
import { countOf, entriesOf, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import { exportAddress, exportAsk } from '../export/ask.ts';
import { checkExport, checkOrder } from '../export/check.ts';
import type { OrderInput, Resolvers } from '../generated/resolvers.ts';
import type { CountModel, RateModel, RowModel } from '../models.ts';
import { limits, listMark, pageOf } from '../paging.ts';
import { rateFor } from '../rates.ts';
import { comparisonsOf } from './comparisons.ts';
import { funnelOf, rankOf } from './groups.ts';
import { pivotOf } from './pivot.ts';
import { recordsOf } from './records.ts';
import { countsPerRow, levelOf, rowsOf } from './rows.ts';

/** Rows sorted as asked; what is not known comes last, whatever the direction. `rateAt` says what a row without such a share has. */
export async function ordered(
  ctx: Context,
  rows: RowModel[],
  order: readonly OrderInput[],
  rateAt: typeof rateFor = rateFor,
): Promise<RowModel[]> {
  const keys = await Promise.all(
    rows.map((row) => Promise.all(order.map((o) => sortKey(ctx, row, o, rateAt)))),
  );
  const byRow = new Map(rows.map((row, i) => [row, keys[i] ?? []]));
  return [...rows].sort((a, b) => {
    for (const [i, o] of order.entries()) {
      const [x, y] = [byRow.get(a)?.[i] ?? null, byRow.get(b)?.[i] ?? null];
      if (x === y) continue;
      if (x === null || y === null) return x === null ? 1 : -1;
      const direction = o.member?.direction ?? o.measure?.direction ?? o.rate?.direction;
      return direction === 'DESC' ? y - x : x - y;
    }
    return 0;
  });
}

async function sortKey(
  ctx: Context,
  row: RowModel,
  o: OrderInput,
  rateAt: typeof rateFor,
): Promise<number | null> {
  if (o.member) return row.coordinate.pins.get(o.member.dimension)?.order ?? null;
  if (o.measure) return lowest((await countOf(ctx, row, o.measure.measure)).fact);
  if (o.rate) return lowest((await rateAt(ctx, row, o.rate.of)).value.bounds);
  return null;
}
const lowest = (b: { lower: number | null } | null): number | null => b?.lower ?? null;

const countColumn = (measure: CountModel[], name: Measure) => ({
  measure: name,
  lower: measure.map((c) => c.fact.lower),
  upper: measure.map((c) => c.fact.upper),
  status: measure.map((c) => c.fact.status),
  provenance: measure.map((c) => c.fact.provenance),
});

const percentOf = (share: number | undefined): number | null =>
  share === undefined ? null : toPercent(share);

const factColumn = (facts: readonly RateModel[], pick: 'numerator' | 'denominator') =>
  countColumn(
    facts.map((r) => ({ kind: 'count', contents: r.contents, fact: r.value[pick] })),
    'ENTRIES',
  );

export const sliceResolvers: Resolvers['Slice'] = {
  id: (s) => encodeId('slice', populationText(s.population)),
  release: (s) => s.contents.release,
  sentence: (s, _args, ctx) => sentenceOf(ctx, s.contents, s.population),
  total: (s) => totalRow(s.contents, s.population),
  rows: async (s, args, ctx, info) => {
    const order = args.order ?? [];
    checkOrder(order, args.by);
    const rows = await rowsOf(ctx, s, args.by, args.totals);
    const mark = listMark('rows', s.population, args.by, args.totals, order);
    // A page is as long whatever its order, so that its cost is known before anything is sorted.
    ctx.plan(pageOf(mark, rows, args.first, args.after).nodes.length * countsPerRow(info));
    const sorted = order.length > 0 ? await ordered(ctx, rows, order) : rows;
    return pageOf(mark, sorted, args.first, args.after);
  },
  pivot: async (s, args, ctx, info) => {
    const pivot = await pivotOf(ctx, s, args.rows, args.columns, args.totals);
    ctx.plan(pivot.rowHeads.length * pivot.columnHeads.length * countsPerRow(info));
    return pivot;
  },
  columns: async (s, args, ctx) => {
    const rows = await rowsOf(ctx, s, args.by, args.totals);
    if (rows.length * (args.counts.length + args.rates.length * 2) > limits.maxCells)
      throw new UserError(
        'TOO_LARGE',
        `columns: more than ${limits.maxCells} cells. Ask for fewer rows, counts or rates.`,
      );
    ctx.plan(rows.length * (args.counts.length + args.rates.length * 2));
    const [counts, rates] = await Promise.all([
      Promise.all(args.counts.map((m) => Promise.all(rows.map((row) => countOf(ctx, row, m))))),
      Promise.all(args.rates.map((r) => Promise.all(rows.map((row) => rateFor(ctx, row, r))))),
    ]);
    return {
      rowIds: rows.map((row) => rowId(row.coordinate)),
      level: rows.map(levelOf),
      keys: args.by.map((d) => rows.map((row) => row.coordinate.pins.get(d)?.code ?? '*')),
      counts: counts.map((column, i) => countColumn(column, args.counts[i] ?? 'ENTRIES')),
      rates: rates.map((column) => ({
        numerator: factColumn(column, 'numerator'),
        denominator: factColumn(column, 'denominator'),
        lower: column.map((r) => percentOf(r.value.bounds?.lower)),
        upper: column.map((r) => percentOf(r.value.bounds?.upper)),
        status: column.map((r) => r.value.status),
        provenance: column.map((r) => r.value.provenance),
      })),
    };
  },
  comparisons: (s, args, ctx) => comparisonsOf(ctx, s, args),
  rank: (s, args, ctx) => rankOf(ctx, s, args),
  funnel: (s, args, ctx) => funnelOf(ctx, s, args),
  records: (s, args, ctx) => recordsOf(ctx, totalRow(s.contents, s.population), args),
  export: async (s, args, ctx) => {
    const ask = exportAsk(s.population, args);
    await checkExport(ctx, s.contents, ask);
    return exportAddress(
      ask,
      args.format,
      await sentenceOf(ctx, s.contents, s.population),
      s.contents,
    );
  },
};

/** The sentence counts the population where it has one count; stages, snapshots or focus areas side by side are described without. */
export async function sentenceOf(
  ctx: Context,
  contents: ReleaseContents,
  p: Population,
): Promise<string> {
  const entries = isCountable(p, contents) ? await entriesOf(ctx, totalRow(contents, p)) : null;
  return populationSentence(p, contents, entries);
}
