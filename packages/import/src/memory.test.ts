// A large file goes down the road in bounded memory: it is never held as a whole, as bytes, text, rows or entries.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@cube/db';
import { expect, it } from 'vitest';
import { visitsLayout } from '../test/visits.ts';
import { openImports } from './road.ts';

const rows = 450_000;
const megabyte = 1_000_000;
/**
 * Growth allowed over what the process used before. The file is 61 MB; as text, rows and entries it would take over 400 MB. What is
 * kept grows with the rows by 12 to 24 bytes a key, two keys an entry; the rest is what waits for the next collection.
 */
const most = 200 * megabyte;

/** 61 MB of visits, made as they are sent. */
async function* largeFile(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Service,Day,Result,Notes\n');
  for (let at = 0; at < rows; at += 500) {
    const lines = Array.from(
      { length: 500 },
      (_, i) =>
        `CS${1_000_000 + at + i},2024-05-31,good,${'a note that is not read '.repeat(4)}..............\n`,
    );
    yield Buffer.from(lines.join(''));
  }
}

it('60 MB are screened while memory grows by less than 200 MB', { timeout: 300_000 }, async () => {
  const store = await openStore();
  const folder = await mkdtemp(join(tmpdir(), 'cube-memory-'));
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let highest = 0;
  let before = 0;
  // Sampled while rows are read, whatever the collector has done by then.
  const sample = (line: number): void => {
    if (line % 1_000 === 0) highest = Math.max(highest, used());
  };
  const imports = await openImports({ store, folder, layouts: [visitsLayout(sample)] });
  try {
    before = used();
    const began = performance.now();
    const id = await imports.receive(largeFile(), { fileName: 'large.csv' });
    const report = await imports.settled(id);
    const seconds = Math.round((performance.now() - began) / 1_000);
    expect(report).toMatchObject({ state: 'READY', rowsRead: rows, rowsAccepted: rows });
    const grown = highest - before;
    console.log(
      `${report.bytes} bytes, ${rows} rows in ${seconds} s; memory grew by at most ${Math.round(grown / megabyte)} MB.`,
    );
    expect(report.bytes).toBeGreaterThan(60 * megabyte);
    expect(grown).toBeLessThan(most);
  } finally {
    await imports.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
});
