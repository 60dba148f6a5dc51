// Asks for every question of the groups on the page of the list, and for all groups together, and hands both to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { narrowedTo, perPage } from './choices.ts';
import { heatQuestion } from './documents.ts';
import { HeatCard } from './heat-card.tsx';
import { ChartShape } from './shapes.tsx';

export function HeatBlock({ address, asked }: { address: TargetAddress; asked: Asked }) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const { choices, where, entity, slice } = asked;
  const { page } = choices;
  const codes = slice.rank.edges
    .slice((page - 1) * perPage, page * perPage)
    .flatMap(({ node }) => node.keys[0]?.code ?? []);
  const { data, previousData, error } = useQuery(heatQuestion, {
    variables: {
      listed: narrowedTo(where, choices.rank, codes),
      all: where,
      release,
      groups: [entity],
    },
    skip: codes.length === 0,
  });
  if (codes.length === 0) return null;
  if (error)
    return (
      <ErrorState
        title="The heat map did not load."
        reason={error.message}
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  const heat = data ?? previousData;
  if (!heat)
    return (
      <Loading what="Reading every question">
        <ChartShape />
      </Loading>
    );
  return <HeatCard address={address} asked={asked} heat={heat} codes={codes} />;
}
