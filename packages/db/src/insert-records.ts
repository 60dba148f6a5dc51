// A batch of records on its way into the tables: entries wait in a table of the transaction, then a few statements over all of them make
// services, providers, records, coverage and leaf cells. Hides the waiting table.
import type { Dimension, Measure, RecordBatchInput } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { IncomingRow } from './incoming.ts';
import { insertRows, type ReleaseBatch, type Transaction } from './insert.ts';
import { batch as batchTable } from './tables.ts';

const columns = sql`line int, period int, service text, service_label text, provider text, provider_label text,
  service_type int, service_subtype int, sector int, council_area int, day date, last_inspected date,
  recommendations int, requirements int, answers int[]`;

/** Makes the table in which entries wait; it goes with the transaction. */
export const openIncoming = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`create temp table incoming (${columns}) on commit drop`);
};

export const addIncoming = (tx: Transaction, rows: readonly IncomingRow[]): Promise<void> =>
  insertRows(
    tx,
    rows,
    (source) => sql`insert into incoming select * from ${source} as r(${columns})`,
  );

/** Services and providers of the entries become members; the last line says what each is called. */
export const storeServices = async (tx: Transaction): Promise<void> => {
  await tx.execute(sql`analyze incoming`);
  await tx.execute(sql`
    insert into member (dimension, path, label, kind, ord)
    select dimension, path, coalesce(label, path), 'real', 0
    from (
      select distinct on (path) ${dimension('SERVICE')} as dimension, service as path, service_label as label
      from incoming order by path, line desc) services
    union all
    select dimension, path, coalesce(label, path), 'real', 0
    from (
      select distinct on (path) ${dimension('PROVIDER')} as dimension, provider as path, provider_label as label
      from incoming where provider is not null order by path, provider_label is null, line desc) providers
    on conflict (dimension, path) do update set label = excluded.label
    where member.label <> excluded.label
      -- A provider without a name keeps the one it had.
      and (member.dimension <> ${dimension('PROVIDER')} or excluded.label <> excluded.path)`);
};

const dimension = (name: Dimension): SQL => sql`${name}::text`;

/** The batch of this content, if it is held already, in this or any release. */
export const findBatch = async (
  tx: Transaction,
  { id, sha256 }: RecordBatchInput,
  content: string,
): Promise<ReleaseBatch | null> => {
  const [row] = await tx
    .select({ key: batchTable.id })
    .from(batchTable)
    .where(
      sql`${batchTable.slug} = ${id} and ${batchTable.sha256} = ${sha256}
        and ${batchTable.contentSha256} = ${content}`,
    );
  return row ? { key: row.key, id, content } : null;
};

/** Stores the entries that wait as a batch of records, with its coverage and its cells. */
export const storeRecords = async (
  tx: Transaction,
  batch: RecordBatchInput,
  { questionSet, records, content }: { questionSet: number; records: number; content: string },
): Promise<ReleaseBatch> => {
  const oneEntryPerService = await isOneEntryPerService(tx);
  const [row] = await tx
    .insert(batchTable)
    .values({
      slug: batch.id,
      title: batch.title,
      kind: 'RECORDS',
      stage: batch.stage,
      questionSetId: questionSet,
      periods: [...batch.periods],
      source: batch.source,
      sha256: batch.sha256,
      contentSha256: content,
      oneEntryPerService,
      records,
      provenance: batch.provenance,
      file: batch.file,
    })
    .returning({ key: batchTable.id });
  const key = row?.key ?? 0;
  await tx.execute(sql`
    insert into inspection (batch_id, line, period, service, provider, service_type, service_subtype, sector,
      council_area, day, last_inspected, recommendations, requirements, answers)
    select ${key}::int, i.line, i.period, s.id, coalesce(p.id, 0), i.service_type, i.service_subtype, i.sector,
      i.council_area, i.day, i.last_inspected, i.recommendations, i.requirements, i.answers
    from incoming i
    join member s on s.dimension = 'SERVICE' and s.path = i.service
    left join member p on p.dimension = 'PROVIDER' and p.path = i.provider`);
  await tx.execute(sql`
    insert into batch_coverage (batch_id, dimension, member_id)
    select distinct ${key}::int, m.dimension, m.id
    from incoming i
    cross join lateral (values (i.service_type), (i.service_subtype), (i.sector), (i.council_area)) place(id)
    join member m on m.id = place.id
    where m.id <> 0`);
  const cells = { key, questionSet, provenance: batch.provenance };
  await storeEntryCells(tx, cells, oneEntryPerService);
  await storeAnswerCells(tx, cells);
  return { key, id: batch.id, content };
};

/** Whether no service has two entries in one period. */
const isOneEntryPerService = async (tx: Transaction): Promise<boolean> => {
  const [row] = await tx.execute<{ one: boolean }>(sql`
    select not exists (select from incoming group by period, service having count(*) > 1) as one`);
  return row?.one ?? false;
};

/** What a column of cells holds at most. */
const mostInCell = 2 ** 31 - 1;

type CellsOf = { key: number; questionSet: number; provenance: string };

const leaf = sql`period, service_type, service_subtype, sector, council_area`;

/** `insert into cell` of whole counts from a list of leaf, question, answer, measure, n. */
const insertCells = async (
  tx: Transaction,
  { key, questionSet, provenance }: CellsOf,
  source: SQL,
): Promise<void> => {
  await tx.execute(sql`
    insert into cell (batch_id, question_set, ${leaf}, question, answer, measure, lower, upper, withheld, provenance)
    select ${key}::int, ${questionSet}::int, ${leaf}, question, answer, measure, n, n, false, ${provenance}
    from (${source}) counted`);
};

/**
 * Requirements and recommendations of a leaf are known when every entry of it says; services with them, when entries are services. A
 * sum that no cell can hold is left to the records, as a silent leaf is.
 */
const storeEntryCells = (
  tx: Transaction,
  cells: CellsOf,
  oneEntryPerService: boolean,
): Promise<void> => {
  const known = (column: SQL, count: SQL) =>
    sql`case when bool_and(${column} is not null) and ${count} <= ${mostInCell}::bigint then ${count}::int end`;
  const counts = (name: 'recommendations' | 'requirements'): [Measure, SQL][] => {
    const column = sql.identifier(name);
    const own: [Measure, SQL] = [
      name === 'requirements' ? 'REQUIREMENTS' : 'RECOMMENDATIONS',
      known(sql`${column}`, sql`sum(${column})`),
    ];
    const services: [Measure, SQL] = [
      name === 'requirements' ? 'SERVICES_WITH_REQUIREMENTS' : 'SERVICES_WITH_RECOMMENDATIONS',
      known(sql`${column}`, sql`count(*) filter (where ${column} > 0)`),
    ];
    return oneEntryPerService ? [own, services] : [own];
  };
  const measures: [Measure, SQL][] = [
    ['ENTRIES', sql`count(*)::int`],
    ...counts('recommendations'),
    ...counts('requirements'),
  ];
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);
  return insertCells(
    tx,
    cells,
    sql`
      select ${leaf}, 0 as question, 0 as answer, each.measure, each.n
      from (
        select ${leaf}, ${list(measures.map(([name, count]) => sql`${count} as ${sql.identifier(name)}`))}
        from incoming group by ${leaf}) leaves
      cross join lateral (values ${list(
        measures.map(([name]) => sql`(${name}::text, leaves.${sql.identifier(name)})`),
      )}) as each(measure, n)
      where each.n is not null`,
  );
};

/** An entry has one answer at most to each question, so everyone asked is the sum of the answers. */
const storeAnswerCells = (tx: Transaction, cells: CellsOf): Promise<void> =>
  insertCells(
    tx,
    cells,
    sql`
      with answered as materialized (
        select ${leaf}, m.parent_id as question, given.answer, given.n
        from (
          select ${leaf}, answer, count(*)::int as n
          from incoming cross join lateral unnest(answers) as a(answer)
          group by ${leaf}, answer) given
        join member m on m.id = given.answer)
      select ${leaf}, question, answer, 'ENTRIES' as measure, n from answered
      union all
      select ${leaf}, question, 0, 'ENTRIES', sum(n)::int from answered group by ${leaf}, question`,
  );
