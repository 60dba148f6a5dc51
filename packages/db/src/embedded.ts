// Starts, restarts and ends the thread with the embedded database. Hides where it listens and how its code is loaded.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { EmbeddedOrder, EmbeddedReport } from './embedded-worker.ts';
import { StoreUnavailable } from './errors.ts';

export type EmbeddedOptions = { dataDir?: string; workerUrl?: URL; snapshotFile?: string };

/** Where the running database listens. */
type Address = { path: string } | { host: string; port: number };

export type Embedded = {
  /** Waits until it listens; starts it again after `kill` when its data are on disk. */
  address: () => Promise<Address>;
  /** Ends it at once, whatever it is doing. Data in memory are lost; data on disk recover as after a power cut. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
};

type Running = { worker: Worker; address: Address; exited: Promise<void> };

/** Beside this module: TypeScript in the source tree, JavaScript once bundled. */
const fromSource = import.meta.url.endsWith('.ts');
const besideThis = (name: string): URL => new URL(name, import.meta.url);

/** The thread's own module, unless the caller names another. */
const defaultWorkerUrl = (): URL => besideThis(`./embedded-worker.${fromSource ? 'ts' : 'js'}`);

/** A snapshot is kept among the installed packages, whose code is trusted as much. */
const defaultSnapshot = (): string => {
  const dist = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  const { version } = JSON.parse(readFileSync(join(dist, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return join(dist, '..', '..', '..', '.cache', 'cube-db', `pglite-${version}.tar.gz`);
};

/** Starts the embedded database; resolves at once, `address` waits. */
export const startEmbedded = (options: EmbeddedOptions): Embedded => {
  const workerUrl = options.workerUrl ?? defaultWorkerUrl();
  // mkdtemp makes the folder for its owner only, and with it the socket.
  const socketFolder =
    process.platform === 'win32' ? null : mkdtempSync(join(tmpdir(), 'cube-store-'));
  const removeSocket = () => {
    if (socketFolder) rmSync(socketFolder, { recursive: true, force: true });
  };
  process.once('exit', removeSocket);
  const order: EmbeddedOrder = {
    dataDir: options.dataDir,
    listen: socketFolder ? { path: join(socketFolder, 'socket') } : { host: '127.0.0.1', port: 0 },
    snapshotFile: options.snapshotFile ?? defaultSnapshot(),
  };
  let running: Promise<Running> | null = start(workerUrl, order);
  running.catch(() => undefined);
  let ended = false;

  const watch = (current: Promise<Running>) =>
    current.then(({ exited }) =>
      exited.then(() => {
        if (running === current) running = null;
      }),
    );
  watch(running).catch(() => undefined);

  return {
    address: async () => {
      if (ended) throw new StoreUnavailable('The store is closed.');
      if (!running) {
        if (options.dataDir === undefined) {
          throw new StoreUnavailable('The database in memory has ended and its data with it.');
        }
        if ('path' in order.listen) rmSync(order.listen.path, { force: true });
        running = start(workerUrl, order);
        watch(running).catch(() => undefined);
      }
      return (await running).address;
    },
    kill: async () => {
      const current = running;
      running = null;
      await (await current)?.worker.terminate();
    },
    close: async () => {
      ended = true;
      const current = running;
      running = null;
      try {
        const { worker, exited } = (await current) ?? {};
        worker?.postMessage('close');
        await exited;
      } finally {
        process.off('exit', removeSocket);
        removeSocket();
      }
    },
  };
};

const start = (workerUrl: URL, order: EmbeddedOrder): Promise<Running> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(loadable(workerUrl), { workerData: order });
    const exited = new Promise<void>((done) => worker.once('exit', () => done()));
    worker.on('error', (error) =>
      reject(new StoreUnavailable('The embedded database did not start.', { cause: error })),
    );
    worker.once('exit', () => reject(new StoreUnavailable('The embedded database has ended.')));
    worker.on('message', (report: EmbeddedReport) => {
      if (!('ready' in report)) return;
      const { port } = report.ready;
      const address: Address =
        'path' in order.listen
          ? order.listen
          : { host: order.listen.host, port: port ?? order.listen.port };
      resolve({ worker, address, exited });
    });
  });

/** Node 20 cannot run TypeScript by itself: in the source tree the thread registers tsx first. */
const loadable = (url: URL): URL => {
  if (!url.pathname.endsWith('.ts')) return url;
  if (!existsSync(url)) throw new Error(`No worker at ${url.href}: pass workerUrl to openStore.`);
  const require = createRequire(import.meta.url);
  const tsx = join(dirname(require.resolve('tsx/esm/api')), 'index.mjs');
  const code = `import { register } from ${JSON.stringify(pathToFileURL(tsx).href)};
register();
await import(${JSON.stringify(url.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
};
