// An empty table: why there is nothing, and two ways on.
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import { labelOf, listed, lowerOf } from './dimensions.ts';
import type { Said } from './words.ts';

export function NothingHeld({ said: { plan, catalogue } }: { said: Said }) {
  const release = catalogue.release.id;
  const grouped = [...plan.rows, ...plan.columns];
  return (
    <EmptyState
      title={`Nothing is held by ${listed(grouped.map(lowerOf))} here`}
      actions={
        <>
          <ButtonLink icon="undo" href={`/explore?release=${release}`}>
            Start afresh
          </ButtonLink>
          <ButtonLink icon="code" href={`/graphiql?example=what-can-be-grouped&release=${release}`}>
            See what can be grouped
          </ButtonLink>
        </>
      }
    >
      This population has no {listed(plan.rows.map((d) => labelOf(d).toLowerCase()))} to make rows
      of: the filters may leave none, or the source does not say. Take a filter off, or choose other
      rows.
    </EmptyState>
  );
}
