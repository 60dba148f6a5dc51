// The package's door: one store over two engines. Releases are published whole and never change; counts are asked and answered as
// plain data. All SQL of the project is behind this file.
import { fileURLToPath } from 'node:url';
import type {
  CountAsk,
  CountFact,
  EntryCursor,
  EntryPage,
  PlaceDimension,
  QuestionSet,
  ReleaseContents,
  StoredEntry,
  StoredRelease,
} from '@cube/schema';
import { sql } from 'drizzle-orm';
import { answerAsks } from './answer-asks.ts';
import { connect } from './connect.ts';
import {
  type LoadedRelease,
  loadRelease,
  readDefinitions,
  readLatestId,
  readReleases,
} from './contents.ts';
import { type HeldEntry, type HeldQuestion, readHeld } from './held.ts';
import { publishTimeouts } from './publication.ts';
import { type PublishInput, publish } from './publish.ts';
import { type PublishRecordsInput, publishRecords } from './publish-records.ts';
import { keepPages } from './record-cells.ts';
import { readEntry, readEntryPage, readGroups, readLatestEntries } from './records.ts';

export * from './errors.ts';
export type { HeldEntry, HeldQuestion } from './held.ts';
export { type Lock, type LockOwner, lockOwner, takeLock } from './lock.ts';
export type { PublishInput } from './publish.ts';
export type { PublishRecordsInput } from './publish-records.ts';

export type OpenOptions = {
  /** Address of a Postgres; without it the embedded engine is used. */
  url?: string;
  /** Folder of the embedded engine; without it data live in memory, as long as the store is open. */
  dataDir?: string;
  /** Told every statement, for tests and logs. */
  onStatement?: (statement: string) => void;
  /** Where the migrations are once bundled. */
  migrationsFolder?: string;
  /** Where the embedded engine's thread is once bundled. */
  workerUrl?: URL;
  /** An empty database to start the embedded engine from; made when missing, among the installed packages unless given. */
  snapshotFile?: string;
  /** Longest a question may take; 15 s unless given. */
  statementTimeoutMs?: number;
  /** Told to whoever is refused the data folder, for example this server's address. */
  address?: string;
};

export type Store = {
  engine: 'embedded' | 'postgres';
  /** Stores a release in one transaction; the same content as the latest of its channel gives that one, unchanged. */
  publish: (input: PublishInput) => Promise<StoredRelease>;
  /**
   * Stores a batch of records and the release that holds it in one transaction, whatever its size: entries are taken as they come and
   * never all in memory. The same content as in the latest release of the channel gives that one, unchanged. Throws InvalidBatch,
   * and ReleaseMovedOn where the latest release is no longer `basedOn`.
   */
  publishRecords: (input: PublishRecordsInput) => Promise<StoredRelease>;
  /** Which of these entries the latest release of the channel holds already: same service, date and focus area. */
  held: (question: HeldQuestion) => Promise<HeldEntry[]>;
  /** Every release, the main channel first; within a channel newest first, by sequence. */
  releases: () => Promise<StoredRelease[]>;
  /** The focus areas each release defines, by the release's id. A version that several have is one object. */
  definitions: () => Promise<ReadonlyMap<string, readonly QuestionSet[]>>;
  /** All of a release beside its cells; null asks for the latest of the main channel. Throws UnknownRelease. */
  contents: (releaseId: string | null) => Promise<ReleaseContents>;
  /** Answers in the order asked, with at most one statement for cells and one for records. Throws UnknownRelease. */
  cube: (releaseId: string, asks: readonly CountAsk[]) => Promise<CountFact[]>;
  /**
   * The entries an ask counts, by batch and line; `skip` more are passed over before the page. Null where no records are held for its
   * stage, focus area and periods. `total` equals the ask's own count of ENTRIES.
   */
  records: (
    releaseId: string,
    ask: CountAsk,
    page: { first: number; after: EntryCursor | null; skip?: number },
  ) => Promise<EntryPage | null>;
  /** One entry; null when the release has no such batch or the batch no such line. */
  entry: (releaseId: string, at: EntryCursor) => Promise<StoredEntry | null>;
  /** Combinations of members of these dimensions that have entries in the ask's population: codes, in the order of `by`. */
  groups: (releaseId: string, ask: CountAsk, by: readonly PlaceDimension[]) => Promise<string[][]>;
  /** The latest entry of each service in the ask's population: by period, then date, then line. */
  latestEntries: (releaseId: string, ask: CountAsk) => Promise<StoredEntry[]>;
  /** Tells whoever is refused the data folder where this store's server listens. Nothing happens without a folder. */
  announce: (address: string) => Promise<void>;
  /** Throws StoreUnavailable when the database does not answer. */
  ping: () => Promise<void>;
  close: () => Promise<void>;
};

const defaultStatementTimeoutMs = 15_000;
/** Releases kept in memory. */
const mostLoaded = 8;

/** In the source tree beside src/, in a bundle beside the bundle. */
const defaultMigrations = (): string =>
  fileURLToPath(
    new URL(import.meta.url.endsWith('.ts') ? '../migrations' : './migrations', import.meta.url),
  );

/** Opens the store, its tables up to date. Throws StoreLocked or StoreUnavailable. */
export const openStore = async (options: OpenOptions = {}): Promise<Store> => {
  const connection = await connect({
    ...options,
    migrationsFolder: options.migrationsFolder ?? defaultMigrations(),
    statementTimeoutMs: options.statementTimeoutMs ?? defaultStatementTimeoutMs,
  });
  const { engine, run } = connection;
  const releases = keepReleases((id) => run((db) => loadRelease(db, id)));
  const pages = keepPages();
  return {
    engine,
    publish: async (input) => {
      const published = await run((db) => publish(db, input), publishTimeouts.figures);
      // Wording may have been brought up to date in releases held here.
      releases.forget();
      return published;
    },
    publishRecords: async (input) => {
      const published = await run((db) => publishRecords(db, input), publishTimeouts.records);
      releases.forget();
      return published;
    },
    held: (question) => run((db) => readHeld(db, question)),
    releases: async () => (await run((db) => readReleases(db))).map(({ stored }) => stored),
    definitions: () => run(readDefinitions),
    contents: async (releaseId) =>
      (await releases.get(releaseId ?? (await run(readLatestId)))).contents,
    cube: async (releaseId, asks) => {
      const loaded = await releases.get(releaseId);
      return answerAsks(run, loaded, pages, asks);
    },
    records: async (releaseId, ask, page) => {
      const loaded = await releases.get(releaseId);
      return run((db) => readEntryPage(db, loaded, ask, page));
    },
    entry: async (releaseId, at) => {
      const loaded = await releases.get(releaseId);
      return run((db) => readEntry(db, loaded, at));
    },
    groups: async (releaseId, ask, by) => {
      const loaded = await releases.get(releaseId);
      return run((db) => readGroups(db, loaded, ask, by));
    },
    latestEntries: async (releaseId, ask) => {
      const loaded = await releases.get(releaseId);
      return run((db) => readLatestEntries(db, loaded, ask));
    },
    announce: connection.announce,
    ping: async () => {
      await run((db) => db.execute(sql`select 1`));
    },
    close: connection.close,
  };
};

const keepReleases = (load: (id: string) => Promise<LoadedRelease>) => {
  const kept = new Map<string, Promise<LoadedRelease>>();
  return {
    get: (id: string): Promise<LoadedRelease> => {
      const found = kept.get(id) ?? load(id);
      // The one used last is the last to go; one that could not be read is asked for again.
      kept.delete(id);
      kept.set(id, found);
      found.catch(() => kept.get(id) === found && kept.delete(id));
      for (const oldest of kept.keys()) {
        if (kept.size <= mostLoaded) break;
        kept.delete(oldest);
      }
      return found;
    },
    forget: () => kept.clear(),
  };
};
