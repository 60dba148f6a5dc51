// What an engine does when it is slow, gone or full: a clear error soon, and service again afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SQL, sql } from 'drizzle-orm';
import { afterEach, expect, it } from 'vitest';
import { postgresForTests } from '../test/postgres.ts';
import { startProxy } from '../test/proxy.ts';
import { type Connection, type ConnectOptions, connect } from './connect.ts';
import { StoreTimeout, StoreUnavailable } from './errors.ts';

const postgres = postgresForTests();
let open: Connection[] = [];
afterEach(async () => {
  await Promise.all(open.map((connection) => connection.close()));
  open = [];
});
const start = async (options: Partial<ConnectOptions>): Promise<Connection> => {
  const connection = await connect({
    migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)),
    statementTimeoutMs: 10_000,
    ...options,
  });
  open.push(connection);
  return connection;
};
const answer = (connection: Connection) =>
  connection.run(async (db) => (await db.execute(sql`select 1 as one`))[0]);
/** Keeps an engine busy for longer than any test waits. */
const endless = sql`select count(*) from generate_series(1, 100000000000) as n`;

it('names an address where nobody answers unavailable', async () => {
  const silent = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  const url = `postgres://postgres@127.0.0.1:${port}/nothing`;
  await expect(start({ url })).rejects.toThrow(StoreUnavailable);
  await new Promise((resolve) => silent.close(resolve));
  await expect(start({ url })).rejects.toThrow(StoreUnavailable);
});

it('lets two servers start on one new database at once', async () => {
  const url = await postgres.newDatabase();
  const both = await Promise.all([start({ url }), start({ url })]);
  expect(await Promise.all(both.map(answer))).toEqual([{ one: 1 }, { one: 1 }]);
});

it('refuses nonsense even from a hand that writes SQL', async () => {
  const connection = await start({ url: await postgres.newDatabase() });
  const member = (id: number, dimension: string) =>
    sql`insert into member (id, dimension, path, label, kind, ord)
      values (${id}::int, ${dimension}, 'x', 'X', 'real', 0)`;
  const cell = (period: number, question: number, answer: number, lower: number, upper: number) =>
    sql`insert into cell values (1, ${period}::int, 2, 0, 0, 0, 0, ${question}::int, ${answer}::int,
      'ENTRIES', ${lower}::int, ${upper}::int, null, null, false, 'PUBLISHED', null)`;
  await connection.run(async (db) => {
    await db.execute(member(1, 'PERIOD'));
    await db.execute(member(2, 'QUESTION_SET'));
    await db.execute(sql`insert into batch values
      (1, 'b', 'B', 'PUBLISHED', 'inspection', 2, '[]', '{}', '', '', true)`);
    await db.execute(cell(1, 0, 0, 3, 4));
  });
  const [broken, unknown, twice] = ['23514', '23503', '23505'];
  const attempts: [string | undefined, SQL][] = [
    [broken, cell(1, 0, 0, 4, 3)],
    [broken, cell(1, 0, 0, -1, 3)],
    [broken, cell(0, 0, 0, 3, 4)],
    [broken, cell(1, 0, 2, 3, 4)],
    [unknown, cell(9, 0, 0, 3, 4)],
    [twice, cell(1, 0, 0, 3, 4)],
    [broken, member(3, 'CIRCUS')],
    [broken, member(3, 'ROLLED_UP')],
    [unknown, sql`insert into batch_coverage values (1, 'SECTOR', 1)`],
    [broken, sql`insert into release values ('0-x', 'MAIN', 0, 'L', now())`],
  ];
  for (const [code, statement] of attempts) {
    await expect(connection.run((db) => db.execute(statement))).rejects.toMatchObject({
      cause: { code },
    });
  }
});

it('stops a slow statement on Postgres and goes on', async () => {
  const connection = await start({
    url: await postgres.newDatabase(),
    statementTimeoutMs: 200,
  });
  await expect(connection.run((db) => db.execute(endless))).rejects.toThrow(StoreTimeout);
  expect(await answer(connection)).toEqual({ one: 1 });
});

it('serves again after its backends were ended', async () => {
  const url = await postgres.newDatabase();
  const connection = await start({ url });
  const other = await start({ url });
  await answer(connection);
  const end = sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  const busy = connection.run((db) => db.execute(sql`select pg_sleep(30)`));
  const ended = expect(busy).rejects.toThrow(StoreUnavailable);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await other.run((db) => db.execute(end));
  await ended;
  expect(await answer(connection)).toEqual({ one: 1 });
});

it('serves again after every connection went silent, though nobody said goodbye', async () => {
  const proxy = await startProxy(await postgres.newDatabase());
  const connection = await start({ url: proxy.url, statementTimeoutMs: 500 });
  const atOnce = () =>
    Promise.allSettled(
      Array.from({ length: 10 }, () =>
        connection.run((db) => db.execute(sql`select pg_sleep(0.1)`)),
      ),
    );
  expect((await atOnce()).map(({ status }) => status)).not.toContain('rejected');
  proxy.silence();
  for (const outcome of await atOnce()) {
    expect(outcome).toMatchObject({ reason: expect.any(StoreTimeout) });
  }
  expect(await answer(connection)).toEqual({ one: 1 });
  await proxy.stop();
});

it('says that it is busy when every connection is taken for too long', async () => {
  const connection = await start({ url: await postgres.newDatabase() });
  const sleep = () => connection.run((db) => db.execute(sql`select pg_sleep(2.3)`));
  const sleepers = Array.from({ length: 10 }, sleep);
  await expect(answer(connection)).rejects.toThrow(/busy/);
  await Promise.all(sleepers);
  expect(await answer(connection)).toEqual({ one: 1 });
});

it('stops a slow statement on the embedded engine; data on disk are there again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'cube-slow-'));
  const connection = await start({ dataDir, statementTimeoutMs: 500 });
  await connection.run((db) => db.execute(sql`create table kept as select 7 as seven`));
  await expect(connection.run((db) => db.execute(endless))).rejects.toThrow(StoreTimeout);
  const rows = await connection.run(async (db) => [...(await db.execute(sql`table kept`))], 20_000);
  expect(rows).toEqual([{ seven: 7 }]);
  await connection.close();
  open = [];
  await rm(dataDir, { recursive: true, force: true });
});

it('keeps a transaction whole while others ask; says that data in memory are gone once it had to be ended', async () => {
  const connection = await start({});
  await connection.run((db) => db.execute(sql`create table n (n int)`));
  const writing = connection.run((db) =>
    db.transaction(async (tx) => {
      for (let i = 0; i < 20; i++) await tx.execute(sql`insert into n values (${i}::int)`);
      throw new Error('thought better of it');
    }),
  );
  const refused = expect(writing).rejects.toThrow('thought better of it');
  const counts = await Promise.all(
    Array.from({ length: 20 }, () =>
      connection.run(async (db) => (await db.execute(sql`select count(*)::int as n from n`))[0]),
    ),
  );
  await refused;
  expect(new Set(counts.map((row) => row?.n))).toEqual(new Set([0]));

  await expect(connection.run((db) => db.execute(endless), 200)).rejects.toThrow(StoreTimeout);
  await expect(answer(connection)).rejects.toThrow(/in memory has ended/);
});
