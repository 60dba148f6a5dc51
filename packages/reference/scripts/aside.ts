// Finds the smallest sets of claims that must be set aside for any table to satisfy the rest, and picks the readings among them.

import { figureOf } from '../src/figures.ts';
import { type ModelClaim, modelClaims, type Rule, structure } from '../src/model.ts';
import type { Solver } from './highs.ts';

/** No sum of answers to one question exceeds the services inspected. */
const most = 332;
const asideOf = (claim: ModelClaim): string => `aside|${claim.id}`;
const totalClaim = 'ch5.scope.inspected.count';

/** The rule, or nothing at all when the claim is set aside. */
const relaxed = (rule: Rule, aside: string): Rule[] => {
  const factors = [...rule.terms.values()];
  const highest = most * Math.max(0, ...factors);
  const lowest = most * Math.min(0, ...factors);
  const atMost: Rule = {
    terms: new Map([...rule.terms, [aside, rule.right - highest]]),
    sign: '<=',
    right: rule.right,
  };
  const atLeast: Rule = {
    terms: new Map([...rule.terms, [aside, rule.right - lowest]]),
    sign: '>=',
    right: rule.right,
  };
  if (rule.sign === '=') return [atMost, atLeast];
  return [rule.sign === '<=' ? atMost : atLeast];
};

/** Every set of claims of the least size. The total of 332 is taken as given: it bounds every other number. */
export const smallestSets = (solve: Solver): string[][] => {
  const given = modelClaims.filter(({ id }) => id === totalClaim);
  const doubted = modelClaims.filter(({ id }) => id !== totalClaim);
  const asides = doubted.map(asideOf);
  const rules: Rule[] = [
    ...structure,
    ...given.flatMap((claim) => claim.rules),
    ...doubted.flatMap((claim) => claim.rules.flatMap((rule) => relaxed(rule, asideOf(claim)))),
  ];
  const goal = {
    sense: 'Minimize' as const,
    terms: new Map(asides.map((aside): [string, number] => [aside, 1])),
  };
  const sets: string[][] = [];
  for (;;) {
    const found = solve(rules, goal, new Set(asides));
    if (!found || (sets[0] && found.goal > sets[0].length)) return sets;
    const set = asides.filter((aside) => found.values.has(aside));
    sets.push(set.map((aside) => aside.slice('aside|'.length)));
    rules.push({
      terms: new Map(set.map((aside) => [aside, 1])),
      sign: '<=',
      right: set.length - 1,
    });
  }
};

const isExact = (claimId: string): boolean => {
  const figure = figureOf(claimId);
  return figure.statistic === 'count' || figure.value === 100;
};

/** The sets that give up the fewest exact claims: a printed count or "all" outranks a percentage. */
export const readingsAmong = (sets: readonly (readonly string[])[]): string[][] => {
  const given = (set: readonly string[]): number => set.filter(isExact).length;
  const fewest = Math.min(...sets.map(given));
  return sets.filter((set) => given(set) === fewest).map((set) => [...set]);
};
