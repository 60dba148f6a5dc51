// From asks to ONE statement: which published cells are needed, fetched with their evidence by bound parameters, laid out as sheets.
import type { CountAsk, Measure, QuestionDefinition } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import { batchesFor } from './answer.ts';
import { answerAxis, type Mask, noAnswers, pinnable } from './axes.ts';
import type { Database } from './connect.ts';
import { cellColumn, type LoadedBatch, type LoadedRelease } from './contents.ts';
import { type Fact, makeSheet, type Sheet } from './sheet.ts';
import { cell, evidence, evidenceConflict, evidenceFigure, evidenceReading } from './tables.ts';

/** The cells of one batch, period and question (0: the entry grain): the unit that is fetched and kept. */
type Page = { batch: LoadedBatch; period: number; question: number; of: QuestionDefinition | null };

const pageKey = (batch: number, period: number, question: number) =>
  `${batch}|${period}|${question}`;
/** Room for what algebra has worked out; filters may be combined without end, memory may not. */
const mostKnown = 20_000;

/** Fetches, in one statement, what these asks need and is not held yet; nothing when all is held. */
export const fetchSheets = async (
  run: <T>(work: (db: Database) => Promise<T>) => Promise<T>,
  loaded: LoadedRelease,
  asks: readonly CountAsk[],
): Promise<void> => {
  const missing = pagesFor(loaded, asks).filter(
    (page) => !loaded.sheets.has(pageKey(page.batch.id, page.period, page.question)),
  );
  if (missing.length === 0) return;
  const rows = await run((db) => db.execute<CellRow>(compile(missing)));
  for (const page of missing) lay(loaded, page, rows);
};

/** The sheet of one measure, after `fetchSheets`. */
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
    const set = loaded.contents.questionSets.find(({ code }) => code === ask.questionSet);
    const asked = set?.questions.find(({ code }) => code === ask.question);
    for (const period of ask.periods) {
      const periodId = loaded.idOf('PERIOD', period);
      if (periodId === null) continue;
      for (const batch of batchesFor(loaded.batches, ask, period)) {
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
  batch_id: number;
  period: number;
  question: number;
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
} & Record<string, unknown>;

const compile = (pages: readonly Page[]): SQL => {
  const wanted = JSON.stringify(
    pages.map(({ batch, period, question }) => ({ batch_id: batch.id, period, question })),
  );
  const pins = sql.join(
    pinnable.map(({ dimension }) => sql`${cellColumn(dimension)} as ${sql.identifier(dimension)}`),
    sql`, `,
  );
  const listOf = (table: SQL | typeof evidenceFigure | typeof evidenceConflict, column: string) =>
    sql`(select json_agg(x.${sql.identifier(column)} order by x.ord) from ${table} x
      where x.evidence_id = ${cell.evidenceId})`;
  return sql`
    select ${cell.batchId}, ${cell.period}, ${cell.question}, ${cell.answer}, ${cell.measure},
      ${cell.lower}, ${cell.upper}, ${cell.rateLower}, ${cell.rateUpper}, ${cell.withheld},
      ${cell.provenance}, ${pins}, ${evidence.derivation}, to_json(${evidence.printed}) as printed,
      ${listOf(evidenceFigure, 'figure_id')} as figures,
      ${listOf(evidenceConflict, 'conflict_id')} as conflicts,
      (select json_agg(json_build_object('code', x.reading, 'label', x.label, 'lower', x.lower, 'upper', x.upper)
        order by x.ord) from ${evidenceReading} x where x.evidence_id = ${cell.evidenceId}) as readings
    from jsonb_to_recordset(${wanted}::text::jsonb) as want(batch_id int, period int, question int)
    join ${cell} on ${cell.batchId} = want.batch_id and ${cell.question} = want.question
      and ${cell.period} = want.period
    left join ${evidence} on ${evidence.id} = ${cell.evidenceId}`;
};

const lay = (loaded: LoadedRelease, page: Page, rows: readonly CellRow[]): void => {
  const { batch, period, question } = page;
  const axes = [...batch.axes, page.of ? answerAxis(page.of) : noAnswers];
  const byMeasure = new Map<Measure, Fact[]>();
  for (const row of rows) {
    if (row.batch_id !== batch.id || row.period !== period || row.question !== question) continue;
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
