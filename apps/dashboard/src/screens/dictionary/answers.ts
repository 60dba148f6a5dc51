// The answers of a question with what each of them counts as. Pure.
import type { DictionaryQuestionsQuery } from '../../generated/graphql.ts';

export type Question = DictionaryQuestionsQuery['catalogue']['questions'][number];
type Asked = Question['asked'][number];

export type AnswerEntry = {
  id: string;
  code: string;
  label: string;
  description: string | null;
  roles: readonly string[];
};

/** Worst to best where they have an order; then those outside the base, then answers taken together. */
export function answerEntries(question: Question): AnswerEntry[] {
  const has = (list: readonly { code: string }[], code: string) =>
    list.some((member) => member.code === code);
  const outside = new Set(question.outside.map(({ code }) => code));
  const unions = new Set(question.unions.map(({ code }) => code));
  return [...question.answers, ...question.outside, ...question.unions].map(
    ({ id, code, label, description }) => ({
      id,
      code,
      label,
      description,
      roles: [
        ...(unions.has(code) ? ['several together'] : []),
        ...(has(question.headline, code) ? ['headline'] : []),
        ...(has(question.favourable, code) ? ['speaks well'] : []),
        ...(has(question.unfavourable, code) ? ['calls for action'] : []),
        ...(outside.has(code) ? ['outside the base'] : []),
      ],
    }),
  );
}

/** "Is a policy in place?: In place", the entries a question was put to; null when it was put to all. */
export const askedOnlyWhen = ({ askedWhen }: Asked): string | null =>
  askedWhen
    .map(
      ({ question, answers }) =>
        `${question.label} ${answers.map(({ label }) => label).join(' or ')}`,
    )
    .join('; ') || null;

/** Questions by focus area, both in the order of the cube. */
export function focusAreas(questions: readonly Question[]): {
  code: string;
  label: string;
  description: string | null;
  questions: Question[];
}[] {
  const areas = new Map<string, ReturnType<typeof focusAreas>[number]>();
  for (const one of questions) {
    const { code, label, description } = one.question.parent ?? {
      code: '',
      label: 'Other questions',
      description: null,
    };
    const area = areas.get(code) ?? { code, label, description, questions: [] };
    area.questions.push(one);
    areas.set(code, area);
  }
  return [...areas.values()];
}
