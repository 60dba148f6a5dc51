// The only place that knows which engine the store runs on: Postgres at an address, or the embedded one. Both are reached by one
// driver; what differs (pool, timeouts, lock, ending) is settled here.
import { sql } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { type Embedded, startEmbedded } from './embedded.ts';
import { StoreTimeout, StoreUnavailable } from './errors.ts';
import { gate, within } from './gate.ts';
import { type Lock, takeLock } from './lock.ts';

export type Database = PostgresJsDatabase<Record<string, never>>;

export type ConnectOptions = {
  url?: string;
  dataDir?: string;
  migrationsFolder: string;
  workerUrl?: URL;
  snapshotFile?: string;
  statementTimeoutMs: number;
  onStatement?: (statement: string) => void;
  address?: string;
};

export type Connection = {
  engine: 'embedded' | 'postgres';
  /** Runs statements one after another on one connection's worth of the pool. `timeoutMs` replaces the usual limit. */
  run: <T>(work: (db: Database) => Promise<T>, timeoutMs?: number) => Promise<T>;
  /** Writes the address into the lock of the data folder, if there is one. */
  announce: (address: string) => Promise<void>;
  close: () => Promise<void>;
};

/** Seconds a new connection may take. */
const connectTimeout = 2;
const poolSize = 10;
/** How long a request waits for a free connection. The embedded engine has one, so a load of data is waited for longer. */
const poolWaitMs = { postgres: 2_000, embedded: 10_000 };
const migrationLock = 7_300_001;
const migrationTimeoutMs = 60_000;

/** Connects and brings the tables up to date. */
export const connect = async (options: ConnectOptions): Promise<Connection> =>
  options.url === undefined ? connectEmbedded(options) : connectPostgres(options.url, options);

type Postgres = { client: postgres.Sql; db: Database };

const connectPostgres = async (url: string, options: ConnectOptions): Promise<Connection> => {
  const shared = { fetch_types: false, onnotice: () => undefined, connect_timeout: connectTimeout };
  const migrator = postgres(url, { ...shared, max: 1 });
  try {
    await guarded(() => bringUpToDate(drizzle(migrator), options.migrationsFolder));
  } finally {
    await migrator.end({ timeout: 0 });
  }
  // One client a connection: a call that hears nothing more must end its own connection and nobody else's.
  const connection = (): Postgres => {
    const client = postgres(url, {
      ...shared,
      max: 1,
      connection: { statement_timeout: options.statementTimeoutMs, application_name: 'cube' },
    });
    return { client, db: databaseOf(client, options) };
  };
  const all = new Set(Array.from({ length: poolSize }, connection));
  const idle = [...all];
  const replace = (old: Postgres): void => {
    all.delete(old);
    const fresh = connection();
    all.add(fresh);
    idle.push(fresh);
    // Nobody waits for the end of what does not answer.
    old.client.end({ timeout: 0 }).catch(() => undefined);
  };
  const queue = gate(poolSize, poolWaitMs.postgres);
  return {
    engine: 'postgres',
    // The server stops a statement itself; this limit is for a network that went silent, hence the margin.
    run: (work, timeoutMs = options.statementTimeoutMs) =>
      queue.pass(async () => {
        const own = idle.pop();
        if (!own) throw new Error('The gate lets in no more than there are connections.');
        try {
          const done = await guarded(() =>
            within(work(own.db), timeoutMs + 2_000, async () => undefined),
          );
          idle.push(own);
          return done;
        } catch (error) {
          // A connection that went silent, or was ended, is not asked again.
          if (error instanceof StoreTimeout || error instanceof StoreUnavailable) replace(own);
          else idle.push(own);
          throw error;
        }
      }),
    // Any number of servers may use one Postgres: nobody is refused, so nobody is told.
    announce: async () => undefined,
    close: async () => {
      await queue.shut();
      await Promise.all([...all].map(({ client }) => client.end({ timeout: 0 })));
    },
  };
};

const connectEmbedded = async (options: ConnectOptions): Promise<Connection> => {
  const lock: Lock | null =
    options.dataDir === undefined ? null : await takeLock(options.dataDir, options.address);
  const embedded: Embedded = startEmbedded(options);
  // ONE connection: the engine has one session, and messages of two connections would be interleaved in it.
  const queue = gate(1, poolWaitMs.embedded);
  let client: postgres.Sql | null = null;
  const end = async () => {
    try {
      await queue.shut();
      await client?.end({ timeout: 0 });
      if (await lock?.isLost()) await embedded.kill();
      await embedded.close();
    } finally {
      await lock?.release();
    }
  };
  let db: Database | null = null;
  let connectedTo = '';
  const ready = async (): Promise<Database> => {
    if (await lock?.isLost()) {
      await embedded.kill();
      throw new StoreUnavailable('Another process has taken the data folder. Start again.');
    }
    const address = await embedded.address();
    const name = JSON.stringify(address);
    if (db && client && connectedTo === name) return db;
    await client?.end({ timeout: 0 });
    client = postgres({
      ...address,
      ...('path' in address ? { host: 'localhost', port: 5432 } : {}),
      user: 'postgres',
      pass: '',
      database: 'postgres',
      ssl: false,
      max: 1,
      fetch_types: false,
      connect_timeout: 10,
      onnotice: () => undefined,
    });
    db = databaseOf(client, options);
    connectedTo = name;
    return db;
  };
  const run = <T>(work: (database: Database) => Promise<T>, timeoutMs: number): Promise<T> =>
    queue.pass(() =>
      guarded(async () => {
        const database = await ready();
        // The engine has no statement timeout of its own and blocks its thread: ending the thread is the timeout.
        return within(work(database), timeoutMs, embedded.kill);
      }),
    );
  try {
    await run((database) => bringUpToDate(database, options.migrationsFolder), migrationTimeoutMs);
  } catch (error) {
    await end();
    throw error;
  }
  return {
    engine: 'embedded',
    run: (work, timeoutMs = options.statementTimeoutMs) => run(work, timeoutMs),
    announce: async (address) => lock?.announce(address),
    close: end,
  };
};

const databaseOf = (client: postgres.Sql, { onStatement }: ConnectOptions): Database =>
  drizzle(client, onStatement ? { logger: { logQuery: onStatement } } : {});

/** Two servers may start at once on one database: the second waits and then finds nothing left to do. */
const bringUpToDate = async (db: Database, migrationsFolder: string): Promise<void> => {
  await db.execute(sql`select pg_advisory_lock(${migrationLock}::int)`);
  try {
    await migrate(db, { migrationsFolder });
  } finally {
    await db.execute(sql`select pg_advisory_unlock(${migrationLock}::int)`);
  }
};

/** Codes of the driver, the system and Postgres that mean "not now". Classes 08 and 57P of SQLSTATE are added below. */
const unavailable = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  '53300',
]);

const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const code = codeIn(error);
    if (code === '57014') throw new StoreTimeout('A statement was stopped.', { cause: error });
    if (code !== null && (unavailable.has(code) || /^(08|57P)/.test(code))) {
      throw new StoreUnavailable('The database cannot be reached.', { cause: error });
    }
    throw error;
  }
};

/** Drizzle wraps the driver's error: the first code along the causes. */
const codeIn = (error: unknown): string | null => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return null;
};
