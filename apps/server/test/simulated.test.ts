// Invented records never stand without the word; single records are shown only to whoever sits at the machine.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  inspectionStage,
  recordBatch,
  recordMembers,
  recordPublication,
  // biome-ignore lint/style/noRestrictedImports: test data that the store's own tests check by hand.
} from '../../../packages/db/test/records-fixture.ts';
import { requestContext } from '../src/context.ts';
import { entryNode, recordsOf } from '../src/resolvers/records.ts';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json } from './served.ts';

let server: RunningServer;
let release: string;
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const stored = await server.store.publishRecords(
    recordPublication({
      channel: 'DEMONSTRATION',
      members: [...recordMembers, inspectionStage],
      batch: { ...recordBatch, provenance: 'SIMULATED' },
    }),
  );
  release = stored.id;
}, 60_000);
afterAll(async () => server?.close());

const policy = '{ question: "policy", outcome: HEADLINE }';

describe('simulated records', () => {
  it('say so in every sentence, base, spoken form and reason', async () => {
    const { data, errors } = await askAt(
      server.url,
      `query ($release: ID) { slice(release: $release, where: { year: { is: "2016-17" } }) {
        release { simulated }
        sentence
        total { count { spoken provenance } rate(of: ${policy}) { base spoken } ratio(of: REQUIREMENTS, over: SERVICES) { base } distribution(question: "policy") { baseInWords } }
        comparisons(by: SECTOR, rate: ${policy}, baseline: { rest: SECTOR }) { sentence edges { comparison { sentence baselineLabel warnings } } }
        sectors: rank(entity: SECTOR, by: { signals: [{ rate: { of: ${policy}, worstWhen: LOW } }] }) { edges { because { text } } }
        services: rank(entity: SERVICE, by: { signals: [{ rate: { of: ${policy}, worstWhen: LOW } }] }) { edges { because { text } } }
        records(first: 1) { edges { node { provenance } } }
      } }`,
      { release },
    );
    expect(errors).toBeUndefined();
    const s: Json = data.slice;
    expect(s.release.simulated).toBe(true);
    expect(s.total.count.provenance).toBe('SIMULATED');
    expect(s.records.edges[0].node.provenance).toBe('SIMULATED');
    expect(s.sentence).toMatch(/^7 simulated inspections/);
    const reasons = [...s.sectors.edges, ...s.services.edges].flatMap((e: Json) => e.because);
    const said = [
      s.sentence,
      s.total.count.spoken,
      s.total.rate.base,
      s.total.rate.spoken,
      s.total.ratio.base,
      s.total.distribution.baseInWords,
      s.comparisons.sentence,
      ...s.comparisons.edges.map((e: Json) => e.comparison.sentence),
      ...reasons.map((r: Json) => r.text),
    ];
    for (const words of said) expect(words).toMatch(/simulated/i);
  });
  it('leave the words of what is published as they are', async () => {
    const { data } = await askAt(
      server.url,
      `{ slice { release { simulated } sentence total { rate(of: ${policy}) { base spoken } } } }`,
    );
    expect(data.slice.release.simulated).toBe(false);
    expect(JSON.stringify(data.slice)).not.toMatch(/imulated (serv|insp)|, simulated/);
  });
});

describe('a server that others can reach', () => {
  it('lists no records and says why, while numbers stay', async () => {
    const ctx = requestContext(server.store, { operator: false });
    const contents = await ctx.contents(release);
    const population = {
      release,
      stages: ['inspection'],
      questionSets: ['cse'],
      periods: ['2016-17'],
      places: {},
      questions: null,
      provenance: null,
      conditions: null,
    } as const;
    const row = { contents, coordinate: { population, pins: new Map() } };
    const page = await recordsOf(ctx, row, { first: 10 });
    expect(page).toMatchObject({ available: false, edges: [], totalCount: null });
    expect(page.whyNot).toContain('reached from others');
    await expect(entryNode(ctx, contents, { batchId: 'inspections', line: 2 })).rejects.toThrow(
      'reached from others',
    );
  });
});
