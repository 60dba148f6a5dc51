// Groups in order of need, and groups against the share of all: rank and funnel over the rows of one dimension.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Dimension, measures, sizedByBase, toPercent, UserError } from '@cube/schema';
import {
  funnelOf as funnelValueOf,
  rankEntities,
  type SignalDeclaration,
} from '@cube/schema/statistics';
import { answersWanted, saidOf } from '../answers.ts';
import { countOf, entriesOf, questionWanted, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type {
  FunnelPlace,
  SignalInput,
  SliceFunnelArgs,
  SliceRankArgs,
} from '../generated/resolvers.ts';
import type { RateModel, RowModel, SliceModel } from '../models.ts';
import { limits, listMark, mostSignals, pageOf } from '../paging.ts';
import { rateFor } from '../rates.ts';
import { apartOf, groupsOf } from './apart.ts';
import { kept } from './kept.ts';
import { isLarge, isSmall, leftOutOf, sized, sizesOf } from './left-out.ts';
import { rankServicesOf } from './need.ts';

const declarationOf = (s: SliceModel, signal: SignalInput): SignalDeclaration => {
  if (signal.rate) {
    const { of, worstWhen, weight = 1 } = signal.rate;
    const question = questionWanted(totalRow(s.contents, s.population), of.question);
    return {
      kind: 'rate',
      label: saidOf(question, answersWanted(question, of)),
      worstWhen,
      weight,
    };
  }
  const { of, weight = 1 } = signal.measure ?? { of: 'ENTRIES' as const };
  const { label, one } = measures[of];
  return { kind: 'measure', label: label.toLowerCase(), one, weight };
};

function checkRank({ signals, minEntries = 1 }: SliceRankArgs['by']): void {
  if (signals.length === 0 || signals.length > mostSignals)
    throw new UserError('BAD_INPUT', `by.signals: give 1 to ${mostSignals} signals.`);
  checkLeast('by.minEntries', minEntries);
  for (const { rate, measure } of signals) {
    const weight = rate?.weight ?? measure?.weight ?? 1;
    if (!(weight > 0))
      throw new UserError(
        'BAD_INPUT',
        `by.signals: a weight of ${weight} makes no sense; give more than 0. Which end is the worse one is said by worstWhen.`,
      );
  }
}

function checkLeast(name: string, minEntries: number): void {
  if (minEntries < 1)
    throw new UserError('BAD_INPUT', `${name}: ${minEntries} is too few; give 1 or more.`);
}

/** Names the group itself, not the row of this slice: a new release or another filter does not reshuffle it. */
const groupId = (row: RowModel, entity: Dimension): string =>
  `${entity}|${row.coordinate.pins.get(entity)?.path}`;

export async function rankOf(ctx: Context, s: SliceModel, args: SliceRankArgs) {
  const { minEntries = 1 } = args.by;
  checkRank(args.by);
  // Before anything that may be kept: what a request may ask for must not depend on who asked the same before.
  ctx.allow(limits.maxRankCounts);
  if (args.entity === 'SERVICE') return { ...(await rankServicesOf(ctx, s, args)), apart: [] };
  // A list and its pages ask for the same order again and again, and thousands of groups take their time.
  const key = JSON.stringify([s.population, args.entity, args.by]);
  const { ranking, byId, groups, apart } = await kept(
    s.contents,
    key,
    () => orderOf(ctx, s, args),
    // Every group keeps a figure of each signal.
    (order) => order.groups.length * args.by.signals.length,
  );
  const page = pageOf(
    listMark('rank', key),
    ranking.places,
    args.first ?? 20,
    args.after,
    args.skip ?? 0,
  );
  const placed = new Set(ranking.places.map(({ id }) => id));
  return {
    totalCount: page.totalCount,
    leftOut: groups.length - ranking.places.length,
    leftOutBecause: leftOutOf(
      groups.filter(({ row }) => !placed.has(groupId(row, args.entity))),
      minEntries,
    ),
    sizes: sizesOf(groups, minEntries),
    apart: await apartOf(ctx, apart, args.entity, true),
    method: ranking.method,
    pageInfo: page.pageInfo,
    edges: page.edges.map(({ cursor, node: place }) => {
      const entity = byId.get(place.id);
      if (!entity) throw new Error(`Ranked ${place.id}, which was never given.`);
      return {
        cursor,
        position: place.position,
        tiedWith: place.tiedWith,
        plausible: place.plausible,
        score: place.score,
        because: place.because.map((reason) => {
          const cell = entity.cells[reason.signal];
          return {
            text: reason.text,
            contribution: reason.contribution,
            signal: reason.signal,
            cell: cell?.kind === 'rate' ? cell : null,
            count: cell?.kind === 'count' ? cell : null,
          };
        }),
        node: entity.row,
      };
    }),
  };
}

/** The whole order, with every group and its size, and who stands apart from them. */
async function orderOf(ctx: Context, s: SliceModel, args: SliceRankArgs) {
  const { signals, minEntries = 1, steady = true } = args.by;
  const { rows, apart } = await groupsOf(ctx, s, args.entity);
  const declared = signals.map((signal) => declarationOf(s, signal));
  const signalOf = (row: RowModel, signal: SignalInput) =>
    signal.rate
      ? rateFor(ctx, row, signal.rate.of)
      : countOf(ctx, row, signal.measure?.of ?? 'ENTRIES');
  // Of thousands of groups most may be too small: those are not asked about any further.
  const share = sizedByBase(declared) ? (signals[0]?.rate?.of ?? null) : null;
  const groups = await sized(ctx, s, rows, share);
  const large = groups.filter((group) => isLarge(group, minEntries));
  const entities = await Promise.all(
    large.map(async ({ row }) => ({
      id: groupId(row, args.entity),
      row,
      entries: await entriesOf(ctx, row),
      cells: await Promise.all(signals.map((signal) => signalOf(row, signal))),
    })),
  );
  const ranking = await rankEntities(
    entities.map(({ id, entries, cells }) => ({
      id,
      entries,
      signals: cells.map((c) => (c.kind === 'rate' ? c.value : c.fact)),
    })),
    declared,
    { minEntries, steady },
    nextTurn,
  );
  return { ranking, byId: new Map(entities.map((e) => [e.id, e])), groups, apart };
}

export async function funnelOf(ctx: Context, s: SliceModel, args: SliceFunnelArgs) {
  ctx.allow(limits.maxRankCounts);
  const { minEntries = 1 } = args;
  checkLeast('minEntries', minEntries);
  const { rows: all, apart } = await groupsOf(ctx, s, args.entity);
  // A size that is not known is no small one: such a group is told of among those that cannot be placed.
  const rows =
    minEntries > 1
      ? (await sized(ctx, s, all, args.rate)).flatMap((group) =>
          isSmall(group, minEntries) ? [] : [group.row],
        )
      : all;
  const [centre, rates] = await Promise.all([
    rateFor(ctx, totalRow(s.contents, s.population), args.rate),
    Promise.all(rows.map((row) => rateFor(ctx, row, args.rate))),
  ]);
  const funnel = funnelValueOf(
    rates.map((r) => r.value),
    centre.value,
  );
  return {
    centre,
    overdispersed: funnel.overdispersed,
    leftOut: funnel.leftOut,
    tooFew: all.length - rows.length,
    apart: await apartOf(ctx, apart, args.entity, false),
    limits: funnel.limits.map((l) => ({
      n: l.n,
      lower95: toPercent(l.lower95),
      upper95: toPercent(l.upper95),
      lower998: toPercent(l.lower998),
      upper998: toPercent(l.upper998),
    })),
    points: rows.map((node, i) => ({
      node,
      rate: rates[i] as RateModel,
      place: (funnel.places[i] ?? 'CANNOT_SAY') as FunnelPlace,
    })),
  };
}
