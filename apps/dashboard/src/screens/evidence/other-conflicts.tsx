// A short list of disagreements to know about, with a way to all of them.
import { Link } from 'wouter';
import type { EvidenceConflictFragment } from '../../generated/graphql.ts';
import { Card } from '../../ui/card.tsx';
import { Equation } from '../../ui/charts/conflict-arithmetic.tsx';

type Props = {
  conflicts: readonly EvidenceConflictFragment[];
  total: number;
  hrefOf: (conflict: string | null) => string;
};

export function OtherConflicts({ conflicts, total, hrefOf }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <Card title="Places to know about" className="ev-others">
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <span className="no">{conflict.number}</span>
            <span>
              <Link href={hrefOf(conflict.code)}>{conflict.title}</Link>
              {conflict.sum && (
                <small>
                  <Equation sum={conflict.sum} />
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Link className="small" href={hrefOf(null)}>
        All {total}, with their arithmetic
      </Link>
    </Card>
  );
}
