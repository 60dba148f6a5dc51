// Single services in order of need: reads the latest record of each and hands it to the tiers. Hides what of a signal one record
// can answer.
import {
  type Basis,
  batchesOf,
  type Measure,
  memberAt,
  type QuestionDefinition,
  type StoredEntry,
  UserError,
} from '@cube/schema';
import {
  lastDayOf,
  type NeedMeasure,
  type NeedSignal,
  rankServices,
} from '@cube/schema/statistics';
import { answersWanted } from '../answers.ts';
import { entriesAskOf, entriesOf, questionWanted, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type { RankInput, SignalInput, SliceRankArgs } from '../generated/resolvers.ts';
import type { RowModel, SliceModel } from '../models.ts';
import { listMark, pageOf } from '../paging.ts';
import { checkInBase } from '../rates.ts';
import { kept } from './kept.ts';
import { untoldOf } from './records.ts';

/** Counts that one record carries; having any is the sign. */
const measured: { readonly [M in Measure]?: NeedMeasure } = {
  REQUIREMENTS: 'REQUIREMENTS',
  SERVICES_WITH_REQUIREMENTS: 'REQUIREMENTS',
  RECOMMENDATIONS: 'RECOMMENDATIONS',
  SERVICES_WITH_RECOMMENDATIONS: 'RECOMMENDATIONS',
};

const baseOf = (q: QuestionDefinition, basis: Basis): string[] | null =>
  basis === 'ALL'
    ? null
    : q.answers.filter((a) => basis === 'ASKED' || a.role === 'scale').map((a) => a.code);

/** The answers that make a sign hold, from the bad end of the scale; none where they lie at neither end, or at both. */
function gravestOf(
  question: QuestionDefinition,
  answers: readonly string[],
  worstWhen: 'HIGH' | 'LOW',
): string[] {
  const scale = question.answers.filter((a) => a.role === 'scale').map((a) => a.code);
  const holds = (code: string) => answers.includes(code) === (worstWhen === 'HIGH');
  const [first, last] = [scale[0], scale.at(-1)].map((code) => code !== undefined && holds(code));
  if (first === last) return [];
  return (first ? scale : scale.reverse()).filter(holds);
}

function signalOf(s: SliceModel, signal: SignalInput): NeedSignal {
  if (!signal.rate) {
    const { of, weight = 1 } = signal.measure ?? { of: 'ENTRIES' as const };
    const measure = measured[of];
    if (!measure)
      throw new UserError(
        'BAD_INPUT',
        `by.signals: ${of} says nothing about the need of one service. Use REQUIREMENTS or RECOMMENDATIONS.`,
      );
    return { kind: 'measure', measure, weight };
  }
  const { of, worstWhen, weight = 1 } = signal.rate;
  const question = questionWanted(totalRow(s.contents, s.population), of.question);
  const answers = answersWanted(question, of);
  const basis = of.basis ?? 'APPLICABLE';
  if (answers.length === 0)
    throw new UserError('BAD_INPUT', `The question ${question.code} has no such outcome.`);
  checkInBase(question, answers, basis);
  return {
    kind: 'rate',
    gravest: gravestOf(question, answers, worstWhen),
    question: question.code,
    short: question.short,
    answers,
    base: baseOf(question, basis),
    worstWhen,
    weight,
    labelOf: (code) => question.answers.find((a) => a.code === code)?.label ?? code,
  };
}

/** An inspection is itself the last one, where the source gives no other day. */
const lastInspectedOf = (entry: StoredEntry): string | null =>
  entry.lastInspected ?? (entry.stage === 'inspection' ? entry.date : null);

/** The last day of the latest period; where its code names none, the last day that any record names. */
function asAtOf(s: SliceModel, entries: readonly StoredEntry[], periods: readonly string[]) {
  const ends = periods.flatMap((period) => lastDayOf(period) ?? []);
  const days = ends.length > 0 ? ends : entries.flatMap((e) => lastInspectedOf(e) ?? []);
  return days.sort().at(-1) ?? s.contents.release.releasedAt.slice(0, 10);
}

export async function rankServicesOf(ctx: Context, s: SliceModel, args: SliceRankArgs) {
  const { contents, population } = s;
  if (!batchesOf(contents, population).some((b) => b.kind === 'RECORDS'))
    throw new UserError(
      'NEEDS_RECORDS',
      'SERVICE needs individual records, and this population is held as published totals only, or not at all.',
    );
  // A list and its pages ask for the same order again and again, and a register has ten thousand services.
  const key = JSON.stringify([population, args.entity, args.by]);
  const { ranking, few, unknown } = await kept(
    contents,
    key,
    () => servicesInOrder(ctx, s, args.by),
    (order) => order.ranking.places.length + order.few.length + order.unknown.length,
  );
  const page = pageOf(
    listMark('rank', key),
    ranking.places,
    args.first ?? 20,
    args.after,
    args.skip ?? 0,
  );
  return {
    totalCount: page.totalCount,
    leftOut: ranking.leftOut,
    leftOutBecause: [
      { why: 'TOO_FEW' as const, rows: few.map((id) => rowOf(s, id)) },
      { why: 'NO_FIGURES' as const, rows: unknown.map((id) => rowOf(s, id)) },
    ].filter(({ rows }) => rows.length > 0),
    sizes: [],
    method: ranking.method,
    pageInfo: page.pageInfo,
    edges: page.edges.map(({ cursor, node: place }) => ({
      cursor,
      position: place.position,
      tiedWith: place.tiedWith,
      plausible: null,
      score: place.score,
      because: place.because.map(({ text, contribution, signal }) => ({
        text,
        contribution,
        signal: signal < args.by.signals.length ? signal : null,
        cell: null,
        count: null,
      })),
      node: rowOf(s, place.id),
    })),
  };
}

/** The whole order, and who is in none: services with too few records, and those of which no sign can be read. */
async function servicesInOrder(ctx: Context, s: SliceModel, by: RankInput) {
  const { contents, population } = s;
  const { minEntries = 1 } = by;
  const signals = by.signals.map((signal) => signalOf(s, signal));
  // All entries of the population, whatever question it is narrowed to: a service keeps its latest record.
  const ask = entriesAskOf(totalRow(contents, { ...population, questions: null }));
  const untold = await untoldOf(ctx, totalRow(contents, population));
  if (untold) throw new UserError('NEEDS_RECORDS', untold);
  const latest = await ctx.latestEntries(contents, ask);
  const counts =
    minEntries > 1
      ? await Promise.all(latest.map(({ service }) => entriesOf(ctx, rowOf(s, service))))
      : [];
  const services = latest.map((entry, i) => ({
    id: entry.service,
    entries: minEntries > 1 ? (counts[i]?.lower ?? 0) : 1,
    answers: new Map(entry.answers.map(({ question, answer }) => [question, answer])),
    requirements: entry.requirements,
    recommendations: entry.recommendations,
    lastInspected: lastInspectedOf(entry),
    provenance: entry.provenance,
  }));
  const ranking = rankServices(services, signals, {
    minEntries,
    asAt: asAtOf(s, latest, ask.periods),
  });
  const placed = new Set(ranking.places.map(({ id }) => id));
  const out = services.filter(({ id }) => !placed.has(id));
  const small = ({ entries }: { entries: number }) => entries < minEntries;
  return {
    ranking,
    few: out.filter(small).map(({ id }) => id),
    unknown: out.filter((service) => !small(service)).map(({ id }) => id),
  };
}

/** The row of one service of the population. */
const rowOf = ({ contents, population }: SliceModel, service: string): RowModel => ({
  contents,
  coordinate: { population, pins: new Map([['SERVICE', memberAt(contents, 'SERVICE', service)]]) },
});
