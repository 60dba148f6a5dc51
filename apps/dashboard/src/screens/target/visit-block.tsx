// Asks what is known of everything on the visit list, and hands it to the panel.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { Dimension, RankInput } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import type { Rank } from './address-shape.ts';
import type { TargetAddress } from './body.tsx';
import { type Choices, frameWhere, narrowedTo, signalsOf } from './choices.ts';
import { groupsQuestion, servicesQuestion } from './documents.ts';
import { kinds } from './frames.ts';
import { useGroupServices } from './use-group-services.ts';
import { keepVisits, keptVisits, readVisits, visitCode } from './visit.ts';
import { VisitCard } from './visit-card.tsx';
import { type Known, visitRows } from './visit-rows.ts';

type Props = { address: TargetAddress; choices: Choices };

/** Groups of one kind that are on the list; kinds that are not are not asked about. */
function useGroups(rank: Rank, props: Props, by: RankInput, wanted: boolean) {
  const { asked: release } = useRelease();
  const entity: Dimension = kinds[rank].dimension;
  const { data, error } = useQuery(groupsQuestion, {
    variables: { where: frameWhere(props.choices.frame), release, entity, by },
    skip: !wanted,
  });
  return { rank, edges: data?.slice.rank.edges ?? null, error: error?.message ?? null };
}

export function VisitBlock(props: Props) {
  const { address, choices } = props;
  const { asked: release, release: shown } = useRelease();
  const client = useApolloClient();
  const { visit } = address.values;
  const visits = readVisits(visit);
  const has = (rank: Rank) => visits.some((entry) => entry.rank === rank);
  const by: RankInput = { signals: signalsOf(choices), minEntries: 1, steady: true };
  const codes = visits.flatMap(({ rank, code }) => (rank === 'service' ? [code] : []));
  const services = useQuery(servicesQuestion, {
    variables: { where: narrowedTo(frameWhere(choices.frame), 'service', codes), release, by },
    skip: codes.length === 0 || !choices.frame.records,
  });
  const groups = [
    useGroups('service-type', props, by, has('service-type')),
    useGroups('sector', props, by, has('sector')),
    useGroups('council-area', props, by, has('council-area') && choices.frame.records),
    useGroups('provider', props, by, has('provider') && choices.frame.records),
  ];
  const ofGroups = useGroupServices({ choices, codes: visit, by }, (list) =>
    address.set({ visit: [...list] }),
  );
  const id = shown?.id ?? null;
  const kept = id ? keptVisits(id) : [];
  // An emptied list is kept empty only once something had been on it: arriving without one must not lose what was kept.
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (!id) return;
    if (visit.length > 0) setTouched(true);
    if (visit.length > 0 || touched) keepVisits(id, visit);
  }, [id, visit, touched]);
  const error = services.error?.message ?? groups.find((group) => group.error)?.error ?? null;
  const known: Known = {
    services: (services.data ?? services.previousData)?.slice ?? null,
    groups: new Map(groups.map(({ rank, edges }) => [rank, edges])),
  };
  return (
    <VisitCard
      rows={visitRows(visits, known, address, ofGroups.sizes)}
      said={ofGroups.said}
      kept={visit.length === 0 && !touched ? kept : []}
      error={error}
      loading={services.loading && !services.previousData}
      onRetry={() => void client.refetchQueries({ include: 'active' })}
      onRemove={(code) => address.replace({ visit: visit.filter((entry) => entry !== code) })}
      onServices={(key, name) => {
        const group = visits.find((entry) => visitCode(entry) === key);
        if (group) void ofGroups.exchange(group, name);
      }}
      onEmpty={() => address.set({ visit: [] })}
      onRestore={() => address.set({ visit: kept })}
    />
  );
}
