// What stands under the population sentence: how the figures are known, where they were read, where the source disagrees.
import type { ReactNode } from 'react';
import type { ReleaseFieldsFragment } from '../../generated/graphql.ts';
import { Icon } from '../../ui/icons.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';
import { type ConflictClaims, conflictsInWords } from './conflict-scope.ts';
import { batchesShown, isPrinted, type View } from './view.ts';

/** Provenance marks, source with its lines, number of conflicts; nothing that is not known yet. */
export function headerFacts(
  release: ReleaseFieldsFragment,
  view: View,
  conflicts: readonly ConflictClaims[],
): { key: string; content: ReactNode }[] {
  const batches = batchesShown(release, view);
  const printed = isPrinted(release, view);
  const disagreements = printed ? conflictsInWords(conflicts, view.stage) : '';
  const ways = [...new Set(batches.flatMap((batch) => batch.provenance))];
  const [batch, ...others] = batches;
  const source = batch?.source;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return [
    ...ways.map((way) => ({ key: way, content: <ProvenanceMark provenance={way} /> })),
    ...(source
      ? [
          {
            key: 'source',
            content: (
              <span>
                {/* A title may begin with who published it. */}
                {!source.title.startsWith(source.publisher) && `${source.publisher}, `}
                {printed ? (
                  <PinnedLink href={`/evidence?stage=${view.stage}`}>
                    {source.locator ?? source.title}
                  </PinnedLink>
                ) : (
                  source.title
                )}
                {more}
              </span>
            ),
          },
        ]
      : []),
    ...(disagreements
      ? [
          {
            key: 'conflicts',
            content: (
              <>
                <span className="flag">
                  <Icon name="flag" />
                </span>
                <PinnedLink href="/evidence?tab=conflicts">{disagreements}</PinnedLink>
              </>
            ),
          },
        ]
      : []),
  ];
}
