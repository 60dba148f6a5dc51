// Explore: a table of the reader's own. Reads the address and the catalogue and hands both on; the table is asked for in
// table-block.tsx, and the builder only changes the address.
import './table.css';
import './explore.css';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { Banner, ErrorState, Loading } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useAddress } from '../../use-address.ts';
import { exploreShape } from './choices.ts';
import { catalogueQuestion } from './documents.ts';
import { Explorer } from './explorer.tsx';
import { ExploreShape } from './shapes.tsx';

export function Screen() {
  const address = useAddress(exploreShape);
  const { asked, error: releaseError } = useRelease();
  const client = useApolloClient();
  const { data, error } = useQuery(catalogueQuestion, { variables: { release: asked } });
  const notices = address.healed.length > 0 && (
    <Banner
      kind="information"
      title={`Not understood: ${address.healed.map(({ name }) => name).join(', ')}.`}
    >
      The address asked for something that cannot be, so the usual stands in its place.
    </Banner>
  );
  if (data)
    return (
      <div className="wrap exp">
        <Explorer address={address} catalogue={data.catalogue} notices={notices} />
      </div>
    );
  return (
    <div className="wrap exp">
      <PageHeader title="Explore" sentence={error ? undefined : null} />
      {error ? (
        <ErrorState
          title="The table builder did not load."
          reason={(releaseError ?? error).message}
          kept="Your choices are kept in the address."
          onRetry={() => void client.refetchQueries({ include: 'active' })}
        />
      ) : (
        <Loading what="Reading what can be grouped">
          <ExploreShape rows={6} columns={6} />
        </Loading>
      )}
    </div>
  );
}
