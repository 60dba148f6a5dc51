// Odd but allowed questions over HTTP: ratios of anything, ranks, releases beside the main one, ids made by hand.
import { members, questionSets, reportBatches } from '@cube/reference';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

let server: RunningServer;
const statements: string[] = [];
const ask = (query: string, variables?: object) => askAt(server.url, query, variables);
beforeAll(async () => {
  server = await startServer({
    port: 0,
    host: '127.0.0.1',
    quiet: true,
    onStatement: (sql) => statements.push(sql),
  });
}, 60_000);
afterAll(async () => server.close());

describe('one measure over another', () => {
  const names = [
    'ENTRIES',
    'SERVICES',
    'RECOMMENDATIONS',
    'REQUIREMENTS',
    'SERVICES_WITH_RECOMMENDATIONS',
    'SERVICES_WITH_REQUIREMENTS',
  ];
  it('is answered for every pair, with an interval only where it is a part', async () => {
    for (const of of names) {
      const pairs = names.map(
        (over) => `${over}: ratio(of: ${of}, over: ${over}) { status percent interval { lower } }`,
      );
      const { data, errors } = await ask(`{ slice { total { ${pairs.join(' ')} } } }`);
      expect(errors, of).toBeUndefined();
      for (const over of names) {
        const { status, percent, interval } = data.slice.total[over];
        expect(status, `${of} over ${over}`).toBe('KNOWN');
        const part =
          of === over ||
          ((of === 'SERVICES' || of.startsWith('SERVICES_WITH')) && over === 'ENTRIES') ||
          (of.startsWith('SERVICES_WITH') && over === 'SERVICES');
        expect(interval !== null, `${of} over ${over}`).toBe(part);
        if (part) expect(percent).toBeLessThanOrEqual(100);
      }
    }
    const { data } = await ask(
      '{ slice { total { ratio(of: ENTRIES, over: RECOMMENDATIONS) { percent } } } }',
    );
    expect(data.slice.total.ratio.percent).toBeGreaterThan(500);
  });
});

describe('ranks', () => {
  const rank = (by: string, where = '') =>
    ask(
      `{ slice${where} { rank(entity: SECTOR, by: ${by}) { edges { position plausible { lower upper } because { text } node { keys { code } } } } } }`,
    );
  const policy = (weight = 1) =>
    `{rate: {of: {question: "policy", outcome: HEADLINE}, worstWhen: LOW, weight: ${weight}}}`;

  it('say why in a sentence', async () => {
    const { data } = await rank(`{signals: [${policy()}, {measure: {of: ENTRIES}}]}`);
    const texts = data.slice.rank.edges
      .find((e: Json) => e.node.keys[0].code === 'voluntary')
      .because.map((b: Json) => b.text);
    expect(texts).toContain('36 of 68 had a policy in place (53%; the groups ranked together 67%)');
    expect(texts.join()).toContain('68 entries in');
  });
  it('refuse settings that make no sense, and more orders than are read', async () => {
    for (const by of [
      `{minEntries: 0, signals: [${policy()}]}`,
      `{minEntries: -3, signals: [${policy()}]}`,
      `{signals: [${policy(0)}]}`,
      `{signals: [${policy(-1)}]}`,
      '{signals: []}',
    ]) {
      const { errors } = await rank(by);
      expect(errors?.[0]?.extensions?.code, by).toBe('BAD_INPUT');
    }
    const orders = Array.from({ length: 7 }, () => '{member: {dimension: SECTOR}}').join(' ');
    const { errors } = await ask(
      `{ slice { rows(by: [SECTOR], order: [${orders}]) { totalCount } } }`,
    );
    expect(errors?.[0]?.message).toContain('at most 6');
  });
  it('are not reshuffled by a filter that leaves the same groups', async () => {
    const places = async (where: string, question: string) => {
      const { data, errors } = await ask(
        `{ slice${where} { rank(entity: SERVICE_TYPE, by: {signals: [{rate: {of: {question: "${question}", outcome: HEADLINE}, worstWhen: LOW}}]}) { edges { plausible { lower upper } node { keys { code } } } } } }`,
      );
      expect(errors).toBeUndefined();
      return data.slice.rank.edges.map((e: Json) => [e.node.keys[0].code, e.plausible]);
    };
    const named =
      '(where: {serviceType: {in: ["care-home", "school-care", "fostering", "adoption", "secure"]}})';
    for (const question of ['policy', 'comprehensive', 'roles', 'indicators', 'systems'])
      expect(await places(named, question), question).toEqual(await places('', question));
  });
});

describe('releases', () => {
  it('are read once a request; a demonstration is never what is healthy or the default', async () => {
    const health = async () =>
      ((await (await fetch(`${server.url}/health`)).json()) as Json).release;
    const main = await health();
    const [first] = reportBatches();
    if (!first) throw new Error('no batch');
    const demonstration = await server.store.publish({
      label: 'Invented',
      channel: 'DEMONSTRATION',
      members: members(),
      questionSets: questionSets(),
      add: [first],
    });
    expect(demonstration.id).not.toBe(main);
    expect(await health()).toBe(main);
    const query =
      '{ catalogue { release { id isLatest newer { id } } releases { id isLatest newer { id } } } }';
    const statementsOf = async (text: string) => {
      await ask(text);
      statements.length = 0;
      const answer = await ask(text);
      return { data: answer.data, count: statements.length };
    };
    const asked = await statementsOf(query);
    expect(asked.data.catalogue.release).toEqual({ id: main, isLatest: true, newer: null });
    expect(asked.data.catalogue.releases).toHaveLength(2);
    for (const release of asked.data.catalogue.releases) expect(release.isLatest).toBe(true);
    expect(asked.count).toBe((await statementsOf('{ catalogue { releases { id } } }')).count);
  });
});

describe('ids', () => {
  it('a batch is asked again by its id', async () => {
    const { data } = await ask('{ catalogue { release { batches { id title } } } }');
    for (const batch of data.catalogue.release.batches) {
      const again = await ask(
        'query($id: ID!) { node(id: $id) { __typename id ... on Batch { title } } }',
        { id: batch.id },
      );
      expect(again.data.node).toEqual({ __typename: 'Batch', ...batch });
    }
  });
  it('made by hand are answered or refused, never a fault of ours', async () => {
    const { data } = await ask('{ catalogue { release { id } } }');
    const slice = (where: string) =>
      `release=${data.catalogue.release.id}&stage=inspection&questionSet=cse&period=2016-17${where}`;
    const pins = fc
      .subarray([
        'YEAR=2015',
        'PERIOD=2016-17',
        'STAGE=annual-return',
        'SECTOR=private',
        'SERVICE_TYPE=fostering+adoption+secure',
        'SERVICE_SUBTYPE=school-hostel',
        'QUESTION=cse/policy',
        'ANSWER=cse/care-plans/effective',
        'constructor=x',
        'provenance=toString',
      ])
      .map((some) => some.join('&'));
    const where = fc.constantFrom('', '&sector=voluntary', '&provenance=toString', '&question=');
    await fc.assert(
      fc.asyncProperty(where, pins, async (filter, pinned) => {
        const id = Buffer.from(`row\n${slice(filter)}\n${pinned}`).toString('base64url');
        const answer = await ask(
          `query($id: ID!) { node(id: $id) { ... on Row { id count { display } share { display } rate(of: {question: "policy", outcome: HEADLINE}) { display } versus(baseline: {rest: SECTOR}, rate: {question: "policy", outcome: HEADLINE}) { sentence } } } }`,
          { id },
        );
        expect([200, 400], `${filter} ${pinned} ${JSON.stringify(answer.errors)}`).toContain(
          answer.status,
        );
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
