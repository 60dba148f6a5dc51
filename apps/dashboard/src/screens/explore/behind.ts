// The population behind a share: those that gave its answer, and those it is a share of. The row's own entries are asked of the row.
// Pure.
import { dimensions } from '@cube/schema';
import type { WhereInput } from '../../generated/graphql.ts';
import { questionOf } from './plan.ts';
import type { HeadMember } from './table-document.ts';
import type { Said } from './words.ts';

export type Part = 'answer' | 'base';

/** Single answers: a named union holds several. */
const single = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => code.split('+'))),
];

/** The population of one side of a share at a row; null where the cells are no shares of answers. */
export function behind(
  { plan, values, catalogue }: Said,
  keys: readonly Pick<HeadMember, 'dimension' | 'code'>[],
  part: Part,
): WhereInput | null {
  if (plan.cell.kind !== 'rate') return null;
  const rate = plan.cell.of;
  const pinned = keys.find(({ dimension }) => dimension === 'QUESTION')?.code ?? rate.question;
  const question = pinned
    ? catalogue.questions.find((one) => one.question.code === pinned)
    : questionOf(values, catalogue, [...plan.rows, ...plan.columns]);
  if (!question) return null;
  const own = keys.find(({ dimension }) => dimension === 'ANSWER')?.code;
  const outcomes = {
    HEADLINE: question.headline,
    FAVOURABLE: question.favourable,
    UNFAVOURABLE: question.unfavourable,
  };
  const given = own
    ? [own]
    : (rate.answer ?? outcomes[rate.outcome ?? 'HEADLINE'].map(({ code }) => code));
  const { question: _asked, ...population } = plan.where;
  const where: Record<string, unknown> = { ...population };
  for (const { dimension, code } of keys) {
    const name = dimensions[dimension].where;
    if (name && dimension !== 'QUESTION' && dimension !== 'ANSWER') where[name] = { is: code };
  }
  const { code } = question.question;
  if (part === 'answer') where.answered = [{ question: code, answer: single(given) }];
  else if (rate.basis === 'APPLICABLE')
    where.answered = [{ question: code, answer: question.answers.map((one) => one.code) }];
  else if (rate.basis === 'ASKED') where.question = { is: code };
  return where as WhereInput;
}
