// Puts the services of a group on the visit list in its place: nobody visits a council area. Hides what is asked for it.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import type { RankInput } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { mostVisits, type Rank } from './address-shape.ts';
import { type Choices, frameWhere, narrowedTo } from './choices.ts';
import { kinds } from './frames.ts';
import { exchanged, readVisits, type Visit, visitCode } from './visit.ts';
import { groupServicesQuestion, groupSizesQuestion } from './visit-documents.ts';

type Asked = { choices: Choices; codes: readonly string[]; by: RankInput };

/** How many services the groups of one kind on the list have; kinds that are not on it are not asked about. */
function useSizes(rank: Rank, { choices, codes }: Asked): [string, number][] {
  const { asked: release } = useRelease();
  const ofKind = readVisits(codes).flatMap((visit) => (visit.rank === rank ? [visit.code] : []));
  const { data } = useQuery(groupSizesQuestion, {
    variables: {
      where: narrowedTo(frameWhere(choices.frame), rank, ofKind),
      release,
      by: [kinds[rank].dimension],
    },
    skip: ofKind.length === 0 || !choices.frame.records,
  });
  return (data?.slice.rows.nodes ?? []).flatMap(({ keys: [key], services: { value } }) =>
    key && value ? [[visitCode({ rank, code: key.code }), value]] : [],
  );
}

/** Sizes of the groups on the list, and the way to exchange one for its services. `said` tells what came of it. */
export function useGroupServices(asked: Asked, onList: (codes: readonly string[]) => void) {
  const { choices, codes, by } = asked;
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const [said, setSaid] = useState('');
  const sizes = new Map([
    ...useSizes('service-type', asked),
    ...useSizes('sector', asked),
    ...useSizes('council-area', asked),
    ...useSizes('provider', asked),
  ]);
  // While services are asked for the list may change: what is put on it goes to the list as it is then.
  const now = useRef({ codes, onList });
  now.current = { codes, onList };
  const busy = useRef(false);
  const exchange = async (group: Visit, name: string) => {
    if (busy.current) return;
    busy.current = true;
    setSaid('');
    try {
      const { data } = await client.query({
        query: groupServicesQuestion,
        variables: {
          where: narrowedTo(frameWhere(choices.frame), group.rank, [group.code]),
          release,
          by,
          first: mostVisits,
        },
      });
      const ranked = (data?.slice.rank.edges ?? []).flatMap(({ score, node: { keys } }) =>
        keys[0] ? [{ code: keys[0].code, inNeed: score > 0 }] : [],
      );
      const code = visitCode(group);
      // Taken off meanwhile: nothing is to take its place.
      if (!now.current.codes.includes(code)) return;
      const all = sizes.get(code) ?? ranked.length;
      const { list, said } = exchanged(now.current.codes, { code, name }, ranked, all);
      now.current.onList(list);
      setSaid(said);
    } catch (error) {
      setSaid(
        `The services of ${name} did not load: ${error instanceof Error ? error.message : 'no answer came'}. The list is as it was.`,
      );
    } finally {
      busy.current = false;
    }
  };
  return { sizes, said, exchange };
}
