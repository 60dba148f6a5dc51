// On a page that has a release pinned: whether the query in front asks that release, and the way to make it do so.
import { useGraphiQL } from '@graphiql/react';
import { Button } from '../../ui/button.tsx';
import { releasesNamed, variablesIn, withRelease } from './releases-named.ts';

export type PageRelease = { id: string; label: string };

/** Said while the query leaves the release open, with a button that writes it into the query. */
export function NamesNoRelease({ release }: { release: PageRelease }) {
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  const editor = useGraphiQL((state) => state.queryEditor);
  const query = tab?.query ?? '';
  if (!releasesNamed(query, variablesIn(tab?.variables ?? ''))?.some) return null;
  const written = withRelease(query, release.id);
  return (
    <p className="cap gq-open" role="status">
      This query names no release: the newest answers it, not {release.label}, which this page
      shows.{' '}
      {written !== query && (
        <Button small look="quiet" onClick={() => editor?.setValue(written)}>
          Name it in the query
        </Button>
      )}
    </p>
  );
}
