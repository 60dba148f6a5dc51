// One process at a time on a data folder, and data that outlive their process, however it ends.
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ask, publication } from '../test/fixture.ts';
import { type Child, startChild } from '../test/process.ts';
import { type LockNote, lockName, lockOwner, takeLock } from './lock.ts';
import { whereThisRuns } from './processes.ts';
import { openStore, StoreLocked, StoreUnavailable } from './store.ts';

let folder: string;
let children: Child[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cube-lock-'));
});
afterEach(async () => {
  for (const child of children) child.process.kill('SIGKILL');
  await Promise.all(children.map((child) => child.exit));
  children = [];
  await rm(folder, { recursive: true, force: true });
});
const start = (task: Parameters<typeof startChild>[1]): Child => {
  const child = startChild(folder, task);
  children.push(child);
  return child;
};
const write = (note: Partial<LockNote> | string) =>
  writeFile(
    join(folder, lockName),
    typeof note === 'string'
      ? note
      : JSON.stringify({ startedAt: new Date().toISOString(), where: whereThisRuns(), ...note }),
  );
const touch = (at = Date.now()) => utimes(join(folder, lockName), at * 1e-3, at * 1e-3);
const minuteAgo = () => touch(Date.now() - 60_000);
/** Beats that a test can wait for. */
const quick = { beatMs: 40, quietMs: 400 };
const elsewhere = { boot: 'another machine', processes: 'pid:[1]' };

it('refuses a second process by name; when the first is killed while publishing, all it told of is there', async () => {
  const owner = start('publish');
  expect(await owner.nextLine()).toBe('open');
  const refused = await openStore({ dataDir: folder }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(StoreLocked);
  expect((refused as StoreLocked).pid).toBe(owner.process.pid);
  expect((refused as StoreLocked).message).toMatch(
    new RegExp(`${folder} is in use by process ${owner.process.pid} since 20\\d\\d-`),
  );
  const told = [await owner.nextLine(), await owner.nextLine()];
  owner.process.kill('SIGKILL');
  await owner.exit;

  const store = await openStore({ dataDir: folder });
  const held = (await store.releases()).map(({ id }) => id);
  expect(held).toEqual(expect.arrayContaining(told));
  for (const id of held) expect((await store.cube(id, [ask()]))[0]?.lower).toBe(69);
  await store.close();
  await expect(store.ping()).rejects.toThrow('closed');
  expect(readdirSync(folder)).toEqual(['database']);
});

it('leaves nothing running when closed, and finds everything again', async () => {
  const writer = start('close');
  expect(await writer.nextLine()).toBe('open');
  expect(await writer.exit).toBe(0);
  const store = await openStore({ dataDir: folder });
  const [published] = await store.releases();
  expect(await store.publish(publication)).toEqual(published);
  expect((await store.contents(null)).release).toEqual(published);
  await store.close();
});

it('refuses the same folder twice in one process', async () => {
  const lock = await takeLock(folder, 'http://127.0.0.1:4000');
  await expect(takeLock(folder)).rejects.toThrow(/process \d+ \(http:\/\/127.0.0.1:4000\) since/);
  await lock.release();
  const next = await takeLock(folder);
  await next.release();
});

it('takes over a lock nobody holds', async () => {
  const nobody: (Partial<LockNote> | string)[] = [
    // No such process; no lock note at all.
    { pid: 2 ** 22 + 1 },
    '',
    '{"pid":',
    '{"pid":"1"}',
  ];
  for (const note of nobody) {
    await write(note);
    const lock = await takeLock(folder);
    const found = JSON.parse(await readFile(join(folder, lockName), 'utf8')) as LockNote;
    expect(found.pid).toBe(process.pid);
    await lock.release();
  }
});

it('refuses the folder of another container, whose process has the same id, while its lock is touched', async () => {
  const where = { ...whereThisRuns(), processes: 'pid:[1]' };
  for (const note of [{ where }, { where: elsewhere }, { where: whereThisRuns() }]) {
    await write({ pid: process.pid, ...note });
    const touching = setInterval(touch, quick.beatMs);
    await expect(takeLock(folder, undefined, quick)).rejects.toThrow(StoreLocked);
    clearInterval(touching);
  }
});

it('takes the folder of another container, or of one before it, once its lock is touched no more', async () => {
  for (const where of [{ ...whereThisRuns(), processes: 'pid:[1]' }, elsewhere]) {
    await write({ pid: process.pid, where });
    await (await takeLock(folder, undefined, quick)).release();
  }
  // Quiet for a minute by the one clock of this machine: taken at once, without watching.
  for (const note of [{ where: { ...whereThisRuns(), processes: 'pid:[1]' } }, {}]) {
    await write({ pid: process.pid, ...note });
    await minuteAgo();
    await (await takeLock(folder, undefined, { ...quick, quietMs: 30_000 })).release();
  }
});

it('is refused by a living process on this machine however quiet its lock', async () => {
  await write({ pid: process.ppid });
  await minuteAgo();
  await expect(takeLock(folder, undefined, quick)).rejects.toThrow(StoreLocked);
});

it('touches the lock it holds, notices when it was taken away, and leaves the new owner’s alone', async () => {
  const lock = await takeLock(folder, undefined, quick);
  await minuteAgo();
  const path = join(folder, lockName);
  await vi.waitFor(async () => {
    expect((await stat(path)).mtimeMs).toBeGreaterThan(Date.now() - 30_000);
  });
  expect(await lock.isLost()).toBe(false);
  await write({ pid: 1, where: elsewhere });
  const theirs = await readFile(path, 'utf8');
  await vi.waitFor(async () => expect(await lock.isLost()).toBe(true));
  await lock.release();
  expect(await readFile(path, 'utf8')).toBe(theirs);
});

it('says where its owner listens once that is known, without ever being lost or half written', async () => {
  const lock = await takeLock(folder, undefined, quick);
  expect(await lockOwner(folder)).toEqual({ pid: process.pid, address: null });
  const notes = new Set<string>();
  for (let port = 1; port <= 20; port++) {
    const announced = lock.announce(`http://127.0.0.1:${port}`);
    notes.add(await readFile(join(folder, lockName), 'utf8'));
    await announced;
    expect(await lock.isLost()).toBe(false);
  }
  for (const note of notes) expect(JSON.parse(note)).toMatchObject({ pid: process.pid });
  expect(await lockOwner(folder)).toEqual({ pid: process.pid, address: 'http://127.0.0.1:20' });
  await minuteAgo();
  await vi.waitFor(async () => {
    expect((await stat(join(folder, lockName))).mtimeMs).toBeGreaterThan(Date.now() - 30_000);
  });
  expect(readdirSync(folder)).toEqual([lockName]);
  await lock.release();
  expect(await lockOwner(folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

it('announces nothing in a folder that another process has taken', async () => {
  const lock = await takeLock(folder, undefined, quick);
  await write({ pid: 1, where: elsewhere });
  await lock.announce('http://127.0.0.1:4000');
  expect(await readFile(join(folder, lockName), 'utf8')).not.toContain('4000');
  expect(await lock.isLost()).toBe(true);
  await lock.release();
});

it('names the living process that holds a folder, and nobody where its owner is dead or never was', async () => {
  expect(await lockOwner(join(folder, 'nothing'))).toBeNull();
  expect(await lockOwner(folder)).toBeNull();
  await write('{"pid":');
  expect(await lockOwner(folder)).toBeNull();
  await write({ pid: 2 ** 22 + 1 });
  expect(await lockOwner(folder)).toBeNull();
  await write({ pid: process.ppid, address: 'http://127.0.0.1:4000' });
  expect(await lockOwner(folder)).toEqual({ pid: process.ppid, address: 'http://127.0.0.1:4000' });
});

it('announces through the store', async () => {
  const store = await openStore({ dataDir: folder });
  await store.announce('http://127.0.0.1:4321');
  expect(await lockOwner(folder)).toEqual({ pid: process.pid, address: 'http://127.0.0.1:4321' });
  await expect(openStore({ dataDir: folder })).rejects.toThrow('http://127.0.0.1:4321');
  await store.close();
  expect(await lockOwner(folder)).toBeNull();
});

it('answers nothing more once another process has taken the folder', async () => {
  const store = await openStore({ dataDir: folder });
  await write({ pid: 1, where: elsewhere });
  await vi.waitFor(() => expect(store.ping()).rejects.toThrow(StoreUnavailable), 10_000);
  await expect(store.publish(publication)).rejects.toThrow(/taken the data folder/);
  await store.close();
  expect(readdirSync(folder).sort()).toEqual(['database', lockName]);
});

it('is not fooled by a process id used again, where the system tells when a process began', async () => {
  await write({ pid: process.ppid, startedAt: '2001-01-01T00:00:00.000Z' });
  const attempt = takeLock(folder).then((lock) => lock.release());
  if (process.platform === 'linux') await attempt;
  else await expect(attempt).rejects.toThrow(StoreLocked);
});

it('lets one of many through', async () => {
  await write({ pid: 2 ** 22 + 1 });
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
  const taken = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(taken).toHaveLength(1);
  await taken[0]?.release();
  expect(readdirSync(folder)).toEqual([]);
});
