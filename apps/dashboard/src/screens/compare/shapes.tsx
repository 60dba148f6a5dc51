// What stands in the place of the comparison while it loads: the shapes of its cards.
import { Skeleton } from '../../ui/messages.tsx';

const rows = ['92%', '78%', '64%', '40%'] as const;

export function CompareShapes() {
  return (
    <div aria-hidden="true">
      <div className="grid-cards cmp-top">
        {rows.slice(2).map((key) => (
          <div key={key} className="cmp-shape">
            <Skeleton width="62%" height={20} />
            <Skeleton width="84%" height={12} />
            {rows.map((width) => (
              <Skeleton key={width} width={width} height={34} />
            ))}
          </div>
        ))}
      </div>
      <div className="cmp-shape cmp-shape-row">
        {rows.map((key) => (
          <Skeleton key={key} height={120} />
        ))}
      </div>
    </div>
  );
}
