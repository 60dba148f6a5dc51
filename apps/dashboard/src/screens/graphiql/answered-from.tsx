// Beside an answer: which release it came from. A query that names none was answered from the newest, whatever the page shows.
import { useApolloClient } from '@apollo/client/react';
import { useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher, type FetcherParams, formatResult } from '@graphiql/toolkit';
import { useCallback, useState } from 'react';
import { releasesQuestion } from './documents.ts';
import { releasesNamed } from './releases-named.ts';

type Release = { id: string; label: string; simulated: boolean };

/** What is known of one answer. `newest` is null where no part of the query left the release open. */
export type Origin = { named: readonly Release[]; newest: Release | null };

const send = createGraphiQLFetcher({ url: '/graphql', enableIncrementalDelivery: false });
/** Answers of tabs that were closed need not be remembered for ever. */
const mostKept = 50;

/** Sends queries, and keeps of each answer, by its text, where it came from. `onNewest` hears which release a query left open meant. */
export function useOrigins(onNewest: (query: string, release: string) => void) {
  const client = useApolloClient();
  const [origins, setOrigins] = useState<ReadonlyMap<string, Origin>>(new Map());
  const fetcher = useCallback(
    async (params: FetcherParams) => {
      const answer = await send(params);
      const asked = releasesNamed(params.query, params.variables ?? {});
      if (!asked) return answer;
      const known = await client
        .query({ query: releasesQuestion, fetchPolicy: 'network-only' })
        .catch(() => null);
      // The answer stands without it; what cannot be known is not said.
      const catalogue = known?.data?.catalogue;
      if (!catalogue) return answer;
      const origin: Origin = {
        named: asked.named.flatMap((id) => catalogue.releases.filter((one) => one.id === id)),
        newest: asked.some ? catalogue.release : null,
      };
      if (origin.newest) onNewest(params.query, origin.newest.id);
      setOrigins(
        (before) => new Map([...before, [formatResult(answer), origin] as const].slice(-mostKept)),
      );
      return answer;
    },
    [client, onNewest],
  );
  return { origins, fetcher };
}

const nameOf = ({ id, label, simulated }: Release) =>
  `${label} (${id}${simulated ? ', simulated records' : ''})`;

/** "The query names no release: answered from the newest, ..." */
function originWords({ named, newest }: Origin): string {
  const names = named.map(nameOf).join(' and ');
  if (!newest) return names && `Answered from ${names}, as the query names it.`;
  return names
    ? `Answered from ${names}; where the query names no release, from the newest, ${nameOf(newest)}.`
    : `The query names no release: answered from the newest, ${nameOf(newest)}.`;
}

/** The words for the answer in front, where its origin is known. */
export function AnsweredFrom({ origins }: { origins: ReadonlyMap<string, Origin> }) {
  const response = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.response);
  const origin = response ? origins.get(response) : undefined;
  const words = origin ? originWords(origin) : '';
  return words ? <p className="cap gq-from">{words}</p> : null;
}
