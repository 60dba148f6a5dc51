// Individual records read back: pages behind a number, single entries, groups and the latest entry of each service. What is counted
// and what is listed meet the same conditions (record-sql.ts). One statement each.
import type {
  CountAsk,
  EntryCursor,
  EntryPage,
  PlaceDimension,
  StoredEntry,
  StoredMember,
} from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import type { LoadedRelease } from './contents.ts';
import { planOf, type RecordPlan } from './record-plan.ts';
import { all, entryColumn, idList, isCounted, isOneOf } from './record-sql.ts';
import { inspection } from './tables.ts';

/** The entries an ask counts, in the order of batches and lines; null when it is not answered from records. */
export const readEntryPage = async (
  db: Database,
  loaded: LoadedRelease,
  ask: CountAsk,
  { first, after, skip = 0 }: { first: number; after: EntryCursor | null; skip?: number },
): Promise<EntryPage | null> => {
  const plan = planOf(loaded, ask);
  if (!plan) return null;
  const [row] = await db.execute<{ total: number; entries: EntryRow[] | null }>(sql`
    select (select count(*)::int from ${inspection} where ${isCounted(plan)}) as total, (
      select json_agg(to_json(entry)) from (
        select ${entryColumns}, ${placeInOrder(plan)} as place from ${inspection}
        where ${all([isCounted(plan), ...isAfter(plan, after)])}
        order by place, ${inspection.line} limit ${first + 1}::int offset ${skip}::int) entry) as entries`);
  const rows = row?.entries ?? [];
  return {
    entries: rows.slice(0, first).map(entryReader(loaded)),
    total: row?.total ?? 0,
    hasNext: rows.length > first,
  };
};

/** The place of an entry's batch among those of the plan, which come by slug. */
const placeInOrder = ({ batches }: RecordPlan): SQL =>
  sql`array_position(${idList(batches.map(({ id }) => id))}, ${inspection.batchId})`;

const isAfter = ({ batches }: RecordPlan, after: EntryCursor | null): SQL[] => {
  if (!after) return [];
  const later = batches.filter(({ slug }) => slug > after.batchId).map(({ id }) => id);
  const same = batches.find(({ slug }) => slug === after.batchId)?.id ?? 0;
  return [
    sql`(${inspection.batchId} = any(${idList(later)})
      or (${inspection.batchId} = ${same}::int and ${inspection.line} > ${after.line}::int))`,
  ];
};

/** One entry; null when the release has no such batch of records, or the batch no such line. */
export const readEntry = async (
  db: Database,
  loaded: LoadedRelease,
  { batchId, line }: EntryCursor,
): Promise<StoredEntry | null> => {
  const batch = loaded.batches.find(({ slug, kind }) => slug === batchId && kind === 'RECORDS');
  if (!batch) return null;
  const [row] = await db.execute<EntryRow>(sql`
    select ${entryColumns} from ${inspection}
    where ${inspection.batchId} = ${batch.id}::int and ${inspection.line} = ${line}::int`);
  return row ? entryReader(loaded)(row) : null;
};

/**
 * Combinations of members that have entries. An entry without a member on one of the dimensions belongs to none; no provider is a
 * member where others of its batch have one.
 */
export const readGroups = async (
  db: Database,
  loaded: LoadedRelease,
  ask: CountAsk,
  by: readonly PlaceDimension[],
): Promise<string[][]> => {
  const plan = planOf(loaded, ask);
  if (!plan || by.length === 0) return [];
  const columns = by.map((dimension) => sql`${entryColumn(dimension)}`);
  const rows = await db.execute<Record<string, number>>(sql`
    select distinct ${sql.join(
      columns.map((column, i) => sql`${column} as ${sql.identifier(`at_${i}`)}`),
      sql`, `,
    )}
    from ${inspection}
    where ${all([isCounted(plan), ...by.map((dimension) => hasMember(loaded, dimension))])}`);
  return rows
    .map((row) => by.map((_, i) => memberOf(loaded, row[`at_${i}`] ?? 0)))
    .sort((a, b) => firstDifference(a.map((member, i) => inOrder(member, b[i]))))
    .map((members) => members.map(({ code }) => code));
};

const hasMember = ({ partlyProvided }: LoadedRelease, dimension: PlaceDimension): SQL => {
  const named = sql`${entryColumn(dimension)} <> 0`;
  if (dimension !== 'PROVIDER' || partlyProvided.length === 0) return named;
  return sql`(${named} or ${isOneOf(sql`${inspection.batchId}`, partlyProvided)})`;
};

const inOrder = (a: StoredMember, b: StoredMember | undefined): number =>
  b ? a.order - b.order || compare(a.label, b.label) || compare(a.code, b.code) : 0;

/** As a reader looks for names: "10" after "9", capitals among small letters. The same wherever the server runs. */
const { compare } = new Intl.Collator('en', { numeric: true });

const firstDifference = (differences: readonly number[]): number =>
  differences.find((difference) => difference !== 0) ?? 0;

/** The latest entry of each service, services by their numbers. */
export const readLatestEntries = async (
  db: Database,
  loaded: LoadedRelease,
  ask: CountAsk,
): Promise<StoredEntry[]> => {
  const plan = planOf(loaded, ask);
  if (!plan) return [];
  // Codes of periods are years and days, so that they follow time as text.
  const periods = [...plan.periods].sort((a, b) =>
    memberOf(loaded, a).path < memberOf(loaded, b).path ? -1 : 1,
  );
  // One list a column: ten thousand rows one by one take the driver five times as long as the database takes to find them.
  const [columns] = await db.execute<EntryColumns>(sql`
    select ${sql.join(
      entryColumnNames.map(
        (name) => sql`json_agg(${sql.identifier(name)}) as ${sql.identifier(name)}`,
      ),
      sql`, `,
    )}
    from (
      select distinct on (${inspection.service}) ${entryColumns} from ${inspection}
      where ${isCounted(plan)}
      order by ${inspection.service}, array_position(${idList(periods)}, ${inspection.period}) desc,
        ${inspection.day} desc nulls last, ${placeInOrder(plan)} desc, ${inspection.line} desc) latest`);
  const read = entryReader(loaded);
  if (!columns?.line) return [];
  return columns.line
    .map((_, i) => read(rowAt(columns, i)))
    .sort((a, b) => (a.service < b.service ? -1 : a.service > b.service ? 1 : 0));
};

/** Days as ISO text and lists as JSON: the driver is told nothing of types. */
const entryColumns = sql`${inspection.batchId}, ${inspection.line}, ${inspection.period},
  ${inspection.service}, ${inspection.provider}, ${inspection.serviceType},
  ${inspection.serviceSubtype}, ${inspection.sector}, ${inspection.councilArea},
  ${inspection.day}::text as day, ${inspection.lastInspected}::text as last_inspected,
  ${inspection.recommendations}, ${inspection.requirements}, to_json(${inspection.answers}) as answers`;

type EntryRow = {
  batch_id: number;
  line: number;
  period: number;
  service: number;
  provider: number;
  service_type: number;
  service_subtype: number;
  sector: number;
  council_area: number;
  day: string | null;
  last_inspected: string | null;
  recommendations: number | null;
  requirements: number | null;
  answers: number[];
};

/** The same as one list a column, all of one length. */
type EntryColumns = { [C in keyof EntryRow]: EntryRow[C][] };

const entryColumnNames = [
  'batch_id',
  'line',
  'period',
  'service',
  'provider',
  'service_type',
  'service_subtype',
  'sector',
  'council_area',
  'day',
  'last_inspected',
  'recommendations',
  'requirements',
  'answers',
] as const satisfies readonly (keyof EntryRow)[];

/** The i-th of every column: written out, for so many rows a loop over names takes longer than reading them. */
const rowAt = (columns: EntryColumns, i: number): EntryRow => {
  const at = <T>(column: readonly T[]): T => column[i] as T;
  return {
    batch_id: at(columns.batch_id),
    line: at(columns.line),
    period: at(columns.period),
    service: at(columns.service),
    provider: at(columns.provider),
    service_type: at(columns.service_type),
    service_subtype: at(columns.service_subtype),
    sector: at(columns.sector),
    council_area: at(columns.council_area),
    day: at(columns.day),
    last_inspected: at(columns.last_inspected),
    recommendations: at(columns.recommendations),
    requirements: at(columns.requirements),
    answers: at(columns.answers),
  };
};

/** Rows as entries. What many of them share is worked out once: their batches, and which answer a member stands for. */
const entryReader = (loaded: LoadedRelease): ((row: EntryRow) => StoredEntry) => {
  const batches = new Map<number, OfBatch>();
  const answers = new Map<number, StoredEntry['answers'][number]>();
  const batchOf = (id: number): OfBatch => {
    const known = batches.get(id) ?? describe(loaded, id);
    batches.set(id, known);
    return known;
  };
  const answerOf = (id: number) => {
    const known = answers.get(id) ?? readAnswer(memberOf(loaded, id));
    answers.set(id, known);
    return known;
  };
  const of = (id: number) => memberOf(loaded, id);
  const orNull = (id: number) => (id === 0 ? null : of(id));
  // Each field by name: spreading a batch into ten thousand entries costs more than all the rest.
  return (row) => {
    const { batchId, stage, questionSet, provenance, source } = batchOf(row.batch_id);
    const service = of(row.service);
    const provider = orNull(row.provider);
    return {
      batchId,
      stage,
      questionSet,
      provenance,
      source: { ...source, locator: `line ${row.line}` },
      line: row.line,
      service: service.code,
      serviceLabel: service.label,
      provider: provider?.code ?? null,
      providerLabel: provider?.label ?? null,
      serviceType: of(row.service_type).code,
      serviceSubtype: orNull(row.service_subtype)?.code ?? null,
      sector: of(row.sector).code,
      councilArea: of(row.council_area).code,
      period: of(row.period).code,
      date: row.day,
      lastInspected: row.last_inspected,
      recommendations: row.recommendations,
      requirements: row.requirements,
      answers: row.answers.map(answerOf),
    };
  };
};

const readAnswer = ({ path }: StoredMember) => {
  const [, question = '', answer = ''] = path.split('/');
  return { question, answer };
};

type OfBatch = Pick<StoredEntry, 'batchId' | 'stage' | 'questionSet' | 'provenance' | 'source'>;

/** What every entry of a batch has from it. */
const describe = (loaded: LoadedRelease, batchId: number): OfBatch => {
  const batch = loaded.batches.find(({ id }) => id === batchId);
  const stored = loaded.contents.release.batches.find(({ id }) => id === batch?.slug);
  if (!stored?.provenance) throw new Error('An entry belongs to a batch of records.');
  const { id, stage, questionSet, provenance, source } = stored;
  return { batchId: id, stage, questionSet, provenance, source };
};

const memberOf = (loaded: LoadedRelease, id: number): StoredMember => {
  const member = loaded.memberById.get(id);
  if (!member) throw new Error(`An entry names member ${id}, which its release does not know.`);
  return member;
};
