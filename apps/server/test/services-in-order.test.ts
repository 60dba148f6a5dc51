// Services in order of need over the API: an order is read from the records once, whichever of its pages is asked for.
import { beforeAll, expect, it } from 'vitest';
import {
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
