// Services in order of need over the API: an order is read from the records once, whichever of its pages is asked for.
import { beforeAll, expect, it } from 'vitest';
import {
  entries as examples,
  inChunks,
  inspectionStage,
  recordMembers,
  recordPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

const statements: string[] = [];
let server: RunningServer;
let release: string;
beforeAll(async () => {
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    quiet: true,
    onStatement: (sql) => statements.push(sql),
  });
  const published = await server.store.publishRecords(
    recordPublication({
      channel: 'DEMONSTRATION',
      members: [...recordMembers, inspectionStage],
    }),
  );
  release = published.id;
  return () => server.close();
}, 60_000);

/** Two services from the place asked for, and whether the records were read for it. */
async function page(skip: number, minEntries = 1): Promise<{ codes: string[]; read: boolean }> {
  statements.length = 0;
  const { data, errors } = await askAt(
    server.url,
    `query ($release: ID, $skip: Int!, $min: Int!) {
      slice(release: $release, where: { period: { any: true } }) {
        rank(entity: SERVICE, first: 2, skip: $skip, by: {
          signals: [{ rate: { of: { question: "policy", outcome: HEADLINE }, worstWhen: LOW } }], minEntries: $min
        }) { totalCount edges { node { keys { code } } } }
      }
    }`,
    { release, skip, min: minEntries },
  );
  expect(errors).toBeUndefined();
  return {
    codes: data.slice.rank.edges.map((edge: Json) => edge.node.keys[0].code),
    read: statements.some((sql) => sql.includes('distinct on')),
  };
}

it('the pages of an order are read from the records once, and another order again', async () => {
  const first = await page(0);
  const second = await page(2);
  expect(first.read).toBe(true);
  expect(second.read).toBe(false);
  expect(new Set([...first.codes, ...second.codes]).size).toBe(4);
  expect(await page(0)).toEqual({ codes: first.codes, read: false });
  expect((await page(0, 2)).read).toBe(true);
});

it('what may be asked of a service does not depend on who asked for the order before', async () => {
  const [example] = examples;
  if (!example) throw new Error('The fixture has no entries.');
  const entries = Array.from({ length: 100 }, (_, i) => ({
    ...example,
    service: `CS${i}`,
    line: i + 2,
  }));
  const { id } = await server.store.publishRecords(
    recordPublication({
      channel: 'DEMONSTRATION',
      basedOn: release,
      members: [...recordMembers, inspectionStage],
      entries: inChunks(entries),
    }),
  );
  const many = (name: string, field: string, times: number) =>
    Array.from({ length: times }, (_, i) => `${name}${i}: ${field}`).join(' ');
  const rates = many('r', 'rate(of: { question: "policy", outcome: HEADLINE }) { display }', 4);
  const by =
    '{ signals: [{ rate: { of: { question: "policy", outcome: HEADLINE }, worstWhen: LOW } }] }';
  const ranks = many(
    'k',
    `rank(entity: SERVICE, first: 100, by: ${by}) { edges { node { ${rates} } } }`,
    10,
  );
  const asked = () =>
    askAt(
      server.url,
      `query ($id: ID) { slice(release: $id, where: { period: { any: true } }) { ${ranks} } }`,
      { id },
    );
  // Above what a request may ask for otherwise, and below what one with an order may.
  const [first, again] = [await asked(), await asked()];
  expect(first.errors).toBeUndefined();
  expect(first.data.slice.k9.edges).toHaveLength(100);
  expect(again).toEqual(first);
});
