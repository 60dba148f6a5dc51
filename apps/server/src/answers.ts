// Which answers are meant, and how to speak of them: codes, unions and outcomes become single answers and plain words.
import {
  type AnswerDefinition,
  type QuestionDefinition,
  UserError,
  unknownCode,
} from '@cube/schema';

/** The answers of a `RateInput`, as typed. */
export type AnswersWanted = {
  answer?: readonly string[] | null;
  outcome?: 'HEADLINE' | 'FAVOURABLE' | 'UNFAVOURABLE' | null;
};

/** The single answers behind answer codes, union codes or an outcome. */
export function answersWanted(q: QuestionDefinition, wanted: AnswersWanted): readonly string[] {
  if ((wanted.answer != null) === (wanted.outcome != null))
    throw new UserError('BAD_INPUT', 'Give exactly one of answer and outcome.');
  if (wanted.outcome === 'HEADLINE') return q.headline;
  if (wanted.outcome === 'FAVOURABLE') return q.favourable;
  if (wanted.outcome === 'UNFAVOURABLE') return q.unfavourable;
  const typed = wanted.answer ?? [];
  if (typed.length === 0) throw new UserError('BAD_INPUT', 'answer: the list is empty.');
  const known = [...q.answers.map((a: AnswerDefinition) => a.code), ...q.unions.map((u) => u.code)];
  const single = typed.flatMap((code) => {
    if (!known.includes(code)) throw unknownCode(`answer of ${q.code}`, code, known);
    return q.unions.find((u) => u.code === code)?.parts ?? [code];
  });
  return [...new Set(single)];
}

/** Whether two lists name the same answers. */
export const sameAnswers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((code) => b.includes(code));

const unionOf = (q: QuestionDefinition, answers: readonly string[]) =>
  q.unions.find((u) => sameAnswers(u.parts, answers));

/** The verb phrase of an answer, or of the union these answers are. */
export function clauseOf(q: QuestionDefinition, answers: readonly string[]): string | null {
  const code = answers.length === 1 ? answers[0] : unionOf(q, answers)?.code;
  return code ? (q.clauses?.[code] ?? null) : null;
}

/** "in place", "partly or effective": the answers as a reader would name them. */
export function answerWords(q: QuestionDefinition, answers: readonly string[]): string {
  if (sameAnswers(q.headline, answers)) return q.headlineLabel;
  const labels = q.answers.filter((a) => answers.includes(a.code)).map((a) => a.label);
  const words = unionOf(q, answers)?.label ?? labels.join(' or ');
  return words.toLowerCase() || 'no answer';
}

/** What follows a count of services: "had a policy in place"; the answer is quoted where nobody put it in words. */
export const saidOf = (q: QuestionDefinition, answers: readonly string[]): string =>
  clauseOf(q, answers) ?? `answered “${answerWords(q, answers)}”`;
