// Asks for a question over the service types where the population has no sectors: Compare shows the others.
import { useQuery } from '@apollo/client/react';
import type {
  NationalAnswersQuery,
  NationalByTypeQuery,
  NationalPlacesQuery,
} from '../../generated/graphql.ts';
import { hasNumber } from '../../ui/cell.ts';
import { questionPictures } from './picture.ts';
import { byTypeQuestion } from './questions.ts';
import { type View, whereOf } from './view.ts';

type ByType = ReadonlyMap<string, NationalByTypeQuery>;
const none: ByType = new Map();

/** The answers by code of the question (the first ordered one with a headline); null while they load. */
export function useByType(
  view: View | null,
  answers: NationalAnswersQuery | undefined,
  places: NationalPlacesQuery | undefined,
  release: string | null,
): { data: ByType | null; error: Error | undefined } {
  const sectors = places?.slice.sectors.nodes.some((row) => hasNumber(row.share)) ?? true;
  const question =
    view && answers && !sectors
      ? questionPictures(answers, view).find((one) => one.ordinal && hasNumber(one.headline))
      : undefined;
  const { data, error } = useQuery(byTypeQuestion, {
    variables: {
      where: view && whereOf(view),
      release,
      rate: { question: question?.code ?? '', outcome: 'HEADLINE' as const },
    },
    skip: !question,
  });
  if (!answers || !places) return { data: null, error };
  if (!question) return { data: none, error: undefined };
  return { data: data ? new Map([[question.code, data]]) : null, error };
}
