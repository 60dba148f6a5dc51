// What stands under the population sentence: how the figures are known, where they were read, where the source disagrees.
import type { ReactNode } from 'react';
import type { ReleaseFieldsFragment } from '../../generated/graphql.ts';
import { Icon } from '../../ui/icons.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';
import { type ConflictClaims, conflictsInWords } from './conflict-scope.ts';
import type { View } from './view.ts';

/** Provenance marks, source with its lines, number of conflicts; nothing that is not known yet. */
export function headerFacts(
  release: ReleaseFieldsFragment,
  view: View,
  conflicts: readonly ConflictClaims[],
): { key: string; content: ReactNode }[] {
  const disagreements = conflictsInWords(conflicts, view.stage);
  const batches = release.batches.filter((batch) => batch.stage.code === view.stage);
  const ways = [...new Set(batches.flatMap((batch) => batch.provenance))];
  const source = batches[0]?.source;
  return [
    ...ways.map((way) => ({ key: way, content: <ProvenanceMark provenance={way} /> })),
    ...(source
      ? [
          {
            key: 'source',
            content: (
              <span>
                {source.publisher},{' '}
                <PinnedLink href={`/evidence?stage=${view.stage}`}>
                  {source.locator ?? source.title}
                </PinnedLink>
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
