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

/** "had the answer “in place”": what the services counted have in common. */
export const predicateOf = ({ answer }: Pick<Choices, 'answer'>): string =>
  `had the answer “${lowered(answer.label)}”`;

export type Named = { short: string; rate: RateMark };

type Ends = { first: Named | null; last: Named | null; shown: number };

/** Groups that stand first or last whatever the true values are; none where ranges overlap or a base is small. */
export const surelyFirstAndLast = (groups: readonly Named[]): Ends => {
  const shown = groups.flatMap((group) => {
    const over = allowed(group.rate);
    return over === null ? [] : [{ group, over }];
  });
  const apart = (higher: (typeof shown)[number], lower: (typeof shown)[number]) =>
    higher.over.lower > lower.over.upper;
  const others = (one: (typeof shown)[number]) => shown.filter((other) => other !== one);
  const first = shown.find((one) => others(one).every((other) => apart(one, other)));
  const last = shown.find((one) => others(one).every((other) => apart(other, one)));
  const sure = (one: typeof first) => (one && !one.group.rate.smallBase ? one.group : null);
  return shown.length < 2
    ? { first: null, last: null, shown: shown.length }
    : { first: sure(first), last: sure(last), shown: shown.length };
};

/** A chart's title: a sentence where one holds for every allowed value, else what the chart shows. */
export const titleOf = (groups: readonly Named[], predicate: string, many: string): string => {
  const { first, last, shown } = surelyFirstAndLast(groups);
  const name = (group: Named) => servicesOf(group.short);
  if (shown === 2 && first && last) {
    return capital(`${name(first)} more often ${predicate} than ${name(last)}`);
  }
  if (first && last) {
    return capital(`${name(first)} most often ${predicate}, ${name(last)} least often`);
  }
  if (first) return capital(`${name(first)} most often ${predicate}`);
  if (last) return capital(`${name(last)} least often ${predicate}`);
  if (shown === 0) return `No share can be shown for these ${many}`;
  return `How often services ${predicate}: no order of ${many} holds for every value the source allows`;
};
