// What stands in the place of the table while it loads: blocks in its own shape.
import { Skeleton } from '../../ui/messages.tsx';

export function TableShape({ rows, columns }: { rows: number; columns: number }) {
  const lines = Array.from({ length: Math.min(Math.max(rows, 2), 16) }, (_, index) => index);
  const cells = Array.from({ length: Math.min(Math.max(columns, 1), 10) }, (_, index) => index);
  return (
    <div className="exp-shape" aria-hidden="true">
      <Skeleton width="46%" height={20} />
      <Skeleton width="70%" height={12} />
      {lines.map((line) => (
        <div key={line} className="exp-shape-line">
          <Skeleton width="70%" height={16} />
          {cells.map((cell) => (
            <Skeleton key={cell} height={28} />
          ))}
        </div>
      ))}
    </div>
  );
}

export function ExploreShape({ rows, columns }: { rows: number; columns: number }) {
  return (
    <div className="exp-grid" aria-hidden="true">
      <div className="exp-shape exp-shape-builder">
        <Skeleton width="60%" height={20} />
        {['Rows', 'Columns', 'Filters', 'Measure'].map((part) => (
          <Skeleton key={part} height={48} />
        ))}
      </div>
      <TableShape rows={rows} columns={columns} />
    </div>
  );
}
