// Bringing files in over HTTP: what is accepted, what is refused and in which words, and that nothing half-done stays behind.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { post, refusedRegister, register, screened } from './files.ts';
import { askAt, type Json } from './served.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'cube-importing-'));
const stallMs = 700;
let server: RunningServer;
const ask = (query: string, variables?: object) => askAt(server.url, query, variables);
const send: (
  ...args: [Parameters<typeof post>[1], Parameters<typeof post>[2]?]
) => ReturnType<typeof post> = (body, options) => post(server.url, body, options);

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true, dataDir, stallMs });
}, 60_000);
afterAll(async () => {
  await server?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const confirm =
  'mutation($id: ID!, $label: String) { confirmImport(id: $id, label: $label) { id label } }';
const latest = async (): Promise<string> =>
  (await ask('{ catalogue { release { id } } }')).data.catalogue.release.id;
const services = async (period: string): Promise<Json> => {
  const query = `query($p: String!) { slice(where: { stage: { is: "register" }, questionSet: { is: "register" }, period: { is: $p } }) {
    total { count { value provenance } } } }`;
  return (await ask(query, { p: period })).data?.slice.total.count ?? null;
};
async function bringIn(text: string, asAt: string): Promise<Json> {
  const { body } = await send(text, { asAt });
  const told = await screened(server.url, body.import);
  expect(told, JSON.stringify(told.checks)).toMatchObject({ state: 'READY' });
  const { data, errors } = await ask(confirm, { id: told.id });
  expect(errors).toBeUndefined();
  return data.confirmImport;
}
const message = (answer: { body: Json }): string => answer.body.errors[0].message;
const code = (answer: { body: Json }): string => answer.body.errors[0].extensions.code;

describe('a file', () => {
  it('is received, screened, confirmed, answered from, undone, and may come again', async () => {
    const before = await latest();
    const { status, body, headers } = await send(register(12));
    expect(status).toBe(202);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    const told = await screened(server.url, body.import);
    expect(told).toMatchObject({
      state: 'READY',
      fileName: 'register.csv',
      rowsRead: 12,
      rowsAccepted: 12,
      rowsReported: 0,
    });
    expect(told.changes.length).toBeGreaterThan(0);
    // Nothing has changed yet.
    expect(await latest()).toBe(before);

    const { data } = await ask(confirm, { id: told.id, label: 'May' });
    expect(data.confirmImport.label).toBe('May');
    expect(await latest()).toBe(data.confirmImport.id);
    expect(await services('2026-05-31')).toEqual({ value: 12, provenance: 'RECORDED' });
    expect(await screened(server.url, told.id)).toMatchObject({
      state: 'CONFIRMED',
      release: { id: data.confirmImport.id },
    });

    // The report's batches are still there, and cannot be undone.
    const held = await ask('{ catalogue { release { batches { id code kind } } } }');
    const batches: Json[] = held.data.catalogue.release.batches;
    const records = batches.find(({ kind }) => kind === 'RECORDS');
    const published = batches.find(({ kind }) => kind === 'PUBLISHED');
    const undo = 'mutation($b: ID!) { undoBatch(batch: $b) { id batches { code } } }';
    const refused = await ask(undo, { b: published.id });
    expect([refused.status, refused.errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_INPUT']);
    expect(refused.errors?.[0]?.message).toContain('Only records');
    expect((await ask(undo, { b: 'nothing' })).errors?.[0]?.message).toContain(records.code);

    const undone = await ask(undo, { b: records.id });
    expect(undone.data.undoBatch.batches.map((b: Json) => b.code)).not.toContain(records.code);
    expect(await latest()).toBe(undone.data.undoBatch.id);
    // An earlier release stays as it was; its batch cannot be undone twice.
    expect((await ask(undo, { b: records.id })).errors?.[0]?.message).toContain('nothing to undo');

    await bringIn(register(12), '2026-05-31');
    expect(await services('2026-05-31')).toEqual({ value: 12, provenance: 'RECORDED' });
  });

  it('of the same bytes changes nothing, packed or not', async () => {
    const { id } = await bringIn(register(5), '2026-04-30');
    expect((await bringIn(register(5), '2026-04-30')).id).toBe(id);
    const packed = await send(gzipSync(register(5)), {
      name: 'register.csv.gz',
      asAt: '2026-04-30',
      headers: { 'content-type': 'application/gzip' },
    });
    expect((await screened(server.url, packed.body.import)).state).toBe('READY');
    expect((await ask(confirm, { id: packed.body.import })).data.confirmImport.id).toBe(id);
  });

  it('that is refused says where and what would be right, and cannot be confirmed', async () => {
    const before = await latest();
    const told = await screened(server.url, (await send(refusedRegister)).body.import);
    expect(told.state).toBe('REFUSED');
    const failed = told.checks.find((check: Json) => check.result === 'FAIL');
    expect(failed).toMatchObject({ found: 2, wouldBeRight: expect.any(String) });
    expect(failed.examples[0]).toMatchObject({ line: 2, column: 'ServiceType', value: 'broken' });
    const { status, errors } = await ask(confirm, { id: told.id });
    expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_INPUT']);
    expect(await latest()).toBe(before);
  });

  it('can be thrown away, and is listed until it is gone', async () => {
    const { body } = await send(register(3), { asAt: '2026-03-31' });
    await screened(server.url, body.import);
    const discard = 'mutation($id: ID!) { discardImport(id: $id) }';
    expect((await ask(discard, { id: body.import })).data.discardImport).toBe(true);
    expect((await ask(discard, { id: 'nothing' })).data.discardImport).toBe(false);
    expect((await ask(confirm, { id: body.import })).errors?.[0]?.extensions?.code).toBe(
      'BAD_INPUT',
    );
    expect((await ask(confirm, { id: 'nothing' })).errors?.[0]?.message).toContain(
      'No file was sent',
    );
    expect((await ask('{ imports(first: 0) { id } }')).status).toBe(400);
    expect((await ask('{ imports(first: 2) { fileName } }')).data.imports).toHaveLength(2);
    expect((await ask('{ import(id: "nothing") { id } }')).data.import).toBeNull();
  });
});

describe('what may not be sent', () => {
  it.each([
    ['text/plain', register(1)],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/x-www-form-urlencoded', 'a=b'],
    ['application/json', '{}'],
  ])('is refused as %s, since any page could send it or it is no file', async (type, body) => {
    const answer = await send(body, { headers: { 'content-type': type } });
    expect([answer.status, code(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(message(answer)).toContain('application/octet-stream');
  });

  it.each(['gzip', 'br', 'snappy'])(
    'plain, where the request says that it is in %s: the words say what would be right',
    async (encoding) => {
      const headers = { 'content-type': 'text/csv', 'content-encoding': encoding };
      const answer = await send(register(3), { headers });
      expect([answer.status, code(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      expect(message(answer)).toMatch(/Send the file as it is.*without content-encoding/);
    },
  );

  it('without a type, a name or a proper day', async () => {
    const untyped = await send(new Blob([register(1)]), { headers: {} });
    expect(untyped.status).toBe(415);
    const unnamed = await send(register(1), { name: '' });
    expect([unnamed.status, message(unnamed)]).toEqual([400, expect.stringContaining('name')]);
    const undated = await send(register(1), { asAt: '2026-02-30' });
    expect([undated.status, message(undated)]).toEqual([400, expect.stringContaining('asAt')]);
  });

  it.each([
    ['a name that is not this machine', { host: 'example.org' }, 'own name'],
    ['a page elsewhere', { origin: 'https://example.org' }, 'another'],
    ['a sandboxed page', { origin: 'null' }, 'another'],
    ['a proxy', { 'x-forwarded-for': '203.0.113.1' }, 'proxy'],
  ])('through %s', async (_what, headers, words) => {
    const answer = await raw(
      '/import?name=a.csv',
      { 'content-type': 'text/csv', ...headers },
      register(1),
    );
    expect([answer.status, code(answer)]).toEqual([403, 'FORBIDDEN']);
    expect(message(answer)).toContain(words);
    const mutation = await raw(
      '/graphql',
      { 'content-type': 'application/json', ...headers },
      JSON.stringify({ query: 'mutation { loadDemonstration { id } }' }),
    );
    expect([mutation.status, code(mutation)]).toEqual([403, 'FORBIDDEN']);
  });

  it('by a form of another page: mutations keep their protection', async () => {
    const answer = await raw(
      '/graphql',
      { 'content-type': 'text/plain' },
      JSON.stringify({ query: 'mutation { loadDemonstration { id } }' }),
    );
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});

/** A request with headers that fetch does not let one set. */
function raw(
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; body: Json }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.url), { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Bytes where imports wait; the short reports of what became of each import stay, and are no files of anybody's. */
const waiting = (): string[] =>
  readdirSync(join(dataDir, 'imports'), { recursive: true })
    .map(String)
    .filter((name) => !name.endsWith('.json'))
    .sort();
const nothingNew = async (before: readonly string[]): Promise<void> => {
  for (let tries = 0; tries < 40 && waiting().length > before.length; tries++) await pause(50);
  expect(waiting()).toEqual(before);
};

/** Opens a request and sends its beginning only. */
async function halfARequest(url: string, path: string, type: string, beginning: string) {
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += String(chunk);
  });
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: ${type}\r\nContent-Length: 50000\r\n\r\n${beginning}`,
  );
  await pause(150);
  return { socket, closed, said: () => said };
}
const halfAnUpload = () =>
  halfARequest(server.url, '/import?name=half.csv', 'text/csv', register(5));

describe('a sender', () => {
  it('that goes away leaves nothing behind', async () => {
    const before = waiting();
    const listed = (await ask('{ imports(first: 100) { id } }')).data.imports.length;
    const { socket } = await halfAnUpload();
    socket.destroy();
    await nothingNew(before);
    const now: Json[] = (await ask('{ imports(first: 100) { id state } }')).data.imports;
    expect(now.length - listed).toBeLessThanOrEqual(1);
    expect(now.filter(({ state }) => ['READING', 'SCREENING'].includes(state))).toEqual([]);
  });

  it('from whom nothing comes any more is given up', async () => {
    const before = waiting();
    const { closed } = await halfAnUpload();
    await closed;
    await nothingNew(before);
  });

  it('may take longer than a request, which is ended, as long as something comes', async () => {
    const timeoutMs = 400;
    const hurried = await startServer({ port: 0, host: '127.0.0.1', quiet: true, timeoutMs });
    try {
      const text = register(60);
      const step = Math.ceil(text.length / 6);
      const slowly = new ReadableStream<Uint8Array>({
        async start(controller) {
          for (let at = 0; at < text.length; at += step) {
            controller.enqueue(Buffer.from(text.slice(at, at + step)));
            await pause(timeoutMs / 2);
          }
          controller.close();
        },
      });
      const [{ status, body }, question] = await Promise.all([
        post(hurried.url, slowly),
        halfARequest(hurried.url, '/graphql', 'application/json', '{"query"').then(
          async ({ closed, said }) => closed.then(said),
        ),
      ]);
      expect(question).toMatch(/^HTTP\/1\.1 408 /);
      expect(status).toBe(202);
      expect(await screened(hurried.url, body.import)).toMatchObject({
        state: 'READY',
        rowsRead: 60,
      });
    } finally {
      await hurried.close();
    }
  });

  it('is told to wait when two files are being sent already', async () => {
    const others = await Promise.all([halfAnUpload(), halfAnUpload()]);
    const answer = await send(register(1));
    expect([answer.status, code(answer)]).toEqual([503, 'BUSY']);
    expect(answer.headers.get('retry-after')).toBe('5');
    for (const { socket } of others) socket.destroy();
    for (let tries = 0; tries < 40; tries++) {
      const { status, body } = await send(register(1), { asAt: '2026-01-31' });
      if (status === 202) return void (await screened(server.url, body.import));
      await pause(50);
    }
    throw new Error('The places were never free again.');
  });
});

describe('templates', () => {
  it('are listed, and come as files', async () => {
    const listed = (await (await fetch(`${server.url}/templates`)).json()) as Json[];
    expect(listed.length).toBeGreaterThan(0);
    for (const { url, name } of listed) {
      const response = await fetch(`${server.url}${url}`);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
      expect((await response.text()).length).toBeGreaterThan(10);
    }
    const missing = await fetch(`${server.url}/templates/nothing.csv`);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});

describe('the demonstration', () => {
  it('is a release of its own channel, the same however often it is asked for', async () => {
    const before = await latest();
    const load = 'mutation { loadDemonstration { id channel simulated batches { records } } }';
    const [one, two] = await Promise.all([ask(load), ask(load)]);
    expect(one.data.loadDemonstration).toMatchObject({ channel: 'DEMONSTRATION', simulated: true });
    expect(two.data).toEqual(one.data);
    expect(await latest()).toBe(before);
  });
});

describe('a server that other machines reach', () => {
  it('takes no files, undoes nothing, and says what would be right', async () => {
    const open = await startServer({ port: 0, host: '0.0.0.0', quiet: true });
    try {
      const url = open.url.replace('0.0.0.0', '127.0.0.1');
      const answer = await post(url, register(1));
      expect([answer.status, code(answer)]).toEqual([403, 'FORBIDDEN']);
      expect(message(answer)).toMatch(/HOST=127\.0\.0\.1.*npm run import/);
      for (const query of [
        'mutation { confirmImport(id: "x") { id } }',
        'mutation { discardImport(id: "x") }',
        'mutation { undoBatch(batch: "x") { id } }',
        'mutation { loadDemonstration { id } }',
        '{ imports { id } }',
        '{ import(id: "x") { id } }',
      ]) {
        const refused = await askAt(url, query);
        expect([refused.status, refused.errors?.[0]?.extensions?.code], query).toEqual([
          403,
          'FORBIDDEN',
        ]);
      }
      expect((await askAt(url, '{ catalogue { release { id } } }')).status).toBe(200);
    } finally {
      await open.close();
    }
  });
});

describe('a confirmation that takes longer than a request may', () => {
  it('says so, goes on, and is found done', async () => {
    const hasty = await startServer({ port: 0, host: '127.0.0.1', quiet: true, patienceMs: 1 });
    try {
      const { body } = await post(hasty.url, register(400));
      await screened(hasty.url, body.import);
      const answer = await askAt(hasty.url, confirm, { id: body.import });
      expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([503, 'UNDER_WAY']);
      expect(answer.errors?.[0]?.message).toContain(body.import);
      for (;;) {
        const told = await screened(hasty.url, body.import);
        if (told.state === 'CONFIRMED') break;
        expect(told.state).toBe('READY');
        await pause(50);
      }
    } finally {
      await hasty.close();
    }
  });
});
