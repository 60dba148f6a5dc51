// Asks for the funnel of one question and hands it to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { funnelQuestion } from './documents.ts';
import { FunnelCard } from './funnel-card.tsx';
import { ChartShape } from './shapes.tsx';

export function FunnelBlock({ address, asked }: { address: TargetAddress; asked: Asked }) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const question = asked.choices.funnel?.question.code ?? '';
  const { data, error } = useQuery(funnelQuestion, {
    variables: {
      where: asked.where,
      release,
      entity: asked.entity,
      rate: { question, outcome: 'UNFAVOURABLE' },
      min: asked.choices.min,
    },
  });
  if (error)
    return (
      <ErrorState
        title="The funnel plot did not load."
        reason={error.message}
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  if (!data)
    return (
      <Loading what="Drawing the limits">
        <ChartShape />
      </Loading>
    );
  return <FunnelCard address={address} asked={asked} funnel={data.slice.funnel} />;
}
