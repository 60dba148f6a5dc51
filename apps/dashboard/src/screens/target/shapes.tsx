// What stands in the place of the list while it loads: its rows.
import { Skeleton } from '../../ui/messages.tsx';

const rows = ['one', 'two', 'three', 'four', 'five', 'six'] as const;

export function TargetShapes() {
  return (
    <div className="tg-shape" aria-hidden="true">
      <Skeleton width="46%" height={20} />
      <Skeleton width="64%" height={12} />
      {rows.map((key) => (
        <Skeleton key={key} height={54} />
      ))}
    </div>
  );
}

export function ChartShape() {
  return (
    <div className="tg-shape" aria-hidden="true">
      <Skeleton width="60%" height={20} />
      <Skeleton width="84%" height={12} />
      <Skeleton height={320} />
    </div>
  );
}
