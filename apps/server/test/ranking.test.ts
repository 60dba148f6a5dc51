// Who is ranked and drawn through the API: what a minimum counts, and who is no group. From 12 inspections that can be checked by hand,
// one of them outside Scotland.
import { type MemberInput, outsideScotland, stages } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entries,
  inChunks,
  recordMembers,
  recordPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

const member = (dimension: 'STAGE' | 'COUNCIL_AREA', path: string, label: string): MemberInput => ({
  dimension,
  path,
  label,
  kind: 'real',
  order: 50,
});

let server: RunningServer;
let release: string;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const published = await server.store.publishRecords(
    recordPublication({
      channel: 'DEMONSTRATION',
      members: [
        ...recordMembers,
        member('STAGE', 'inspection', stages.inspection.label),
        member('COUNCIL_AREA', outsideScotland, 'Outside Scotland'),
      ],
      entries: inChunks(
        entries.map((e) => (e.line === 7 ? { ...e, councilArea: outsideScotland } : e)),
      ),
    }),
  );
  release = published.id;
}, 60_000);
afterAll(async () => server?.close());

async function slice(fields: string): Promise<Json> {
  const { data, errors } = await askAt(
    server.url,
    `query ($release: ID) { slice(release: $release, where: { year: { is: "2016-17" } }) { ${fields} } }`,
    { release },
  );
  expect(errors).toBeUndefined();
  return data.slice;
}

const rank = async (entity: string, by: string): Promise<Json> =>
  (
    await slice(`rank(entity: ${entity}, by: ${by}) {
      totalCount leftOut method apart { words node { count { value } } } sizes { minEntries groups }
      leftOutBecause { why largest(first: 5) { keys { code } } } edges { node { keys { code } } }
    }`)
  ).rank;
const codes = (rows: Json[]) => rows.map(({ keys: [key] }) => key.code).sort();
const ranked = ({ edges }: Json) => codes(edges.map(({ node }: Json) => node));
const roles = (basis = 'APPLICABLE') => `{ question: "roles", outcome: HEADLINE, basis: ${basis} }`;
const signal = (basis?: string) => `{ rate: { of: ${roles(basis)}, worstWhen: LOW } }`;

// In 2016-17 SP1 has 3 inspections, 2 with an answer to roles; SP2 has 2, none with one; SP3 has 1, with one.
describe('the minimum of a ranking', () => {
  it('counts the base of the one share: two inspections without an answer are no group of two', async () => {
    const got = await rank('PROVIDER', `{ minEntries: 2, signals: [${signal()}] }`);
    expect(ranked(got)).toEqual(['SP1']);
    expect(got.leftOut).toBe(2);
    expect(got.leftOutBecause.map(({ why, largest }: Json) => [why, ...codes(largest)])).toEqual([
      ['TOO_FEW', 'SP3'],
      ['NO_ENTRIES', 'SP2'],
    ]);
    expect(got.sizes.slice(0, 3)).toEqual([
      { minEntries: 1, groups: 2 },
      { minEntries: 2, groups: 1 },
      { minEntries: 5, groups: 0 },
    ]);
    expect(got.method).toContain('fewer than 2 in the base');
  });

  it('counts the base that the share names', async () => {
    const got = await rank('PROVIDER', `{ minEntries: 2, signals: [${signal('ALL')}] }`);
    expect(ranked(got)).toEqual(['SP1', 'SP2']);
  });

  it('counts entries where several signals have no one base', async () => {
    const policy = '{ rate: { of: { question: "policy", outcome: HEADLINE }, worstWhen: LOW } }';
    const requirements = '{ measure: { of: REQUIREMENTS } }';
    const got = await rank('PROVIDER', `{ minEntries: 2, signals: [${policy}, ${requirements}] }`);
    expect(got.sizes[1]).toEqual({ minEntries: 2, groups: 2 });
    expect(got.method).toContain('fewer than 2 entries');
  });

  it('counts the same base for the points of a funnel', async () => {
    const { funnel } = await slice(
      `funnel(entity: PROVIDER, rate: ${roles()}, minEntries: 2) { tooFew leftOut points { node { keys { code } } } }`,
    );
    expect(codes(funnel.points.map(({ node }: Json) => node))).toEqual(['SP1']);
    expect(funnel).toMatchObject({ tooFew: 2, leftOut: 0 });
  });
});

describe('who is no group', () => {
  const policy = '{ question: "policy", outcome: HEADLINE }';
  const byPolicy = `{ signals: [{ rate: { of: ${policy}, worstWhen: LOW } }] }`;

  it('services outside Scotland stand outside the council areas, and are told of', async () => {
    const got = await rank('COUNCIL_AREA', byPolicy);
    expect(ranked(got)).toEqual(['dundee', 'fife', 'glasgow']);
    expect(got).toMatchObject({
      totalCount: 3,
      leftOut: 0,
      apart: [
        {
          words: '1 service outside Scotland stands outside the ranking of council areas.',
          node: { count: { value: 1 } },
        },
      ],
    });
    expect(got.sizes[0]).toEqual({ minEntries: 1, groups: 3 });
  });

  it('so do those with no provider or sector recorded', async () => {
    expect((await rank('PROVIDER', byPolicy)).apart[0].words).toBe(
      '1 service with no provider recorded stands outside the ranking of providers.',
    );
    const bySector = await rank('SECTOR', byPolicy);
    expect(ranked(bySector)).toEqual(['local-authority', 'private']);
    expect(bySector.apart[0].words).toMatch(/^1 service with no sector recorded/);
    expect((await rank('SERVICE', byPolicy)).apart).toEqual([]);
  });

  it('they are no point of a funnel, but count in the share it lies round', async () => {
    const { funnel } = await slice(
      `funnel(entity: COUNCIL_AREA, rate: ${policy}) { centre { denominator { value } } apart { words } points { node { keys { code } } } }`,
    );
    expect(funnel.points).toHaveLength(3);
    expect(funnel.centre.denominator.value).toBe(7);
    expect(funnel.apart[0].words).toBe(
      '1 service outside Scotland is no point here, but counts in the share of all.',
    );
  });
});
