// The answers of the simulation: for the reported year dealt and then exchanged until the published cells are met as nearly as can be;
// for other years the same services a step better or worse.
import type { QuestionDefinition } from '@cube/schema';
import { type Chance, deal } from './demonstration-chance.ts';
import type { SimulatedService } from './demonstration-services.ts';
import { reportedPeriod, targets } from './demonstration-targets.ts';

/** Answer by question, for one service in one year. A question not asked of it is not there. */
export type Answers = ReadonlyMap<string, string>;

/** Whether a question was put to a service that gave these answers. */
const isAsked = (question: QuestionDefinition, answers: Answers): boolean =>
  (
    question.asked.find((one) => one.period === reportedPeriod && one.stage === 'inspection')
      ?.askedWhen ?? []
  ).every((when) => when.answers.includes(answers.get(when.question) ?? ''));

/** Pairs tried for an exchange, a question. */
const triesPerEntry = 150;

/** Published counts of one question as groups of entries: `of` lists, by entry, the groups that it is in. */
const groupsOf = (question: string, services: readonly SimulatedService[]) => {
  const bounded = targets.filter((target) => target.question === question);
  const of: (typeof bounded)[] = services.map((service) =>
    bounded.filter(
      ({ serviceType, sector }) =>
        (serviceType === null || serviceType === service.serviceType) &&
        (sector === null || sector === service.sector) &&
        (serviceType !== null || sector !== null),
    ),
  );
  return { bounded, of };
};

/** Exchanges answers between entries wherever that brings published counts nearer. How many gave each answer stays. */
const bringNearer = (
  question: string,
  services: readonly SimulatedService[],
  given: string[],
  chance: Chance,
): void => {
  const { bounded, of } = groupsOf(question, services);
  const counts = new Map(bounded.map((target) => [target, 0]));
  const add = (entry: number, answer: string, by: number): void => {
    for (const target of of[entry] ?? []) {
      if (target.answers.includes(answer)) counts.set(target, (counts.get(target) ?? 0) + by);
    }
  };
  given.forEach((answer, entry) => {
    add(entry, answer, 1);
  });
  const misfit = (entries: readonly number[]): number => {
    const concerned = new Set(entries.flatMap((entry) => of[entry] ?? []));
    return [...concerned].reduce((sum, target) => {
      const count = counts.get(target) ?? 0;
      return sum + Math.max(0, target.lower - count, count - target.upper);
    }, 0);
  };
  const exchange = (one: number, other: number): void => {
    const [first = '', second = ''] = [given[one], given[other]];
    add(one, first, -1);
    add(other, second, -1);
    add(one, second, 1);
    add(other, first, 1);
    given[one] = second;
    given[other] = first;
  };
  for (let tries = given.length * triesPerEntry; tries > 0; tries -= 1) {
    const [one, other] = [chance.below(given.length), chance.below(given.length)];
    if (given[one] === given[other]) continue;
    const before = misfit([one, other]);
    if (before === 0) continue;
    exchange(one, other);
    if (misfit([one, other]) > before) exchange(one, other);
  }
};

/** Answers of the services inspected in the reported year. */
export const reportedAnswers = (
  questions: readonly QuestionDefinition[],
  services: readonly SimulatedService[],
  chance: Chance,
): Answers[] => {
  const all = services.map(() => new Map<string, string>());
  for (const question of questions) {
    const asked = services.flatMap((service, i) =>
      isAsked(question, all[i] ?? new Map()) ? [{ service, i }] : [],
    );
    // The better ones get the better answers, more or less: services in need of support have several weak answers.
    const ranked = asked
      .map((one) => ({ ...one, at: one.service.quality + chance.below(80) }))
      .sort((a, b) => a.at - b.at || a.i - b.i);
    const scale = question.answers.filter(({ role }) => role === 'scale').map(({ code }) => code);
    const dealt = deal(weightsOf(question), ranked.length);
    const outside = dealt.filter((answer) => !scale.includes(answer));
    const places = new Set(chance.shuffled(ranked.map((_, at) => at)).slice(0, outside.length));
    const inside = scale.flatMap((code) => dealt.filter((answer) => answer === code));
    const given = ranked.map((_, at) => (places.has(at) ? outside.pop() : inside.shift()) ?? '');
    const ranks = ranked.map(({ service }) => service);
    bringNearer(question.code, ranks, given, chance);
    ranked.forEach(({ i }, at) => {
      all[i]?.set(question.code, given[at] ?? '');
    });
  }
  return all;
};

/** How all entries together answered, as published. */
const weightsOf = (question: QuestionDefinition): (readonly [string, number])[] =>
  question.answers.map(({ code }) => {
    const total = targets.find(
      (target) =>
        target.question === question.code &&
        target.serviceType === null &&
        target.sector === null &&
        target.answers.join() === code,
    );
    return [code, (total?.lower ?? 0) + (total?.upper ?? 0)] as const;
  });

/** Of a hundred answers, how many move a step for each year away from the reported one, and how many are given anew. */
const moved = 10;
const anew = 15;

/** Answers some years after (or, negative, before) the reported one; `like` are the reported answers of the services of its type. */
export const answersInYear = (
  questions: readonly QuestionDefinition[],
  from: Answers,
  like: readonly Answers[],
  years: number,
  chance: Chance,
): Answers => {
  const answers = new Map<string, string>();
  for (const question of questions) {
    if (!isAsked(question, answers)) continue;
    const others = like.filter((other) => other.has(question.code));
    const kept = chance.percent(anew) ? undefined : from.get(question.code);
    const answer = kept ?? (others.length > 0 ? chance.pick(others) : from).get(question.code);
    const scale = question.answers.filter(({ role }) => role === 'scale').map(({ code }) => code);
    const at = scale.indexOf(answer ?? '');
    const step = chance.percent(moved * Math.abs(years)) ? Math.sign(years) : 0;
    const next = at < 0 ? answer : (scale[at + step] ?? answer);
    answers.set(question.code, next ?? scale[0] ?? '');
  }
  return answers;
};
