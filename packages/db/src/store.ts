// The package's door: one store over two engines. Releases are published whole and never change; counts are asked and answered as
// plain data. All SQL of the project is behind this file.
import { fileURLToPath } from 'node:url';
import type { CountAsk, CountFact, ReleaseContents, StoredRelease } from '@cube/schema';
import { sql } from 'drizzle-orm';
import { answerAsk } from './answer.ts';
import { fetchSheets, sheetOf } from './compile.ts';
import { connect } from './connect.ts';
import { type LoadedRelease, loadRelease, readLatestId, readReleases } from './contents.ts';
import { type PublishInput, publish, publishTimeoutMs } from './publish.ts';

export * from './errors.ts';
export type { PublishInput } from './publish.ts';

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
  /** Every release, the main channel first; within a channel newest first, by sequence. */
  releases: () => Promise<StoredRelease[]>;
  /** All of a release beside its cells; null asks for the latest of the main channel. Throws UnknownRelease. */
  contents: (releaseId: string | null) => Promise<ReleaseContents>;
  /** Answers in the order asked, with at most one statement. Throws UnknownRelease. */
  cube: (releaseId: string, asks: readonly CountAsk[]) => Promise<CountFact[]>;
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
  return {
    engine,
    publish: async (input) => {
      const published = await run((db) => publish(db, input), publishTimeoutMs);
      // Wording may have been brought up to date in releases held here.
      releases.forget();
      return published;
    },
    releases: async () => (await run((db) => readReleases(db))).map(({ stored }) => stored),
    contents: async (releaseId) =>
      (await releases.get(releaseId ?? (await run(readLatestId)))).contents,
    cube: async (releaseId, asks) => {
      const loaded = await releases.get(releaseId);
      await fetchSheets(run, loaded, asks);
      const { questionSets } = loaded.contents;
      return asks.map((ask) =>
        answerAsk(ask, loaded.batches, questionSets, (batch, period, question, measure) =>
          sheetOf(loaded, batch, period, question, measure),
        ),
      );
    },
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
