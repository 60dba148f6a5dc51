// A focus area brought again: what it may change while figures are held under it, and how the held one grows. Hides which parts of a
// definition decide what a stored figure means.
import type { AskedDefinition, QuestionDefinition, QuestionSet } from '@cube/schema';

/** Something the new definition would change under figures that are held. */
export type Alteration = { question: string; message: string };

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const among = (codes: readonly string[], held: readonly string[]): string[] =>
  codes.filter((code) => held.includes(code));

const whenOf = ({ askedWhen = [] }: AskedDefinition): string =>
  JSON.stringify(askedWhen.map(({ question, answers }) => [question, [...answers].sort()]));

const alterationsOf = (held: QuestionDefinition, given: QuestionDefinition): string[] => {
  const codes = held.answers.map(({ code }) => code);
  const kept = given.answers.map(({ code }) => code).filter((code) => codes.includes(code));
  const gone = codes.filter((code) => !kept.includes(code));
  const found = gone.map((code) => `The answer ${code} would disappear.`);
  if (gone.length === 0 && !same(kept, codes)) {
    found.push(`The answers ${codes.join(', ')} would stand in another order.`);
  }
  for (const { code, role } of held.answers) {
    const next = given.answers.find((answer) => answer.code === code);
    if (next && next.role !== role) found.push(`The answer ${code} would change its role.`);
  }
  if (held.ordinal !== given.ordinal) found.push('The answers would gain or lose their order.');
  for (const [what, key] of [
    ['favourable', 'favourable'],
    ['unfavourable', 'unfavourable'],
    ['headline', 'headline'],
  ] as const) {
    const next = among(given[key], codes);
    if (gone.length === 0 && !same([...next].sort(), [...held[key]].sort())) {
      found.push(`Other answers would be ${what}.`);
    }
  }
  for (const { code, label } of held.unions) {
    const next = given.unions.find((union) => union.code === code);
    if (!next) found.push(`The answers taken together as ${label} (${code}) would disappear.`);
  }
  for (const asked of held.asked) {
    const next = given.asked.find((one) => one.stage === asked.stage);
    if (next && whenOf(next) !== whenOf(asked)) {
      found.push(`It would be asked of others than in ${asked.period}.`);
      break;
    }
  }
  return found;
};

/** All that a new definition would alter under held figures; nothing where it only adds and renames. */
export const alterations = (held: QuestionSet, given: QuestionSet): Alteration[] =>
  held.questions.flatMap((question) => {
    const next = given.questions.find(({ code }) => code === question.code);
    const found = next
      ? alterationsOf(question, next)
      : [`The question ${question.code} would disappear.`];
    return found.map((message) => ({ question: question.code, message }));
  });

/** Answers taken together under a code held already keep that code, whatever the file's order made of it. */
export const withHeldUnions = (held: QuestionSet, given: QuestionSet): QuestionSet => ({
  ...given,
  questions: given.questions.map((question) => {
    const known = held.questions.find(({ code }) => code === question.code)?.unions ?? [];
    const unions = question.unions.map((union) => {
      const parts = [...union.parts].sort();
      const twin = known.find((one) => same([...one.parts].sort(), parts));
      return twin ? { ...twin, label: union.label } : union;
    });
    return { ...question, unions };
  }),
});

const isAt =
  ({ stage, period }: AskedDefinition) =>
  (other: AskedDefinition): boolean =>
    other.stage === stage && other.period === period;

const grownQuestion = (held: QuestionDefinition, given: QuestionDefinition): QuestionDefinition => {
  const codes = new Set(
    [...given.answers, ...held.unions, ...given.unions].map(({ code }) => code),
  );
  const clauses = Object.entries({ ...held.clauses, ...given.clauses }).filter(([code]) =>
    codes.has(code),
  );
  const asked = [
    ...held.asked.map((one) => ({ ...one, ...given.asked.find(isAt(one)) })),
    ...given.asked.filter((one) => !held.asked.some(isAt(one))),
  ].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  return {
    ...held,
    ...given,
    // In the order and with the parts held; labels may be new.
    unions: [
      ...held.unions.map((union) => ({
        ...union,
        ...given.unions.find(({ code }) => code === union.code),
      })),
      ...given.unions.filter(({ code }) => !held.unions.some((union) => union.code === code)),
    ],
    // As they were, so that what says the same is the same; new ones after.
    headline: [...held.headline, ...given.headline.filter((code) => !held.headline.includes(code))],
    favourable: [
      ...held.favourable,
      ...given.favourable.filter((code) => !held.favourable.includes(code)),
    ],
    unfavourable: [
      ...held.unfavourable,
      ...given.unfavourable.filter((code) => !held.unfavourable.includes(code)),
    ],
    ...(clauses.length > 0 ? { clauses: Object.fromEntries(clauses) } : {}),
    asked,
  };
};

/** The held focus area with everything new in it. Only where there are no alterations. */
export const grownSet = (held: QuestionSet, given: QuestionSet): QuestionSet => ({
  ...held,
  ...given,
  questions: given.questions.map((question) => {
    const before = held.questions.find(({ code }) => code === question.code);
    return before ? grownQuestion(before, question) : question;
  }),
});
