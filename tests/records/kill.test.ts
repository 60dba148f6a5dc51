// Killed at any moment of an import, a store is never torn and never loses what it said was stored; it starts again and goes on.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { engines, postgresForTests } from '../../packages/db/test/postgres.ts';
import { inventedRegister } from './invented.ts';

const kills = 10;
const services = 1_500;
const folder = mkdtempSync(join(tmpdir(), 'cube-kill-'));
const postgres = postgresForTests();

beforeAll(async () => {
  writeFileSync(join(folder, 'register.csv'), inventedRegister(services));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a failing test leaves behind would import for ever. */
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

type Opened = {
  found: { release: string; period: string; says: number; cells: number; records: number }[];
  imports: { state: string; sentence: string }[];
};

type Child = {
  process: ChildProcess;
  opened: Opened;
  stored: () => string[];
  storing: () => boolean;
  untilStoring: Promise<void>;
  ended: Promise<unknown>;
};

/** Starts the process and waits until its store is open. */
async function startChild(dataDir: string, url?: string): Promise<Child> {
  const script = fileURLToPath(new URL('kill-child.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, folder, dataDir, ...(url ? [url] : [])],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const lines: string[] = [];
  let begin = (): void => undefined;
  const untilStoring = new Promise<void>((resolve, reject) => {
    begin = resolve;
    child.once('exit', () => reject(new Error(`It ended before it stored:\n${complaints}`)));
  });
  // Killed before anybody waits for it: no fault.
  untilStoring.catch(() => undefined);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const opened = await new Promise<Opened>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('open ')) resolve(JSON.parse(line.slice(5)) as Opened);
      else lines.push(line);
      if (line.startsWith('storing ')) begin();
    });
    child.once('exit', () => reject(new Error(`It did not open:\n${complaints}`)));
  });
  const stored = () =>
    lines.filter((line) => line.startsWith('stored ')).map((line) => line.split(' ')[1] ?? '');
  return {
    process: child,
    opened,
    stored,
    untilStoring,
    storing: () => lines.filter((line) => line.startsWith('storing ')).length > stored().length,
    ended,
  };
}

/** Nothing torn: what a batch says it holds, what its cells count and what can be listed are one number. */
function expectWhole({ found }: Opened, told: readonly string[]): void {
  for (const batch of found)
    expect(batch).toMatchObject({ says: services, cells: services, records: services });
  // What was told of is there; one more may be: killed after the commit and before the word of it.
  const latest = found
    .filter(({ release }) => release === found[0]?.release)
    .map(({ period }) => period);
  expect(latest).toEqual(expect.arrayContaining([...told]));
  expect(latest.length).toBeLessThanOrEqual(told.length + 1);
}

it.each(engines)(
  'an import killed at any moment leaves the %s store whole',
  async (engine) => {
    const dataDir = mkdtempSync(join(folder, 'data-'));
    const url = await postgres.newStore(engine);
    let told: string[] = [];
    for (let kill = 1; kill <= kills; kill++) {
      const child = await startChild(dataDir, url);
      expectWhole(child.opened, told);
      told = [...new Set(child.opened.found.map(({ period }) => period))];
      // Half of them at any moment at all, half while entries are being stored, which is the shorter part.
      if (kill % 2 === 0) await child.untilStoring;
      const after = Math.round(Math.random() * (kill % 2 === 0 ? 600 : 2_000));
      await pause(after);
      const during = child.storing() ? 'while storing' : 'between two';
      child.process.kill('SIGKILL');
      await child.ended;
      told = [...new Set([...told, ...child.stored()])];
      console.log(
        `${engine}, kill ${kill}: ${after} ms after ${kill % 2 === 0 ? 'storing began' : 'opening'}, ${during}; ${told.length} days told of`,
      );
    }
    const last = await startChild(dataDir, url);
    expectWhole(last.opened, told);
    console.log(
      `${engine}, at the end: ${last.opened.found.length} batches in all releases, every one whole; last import: ${last.opened.imports[0]?.sentence}`,
    );
    last.process.kill('SIGKILL');
    await last.ended;
  },
  180_000,
);
