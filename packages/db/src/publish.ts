// A release is stored whole or not at all: one transaction, set-based inserts, one publisher at a time.
import type { BatchInput, Channel, MemberInput, QuestionSet, StoredRelease } from '@cube/schema';
import { eq, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { type Content, contentOf, idOfRelease } from './content.ts';
import { type ReleaseRecord, readLatest, readMembers, readReleases } from './contents.ts';
import { InvalidBatch } from './errors.ts';
import {
  hashOf,
  insertRows,
  type ReleaseBatch,
  storeBatch,
  storeMembers,
  type Transaction,
} from './insert.ts';
import { checkBatch, checkMember, membersOf } from './prepare.ts';
import { questionSet, release, releaseMember, releaseQuestionSet } from './tables.ts';

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

/** Stores a release; what the latest of the channel says already gives the latest, unchanged. */
export const publish = async (db: Database, input: PublishInput): Promise<StoredRelease> => {
  checkInput(input);
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('statement_timeout', ${String(publishTimeoutMs)}, true)`,
    );
    await tx.execute(sql`select pg_advisory_xact_lock(${publishLock}::int)`);
    const latest = await readLatest(tx, input.channel);
    const kept = keptFrom(latest, input);
    const named = membersOf(input.members, input.questionSets);
    named.forEach(checkMember);
    await storeMembers(tx, named);
    const vocabulary = await readMembers(tx, sql`m.id <> 0`);
    const held = latest && (await heldBy(tx, latest));
    const definitions = await storeDefinitions(tx, input.questionSets, held?.definitions ?? []);
    const added: ReleaseBatch[] = [];
    for (const batch of input.add) {
      if (!definitions.some(({ code }) => code === batch.questionSet)) {
        throw new InvalidBatch(
          `Batch ${batch.id} is of the focus area ${JSON.stringify(batch.questionSet)}, which the release does not define.`,
        );
      }
      added.push(await storeBatch(tx, batch, vocabulary));
    }
    const ids = named.map((m) => vocabulary.idOf(m.dimension, m.path) ?? 0);
    const members = [...new Set([...(held?.members ?? []), ...ids])];
    const next: Content = { batches: [...kept, ...added], definitions, members };
    const said = contentOf(next, vocabulary.memberById);
    if (latest && held && contentOf(held, vocabulary.memberById) === said) return latest.stored;
    const id = await storeRelease(tx, input, next, said);
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

const definitionColumns = {
  id: questionSet.id,
  code: questionSet.code,
  sha256: questionSet.sha256,
};

const heldBy = async (tx: Transaction, { stored, batches }: ReleaseRecord): Promise<Content> => {
  const definitions = await tx
    .select(definitionColumns)
    .from(questionSet)
    .innerJoin(releaseQuestionSet, eq(releaseQuestionSet.questionSetId, questionSet.id))
    .where(eq(releaseQuestionSet.releaseId, stored.id));
  const members = await tx
    .select({ id: releaseMember.memberId })
    .from(releaseMember)
    .where(eq(releaseMember.releaseId, stored.id));
  return { batches, definitions, members: members.map(({ id }) => id) };
};

/** Definitions of the release: those of the latest, and those given in their place. Versions are kept by content. */
const storeDefinitions = async (
  tx: Transaction,
  given: readonly QuestionSet[],
  kept: Content['definitions'],
): Promise<Content['definitions']> => {
  const definitions = new Map(kept.map((definition) => [definition.code, definition]));
  for (const definition of given) {
    const { code } = definition;
    const sha256 = hashOf(definition);
    await tx.insert(questionSet).values({ code, sha256, definition }).onConflictDoNothing();
    const [row] = await tx
      .select(definitionColumns)
      .from(questionSet)
      .where(sql`${questionSet.code} = ${code} and ${questionSet.sha256} = ${sha256}`);
    if (row) definitions.set(code, row);
  }
  return [...definitions.values()];
};

const storeRelease = async (
  tx: Transaction,
  { channel, label, releasedAt }: PublishInput,
  { batches, definitions, members }: Content,
  said: string,
): Promise<string> => {
  const [last] = await tx.execute<{ sequence: number }>(
    sql`select coalesce(max(sequence), 0)::int as sequence from release where channel = ${channel}`,
  );
  const sequence = (last?.sequence ?? 0) + 1;
  const id = idOfRelease(sequence, channel, said);
  const instant = new Date(releasedAt ?? Date.now()).toISOString();
  await tx.insert(release).values({ id, channel, sequence, label, releasedAt: instant });
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
  await insertRows(
    tx,
    members.map((member) => ({ id: member })),
    (source) => sql`
      insert into release_member (release_id, member_id)
      select ${id}, id from ${source} as r(id int)`,
  );
  return id;
};
