// What describes a release beside its cells: batches, members, definitions, and which grains are held. Read once a release.
import {
  type Channel,
  dimensions,
  type HeldGrain,
  type Measure,
  type PlaceDimension,
  type Provenance,
  placeDimensions,
  type QuestionSet,
  type ReleaseContents,
  type StoredBatch,
  type StoredMember,
  type StoredRelease,
} from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { AnsweringBatch } from './answer.ts';
import { axesOf, pinnable } from './axes.ts';
import type { Database } from './connect.ts';
import { UnknownRelease } from './errors.ts';
import { type Members, readMembers, recordDimensions, withoutProvider } from './members.ts';
import type { Sheet } from './sheet.ts';
import {
  batch,
  batchCoverage,
  cell,
  inspection,
  member,
  questionSet,
  release,
  releaseBatch,
  releaseMember,
  releaseQuestionSet,
} from './tables.ts';

/** A stored batch with its key in the database and its axes. */
export type LoadedBatch = AnsweringBatch &
  Pick<StoredBatch, 'kind' | 'provenance'> & { id: number };

/**
 * A release held in memory. Its numbers never change; a publication may bring the wording of its members up to date, after which
 * it is read again (store.ts).
 */
export type LoadedRelease = Members & {
  contents: ReleaseContents;
  batches: readonly LoadedBatch[];
  /** Batches by id of which some records name a provider and some do not: there, no provider is a member too. */
  partlyProvided: readonly number[];
  /** Sheets fetched so far, see compile.ts. */
  sheets: Map<string, Sheet>;
};

/** The cell table's column of a place dimension: named after the argument that filters it. */
export const cellColumn = (dimension: PlaceDimension) =>
  cell[dimensions[dimension].where as 'serviceType' | 'serviceSubtype' | 'sector' | 'councilArea'];

type ReleaseRow = {
  id: string;
  label: string;
  channel: Channel;
  released_at: string;
  batches: (StoredBatch & { key: number; content: string })[];
};

/** A release as stored, with what only the store needs to know of its batches. */
export type ReleaseRecord = { stored: StoredRelease; batches: ReleaseRow['batches'] };

/**
 * Releases: all, or those that meet the condition. The main channel comes first, and within a channel the newest. The newest is the
 * one with the highest sequence, here and everywhere: a correction may carry an earlier date.
 */
export const readReleases = async (
  db: Database,
  { where = sql`true`, limit }: { where?: SQL; limit?: number } = {},
): Promise<ReleaseRecord[]> => {
  const rows = await db.execute<ReleaseRow>(sql`
    select ${release.id}, ${release.label}, ${release.channel}, ${release.releasedAt},
      coalesce((
        select json_agg(json_build_object(
            'key', ${batch.id}, 'id', ${batch.slug}, 'title', ${batch.title}, 'kind', ${batch.kind},
            'stage', ${batch.stage}, 'questionSet', ${member.path}, 'periods', ${batch.periods},
            'oneEntryPerService', ${batch.oneEntryPerService}, 'sha256', ${batch.sha256},
            'content', ${batch.contentSha256}, 'source', ${batch.source}, 'records', ${batch.records},
            'provenance', ${batch.provenance}, 'file', ${batch.file},
            'coverage', coalesce((
              select json_agg(json_build_object('dimension', m.dimension, 'path', m.path)
                order by m.dimension collate "C", m.ord, m.path collate "C")
              from ${batchCoverage} c join ${member} m on m.id = c.member_id
              where c.batch_id = ${batch.id}), '[]'::json)
          ) order by ${batch.slug} collate "C")
        from ${releaseBatch}
        join ${batch} on ${batch.id} = ${releaseBatch.batchId}
        join ${member} on ${member.id} = ${batch.questionSetId}
        where ${releaseBatch.releaseId} = ${release.id}), '[]'::json) as batches
    from ${release}
    where ${where}
    order by ${release.channel} = 'MAIN' desc, ${release.channel} collate "C", ${release.sequence} desc
    ${limit === undefined ? sql`` : sql`limit ${limit}::int`}`);
  return rows.map((row) => ({ stored: toRelease(row), batches: row.batches }));
};

const toRelease = (row: ReleaseRow): StoredRelease => ({
  id: row.id,
  label: row.label,
  channel: row.channel,
  releasedAt: new Date(row.released_at).toISOString(),
  batches: row.batches.map(({ key: _, content: __, ...stored }) => stored),
});

/** The newest release of a channel, by sequence. */
export const readLatest = async (db: Database, channel: Channel): Promise<ReleaseRecord | null> => {
  const newest = sql`${release.channel} = ${channel} and ${release.sequence} =
    (select max(r.sequence) from ${release} r where r.channel = ${channel})`;
  return (await readReleases(db, { where: newest }))[0] ?? null;
};

/** Id of the newest release of the main channel. */
export const readLatestId = async (db: Database): Promise<string> => {
  const [row] = await db.execute<{ id: string }>(sql`
    select ${release.id} from ${release} where ${release.channel} = 'MAIN'
    order by ${release.sequence} desc limit 1`);
  if (!row) throw new UnknownRelease(null);
  return row.id;
};

/** The focus areas each release defines, by the release's id; each version is read once. */
export const readDefinitions = async (db: Database): Promise<Map<string, QuestionSet[]>> => {
  const rows = await db.execute<{ definition: QuestionSet; releases: string[] | null }>(sql`
    select ${questionSet.definition}, (
      select json_agg(${releaseQuestionSet.releaseId}) from ${releaseQuestionSet}
      where ${releaseQuestionSet.questionSetId} = ${questionSet.id}) as releases
    from ${questionSet} order by ${questionSet.code} collate "C"`);
  const byRelease = new Map<string, QuestionSet[]>();
  for (const { definition, releases } of rows) {
    for (const id of releases ?? []) byRelease.set(id, [...(byRelease.get(id) ?? []), definition]);
  }
  return byRelease;
};

/** All of a release but its cells. Throws UnknownRelease. */
export const loadRelease = async (db: Database, releaseId: string): Promise<LoadedRelease> => {
  const [record] = await readReleases(db, { where: sql`${release.id} = ${releaseId}` });
  if (!record) throw new UnknownRelease(releaseId);
  const partlyProvided = await readPartlyProvided(db, releaseId);
  const { memberById, idOf } = withoutProvider(
    await readMembers(db, isOfRelease(releaseId)),
    partlyProvided.length > 0,
  );
  const members = [...memberById.values()];
  const vocabulary = members.filter(({ dimension }) => !recordDimensions.includes(dimension));
  const sets = await db.execute<{ definition: QuestionSet }>(sql`
    select ${questionSet.definition} from ${questionSet}
    join ${releaseQuestionSet} on ${releaseQuestionSet.questionSetId} = ${questionSet.id}
    where ${releaseQuestionSet.releaseId} = ${releaseId} order by ${questionSet.code} collate "C"`);
  const batches = record.batches.map(
    (stored): LoadedBatch => ({
      id: stored.key,
      slug: stored.id,
      kind: stored.kind,
      provenance: stored.provenance,
      stage: stored.stage,
      questionSet: stored.questionSet,
      periods: stored.periods,
      oneEntryPerService: stored.oneEntryPerService,
      axes: axesOf(stored.coverage, vocabulary),
    }),
  );
  const contents: ReleaseContents = {
    release: record.stored,
    members,
    questionSets: sets.map((row) => row.definition),
    grains: await readGrains(db, releaseId, memberById),
  };
  return { contents, batches, memberById, idOf, partlyProvided, sheets: new Map() };
};

/** Members named by a release, on `m`: its own catalogue, and the services and providers of its records. */
const isOfRelease = (releaseId: string): SQL => {
  const recorded = (column: typeof inspection.service | typeof inspection.provider) => sql`
    select ${column} from ${inspection} where ${inspection.batchId} in
      (select ${releaseBatch.batchId} from ${releaseBatch} where ${releaseBatch.releaseId} = ${releaseId})`;
  return sql`m.id <> 0 and m.id in (
    select ${releaseMember.memberId} from ${releaseMember} where ${releaseMember.releaseId} = ${releaseId}
    union ${recorded(inspection.service)} union ${recorded(inspection.provider)})`;
};

const readPartlyProvided = async (db: Database, releaseId: string): Promise<number[]> => {
  const rows = await db.execute<{ id: number }>(sql`
    select ${inspection.batchId} as id from ${inspection} where ${inspection.batchId} in
      (select ${releaseBatch.batchId} from ${releaseBatch} where ${releaseBatch.releaseId} = ${releaseId})
    group by ${inspection.batchId}
    having bool_or(${inspection.provider} = 0) and bool_or(${inspection.provider} <> 0)`);
  return rows.map(({ id }) => id);
};

type GrainRow = {
  slug: string;
  kind: StoredBatch['kind'];
  period: number;
  question: number;
  with_answers: boolean;
  measure: Measure;
  provenance: Provenance[];
} & Record<string, unknown>;

/** Cells of records add up, so one grain stands for every way to pin them: places are told apart for published figures only. */
const readGrains = async (
  db: Database,
  releaseId: string,
  memberById: ReadonlyMap<number, StoredMember>,
): Promise<HeldGrain[]> => {
  const isRecords = sql`${batch.kind} = 'RECORDS'`;
  const pins = sql.join(
    pinnable.map(
      ({ dimension }) =>
        sql`(${isRecords} or ${cellColumn(dimension)} <> 0) as ${sql.identifier(dimension)}`,
    ),
    sql`, `,
  );
  const names = sql.join(
    pinnable.map(({ dimension }) => sql.identifier(dimension)),
    sql`, `,
  );
  const rows = await db.execute<GrainRow>(sql`
    select slug, kind, period, question, with_answers, measure, ${names},
      json_agg(provenance order by provenance collate "C") as provenance
    from (
      select distinct ${releaseBatch.slug}, ${batch.kind}, ${cell.period}, ${cell.question},
        case when ${isRecords} then ${cell.question} <> 0 else ${cell.answer} <> 0 end as with_answers,
        ${cell.measure}, ${cell.provenance}, ${pins}
      from ${releaseBatch}
      join ${batch} on ${batch.id} = ${releaseBatch.batchId}
      join ${cell} on ${cell.batchId} = ${batch.id}
      where ${releaseBatch.releaseId} = ${releaseId}) held
    group by slug, kind, period, question, with_answers, measure, ${names}
    order by slug collate "C", period, question, with_answers, measure collate "C", ${names}`);
  const codeOfId = (id: number) => (id === 0 ? null : (memberById.get(id)?.code ?? null));
  return rows.map((row) => ({
    batchId: row.slug,
    period: codeOfId(row.period) ?? '',
    dimensions:
      row.kind === 'RECORDS'
        ? placeDimensions
        : pinnable.flatMap(({ dimension }) => (row[dimension] === true ? [dimension] : [])),
    question: codeOfId(row.question),
    withAnswers: row.with_answers,
    measure: row.measure,
    provenance: row.provenance,
    additive: row.kind === 'RECORDS',
  }));
};
