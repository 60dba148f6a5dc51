// The entries behind a number, read back: pages, single entries, groups and the latest of each service. Lines are those of
// test/records-fixture.ts, where records.test.ts counts them.
import type { CountAsk } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, batch } from '../test/fixture.ts';
import { engines, postgresForTests } from '../test/postgres.ts';
import { entries, recordBatch } from '../test/records-fixture.ts';
import { lines, openRecordReleases, years } from '../test/records-releases.ts';
import type { Store } from './store.ts';

const postgres = postgresForTests();

const both = { periods: years };

describe.each(engines)('records listed on %s', (engine) => {
  let store: Store;
  let release: string;
  let fuller: string;
  beforeAll(async () => {
    ({ store, release, fuller } = await openRecordReleases({
      url: await postgres.newStore(engine),
    }));
  }, 60_000);
  afterAll(() => store?.close());

  const listed = async (more: Partial<CountAsk>, of = release) => {
    const page = await store.records(of, ask(more), { first: 100, after: null });
    return page && { lines: lines(page.entries), total: page.total };
  };

  it('lists exactly the entries a number counts, page by page, also behind a total', async () => {
    expect(await listed({ where: { COUNCIL_AREA: ['fife'] } })).toEqual({
      lines: [2, 3, 8],
      total: 3,
    });
    expect(await listed({ question: 'roles' })).toEqual({ lines: [2, 3, 5, 6], total: 4 });
    expect(await listed({ question: 'policy', answers: ['none'], ...both })).toEqual({
      lines: [4, 7, 8, 12],
      total: 4,
    });
    expect(await listed({ where: { PROVIDER: ['SP1'] }, measure: 'SERVICES' })).toEqual({
      lines: [2, 3, 8],
      total: 3,
    });
    expect(await listed({ where: { SERVICE_TYPE: ['adoption'] } })).toEqual({
      lines: [],
      total: 0,
    });
    const seen: string[] = [];
    let after: { batchId: string; line: number } | null = null;
    for (let more = true; more; ) {
      const page = await store.records(fuller, ask(both), { first: 4, after });
      expect(page?.total).toBe(14);
      for (const { batchId, line } of page?.entries ?? []) {
        seen.push(`${batchId} ${line}`);
        after = { batchId, line };
      }
      more = page?.hasNext ?? false;
    }
    const rest = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((line) => `inspections ${line}`);
    expect(seen).toEqual(['another 2', 'another 3', ...rest]);
    const end = { first: 2, after: { batchId: 'inspections', line: 13 } };
    expect(await store.records(release, ask(both), end)).toEqual({
      entries: [],
      total: 12,
      hasNext: false,
    });
  });

  it('gives one entry whole, as it was that day', async () => {
    const entry = await store.entry(release, { batchId: 'inspections', line: 3 });
    expect(entry).toEqual({
      ...entries[1],
      batchId: 'inspections',
      stage: 'inspection',
      questionSet: 'cse',
      provenance: 'RECORDED',
      answers: [
        { question: 'policy', answer: 'in-place' },
        { question: 'roles', answer: 'some' },
      ],
      source: { ...recordBatch.source, locator: 'line 3' },
    });
    expect(await store.entry(release, { batchId: 'inspections', line: 7 })).toMatchObject({
      provider: null,
      providerLabel: null,
    });
    expect(await store.entry(release, { batchId: 'inspections', line: 5 })).toMatchObject({
      serviceSubtype: null,
      requirements: null,
      date: '2016-08-20',
    });
    expect(await store.entry(release, { batchId: 'inspections', line: 99 })).toBeNull();
    expect(await store.entry(release, { batchId: 'another', line: 2 })).toBeNull();
    expect(await store.entry(release, { batchId: batch.id, line: 1 })).toBeNull();
  });

  it('groups by members that have entries, in their order', async () => {
    const groups = (by: Parameters<Store['groups']>[2], more: Partial<CountAsk> = {}) =>
      store.groups(release, ask(more), by);
    // CS6 names no provider, and the others do.
    expect(await groups(['PROVIDER'])).toEqual([['SP1'], ['SP2'], ['SP3'], ['not-recorded']]);
    expect(await groups(['PROVIDER'], { where: { COUNCIL_AREA: ['glasgow'] } })).toEqual([
      ['SP2'],
      ['SP3'],
    ]);
    expect(await groups(['SECTOR', 'COUNCIL_AREA'])).toEqual([
      ['local-authority', 'fife'],
      ['private', 'dundee'],
      ['private', 'glasgow'],
      ['not-recorded', 'glasgow'],
    ]);
    // Schools have no subtype, so they are in no group of them.
    expect(await groups(['SERVICE_SUBTYPE'])).toEqual([['children'], ['older-people']]);
    expect(await groups(['SERVICE'], { question: 'policy', answers: ['none'] })).toEqual([
      ['CS1'],
      ['CS3'],
      ['CS6'],
    ]);
    expect(await groups(['PROVIDER'], { provenance: ['PUBLISHED'] })).toEqual([]);
  });

  it('finds the latest entry of each service', async () => {
    expect(lines(await store.latestEntries(release, ask()))).toEqual([8, 3, 4, 5, 6, 7]);
    expect(lines(await store.latestEntries(release, ask(both)))).toEqual([9, 10, 11, 12, 13, 7]);
    const withPolicy = ask({ question: 'policy', answers: ['in-place'] });
    expect(lines(await store.latestEntries(release, withPolicy))).toEqual([2, 3, 5, 6]);
    // CS1 was inspected in March 2017 as well, by the second batch.
    const [latest] = await store.latestEntries(fuller, ask());
    expect(latest).toMatchObject({ service: 'CS1', batchId: 'another', line: 2 });
    expect(
      await store.latestEntries(release, ask({ where: { SERVICE_TYPE: ['adoption'] } })),
    ).toEqual([]);
  });

  it('gives the latest entries as whole as when they are read alone', async () => {
    for (const entry of await store.latestEntries(fuller, ask(both))) {
      expect(entry).toEqual(await store.entry(fuller, entry));
    }
  });
});
