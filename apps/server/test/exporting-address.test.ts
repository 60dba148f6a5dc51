// The address of a file: says all, keeps its release, and is refused where it was written by hand or asks for too much.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  inspectionStage,
  recordMembers,
  recordPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

let server: RunningServer;
/** Id of the report's release: the same wherever it is loaded. */
let report: string;
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const { data } = await askAt(server.url, '{ catalogue { release { id } } }');
  report = data.catalogue.release.id;
}, 60_000);
afterAll(async () => server?.close());

const exported = (args: string, format = 'CSV', release: string | null = null) =>
  askAt(
    server.url,
    `query ($r: ID) { slice(release: $r) { export(format: ${format}, ${args}) } }`,
    {
      r: release,
    },
  );
async function addressOf(args: string, format = 'CSV', release: string | null = null) {
  const { data, errors } = await exported(args, format, release);
  expect(errors).toBeUndefined();
  return data.slice.export as string;
}
const get = (path: string) => fetch(`${server.url}${path}`);
const textOf = async (path: string) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  return response.text();
};

describe('the address of a file', () => {
  const wanted = 'by: [SECTOR]';
  it('is the same for the same file, carries a plain name, and is an attachment nobody guesses the type of', async () => {
    const address = await addressOf(wanted, 'CSV');
    expect(await addressOf(wanted, 'CSV')).toBe(address);
    expect(address).toMatch(/^\/export\/332-inspections-[a-z0-9-]+\.csv\?q=[A-Za-z0-9_-]+$/);
    const response = await get(address);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[a-z0-9.-]+"$/,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
  });
  it('names the release, and keeps it when a newer one comes', async () => {
    const address = await addressOf(wanted, 'JSON');
    const before = await textOf(address);
    await server.store.publishRecords(
      recordPublication({ members: [...recordMembers, inspectionStage] }),
    );
    expect(await textOf(address)).toBe(before);
    expect(JSON.parse(before).release.id).toMatch(/^1-/);
    expect(await addressOf(wanted, 'JSON')).not.toBe(address);
  });
  it('that was written by hand is refused in words, as JSON', async () => {
    const address = await addressOf(wanted, 'CSV');
    const q = new URL(address, server.url).searchParams.get('q') ?? '';
    const text = Buffer.from(q, 'base64url').toString('utf8');
    const broken = [
      '/export/a.csv',
      '/export/a.exe?q=abc',
      '/export/a.csv?q=abc&q=def',
      `/export/a.csv?q=${'A'.repeat(8000)}`,
      ...[
        text.replace('SECTOR', 'NOBODY'),
        text.replace('"by":', '"by" :'),
        text.replace('release=', 'release=9'),
        `${text.slice(0, -1)},"more":1}`,
        text.replace('"rates":[]', '"rates":[{"basis":"ALL","confidence":2,"answer":["x"]}]'),
        '[]',
        '\0',
      ].map((t) => `/export/a.csv?q=${Buffer.from(t).toString('base64url')}`),
    ];
    for (const path of broken) {
      const response = await get(path);
      expect(response.status, path).toBe(400);
      const { errors } = (await response.json()) as Json;
      expect(errors[0].message.length).toBeGreaterThan(20);
      expect(errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
    }
  });
});

describe('limits', () => {
  const refused = async (args: string) => {
    const { errors } = await exported(args, 'CSV', report);
    return errors?.[0];
  };
  it('what makes no sense is refused before there is an address', async () => {
    const many = Array.from({ length: 21 }, () => '{ question: "policy", outcome: HEADLINE }');
    const tooMany = await refused(`by: [SECTOR], rates: [${many.join(' ')}]`);
    expect(tooMany?.extensions?.code).toBe('TOO_LARGE');
    const unknown = await refused(
      'by: [SECTOR], rates: [{ question: "polcy", outcome: HEADLINE }]',
    );
    expect(unknown?.message).toContain('policy');
    expect((await refused('by: [SECTOR], counts: []'))?.extensions?.code).toBe('BAD_INPUT');
    expect((await refused('by: [ANSWER]'))?.extensions?.code).toBe('ANSWER_WITHOUT_QUESTION');
  });
  it('more than the most cells are refused, by GraphQL and by an address alike', async () => {
    const by = 'by: [SECTOR, SERVICE_TYPE, QUESTION, PERIOD]';
    const rates = Array.from({ length: 20 }, () => '{ outcome: HEADLINE }').join(' ');
    const large = await refused(`${by}, totals: CUBE, rates: [${rates}]`);
    expect(large?.extensions?.code).toBe('TOO_LARGE');
    const address = await addressOf(`${by}, rates: [{ outcome: HEADLINE }]`, 'CSV', report);
    const response = await get(
      rewritten(address, (asked) => ({
        ...asked,
        totals: 'CUBE',
        rates: Array.from({ length: 20 }, () => asked.rates[0]),
      })),
    );
    expect(response.status).toBe(400);
    expect(((await response.json()) as Json).errors[0].extensions.code).toBe('TOO_LARGE');
  });
  it('the time a request may take holds for files too', async () => {
    const hasty = await startServer({ port: 0, host: '127.0.0.1', quiet: true, timeoutMs: 0 });
    try {
      const response = await fetch(`${hasty.url}${await addressOf('by: [SECTOR]', 'CSV', report)}`);
      expect(response.status).toBe(503);
      expect(((await response.json()) as Json).errors[0].extensions.code).toBe('TIMEOUT');
    } finally {
      await hasty.close();
    }
  });
});

/** The address with something else asked. */
function rewritten(address: string, change: (ask: Json) => Json): string {
  const [path, q = ''] = address.split('?q=');
  const ask = JSON.parse(Buffer.from(q, 'base64url').toString('utf8'));
  return `${path}?q=${Buffer.from(JSON.stringify(change(ask))).toString('base64url')}`;
}
