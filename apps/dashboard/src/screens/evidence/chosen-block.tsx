// Asks for the chosen figure and the disagreements, and draws them beside the table: the figure, its conflict, the others.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { useRelease } from '../../release.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { chosenFigureQuestion, conflictsQuestion } from './documents.ts';
import { FigureCard } from './figure-card.tsx';
import type { EvidenceAddress } from './figures-block.tsx';
import { OtherConflicts } from './other-conflicts.tsx';

export function ChosenBlock({ address }: { address: EvidenceAddress }) {
  const { values, href } = address;
  const { asked, release } = useRelease();
  const lasting = { release: release?.id ?? null };
  const chosen = useQuery(chosenFigureQuestion, {
    variables: { id: values.figure },
    skip: !values.figure,
  });
  const { data, error } = useQuery(conflictsQuestion, { variables: { release: asked } });
  const client = useApolloClient();
  const all = data?.conflicts ?? [];
  const figure = chosen.data?.node?.__typename === 'PublishedFigure' ? chosen.data.node : null;
  const own = all.filter(({ id }) => figure?.conflicts.some((conflict) => conflict.id === id));
  const figureHref = (id: string) => href({ figure: id });
  return (
    <div className="stack ev-beside">
      {values.figure && !figure && (
        <Card title="The chosen figure">
          {chosen.loading ? (
            <Loading what="Reading the figure">
              <Skeleton height={180} />
            </Loading>
          ) : (
            <ErrorState
              title="This figure was not found."
              reason={chosen.error?.message ?? 'The address may have been shortened.'}
              way={{ label: 'All figures', href: href({ figure: '' }) }}
            />
          )}
        </Card>
      )}
      {figure && (
        <FigureCard
          figure={figure}
          link={href({ ...lasting, figure: figure.id })}
          hrefOf={(changes) => href(changes)}
        />
      )}
      {error && !data && (
        <ErrorState
          title="The disagreements did not load."
          reason={error.message}
          onRetry={() => void client.refetchQueries({ include: 'active' })}
        />
      )}
      {own.map((conflict) => (
        <ConflictCard
          key={conflict.id}
          conflict={conflict}
          of={all.length}
          level={2}
          link={href({ ...lasting, tab: 'conflicts', conflict: conflict.code })}
          figureHref={figureHref}
        />
      ))}
      {!values.figure && (
        <p className="note">
          <span>
            Choose a claim in a row to see it in full here.{' '}
            <Link href={href({ tab: 'methods' })}>How figures are compared</Link>
          </span>
        </p>
      )}
      <OtherConflicts
        conflicts={all.filter((conflict) => conflict.sum && !own.includes(conflict))}
        total={all.length}
        hrefOf={(conflict) => href({ tab: 'conflicts', conflict })}
      />
    </div>
  );
}
