// The lock on a data folder: one process at a time, since two of them lose data silently. Hides how a dead owner is told
// from a living one: by its process id where ids mean the same to both, else by whether it still touches the file.
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  link,
  mkdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreLocked } from './errors.ts';
import { isRunning, whereThisRuns } from './processes.ts';

/**
 * What the lock file says. `startedAt`: when the owner took it. `where`: among which processes its id is one, see processes.ts; two
 * containers that share a folder often have the same id, and neither sees the other's.
 */
export type LockNote = {
  pid: number;
  startedAt: string;
  address?: string;
  where: { boot: string; processes: string };
};

export type Lock = {
  /** Whether another process has taken the folder meanwhile, as it may from one that was frozen: then nothing may be written. */
  isLost: () => Promise<boolean>;
  /** Writes the address into the note, whole or not at all. Nothing happens once the lock is lost. */
  announce: (address: string) => Promise<void>;
  release: () => Promise<void>;
};

type LockTiming = { beatMs: number; quietMs: number };

/** The lock file's name inside a data folder. */
export const lockName = 'store.lock';
/** The owner touches the file at every beat; one that has not for `quietMs` is dead, unless its id says that it lives. */
const usualTiming: LockTiming = { beatMs: 2_000, quietMs: 10_000 };
const heldHere = new Set<string>();
const attempts = 20;

/** Takes the folder for this process or throws StoreLocked, naming the owner. A dead owner's lock is taken over. */
export const takeLock = async (
  folder: string,
  address?: string,
  timing = usualTiming,
): Promise<Lock> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(await realpath(folder), lockName);
  const startedAt = new Date().toISOString();
  const note: LockNote = { pid: process.pid, startedAt, address, where: whereThisRuns() };
  if (heldHere.has(path)) {
    throw refusal(folder, parse((await read(path)) ?? '') ?? note);
  }
  // Claimed before anything is awaited: of two attempts in one process the second is refused.
  heldHere.add(path);
  try {
    return await take(folder, path, note, timing);
  } catch (error) {
    heldHere.delete(path);
    throw error;
  }
};

/** Who holds a data folder: the process, and where its server listens once it has said so. */
export type LockOwner = { pid: number; address: string | null };

/**
 * The living process that holds this folder, this one included; null when nobody does. Takes nothing. May watch for some seconds
 * where ids of processes mean nothing (another container, another machine).
 */
export const lockOwner = async (
  folder: string,
  timing = usualTiming,
): Promise<LockOwner | null> => {
  const path = await pathIn(folder);
  const owner = path === null ? null : parse((await read(path)) ?? '');
  if (path === null || owner === null) return null;
  if (!heldHere.has(path) && !(await isAlive(owner, path, timing))) return null;
  return { pid: owner.pid, address: owner.address ?? null };
};

const pathIn = async (folder: string): Promise<string | null> => {
  try {
    return join(await realpath(folder), lockName);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const take = async (
  folder: string,
  path: string,
  note: LockNote,
  timing: LockTiming,
): Promise<Lock> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await create(path, textOf(note))) return hold(path, note, timing);
    const found = await read(path);
    if (found === null) continue;
    const owner = parse(found);
    if (owner && (await isAlive(owner, path, timing))) throw refusal(folder, owner);
    await removeIfStill(path, found);
  }
  throw new Error(`The lock file ${path} changes too often to be taken.`);
};

const textOf = (note: LockNote): string => `${JSON.stringify(note)}\n`;

/** Whole or not at all: the note is written aside and linked into place, so nobody ever reads half of it. */
const create = async (path: string, text: string): Promise<boolean> => {
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, text, { flag: 'wx', mode: 0o600 });
  try {
    await link(aside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(aside);
  }
};

const read = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

/** Null for a file that is no note of ours (a disk that filled up, a hand that edited it): nobody's lock. */
const parse = (text: string): LockNote | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { pid, startedAt, address, where } = value as Record<string, unknown>;
    if (!Number.isInteger(pid) || typeof startedAt !== 'string') return null;
    return {
      pid: pid as number,
      startedAt,
      address: typeof address === 'string' ? address : undefined,
      where: readWhere(where),
    };
  } catch {
    return null;
  }
};

/** Where nothing is said, nothing is known: such an owner is judged by its beats. */
const readWhere = (value: unknown): LockNote['where'] => {
  const { boot, processes } = (value ?? {}) as Record<string, unknown>;
  return {
    boot: typeof boot === 'string' ? boot : '',
    processes: typeof processes === 'string' ? processes : '',
  };
};

/** Moves the dead owner's file away, and back if another process was quicker and it is no longer that file. */
const removeIfStill = async (path: string, expected: string): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await read(aside)) !== expected) {
    await link(aside, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  await unlink(aside);
};

const isAlive = async (owner: LockNote, path: string, timing: LockTiming): Promise<boolean> => {
  const here = whereThisRuns();
  const isSeen = owner.where.boot === here.boot && owner.where.processes === here.processes;
  // Our own id in a note that is not ours: another container, or one before us. Only beats can tell.
  if (isSeen && owner.pid !== process.pid) {
    return isRunning(owner.pid, Date.parse(owner.startedAt));
  }
  return beats(path, owner.where.boot === here.boot, timing);
};

/**
 * Whether the file is touched while one watches. What has been quiet long enough already needs no watching, provided that one
 * clock stamped the file and reads it now: on another machine, or before a restart of this one, it may have been another.
 */
const beats = async (path: string, isOneClock: boolean, timing: LockTiming): Promise<boolean> => {
  const first = await touchedAt(path);
  if (first === null) return false;
  const quiet = isOneClock ? Math.max(0, Date.now() - first) : 0;
  /** Of a beat, between two looks. */
  const looks = 0.1;
  const until = Date.now() + timing.quietMs - quiet;
  while (Date.now() < until) {
    await pause(Math.min(until - Date.now(), timing.beatMs * looks));
    const now = await touchedAt(path);
    if (now !== first) return now !== null;
  }
  return false;
};

const touchedAt = async (path: string): Promise<number | null> => {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const refusal = (folder: string, owner: LockNote): StoreLocked => {
  const where = owner.address ? ` (${owner.address})` : '';
  return new StoreLocked(
    `The data folder ${folder} is in use by process ${owner.pid}${where} since ${owner.startedAt}. Stop that process, or choose another folder.`,
    owner.pid,
    owner.startedAt,
  );
};

const hold = (path: string, first: LockNote, { beatMs, quietMs }: LockTiming): Lock => {
  let note = first;
  // All that was ever written here: a beat may have read the file just before a new note took its place.
  const ours = new Set([textOf(note)]);
  let lost = false;
  let beaten = Date.now();
  const look = async (): Promise<boolean> => {
    if (!ours.has((await read(path)) ?? '')) lost = true;
    return !lost;
  };
  const beat = async () => {
    beaten = Date.now();
    if (await look()) await utimes(path, new Date(), new Date());
  };
  // A beat that fails (a disk in trouble) is not yet a lock that is lost; the next one tries again.
  const beating = setInterval(() => beat().catch(() => undefined), beatMs);
  beating.unref();
  const onExit = () => {
    if (!lost) rmSync(path, { force: true });
  };
  process.once('exit', onExit);
  return {
    isLost: async () => {
      // Beats that did not come: this process stood still for a while, and another may have taken it for dead.
      if (Date.now() - beaten > quietMs - beatMs) await beat();
      return lost;
    },
    announce: async (address) => {
      const next = { ...note, address };
      const aside = `${path}.${randomUUID()}`;
      await writeFile(aside, textOf(next), { flag: 'wx', mode: 0o600 });
      ours.add(textOf(next));
      if (!heldHere.has(path) || !(await look())) return unlink(aside);
      await rename(aside, path);
      note = next;
    },
    release: async () => {
      if (!heldHere.has(path)) return;
      clearInterval(beating);
      process.off('exit', onExit);
      await removeIfStill(path, textOf(note));
      heldHere.delete(path);
    },
  };
};
