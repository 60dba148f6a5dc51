// A focus area that grows with every file: its questions are put again in one more period. Hides how what is held is kept and how a
// break in a series moves to the first period after it.
import type { AskedDefinition, QuestionDefinition, QuestionSet, Stage } from '@cube/schema';

/** A question and how it is put in this file; `asked` null where the file does not hold it. */
export type Put = {
  question: Omit<QuestionDefinition, 'asked'>;
  asked: Pick<AskedDefinition, 'wording' | 'of' | 'applicable'> | null;
};

/** From `from` on, figures cannot be compared with those before. */
export type Break = { question: string; from: string; why: string };

const inTime = (a: AskedDefinition, b: AskedDefinition): number => a.period.localeCompare(b.period);

const withBreaks = (question: QuestionDefinition, breaks: readonly Break[]): QuestionDefinition => {
  const own = breaks.filter((b) => b.question === question.code);
  const marked = own.map(({ from, why }) => ({
    why,
    // Where nothing lies before it there is nothing to compare.
    period: question.asked.find(({ period }, at) => at > 0 && period >= from)?.period,
    crossed: question.asked.some(({ period }) => period < from),
  }));
  return {
    ...question,
    asked: question.asked.map(({ breakBefore, ...asked }) => {
      const why =
        marked.find(({ period, crossed }) => crossed && period === asked.period)?.why ??
        (own.some((b) => b.why === breakBefore) ? undefined : breakBefore);
      return why === undefined ? asked : { ...asked, breakBefore: why };
    }),
  };
};

/**
 * The focus area as it should stand once this file is in: what was held of other periods stays, the file's own period is as the
 * file has it. Questions that no period holds are left out.
 */
export const grown = (
  set: Omit<QuestionSet, 'questions'>,
  puts: readonly Put[],
  held: QuestionSet | null,
  { stage, period, breaks = [] }: { stage: Stage; period: string; breaks?: readonly Break[] },
): QuestionSet => {
  const others = (code: string): AskedDefinition[] =>
    (held?.questions.find((question) => question.code === code)?.asked ?? []).filter(
      (asked) => asked.stage !== stage || asked.period !== period,
    );
  const now = new Set(puts.map(({ question }) => question.code));
  const questions = [
    ...puts.map(({ question, asked }) => ({
      ...question,
      asked: [...others(question.code), ...(asked ? [{ period, stage, ...asked }] : [])],
    })),
    ...(held?.questions ?? [])
      .filter(({ code }) => !now.has(code))
      .map((question) => ({ ...question, asked: others(question.code) })),
  ];
  return {
    ...set,
    questions: questions
      .filter(({ asked }) => asked.length > 0)
      .map((question) => withBreaks({ ...question, asked: question.asked.sort(inTime) }, breaks)),
  };
};

/** The breaks that the growing file brings to a reader's notice: those marked at its own period, or just after it. */
export const breaksAt = (set: QuestionSet, period: string): readonly string[] => {
  const whys = set.questions.flatMap(({ asked }) => {
    const at = asked.findIndex((a) => a.period === period);
    const own = asked[at]?.breakBefore;
    const next = asked[at + 1]?.breakBefore;
    return at < 0 ? [] : [own, next].flatMap((why) => why ?? []);
  });
  return [...new Set(whys)];
};
