// A release is stored whole or not at all: one transaction, set-based inserts, one publisher at a time.
import { createHash } from 'node:crypto';
import {
  type BatchInput,
  type Channel,
  dimensions,
  type MemberInput,
  type QuestionSet,
  type StoredRelease,
} from '@cube/schema';
import { eq, type SQL, sql } from 'drizzle-orm';
import { axesOf, pinnable } from './axes.ts';
import type { Database } from './connect.ts';
import {
  cellColumn,
  type LoadedRelease,
  type ReleaseRecord,
  readLatest,
  readMembers,
  readReleases,
} from './contents.ts';
import { InvalidBatch } from './errors.ts';
import { checkBatch, membersOf, prepareBatch } from './prepare.ts';
import { batch as batchTable, questionSet, release, releaseQuestionSet } from './tables.ts';

/** A release to be: the latest of its channel, less what is removed or replaced by the same id, and what is added. */
export type PublishInput = {
  label: string;
  channel: Channel;
  /** ISO 8601; now, unless given. */
  releasedAt?: string;
  members: readonly MemberInput[];
  questionSets: readonly QuestionSet[];
  add: readonly BatchInput[];
  /** Ids of batches of the latest release. */
  remove?: readonly string[];
};

type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];
type Vocabulary = Pick<LoadedRelease, 'memberById' | 'idOf'>;

/** How long one publication may take. */
export const publishTimeoutMs = 180_000;
const publishLock = 7_300_002;
const rowsAtOnce = 5_000;

/** Stores a release; the same set of batches and definitions as the latest gives the latest, unchanged. */
export const publish = async (db: Database, input: PublishInput): Promise<StoredRelease> => {
  checkInput(input);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${publishLock}::int),
      set_config('statement_timeout', ${String(publishTimeoutMs)}, true)`);
    const latest = await readLatest(tx, input.channel);
    const kept = keptFrom(latest, input);
    await storeMembers(tx, membersOf(input.members, input.questionSets));
    const vocabulary = await readMembers(tx, sql`m.id <> 0`);
    const definitions = await storeDefinitions(tx, input.questionSets, latest);
    const added: ReleaseBatch[] = [];
    for (const batch of input.add) {
      if (!definitions.some(({ code }) => code === batch.questionSet)) {
        throw new InvalidBatch(
          `Batch ${batch.id} is of the focus area ${JSON.stringify(batch.questionSet)}, which the release does not define.`,
        );
      }
      added.push(await storeBatch(tx, batch, vocabulary));
    }
    const batches = [...kept, ...added];
    if (latest && (await isSameAs(tx, latest, batches, definitions))) return latest.stored;
    const id = await storeRelease(tx, input, latest, batches, definitions, vocabulary);
    const [record] = await readReleases(tx, { where: sql`${release.id} = ${id}` });
    if (!record) throw new Error(`Release ${id} was stored and is not there.`);
    return record.stored;
  });
};

type ReleaseBatch = { key: number; id: string; sha256: string };

const checkInput = ({ add, releasedAt, label }: PublishInput): void => {
  if (label.trim() === '') throw new InvalidBatch('A release needs a label.');
  if (releasedAt !== undefined && Number.isNaN(Date.parse(releasedAt))) {
    throw new InvalidBatch(`${JSON.stringify(releasedAt)} is no date.`);
  }
  const ids = add.map((batch) => batch.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new InvalidBatch(`Batch ${twice} is given twice.`);
  for (const batch of add) checkBatch(batch);
};

const keptFrom = (latest: ReleaseRecord | null, input: PublishInput): ReleaseBatch[] => {
  const held = latest?.batches ?? [];
  const unknown = (input.remove ?? []).find((id) => !held.some((batch) => batch.id === id));
  if (unknown !== undefined) {
    throw new InvalidBatch(`The latest release has no batch ${JSON.stringify(unknown)} to remove.`);
  }
  const gone = new Set([...(input.remove ?? []), ...input.add.map((batch) => batch.id)]);
  return held.filter((batch) => !gone.has(batch.id));
};

/** `insert ... select ... from` a list of rows, in as many statements as its size needs. */
const insertRows = async (
  tx: Transaction,
  rows: readonly object[],
  statement: (source: SQL) => SQL,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const text = JSON.stringify(rows.slice(at, at + rowsAtOnce));
    await tx.execute(statement(sql`jsonb_to_recordset(${text}::text::jsonb)`));
  }
};

/** New members are added and wording is brought up to date; what a member stands for never changes. */
const storeMembers = async (tx: Transaction, members: readonly MemberInput[]): Promise<void> => {
  const rows = members.map((m) => ({ ...m, ord: m.order }));
  await insertRows(
    tx,
    rows,
    (source) => sql`
      insert into member (dimension, path, label, description, kind, ord)
      select dimension, path, label, description, kind, ord
      from ${source} as r(dimension text, path text, label text, description text, kind text, ord int)
      on conflict (dimension, path) do update set
        label = excluded.label, description = excluded.description, ord = excluded.ord
      where (member.label, member.description, member.ord)
        is distinct from (excluded.label, excluded.description, excluded.ord)`,
  );
  const parents = members.flatMap((m) =>
    m.parent === undefined
      ? []
      : [
          {
            dimension: m.dimension,
            path: m.path,
            parent_dimension: dimensions[m.dimension].parent,
            parent: m.parent,
          },
        ],
  );
  await insertRows(
    tx,
    parents,
    (source) => sql`
      update member m set parent_id = p.id
      from ${source} as r(dimension text, path text, parent_dimension text, parent text)
      join member p on p.dimension = r.parent_dimension and p.path = r.parent
      where m.dimension = r.dimension and m.path = r.path and m.parent_id is distinct from p.id`,
  );
  const parts = members.flatMap((m) =>
    (m.parts ?? []).map((part) => ({
      dimension: m.dimension,
      path: m.path,
      part_dimension: part.dimension,
      part: part.path,
    })),
  );
  await insertRows(
    tx,
    parts,
    (source) => sql`
      insert into member_part (whole_id, part_id)
      select m.id, p.id
      from ${source} as r(dimension text, path text, part_dimension text, part text)
      join member m on m.dimension = r.dimension and m.path = r.path
      join member p on p.dimension = r.part_dimension and p.path = r.part
      on conflict do nothing`,
  );
  checkMembers(members, await readMembers(tx, sql`m.id <> 0`));
};

const checkMembers = (given: readonly MemberInput[], { memberById, idOf }: Vocabulary): void => {
  for (const m of given) {
    const name = `${m.dimension} ${JSON.stringify(m.path)}`;
    const stored = memberById.get(idOf(m.dimension, m.path) ?? 0);
    if (!stored) throw new Error(`Member ${name} was stored and is not there.`);
    if (stored.kind !== m.kind) {
      throw new InvalidBatch(
        `Member ${name} is held as ${stored.kind} and cannot become ${m.kind}.`,
      );
    }
    if (m.parent !== undefined && stored.parent !== m.parent) {
      throw new InvalidBatch(`Member ${name} names a parent that is not known: ${m.parent}.`);
    }
    const parts = m.parts ?? [];
    const isPart = (part: { dimension: string; path: string }) =>
      stored.parts.some((p) => p.dimension === part.dimension && p.path === part.path);
    if (stored.parts.length !== parts.length || !parts.every(isPart)) {
      throw new InvalidBatch(
        `Member ${name} names a part that is not known, or is held with other parts: what a member stands for cannot change.`,
      );
    }
  }
};

type Definition = { id: number; code: string };

/** Definitions of the release: those of the latest, and those given in their place. Versions are kept by content. */
const storeDefinitions = async (
  tx: Transaction,
  given: readonly QuestionSet[],
  latest: ReleaseRecord | null,
): Promise<Definition[]> => {
  const kept: Definition[] = latest
    ? await tx
        .select({ id: questionSet.id, code: questionSet.code })
        .from(questionSet)
        .innerJoin(releaseQuestionSet, eq(releaseQuestionSet.questionSetId, questionSet.id))
        .where(eq(releaseQuestionSet.releaseId, latest.stored.id))
    : [];
  const definitions = new Map(kept.map((definition) => [definition.code, definition]));
  for (const definition of given) {
    const { code } = definition;
    const sha256 = hashOf(definition);
    await tx.insert(questionSet).values({ code, sha256, definition }).onConflictDoNothing();
    const [row] = await tx
      .select({ id: questionSet.id, code: questionSet.code })
      .from(questionSet)
      .where(sql`${questionSet.code} = ${code} and ${questionSet.sha256} = ${sha256}`);
    if (row) definitions.set(code, row);
  }
  return [...definitions.values()];
};

const storeBatch = async (
  tx: Transaction,
  batch: BatchInput,
  { memberById, idOf }: Vocabulary,
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
  if (held !== undefined) return { key: held, id: batch.id, sha256: batch.sha256 };
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
  return { key, id: batch.id, sha256: batch.sha256 };
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

const isSameAs = async (
  tx: Transaction,
  latest: ReleaseRecord,
  batches: readonly ReleaseBatch[],
  definitions: readonly Definition[],
): Promise<boolean> => {
  const same = (a: readonly number[], b: readonly number[]) =>
    [...a].sort().join() === [...b].sort().join();
  const held = await tx
    .select({ id: releaseQuestionSet.questionSetId })
    .from(releaseQuestionSet)
    .where(eq(releaseQuestionSet.releaseId, latest.stored.id));
  return (
    same(
      latest.batches.map(({ key }) => key),
      batches.map(({ key }) => key),
    ) &&
    same(
      held.map(({ id }) => id),
      definitions.map(({ id }) => id),
    )
  );
};

const storeRelease = async (
  tx: Transaction,
  input: PublishInput,
  latest: ReleaseRecord | null,
  batches: readonly ReleaseBatch[],
  definitions: readonly Definition[],
  { idOf }: Vocabulary,
): Promise<string> => {
  const { channel, label } = input;
  const [last] = await tx.execute<{ sequence: number }>(
    sql`select coalesce(max(sequence), 0)::int as sequence from release where channel = ${channel}`,
  );
  const sequence = (last?.sequence ?? 0) + 1;
  const id = releaseId(sequence, channel, batches);
  const releasedAt = new Date(input.releasedAt ?? Date.now()).toISOString();
  await tx.insert(release).values({ id, channel, sequence, label, releasedAt });
  await insertRows(
    tx,
    batches,
    (source) => sql`
      insert into release_batch (release_id, slug, batch_id)
      select ${id}, id, key from ${source} as r(id text, key int)`,
  );
  await insertRows(
    tx,
    definitions,
    (source) => sql`
      insert into release_question_set (release_id, question_set_id)
      select ${id}, id from ${source} as r(id int)`,
  );
  const named = membersOf(input.members, input.questionSets);
  const members = named.map((m) => ({ id: idOf(m.dimension, m.path) }));
  await insertRows(
    tx,
    members,
    (source) => sql`
      insert into release_member (release_id, member_id)
      select ${id}, id from ${source} as r(id int)`,
  );
  if (latest) {
    await tx.execute(sql`
      insert into release_member (release_id, member_id)
      select ${id}, member_id from release_member where release_id = ${latest.stored.id}
      on conflict do nothing`);
  }
  return id;
};

/** Sequence and content: the same data loaded anywhere get the same id. Each channel counts for itself. */
const releaseId = (
  sequence: number,
  channel: Channel,
  batches: readonly ReleaseBatch[],
): string => {
  const lines = batches.map(({ id, sha256 }) => `${id}:${sha256}`).sort();
  const content = channel === 'MAIN' ? lines : [channel, ...lines];
  return `${sequence}-${sha256Of(content.join('\n')).slice(0, 8)}`;
};

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Hash of a value whatever the order of its keys. */
const hashOf = (value: unknown): string =>
  sha256Of(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  );
