// Asks for one page of the order, and for services what is known of each, and hands both to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { narrowedTo } from './choices.ts';
import { entriesQuestion } from './documents.ts';
import { latestByService } from './entries.ts';
import { RankCard } from './rank-card.tsx';
import { TargetShapes } from './shapes.tsx';
import { useOrderPage } from './use-order-page.ts';

type Props = {
  address: TargetAddress;
  asked: Asked;
  /** Whether everything the list needs has come, or will not come. */
  onRead: (read: boolean) => void;
};

export function ListBlock({ address, asked, onRead }: Props) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const { where, choices } = asked;
  const { page, pages, data, previousData, error } = useOrderPage(asked);
  const edges = (data ?? previousData)?.slice.rank.edges ?? [];
  const single = choices.rank === 'service';
  const codes = edges.flatMap(({ node }) => node.keys[0]?.code ?? []);
  const known = useQuery(entriesQuestion, {
    variables: { where: narrowedTo(where, 'service', codes), release, first: 1000, skip: 0 },
    skip: !single || codes.length === 0,
  });
  const read = error !== undefined || (data !== undefined && !known.loading);
  useEffect(() => onRead(read), [read, onRead]);
  if (error)
    return (
      <ErrorState
        title="The list did not load."
        reason={error.message}
        kept="Your choices are kept in the address."
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  if (!data && !previousData)
    return (
      <Loading what="Reading the reasons">
        <TargetShapes />
      </Loading>
    );
  const records = (known.data ?? known.previousData)?.slice.records;
  return (
    <div
      className={data ? undefined : 'refreshing'}
      aria-busy={!data || known.loading || undefined}
    >
      <RankCard
        address={address}
        asked={asked}
        edges={edges}
        page={page}
        pages={pages}
        services={single ? latestByService(records?.edges.map(({ node }) => node) ?? []) : null}
        whyNot={records?.whyNot ?? null}
      />
    </div>
  );
}
