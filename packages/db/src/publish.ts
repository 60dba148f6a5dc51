// A release is stored whole or not at all: one transaction, set-based inserts, one publisher at a time.
import type { BatchInput, Channel, MemberInput, QuestionSet, StoredRelease } from '@cube/schema';
import { eq, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { type ReleaseRecord, readLatest, readMembers, readReleases } from './contents.ts';
import { InvalidBatch } from './errors.ts';
import {
  hashOf,
  insertRows,
  type Members,
  type ReleaseBatch,
  sha256Of,
  storeBatch,
  storeMembers,
  type Transaction,
} from './insert.ts';
import { checkBatch, membersOf } from './prepare.ts';
import { questionSet, release, releaseQuestionSet } from './tables.ts';

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

/** How long one publication may take. */
export const publishTimeoutMs = 180_000;
const publishLock = 7_300_002;

/** Stores a release; the same set of batches and definitions as the latest gives the latest, unchanged. */
export const publish = async (db: Database, input: PublishInput): Promise<StoredRelease> => {
  checkInput(input);
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('statement_timeout', ${String(publishTimeoutMs)}, true)`,
    );
    await tx.execute(sql`select pg_advisory_xact_lock(${publishLock}::int)`);
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
  { idOf }: Members,
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
