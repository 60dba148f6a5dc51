// A road over a store that holds the report, for tests of files of one's own: one folder and one store for all tests of a file.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@cube/db';
import { members, questionSets, reportBatches } from '@cube/reference';
import { afterAll, beforeAll } from 'vitest';
import type { Imports } from '../src/imports.ts';
import { openImports } from '../src/road.ts';

export let store: Store;
export let folder: string;
export let imports: Imports;
/** What went wrong on our side. */
export const faults: unknown[] = [];

beforeAll(async () => {
  store = await openStore();
  await store.publish({
    label: 'The report',
    channel: 'MAIN',
    members: members(),
    questionSets: questionSets(),
    add: reportBatches(),
  });
  folder = await mkdtemp(join(tmpdir(), 'cube-own-'));
  imports = await openImports({ store, folder, onError: (error) => faults.push(error) });
});
afterAll(async () => {
  await imports.close();
  await store.close();
  await rm(folder, { recursive: true });
});
