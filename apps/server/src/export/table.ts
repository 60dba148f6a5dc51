// What a file holds, as plain data: every cell asked exactly as `rows` and `columns` ask it. Hides the models of the resolvers from
// those who write files.
import { type Conflict, conflicts } from '@cube/reference';
import {
  type Basis,
  batchesOf,
  type CellStatus,
  type Dimension,
  display,
  type Measure,
  measures,
  narrowed,
  notDeterminable,
  type Provenance,
  type ReleaseContents,
  rowId,
  type SourceRef,
  type StoredBatch,
  type StoredMember,
  type StoredRelease,
  spoken,
  statusWords,
} from '@cube/schema';
import { countOf, entriesAskOf } from '../cells.ts';
import type { Context } from '../context.ts';
import type { RowLevel } from '../generated/resolvers.ts';
import type { RowModel } from '../models.ts';
import { areClaimsKept } from '../resolvers/evidence.ts';
import { levelOf } from '../resolvers/rows.ts';
import { ordered, sentenceOf } from '../resolvers/slice.ts';
import { type ExportAsk, fileName, isSimulated } from './ask.ts';
import { checkExport, countsARow } from './check.ts';
import { placed } from './placing.ts';
import { exact, rateLabel, rateOnRow, rateOut, shareLabel, shareOut } from './shares.ts';

export type Ends = { lower: number; upper: number };

/** What every number has. */
type Shown = {
  status: CellStatus;
  provenance: Provenance | null;
  display: string;
  spoken: string;
  /** The status in words. */
  statusWords: string;
  notDeterminable: boolean;
  question: string | null;
  answers: readonly string[];
  bounds: Ends | null;
  /** Null unless KNOWN: a count, or percent, unrounded. */
  value: number | null;
  conflicts: readonly string[];
  batchIds: readonly string[];
};
export type CountOut = Shown & { kind: 'count'; measure: Measure };
export type RateOut = Shown & {
  /** A share of answers, or of a coarser row. */
  kind: 'rate' | 'share';
  basis: Basis;
  /** Of a share: what was counted in both, and which dimensions its base keeps. */
  measure: Measure;
  within: readonly Dimension[];
  /** Of a hundred; null where bounds are wider than chance. */
  interval: (Ends & { level: number }) | null;
  numerator: { value: number | null; bounds: Ends | null; status: CellStatus };
  denominator: { value: number | null; bounds: Ends | null; status: CellStatus };
  base: string;
  /** Who the base is made of: "services with a policy in place". */
  baseOf: string;
  smallBase: boolean;
};
export type CellOut = CountOut | RateOut;

export type RowOut = {
  id: string;
  level: RowLevel;
  /** One for each dimension grouped by; null where it is rolled up. */
  keys: readonly (StoredMember | null)[];
  stages: readonly string[];
  questionSets: readonly string[];
  periods: readonly string[];
  counts: readonly CountOut[];
  rates: readonly RateOut[];
};

export type ExportTable = {
  /** Without its ending. */
  name: string;
  contents: ReleaseContents;
  release: StoredRelease;
  simulated: boolean;
  sentence: string;
  by: readonly Dimension[];
  counts: readonly { measure: Measure; label: string }[];
  /** Shares of answers, then of coarser rows, as in each row. */
  rates: readonly { basis: Basis | null; label: string }[];
  /** Where the rows are those of a pivot: how many of `by` stand down the side. */
  across: number | null;
  rows: readonly RowOut[];
  /** The batches that answered. */
  batches: readonly StoredBatch[];
  conflicts: readonly Conflict[];
  /** "April 2016 to March 2017" of the population, as codes. */
  periods: readonly string[];
};

async function countOut(ctx: Context, row: RowModel, measure: Measure): Promise<CountOut> {
  const { fact } = await countOf(ctx, row, measure);
  const { question, answers } = entriesAskOf(row);
  return {
    kind: 'count',
    measure,
    question: question ?? null,
    answers: answers ?? [],
    display: display(fact),
    spoken: spoken(fact),
    statusWords: statusWords(fact),
    notDeterminable: notDeterminable(fact),
    provenance: fact.provenance,
    ...exact(fact),
    conflicts: fact.conflictIds,
    batchIds: fact.batchIds,
  };
}

/** Asks for every cell of a file. */
export async function exportTable(
  ctx: Context,
  contents: ReleaseContents,
  ask: ExportAsk,
): Promise<ExportTable> {
  const found = await checkExport(ctx, contents, ask);
  ctx.plan(found.length * countsARow(ask));
  const inOrder = ask.order.length > 0 ? await ordered(ctx, found, ask.order, rateOnRow) : found;
  const rows = placed(await Promise.all(inOrder.map((row) => rowOut(ctx, row, ask))), ask);
  const cells = rows.flatMap((r): CellOut[] => [...r.counts, ...r.rates]);
  const sentence = await sentenceOf(ctx, contents, ask.population);
  const answered = new Set(cells.flatMap((c) => c.batchIds));
  const touching = new Set(areClaimsKept(contents) ? cells.flatMap((c) => c.conflicts) : []);
  const held = batchesOf(contents, ask.population);
  return {
    name: fileName(ask, sentence, contents),
    contents,
    release: contents.release,
    simulated: isSimulated(contents),
    sentence,
    by: [...ask.by, ...ask.columns],
    across: ask.columns.length > 0 ? ask.by.length : null,
    counts: ask.counts.map((measure) => ({ measure, label: measures[measure].label })),
    rates: [
      ...ask.rates.map((wanted) => ({
        basis: wanted.basis,
        label: rateLabel(contents, ask, wanted),
      })),
      ...ask.shares.map((share) => ({ basis: null, label: shareLabel(share) })),
    ],
    rows,
    batches: answered.size > 0 ? contents.release.batches.filter((b) => answered.has(b.id)) : held,
    conflicts: conflicts.filter((c) => touching.has(c.id)),
    periods: ask.population.periods,
  };
}

async function rowOut(ctx: Context, row: RowModel, ask: ExportAsk): Promise<RowOut> {
  const [counts, rates] = await Promise.all([
    Promise.all(ask.counts.map((measure) => countOut(ctx, row, measure))),
    Promise.all([
      ...ask.rates.map((wanted) => rateOut(ctx, row, wanted)),
      ...ask.shares.map((wanted) => shareOut(ctx, row, wanted)),
    ]),
  ]);
  const p = narrowed(row.coordinate, row.contents);
  return {
    id: rowId(row.coordinate),
    level: levelOf(row),
    keys: [...ask.by, ...ask.columns].map((d) => row.coordinate.pins.get(d) ?? null),
    stages: p.stages,
    questionSets: p.questionSets,
    periods: p.periods,
    counts,
    rates,
  };
}

/** Each source once. */
export function sourcesOf({ batches }: Pick<ExportTable, 'batches'>): SourceRef[] {
  const seen = new Map(batches.map((b) => [`${b.source.title} ${b.source.publisher}`, b.source]));
  return [...seen.values()];
}

/** The words that a source asks to be printed, or else who published it. */
export const attributionOf = (s: SourceRef): string =>
  s.attribution ?? `${s.title}, ${s.publisher}`;
