// What a file needs to know of a focus area: of whom a question was asked in a period, and the set with periods added that no file
// brought before.
import type { AskedDefinition, QuestionDefinition, QuestionSet, Stage } from '@cube/schema';

/** Months since year 0 of the start of a period: 2015, 2016-17, 2026-05-31. */
const startOf = (period: string): number => {
  const [year = 0, second] = period.split('-').map(Number);
  const isDay = period.length > 7;
  return year * 12 + (isDay ? (second ?? 1) - 1 : second === undefined ? 0 : 3);
};

/** How a question is asked at a stage in a period: as defined, or as in the nearest period defined. Null when not asked at that stage. */
export const askedAt = (
  question: QuestionDefinition,
  stage: Stage,
  period: string,
): AskedDefinition | null => {
  const defined = question.asked.filter((asked) => asked.stage === stage);
  const exact = defined.find((asked) => asked.period === period);
  if (exact) return exact;
  const far = (asked: AskedDefinition): number => Math.abs(startOf(asked.period) - startOf(period));
  const [nearest] = [...defined].sort(
    (a, b) => far(a) - far(b) || startOf(a.period) - startOf(b.period),
  );
  if (!nearest) return null;
  // A break lies between two periods: it is not copied to a third.
  const { breakBefore: _, ...kept } = nearest;
  return { ...kept, period };
};

/** Questions of the set that are put at a stage. */
export const questionsAt = (set: QuestionSet, stage: Stage): readonly QuestionDefinition[] =>
  set.questions.filter(({ asked }) => asked.some((one) => one.stage === stage));

/** The set with these questions asked at this stage in these periods, as in the nearest period there is. */
export const withPeriods = (
  set: QuestionSet,
  added: { stage: Stage; periods: readonly string[]; questions: readonly string[] },
): QuestionSet => ({
  ...set,
  questions: set.questions.map((question) => {
    if (!added.questions.includes(question.code)) return question;
    const asked = added.periods.flatMap((period) => {
      const known = question.asked.some(
        (one) => one.stage === added.stage && one.period === period,
      );
      return known ? [] : (askedAt(question, added.stage, period) ?? []);
    });
    if (asked.length === 0) return question;
    // In the order of time, so that files taken in another order leave the same set.
    const all = [...question.asked, ...asked].sort(
      (a, b) => startOf(a.period) - startOf(b.period) || (a.stage < b.stage ? -1 : 1),
    );
    return { ...question, asked: all };
  }),
});

/** "child sexual exploitation" of "Child sexual exploitation"; capitals that are more than a sentence's first stay. */
export const inSentence = (label: string): string =>
  /^[A-Z](?![A-Z])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
