// Two registers of one keeper: never added, and described side by side.
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  asAt,
  inChunks,
  recordMembers,
  registerEntries,
  registerPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

const later = '2018-06-30';
let server: RunningServer;
let release: string;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const first = registerPublication({ channel: 'DEMONSTRATION' });
  const stage = {
    dimension: 'STAGE',
    path: 'register',
    label: 'Register',
    kind: 'real',
    order: 0,
  } as const;
  const period = { dimension: 'PERIOD', path: later, label: '30 June 2018', kind: 'real' } as const;
  const members = [...recordMembers, stage, { ...period, parent: '2017-18', order: 3 }];
  await server.store.publishRecords({ ...first, members });
  const second = await server.store.publishRecords({
    ...first,
    members,
    questionSets: first.questionSets.map((set) => ({
      ...set,
      questions: set.questions.map((question) => ({
        ...question,
        asked: [...question.asked, ...question.asked.map((asked) => ({ ...asked, period: later }))],
      })),
    })),
    batch: { ...first.batch, id: `register-${later}`, periods: [later], sha256: 'later' },
    entries: inChunks(registerEntries.map((entry) => ({ ...entry, period: later, date: later }))),
  });
  release = second.id;
}, 60_000);
afterAll(() => server?.close());

const slice = async (fields: string): Promise<Json> =>
  askAt(
    server.url,
    `query ($release: ID) { slice(release: $release, where: { stage: { is: "register" }, period: { any: true } }) { ${fields} } }`,
    { release },
  );

it('have a sentence without a number that names both days, with rows by period beside it', async () => {
  const { data, errors } = await slice(
    'sentence rows(by: [PERIOD]) { nodes { period { code } count { value } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.slice.sentence).toMatch(/^Services on the register/);
  expect(data.slice.sentence).toContain('31 March 2018 and 30 June 2018');
  expect(data.slice.rows.nodes).toEqual(
    [asAt, later].map((code) => ({ period: { code }, count: { value: 5 } })),
  );
});

it('still have no total', async () => {
  const { errors } = await slice('total { count { value } }');
  expect(errors?.[0]?.message).toContain('never added');
});
