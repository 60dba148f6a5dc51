// A process that brings in one file after another until it is killed: `kill-child.ts <folder of files> <data dir> [database url]`.
// A line for each thing it has done: `open <releases and what they hold>`, then `storing N` and `stored N <release>`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openStore } from '../../packages/db/src/store.ts';
import { openImports } from '../../packages/import/src/index.ts';

// Whoever started it is gone, and so is this: it would go on for ever.
process.stdin.resume().once('end', () => process.exit());

const [files = '', dataDir = '', url] = process.argv.slice(2);
const store = await openStore(url ? { url } : { dataDir });
const imports = await openImports({ store, folder: join(dataDir, 'imports') });

/** Every release with its batches: the records each says it has, and those that are there. */
const found = [];
for (const release of await store.releases()) {
  for (const batch of release.batches) {
    const { id: questionSet, period } = { id: batch.questionSet, period: batch.periods[0] ?? '' };
    const ask = {
      stage: batch.stage,
      questionSet,
      periods: [period],
      where: {},
      measure: 'ENTRIES',
    } as const;
    const [fact] = await store.cube(release.id, [ask]);
    const page = await store.records(release.id, ask, { first: 1, after: null });
    found.push({
      release: release.id,
      period,
      says: batch.records,
      cells: fact?.lower,
      records: page?.total,
    });
  }
}
console.log(
  `open ${JSON.stringify({ found, imports: imports.list(3).map(({ state, sentence }) => ({ state, sentence })) })}`,
);

// Every month other bytes: the same ones are taken for the same file.
const register = readFileSync(join(files, 'register.csv'), 'utf8');
const held = found.map(({ period }) => period);
for (let day = Date.UTC(2024, 0, 1); ; day += 86_400_000) {
  const asAt = new Date(day).toISOString().slice(0, 10);
  if (held.includes(asAt)) continue;
  const id = await imports.receive(
    Readable.from([Buffer.from(register.replaceAll(',Home ', `,Home of ${asAt} `))]),
    {
      fileName: 'register.csv',
      asAt,
    },
  );
  const { state, sentence } = await imports.settled(id);
  if (state !== 'READY') throw new Error(`${state}: ${sentence}`);
  console.log(`storing ${asAt}`);
  const release = await imports.confirm(id);
  held.push(asAt);
  console.log(`stored ${asAt} ${release.id}`);
}
