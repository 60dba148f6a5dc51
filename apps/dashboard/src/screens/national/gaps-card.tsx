// What the data leave open, so that no one looks for it in vain.
import { Card } from '../../ui/card.tsx';
import { ConflictLink } from '../../ui/links.tsx';
import type { Gap } from './gaps.ts';

export function GapsCard({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <Card title="What is not known" caption="Gaps in the source, not in the services">
      <ul className="gap-list">
        {gaps.map((gap) => (
          <li key={gap.title}>
            <b>{gap.title}</b> {gap.text} {gap.symbol && <span className="sym">{gap.symbol}</span>}
            {gap.conflict && <ConflictLink code={gap.conflict.code} number={gap.conflict.number} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
