// Which entries of a file are held already: the duplicates that no file can show by itself.
import type { Channel, Day, Stage } from '@cube/schema';
import type { Database } from './connect.ts';

/** What to look for in the latest release of a channel. */
export type HeldQuestion = {
  channel: Channel;
  stage: Stage;
  questionSet: string;
  /** Up to some thousands. `date` null: the period decides. */
  entries: readonly { line: number; service: string; period: string; date: Day | null }[];
  /** Batches about to be replaced, whose entries do not count. */
  except: readonly string[];
};

/** An entry of the file that is held already. */
export type HeldEntry = {
  line: number;
  service: string;
  date: Day | null;
  batchId: string;
  batchTitle: string;
};

export const readHeld = async (_db: Database, _question: HeldQuestion): Promise<HeldEntry[]> => {
  throw new Error('Records are not stored yet.');
};
