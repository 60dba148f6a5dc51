// Asks for every question of the groups to set side by side, and for all of them together, and hands both to the card.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import type { TargetHeatQuery } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { ErrorState, Loading } from '../../ui/messages.tsx';
import type { Asked, TargetAddress } from './body.tsx';
import { narrowedTo } from './choices.ts';
import { heatQuestion, largestQuestion } from './documents.ts';
import { kinds } from './frames.ts';
import { HeatCard } from './heat-card.tsx';
import { largestAsked, largestOf } from './heat-rows.ts';
import { ChartShape } from './shapes.tsx';
import { useOrderPage } from './use-order-page.ts';

const codesOf = (rows: readonly { keys: readonly { code: string }[] }[]): string[] =>
  rows.flatMap(({ keys: [key] }) => key?.code ?? []);

/** Those on the page of the list, or the largest of a kind that is not listed; no codes yet while they are asked for. */
function useGroups(asked: Asked) {
  const { choices, where } = asked;
  const { asked: release } = useRelease();
  const listed = choices.heat === choices.rank;
  const kind = kinds[choices.heat];
  const page = useOrderPage(asked, !listed);
  // Never what was known before: codes of one kind sent as another's are refused.
  const largest = useQuery(largestQuestion, {
    variables: { where, release, groups: [kind.dimension], first: largestAsked },
    skip: listed,
  });
  if (listed) {
    const codes = page.data && codesOf(page.data.slice.rank.edges.map(({ node }) => node));
    const which = `of the ${codes?.length === 1 ? kind.one : kind.many} listed above`;
    return { codes, error: page.error, which };
  }
  const rows = largest.data?.slice.rows;
  const { codes, which } = largestOf(rows ? codesOf(rows.nodes) : [], kind);
  return { codes: rows && codes, error: largest.error, which };
}

/** A heat map with everything it was the answer to. */
type Shown = { asked: Asked; heat: TargetHeatQuery; codes: readonly string[]; which: string };

type Props = {
  address: TargetAddress;
  asked: Asked;
  /** Not yet to be asked for: what stands above it is still being read. */
  waits: boolean;
};

export function HeatBlock({ address, asked, waits }: Props) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const { choices, where } = asked;
  const { codes, which, ...groups } = useGroups(asked);
  const { data, error } = useQuery(heatQuestion, {
    variables: {
      listed: narrowedTo(where, choices.heat, codes ?? []),
      all: where,
      release,
      groups: [kinds[choices.heat].dimension],
    },
    skip: waits || !codes?.length,
  });
  const last = useRef<Shown | null>(null);
  const current = codes && data ? { asked, heat: data, codes, which } : null;
  if (current) last.current = current;
  const trouble = error ?? groups.error;
  if (trouble)
    return (
      <ErrorState
        title="The heat map did not load."
        reason={trouble.message}
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  if (codes?.length === 0) return null;
  // What was drawn stays while the same kind of group of the same list is asked for again; another's never stands in.
  const was = last.current?.asked.choices;
  const same = was?.heat === choices.heat && was.rank === choices.rank ? last.current : null;
  const shown = current ?? same;
  if (!shown)
    return (
      <Loading what="Reading every question">
        <ChartShape />
      </Loading>
    );
  return (
    <div aria-busy={!current || undefined}>
      <HeatCard address={address} {...shown} />
    </div>
  );
}
