// Batches of published figures, their evidence and cells on their way into the tables: a few statements each, however many rows.
import { createHash } from 'node:crypto';
import type { BatchInput } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import { axesOf, pinnable } from './axes.ts';
import type { Database } from './connect.ts';
import { cellColumn } from './contents.ts';
import { InvalidBatch } from './errors.ts';
import type { Members } from './members.ts';
import { prepareBatch } from './prepare.ts';
import { batch as batchTable } from './tables.ts';

export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
/** A batch of a release: its key, its slug and the hash of all that was given of it. */
export type ReleaseBatch = { key: number; id: string; content: string };

const rowsAtOnce = 5_000;

/** `insert ... select ... from` a list of rows, in as many statements as its size needs. */
export const insertRows = async (
  tx: Transaction,
  rows: readonly object[],
  statement: (source: SQL) => SQL,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const text = JSON.stringify(rows.slice(at, at + rowsAtOnce));
    await tx.execute(statement(sql`jsonb_to_recordset(${text}::text::jsonb)`));
  }
};

/** Stores a batch with its coverage, evidence and cells, unless this very content is held already. */
export const storeBatch = async (
  tx: Transaction,
  batch: BatchInput,
  { memberById, idOf }: Members,
): Promise<ReleaseBatch> => {
  const contentSha256 = hashOf(batch);
  const known = await tx
    .select({ key: batchTable.id })
    .from(batchTable)
    .where(
      sql`${batchTable.slug} = ${batch.id} and ${batchTable.sha256} = ${batch.sha256}
        and ${batchTable.contentSha256} = ${contentSha256}`,
    );
  const held = known[0]?.key;
  if (held !== undefined) return { key: held, id: batch.id, content: contentSha256 };
  const vocabulary = { idOf, axes: axesOf(batch.coverage, [...memberById.values()]) };
  const { cells, evidence } = prepareBatch(batch, vocabulary);
  const coverage = batch.coverage.map(({ dimension, path }) => {
    const member = idOf(dimension, path);
    if (member === null) {
      throw new InvalidBatch(`Batch ${batch.id} covers ${JSON.stringify(path)}, which is unknown.`);
    }
    return { dimension, member };
  });
  const [row] = await tx
    .insert(batchTable)
    .values({
      slug: batch.id,
      title: batch.title,
      kind: batch.kind,
      stage: batch.stage,
      questionSetId: idOf('QUESTION_SET', batch.questionSet) ?? 0,
      periods: [...batch.periods],
      source: batch.source,
      sha256: batch.sha256,
      contentSha256,
      oneEntryPerService: batch.oneEntryPerService,
    })
    .returning({ key: batchTable.id });
  const key = row?.key ?? 0;
  await insertRows(
    tx,
    coverage,
    (source) => sql`
      insert into batch_coverage (batch_id, dimension, member_id)
      select ${key}::int, dimension, member from ${source} as r(dimension text, member int)`,
  );
  const ids = await storeEvidence(tx, evidence);
  const rows = cells.map((cell) => ({
    ...cell,
    evidence: cell.evidence === null ? null : ids[cell.evidence],
  }));
  await storeCells(tx, key, rows);
  return { key, id: batch.id, content: contentSha256 };
};

/** The evidence's ids, in the order given. */
const storeEvidence = async (
  tx: Transaction,
  all: ReturnType<typeof prepareBatch>['evidence'],
): Promise<number[]> => {
  if (all.length === 0) return [];
  const drawn = await tx.execute<{ id: number }>(sql`
    select nextval(pg_get_serial_sequence('evidence', 'id'))::int as id
    from generate_series(1, ${all.length}::int)`);
  const ids = drawn.map((row) => row.id);
  const each = all.map((evidence, i) => ({ ...evidence, id: ids[i] }));
  await insertRows(
    tx,
    each,
    (source) => sql`
      insert into evidence (id, derivation, printed)
      select id, derivation, array(select jsonb_array_elements_text(printed))
      from ${source} as r(id int, derivation text, printed jsonb)`,
  );
  for (const [table, column, list] of [
    ['evidence_figure', 'figure_id', 'figureIds'],
    ['evidence_conflict', 'conflict_id', 'conflictIds'],
  ] as const) {
    const rows = each.flatMap((evidence) =>
      [...new Set(evidence[list])].map((value, ord) => ({ id: evidence.id, value, ord })),
    );
    await insertRows(
      tx,
      rows,
      (source) => sql`
        insert into ${sql.identifier(table)} (evidence_id, ${sql.identifier(column)}, ord)
        select id, value, ord from ${source} as r(id int, value text, ord int)`,
    );
  }
  const readings = each.flatMap(({ id, readings }) =>
    readings.map((reading, ord) => ({ ...reading, id, ord })),
  );
  await insertRows(
    tx,
    readings,
    (source) => sql`
      insert into evidence_reading (evidence_id, reading, label, lower, upper, ord)
      select id, code, label, lower, upper, ord
      from ${source} as r(id int, code text, label text, lower int, upper int, ord int)`,
  );
  return ids;
};

const storeCells = (tx: Transaction, key: number, rows: readonly object[]): Promise<void> => {
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  const columns = pinnable.map(({ dimension }) => sql.identifier(cellColumn(dimension).name));
  const sources = pinnable.map(({ dimension }) => sql.identifier(dimension));
  const typed = pinnable.map(({ dimension }) => sql`${sql.identifier(dimension)} int`);
  return insertRows(
    tx,
    rows,
    (source) => sql`
      insert into cell (batch_id, period, question_set, question, answer, measure, lower, upper,
        rate_lower, rate_upper, withheld, provenance, evidence_id, ${sql.join(columns, sql`, `)})
      select ${key}::int, period, question_set, question, answer, measure, lower, upper,
        rate_lower, rate_upper, withheld, provenance, evidence, ${sql.join(sources, sql`, `)}
      from ${source} as r(period int, question_set int, question int, answer int, measure text,
        lower int, upper int, rate_lower float8, rate_upper float8, withheld boolean, provenance text,
        evidence int, ${list(typed)})`,
  );
};

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hash of a value whatever the order of its keys. */
export const hashOf = (value: unknown): string =>
  sha256Of(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  );
