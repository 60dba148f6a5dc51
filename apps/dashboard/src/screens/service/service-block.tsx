// Asks for the entries of one service and for its peers in the period of the latest, and hands both to the profile.
import { CombinedGraphQLErrors } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import type { WhereInput } from '../../generated/graphql.ts';
import { useRelease } from '../../release.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { frameWhere } from '../target/choices.ts';
import type { Frame, Question } from '../target/frames.ts';
import { peersQuestion, profileQuestion } from './documents.ts';
import { byDate, leftOutWords } from './history.ts';
import { Profile } from './profile.tsx';

type Props = {
  code: string;
  frame: Frame;
  questions: readonly Question[];
  /** The first of the page names the service; others follow under it. */
  leads: boolean;
};

/** The release has no such service: asking again would not help. */
const isUnknown = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) &&
  error.errors.some(({ extensions }) => extensions?.code === 'UNKNOWN_MEMBER');

export function ServiceBlock({ code, frame, questions, leads }: Props) {
  const { asked: release } = useRelease();
  const client = useApolloClient();
  const profile = useQuery(profileQuestion, {
    variables: {
      where: { ...frameWhere(frame), period: { any: true }, service: { is: code } },
      release,
    },
  });
  const records = profile.data?.slice.rows.nodes.map((row) => row.records) ?? [];
  const entries = byDate(records.flatMap(({ edges }) => edges.map(({ node }) => node)));
  const barred = records.every(({ available }) => !available) ? records[0]?.whyNot : null;
  const latest = entries.at(-1);
  const where: WhereInput = {
    questionSet: { is: frame.set },
    stage: { is: frame.stage },
    ...(latest && {
      period: { is: latest.period.code },
      serviceType: { is: latest.serviceType.code },
    }),
  };
  const peers = useQuery(peersQuestion, { variables: { where, release }, skip: !latest });
  if (profile.data && latest)
    return (
      <Profile
        entries={entries}
        leftOut={leftOutWords(profile.data.slice.rows)}
        latest={latest}
        frame={frame}
        questions={questions}
        peers={peers.data?.slice ?? null}
        peersError={peers.error?.message ?? null}
        leads={leads}
      />
    );
  if (!leads) return null;
  return (
    <>
      <PageHeader title="One service" />
      {isUnknown(profile.error) ? (
        <EmptyState
          title={`No service has the number ${code}`}
          actions={<ButtonLink href="/target?rank=service">Rank services</ButtonLink>}
        >
          This release holds none. The number may have been mistyped, or another release has it.
        </EmptyState>
      ) : profile.error ? (
        <ErrorState
          title="This service did not load."
          reason={profile.error.message}
          onRetry={() => void client.refetchQueries({ include: 'active' })}
          way={{ label: 'Rank services', href: '/target?rank=service' }}
        />
      ) : !profile.data ? (
        <Loading what="Reading its inspections">
          <div className="sv-shape">
            <Skeleton width="40%" height={24} />
            <Skeleton height={220} />
            <Skeleton height={220} />
          </div>
        </Loading>
      ) : (
        <EmptyState
          title={barred ? 'They cannot be listed' : 'Nothing is held of it'}
          actions={<ButtonLink href="/target?rank=service">Rank services</ButtonLink>}
        >
          {barred ?? `No entry of ${code} is held in ${frame.label}.`}
        </EmptyState>
      )}
    </>
  );
}
