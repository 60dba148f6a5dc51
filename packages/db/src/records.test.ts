// Records as readers meet them: the numbers they answer, beside published totals and without. Every number here was counted by hand
// from test/records-fixture.ts; L2 means line 2.
//   2016-17  L2 CS1  L3 CS2  L4 CS3  L5 CS4  L6 CS5  L7 CS6  L8 CS1     7 entries of 6 services
//   2017-18  L9 CS1  L10 CS2  L11 CS3  L12 CS4  L13 CS5                 5 entries of 5 services
import type { CountAsk, CountFact } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, batch } from '../test/fixture.ts';
import { engines, postgresForTests } from '../test/postgres.ts';
import {
  asAt,
  entries,
  inChunks,
  recordBatch,
  recordPublication,
} from '../test/records-fixture.ts';
import {
  lines,
  number,
  openRecordReleases,
  type RecordReleases,
  when,
  years,
} from '../test/records-releases.ts';
import type { Store } from './store.ts';

const postgres = postgresForTests();

const [first, second] = years;
const both = { periods: years };
const registerAsk = (more: Partial<CountAsk> = {}): Partial<CountAsk> => ({
  stage: 'register',
  questionSet: 'register',
  periods: [asAt],
  ...more,
});

describe.each(engines)('counts of records on %s', (engine) => {
  let store: Store;
  let releases: RecordReleases;
  let release: string;
  let fuller: string;
  const statements: string[] = [];
  beforeAll(async () => {
    releases = await openRecordReleases({
      url: await postgres.newStore(engine),
      onStatement: (statement) => statements.push(statement),
    });
    ({ store, release, fuller } = releases);
  }, 60_000);
  afterAll(() => store?.close());

  const facts = (asks: readonly Partial<CountAsk>[], of = release) =>
    store.cube(
      of,
      asks.map((more) => ask(more)),
    );
  const one = async (more: Partial<CountAsk>, of = release): Promise<CountFact> => {
    const [fact] = await facts([more], of);
    if (!fact) throw new Error('One ask has one answer.');
    return fact;
  };
  const numbers = async (asks: readonly Partial<CountAsk>[], of = release) =>
    (await facts(asks, of)).map(number);
  const listed = async (more: Partial<CountAsk>, of = release) => {
    const page = await store.records(of, ask(more), { first: 100, after: null });
    return page && { lines: lines(page.entries), total: page.total };
  };

  it('adds up leaves: all, by place, by two places, over two years', async () => {
    expect(
      await numbers([
        {}, // L2 to L8
        both,
        { where: { COUNCIL_AREA: ['fife'] } }, // L2 L3 L8
        { where: { COUNCIL_AREA: ['dundee', 'glasgow'] } }, // L4 L5 L6 L7
        { where: { SECTOR: ['not-recorded'] } }, // L6
        { where: { SERVICE_TYPE: ['care-home'], SECTOR: ['private'] } }, // L4 L7
        { ...both, where: { SECTOR: ['private'] } }, // L4 L5 L7 L10 L11 L12
      ]),
    ).toEqual([7, 12, 3, 4, 1, 2, 6]);
  });

  it('takes a type as all its leaves, a subtype as its own, a group as its parts, and overlaps once', async () => {
    expect(
      await numbers([
        { where: { SERVICE_TYPE: ['care-home'] } }, // L2 L3 L4 L7 L8
        { where: { SERVICE_SUBTYPE: ['children'] } }, // L2 L4 L7 L8
        { where: { SERVICE_SUBTYPE: ['children', 'older-people'] } },
        { where: { SERVICE_TYPE: ['care-home'], SERVICE_SUBTYPE: ['children'] } },
        { where: { SERVICE_TYPE: ['school-care+secure'] } }, // L5 L6
        { where: { SERVICE_TYPE: ['school-care', 'school-care+secure'] } },
        // A type without subtypes is in none of them.
        { where: { SERVICE_TYPE: ['school-care'], SERVICE_SUBTYPE: ['children'] } },
      ]),
    ).toEqual([5, 4, 5, 4, 2, 2, 0]);
  });

  it('says a true zero for a member nobody has, and none for any of nothing', async () => {
    const zero = await one({ where: { SERVICE_TYPE: ['adoption'] } });
    expect(zero).toMatchObject({ status: 'KNOWN', lower: 0, upper: 0, provenance: 'RECORDED' });
    expect(number(await one({ where: { SECTOR: [] } }))).toBe(0);
    expect(number(await one({ question: 'policy', answers: [] }))).toBe(0);
  });

  it('counts a question: everyone asked, single answers, several', async () => {
    const policy = { question: 'policy' };
    const roles = { question: 'roles' };
    expect(
      await numbers([
        policy,
        { ...policy, answers: ['in-place'] }, // L2 L3 L5 L6
        { ...policy, answers: ['none'] }, // L4 L7 L8
        roles, // those with a policy
        { ...roles, answers: ['all', 'some'] }, // L2 L3
        { ...roles, answers: ['not-applicable'] }, // L5
        { ...roles, ...both, answers: ['all'] }, // L2 L9 L10 L13
        { ...policy, answers: ['in-place'], where: { COUNCIL_AREA: ['fife'] } }, // L2 L3
      ]),
    ).toEqual([7, 4, 3, 4, 2, 1, 4, 2]);
    expect((await one({ question: 'wellbeing' })).status).toBe('NOT_ASKED');
    expect((await one({ question: 'policy', measure: 'REQUIREMENTS' })).status).toBe('NOT_HELD');
  });

  it('tells how a number is known, straight counts without words', async () => {
    expect(await one({ where: { COUNCIL_AREA: ['fife'] } })).toEqual({
      status: 'KNOWN',
      lower: 3,
      upper: 3,
      rateLower: null,
      rateUpper: null,
      provenance: 'RECORDED',
      derivation: null,
      figureIds: [],
      conflictIds: [],
      printed: [],
      readings: [],
      batchIds: ['inspections'],
    });
  });

  it('counts a service inspected in two years once, and one inspected twice in a year once', async () => {
    const policy = { measure: 'SERVICES', question: 'policy' } as const;
    expect(
      await numbers([
        { measure: 'SERVICES' },
        { measure: 'SERVICES', ...both },
        { ...policy, answers: ['in-place'] }, // CS1 CS2 CS4 CS5
        { ...policy, answers: ['none'] }, // CS3 CS6 CS1: CS1 is in both
        { ...policy, ...both, answers: ['in-place'] }, // and CS3
        { measure: 'SERVICES', where: { COUNCIL_AREA: ['fife'] } }, // CS1 CS2
      ]),
    ).toEqual([6, 6, 4, 3, 5, 2]);
  });

  it('is not narrowed by numbers of requirements that are nowhere held: not zero', async () => {
    const conditions = {
      answered: [],
      lastInspected: null,
      requirements: null,
      recommendations: { min: 1, max: null },
    };
    expect(await one(registerAsk({ conditions }))).toMatchObject({
      status: 'NOT_HELD',
      lower: null,
    });
  });

  it('has no total of requirements where an entry is silent, and says how many are', async () => {
    const care = { SERVICE_TYPE: ['care-home'] };
    expect(
      await numbers([
        { measure: 'REQUIREMENTS', where: care }, // 0 + 2 + 1 + 0 + 1
        { measure: 'RECOMMENDATIONS', where: care }, // 1 + 0 + 2 + 0 + 3
        { measure: 'RECOMMENDATIONS', periods: [second] }, // 0 + 1 + 0 + 0 + 4
        { measure: 'SERVICES_WITH_REQUIREMENTS', where: care }, // CS2 CS3 CS1
        { measure: 'SERVICES_WITH_RECOMMENDATIONS', where: care }, // CS1 twice, CS3
        { measure: 'REQUIREMENTS', where: { SERVICE_TYPE: ['adoption'] } },
      ]),
    ).toEqual([4, 6, 5, 3, 2, 0]);
    const silent = { status: 'NOT_HELD', lower: null, upper: null };
    // L5 in 2016-17, L11 in 2017-18.
    expect(await one({ measure: 'REQUIREMENTS' })).toMatchObject({
      ...silent,
      derivation: '1 of the 7 entries does not say how many requirements there were.',
    });
    expect(await one({ measure: 'SERVICES_WITH_REQUIREMENTS', ...both })).toMatchObject({
      ...silent,
      derivation: '2 of the 12 entries do not say how many requirements there were.',
    });
    expect(await one(registerAsk({ measure: 'RECOMMENDATIONS' }))).toMatchObject({
      ...silent,
      derivation: 'None of the 5 entries says how many recommendations there were.',
    });
  });

  it('knows the provider of each day: CS2 changed hands, CS6 has none', async () => {
    const by = (provider: string, more: Partial<CountAsk> = {}) => ({
      ...more,
      where: { ...more.where, PROVIDER: [provider] },
    });
    expect(
      await numbers([
        by('SP1'), // L2 L3 L8
        by('SP1', { periods: [second] }), // L9
        by('SP2', both), // L4 L5 L10 L11 L12
        by('SP2', { ...both, measure: 'SERVICES' }), // CS3 CS4 CS2
        by('SP1', { question: 'policy', answers: ['in-place'] }), // L2 L3
        by('SP1', { question: 'policy' }),
        by('SP2', { measure: 'REQUIREMENTS', where: { SERVICE_TYPE: ['care-home'] } }), // L4
        { where: { SERVICE: ['CS2', 'CS6'] }, ...both }, // L3 L7 L10
        { where: { SERVICE: ['CS2'], PROVIDER: ['SP1'] }, ...both }, // L3
      ]),
    ).toEqual([3, 1, 5, 3, 2, 3, 1, 3, 1]);
  });

  it('counts the entries without a provider as a member of their own, so that providers add up', async () => {
    const by = (code: string) => ({ where: { PROVIDER: [code] } });
    const each = ['SP1', 'SP2', 'SP3', 'not-recorded'];
    expect(await numbers(each.map(by))).toEqual([3, 2, 1, 1]); // L2 L3 L8, L4 L5, L6, L7
    expect(await numbers([{ where: { PROVIDER: each } }, {}])).toEqual([7, 7]);
    // In 2017-18 every entry names one.
    expect(await one({ ...by('not-recorded'), periods: [second] })).toMatchObject({
      status: 'KNOWN',
      lower: 0,
    });
    expect(await listed(by('not-recorded'))).toEqual({ lines: [7], total: 1 });
    const { members } = await store.contents(release);
    const providers = members.filter((m) => m.dimension === 'PROVIDER');
    expect(providers.find((m) => m.code === 'not-recorded')).toMatchObject({
      kind: 'not-recorded',
      label: 'Not recorded',
    });
  });

  it('adds counts that no cell can hold', async () => {
    const many = Array.from({ length: 2_200 }, (_, i) => ({
      ...(entries[0] as (typeof entries)[number]),
      line: i + 2,
      service: `CS${i + 1_000}`,
      requirements: 1_000_000,
    }));
    const { id } = await store.publishRecords(
      recordPublication({
        channel: 'DEMONSTRATION',
        batch: { ...recordBatch, id: 'absurd', periods: [first] },
        entries: inChunks(many, 500),
      }),
    );
    const requirements = { measure: 'REQUIREMENTS' } as const;
    expect(
      await numbers([requirements, { ...requirements, where: { PROVIDER: ['SP1'] } }], id),
    ).toEqual([2_200_000_000, 2_200_000_000]);
  });

  it('has no count by provider or subtype where records name none, rather than zero', async () => {
    const unnamed = entries.map((entry) => ({
      ...entry,
      provider: null,
      providerLabel: null,
      serviceType: 'school-care',
      serviceSubtype: null,
    }));
    const { id } = await store.publishRecords(
      recordPublication({
        batch: { ...recordBatch, id: 'unnamed', stage: 'annual-return', periods: [first] },
        entries: inChunks(unnamed.filter(({ period }) => period === first)),
      }),
    );
    const unsaid = async (more: Partial<CountAsk>) => {
      const fact = await one({ stage: 'annual-return', ...more }, id);
      return [fact.status, fact.derivation];
    };
    expect(await unsaid({ where: { PROVIDER: ['SP1'] } })).toEqual([
      'NOT_HELD',
      'These records do not say the provider.',
    ]);
    expect(await store.groups(id, ask({ stage: 'annual-return' }), ['PROVIDER'])).toEqual([]);
    expect(await unsaid({ where: { SERVICE_SUBTYPE: ['children'] } })).toEqual([
      'NOT_HELD',
      'These records do not say the service subtype.',
    ]);
    expect(await unsaid({ where: { SERVICE_TYPE: ['care-home'] } })).toEqual(['KNOWN', null]);
    // Beside them the inspections still say who provides.
    expect(number(await one({ where: { PROVIDER: ['SP1'] } }, id))).toBe(5); // L2 L3 L8, CS1 and CS9
  });

  it('meets conditions on whole entries; what is not supplied lies in no range', async () => {
    const policyNone = { question: 'policy', answers: ['none'] };
    const latest = (from: string | null, before: string | null) =>
      when({ lastInspected: { from, before } });
    expect(
      await numbers([
        when({ answered: [policyNone] }), // L4 L7 L8
        { ...when({ answered: [policyNone] }), where: { COUNCIL_AREA: ['fife'] } }, // L8
        when({
          answered: [{ question: 'roles', answers: ['all', 'some'] }, policyNone],
        }),
        when({ requirements: { min: 1, max: null } }), // L3 L4 L8
        when({ requirements: { min: null, max: 0 } }), // L2 L6 L7, not L5
        when({ recommendations: { min: 1, max: 2 } }), // L2 L4
        { ...when({ requirements: { min: 1, max: null } }), measure: 'REQUIREMENTS' }, // 2 + 1 + 1
        { ...when({ answered: [policyNone] }), ...both, measure: 'SERVICES' }, // CS3 CS6 CS1 CS4
        // The latest day of each: CS1 5 May, CS2 6 June, CS3 7 July, CS4 8 August 2017, CS5 January 2018, CS6 September 2016.
        latest('2017-07-07', '2018-01-01'), // L4 L5
        { ...latest(null, '2017-06-06'), ...both }, // CS1 CS6: L2 L7 L8 L9
      ]),
    ).toEqual([3, 1, 0, 3, 3, 2, 4, 4, 2, 4]);
  });

  it('reads a register: the latest inspection out of its own column, one entry a service', async () => {
    const latest = (from: string | null, before: string | null) =>
      registerAsk(when({ lastInspected: { from, before } }));
    const wellbeing = registerAsk({ question: 'wellbeing' });
    const care = { SERVICE_TYPE: ['care-home'] };
    expect(
      await numbers([
        registerAsk(),
        registerAsk({ measure: 'SERVICES' }),
        wellbeing,
        { ...wellbeing, answers: ['grade-4', 'grade-5'] }, // CS1 CS2 CS5
        { ...wellbeing, answers: ['good-or-better'] },
        registerAsk({ measure: 'REQUIREMENTS', where: care }), // 0 + 1 + 3
        registerAsk({ measure: 'SERVICES_WITH_REQUIREMENTS', where: care }), // CS2 CS3
        registerAsk({ where: { COUNCIL_AREA: ['not-recorded'] } }), // CS5
        latest('2017-06-06', null), // CS2 CS5
        latest(null, '2017-06-06'), // CS1 CS3, not CS4 which has none
      ]),
    ).toEqual([5, 5, 5, 3, 3, 4, 2, 1, 2, 2]);
  });

  it('lets records answer beside published totals, which stay within reach and are never added', async () => {
    expect(await one({})).toMatchObject({ lower: 7, provenance: 'RECORDED' });
    const published = await one({ provenance: ['PUBLISHED'] });
    expect(published).toMatchObject({ lower: 69, provenance: 'PUBLISHED', batchIds: [batch.id] });
    expect(await one({ provenance: ['PUBLISHED', 'RECORDED'] })).toMatchObject({ lower: 7 });
    expect((await one({ provenance: ['SIMULATED'] })).status).toBe('NOT_HELD');
    expect(await one({ provenance: ['PUBLISHED'], where: { PROVIDER: ['SP1'] } })).toMatchObject({
      status: 'NOT_HELD',
      derivation: expect.stringContaining('Only individual records'),
    });
    expect(await one({ provenance: ['PUBLISHED'], ...when({}) })).toMatchObject({
      status: 'NOT_HELD',
    });
    expect(await listed({ provenance: ['PUBLISHED'] })).toBeNull();
    expect((await one({ stage: 'annual-return' })).status).toBe('NOT_HELD');
    expect(await listed({ stage: 'annual-return' })).toBeNull();
  });

  it('adds up all batches of records of a frame, and counts a service in two of them once', async () => {
    const [all, services, inspectors] = await facts(
      [{}, { measure: 'SERVICES' }, { measure: 'SERVICES', where: { PROVIDER: ['SP1'] } }],
      fuller,
    );
    expect(all).toMatchObject({ lower: 9, batchIds: ['another', 'inspections'] });
    expect(services).toMatchObject({ lower: 7 }); // CS1 to CS6, CS9
    expect(inspectors).toMatchObject({ lower: 3 }); // CS1 CS2 CS9
    expect(await listed({}, fuller)).toEqual({ lines: [2, 3, 2, 3, 4, 5, 6, 7, 8], total: 9 });
    // The other year is of one batch only.
    expect(await one({ periods: [second] }, fuller)).toMatchObject({ batchIds: ['inspections'] });
  });

  it('calls simulated what is, and adds no records of one year to totals of another', async () => {
    const [simulated, told, mixed] = await facts(
      [{ periods: [second] }, { periods: [second], provenance: ['RECORDED'] }, both],
      releases.demonstration,
    );
    expect(simulated).toMatchObject({ lower: 5, provenance: 'SIMULATED', batchIds: ['invented'] });
    expect(told?.status).toBe('NOT_HELD');
    expect(mixed).toMatchObject({
      status: 'NOT_HELD',
      derivation: expect.stringContaining('never added'),
    });
  });
});
