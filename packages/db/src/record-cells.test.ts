// Leaf cells against the entries they were made from: whatever is asked, the cells, the count over the records and the records listed
// agree with a count by hand over the entries as they were handed in.
import type { Conditions, CountAsk, CountFact, EntryInput } from '@cube/schema';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../test/fixture.ts';
import { engines, postgresForTests } from '../test/postgres.ts';
import { inChunks, places, recordBatch, recordPublication } from '../test/records-fixture.ts';
import { keepPages, makeLeafPage } from './record-cells.ts';
import { openStore, type Store } from './store.ts';

const years = ['2016-17', '2017-18'];
const services = ['CS1', 'CS2', 'CS3', 'CS4', 'CS5', 'CS6', 'CS7', 'CS8'];
const providers = ['SP1', 'SP2', 'SP3'];
const rolesAnswers = ['none', 'some', 'all', 'not-applicable'];

/** The same entries each time: numbers drawn one after another from a seed. */
const draw = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
};
const oneOf = <T>(list: readonly T[], at: number): T => list[at] as T;

const invented = (seed: number, count: number): EntryInput[] => {
  const next = draw(seed);
  const all = Object.values(places);
  return Array.from({ length: count }, (_, i) => {
    const service = oneOf(services, next(services.length));
    const provider = next(6) === 0 ? null : oneOf(providers, next(providers.length));
    const period = oneOf(years, next(2));
    const day = `201${period === '2016-17' ? 6 : 7}-0${4 + next(6)}-1${next(10)}`;
    const policy = next(3) === 0;
    const counted = () => (next(12) === 0 ? null : next(4));
    return {
      line: i + 2,
      service,
      serviceLabel: service,
      provider,
      providerLabel: provider,
      ...oneOf(all, next(all.length)),
      period,
      date: next(7) === 0 ? null : day,
      lastInspected: null,
      recommendations: counted(),
      requirements: counted(),
      answers: policy
        ? ['policy/none']
        : ['policy/in-place', `roles/${oneOf(rolesAnswers, next(rolesAnswers.length))}`],
    };
  });
};

const held = [invented(7, 90), invented(11, 40)];
const entries = held.flat();

const some = (codes: readonly string[]) => fc.subarray([...codes], { minLength: 1 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 3 });
/** Mostly nothing at all: filters that leave no entry prove little. */
const seldom = <T>(of: fc.Arbitrary<T>, otherwise: T) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: of });
const range = fc.constantFrom(
  { min: 1, max: null },
  { min: null, max: 2 },
  { min: 1, max: 3 },
  { min: 0, max: 0 },
  { min: null, max: null },
);
const policyOrRoles = fc.oneof(
  fc.record({ question: fc.constant('policy'), answers: some(['none', 'in-place']) }),
  fc.record({ question: fc.constant('roles'), answers: some(rolesAnswers) }),
);
const placesAsked: fc.Arbitrary<CountAsk['where']> = seldom(
  fc.record(
    {
      SERVICE_TYPE: some(['care-home', 'school-care', 'adoption', 'school-care+secure']),
      SERVICE_SUBTYPE: some(['children', 'older-people']),
      SECTOR: some(['local-authority', 'private', 'not-recorded']),
      COUNCIL_AREA: some(['fife', 'dundee', 'glasgow', 'not-recorded']),
    },
    { requiredKeys: [] },
  ),
  {},
);
const named: fc.Arbitrary<CountAsk['where']> = fc.oneof(
  fc.constant({}),
  fc.record({ PROVIDER: some([...providers, 'not-recorded']) }),
  fc.record({ SERVICE: some(services) }),
  fc.record({ PROVIDER: some(providers), SERVICE: some(services) }),
);
const inSpan = fc.constantFrom(
  { from: '2017-08-15', before: null },
  { from: null, before: '2017-08-20' },
  { from: '2017-07-01', before: '2017-09-12' },
);
const asked = fc.uniqueArray(policyOrRoles, { maxLength: 2, selector: (one) => one.question });
const anyConditions: fc.Arbitrary<Conditions> = fc.record({
  answered: seldom<Conditions['answered']>(asked, []),
  lastInspected: seldom<Conditions['lastInspected']>(inSpan, null),
  requirements: seldom<Conditions['requirements']>(range, null),
  recommendations: seldom<Conditions['recommendations']>(range, null),
});
const question = maybe(
  fc.oneof(
    policyOrRoles,
    fc.constantFrom({ question: 'policy' }, { question: 'roles' }),
  ) as fc.Arbitrary<Pick<CountAsk, 'question' | 'answers'>>,
);
const wanted = (
  where: fc.Arbitrary<CountAsk['where']>,
  conditions: fc.Arbitrary<Conditions | undefined>,
): fc.Arbitrary<CountAsk> =>
  fc
    .record({ periods: some(years), where, question, conditions })
    .map(({ periods, where: placed, question: put, conditions: met }) =>
      ask({ periods, where: placed, ...put, ...(met ? { conditions: met } : {}) }),
    );

const noCondition: Conditions = {
  answered: [],
  lastInspected: null,
  requirements: null,
  recommendations: null,
};

/** The entries an ask speaks of, told one by one from what was handed in. */
const meant = ({ periods, where, question: put, answers, conditions }: CountAsk): EntryInput[] =>
  entries.filter((entry) => {
    const type = (code: string) =>
      code === entry.serviceType ||
      (code === 'school-care+secure' && entry.serviceType === 'school-care');
    const is = (codes: readonly string[] | undefined, own: string | null) =>
      !codes || (own !== null && codes.includes(own));
    const gave = (of: string, among?: readonly string[]) =>
      entry.answers.some((given) => {
        const [q = '', answer = ''] = given.split('/');
        return q === of && (!among || among.includes(answer));
      });
    const lies = (value: number | null, within: Conditions['requirements'] | undefined) =>
      !within ||
      (within.min === null && within.max === null) ||
      (value !== null &&
        (within.min === null || value >= within.min) &&
        (within.max === null || value <= within.max));
    const days = entries.flatMap((e) => (e.service === entry.service && e.date ? [e.date] : []));
    const last = days.sort().at(-1) ?? null;
    const span = conditions?.lastInspected;
    return (
      periods.includes(entry.period) &&
      (!where.SERVICE_TYPE || where.SERVICE_TYPE.some(type)) &&
      is(where.SERVICE_SUBTYPE, entry.serviceSubtype) &&
      is(where.SECTOR, entry.sector) &&
      is(where.COUNCIL_AREA, entry.councilArea) &&
      is(where.PROVIDER, entry.provider ?? 'not-recorded') &&
      is(where.SERVICE, entry.service) &&
      (put === undefined || gave(put, answers)) &&
      (conditions?.answered ?? []).every((c) => gave(c.question, c.answers)) &&
      lies(entry.requirements, conditions?.requirements) &&
      lies(entry.recommendations, conditions?.recommendations) &&
      (!span ||
        (last !== null &&
          (span.from === null || last >= span.from) &&
          (span.before === null || last < span.before)))
    );
  });

const distinct = (of: readonly EntryInput[]) => new Set(of.map(({ service }) => service)).size;
const sum = (of: readonly EntryInput[], name: 'requirements' | 'recommendations') =>
  of.some((entry) => entry[name] === null)
    ? 'NOT_HELD'
    : of.reduce((total, entry) => total + (entry[name] ?? 0), 0);
const withSome = (of: readonly EntryInput[], name: 'requirements' | 'recommendations') =>
  of.some((entry) => entry[name] === null)
    ? 'NOT_HELD'
    : distinct(of.filter((entry) => (entry[name] ?? 0) > 0));

/** What every measure must answer. */
const byHand = (own: CountAsk): Record<string, number | string> => {
  const of = meant(own);
  const counts = { ENTRIES: of.length, SERVICES: distinct(of) };
  if (own.question !== undefined) return counts;
  return {
    ...counts,
    REQUIREMENTS: sum(of, 'requirements'),
    RECOMMENDATIONS: sum(of, 'recommendations'),
    SERVICES_WITH_REQUIREMENTS: withSome(of, 'requirements'),
    SERVICES_WITH_RECOMMENDATIONS: withSome(of, 'recommendations'),
  };
};

const answered = ({ status, lower, upper }: CountFact): number | string =>
  status === 'KNOWN' && lower !== null && lower === upper ? lower : status;

const postgres = postgresForTests();

describe.each(engines)('any ask of records on %s', (engine) => {
  let store: Store;
  let release: string;
  beforeAll(async () => {
    store = await openStore({
      url: await postgres.newStore(engine),
    });
    for (const [i, own] of held.entries()) {
      const id = `invented-${i}`;
      const { id: published } = await store.publishRecords(
        recordPublication({
          batch: { ...recordBatch, id, sha256: `f${i}` },
          entries: inChunks(own, 50),
        }),
      );
      release = published;
    }
  }, 60_000);
  afterAll(() => store?.close());

  /** Many asks in one call, as the server puts them: they share statements and must not mix. */
  const check = async (asks: readonly CountAsk[]) => {
    const hands = asks.map(byHand);
    const each = asks.flatMap((own, i) =>
      Object.entries(hands[i] ?? {}).map(([measure, expected]) => ({
        own: { ...own, measure: measure as CountAsk['measure'] },
        expected,
      })),
    );
    const facts = await store.cube(
      release,
      each.map(({ own }) => own),
    );
    expect(facts.map((fact, i) => [each[i]?.own, answered(fact)])).toEqual(
      each.map(({ own, expected }) => [own, expected]),
    );
  };
  const runs = { numRuns: 25, seed: 20261123 };

  it('is answered by cells as by hand', async () => {
    const asks = fc.array(wanted(placesAsked, fc.constant(undefined)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(fc.asyncProperty(asks, check), runs);
  });

  it('is answered over the records as by cells and by hand', async () => {
    const asks = fc.array(wanted(placesAsked, fc.constant(noCondition)), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(fc.asyncProperty(asks, check), runs);
  });

  it('is answered by provider, service and condition as by hand', async () => {
    const where = fc.record({ a: placesAsked, b: named }).map(({ a, b }) => ({ ...a, ...b }));
    const asks = fc.array(wanted(where, maybe(anyConditions)), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(asks, check), { ...runs, numRuns: 60 });
  });

  it('lists as many entries as it counts, each once, in order', async () => {
    const where = fc.record({ a: placesAsked, b: named }).map(({ a, b }) => ({ ...a, ...b }));
    await fc.assert(
      fc.asyncProperty(
        wanted(where, maybe(anyConditions)),
        fc.integer({ min: 9, max: 60 }),
        async (own, first) => {
          const all = new Set(meant(own));
          const seen: string[] = [];
          let after: { batchId: string; line: number } | null = null;
          for (let more = true; more; ) {
            const page = await store.records(release, own, { first, after });
            expect(page?.total).toBe(all.size);
            for (const { batchId, line } of page?.entries ?? []) {
              seen.push(`${batchId} ${line}`);
              after = { batchId, line };
            }
            more = page?.hasNext ?? false;
          }
          const expected = held.flatMap((batch, i) =>
            batch.filter((entry) => all.has(entry)).map(({ line }) => `invented-${i} ${line}`),
          );
          expect(seen).toEqual(expected);
        },
      ),
      runs,
    );
  });

  it('adds up to its total where it is said to: over places and years, not over services', async () => {
    await fc.assert(
      fc.asyncProperty(wanted(placesAsked, maybe(anyConditions)), async (own) => {
        const parts = ['local-authority', 'private', 'not-recorded'].flatMap((code) =>
          own.where.SECTOR && !own.where.SECTOR.includes(code)
            ? []
            : own.periods.map((period) => ({
                ...own,
                periods: [period],
                where: { ...own.where, SECTOR: [code] },
              })),
        );
        const [total, ...each] = (await store.cube(release, [own, ...parts])).map(answered);
        expect(each.reduce<number>((all, count) => all + Number(count), 0)).toBe(total);
      }),
      runs,
    );
  });

  it('groups exactly by those that count something', async () => {
    const dimensions = ['PROVIDER', 'SERVICE', 'COUNCIL_AREA', 'SECTOR'] as const;
    await fc.assert(
      fc.asyncProperty(
        wanted(placesAsked, maybe(anyConditions)),
        fc.subarray([...dimensions], { minLength: 1, maxLength: 2 }),
        async (own, by) => {
          const column = {
            PROVIDER: 'provider',
            SERVICE: 'service',
            COUNCIL_AREA: 'councilArea',
            SECTOR: 'sector',
          } as const;
          const expected = meant(own).map((entry) =>
            by.map((dimension) => entry[column[dimension]] ?? 'not-recorded').join(),
          );
          const groups = (await store.groups(release, own, by)).map((codes) => codes.join());
          expect([...groups].sort()).toEqual([...new Set(expected)].sort());
        },
      ),
      runs,
    );
  });
});

describe('pages kept in memory', () => {
  const page = (leaves: number) =>
    makeLeafPage({ ANSWER: Array.from({ length: leaves }, () => 0), ENTRIES: [] });

  it('lets go of the page unused for longest when there is no more room', () => {
    const kept = keepPages(100);
    kept.add('a', page(30));
    kept.add('b', page(30));
    expect(kept.get('a')).toBeDefined();
    kept.add('c', page(30));
    expect(kept.get('b')).toBeUndefined();
    expect(kept.get('a')).toBeDefined();
    expect(kept.get('c')).toBeDefined();
  });

  it('keeps room for itself whatever is added again or empty, and one page too large alone', () => {
    const kept = keepPages(100);
    for (let i = 0; i < 50; i += 1) kept.add('same', page(60));
    expect(kept.size()).toBe(1);
    for (let i = 0; i < 50; i += 1) kept.add(`empty ${i}`, makeLeafPage(null));
    expect(kept.size()).toBe(10);
    kept.add('large', page(500));
    expect(kept.size()).toBe(1);
    expect(kept.get('large')?.leaves).toBe(500);
  });
});
