// Stands where the table would, when the cube does not hold what it is to be made of: why, and ways on.
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/messages.tsx';
import type { Changes } from './choices.ts';
import { labelOf } from './dimensions.ts';
import type { Refusal } from './refusal.ts';
import type { Said } from './words.ts';

type Props = { refusal: Refusal; said: Said; onDrop: (changes: Changes) => void };

export function Refused({ refusal, said: { plan, catalogue }, onDrop }: Props) {
  const { title, why, drop } = refusal;
  const rows = plan.rows.filter((d) => !drop.includes(d));
  const columns = plan.columns.filter((d) => !drop.includes(d));
  return (
    <EmptyState
      title={title}
      actions={
        <>
          {drop.length > 0 && rows.length > 0 && (
            <Button icon="close" onClick={() => onDrop({ rows, columns })}>
              Take out {drop.map(labelOf).join(' and ')}
            </Button>
          )}
          <ButtonLink
            icon="undo"
            href={`/explore?release=${encodeURIComponent(catalogue.release.id)}`}
          >
            Start afresh
          </ButtonLink>
          <ButtonLink href="/data">See the releases</ButtonLink>
        </>
      }
    >
      {why}
    </EmptyState>
  );
}
