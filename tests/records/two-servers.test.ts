// Two servers on one Postgres that were given one data folder: each keeps its own files, and a dead one's are found again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { openDesk } from '../../apps/server/src/desk.ts';
import { register } from '../../apps/server/test/files.ts';
import { postgresForTests } from '../../packages/db/test/postgres.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'cube-two-'));
const postgres = postgresForTests();
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('a second server leaves the files of the first alone; the next one finds what waits', async () => {
  const databaseUrl = await postgres.newDatabase();
  const open = () => openDesk({ databaseUrl, dataDir });
  const first = await open();
  const id = await first.imports.receive(Readable.from([Buffer.from(register(3))]), {
    fileName: 'register.csv',
    asAt: '2026-05-31',
  });
  const second = await open();
  try {
    expect((await first.imports.settled(id)).state).toBe('READY');
    expect(second.imports.list(10)).toEqual([]);
  } finally {
    await first.close();
  }
  const third = await open();
  try {
    expect(third.imports.get(id)?.state).toBe('READY');
    const { batches } = await third.imports.confirm(id);
    expect(batches.map(({ records }) => records)).toContain(3);
  } finally {
    await third.close();
    await second.close();
  }
});
