import betaDraws from '@stdlib/random-base-beta';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountFact } from './ask.ts';
import { rateOf } from './cell.ts';
import { fact } from './fact.fixture.ts';
import { peersOf, type RankEntity, rankEntities, type SignalDeclaration } from './rank.ts';
import { seedOf } from './rank-places.ts';
import { plausibleInWords } from './rank-words.ts';

const rate = (k: CountFact, n: CountFact) => rateOf(k, n, { confidence: 0.95 });
const group = (id: string, k: number, n: number): RankEntity => ({
  id,
  entries: fact(n),
  signals: [rate(fact(k), fact(n))],
});
const noPolicy: SignalDeclaration = {
  kind: 'rate',
  label: 'had no policy and were not writing one',
  worstWhen: 'HIGH',
  weight: 1,
};
const requirements: SignalDeclaration = {
  kind: 'measure',
  label: 'requirements',
  one: 'requirement',
  weight: 1,
};
const steady = { minEntries: 1, steady: true };
const plain = { minEntries: 1, steady: false };
const ids = (r: { places: { id: string }[] }) => r.places.map((p) => p.id).join(' ');

describe('peers', () => {
  it('method of moments (Kleinman 1973), by hand for 2, 4, 6 and 8 of ten: r = (8 - 3) / (30 - 3)', () => {
    const peers = peersOf(
      [2, 4, 6, 8].map((k) => ({ k, n: 10 })),
      'rate',
    );
    expect(peers.pooled).toBe(0.5);
    expect(peers.spread).toBeCloseTo(5 / 27, 10);
    expect(peers.weight).toBeCloseTo(27 / 5 - 1, 10);
  });

  it('for counts by hand: 1, 3, 5 and 7 in ten entries each', () => {
    const { pooled, mean, spread, weight } = peersOf(
      [1, 3, 5, 7].map((k) => ({ k, n: 10 })),
      'measure',
    );
    const squares = 10 * [0.1, 0.3, 0.5, 0.7].map((y) => (y - mean) ** 2).reduce((a, b) => a + b);
    expect(pooled).toBe(0.4);
    expect(spread).toBeCloseTo((squares - mean * 3) / 30, 10);
    expect(weight).toBeCloseTo(mean / spread, 10);
  });

  it('finds the prior that groups were drawn from', () => {
    const draw = betaDraws.factory(2, 6, { seed: 7 });
    const points = Array.from({ length: 2000 }, () => ({ k: Math.round(200 * draw()), n: 200 }));
    const { mean, weight } = peersOf(points, 'rate');
    expect(mean).toBeCloseTo(0.25, 1);
    // Rounded counts carry less noise than drawn ones: the weight may only be a little over 8.
    expect(weight).toBeGreaterThan(7);
    expect(weight).toBeLessThan(9.5);
  });

  it('stay usable when nobody or everybody has the answer, or nobody is left', () => {
    for (const points of [
      [{ k: 0, n: 5 }],
      [
        { k: 5, n: 5 },
        { k: 9, n: 9 },
      ],
      [],
    ])
      for (const value of Object.values(peersOf(points, 'rate'))) expect(value).not.toBeNaN();
  });
});

describe('one share', () => {
  const groups = [
    group('big', 24, 60),
    group('lucky', 2, 2),
    group('low', 8, 60),
    group('middle', 15, 60),
    group('other', 12, 60),
  ];

  it('is steadied: two entries out of two do not lead over 24 of 60', async () => {
    expect(ids(await rankEntities(groups, [noPolicy], plain))).toBe('lucky big middle other low');
    expect(ids(await rankEntities(groups, [noPolicy], steady))).toBe('big lucky middle other low');
    expect((await rankEntities(groups, [noPolicy], steady)).method).toMatch(
      /moved toward the average/,
    );
  });

  it('reads the other way round where low is worst', async () => {
    const low = { ...noPolicy, worstWhen: 'LOW' } as const;
    const r = await rankEntities(groups, [low], plain);
    expect(ids(r)).toBe('low other middle big lucky');
    expect(r.places[0]?.score).toBeCloseTo(1 - 8 / 60, 12);
    expect(r.places[0]?.because[0]?.contribution).toBeGreaterThan(0);
  });

  it('gives a plausible range from ten entries on, and none below', async () => {
    const r = await rankEntities(groups, [noPolicy], steady);
    const at = (id: string) => r.places.find((p) => p.id === id);
    expect(at('lucky')?.plausible).toBeNull();
    expect(at('big')?.plausible?.lower).toBe(1);
    expect(at('low')?.plausible?.upper).toBe(5);
    for (const { plausible } of r.places)
      if (plausible) expect(plausible.lower).toBeLessThanOrEqual(plausible.upper);
  });

  it('is sure of places far apart and unsure of like groups', async () => {
    const far = [group('a', 190, 200), group('b', 100, 200), group('c', 10, 200)];
    expect((await rankEntities(far, [noPolicy], steady)).places.map((p) => p.plausible)).toEqual([
      { lower: 1, upper: 1 },
      { lower: 2, upper: 2 },
      { lower: 3, upper: 3 },
    ]);
    const like = Array.from({ length: 10 }, (_, i) => group(`g${i}`, 10, 40));
    for (const { plausible } of (await rankEntities(like, [noPolicy], steady)).places)
      expect(plausible).toEqual({ lower: 1, upper: 10 });
  });

  it('is the same on every run and in whatever order the groups come', async () => {
    const once = await rankEntities(groups, [noPolicy], steady);
    expect((await rankEntities([...groups].reverse(), [noPolicy], steady)).places).toEqual(
      once.places,
    );
    expect(seedOf('SECTOR:private')).toBe(seedOf('SECTOR:private'));
    expect(seedOf('a')).toBe(0xe40c292c);
  });

  it('lets others have their turn where there is much to draw, and comes to the same', async () => {
    const many = Array.from({ length: 100 }, (_, i) => group(`g${i}`, i % 11, 12));
    let turns = 0;
    const turn = async () => {
      turns += 1;
    };
    const inTurns = await rankEntities(many, [noPolicy], steady, turn);
    expect(turns).toBeGreaterThan(5);
    expect(inTurns).toEqual(await rankEntities(many, [noPolicy], steady));
  });

  it('shows ties as ties', async () => {
    const r = await rankEntities(
      [group('a', 5, 20), group('b', 8, 20), group('c', 5, 20), group('d', 1, 20)],
      [noPolicy],
      plain,
    );
    expect(r.places.map((p) => [p.id, p.position, p.tiedWith])).toEqual([
      ['b', 1, 0],
      ['a', 2, 1],
      ['c', 2, 1],
      ['d', 4, 0],
    ]);
  });

  it('leaves out and counts small groups and those without a usable number', async () => {
    const withheld = {
      id: 'w',
      entries: fact(20),
      signals: [rate(fact(null, null, 'WITHHELD'), fact(20))],
    };
    const open = { id: 'o', entries: fact(40), signals: [rate(fact(5, 35), fact(40))] };
    const r = await rankEntities([...groups, withheld, open], [noPolicy], {
      minEntries: 5,
      steady: true,
    });
    expect(ids(r)).toBe('big middle other low');
    expect(r.leftOut).toBe(3);
    expect(r.method).toMatch(/Left out: groups with fewer than 5 in the base/);
  });

  it('hold the minimum and the ten of a place against the base of one share, not against entries', async () => {
    const few = { ...group('few', 2, 3), entries: fact(60) };
    const nine = { ...group('nine', 4, 9), entries: fact(60) };
    const r = await rankEntities([...groups, few, nine], [noPolicy], {
      minEntries: 5,
      steady: false,
    });
    expect(ids(r)).not.toContain('few');
    expect(r.places.find((p) => p.id === 'nine')?.plausible).toBeNull();
    expect(r.places.find((p) => p.id === 'big')?.plausible).not.toBeNull();
    expect(r.method).toContain('at least 10 in the base');
  });

  it('hold it against entries where there is no one base: of a count, and of several signals', async () => {
    const of = (id: string, entries: number, k: number, n: number): RankEntity => ({
      id,
      entries: fact(entries),
      signals: [rate(fact(k), fact(n)), fact(4)],
    });
    const both = [of('few', 60, 2, 3), of('a', 60, 9, 50), of('small', 3, 1, 3)];
    const least = { minEntries: 5, steady: true };
    const several = await rankEntities(both, [noPolicy, requirements], least);
    expect(ids(several).split(' ').sort()).toEqual(['a', 'few']);
    expect(several.method).toContain('groups with fewer than 5 entries');
    const counted = both.map(({ signals: [, count], ...e }) => ({
      ...e,
      signals: count ? [count] : [],
    }));
    expect((await rankEntities(counted, [requirements], least)).leftOut).toBe(1);
  });

  it('says why in counts, share and comparison', async () => {
    const r = await rankEntities([group('n', 9, 41), group('m', 15, 259)], [noPolicy], steady);
    expect(r.places[0]?.because[0]?.text).toBe(
      '9 of 41 had no policy and were not writing one (22%; the groups ranked together 8%)',
    );
    expect(plausibleInWords({ lower: 2, upper: 17 })).toBe('could be 2nd to 17th');
  });
});

describe('a range of counts', () => {
  const others = Array.from({ length: 8 }, (_, i) => group(`g${i}`, 8 + 4 * i, 50));
  const between = (lower: number, upper: number): RankEntity => ({
    id: 'x',
    entries: fact(50),
    signals: [rate(fact(lower, upper), fact(50))],
  });
  const placeOf = async (e: RankEntity, among: readonly RankEntity[]) =>
    (await rankEntities([...among, e], [noPolicy], plain)).places.find((p) => p.id === 'x');

  it('has a plausible range that covers both its extremes', async () => {
    const plausibleOf = async (lower: number, upper: number) =>
      (await placeOf(between(lower, upper), others))?.plausible;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 10 }),
        async (k, width) => {
          const whole = await plausibleOf(k, k + width);
          for (const end of [k, k + width]) {
            const alone = await plausibleOf(end, end);
            expect(whole?.lower).toBeLessThanOrEqual(alone?.lower ?? 0);
            expect(whole?.upper).toBeGreaterThanOrEqual(alone?.upper ?? 99);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('widens the places of the known groups beside it too', async () => {
    const known = group('x', 22, 50);
    const besideOf = async (lower: number, upper: number) =>
      (await placeOf(known, [...others.slice(1), { ...between(lower, upper), id: 'y' }]))
        ?.plausible;
    const alone = await besideOf(22, 22);
    const beside = await besideOf(17, 27);
    expect(beside?.lower).toBeLessThanOrEqual(alone?.lower ?? 0);
    expect(beside?.upper).toBeGreaterThanOrEqual(alone?.upper ?? 99);
  });

  it('counts at its middle', async () => {
    expect((await placeOf(between(20, 24), others))?.score).toBeCloseTo(22 / 50, 12);
  });
});

describe('several signals', () => {
  const area = (id: string, k: number, reqs: number, n: number): RankEntity => ({
    id,
    entries: fact(n),
    signals: [rate(fact(k), fact(n)), fact(reqs)],
  });
  const areas = [area('a', 10, 1, 40), area('b', 5, 9, 50), area('c', 2, 0, 60)];

  it('add weight x z against the pooled values', async () => {
    const weighted = [{ ...noPolicy, weight: 2 }, requirements];
    const r = await rankEntities(areas, weighted, plain);
    const p = 17.5 / 151;
    const m = 10.5 / 151;
    const z = (k: number, c: number, n: number) =>
      2 * ((k / n - p) / Math.sqrt((p * (1 - p)) / n)) + (c / n - m) / Math.sqrt(m / n);
    const scores = Object.fromEntries(r.places.map((x) => [x.id, x.score]));
    expect(scores.a).toBeCloseTo(z(10, 1, 40), 10);
    expect(scores.b).toBeCloseTo(z(5, 9, 50), 10);
    expect(scores.c).toBeCloseTo(z(2, 0, 60), 10);
    for (const x of r.places) {
      expect(x.plausible).toBeNull();
      expect(x.because.reduce((s, b) => s + b.contribution, 0)).toBeCloseTo(x.score, 10);
    }
  });

  it('put the strongest reason first, counts as counts', async () => {
    const b = (await rankEntities(areas, [noPolicy, requirements], steady)).places.find(
      (x) => x.id === 'b',
    );
    expect(b?.because.map((x) => x.signal)).toEqual([1, 0]);
    expect(b?.because[0]?.text).toBe(
      '9 requirements in 50 entries (18 in 100; the groups ranked together 7 in 100)',
    );
  });

  it('leave out a group that lacks one of them', async () => {
    const half = {
      ...area('h', 3, 0, 30),
      signals: [rate(fact(3), fact(30)), fact(null, null, 'NOT_HELD')],
    };
    const r = await rankEntities([...areas, half], [noPolicy, requirements], steady);
    expect(r.leftOut).toBe(1);
    expect(ids(r)).not.toContain('h');
  });
});

describe('one measure', () => {
  it('ranks by count per entry, steadied by gamma-Poisson', async () => {
    const of = (id: string, c: number, n: number) => ({ id, entries: fact(n), signals: [fact(c)] });
    const groups = [of('tiny', 1, 2), of('big', 40, 100), of('mid', 10, 100), of('low', 2, 100)];
    expect(ids(await rankEntities(groups, [requirements], plain))).toBe('tiny big mid low');
    expect(ids(await rankEntities(groups, [requirements], steady))).toBe('big tiny mid low');
    expect((await rankEntities(groups, [requirements], steady)).method).toMatch(/gamma-Poisson/);
    const tiny = (await rankEntities(groups, [requirements], plain)).places[0];
    expect(tiny?.because[0]?.text).toMatch(
      /^1 requirement in 2 entries \(50 in 100; the groups ranked /,
    );
  });
});
