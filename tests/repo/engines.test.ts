// The whole road over both engines: a server on the embedded database and one on a real Postgres give the same answers, ids
// included, and so does a second server that finds the report already there.
import { expect, it } from 'vitest';
import { startServer } from '../../apps/server/src/server.ts';
import { postgresForTests } from '../../packages/db/test/postgres.ts';

const query = `{
  catalogue { release { id } canAdd(to: [SECTOR]) { dimension provenance } }
  slice {
    sentence
    pivot(rows: [QUESTION], columns: [SECTOR], totals: GRAND) { cells { id count { display } } }
    rows(by: [QUESTION, SERVICE_TYPE]) { nodes { id rate(of: { outcome: HEADLINE }) { display bounds { lower upper } } } }
  }
}`;

const postgres = postgresForTests();

/** What a fresh server answers, as text. */
async function answerOf(databaseUrl?: string): Promise<string> {
  const server = await startServer({
    port: 0,
    host: '127.0.0.1',
    quiet: true,
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  try {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(200);
    return await response.text();
  } finally {
    await server.close();
  }
}

it('gives the same answers and ids over Postgres, again over the same Postgres, and over the embedded database', async () => {
  const url = await postgres.newDatabase();
  const first = await answerOf(url);
  expect(first).not.toContain('"errors"');
  expect(await answerOf(url)).toBe(first);
  expect(await answerOf()).toBe(first);
}, 60_000);
