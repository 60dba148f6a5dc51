// Records through the API, from two batches that can be checked by hand: 12 inspections and a register of 5 services.
import { type MemberInput, stages } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  recordMembers,
  recordPublication,
  registerPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { type Answer, askAt, type Json } from './served.ts';

/** The stages, beside what the entries name. */
const members: readonly MemberInput[] = [
  ...recordMembers,
  ...(['inspection', 'register'] as const).map((path, order) => ({
    dimension: 'STAGE' as const,
    path,
    label: stages[path].label,
    kind: 'real' as const,
    order,
  })),
];

let server: RunningServer;
let inspections: string;
let both: string;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const first = await server.store.publishRecords(
    recordPublication({ channel: 'DEMONSTRATION', members }),
  );
  const second = await server.store.publishRecords(
    registerPublication({ channel: 'DEMONSTRATION', members }),
  );
  [inspections, both] = [first.id, second.id];
}, 60_000);
afterAll(async () => server?.close());

const ask = (query: string, variables?: object): Promise<Answer> =>
  askAt(server.url, query, variables);
/** The answer of a slice of the release that holds both batches. */
async function slice(fields: string, where = '{}'): Promise<Json> {
  const { data, errors } = await ask(
    `query ($release: ID) { slice(release: $release, where: ${where}) { ${fields} } }`,
    { release: both },
  );
  expect(errors).toBeUndefined();
  return data.slice;
}
const refused = async (fields: string, where = '{}') => {
  const { errors } = await ask(
    `query ($release: ID) { slice(release: $release, where: ${where}) { ${fields} } }`,
    { release: both },
  );
  return errors?.[0];
};
const register = 'stage: { is: "register" }';
const year = 'year: { is: "2016-17" }';
const page =
  'available whyNot totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } }';

describe('populations of records', () => {
  it('count by conditions, and say them', async () => {
    const s = await slice(
      'sentence total { count { value provenance } rate(of: { question: "policy", outcome: HEADLINE }) { base } }',
      `{ ${year}, requirements: { min: 1 }, answered: [{ question: "policy", answer: ["none"] }] }`,
    );
    expect(s.total.count).toEqual({ value: 2, provenance: 'RECORDED' });
    expect(s.sentence).toContain('with at least 1 requirement');
    expect(s.total.rate.base).toContain('with at least 1 requirement');
  });
  it('have an id that reads back, conditions included', async () => {
    const s = await slice(
      'id total { id count { value } }',
      `{ ${year}, requirements: { max: 0 } }`,
    );
    const { data } = await ask(
      'query ($a: ID!, $b: ID!) { a: node(id: $a) { ... on Slice { id } } b: node(id: $b) { ... on Row { id count { value } } } }',
      { a: s.id, b: s.total.id },
    );
    expect(data.a.id).toBe(s.id);
    expect(data.b.count).toEqual(s.total.count);
  });
  it('name several ways of being known so that each can be told apart', async () => {
    const s = await slice('sentence', `{ ${year}, provenance: [PUBLISHED, DERIVED_EXACT] }`);
    expect(s.sentence).toContain('Only figures known as: worked out, exact; printed as a count.');
  });
  it('name only the focus areas that are held there, whichever are allowed', async () => {
    const s = await slice('sentence', `{ ${register}, questionSet: { any: true } }`);
    expect(s.sentence).not.toContain('child sexual exploitation');
  });
  it('read well for a register', async () => {
    const s = await slice(
      'sentence total { rate(of: { question: "wellbeing", outcome: HEADLINE }) { base display } }',
      `{ ${register}, councilArea: { is: "fife" } }`,
    );
    expect(s.sentence).toMatch(/^2 services on the register/);
    expect(s.total.rate).toEqual({ base: 'of the 2 services (Fife)', display: '100%' });
  });
});

describe('rows by service and provider', () => {
  it('are those that have entries, crossed only where entries cross', async () => {
    const s = await slice(
      'rows(by: [PROVIDER, SERVICE], totals: ROLLUP) { totalCount nodes { level provider { code } service { code } count { value } } }',
      `{ ${year} }`,
    );
    const lines = s.rows.nodes.map(
      (r: Json) => `${r.provider?.code ?? '*'} ${r.service?.code ?? '*'} ${r.count.value}`,
    );
    expect(lines).toContain('SP1 CS1 2');
    expect(lines).toContain('SP2 CS4 1');
    expect(lines).not.toContain('SP2 CS2 0');
    expect(lines.at(-1)).toBe('* * 7');
  });
  it('follow the period they are pinned to', async () => {
    const s = await slice(
      'rows(by: [PERIOD, PROVIDER]) { nodes { period { code } provider { code } count { value } } }',
      '{ period: { any: true } }',
    );
    const sum = s.rows.nodes.reduce((n: number, r: Json) => n + r.count.value, 0);
    expect(sum).toBe(12);
  });
  it('add up to their total: entries without a provider have a row, come last, and are filtered and listed', async () => {
    const s = await slice(
      'rows(by: [PROVIDER], totals: GRAND) { nodes { id provider { code label } count { value } records { totalCount edges { node { provider { code } } } } } }',
      `{ ${year} }`,
    );
    const rows = s.rows.nodes.map((r: Json) => [r.provider?.label ?? 'all', r.count.value]);
    expect(rows).toEqual([
      ['Provider 1', 3],
      ['Provider 2', 2],
      ['Provider 3', 1],
      ['Not recorded', 1],
      ['all', 7],
    ]);
    const { id, records } = s.rows.nodes[3];
    expect(records).toEqual({ totalCount: 1, edges: [{ node: { provider: null } }] });
    const again = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Row { count { value } } } }',
      {
        id,
      },
    );
    expect(again.data.node.count.value).toBe(1);
    const filtered = await slice(
      'sentence total { count { value } } rows(by: [SERVICE]) { nodes { service { code } } }',
      `{ ${year}, provider: { is: "not-recorded" } }`,
    );
    expect(filtered.sentence).toContain('provider not recorded');
    expect(filtered.total.count.value).toBe(1);
    expect(filtered.rows.nodes).toEqual([{ service: { code: 'CS6' } }]);
  });
  it('stand in pivots, columns and funnels too', async () => {
    const s = await slice(
      `pivot(rows: [PROVIDER], columns: [COUNCIL_AREA]) { rowHeads { members { code } } cells { count { value } } }
       columns(by: [SERVICE]) { keys counts { lower } }
       funnel(entity: PROVIDER, rate: { question: "policy", outcome: HEADLINE }) { points { node { provider { code } } place } }`,
      `{ ${year} }`,
    );
    // The three providers and those without one, who are no group in a funnel.
    expect(s.pivot.rowHeads).toHaveLength(4);
    expect(s.columns.keys[0]).toHaveLength(6);
    expect(s.funnel.points).toHaveLength(3);
  });
  it('are compared with one of their own, and with everyone else', async () => {
    const compare = (baseline: string) =>
      `comparisons(by: PROVIDER, rate: { question: "policy", outcome: HEADLINE }, baseline: ${baseline}) { edges { node { provider { code } } comparison { sentence } } }`;
    const s = await slice(
      compare('{ member: { dimension: PROVIDER, code: "SP2" } }'),
      `{ ${year} }`,
    );
    expect(s.comparisons.edges.map((e: Json) => e.node.provider.code)).toEqual([
      'SP1',
      'SP3',
      'not-recorded',
    ]);
    const rest = await slice(compare('{ rest: PROVIDER }'), `{ ${year} }`);
    expect(rest.comparisons.edges).toHaveLength(4);
  });
});

describe('the entries behind a number', () => {
  it('are as many as it counts, for every row of a grouping, totals included', async () => {
    for (const [where, by] of [
      [`{ ${year} }`, 'SECTOR, QUESTION, ANSWER'],
      [`{ ${year} }`, 'SERVICE_TYPE, SERVICE_SUBTYPE'],
      ['{ period: { any: true } }', 'PROVIDER, QUESTION'],
      [`{ ${register} }`, 'COUNCIL_AREA, QUESTION, ANSWER'],
      [`{ ${register}, lastInspected: { before: "2017-06-01" } }`, 'SECTOR'],
    ]) {
      const s = await slice(
        `rows(by: [${by}], totals: CUBE, first: 300) { nodes { keys { code } count { value status } records(first: 50) { totalCount edges { node { id } } } } }`,
        where,
      );
      expect(s.rows.nodes.length).toBeGreaterThan(2);
      for (const row of s.rows.nodes) {
        if (row.count.status !== 'KNOWN') continue;
        expect([row.keys, row.records.totalCount]).toEqual([row.keys, row.count.value]);
        const ids = new Set(row.records.edges.map((e: Json) => e.node.id));
        expect(ids.size).toBe(row.count.value);
      }
    }
  });
  it('come page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after ? `, after: "${after}"` : '';
      const { records } = await slice(`records(first: 3${cursor}) { ${page} }`, `{ ${year} }`);
      expect(records.totalCount).toBe(7);
      seen.push(...records.edges.map((e: Json) => e.node.id));
      after = records.pageInfo.hasNextPage ? records.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
  it('tell all that is held of them, and where they stand', async () => {
    const { records } = await slice(
      `records(first: 1) { edges { node { id service { code label } serviceType { code } serviceSubtype { code }
        sector { code } councilArea { code } provider { code } period { code } stage { code } questionSet { code }
        date lastInspected recommendations requirements provenance
        answers { question { code } answer { code } }
        origin { release { id } sources { title locator licence } derivation } } } }`,
      `{ ${register}, service: { is: "CS5" } }`,
    );
    const { id, ...entry } = records.edges[0].node;
    expect(entry).toMatchObject({
      service: { code: 'CS5', label: 'Service 5' },
      serviceType: { code: 'school-care' },
      serviceSubtype: null,
      councilArea: null,
      provider: { code: 'SP3' },
      date: '2018-03-31',
      lastInspected: '2018-01-01',
      recommendations: null,
      requirements: 0,
      provenance: 'RECORDED',
      answers: [{ question: { code: 'wellbeing' }, answer: { code: 'grade-4' } }],
    });
    expect(entry.origin.sources).toEqual([
      { title: 'Some inspections', locator: 'line 6 of register.csv', licence: 'OGL-UK-3.0' },
    ]);
    const again = await ask(
      'query ($id: ID!) { node(id: $id) { id ... on Inspection { service { code } } } }',
      { id },
    );
    expect(again.data.node).toEqual({ id, service: { code: 'CS5' } });
  });
  it('are said to be missing where only published totals are held, with the true reason', async () => {
    const { data } = await ask(`{ slice { records { ${page} } total { records { available } } } }`);
    expect(data.slice.records).toMatchObject({ available: false, totalCount: null, edges: [] });
    expect(data.slice.records.whyNot).toContain('published totals');
    expect(data.slice.total.records.available).toBe(false);
    const kept = await slice(`records { ${page} }`, `{ ${year}, provenance: [PUBLISHED] }`);
    expect(kept.records.whyNot).toContain('where.provenance');
    const none = await slice(`records { ${page} }`, '{ stage: { is: "annual-return" } }');
    expect(none.records.whyNot).toContain('Nothing is held');
  });
  it('refuse a cursor of anything else', async () => {
    expect((await refused('records(after: "YWZ0ZXI6MQ") { totalCount }'))?.message).toContain(
      'not a cursor',
    );
    expect((await refused('records(first: 0) { totalCount }'))?.message).toContain('out of bounds');
  });
});

describe('services in order of need', () => {
  const signals =
    'signals: [{ rate: { of: { question: "wellbeing", outcome: UNFAVOURABLE }, worstWhen: HIGH } }, { measure: { of: REQUIREMENTS } }]';
  it('come in tiers with their reasons, by the register alone', async () => {
    const { rank } = await slice(
      `rank(entity: SERVICE, by: { ${signals} }) { leftOut method pageInfo { hasNextPage } edges { position tiedWith plausible { lower } score because { text } node { service { code } count { value } } } }`,
      `{ ${register} }`,
    );
    expect(rank.edges.map((e: Json) => `${e.position} ${e.node.service.code} ${e.score}`)).toEqual([
      '1 CS3 2',
      '2 CS2 1',
      '3 CS1 0',
      '3 CS5 0',
    ]);
    expect(rank.leftOut).toBe(1);
    expect(rank.edges[0].because.map((b: Json) => b.text)).toEqual([
      'Wellbeing: “Weak”',
      '3 requirements',
      'Last inspected 7 July 2014, 3 years before 31 March 2018',
    ]);
    expect(rank.method).toContain('whole years at 31 March 2018');
    expect(rank.edges.every((e: Json) => e.plausible === null && e.node.count.value === 1)).toBe(
      true,
    );
  });
  it('respect the fewest entries, and refuse what says nothing of one service', async () => {
    const { rank } = await slice(
      'rank(entity: SERVICE, by: { minEntries: 2, signals: [{ measure: { of: REQUIREMENTS } }] }) { leftOut edges { node { service { code } } } }',
      `{ ${year} }`,
    );
    expect(rank).toEqual({ leftOut: 5, edges: [{ node: { service: { code: 'CS1' } } }] });
    const entries =
      'rank(entity: SERVICE, by: { signals: [{ measure: { of: ENTRIES } }] }) { leftOut }';
    expect((await refused(entries))?.message).toContain('REQUIREMENTS or RECOMMENDATIONS');
  });
  it('rank providers as every other group', async () => {
    const { rank } = await slice(
      'rank(entity: PROVIDER, by: { signals: [{ rate: { of: { question: "policy", outcome: HEADLINE }, worstWhen: LOW } }] }) { edges { node { provider { code } } } }',
      `{ ${year} }`,
    );
    expect(rank.edges).toHaveLength(3);
  });
});

describe('the catalogue', () => {
  it('lists services and providers page by page, and finds them', async () => {
    const { data, errors } = await ask(
      `query ($release: ID) { catalogue(release: $release) {
        release { simulated channel changes batches { code kind records provenance file { name layout stored } } }
        dimensions { dimension members(first: 2) { totalCount nodes { code } pageInfo { hasNextPage } } }
        canAdd(to: [SECTOR, QUESTION]) { dimension provenance }
        questions { question { code } asked { period { code } } } } }`,
      { release: both },
    );
    expect(errors).toBeUndefined();
    const { release, dimensions, canAdd, questions } = data.catalogue;
    const of = (d: string) => dimensions.find((x: Json) => x.dimension === d).members;
    expect(of('SERVICE').totalCount).toBe(6);
    expect(of('PROVIDER')).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(canAdd.find((c: Json) => c.dimension === 'SERVICE').provenance).toEqual(['RECORDED']);
    expect(canAdd.map((c: Json) => c.dimension)).toContain('COUNCIL_AREA');
    expect(questions.map((q: Json) => q.question.code)).toContain('wellbeing');
    expect(release).toMatchObject({ simulated: false, channel: 'DEMONSTRATION' });
    expect(release.changes).toEqual([
      'Added: A register (5 records).',
      'Added: the focus area Register with 1 question.',
    ]);
    expect(release.batches.find((b: Json) => b.code === 'inspections')).toMatchObject({
      kind: 'RECORDS',
      records: 12,
      provenance: ['RECORDED'],
      file: { name: 'inspections.csv', layout: 'wide', stored: 12 },
    });
  });
  it('lists questions focus area by focus area, and finds what an older release has', async () => {
    const { data, errors } = await ask(
      `query ($inspections: ID, $both: ID) {
        catalogue(release: $both) { dimensions { dimension members(first: 50) { nodes { code parent { code } } } } }
        before: find(text: "wellbeing", release: $inspections) { code }
        after: find(text: "wellbeing", release: $both) { code } }`,
      { inspections, both },
    );
    expect(errors).toBeUndefined();
    const questions = data.catalogue.dimensions.find((d: Json) => d.dimension === 'QUESTION');
    expect(questions.members.nodes.map((m: Json) => `${m.parent.code}/${m.code}`)).toEqual([
      'cse/policy',
      'cse/roles',
      'register/wellbeing',
    ]);
    expect(data.before).toEqual([]);
    expect(data.after.map((m: Json) => m.code)).toContain('wellbeing');
  });
  it('tells releases of both channels apart, and what changed between any two', async () => {
    const { data } = await ask(
      `query ($since: ID, $release: ID) { catalogue(release: $release) { release { changes(since: $since) } releases { id channel isLatest } } }`,
      { since: both, release: inspections },
    );
    expect(data.catalogue.release.changes).toEqual([
      'Gone: A register (5 records).',
      'Gone: the focus area Register.',
    ]);
    const channels = data.catalogue.releases.map((r: Json) => r.channel);
    expect(channels).toEqual(['MAIN', 'DEMONSTRATION', 'DEMONSTRATION']);
  });
});
