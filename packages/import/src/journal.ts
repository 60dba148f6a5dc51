// The folder where files and reports wait: what is where, under which names, and how it outlives the process. Names are made here and
// never a user's; a report is written whole or not at all.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportReport } from './imports.ts';
import type { Passed } from './screening.ts';

/** What is kept of one import. */
export type Kept = {
  report: ImportReport;
  asAt: string | null;
  /** Of the content, once it was looked at. */
  sha256: string | null;
  passed: Passed | null;
  /** While it is being stored. */
  storing: boolean;
};

export type Journal = {
  /** Where the file waits, and where the keys of its entries do. */
  dataPath: (id: string) => string;
  keysPath: (id: string) => string;
  /** Writes what is known of an import; in the order of the calls. */
  save: (kept: Kept) => Promise<void>;
  /** Deletes the file; what is known of it stays. */
  drop: (id: string) => Promise<void>;
  /** Deletes all there is of it. */
  forget: (id: string) => Promise<void>;
};

const ours = /^[0-9a-f]{12}\.(?:json|data|keys|[0-9a-f]{12}\.part)$/;

export const newId = (): string => randomBytes(6).toString('hex');

/** Opens the folder; gives what is kept there, oldest first. Files that no report speaks of are deleted. */
export const openJournal = async (folder: string): Promise<{ journal: Journal; kept: Kept[] }> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept: Kept[] = [];
  const names = (await readdir(folder)).filter((name) => ours.test(name));
  for (const name of names.filter((found) => found.endsWith('.json'))) {
    const found = keptIn(await readFile(join(folder, name), 'utf8'));
    if (found) kept.push(found);
  }
  const known = new Set(kept.map(({ report }) => report.id));
  for (const name of names) {
    if (name.endsWith('.part') || !known.has(name.slice(0, 12)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
  kept.sort((a, b) => a.report.sentAt.localeCompare(b.report.sentAt));
  return { journal: journalIn(folder), kept };
};

/** Null for half a report, as a full or failing disk may leave it: its file is sent again, and the programme starts all the same. */
const keptIn = (text: string): Kept | null => {
  try {
    return JSON.parse(text) as Kept;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const journalIn = (folder: string): Journal => {
  const path = (id: string, ending: string): string => join(folder, `${id}.${ending}`);
  let last: Promise<void> = Promise.resolve();
  const write = async (id: string, text: string): Promise<void> => {
    const part = path(id, `${newId()}.part`);
    try {
      const file = await open(part, 'wx', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path(id, 'json'));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  };
  const drop = async (id: string): Promise<void> => {
    await rm(path(id, 'data'), { force: true });
    await rm(path(id, 'keys'), { force: true });
  };
  return {
    dataPath: (id) => path(id, 'data'),
    keysPath: (id) => path(id, 'keys'),
    save: (kept) => {
      const { id } = kept.report;
      const text = JSON.stringify(kept);
      const written = last.then(() => write(id, text));
      // What one write comes to is its caller's to know; the next one goes ahead.
      last = written.catch(() => {});
      return written;
    },
    drop,
    forget: async (id) => {
      await drop(id);
      await last;
      await rm(path(id, 'json'), { force: true });
    },
  };
};
