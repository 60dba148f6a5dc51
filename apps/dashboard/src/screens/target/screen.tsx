// Target: where support is needed most, how sure that is, and whom to visit. Reads the address and what the release holds, and hands
// on what was chosen; what is drawn lies in page.tsx.
import { useApolloClient, useQuery } from '@apollo/client/react';
import './target.css';
import { targetShape as pageShape } from '../../page-shapes.ts';
import { useRelease } from '../../release.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState, ErrorState } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageSkeletonBody } from '../../ui/page-skeleton.tsx';
import { useAddress } from '../../use-address.ts';
import { targetShape } from './address-shape.ts';
import { TargetBody } from './body.tsx';
import { resolveChoices } from './choices.ts';
import { catalogueQuestion } from './documents.ts';

export function Screen() {
  const address = useAddress(targetShape);
  const { asked } = useRelease();
  const client = useApolloClient();
  const { data, error } = useQuery(catalogueQuestion, { variables: { release: asked } });
  const choices = data && resolveChoices(address.values, data.catalogue);
  if (data && choices)
    return (
      <div className="wrap tg">
        <TargetBody address={address} choices={choices} catalogue={data.catalogue} />
      </div>
    );
  return (
    <div className="wrap">
      <PageHeader title="Target support" sentence={error || data ? undefined : null} />
      {error && !data && (
        <ErrorState
          title="This page did not load."
          reason={error.message}
          kept="Your choices are kept in the address."
          onRetry={() => void client.refetchQueries({ include: 'active' })}
        />
      )}
      {!error && !data && <PageSkeletonBody what="Reading what can be ranked" {...pageShape} />}
      {data && !choices && (
        <EmptyState
          title="Nothing to rank"
          actions={<ButtonLink href="/data">Bring in records</ButtonLink>}
        >
          This release holds no question with answers that call for action, so need cannot be read
          from it.
        </EmptyState>
      )}
    </div>
  );
}
