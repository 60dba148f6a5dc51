// A batch of individual records and the release that holds it, stored in one transaction.
import type { EntryInput, QuestionSet, RecordBatchInput, StoredRelease } from '@cube/schema';
import { sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { type EntryReader, entryReader } from './incoming.ts';
import type { ReleaseBatch, Transaction } from './insert.ts';
import {
  addIncoming,
  findBatch,
  openIncoming,
  storeRecords,
  storeServices,
} from './insert-records.ts';
import { checkHeader, refusal } from './prepare.ts';
import {
  checkDefined,
  checkPublication,
  closePublication,
  inPublication,
  type Opened,
  openPublication,
  type Publication,
} from './publication.ts';
import { questionSet } from './tables.ts';

/**
 * A release to be: the latest of its channel, less what is removed, and one batch of records. `members` are those the entries name,
 * but for services and providers, which are made from the entries. A batch of the same id is replaced without being removed.
 */
export type PublishRecordsInput = Publication & {
  batch: RecordBatchInput;
  /** In chunks, in the order of their lines; read once. */
  entries: AsyncIterable<readonly EntryInput[]>;
  /** Told how many entries are stored so far. */
  onProgress?: (stored: number) => void;
};

/** Stores the batch and its release. Throws InvalidBatch, ReleaseMovedOn. */
export const publishRecords = async (
  db: Database,
  input: PublishRecordsInput,
): Promise<StoredRelease> => {
  checkPublication(input);
  checkHeader(input.batch);
  return inPublication(db, 'records', async (tx) => {
    const opened = await openPublication(tx, input, [input.batch.id]);
    checkDefined(opened, input.batch);
    const definition = await definitionOf(tx, opened, input);
    const reader = entryReader(input.batch, definition, opened.vocabulary);
    await takeIn(tx, input, reader);
    const added = await store(tx, input.batch, opened, reader);
    const members = [...new Set([...opened.members, ...reader.named()])];
    return closePublication(tx, input, { ...opened, members }, [added]);
  });
};

/** The definition the release will have of the batch's focus area. */
const definitionOf = async (
  tx: Transaction,
  { definitions }: Opened,
  { batch, questionSets }: PublishRecordsInput,
): Promise<QuestionSet> => {
  const given = questionSets.findLast(({ code }) => code === batch.questionSet);
  if (given) return given;
  const version = definitions.find(({ code }) => code === batch.questionSet)?.id ?? 0;
  const [row] = await tx
    .select({ definition: questionSet.definition })
    .from(questionSet)
    .where(sql`${questionSet.id} = ${version}`);
  if (!row) throw new Error(`Definition ${version} is of the release and is not there.`);
  return row.definition;
};

const takeIn = async (
  tx: Transaction,
  { batch, entries, onProgress }: PublishRecordsInput,
  reader: EntryReader,
): Promise<void> => {
  await openIncoming(tx);
  for await (const chunk of entries) {
    await addIncoming(tx, chunk.map(reader.read));
    onProgress?.(reader.count());
  }
  if (reader.count() === 0) throw refusal(batch)('it has no entries');
};

const store = async (
  tx: Transaction,
  batch: RecordBatchInput,
  { vocabulary }: Opened,
  reader: EntryReader,
): Promise<ReleaseBatch> => {
  await storeServices(tx);
  const content = reader.contentSha256();
  return (
    (await findBatch(tx, batch, content)) ??
    (await storeRecords(tx, batch, {
      questionSet: vocabulary.idOf('QUESTION_SET', batch.questionSet) ?? 0,
      records: reader.count(),
      content,
    }))
  );
};
