// Compares a claim with what the cube answers, in exact integers: does every, some or no allowed value print as claimed?
import { type ClaimPlan, type ClaimTest, claimAsks } from './claims.ts';
import { setAsideIds } from './conflicts.ts';
import type { Figure } from './figures.ts';
import { printsAs } from './rounding.ts';

export type Agreement =
  | 'AGREES'
  | 'AGREES_WITHIN_BOUNDS'
  | 'SET_ASIDE'
  | 'DISAGREES'
  | 'NOT_ASKABLE';

/** Bounds of a count the cube gave; null where it gives none (withheld), so that it could be anything. */
export type AnsweredCount = { lower: number; upper: number } | null;
/** The answer to one ask of a plan: `den` is null for counts too. */
export type AnsweredAsk = { num: AnsweredCount; den: AnsweredCount };
type Kind = Extract<ClaimPlan, { askable: true }>['kind'];

const countPasses = ({ comparator, value, upper = value }: ClaimTest, k: number): boolean => {
  switch (comparator) {
    case '=':
      return k === value;
    case '>=':
      return k >= value;
    case '>':
      return k > value;
    case '<=':
      return k <= value;
    case '<':
      return k < value;
    case 'range':
      return k >= value && k <= upper;
  }
};

/** Whether k of n prints at or above p; a value with decimals is compared as it stands. */
const atLeast = (p: number, k: number, n: number): boolean =>
  Number.isInteger(p) ? 200 * k >= (2 * p - 1) * n : 10_000 * k >= Math.round(100 * p) * n;
const printsAtMost = (p: number, k: number, n: number): boolean => 200 * k < (2 * p + 1) * n;

const sharePasses = (test: ClaimTest, k: number, n: number): boolean => {
  const { comparator, value: p, upper = p } = test;
  switch (comparator) {
    case '=':
      return printsAs(p, k, n);
    case '>=':
      return atLeast(p, k, n);
    case '>':
      return 100 * k > p * n;
    case '<=':
      return printsAtMost(p, k, n);
    case '<':
      return 100 * k < p * n;
    case 'range':
      return atLeast(p, k, n) && printsAtMost(upper, k, n);
  }
};

/** Whether every, some or none of these pass. */
type Verdict = 'every' | 'some' | 'none';
const verdictOf = (passes: Iterable<boolean>): Verdict => {
  let yes = false;
  let no = false;
  for (const pass of passes) {
    yes ||= pass;
    no ||= !pass;
    if (yes && no) return 'some';
  }
  return yes ? 'every' : 'none';
};

const agreements: Record<Verdict, Agreement> = {
  every: 'AGREES',
  some: 'AGREES_WITHIN_BOUNDS',
  none: 'DISAGREES',
};

function* counts(test: ClaimTest, { lower, upper }: NonNullable<AnsweredCount>) {
  for (let k = lower; k <= upper; k++) yield countPasses(test, k);
}

function* pairs(test: ClaimTest, num: NonNullable<AnsweredCount>, den: NonNullable<AnsweredCount>) {
  for (let n = Math.max(1, den.lower); n <= den.upper; n++) {
    for (let k = num.lower; k <= Math.min(n, num.upper); k++) yield sharePasses(test, k, n);
  }
}

const verdictOfAsk = (test: ClaimTest, kind: Kind, { num, den }: AnsweredAsk): Verdict => {
  if (num === null) return 'some';
  if (kind === 'count') return verdictOf(counts(test, num));
  return den === null ? 'some' : verdictOf(pairs(test, num, den));
};

/** How many of the asks count at least one, at least and at most. */
const membersWith = (asks: readonly AnsweredAsk[]): NonNullable<AnsweredCount> => ({
  lower: asks.filter(({ num }) => num !== null && num.lower > 0).length,
  upper: asks.filter(({ num }) => num === null || num.upper > 0).length,
});

/** Judges what the cube answers to a plan's asks. A claim about each of several groups must hold for all of them. */
export const judge = (test: ClaimTest, kind: Kind, asks: readonly AnsweredAsk[]): Agreement => {
  if (kind === 'members-with') return agreements[verdictOf(counts(test, membersWith(asks)))];
  const verdicts = asks.map((ask) => verdictOfAsk(test, kind, ask));
  if (verdicts.includes('none')) return agreements.none;
  return agreements[verdicts.every((verdict) => verdict === 'every') ? 'every' : 'some'];
};

/** How a figure stands to the cube's answers to its asks, in their order. */
export const agreementOf = (figure: Figure, asks: readonly AnsweredAsk[]): Agreement => {
  const plan = claimAsks(figure);
  if (!plan.askable) return 'NOT_ASKABLE';
  return setAsideIds.has(figure.id) ? 'SET_ASIDE' : judge(plan.test, plan.kind, asks);
};
