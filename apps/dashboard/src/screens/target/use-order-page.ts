// The page of the order that stands in the address, with its reasons: one question for the list and for what is drawn of the same groups.
import { useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { pageAt } from '../../ui/page-at.ts';
import type { Asked } from './body.tsx';
import { perPage } from './choices.ts';
import { pageQuestion } from './documents.ts';

export function useOrderPage({ choices, where, by, entity, slice }: Asked, skip = false) {
  const { asked: release } = useRelease();
  const at = pageAt(choices.page, slice.rank.totalCount, perPage);
  const { data, previousData, error } = useQuery(pageQuestion, {
    variables: { where, release, entity, by, first: perPage, skip: at.from },
    skip,
  });
  return { ...at, data, previousData, error };
}
