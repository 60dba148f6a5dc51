// From asks to ONE statement: which cells are needed, published ones with their evidence, fetched by bound parameters and laid out as
// sheets (published) or pages of leaves (records).
import type { CountAsk, Measure, PlaceDimension, QuestionDefinition } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import { answerAxis, type Mask, noAnswers, pinnable } from './axes.ts';
import type { Database } from './connect.ts';
import { cellColumn, type LoadedBatch, type LoadedRelease } from './contents.ts';
import { frameOf, questionOf } from './frames.ts';
import {
  type KeptPages,
  type LeafColumns,
  type LeafPage,
  leafColumns,
  makeLeafPage,
} from './record-cells.ts';
import { isInCells, type RecordPlan, type Route } from './record-plan.ts';
import { type Fact, makeSheet, type Sheet } from './sheet.ts';
import { cell, evidence, evidenceConflict, evidenceFigure, evidenceReading } from './tables.ts';

/** The cells of one batch, period and question (0: the entry grain): the unit that is fetched and kept. */
type Wanted = { batch: LoadedBatch; period: number; question: number };
/** A page that becomes a sheet: its answers are laid out as the question defines them. */
type Page = Wanted & { of: QuestionDefinition | null };

const keyOf = ({ batch, period, question }: Wanted) => pageKey(batch.id, period, question);
const pageKey = (batch: number, period: number, question: number) =>
  `${batch}|${period}|${question}`;
/** Room for what algebra has worked out; filters may be combined without end, memory may not. */
const mostKnown = 20_000;

/** The pages of records that the plans of one call need, by key. */
export type LeafPages = ReadonlyMap<string, LeafPage>;

/**
 * Fetches, in one statement, the cells these routes need and nobody holds yet; nothing when all are held. Sheets stay with the
 * release; pages of records belong to their batch, which other releases may hold too.
 */
export const fetchCells = async (
  run: <T>(work: (db: Database) => Promise<T>) => Promise<T>,
  loaded: LoadedRelease,
  kept: KeptPages,
  asks: readonly { ask: CountAsk; route: Route }[],
): Promise<LeafPages> => {
  const published = asks.flatMap(({ ask, route }) => (route.to === 'published' ? [ask] : []));
  const sheets = pagesFor(loaded, published).filter((page) => !loaded.sheets.has(keyOf(page)));
  const plans = asks.flatMap(({ route }) => (route.to === 'records' ? [route.plan] : []));
  const pages = new Map<string, LeafPage>();
  const missing = new Map<string, Wanted>();
  for (const wanted of plans.filter(isInCells).flatMap(wantedBy)) {
    const key = keyOf(wanted);
    const page = pages.get(key) ?? kept.get(key);
    if (page) pages.set(key, page);
    else missing.set(key, wanted);
  }
  if (sheets.length === 0 && missing.size === 0) return pages;
  const wanted = [...sheets, ...missing.values()];
  const rows = await run((db) => db.execute<PageRow>(compile(wanted)));
  const byKey = new Map(rows.map((row) => [pageKey(row.batch_id, row.period, row.question), row]));
  for (const page of sheets) lay(loaded, page, byKey.get(keyOf(page))?.cells ?? []);
  for (const key of missing.keys()) {
    const page = makeLeafPage(byKey.get(key)?.leaves ?? null);
    kept.add(key, page);
    pages.set(key, page);
  }
  return pages;
};

/** The pages of one plan, after `fetchCells`. */
export const pagesOf = (plan: RecordPlan, pages: LeafPages): LeafPage[] =>
  wantedBy(plan).map((wanted) => {
    const page = pages.get(keyOf(wanted));
    if (!page) throw new Error(`Page ${keyOf(wanted)} was asked for before it was fetched.`);
    return page;
  });

const wantedBy = ({ batches, periods, question }: RecordPlan): Wanted[] =>
  batches.flatMap((batch) => periods.map((period) => ({ batch, period, question })));

/** The sheet of one measure, after `fetchCells`. */
export const sheetOf = (
  loaded: LoadedRelease,
  batch: LoadedBatch,
  period: string,
  question: QuestionDefinition | null,
  measure: Measure,
): Sheet => {
  const key = pageKey(
    batch.id,
    loaded.idOf('PERIOD', period) ?? 0,
    questionId(loaded, batch, question) ?? 0,
  );
  const sheet = loaded.sheets.get(`${key}|${measure}`) ?? emptySheet(loaded, key, batch, question);
  if (sheet.known.size > mostKnown) sheet.known.clear();
  return sheet;
};

const emptySheet = (
  loaded: LoadedRelease,
  key: string,
  batch: LoadedBatch,
  question: QuestionDefinition | null,
): Sheet => {
  if (!loaded.sheets.has(key)) throw new Error(`Sheet ${key} was asked for before it was fetched.`);
  return makeSheet([...batch.axes, question ? answerAxis(question) : noAnswers], []);
};

const questionId = (
  loaded: LoadedRelease,
  batch: LoadedBatch,
  question: QuestionDefinition | null,
): number | null =>
  question ? loaded.idOf('QUESTION', `${batch.questionSet}/${question.code}`) : 0;

const pagesFor = (loaded: LoadedRelease, asks: readonly CountAsk[]): Page[] => {
  const pages = new Map<string, Page>();
  for (const ask of asks) {
    const asked = questionOf(ask, loaded.contents.questionSets);
    for (const period of ask.periods) {
      const periodId = loaded.idOf('PERIOD', period);
      if (periodId === null) continue;
      const { kind, batches } = frameOf(loaded.batches, ask, period);
      for (const batch of kind === 'PUBLISHED' ? batches : []) {
        // The entry grain as well: the size of a group decides what is shown of it.
        for (const of of asked ? [null, asked] : [null]) {
          const question = questionId(loaded, batch, of);
          if (question === null) continue;
          pages.set(pageKey(batch.id, periodId, question), {
            batch,
            period: periodId,
            question,
            of,
          });
        }
      }
    }
  }
  return [...pages.values()];
};

type CellRow = {
  answer: number;
  measure: Measure;
  lower: number;
  upper: number;
  rate_lower: number | null;
  rate_upper: number | null;
  withheld: boolean;
  provenance: Fact['provenance'];
  derivation: string | null;
  printed: string[] | null;
  figures: string[] | null;
  conflicts: string[] | null;
  readings: Fact['readings'] | null;
} & { [D in PlaceDimension]?: number };

type PageRow = {
  batch_id: number;
  period: number;
  question: number;
  cells: CellRow[] | null;
  leaves: LeafColumns | null;
} & Record<string, unknown>;

/** One row a page: its cells with their evidence, or the columns of its leaves. */
const compile = (pages: readonly Wanted[]): SQL => {
  const wanted = JSON.stringify(
    pages.map(({ batch, period, question }) => ({
      batch_id: batch.id,
      period,
      question,
      leaves: batch.kind === 'RECORDS',
    })),
  );
  return sql`
    select want.batch_id, want.period, want.question,
      case when not want.leaves then (select json_agg(to_json(p)) from (${publishedCells()}) p) end as cells,
      case when want.leaves then (${leafCells()}) end as leaves
    from jsonb_to_recordset(${wanted}::text::jsonb)
      as want(batch_id int, period int, question int, leaves boolean)`;
};

const ofPage = sql`${cell.batchId} = want.batch_id and ${cell.question} = want.question
  and ${cell.period} = want.period`;

/** The leaves of a page as one list a column: a list of numbers is read far faster than as many rows. */
const leafCells = (): SQL => {
  const places = pinnable.map(({ dimension }) => ({ name: dimension, of: cellColumn(dimension) }));
  const keys = [...places, { name: 'ANSWER', of: cell.answer }];
  const columns = leafColumns.map((name) => {
    const key = keys.find((own) => own.name === name);
    const as = sql.identifier(name);
    return key
      ? sql`${key.of} as ${as}`
      : sql`max(${cell.lower}) filter (where ${cell.measure} = ${name}) as ${as}`;
  });
  const lists = leafColumns.map(
    (name) => sql`${name}::text, json_agg(leaf.${sql.identifier(name)})`,
  );
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  return sql`
    select json_build_object(${list(lists)})
    from (select ${list(columns)} from ${cell} where ${ofPage}
      group by ${list(keys.map(({ of }) => sql`${of}`))}) leaf`;
};

const publishedCells = (): SQL => {
  const pins = sql.join(
    pinnable.map(({ dimension }) => sql`${cellColumn(dimension)} as ${sql.identifier(dimension)}`),
    sql`, `,
  );
  const listOf = (table: SQL | typeof evidenceFigure | typeof evidenceConflict, column: string) =>
    sql`(select json_agg(x.${sql.identifier(column)} order by x.ord) from ${table} x
      where x.evidence_id = ${cell.evidenceId})`;
  return sql`
    select ${cell.answer}, ${cell.measure},
      ${cell.lower}, ${cell.upper}, ${cell.rateLower}, ${cell.rateUpper}, ${cell.withheld},
      ${cell.provenance}, ${pins}, ${evidence.derivation}, to_json(${evidence.printed}) as printed,
      ${listOf(evidenceFigure, 'figure_id')} as figures,
      ${listOf(evidenceConflict, 'conflict_id')} as conflicts,
      (select json_agg(json_build_object('code', x.reading, 'label', x.label, 'lower', x.lower, 'upper', x.upper)
        order by x.ord) from ${evidenceReading} x where x.evidence_id = ${cell.evidenceId}) as readings
    from ${cell} left join ${evidence} on ${evidence.id} = ${cell.evidenceId}
    where ${ofPage}`;
};

const lay = (loaded: LoadedRelease, page: Page, rows: readonly CellRow[]): void => {
  const { batch, period, question } = page;
  const axes = [...batch.axes, page.of ? answerAxis(page.of) : noAnswers];
  const byMeasure = new Map<Measure, Fact[]>();
  for (const row of rows) {
    const fact = toFact(row, loaded, axes);
    if (!fact) continue;
    const facts = byMeasure.get(row.measure);
    if (facts) facts.push(fact);
    else byMeasure.set(row.measure, [fact]);
  }
  const key = pageKey(batch.id, period, question);
  for (const [measure, facts] of byMeasure) {
    loaded.sheets.set(`${key}|${measure}`, makeSheet(axes, facts));
  }
  loaded.sheets.set(key, makeSheet(axes, []));
};

/** Null when the cell pins something no definition of this release knows: then nothing can ask for it either. */
const toFact = (row: CellRow, loaded: LoadedRelease, axes: Sheet['axes']): Fact | null => {
  const region: (Mask | null)[] = axes.map((axis) => axis.full);
  const narrow = (at: number, id: number) => {
    const member = loaded.memberById.get(id);
    const mask = member ? (axes[at]?.maskOf(member.dimension, member.path) ?? null) : null;
    const own = region[at] ?? null;
    region[at] = mask === null || own === null ? null : own & mask;
  };
  const pins = pinnable.filter(({ dimension }) => row[dimension] !== 0);
  for (const { dimension, axis } of pins) narrow(axis, Number(row[dimension]));
  if (row.answer !== 0) narrow(axes.length - 1, row.answer);
  const masks = region.filter((mask) => mask !== null);
  if (masks.length < region.length) return null;
  return {
    region: masks,
    pins: pins.map(({ dimension }) => dimension),
    lower: row.lower,
    upper: row.upper,
    rateLower: row.rate_lower,
    rateUpper: row.rate_upper,
    withheld: row.withheld,
    provenance: row.provenance,
    derivation: row.derivation,
    printed: row.printed ?? [],
    figureIds: row.figures ?? [],
    conflictIds: row.conflicts ?? [],
    readings: row.readings ?? [],
  };
};
