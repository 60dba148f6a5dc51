// Asks for the source's words, only where a question has no numbers at all.
import { useQuery } from '@apollo/client/react';
import type { NationalAnswersQuery } from '../../generated/graphql.ts';
import { questionPictures } from './picture.ts';
import { wordsQuestion } from './questions.ts';
import type { Quotation } from './quotations.tsx';
import type { View } from './view.ts';

type Quotations = ReadonlyMap<string, readonly Quotation[]>;
const none: Quotations = new Map();

/** Quotations by code of the question; null while they load. */
export function useQuotations(
  view: View | null,
  answers: NationalAnswersQuery | undefined,
  release: string | null,
): { data: Quotations | null; error: Error | undefined } {
  const wanted =
    view && answers ? questionPictures(answers, view).filter((question) => question.wordsOnly) : [];
  const { data, error } = useQuery(wordsQuestion, {
    variables: { stage: view?.stage ?? null, release },
    skip: wanted.length === 0,
  });
  if (!answers) return { data: null, error };
  if (wanted.length === 0) return { data: none, error: undefined };
  if (!data) return { data: null, error };
  const of = (code: string): Quotation[] =>
    data.publishedFigures.nodes
      .filter((figure) => figure.question?.code === code)
      .map(({ id, claim, line, wording, printed }) => ({
        id,
        claim,
        line,
        wording: wording ?? printed,
      }));
  return { data: new Map(wanted.map(({ code }) => [code, of(code)])), error };
}
