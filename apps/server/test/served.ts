// One server in memory for a test file, and a way to ask it over HTTP as any client would.
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../src/server.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its query asked for; each test says which.
export type Json = any;

export type Answer = {
  status: number;
  data: Json;
  errors: { message: string; extensions?: { code?: string; nearest?: string[] } }[] | undefined;
};

/** Starts a server before the tests of the calling file and stops it after them. */
export function served(options: Partial<ServerOptions> = {}) {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ port: 0, host: '127.0.0.1', quiet: true, ...options });
  }, 60_000);
  afterAll(async () => server?.close());
  return {
    url: () => server.url,
    ask: (query: string, variables?: object) => askAt(server.url, query, variables),
  };
}

export async function askAt(url: string, query: string, variables?: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Omit<Answer, 'status'>;
  return { ...body, status: response.status };
}
