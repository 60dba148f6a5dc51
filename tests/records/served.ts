// A server of the product's own source for a test, its files brought in as a browser would: POST /import, then GraphQL.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../../apps/server/src/server.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query asked for.
export type Json = any;

export type Served = {
  url: string;
  ask: (query: string, variables?: object) => Promise<Json>;
  /** Sends the file and waits until it is screened. */
  send: (path: string, asAt?: string) => Promise<Json>;
  /** The same, confirmed; fails unless it was READY. */
  bringIn: (path: string, asAt?: string) => Promise<Json>;
  close: () => Promise<void>;
};

const importFields = `id state sentence rowsRead rowsAccepted rowsReported columnsAdded columnsGone changes
  checks { stage name result message wouldBeRight examples { line column value } } release { id label }`;

/** A server in memory, or over a Postgres. */
export async function serve(where: { databaseUrl?: string; dataDir?: string }): Promise<Served> {
  const server = await startServer({ port: 0, host: '127.0.0.1', quiet: true, ...where });
  const ask = async (query: string, variables?: object): Promise<Json> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Json;
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const look = async (id: string): Promise<Json> =>
    (await ask(`query ($id: ID!) { import(id: $id) { ${importFields} } }`, { id })).import;
  const send = async (path: string, asAt?: string): Promise<Json> => {
    const params = new URLSearchParams({ name: basename(path), ...(asAt ? { asAt } : {}) });
    const response = await fetch(`${server.url}/import?${params}`, {
      method: 'POST',
      headers: { 'content-type': path.endsWith('.gz') ? 'application/gzip' : 'text/csv' },
      body: Readable.toWeb(createReadStream(path)) as ReadableStream,
      duplex: 'half',
    } as RequestInit);
    const body = (await response.json()) as Json;
    if (response.status !== 202) throw new Error(`${response.status} ${JSON.stringify(body)}`);
    for (;;) {
      const found = await look(body.import);
      if (!['READING', 'SCREENING'].includes(found.state)) return found;
      await pause(50);
    }
  };
  return {
    url: server.url,
    ask,
    send,
    bringIn: async (path, asAt) => {
      const screened = await send(path, asAt);
      if (screened.state !== 'READY') throw new Error(JSON.stringify(screened, null, 1));
      await ask('mutation ($id: ID!) { confirmImport(id: $id) { id } }', { id: screened.id }).catch(
        (error: Error) => {
          // On a busy machine storing outlasts the request, and goes on.
          if (!error.message.includes('UNDER_WAY')) throw error;
        },
      );
      for (;;) {
        const found = await look(screened.id);
        if (found.state !== 'READY') return found;
        await pause(100);
      }
    },
    close: server.close,
  };
}
