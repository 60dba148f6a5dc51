// The words of a comparison: groups as nouns, an answer as a verb, and titles that say only what holds for every value
// the source allows. Pure; the numbers come from the cube as it prints them.
import { formatPercentRange } from '@cube/schema';
import type { RateMark } from '../../ui/charts/chart-cells.ts';
import { allowed } from '../../ui/charts/chart-cells.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import type { Choices } from './choices.ts';

const lowered = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "voluntary services", "care home services": a member's short name as a plural noun. */
export const servicesOf = (short: string): string => {
  if (/^services (in|of) /.test(short)) return short;
  const noun = lowered(short);
  return /services?$/.test(noun) ? `${noun.replace(/s$/, '')}s` : `${noun} services`;
};

/** "had a policy in place", "said they had a training plan in place": what the services counted have in common. */
export const predicateOf = ({ answer, asked }: Pick<Choices, 'answer' | 'asked'>): string => {
  if (answer.clause === null) return `had the answer “${lowered(answer.label)}”`;
  return asked.stage.code === 'annual-return' ? `said they ${answer.clause}` : answer.clause;
};

/** What services did to be counted at a stage. */
const doneAt: Readonly<Record<string, string>> = {
  inspection: 'inspected',
  'annual-return': 'that sent a return',
};

/** "voluntary services inspected", "services with a policy in place where the question applied": the base, of a group or of all. */
export const baseWords = (
  { asked, basis, question }: Pick<Choices, 'asked' | 'basis' | 'question'>,
  group = 'services',
): string => {
  const rest = asked.of.replace(/^services ?/, '');
  const all = `${servicesOf(group)} ${doneAt[asked.stage.code] ?? 'on the register'}`;
  if (basis === 'ALL') return all;
  const given = asked.of.startsWith('services') ? `${servicesOf(group)} ${rest}` : all;
  const left = basis === 'APPLICABLE' && question.outside.length > 0;
  return left ? `${given} where the question applied` : given;
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
export const together = (groups: readonly Named[]): string => {
  const nouns = groups.map(({ short }) => servicesOf(short));
  const last = nouns.at(-1) ?? '';
  const before = nouns.slice(0, -1).map((noun) => noun.replace(/ services$/, ''));
  return before.length > 0 ? `${before.join(', ')} and ${last}` : last;
};

/** "94 to 100%": from the lowest allowed value of any of these shares to the highest, as the cube prints shares. */
const spread = (groups: readonly NamedVerdict[]): string => {
  const ranges = groups.flatMap(({ rate }) => allowed(rate) ?? []);
  return formatPercentRange(
    {
      lower: Math.min(...ranges.map(({ lower }) => lower)) * 0.01,
      upper: Math.max(...ranges.map(({ upper }) => upper)) * 0.01,
    },
    'sentence',
  );
};

/** ", on a small base": a verdict may be clear on a handful of services, and then the title says so. */
export const smallWords = (groups: readonly Named[]): string => {
  const small = groups.filter(({ rate }) => rate.smallBase).length;
  if (small === 0) return '';
  return small === groups.length ? ', on a small base' : ', some on a small base';
};

/** A group with what its comparison came to; null for the one all others are compared with. */
export type NamedVerdict = Named & { verdict: Verdict | null };
export type Title = {
  text: string;
  /** The groups the title says something about. */
  about: readonly NamedVerdict[];
};

const judgedClear = (verdict: Verdict) => (group: NamedVerdict) => group.verdict === verdict;

/**
 * A chart's title. It speaks of most and least only where the order holds for every allowed value and chance alone could
 * not explain it; else of what the verdicts do carry; else it says that no difference is clear.
 */
export const titleOf = (
  groups: readonly NamedVerdict[],
  predicate: string,
  many: string,
  baseline: string,
): Title => {
  const drawn = groups.filter(({ rate }) => allowed(rate) !== null);
  if (drawn.length === 0) return { text: `No share can be shown for these ${many}`, about: [] };
  const ends = surelyFirstAndLast(groups);
  const [higher, lower] = [judgedClear('HIGHER'), judgedClear('LOWER')];
  const named = (end: readonly Named[]) => groups.filter((group) => end.includes(group));
  const first = named(ends.first).every(higher) ? named(ends.first) : [];
  const last = named(ends.last).every(lower) ? named(ends.last) : [];
  const [top, bottom] = [together(first), together(last)];
  const ordered = (text: string): Title => ({ text: capital(text), about: drawn });
  if (top && bottom) {
    return first.length + last.length === ends.shown
      ? ordered(`${top} more often ${predicate} than ${bottom}`)
      : ordered(`${top} most often ${predicate}, ${bottom} least often`);
  }
  if (top) return ordered(`${top} most often ${predicate}`);
  if (bottom) return ordered(`${bottom} least often ${predicate}`);
  const above = groups.filter(higher);
  const below = groups.filter(lower);
  if (above.length > 0 || below.length > 0) {
    const said = [
      above.length > 0 ? `${together(above)} more often` : '',
      below.length > 0 ? `${together(below)} less often` : '',
    ];
    const text = `${said.filter(Boolean).join(', ')} ${predicate} than ${baseline}`;
    return { text: capital(text + smallWords([...above, ...below])), about: [...above, ...below] };
  }
  const usable = drawn.filter(({ rate }) => !rate.notDeterminable && !rate.smallBase);
  if (usable.length < 2) {
    const open = drawn.some(({ rate }) => rate.notDeterminable);
    const text = open
      ? `The report leaves open how ${many} differ here`
      : `Too little is held to say how ${many} differ here`;
    return { text, about: usable };
  }
  // No clear difference is a verdict too: where none can be given, it is not said.
  const judged = usable.filter((group) => !judgedClear('CANNOT_SAY')(group));
  return judged.length < 2
    ? { text: `How ${many} differ cannot be said: ${spread(usable)} ${predicate}`, about: usable }
    : {
        text: `No clear difference between ${many}: ${spread(judged)} ${predicate}`,
        about: judged,
      };
};
