// The commands as a person runs them, bundled as they are shipped: child processes on a data folder of their own, with and without
// a server that holds it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { refusedRegister, register } from './files.ts';
import type { Json } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'cube-commands-'));
const dataDir = join(folder, 'data');
const root = fileURLToPath(new URL('../../..', import.meta.url));

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const may = fileOf('MDSF_data_31 May 2026.csv', register(12));
const june = fileOf('MDSF_data_30 June 2026.csv', register(15));
const wrong = fileOf('MDSF_data_31 July 2026.csv', refusedRegister);

// A bundle of what the source is now; a child starts in a third of the time. As deep as dist/, and beside the installed packages.
const cache = join(root, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const bundle = mkdtempSync(join(cache, 'cube-commands-'));
beforeAll(async () => {
  const server = join(root, 'apps/server');
  await build({ root: server, logLevel: 'error', build: { outDir: bundle, emptyOutDir: true } });
}, 60_000);
afterAll(() => {
  for (const made of [folder, bundle]) rmSync(made, { recursive: true, force: true });
});

type Ran = { exit: number | null; out: string; err: string; json: () => Json };

function start(command: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(bundle, `${command}.js`), ...args], {
    cwd: root,
    // biome-ignore lint/style/noProcessEnv: a child needs the paths of this process.
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<Ran> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const exit = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { exit, out, err, json: () => JSON.parse(out) };
}
const run = (command: string, ...args: string[]): Promise<Ran> => ended(start(command, args));

const slow = 120_000;
const releases = async (): Promise<Json[]> => (await run('releases', '--json')).json().releases;

/** Waits until the command says this on its way. */
const saying = (child: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve) =>
    child.stderr?.on('data', (chunk) => String(chunk).includes(words) && resolve()),
  );

it(
  'what is typed wrongly ends with 2 and says how to',
  async () => {
    const cases: [string, string[], string][] = [
      ['import', ['nothing.csv'], 'There is no file'],
      ['import', ['a.csv', 'b.csv'], 'One file at a time'],
      ['import', [may, '--asat', '2026-05-31'], 'There is no option --asat. Did you mean --as-at?'],
      ['import', [may, '--as-at', '2026-02-30'], '--as-at must be a day'],
      ['releases', ['shwo', '1'], 'There is nothing called shwo'],
      ['releases', ['compare', '1'], 'two releases'],
      ['demonstration', ['now'], 'Nothing is expected'],
    ];
    // None of them gets as far as the store, so they need not wait for each other.
    const [asked, ...told] = await Promise.all([
      run('import', 'nothing.csv', '--json'),
      ...cases.map(([command, args]) => run(command, ...args)),
    ]);
    expect([asked.exit, asked.json().result]).toEqual([2, 'WRONG_USAGE']);
    told.forEach(({ exit, err, out }, i) => {
      expect(err).toContain(cases[i]?.[2]);
      expect(err).toContain('Usage: npm run');
      expect([exit, out]).toEqual([2, '']);
    });
  },
  slow,
);

describe('straight to the store', () => {
  it(
    'takes a file in after a dry run that changes nothing; the same bytes again change nothing',
    async () => {
      const dry = await run('import', may, '--dry-run');
      expect(dry.out).toContain('12 rows read: 12 can be taken in');
      expect(dry.out).toMatch(/^ {2}PASS {5}/m);
      expect(dry.out).toContain('Dry run');
      expect(dry.exit).toBe(0);
      const before = await releases();
      expect(before).toHaveLength(1);
      const first = await run('import', 'MDSF_data_31 May 2026.csv', '--label', 'May');
      expect(first.err).toContain('Taking in');
      expect([first.exit, first.out]).toEqual([0, expect.stringContaining('“May”')]);
      const again = await run('import', may, '--json');
      expect([again.exit, again.err, again.json().result]).toEqual([0, '', 'TAKEN_IN']);
      expect(first.out).toContain(again.json().release.id);
    },
    slow,
  );

  it(
    'refuses a file with 1, naming line, column and what would be right',
    async () => {
      const { exit, out } = await run('import', wrong);
      expect(out).toMatch(/^ {2}FAIL/m);
      expect(out).toMatch(/line 2, column “ServiceType”, “broken”/);
      expect(out).toContain('What would be right');
      expect(exit).toBe(1);
    },
    slow,
  );

  it(
    'holds the folder while it works; stopped or killed before it is stored, it takes nothing in, and the next one works',
    async () => {
      const before = await releases();
      const large = fileOf('MDSF_data_31 August 2026.csv', register(60_000));
      const child = start('import', [large]);
      const result = ended(child);
      await saying(child, 'Sending');
      const other = await run('releases');
      expect([other.exit, other.err]).toEqual([3, expect.stringContaining('in use by process')]);
      child.kill('SIGINT');
      const { exit, err } = await result;
      expect(err).toContain('Interrupted. Nothing was taken in.');
      expect(exit).toBe(3);
      const killed = start('import', [large]);
      const gone = ended(killed);
      await saying(killed, 'Screening');
      killed.kill('SIGKILL');
      await gone;
      expect(await releases()).toEqual(before);
    },
    slow,
  );
});

describe('to the server that holds the folder', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', quiet: true, dataDir });
  }, 60_000);
  afterAll(async () => server?.close());
  const now = () => server.store.releases();

  it(
    'dry run: names the server, shows what would change, and changes nothing',
    async () => {
      const before = await now();
      // Two at once: a third sender would be told to wait.
      const [dry, told] = await Promise.all([
        run('import', june, '--dry-run'),
        run('import', june, '--dry-run', '--json'),
      ]);
      const refused = await run('import', wrong, '--json');
      expect(dry.err).toContain(server.url);
      expect(dry.exit).toBe(0);
      expect([told.exit, told.err]).toEqual([0, '']);
      expect(told.json()).toMatchObject({ result: 'DRY_RUN_PASSED', import: { rowsAccepted: 15 } });
      expect([refused.exit, refused.json().result]).toEqual([1, 'REFUSED']);
      expect(await now()).toEqual(before);
    },
    slow,
  );

  it(
    'takes a file in; lists, shows, compares and undoes',
    async () => {
      expect((await run('import', june, '--as-at', '2026-06-30')).exit).toBe(0);
      const [latest, then] = await releases();
      const [listed, shown, compared] = await Promise.all([
        run('releases'),
        run('releases', 'show', latest.id),
        run('releases', 'compare', then.id, latest.id),
      ]);
      expect(listed.out).toContain(latest.id);
      expect(shown.out).toContain('15 records');
      expect(compared.out).toMatch(/^ {2}- /m);
      expect(compared.out).toMatch(/Care home.* 12 +15 +\+3$/m);
      const newest = latest.batches.find(({ records }: Json) => records === 15);
      const undone = await run('releases', 'undo', newest.code);
      expect([undone.exit, undone.out]).toEqual([0, expect.stringContaining('Undone')]);
      const refused = await Promise.all([
        run('releases', 'undo', newest.code),
        run('releases', 'show', '999-00000000'),
      ]);
      expect(refused.map(({ exit }) => exit)).toEqual([1, 1]);
    },
    slow,
  );

  it(
    'makes the demonstration',
    async () => {
      const { exit, out } = await run('demonstration');
      expect([exit, out]).toEqual([0, expect.stringContaining('records')]);
    },
    slow,
  );

  it(
    'stopped before it is stored, takes nothing in',
    async () => {
      const before = await now();
      const child = start('import', [fileOf('MDSF_data_31 October 2026.csv', register(60_000))]);
      const result = ended(child);
      await saying(child, 'Screening');
      child.kill('SIGINT');
      expect((await result).exit).toBe(3);
      expect(await now()).toEqual(before);
    },
    slow,
  );
});

it(
  'a server that other machines reach takes no files, and says what would be right',
  async () => {
    const open = await startServer({ port: 0, host: '0.0.0.0', quiet: true, dataDir });
    try {
      const { exit, err } = await run('import', may);
      expect([exit, err]).toEqual([3, expect.stringContaining('HOST=127.0.0.1')]);
    } finally {
      await open.close();
    }
  },
  slow,
);
