// Individual records read back: pages behind a number, single entries, groups and the latest entry of each service.
import type { CountAsk, EntryCursor, EntryPage, PlaceDimension, StoredEntry } from '@cube/schema';
import type { Database } from './connect.ts';
import type { LoadedRelease } from './contents.ts';

const notYet = (): never => {
  throw new Error('Records are not read yet.');
};

export const readEntryPage = async (
  _db: Database,
  _loaded: LoadedRelease,
  _ask: CountAsk,
  _page: { first: number; after: EntryCursor | null },
): Promise<EntryPage | null> => notYet();

export const readEntry = async (
  _db: Database,
  _loaded: LoadedRelease,
  _at: EntryCursor,
): Promise<StoredEntry | null> => notYet();

export const readGroups = async (
  _db: Database,
  _loaded: LoadedRelease,
  _ask: CountAsk,
  _by: readonly PlaceDimension[],
): Promise<string[][]> => notYet();

export const readLatestEntries = async (
  _db: Database,
  _loaded: LoadedRelease,
  _ask: CountAsk,
): Promise<StoredEntry[]> => notYet();
