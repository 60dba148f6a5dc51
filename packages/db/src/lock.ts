// The lock on a data folder: one process at a time, since two of them lose data silently. Hides how a dead owner is told
// from a living one.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StoreLocked } from './errors.ts';

/** What the lock file says. `startedAt`: when the owner took it. */
export type LockNote = { pid: number; startedAt: string; address?: string };

export type Lock = { release: () => Promise<void> };

/** The lock file's name inside a data folder. */
export const lockName = 'store.lock';
const heldHere = new Set<string>();
const attempts = 20;

/** Takes the folder for this process or throws StoreLocked, naming the owner. A dead owner's lock is taken over. */
export const takeLock = async (folder: string, address?: string): Promise<Lock> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(resolve(folder), lockName);
  const note: LockNote = { pid: process.pid, startedAt: new Date().toISOString(), address };
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await create(path, note)) return hold(path);
    const found = await read(path);
    if (found === null) continue;
    const owner = parse(found);
    if (owner && isAlive(owner, path)) throw refusal(folder, owner);
    await removeIfStill(path, found);
  }
  throw new Error(`The lock file ${path} changes too often to be taken.`);
};

/** Whole or not at all: the note is written aside and linked into place, so nobody ever reads half of it. */
const create = async (path: string, note: LockNote): Promise<boolean> => {
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, `${JSON.stringify(note)}\n`, { flag: 'wx', mode: 0o600 });
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
    const { pid, startedAt, address } = value as Record<string, unknown>;
    if (!Number.isInteger(pid) || typeof startedAt !== 'string') return null;
    return {
      pid: pid as number,
      startedAt,
      address: typeof address === 'string' ? address : undefined,
    };
  } catch {
    return null;
  }
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

const isAlive = (owner: LockNote, path: string): boolean => {
  // A container started again often has the very process id of the one that was killed.
  if (owner.pid === process.pid) return heldHere.has(path);
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const born = startOf(owner.pid);
  const slack = 2_000;
  return born === null || born <= Date.parse(owner.startedAt) + slack;
};

/** When a process began (epoch milliseconds), where the system tells (Linux): a later one merely reuses the number. */
const startOf = (pid: number): number | null => {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const ticks = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    const boot = Number(/^btime (\d+)$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[1]);
    const ticksToMillis = 10;
    const start = boot * 1_000 + ticks * ticksToMillis;
    return Number.isFinite(start) ? start : null;
  } catch {
    // Unknown, not absent: the caller then trusts the process id alone.
    return null;
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

const hold = (path: string): Lock => {
  heldHere.add(path);
  const onExit = () => rmSync(path, { force: true });
  process.once('exit', onExit);
  return {
    release: async () => {
      if (!heldHere.delete(path)) return;
      process.off('exit', onExit);
      await rm(path, { force: true });
    },
  };
};
