// On a page pinned to an older release: which one it is, what the newest says that it does not, and the way to the same page there.
// On paper it is one line, so that an old sheet tells its age.
import { useQuery } from '@apollo/client/react';
import { useLocation, useSearch } from 'wouter';
import { onRelease } from './address.ts';
import { graphql } from './generated/gql.ts';
import { useRelease } from './release.tsx';
import { ButtonLink } from './ui/button.tsx';
import { Banner } from './ui/messages.tsx';

const changesQuestion = graphql(`
  query NewerChanges($newer: ID!, $since: ID!) {
    catalogue(release: $newer) { release { id changes(since: $since) } }
  }
`);

/** Sentences that fit a banner; the page of the data has them all. */
const mostSaid = 3;

/** On phones names are cut to a line each, so both stand in here whole. */
function Changes({ sentences, names }: { sentences: readonly string[]; names: string }) {
  const [first, ...rest] = sentences.slice(0, mostSaid);
  return (
    <details className="ban-more">
      <summary>{first ? `What changed: ${first}` : 'Both names'}</summary>
      {rest.join(' ')}{' '}
      {sentences.length > mostSaid && <a href="/data">And {sentences.length - mostSaid} more.</a>}{' '}
      {names}
    </details>
  );
}

export function NewerBanner() {
  const { asked, release } = useRelease();
  const [path] = useLocation();
  const search = useSearch();
  const newer = release?.newer ?? null;
  const { data } = useQuery(changesQuestion, {
    variables: { newer: newer?.id ?? '', since: release?.id ?? '' },
    skip: !asked || !newer,
  });
  if (!asked || !release || !newer) return null;
  return (
    <div className="wrap newer">
      <Banner
        kind="caution"
        title={`You are looking at ${release.label}.`}
        action={
          <ButtonLink
            small
            href={onRelease(path, search, release.channel === 'MAIN' ? null : newer.id)}
          >
            See this on the newest release
          </ButtonLink>
        }
      >
        <span className="newer-which">
          <span>{newer.label}</span> is newer
          <span className="newer-kept">; this link stays as it is</span>.
        </span>{' '}
        <Changes
          sentences={data?.catalogue.release.changes ?? []}
          names={`Shown: ${release.label}. Newest: ${newer.label}.`}
        />
      </Banner>
    </div>
  );
}
