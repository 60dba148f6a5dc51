// The operators' desk: the store with the report in it, files on their way in, and what may be done to releases. One for a process,
// be it a server or a command. Hides where files wait, and that slow work is done once however often it is asked for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lock, openStore, type Store, StoreLocked, takeLock } from '@cube/db';
import { type Imports, loadDemonstration, openImports } from '@cube/import';
import type { StoredRelease } from '@cube/schema';
import { loadReport } from './load-report.ts';
import { limits } from './paging.ts';

export type Desk = {
  store: Store;
  imports: Imports;
  /** Makes the simulated release; who asks while it is being made gets the same one. */
  demonstration: () => Promise<StoredRelease>;
  /** Lets what is under way come to its end or be thrown away, then closes the store. */
  close: () => Promise<void>;
};

export type DeskOptions = {
  /** Postgres, instead of the embedded database. */
  databaseUrl?: string;
  /** Folder of the embedded database; left out: in memory. */
  dataDir?: string;
  /**
   * Where files wait; left out: `imports` in the data folder, or a folder that goes with the process. Beside a Postgres several servers
   * may share it: each takes a folder of its own, `imports-2` and so on.
   */
  importsFolder?: string;
  /** Told of faults of ours while a file is screened or stored. */
  onFault?: (error: unknown) => void;
  /** Each SQL statement, for tests that count them. */
  onStatement?: (sql: string) => void;
};

/** A file of the repository. Both `src` and the built `dist` lie one below apps/server. */
export const repoFile = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

/** Opens the store, loads the report when it is not there yet, and finds the files that wait. Throws StoreLocked. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const store = await openStore({
    ...(options.databaseUrl ? { url: options.databaseUrl } : {}),
    ...(options.dataDir ? { dataDir: options.dataDir } : {}),
    ...(options.onStatement ? { onStatement: options.onStatement } : {}),
    statementTimeoutMs: limits.timeoutMs,
    migrationsFolder: fileURLToPath(repoFile('packages/db/migrations')),
  });
  let waiting: WaitingRoom | null = null;
  const leave = async (): Promise<void> => {
    await store.close();
    await waiting?.leave();
  };
  try {
    await loadReport(store);
    waiting = await openWaitingRoom(options);
    const imports = await openImports({
      store,
      folder: waiting.folder,
      ...(options.onFault ? { onError: options.onFault } : {}),
    });
    let making: Promise<StoredRelease> | null = null;
    return {
      store,
      imports,
      demonstration: () => {
        making ??= loadDemonstration(store).finally(() => {
          making = null;
        });
        return making;
      },
      close: async () => {
        try {
          await imports.close();
        } finally {
          await leave();
        }
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Where the files of this process wait, and what is done with it in the end. */
type WaitingRoom = { folder: string; leave: () => Promise<void> };

async function openWaitingRoom(options: DeskOptions): Promise<WaitingRoom> {
  const kept = options.importsFolder ?? (options.dataDir && join(options.dataDir, 'imports'));
  if (!kept) {
    const passing = await mkdtemp(join(tmpdir(), 'cube-imports-'));
    return { folder: passing, leave: () => rm(passing, { recursive: true, force: true }) };
  }
  // The embedded store holds the whole data folder already.
  if (!options.databaseUrl) return { folder: kept, leave: async () => undefined };
  const { folder, lock } = await takeFree(kept);
  return { folder, leave: lock.release };
}

/** Servers that may share one folder for files on their way in. */
const mostSharing = 50;

/** The first of `imports`, `imports-2`, … that no living process holds: what waits in another's folder is not ours to settle. */
async function takeFree(kept: string): Promise<{ folder: string; lock: Lock }> {
  for (let n = 1; ; n += 1) {
    const folder = n === 1 ? kept : `${kept}-${n}`;
    try {
      return { folder, lock: await takeLock(folder) };
    } catch (error) {
      if (!(error instanceof StoreLocked) || n === mostSharing) throw error;
    }
  }
}
