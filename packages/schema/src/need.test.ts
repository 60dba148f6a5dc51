import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf, type NeedService, type NeedSignal, rankServices, wholeYears } from './need.ts';

const weak: NeedSignal = {
  kind: 'rate',
  question: 'policy',
  short: 'Policy',
  answers: ['none'],
  base: ['none', 'in-place'],
  worstWhen: 'HIGH',
  weight: 1,
  labelOf: (answer) => ({ none: 'No policy', 'in-place': 'In place' })[answer] ?? answer,
};
const requirements: NeedSignal = { kind: 'measure', measure: 'REQUIREMENTS', weight: 1 };
const settings = { minEntries: 1, asAt: '2026-05-31' };

const service = (
  id: string,
  over: Partial<NeedService> & { policy?: string } = {},
): NeedService => ({
  id,
  entries: 1,
  answers: new Map(over.policy ? [['policy', over.policy]] : []),
  requirements: 0,
  recommendations: 0,
  lastInspected: '2025-01-01',
  provenance: 'RECORDED',
  ...over,
});
const order = (services: NeedService[], signals = [weak, requirements]) =>
  rankServices(services, signals, settings).places.map((p) => `${p.position} ${p.id}`);

describe('services in tiers of need', () => {
  it('come by the number of signs, then requirements, then whole years since the last inspection', () => {
    expect(
      order([
        service('none', { policy: 'in-place' }),
        service('both', { policy: 'none', requirements: 1 }),
        service('three', { policy: 'in-place', requirements: 3 }),
        service('old', { policy: 'none', lastInspected: '2019-03-14' }),
        service('new', { policy: 'none' }),
      ]),
    ).toEqual(['1 both', '2 three', '3 old', '4 new', '5 none']);
  });
  it('put the gravest answer first within a tier, before requirements and years', () => {
    const grades: NeedSignal = {
      ...weak,
      answers: ['unsatisfactory', 'weak'],
      gravest: ['unsatisfactory', 'weak'],
      base: null,
    };
    const staff: NeedSignal = { ...grades, question: 'staff' };
    const graded = (id: string, policy: string, staffing: string, over = {}) =>
      service(id, { ...over, answers: new Map(Object.entries({ policy, staff: staffing })) });
    const all = [
      graded('weak and old', 'weak', 'good', { requirements: 4, lastInspected: '2010-01-01' }),
      graded('unsatisfactory', 'unsatisfactory', 'good'),
      graded('weak', 'good', 'weak'),
      graded('two weak', 'weak', 'weak'),
      graded('weak and unsatisfactory', 'unsatisfactory', 'weak'),
    ];
    expect(order(all, [grades, staff])).toEqual([
      '1 weak and unsatisfactory',
      '2 two weak',
      '3 unsatisfactory',
      '4 weak and old',
      '5 weak',
    ]);
  });
  it('share a place where all that decides is alike: days do not, years do', () => {
    const { places } = rankServices(
      [
        service('b', { policy: 'none', lastInspected: '2024-12-01' }),
        service('a', { policy: 'none', lastInspected: '2024-06-30' }),
        service('c', { policy: 'in-place' }),
      ],
      [weak],
      settings,
    );
    expect(places.map((p) => [p.id, p.position, p.tiedWith])).toEqual([
      ['a', 1, 1],
      ['b', 1, 1],
      ['c', 3, 0],
    ]);
    expect(places.every((p) => p.plausible === null)).toBe(true);
  });
  it('hold a headline against a service only where the question applied to it', () => {
    const low: NeedSignal = { ...weak, answers: ['in-place'], worstWhen: 'LOW' };
    const ranking = rankServices(
      [
        service('without', { policy: 'none' }),
        service('with', { policy: 'in-place' }),
        service('apart', { policy: 'not-applicable' }),
        service('unasked'),
      ],
      [low],
      settings,
    );
    expect(ranking.places.map((p) => [p.id, p.score])).toEqual([
      ['without', 1],
      ['with', 0],
    ]);
    expect(ranking.leftOut).toBe(2);
  });
  it('never take what is not held for zero', () => {
    const ranking = rankServices(
      [
        service('unknown', { requirements: null }),
        service('zero'),
        service('one', { requirements: 1 }),
      ],
      [requirements],
      settings,
    );
    expect(ranking.places.map((p) => p.id)).toEqual(['one', 'zero']);
    expect(ranking.leftOut).toBe(1);
  });
  it('say why in words, with answer, counts and day', () => {
    const [place] = rankServices(
      [service('x', { policy: 'none', requirements: 2, lastInspected: '2019-03-14' })],
      [requirements, weak],
      settings,
    ).places;
    expect(place?.because.map((r) => r.text)).toEqual([
      '2 requirements',
      'Policy: “No policy”',
      'Last inspected 14 March 2019, 7 years before 31 May 2026',
    ]);
  });
  it('say that simulated services are simulated, in every reason', () => {
    const [place] = rankServices(
      [service('x', { policy: 'none', provenance: 'SIMULATED' })],
      [weak],
      settings,
    ).places;
    expect(place?.because.every((r) => r.text.endsWith(', simulated'))).toBe(true);
  });
  it('leave out services with too few records, and say so', () => {
    const ranking = rankServices([service('x', { policy: 'none' })], [weak], {
      ...settings,
      minEntries: 2,
    });
    expect(ranking).toMatchObject({ places: [], leftOut: 1 });
    expect(ranking.method).toContain('fewer than 2 records');
  });
  it('do not depend on the order in which they come', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 60 }).map(String),
        policy: fc.constantFrom('none', 'in-place'),
        requirements: fc.option(fc.nat(2)),
        lastInspected: fc.option(fc.constantFrom('2019-03-14', '2025-01-01')),
      }),
      { selector: (s) => s.id },
    );
    fc.assert(
      fc.property(some, (all) => {
        const services = all.map(({ id, ...over }) => service(id, over));
        expect(order([...services].reverse())).toEqual(order(services));
      }),
    );
  });
});

describe('whole years', () => {
  it('are counted as birthdays are', () => {
    expect(wholeYears('2019-03-14', '2026-03-13')).toBe(6);
    expect(wholeYears('2019-03-14', '2026-03-14')).toBe(7);
  });
});

describe('the last day of a period', () => {
  it('is that of the inspection year, the year or the date', () => {
    expect(['2016-17', '1999-00', '2015', '2026-05-31', '2016-05'].map(lastDayOf)).toEqual([
      '2017-03-31',
      '2000-03-31',
      '2015-12-31',
      '2026-05-31',
      null,
    ]);
  });
});
