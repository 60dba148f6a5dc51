// Asks for every question of the groups to set side by side, and for all of them together, and hands both to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { formatCount } from '@cube/schema';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { narrowedTo, perPage } from './choices.ts';
import { heatQuestion, largestQuestion } from './documents.ts';
import { kinds } from './frames.ts';
import { HeatCard } from './heat-card.tsx';
import { ChartShape } from './shapes.tsx';

/** More lines than this nobody reads; council areas all find room. */
const mostLargest = 40;

/** Those on the page of the list, or the largest of a kind that is not listed. */
function useGroups({ choices, where, slice }: Asked) {
  const { asked: release } = useRelease();
  const listed = choices.heat === choices.rank;
  const kind = kinds[choices.heat];
  const { data, previousData, error } = useQuery(largestQuestion, {
    variables: { where, release, groups: [kind.dimension], first: mostLargest },
    skip: listed,
  });
  if (listed) {
    const from = (choices.page - 1) * perPage;
    const codes = slice.rank.edges
      .slice(from, from + perPage)
      .flatMap(({ node }) => node.keys[0]?.code ?? []);
    return {
      codes,
      error,
      waiting: false,
      which: `of the ${codes.length === 1 ? kind.one : kind.many} listed above`,
    };
  }
  const rows = (data ?? previousData)?.slice.rows;
  const codes = (rows?.nodes ?? []).flatMap(({ keys: [key] }) => key?.code ?? []);
  const which =
    rows && rows.totalCount > codes.length
      ? `of the ${codes.length} largest of ${formatCount(rows.totalCount)} ${kind.many}`
      : `of all ${kind.many}, largest first`;
  return { codes, error, waiting: !rows, which };
}

export function HeatBlock({ address, asked }: { address: TargetAddress; asked: Asked }) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const { choices, where } = asked;
  const groups = useGroups(asked);
  const { codes } = groups;
  const { data, previousData, error } = useQuery(heatQuestion, {
    variables: {
      listed: narrowedTo(where, choices.heat, codes),
      all: where,
      release,
      groups: [kinds[choices.heat].dimension],
    },
    skip: codes.length === 0,
  });
  const trouble = error ?? groups.error;
  if (trouble)
    return (
      <ErrorState
        title="The heat map did not load."
        reason={trouble.message}
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  if (codes.length === 0 && !groups.waiting) return null;
  const heat = data ?? previousData;
  if (!heat)
    return (
      <Loading what="Reading every question">
        <ChartShape />
      </Loading>
    );
  return (
    <HeatCard address={address} asked={asked} heat={heat} codes={codes} which={groups.which} />
  );
}
