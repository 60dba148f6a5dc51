// What a row is compared with where records are held: everyone else, itself at another time, itself the time before. From 130
// invented inspections that can be checked by hand.
//               SP1 (local authority)   SP2 (private)   SP3 (private)   all      policy in place, of services inspected
//   2015/16            4 of 20            10 of 20          none       14 of 40
//   2016/17           15 of 20            10 of 20         5 of 5      30 of 45
//   2017/18           16 of 20            10 of 20         1 of 5      27 of 45
import type { MemberInput } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entries as examples,
  inChunks,
  inspectionStage,
  recordBatch,
  recordMembers,
  recordPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

const years = ['2015-16', '2016-17', '2017-18'] as const;
const inPlace = { SP1: [4, 15, 16], SP2: [10, 10, 10], SP3: [0, 5, 1] } as const;
const inspected = { SP1: [20, 20, 20], SP2: [20, 20, 20], SP3: [0, 5, 5] } as const;

const [example] = examples;
if (!example) throw new Error('The fixture has no entries.');
const entries = (['SP1', 'SP2', 'SP3'] as const)
  .flatMap((provider) =>
    years.flatMap((period, at) =>
      Array.from({ length: inspected[provider][at] ?? 0 }, (_, k) => ({
        ...example,
        service: `CS${provider}${k}`,
        serviceLabel: `Service ${provider} ${k}`,
        provider,
        providerLabel: `Provider ${provider}`,
        sector: provider === 'SP1' ? 'local-authority' : 'private',
        period,
        date: null,
        answers: [k < (inPlace[provider][at] ?? 0) ? 'policy/in-place' : 'policy/none'],
      })),
    ),
  )
  .map((entry, at) => ({ ...entry, line: at + 2 }));

const time = (code: string, order: number): MemberInput[] => {
  const label = code.replace('-', '/');
  return [
    { dimension: 'YEAR', path: code, label, kind: 'real', order },
    { dimension: 'PERIOD', path: code, label, parent: code, kind: 'real', order },
  ];
};

let server: RunningServer;
let release: string;
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const publication = recordPublication({
    channel: 'DEMONSTRATION',
    members: [
      ...recordMembers.filter(({ dimension: d }) => d !== 'YEAR' && d !== 'PERIOD'),
      ...years.flatMap(time),
      inspectionStage,
    ],
    batch: {
      ...recordBatch,
      periods: years,
      file: { ...recordBatch.file, rows: entries.length, stored: entries.length },
    },
    entries: inChunks(entries),
  });
  const stored = await server.store.publishRecords({
    ...publication,
    questionSets: publication.questionSets.map((set) => ({
      ...set,
      questions: set.questions.map((question) => ({
        ...question,
        asked: question.asked
          .slice(0, 1)
          .flatMap((asked) => years.map((period) => ({ ...asked, period }))),
      })),
    })),
  });
  release = stored.id;
}, 60_000);
afterAll(async () => server?.close());

const rate = '{ question: "policy", outcome: HEADLINE }';
const told =
  'verdict points sentence baselineLabel likeForLike warnings baseline { base numerator { value } denominator { value } }';
const ask = (fields: string, where: string) =>
  askAt(
    server.url,
    `query ($release: ID) { slice(release: $release, where: ${where}) { ${fields} } }`,
    { release },
  );
async function family(by: string, args: string, where = '{ period: { is: "2017-18" } }') {
  const { data, errors } = await ask(
    `comparisons(by: ${by}, rate: ${rate}, ${args}) { tests leftOut sentence edges { node { keys { code } } verdict adjustedPValue comparison { ${told} } } }`,
    where,
  );
  expect(errors).toBeUndefined();
  const set = data.slice.comparisons;
  const byCode: Record<string, Json> = Object.fromEntries(
    set.edges.map((e: Json) => [e.node.keys[0].code, e]),
  );
  return { ...set, byCode };
}
const counts = ({ comparison: { baseline } }: Json) => [
  baseline.numerator.value,
  baseline.denominator.value,
];
const refused = async (by: string, args: string) =>
  (
    await ask(
      `comparisons(by: ${by}, rate: ${rate}, ${args}) { tests }`,
      '{ period: { is: "2017-18" } }',
    )
  ).errors?.[0]?.message;

describe('the rest of thousands', () => {
  it('is everyone less the row, those who are not compared included', async () => {
    const { byCode, tests, sentence } = await family(
      'PROVIDER',
      'members: ["SP1", "SP3"], baseline: { rest: PROVIDER }',
    );
    expect(Object.keys(byCode)).toEqual(['SP1', 'SP3']);
    expect(counts(byCode.SP1)).toEqual([11, 25]);
    expect(counts(byCode.SP3)).toEqual([26, 40]);
    expect(byCode.SP1.comparison).toMatchObject({
      verdict: 'HIGHER',
      sentence: '36 points higher than the rest of the inspections.',
      baselineLabel: 'the rest of the inspections',
    });
    // Two are compared, so two are allowed for, whoever else there is.
    expect(tests).toBe(2);
    expect(sentence).toMatch(/^Two comparisons made; the verdicts allow for how many were made\./);
  });
  it('needs no list, and keeps every other filter, which is named', async () => {
    const all = await family('PROVIDER', 'baseline: { rest: PROVIDER }');
    expect(all.tests).toBe(3);
    expect(counts(all.byCode.SP2)).toEqual([17, 25]);
    const own = await family(
      'PROVIDER',
      'members: ["SP2"], baseline: { rest: PROVIDER }',
      '{ period: { is: "2017-18" }, sector: { is: "private" } }',
    );
    expect(counts(own.byCode.SP2)).toEqual([1, 5]);
    expect(own.byCode.SP2.comparison.baselineLabel).toBe('the rest of the inspections (Private)');
  });
  it('is the others named where a filter names some', async () => {
    const { byCode } = await family(
      'PROVIDER',
      'baseline: { rest: PROVIDER }',
      '{ period: { is: "2017-18" }, provider: { in: ["SP1", "SP3"] } }',
    );
    expect(counts(byCode.SP1)).toEqual([1, 5]);
  });
  it('refuses members nobody knows, an empty list, and dimensions that have none', async () => {
    const rest = 'baseline: { rest: PROVIDER }';
    expect(await refused('PROVIDER', `members: ["SP9"], ${rest}`)).toContain('SP9');
    expect(await refused('PROVIDER', `members: [], ${rest}`)).toContain('empty');
    expect(await refused('PERIOD', 'members: ["2017-18"], baseline: { before: PERIOD }')).toContain(
      'PERIOD',
    );
  });
});

describe('the time before', () => {
  const anyTime = '{ period: { any: true } }';
  it('sets each year beside its own year before; the first has none', async () => {
    const { byCode, tests, leftOut } = await family(
      'PERIOD',
      'baseline: { before: PERIOD }',
      anyTime,
    );
    expect(Object.keys(byCode)).toEqual(['2016-17', '2017-18']);
    expect(counts(byCode['2016-17'])).toEqual([14, 40]);
    expect(counts(byCode['2017-18'])).toEqual([30, 45]);
    expect(byCode['2016-17'].comparison).toMatchObject({
      verdict: 'HIGHER',
      baselineLabel: '2015/16',
    });
    expect(byCode['2017-18'].comparison).toMatchObject({
      verdict: 'NO_CLEAR_DIFFERENCE',
      baselineLabel: '2016/17',
    });
    expect([tests, leftOut]).toEqual([2, 0]);
  });
  it('is found by year as by period, and for groups of one year', async () => {
    const years = await family('YEAR', 'baseline: { before: YEAR }', anyTime);
    expect(counts(years.byCode['2017-18'])).toEqual([30, 45]);
    const sectors = await family('SECTOR', 'baseline: { before: PERIOD }');
    expect(counts(sectors.byCode['local-authority'])).toEqual([15, 20]);
    expect(sectors.byCode.private.comparison.baselineLabel).toBe('private services in 2016/17');
  });
  it('leaves the first out by any name of time, and says of groups that none is earlier as of a single row', async () => {
    const years = await family('YEAR', 'baseline: { before: PERIOD }', anyTime);
    expect(Object.keys(years.byCode)).toEqual(['2016-17', '2017-18']);
    const { data } = await ask(
      `comparisons(by: SECTOR, rate: ${rate}, baseline: { before: YEAR }) { edges { comparison { sentence } } }`,
      '{ period: { is: "2015-16" } }',
    );
    for (const { comparison } of data.slice.comparisons.edges)
      expect(comparison.sentence).toBe('No earlier time is held. No comparison can be made.');
  });
  it('leaves the first year its row in a table, without a verdict, and says why', async () => {
    const { data, errors } = await ask(
      `rows(by: [PERIOD]) { nodes { period { code } versus(baseline: { before: PERIOD }, rate: ${rate}) { ${told} } } }`,
      anyTime,
    );
    expect(errors).toBeUndefined();
    const [first, second] = data.slice.rows.nodes.map((n: Json) => n.versus);
    expect(first).toMatchObject({
      verdict: 'CANNOT_SAY',
      sentence: 'No earlier time is held. No comparison can be made.',
    });
    expect(second.verdict).toBe('HIGHER');
  });
  it('is refused of what is no time', async () => {
    expect(await refused('SECTOR', 'baseline: { before: SECTOR }')).toContain('PERIOD or YEAR');
  });
});

describe('a named time', () => {
  const then = (code: string, d = 'YEAR') =>
    `baseline: { member: { dimension: ${d}, code: "${code}" } }`;
  it('is the same group in that year, for rows of a year and for rows of groups in one', async () => {
    for (const d of ['YEAR', 'PERIOD']) {
      const rows = await family(d, then('2015-16', d), '{ period: { any: true } }');
      expect(Object.keys(rows.byCode)).toEqual(['2016-17', '2017-18']);
      expect(counts(rows.byCode['2017-18'])).toEqual([14, 40]);
      expect(rows.byCode['2017-18'].comparison).toMatchObject({ verdict: 'HIGHER', points: 25 });
      const groups = await family('SECTOR', then('2015-16', d));
      expect(counts(groups.byCode['local-authority'])).toEqual([4, 20]);
      expect(groups.byCode['local-authority'].comparison).toMatchObject({
        verdict: 'HIGHER',
        baselineLabel: 'local authority services in 2015/16',
      });
    }
  });
  it('is another year for a group of rows that pin year and group, and never the row itself', async () => {
    const { data, errors } = await ask(
      `rows(by: [YEAR, SECTOR]) { nodes { keys { code } versus(${then('2016-17')}, rate: ${rate}) { ${told} } } }`,
      '{ period: { any: true } }',
    );
    expect(errors).toBeUndefined();
    const of = (year: string, sector: string): Json =>
      data.slice.rows.nodes.find(({ keys: [y, s] }: Json) => y.code === year && s.code === sector);
    const la = of('2015-16', 'local-authority').versus;
    expect([la.baseline.numerator.value, la.baseline.denominator.value]).toEqual([15, 20]);
    expect(la.verdict).toBe('LOWER');
    expect(of('2016-17', 'private').versus.verdict).toBe('CANNOT_SAY');
  });
  it('that is not held is refused by name', async () => {
    expect(await refused('SECTOR', then('2012-13'))).toContain('2012-13');
  });
});
