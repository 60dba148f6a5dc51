// A batch of individual records and the release that holds it, stored in one transaction.
import type {
  Channel,
  EntryInput,
  MemberInput,
  QuestionSet,
  RecordBatchInput,
  StoredRelease,
} from '@cube/schema';
import type { Database } from './connect.ts';

/** A release to be: the latest of its channel, less what is removed, and one batch of records. */
export type PublishRecordsInput = {
  label: string;
  channel: Channel;
  /** ISO 8601; now, unless given. */
  releasedAt?: string;
  /** Members the entries name, but for services and providers: those are made from the entries. */
  members: readonly MemberInput[];
  questionSets: readonly QuestionSet[];
  batch: RecordBatchInput;
  /** In chunks, in the order of their lines; read once. */
  entries: AsyncIterable<readonly EntryInput[]>;
  /** Ids of batches of the latest release that this one replaces. A batch of the same id is replaced anyway. */
  remove?: readonly string[];
  /** Told how many entries are stored so far. */
  onProgress?: (stored: number) => void;
};

/** Stores the batch and its release. Throws InvalidBatch. */
export const publishRecords = async (
  _db: Database,
  _input: PublishRecordsInput,
): Promise<StoredRelease> => {
  throw new Error('Records are not stored yet.');
};
