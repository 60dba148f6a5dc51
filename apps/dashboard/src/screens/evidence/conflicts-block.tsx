// Asks for every place where the report disagrees with itself, lists them, and shows each with its arithmetic.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { useRelease } from '../../release.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { Banner, ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { conflictsQuestion } from './documents.ts';
import type { EvidenceAddress } from './figures-block.tsx';

/** Brings the chosen one into view once it is drawn. */
function useInView(code: string | null, ready: boolean) {
  useEffect(() => {
    // A phone shows one alone, under the select it was chosen with.
    if (window.matchMedia('(max-width: 719.98px)').matches) return;
    if (code && ready) document.getElementById(code)?.scrollIntoView({ block: 'start' });
  }, [code, ready]);
}

export function ConflictsBlock({ address }: { address: EvidenceAddress }) {
  const { values, set, href } = address;
  const { asked, release } = useRelease();
  const client = useApolloClient();
  const { data, error } = useQuery(conflictsQuestion, { variables: { release: asked } });
  useInView(values.conflict, data !== undefined);
  if (error && !data) {
    return (
      <ErrorState
        title="The disagreements did not load."
        reason={error.message}
        onRetry={() => void client.refetchQueries({ include: 'active' })}
      />
    );
  }
  if (!data) {
    return (
      <Loading what="Reading where the report disagrees with itself">
        <Skeleton height={520} />
      </Loading>
    );
  }
  const { conflicts } = data;
  const known = conflicts.some(({ code }) => code === values.conflict);
  const alone = known ? values.conflict : conflicts[0]?.code;
  return (
    <>
      {values.conflict && !known && (
        <Banner kind="information" title={`No such conflict: “${values.conflict}”.`}>
          All {conflicts.length} are listed here.
        </Banner>
      )}
      <div className="grid-cards ev-conflicts">
        <div className="ev-pick no-print">
          <SelectField
            label="Conflict"
            value={alone ?? ''}
            options={conflicts.map(({ code, number, title }) => ({
              value: code,
              label: `${number}. ${title}`,
            }))}
            onChange={(conflict) => set({ conflict })}
          />
        </div>
        <nav aria-label="Conflicts" className="ev-index">
          <ol>
            {conflicts.map(({ id, code, number, title }) => (
              <li key={id}>
                <span className="no">{number}</span>
                <Link
                  href={href({ conflict: code })}
                  aria-current={code === values.conflict ? 'true' : undefined}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <div className="stack">
          {conflicts.map((conflict) => (
            <ConflictCard
              key={conflict.id}
              conflict={conflict}
              of={conflicts.length}
              level={2}
              alone={conflict.code === alone}
              chosen={conflict.code === values.conflict}
              link={href({ conflict: conflict.code, release: release?.id ?? null })}
              figureHref={(id) => href({ tab: 'figures', figure: id, conflict: null })}
            />
          ))}
        </div>
      </div>
    </>
  );
}
