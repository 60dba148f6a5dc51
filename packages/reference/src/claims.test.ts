import type { CellInput, CountAsk } from '@cube/schema';
import { expect, test } from 'vitest';
import { type AnsweredCount, agreementOf } from './agreement.ts';
import { reportBatches } from './batches.ts';
import { claimAsks } from './claims.ts';
import { setAsideIds } from './conflicts.ts';
import { figureOf, figures } from './figures.ts';

const batches = reportBatches();
const same = (code: string | undefined, codes: readonly string[] | undefined): boolean =>
  [...(code?.split('+') ?? [])].sort().join() ===
  [...(codes ?? [])]
    .flatMap((c) => c.split('+'))
    .sort()
    .join();

/** Looks an ask up among the batches' own cells, as a store would before any algebra. */
const answer = (ask: CountAsk): AnsweredCount => {
  const batch = batches.find(({ stage }) => stage === ask.stage);
  const cell = batch?.cells.find(
    (c: CellInput) =>
      c.measure === ask.measure &&
      c.question === ask.question &&
      same(c.answer, ask.answers) &&
      same(c.serviceType, ask.where.SERVICE_TYPE) &&
      same(c.serviceSubtype, ask.where.SERVICE_SUBTYPE) &&
      same(c.sector, ask.where.SECTOR),
  );
  if (!cell) throw new Error(`Not held: ${JSON.stringify(ask)}`);
  return cell.withheld ? null : { lower: cell.lower, upper: cell.upper };
};

const judged = (id: string) => {
  const plan = claimAsks(figureOf(id));
  const asks = plan.askable
    ? plan.asks.map(({ count, over }) => ({ num: answer(count), den: over && answer(over) }))
    : [];
  return agreementOf(figureOf(id), asks);
};

test('no claim of the report disagrees with what the solution leaves', () => {
  const tally: Record<string, number> = {};
  for (const { id } of figures) {
    const agreement = judged(id);
    tally[agreement] = (tally[agreement] ?? 0) + 1;
  }
  expect(tally).toEqual({
    AGREES: 165,
    AGREES_WITHIN_BOUNDS: 37,
    SET_ASIDE: setAsideIds.size,
    NOT_ASKABLE: 46 + 15 + 9,
  });
});

test('every number is askable; words, comments and methods say why not', () => {
  for (const figure of figures) {
    const plan = claimAsks(figure);
    expect(plan.askable).toBe(figure.kind === 'figure' || figure.kind === 'implied');
    if (!plan.askable) expect(plan.reason).toMatch(/\.$/);
  }
});

test('the agreements of the mockup', () => {
  expect(judged('app-policy.policy.in-place.pct')).toBe('AGREES');
  expect(judged('app-policy.policy.none.count')).toBe('AGREES');
  expect(judged('ch6-policies.policy.none.pct.2')).toBe('SET_ASIDE');
  expect(judged('app-policy.policy.in-place.voluntary.pct')).toBe('AGREES');
  expect(judged('app-policy.policy.in-place.private.pct')).toBe('AGREES_WITHIN_BOUNDS');
  expect(judged('app-scope.scope.inspected.local-authority.pct')).toBe('SET_ASIDE');
  expect(judged('app-scope.scope.inspected.private.pct')).toBe('SET_ASIDE');
  expect(judged('ch6-policies.policy-comments.commented.count')).toBe('NOT_ASKABLE');
});

test('a share of those inspected is over all inspections, a share of answers over the base of its question', () => {
  const scope = claimAsks(figureOf('app-scope.scope.inspected.care-home.pct'));
  expect(scope).toMatchObject({
    kind: 'share',
    asks: [
      {
        label: 'care-home',
        base: 'ALL',
        count: {
          stage: 'inspection',
          periods: ['2016-17'],
          where: { SERVICE_TYPE: ['care-home'] },
        },
        over: { where: {}, measure: 'ENTRIES' },
      },
    ],
  });
  const roles = claimAsks(figureOf('app-roles.roles.all-or-majority.voluntary.pct'));
  expect(roles).toMatchObject({
    asks: [
      {
        base: 'ASKED',
        count: {
          question: 'roles',
          answers: ['all', 'majority'],
          where: { SECTOR: ['voluntary'] },
        },
        over: { question: 'roles', where: { SECTOR: ['voluntary'] } },
      },
    ],
  });
  const plans = claimAsks(figureOf('app-care-plans.care-plans.none.pct'));
  expect(plans).toMatchObject({
    asks: [{ base: 'APPLICABLE', over: { answers: ['effective', 'none', 'partial'] } }],
  });
});

test('"each type" asks for every type, "each of" for those named', () => {
  const each = claimAsks(figureOf('app-policy.policy.in-place.each-type.pct'));
  expect(each).toMatchObject({
    kind: 'share',
    test: { comparator: 'range', value: 65, upper: 85 },
  });
  expect(each.askable && each.asks).toHaveLength(5);
  const named = claimAsks(
    figureOf('app-indicators.indicators.all-or-majority.each-of-care-home-school-care-secure.pct'),
  );
  expect(named.askable && named.asks.map(({ label }) => label)).toEqual([
    'care-home',
    'school-care',
    'secure',
  ]);
});

test('the 226 returns are those asked about missing young people', () => {
  expect(claimAsks(figureOf('ch6-absconding.scope.returned.count'))).toMatchObject({
    kind: 'count',
    asks: [{ count: { stage: 'annual-return', question: 'missing-procedure' }, over: null }],
    test: { value: 226 },
  });
});

test('three service types with no policy: five counts, of which three are not zero', () => {
  const plan = claimAsks(figureOf('app-policy.policy.types-with-none.count'));
  expect(plan).toMatchObject({ kind: 'members-with', test: { comparator: '=', value: 3 } });
  expect(judged('app-policy.policy.types-with-none.count')).toBe('AGREES');
});

test('64 services with recommendations are 19% of all inspections', () => {
  expect(claimAsks(figureOf('ch5.recommendations.services-with.pct'))).toMatchObject({
    asks: [
      {
        base: 'ALL',
        count: { measure: 'SERVICES_WITH_RECOMMENDATIONS' },
        over: { measure: 'ENTRIES' },
      },
    ],
  });
});
