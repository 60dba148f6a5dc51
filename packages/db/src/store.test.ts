// The contract of the store, the same on both engines. A machine on which one of them does not start fails.
import { type CountAsk, type CountFact, emptyFact } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, batch, cells, members, publication, questionSet } from '../test/fixture.ts';
import { engines, postgresForTests } from '../test/postgres.ts';
import { InvalidBatch, openStore, type Store, UnknownRelease } from './store.ts';

const postgres = postgresForTests();

const noEvidence = { derivation: null, figureIds: [], conflictIds: [], printed: [], readings: [] };
const bounds = ({ status, lower, upper }: CountFact) => ({ status, lower, upper });
const exactly = (count: number) => ({ status: 'KNOWN', lower: count, upper: count });
const between = (lower: number, upper: number) => ({ status: 'BOUNDED', lower, upper });
const without = (status: string) => ({ status, lower: null, upper: null });

describe.each(engines)('a store on %s', (engine) => {
  let store: Store;
  let release: string;
  let statements: string[] = [];
  beforeAll(async () => {
    store = await openStore({
      url: await postgres.newStore(engine),
      onStatement: (statement) => statements.push(statement),
    });
  }, 60_000);
  afterAll(() => store?.close());
  const one = async (more: Partial<CountAsk>): Promise<CountFact> => {
    const [fact] = await store.cube(release, [ask(more)]);
    if (!fact) throw new Error('One ask has one answer.');
    return fact;
  };

  it('says which engine it runs on, answers a ping, and has no release at first', async () => {
    expect(store.engine).toBe(engine);
    await store.ping();
    expect(await store.releases()).toEqual([]);
    await expect(store.contents(null)).rejects.toThrow(UnknownRelease);
    await expect(store.cube('1-00000000', [ask()])).rejects.toThrow(UnknownRelease);
  });

  it('leaves nothing behind when a publication fails', async () => {
    const broken = { ...batch, cells: [...cells, { ...cells[0], sector: 'circus' }] };
    await expect(store.publish({ ...publication, add: [broken as typeof batch] })).rejects.toThrow(
      /no member "circus" of SECTOR/,
    );
    expect(await store.releases()).toEqual([]);
  });

  it('publishes a release whose id follows from its place and content', async () => {
    const published = await store.publish(publication);
    release = published.id;
    expect(published).toMatchObject({ id: '1-5b5c8fe0', channel: 'MAIN', label: 'Example' });
    expect(published.releasedAt).toBe('2026-11-01T00:00:00.000Z');
    expect(published.batches).toHaveLength(1);
    expect(published.batches[0]).toMatchObject({ id: batch.id, source: batch.source });
    expect(await store.releases()).toEqual([published]);
  });

  it('gives the same release, unchanged, when the same content is published again', async () => {
    const again = await store.publish({ ...publication, label: 'Other words' });
    expect(again).toMatchObject({ id: release, label: 'Example' });
    expect(await store.releases()).toHaveLength(1);
  });

  it('describes a release: members, definitions, grains held', async () => {
    const contents = await store.contents(null);
    expect(contents).toBe(await store.contents(release));
    expect(contents.questionSets).toEqual([questionSet]);
    expect(contents.members.find((m) => m.path === 'school-care+secure')?.parts).toEqual([
      { dimension: 'SERVICE_TYPE', path: 'school-care' },
      { dimension: 'SERVICE_TYPE', path: 'secure' },
    ]);
    expect(contents.members.find((m) => m.path === 'cse/roles/all+some')).toMatchObject({
      dimension: 'ANSWER',
      code: 'all+some',
      kind: 'union',
      parent: 'cse/roles',
    });
    expect(contents.members.some((m) => m.path === '*')).toBe(false);
    const held = contents.grains.filter((g) => g.question === 'policy' && g.withAnswers);
    expect(held.map((g) => [g.dimensions, g.provenance])).toEqual([
      [[], ['PUBLISHED']],
      [['SERVICE_TYPE'], ['PUBLISHED']],
      [['SECTOR'], ['DERIVED_BOUNDED']],
    ]);
  });

  it('gives a stored cell with its evidence, and a report’s printed share', async () => {
    const fact = await one({ question: 'policy', answers: ['in-place'] });
    expect(fact).toEqual({
      ...exactly(42),
      rateLower: 0.605,
      rateUpper: 0.615,
      provenance: 'PUBLISHED',
      derivation: null,
      figureIds: ['policy-all', 'policy-again'],
      conflictIds: [],
      printed: ['61%'],
      readings: [],
      batchIds: [batch.id],
    });
  });

  it('takes one place by any of its names: a type, its only subtype, both, a group, every part', async () => {
    const whole = exactly(50);
    for (const where of [
      { SERVICE_TYPE: ['care-home'] },
      { SERVICE_SUBTYPE: ['children'] },
      { SERVICE_TYPE: ['care-home'], SERVICE_SUBTYPE: ['children'] },
    ]) {
      expect(bounds(await one({ where }))).toEqual(whole);
    }
    const group = await one({ where: { SERVICE_TYPE: ['school-care+secure'] } });
    expect(bounds(group)).toEqual(exactly(19));
    expect(group.provenance).toBe('DERIVED_EXACT');
    expect(group.derivation).toBe('Every service type less Care homes.');
    const everyPart = await one({
      where: { SERVICE_TYPE: ['care-home', 'school-care', 'secure'] },
    });
    expect(everyPart).toMatchObject({ ...exactly(69), provenance: 'PUBLISHED' });
    const overlapping = { SERVICE_TYPE: ['school-care', 'school-care+secure'] };
    expect(bounds(await one({ where: overlapping }))).toEqual(exactly(19));
  });

  it('adds up and subtracts over answers and places', async () => {
    const none = await one({ question: 'policy', answers: ['none'] });
    expect(none).toMatchObject({ ...exactly(27), provenance: 'DERIVED_EXACT' });
    expect(none.derivation).toBe('Everyone asked less “In place”.');
    expect(none.figureIds).toEqual(['policy-all', 'policy-again']);
    const union = await one({ question: 'roles', answers: ['all', 'some'] });
    expect(bounds(union)).toEqual(exactly(35));
    expect(union.rateLower).toBeCloseTo(0.87, 6);
    expect(union.rateUpper).toBeCloseTo(0.88, 6);
    const some = { SERVICE_TYPE: ['care-home', 'school-care'] };
    expect(bounds(await one({ question: 'roles', answers: ['some'], where: some }))).toEqual(
      exactly(14),
    );
    expect(bounds(await one({ question: 'roles', answers: ['not-applicable'] }))).toEqual(
      exactly(2),
    );
  });

  it('keeps the ways of reading the source through a subtraction', async () => {
    const fact = await one({
      question: 'policy',
      answers: ['none'],
      where: { SECTOR: ['local-authority'] },
    });
    expect(fact).toMatchObject({ ...between(7, 9), provenance: 'DERIVED_BOUNDED' });
    expect(fact.readings.map(({ code, lower, upper }) => [code, lower, upper])).toEqual([
      ['L', 9, 9],
      ['P', 7, 7],
    ]);
    expect(fact.conflictIds).toEqual(['c2']);
  });

  it('bounds a crossing the source never prints, and says so', async () => {
    const where = { SERVICE_TYPE: ['care-home'], SECTOR: ['private'] };
    const entries = await one({ where });
    expect(entries).toMatchObject({ ...between(17, 36), provenance: 'DERIVED_BOUNDED' });
    expect(entries.derivation).toBe(
      'At least 17 and at most 36: the source gives each separately and never crosses them.',
    );
    // 30 care homes and 16 to 18 private of the 42 with a policy.
    const policy = await one({ question: 'policy', answers: ['in-place'], where });
    expect(bounds(policy)).toEqual(between(4, 18));
  });

  it('withholds what was worked out about fewer than five services, and what is stored so', async () => {
    const secure = { SERVICE_TYPE: ['secure'] };
    expect(bounds(await one({ where: secure }))).toEqual(exactly(3));
    expect(bounds(await one({ question: 'policy', where: secure }))).toEqual(exactly(3));
    const withheld = {
      ...emptyFact('WITHHELD', null, [batch.id]),
      derivation: expect.stringMatching(/^Withheld: .* cannot reach 5 services\.$/),
    };
    const stored = await one({ question: 'policy', answers: ['in-place'], where: secure });
    expect(stored).toEqual({
      ...withheld,
      derivation: 'Withheld: fewer than 5 secure services.',
    });
    for (const more of [
      { question: 'policy', answers: ['none'], where: secure },
      { question: 'roles', where: secure },
      { where: { ...secure, SECTOR: ['private'] } },
    ]) {
      expect(await one(more)).toEqual(withheld);
    }
    // Printed, so shown.
    expect(bounds(await one({ question: 'roles', answers: ['all'], where: secure }))).toEqual(
      exactly(1),
    );
  });

  it('tells not asked from not held', async () => {
    const roles = { question: 'roles', answers: ['all'] };
    expect(bounds(await one({ ...roles, stage: 'annual-return' }))).toEqual(without('NOT_ASKED'));
    expect(bounds(await one({ ...roles, periods: ['2017-18'] }))).toEqual(without('NOT_ASKED'));
    const nowhere: Partial<CountAsk>[] = [
      { periods: ['2017-18'] },
      { stage: 'register' },
      { ...roles, where: { SECTOR: ['private'] } },
      { where: { COUNCIL_AREA: ['fife'] } },
      { where: { SERVICE_TYPE: ['adoption'] } },
      { where: { PROVIDER: ['SP1'] } },
      { measure: 'RECOMMENDATIONS', where: { SECTOR: ['private'] } },
      { measure: 'RECOMMENDATIONS', question: 'policy' },
      { measure: 'REQUIREMENTS' },
    ];
    for (const more of nowhere) expect(bounds(await one(more))).toEqual(without('NOT_HELD'));
    expect(bounds(await one({ measure: 'RECOMMENDATIONS' }))).toEqual(exactly(9));
  });

  it('counts services as entries where each has one, and nothing for an empty list', async () => {
    expect(bounds(await one({ measure: 'SERVICES' }))).toEqual(exactly(69));
    expect(bounds(await one({ where: { SECTOR: [] } }))).toEqual(exactly(0));
    const never = { SERVICE_TYPE: ['secure'], SERVICE_SUBTYPE: ['children'] };
    expect(bounds(await one({ where: never }))).toEqual(exactly(0));
  });

  it('keeps only what is known in the ways asked for', async () => {
    const printed = ['PUBLISHED'] as const;
    const policy = { question: 'policy', provenance: printed };
    expect(bounds(await one({ ...policy, answers: ['in-place'] }))).toEqual(exactly(42));
    expect(bounds(await one({ ...policy, answers: ['none'] }))).toEqual(without('NOT_HELD'));
    // Held and left out is not the same as missing.
    const left = await one({ ...policy, answers: ['none'] });
    expect([left.leftOut, left.derivation]).toEqual([true, expect.stringMatching(/^Left out/)]);
    const recorded = await one({ provenance: ['RECORDED'] });
    expect([recorded.status, recorded.leftOut]).toEqual(['NOT_HELD', true]);
    const missing = await one({ measure: 'REQUIREMENTS', provenance: printed });
    expect([missing.status, missing.leftOut]).toEqual(['NOT_HELD', undefined]);
    const secure = { SERVICE_TYPE: ['secure'] };
    expect(bounds(await one({ ...policy, answers: ['none'], where: secure }))).toEqual(
      without('NOT_HELD'),
    );
  });

  it('answers a heat map of 33 by 7 in one statement, in the order asked', async () => {
    const types = ['care-home', 'school-care', 'secure'];
    const asks = Array.from({ length: 33 }, (_, row) =>
      Array.from({ length: 7 }, (_, column) =>
        ask({
          where: { SERVICE_TYPE: [types[row % 3] ?? ''] },
          ...(column === 0 ? {} : { question: column % 2 ? 'policy' : 'roles' }),
        }),
      ),
    ).flat();
    const fresh = await store.publish({ ...publication, channel: 'DEMONSTRATION' });
    await store.contents(fresh.id);
    statements = [];
    const facts = await store.cube(fresh.id, asks);
    expect(statements).toHaveLength(1);
    expect(facts).toHaveLength(231);
    expect([facts[0], facts[7], facts[14]].map((fact) => fact?.lower)).toEqual([50, 16, 3]);
    expect(statements[0]).not.toContain('care-home');
  });

  it('takes codes shaped like SQL for codes', async () => {
    const evil = `x'; drop table cell; --`;
    expect(bounds(await one({ where: { SECTOR: [evil] } }))).toEqual(without('NOT_HELD'));
    expect(bounds(await one({ periods: [evil] }))).toEqual(without('NOT_HELD'));
    expect(bounds(await one({ question: evil }))).toEqual(without('NOT_ASKED'));
    await expect(store.contents(evil)).rejects.toThrow(UnknownRelease);
    const named = (path: string) =>
      store.publish({
        ...publication,
        channel: 'DEMONSTRATION',
        members: [...members, { dimension: 'SECTOR', path, label: evil, kind: 'real', order: 9 }],
        add: [{ ...batch, title: evil, periods: ['2016-17', '2017-18'] }],
      });
    await expect(named(evil)).rejects.toThrow(InvalidBatch);
    const contents = await store.contents((await named('odd')).id);
    expect(contents.members.find((m) => m.path === 'odd')?.label).toBe(evil);
    expect(contents.release.batches[0]?.title).toBe(evil);
    expect(bounds(await one({}))).toEqual(exactly(69));
  });

  it('refuses what contradicts itself, by name, and stores nothing of it', async () => {
    const before = await store.releases();
    const cell = cells[0] as (typeof cells)[number];
    const bad: [string, Partial<typeof batch>][] = [
      ['no count', { cells: [{ ...cell, lower: 5, upper: 4 }] }],
      ['no count', { cells: [{ ...cell, lower: -1 }] }],
      ['no rate', { cells: [{ ...cell, rateLower: 0.4, rateUpper: 0.3 }] }],
      ['another cell', { cells: [cell, cell] }],
      ['needs its question', { cells: [{ ...cell, answer: 'all' }] }],
      ['coverage does not include', { cells: [{ ...cell, councilArea: 'fife' }] }],
      ['no member "2020"', { periods: ['2020'], cells: [{ ...cell, period: '2020' }] }],
      ['not one of the batch', { cells: [{ ...cell, period: '2017-18' }] }],
      ['does not define', { questionSet: 'other' }],
      ['covers "nowhere"', { coverage: [{ dimension: 'SECTOR', path: 'nowhere' }], cells: [] }],
      [
        'would tell what is withheld',
        {
          cells: [
            {
              ...cell,
              withheld: true,
              evidence: { ...noEvidence, derivation: 'Withheld: 3 of 4 services.' },
            },
          ],
        },
      ],
      ['individual records', { kind: 'RECORDS' }],
      ['small letters', { id: 'No Slug' }],
    ];
    for (const [why, change] of bad) {
      const add = [{ ...batch, id: 'bad', ...change }];
      const attempt = store.publish({ ...publication, add });
      await expect(attempt, why).rejects.toThrow(InvalidBatch);
      await expect(attempt).rejects.toThrow(why);
    }
    await expect(store.publish({ ...publication, remove: ['gone'] })).rejects.toThrow('"gone"');
    const group = members.map((m) => (m.kind === 'group' ? { ...m, parts: m.parts?.slice(1) } : m));
    await expect(
      store.publish({ ...publication, members: group as typeof members }),
    ).rejects.toThrow('what a member stands for cannot change');
    const moved = members.map((m) => (m.path === '2017-18' ? { ...m, parent: '2016-17' } : m));
    await expect(store.publish({ ...publication, members: moved })).rejects.toThrow(
      'is held under nothing and cannot go under 2016-17',
    );
    expect(await store.releases()).toEqual(before);
  });

  it('keeps old releases as they were: replaced, added and removed batches make new ones', async () => {
    const changed = {
      ...batch,
      sha256: 'bb22',
      cells: [{ ...cells[0], lower: 1 }] as typeof cells,
    };
    const later = {
      ...cells[0],
      period: '2017-18',
      lower: 10,
      upper: 11,
    } as (typeof cells)[number];
    const second = { ...batch, id: 'second', periods: ['2017-18'], cells: [later] };
    const next = await store.publish({ ...publication, add: [changed, second], label: 'Next' });
    expect(next.id).toMatch(/^2-/);
    expect(next.batches.map((b) => b.id)).toEqual([batch.id, 'second']);
    expect((await store.cube(next.id, [ask()]))[0]).toMatchObject(between(1, 69));
    expect(bounds(await one({}))).toEqual(exactly(69));
    const periods = ['2016-17', '2017-18'];
    const [events, distinct, snapshots, asked] = await store.cube(next.id, [
      ask({ periods }),
      ask({ periods, measure: 'SERVICES' }),
      ask({ periods, stage: 'annual-return' }),
      ask({ periods, question: 'policy', answers: ['none'] }),
    ]);
    // Inspections of two years add up; services, seen twice, do not, nor do returns; what was not asked adds nothing.
    expect(events).toMatchObject({ ...between(11, 80), batchIds: [batch.id, 'second'] });
    expect(distinct).toMatchObject(without('NOT_HELD'));
    expect(snapshots).toMatchObject(without('NOT_HELD'));
    expect(asked).toMatchObject(without('NOT_HELD'));
    const undone = await store.publish({ ...publication, remove: ['second'] });
    expect(undone.id).toBe(`3-${release.slice(2)}`);
    expect((await store.contents(null)).release.id).toBe(undone.id);
    expect((await store.releases()).filter((r) => r.channel === 'MAIN')).toHaveLength(3);
  });

  it('brings wording up to date without a new release', async () => {
    const latest = await store.contents(null);
    const renamed = members.map((m) => (m.path === 'secure' ? { ...m, label: 'Secure care' } : m));
    const same = await store.publish({ ...publication, members: renamed });
    expect(same.id).toBe(latest.release.id);
    const after = await store.contents(null);
    expect(after.members.find((m) => m.path === 'secure')?.label).toBe('Secure care');
  });

  it('gives concurrent publications each a release, one after the other', async () => {
    const add = ['a', 'b', 'c'].map((id) => ({ ...batch, id, cells: [] }));
    const made = await Promise.all(add.map((b) => store.publish({ ...publication, add: [b] })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);
    const latest = (await store.contents(null)).release;
    expect(latest.batches.map(({ id }) => id)).toEqual(['a', 'b', 'c', batch.id]);
  });

  it('answers many questions at once', async () => {
    const asks = Array.from({ length: 40 }, (_, i) =>
      store.cube(release, [ask({ where: { SECTOR: [i % 2 ? 'private' : 'local-authority'] } })]),
    );
    const facts = (await Promise.all(asks)).flat();
    expect(facts.map((fact) => fact.lower)).toEqual(facts.map((_, i) => (i % 2 ? 36 : 33)));
  });
});
