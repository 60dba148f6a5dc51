// What every publication does, of figures and of records alike: one at a time, from the latest release of its channel to the next, in
// one transaction. Hides how releases follow one another.
import type {
  BatchInput,
  Channel,
  MemberInput,
  QuestionSet,
  RecordBatchInput,
  StoredRelease,
} from '@cube/schema';
import { eq, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { type Content, contentOf, idOfRelease, isSame } from './content.ts';
import { type ReleaseRecord, readLatest, readReleases } from './contents.ts';
import { InvalidBatch, ReleaseMovedOn } from './errors.ts';
import { hashOf, insertRows, type ReleaseBatch, type Transaction } from './insert.ts';
import { type Members, storeMembers } from './members.ts';
import { checkMember, membersOf } from './prepare.ts';
import { questionSet, release, releaseMember, releaseQuestionSet } from './tables.ts';

/** What every publication says. */
export type Publication = {
  label: string;
  channel: Channel;
  /** ISO 8601; now, unless given. */
  releasedAt?: string;
  members: readonly MemberInput[];
  questionSets: readonly QuestionSet[];
  /** Ids of batches of the latest release. */
  remove?: readonly string[];
  /**
   * The latest release of the channel as its sender saw it, null for none: where another has come since, nothing is stored. Left out,
   * whatever is the latest is built upon.
   */
  basedOn?: string | null;
};

/** A publication under way: members and definitions are stored, batches may now be added. */
export type Opened = {
  /** The latest release of the channel and what it says. */
  latest: { record: ReleaseRecord; content: Content } | null;
  /** Batches of the latest release that stay. */
  kept: readonly ReleaseBatch[];
  definitions: Content['definitions'];
  /** Members of the latest release, and those given. */
  members: readonly number[];
  /** Every member known but services and providers. */
  vocabulary: Members;
};

/** How long one publication may take: of figures; of records, of which half a million may come at once. */
export const publishTimeouts = { figures: 180_000, records: 900_000 } as const;
const publishLock = 7_300_002;

export const checkPublication = ({ label, releasedAt }: Publication): void => {
  if (label.trim() === '') throw new InvalidBatch('A release needs a label.');
  if (releasedAt !== undefined && Number.isNaN(Date.parse(releasedAt))) {
    throw new InvalidBatch(`${JSON.stringify(releasedAt)} is no date.`);
  }
};

/** Runs a publication: whole or not at all, and no two at once. */
export const inPublication = <T>(
  db: Database,
  of: keyof typeof publishTimeouts,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('statement_timeout', ${String(publishTimeouts[of])}, true)`,
    );
    await tx.execute(sql`select pg_advisory_xact_lock(${publishLock}::int)`);
    return work(tx);
  });

/**
 * Stores members and definitions. `adds` are the ids of batches to come: those of the latest release give way. Throws InvalidBatch,
 * ReleaseMovedOn.
 */
export const openPublication = async (
  tx: Transaction,
  input: Publication,
  adds: readonly string[],
): Promise<Opened> => {
  const record = await readLatest(tx, input.channel);
  const latestId = record?.stored.id ?? null;
  if (input.basedOn !== undefined && input.basedOn !== latestId) throw new ReleaseMovedOn();
  const kept = keptFrom(record, input.remove ?? [], adds);
  const named = membersOf(input.members, input.questionSets);
  named.forEach(checkMember);
  const vocabulary = await storeMembers(tx, named);
  const latest = record && { record, content: await contentHeld(tx, record) };
  const definitions = await storeDefinitions(
    tx,
    input.questionSets,
    latest?.content.definitions ?? [],
  );
  const ids = named.map((m) => vocabulary.idOf(m.dimension, m.path) ?? 0);
  const members = [...new Set([...(latest?.content.members ?? []), ...ids])];
  return { latest, kept, definitions, members, vocabulary };
};

/** Refuses a batch of a focus area that the release does not define. */
export const checkDefined = (
  { definitions }: Opened,
  batch: Pick<BatchInput | RecordBatchInput, 'id' | 'questionSet'>,
): void => {
  if (definitions.some(({ code }) => code === batch.questionSet)) return;
  throw new InvalidBatch(
    `Batch ${batch.id} is of the focus area ${JSON.stringify(batch.questionSet)}, which the release does not define.`,
  );
};

/** Stores the release; what the latest of the channel says already gives the latest, unchanged. */
export const closePublication = async (
  tx: Transaction,
  input: Publication,
  { latest, kept, definitions, members, vocabulary }: Opened,
  added: readonly ReleaseBatch[],
): Promise<StoredRelease> => {
  const next: Content = { batches: [...kept, ...added], definitions, members };
  if (latest && isSame(latest.content, next)) return latest.record.stored;
  const said = contentOf(next, vocabulary.memberById);
  const id = await storeRelease(tx, input, next, said);
  const [record] = await readReleases(tx, { where: sql`${release.id} = ${id}` });
  if (!record) throw new Error(`Release ${id} was stored and is not there.`);
  return record.stored;
};

const keptFrom = (
  latest: ReleaseRecord | null,
  remove: readonly string[],
  adds: readonly string[],
): ReleaseBatch[] => {
  const held = latest?.batches ?? [];
  const unknown = remove.find((id) => !held.some((batch) => batch.id === id));
  if (unknown !== undefined) {
    throw new InvalidBatch(`The latest release has no batch ${JSON.stringify(unknown)} to remove.`);
  }
  const gone = new Set([...remove, ...adds]);
  return held.filter((batch) => !gone.has(batch.id));
};

const definitionColumns = {
  id: questionSet.id,
  code: questionSet.code,
  sha256: questionSet.sha256,
};

const contentHeld = async (
  tx: Transaction,
  { stored, batches }: ReleaseRecord,
): Promise<Content> => {
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
  { channel, label, releasedAt }: Publication,
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
