// Where a command's questions and files go: to the server that holds the data folder, or straight to the store when nobody does. Both
// streets answer the same GraphQL; hides which one it is.
import { createReadStream } from 'node:fs';
import { lockOwner } from '@cube/db';
import type { Config } from '../config.ts';
import { Ended, exits } from './run.ts';

type FileToSend = { path: string; name: string; asAt: string | null };

export type Street = {
  /** Who answers, in words: "the server at http://127.0.0.1:4000". */
  place: string;
  /** Throws Refusal where the answer is an error. */
  ask: <T>(query: string, variables?: object) => Promise<T>;
  /** The id of the import, once all bytes are there. Throws Refusal. `onSent` is told the bytes so far. */
  send: (file: FileToSend, stop: AbortSignal, onSent: (bytes: number) => void) => Promise<string>;
  close: () => Promise<void>;
};

/** What was asked is answered with an error, in words; `code` as in the API. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** Finds the way in. Throws Ended, StoreLocked or StoreUnavailable where there is none. */
export async function openStreet(config: Config): Promise<Street> {
  // Any number of processes may use one Postgres, so nobody needs to be asked.
  const owner = config.databaseUrl ? null : await lockOwner(config.dataDir);
  if (!owner) return direct(config);
  if (!owner.address)
    throw new Ended(
      exits.failed,
      `The data folder ${config.dataDir} is in use by process ${owner.pid}, which listens nowhere: another command, or a server that is just starting. Try again when it is through.`,
    );
  return remote(owner.address, owner.pid);
}

type Answer = {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: unknown } }[];
};

function answered<T>({ data, errors }: Answer): T {
  const [error] = errors ?? [];
  if (error) throw new Refusal(error.message, String(error.extensions?.code ?? ''));
  return data as T;
}

async function* bytesOf(path: string, stop: AbortSignal, onSent: (bytes: number) => void) {
  let sent = 0;
  for await (const chunk of createReadStream(path, { signal: stop })) {
    yield chunk as Uint8Array;
    sent += (chunk as Uint8Array).length;
    onSent(sent);
  }
}

/** Nobody waits for an answer in a command, so nothing is cut short. */
const longestMs = 3_600_000;

async function direct(config: Config): Promise<Street> {
  // Loaded only here: most commands ask a server, and start in a third of the time without.
  const [{ ImportRefused }, { requestContext }, { openDesk }, { startGraphql }] = await Promise.all(
    [
      import('@cube/import'),
      import('../context.ts'),
      import('../desk.ts'),
      import('../graphql.ts'),
    ],
  );
  const { databaseUrl, dataDir } = config;
  // Beside a Postgres a running server may have files waiting in the data folder: a command keeps its own elsewhere.
  const desk = await openDesk({
    ...(databaseUrl ? { databaseUrl } : { dataDir }),
    onFault: (error) => console.error(error),
  });
  const apollo = await startGraphql((error) => console.error(error));
  return {
    place: databaseUrl ? 'the database (DATABASE_URL)' : `the data folder ${dataDir}`,
    ask: async (query, variables) => {
      const { body } = await apollo.executeOperation(
        { query, variables: { ...variables } },
        {
          contextValue: {
            ...requestContext(desk.store, { timeoutMs: longestMs }),
            desk,
            barred: null,
            patienceMs: longestMs,
          },
        },
      );
      if (body.kind !== 'single') throw new Error('The answer came in parts.');
      return answered(body.singleResult as Answer);
    },
    send: async ({ path, name, asAt }, stop, onSent) => {
      try {
        return await desk.imports.receive(bytesOf(path, stop, onSent), {
          fileName: name,
          ...(asAt === null ? {} : { asAt }),
        });
      } catch (error) {
        if (error instanceof ImportRefused) throw new Refusal(error.message, 'BAD_INPUT');
        throw error;
      }
    },
    close: async () => {
      await apollo.stop();
      await desk.close();
    },
  };
}

function remote(address: string, pid: number): Street {
  const place = `the server at ${address}`;
  const reach = async (path: string, init: RequestInit): Promise<Answer & { import?: string }> => {
    let response: Response;
    try {
      response = await fetch(new URL(path, address), init);
    } catch (error) {
      if (init.signal?.aborted) throw error;
      throw new Ended(
        exits.failed,
        `The server of process ${pid} holds the data folder, and does not answer at ${address} (${reasonOf(error)}). See whether it still runs, then try again.`,
      );
    }
    try {
      return (await response.json()) as Answer & { import?: string };
    } catch {
      throw new Ended(
        exits.failed,
        `What answers at ${address} (status ${response.status}) is not this server.`,
      );
    }
  };
  return {
    place,
    ask: async (query, variables) =>
      answered(
        await reach('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
      ),
    send: async ({ path, name, asAt }, stop, onSent) => {
      const query = new URLSearchParams({ name, ...(asAt === null ? {} : { asAt }) });
      const answer = await reach(`/import?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: bytesOf(path, stop, onSent) as unknown as RequestInit['body'],
        duplex: 'half',
        signal: stop,
      } as RequestInit);
      if (answer.import === undefined) return answered<never>(answer);
      return answer.import;
    },
    close: async () => undefined,
  };
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const { code, message } = (cause ?? error) as { code?: string; message?: string };
  return code ?? message ?? 'no reason given';
};
