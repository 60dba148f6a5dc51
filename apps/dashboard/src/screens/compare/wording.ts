// The words of a comparison: groups as nouns, an answer as a verb, and titles that say only what holds for every value
// the source allows. Pure; the numbers come from the cube as it prints them.
import type { RateMark } from '../../ui/charts/chart-cells.ts';
import { allowed } from '../../ui/charts/chart-cells.ts';
import type { Choices } from './choices.ts';

const lowered = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "voluntary services", "care home services": a member's short name as a plural noun. */
export const servicesOf = (short: string): string => {
  const noun = lowered(short);
  return /services?$/.test(noun) ? `${noun.replace(/s$/, '')}s` : `${noun} services`;
};

/** "had a policy in place", "said they had a training plan in place": what the services counted have in common. */
export const predicateOf = ({ answer, asked }: Pick<Choices, 'answer' | 'asked'>): string => {
  if (answer.clause === null) return `had the answer “${lowered(answer.label)}”`;
  return asked.stage.code === 'annual-return' ? `said they ${answer.clause}` : answer.clause;
};

export type Named = { short: string; rate: RateMark };

/** Groups that surely stand first or last: one, or several that are known to share the same value. */
type Ends = { first: Named[]; last: Named[]; shown: number };

/** Whatever the true values are inside their ranges; none where ranges overlap or a base is small. */
export const surelyFirstAndLast = (groups: readonly Named[]): Ends => {
  const shown = groups.flatMap((group) => {
    const over = allowed(group.rate);
    return over === null ? [] : [{ group, over }];
  });
  type Shown = (typeof shown)[number];
  const level = (a: Shown, b: Shown) =>
    a.over.lower === b.over.upper && a.over.upper === b.over.lower;
  const end = (before: (a: Shown, b: Shown) => boolean): Named[] => {
    const one = shown.find((a) => shown.every((b) => level(a, b) || a === b || before(a, b)));
    if (!one) return [];
    const together = shown.filter((other) => other === one || level(one, other));
    const says =
      together.length < shown.length && !together.some(({ group }) => group.rate.smallBase);
    return says ? together.map(({ group }) => group) : [];
  };
  return {
    first: end((a, b) => a.over.lower > b.over.upper),
    last: end((a, b) => a.over.upper < b.over.lower),
    shown: shown.length,
  };
};

/** "fostering and adoption services" */
const together = (groups: readonly Named[]): string => {
  const nouns = groups.map(({ short }) => servicesOf(short));
  const last = nouns.at(-1) ?? '';
  const before = nouns.slice(0, -1).map((noun) => noun.replace(/ services$/, ''));
  return before.length > 0 ? `${before.join(', ')} and ${last}` : last;
};

/** A chart's title: a sentence where one holds for every allowed value, else that none does. */
export const titleOf = (groups: readonly Named[], predicate: string, many: string): string => {
  const { first, last, shown } = surelyFirstAndLast(groups);
  if (shown === 0) return `No share can be shown for these ${many}`;
  const [top, bottom] = [together(first), together(last)];
  if (top && bottom) {
    return first.length + last.length === shown
      ? capital(`${top} more often ${predicate} than ${bottom}`)
      : capital(`${top} most often ${predicate}, ${bottom} least often`);
  }
  if (top) return capital(`${top} most often ${predicate}`);
  if (bottom) return capital(`${bottom} least often ${predicate}`);
  return `No order of ${many} holds for every value the source allows`;
};
