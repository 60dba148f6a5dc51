// A road over a folder of its own and a store of the real kind, for tests: a fresh folder and an empty release for each of them.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@cube/db';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ImportReport, Imports } from '../src/imports.ts';
import type { Layout } from '../src/layout.ts';
import type { Limits } from '../src/limits.ts';
import { openImports } from '../src/road.ts';
import { streamed, visitsLayout } from './visits.ts';

export let store: Store;
export let folder: string;
export let imports: Imports;
export let faults: unknown[];
/** Releases there were when the test began. */
export let before: number;

/** Closes the road and opens it again over the same folder, as after a restart. */
export const reopen = async (
  layouts: readonly Layout[] = [visitsLayout()],
  held = store,
  limits: Partial<Limits> = {},
) => {
  await imports?.close();
  const onError = (error: unknown): void => void faults.push(error);
  imports = await openImports({ store: held, folder, layouts, limits, onError });
};
beforeAll(async () => {
  store = await openStore();
});
afterAll(() => store.close());
/** Every test begins with a release without batches, as after everything was undone. */
export const empty = async (): Promise<void> => {
  const held = await store.releases();
  const remove = held[0]?.batches.map(({ id }) => id) ?? [];
  if (remove.length === 0) return;
  await store.publish({
    label: 'Empty',
    channel: 'MAIN',
    members: [],
    questionSets: [],
    add: [],
    remove,
  });
};
beforeEach(async () => {
  faults = [];
  await empty();
  before = (await store.releases()).length;
  folder = await mkdtemp(join(tmpdir(), 'cube-road-'));
  await reopen();
});
afterEach(async () => {
  await imports.close();
  await rm(folder, { recursive: true });
});

export const send = async (
  text: string | Uint8Array,
  fileName = 'visits.csv',
): Promise<ImportReport> => imports.settled(await imports.receive(streamed(text), { fileName }));
export const report = (id: string): ImportReport => {
  const found = imports.get(id);
  if (!found) throw new Error(`No import ${id}.`);
  return found;
};
export const load = async (text: string | Uint8Array, fileName?: string) => {
  const { id } = await send(text, fileName);
  return { id, release: await imports.confirm(id) };
};
export const entries = async (): Promise<number | null> => {
  const { release } = await store.contents(null);
  const [fact] = await store.cube(release.id, [
    {
      stage: 'inspection',
      questionSet: 'visits',
      periods: [...new Set(release.batches.flatMap(({ periods }) => periods))].sort(),
      where: {},
      measure: 'ENTRIES',
    },
  ]);
  return fact?.lower ?? null;
};
export const filesLeft = async (): Promise<string[]> =>
  (await readdir(folder)).filter((name) => !name.endsWith('.json'));
