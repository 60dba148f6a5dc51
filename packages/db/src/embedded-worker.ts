// The embedded database, in a thread of its own because it blocks the thread it runs on. It speaks Postgres' own protocol over
// a private socket, so the rest of the store knows one driver only. Started by embedded.ts.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What the thread is told. */
export type EmbeddedOrder = {
  /** Folder of the store; without it everything stays in memory. */
  dataDir?: string;
  listen: { path: string } | { host: string; port: number };
  /** An empty cluster to begin from: saves making one (2 to 3 s). Written when it is missing and may be. */
  snapshotFile: string;
};

/** What the thread says back. */
export type EmbeddedReport = { ready: { port: number | null } } | { closed: true };

const order = workerData as EmbeddedOrder;
const port = parentPort;
if (!port) throw new Error('embedded-worker runs in a worker thread only.');

const readSnapshot = async (): Promise<Blob | undefined> =>
  existsSync(order.snapshotFile) ? new Blob([await readFile(order.snapshotFile)]) : undefined;

/** A new cluster, in memory or in `folder`. */
const create = async (folder?: string): Promise<PGlite> => {
  const loadDataDir = await readSnapshot();
  const db = await PGlite.create({
    loadDataDir,
    ...(folder === undefined ? {} : { dataDir: `file://${folder}` }),
  });
  if (!loadDataDir) await keep(db, order.snapshotFile);
  return db;
};

const keep = async (db: PGlite, file: string): Promise<void> => {
  const aside = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(aside, Buffer.from(await (await db.dumpDataDir('gzip')).arrayBuffer()));
    await rename(aside, file);
  } catch (error) {
    // Only the next start is slower for it, and a read-only node_modules is no fault.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
};

/** A cluster half made by a killed first start is never opened: it is made aside and moved into place. */
const openFolder = async (folder: string): Promise<PGlite> => {
  const place = join(folder, 'database');
  if (!existsSync(place)) {
    const aside = join(folder, 'database.new');
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await (await create(aside)).close();
    await rename(aside, place);
  }
  return PGlite.create({ dataDir: `file://${place}` });
};

const db = await (order.dataDir === undefined ? create() : openFolder(order.dataDir));
// Two connections are for the moment when a dropped one has not been noticed yet; the client uses one (see connect.ts).
const server = new PGLiteSocketServer({ db, maxConnections: 2, ...order.listen });
let tcpPort: number | null = null;
server.addEventListener('listening', (event) => {
  const { detail } = event as CustomEvent<{ port?: number }>;
  tcpPort = detail.port ?? null;
});
await server.start();

port.on('message', async () => {
  await server.stop();
  await db.close();
  const report: EmbeddedReport = { closed: true };
  port.postMessage(report);
  port.close();
});
const ready: EmbeddedReport = { ready: { port: tcpPort } };
port.postMessage(ready);
