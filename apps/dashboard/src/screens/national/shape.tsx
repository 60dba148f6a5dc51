// The page's shape while it loads.
import { Loading, Skeleton } from '../../ui/messages.tsx';

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

export function NationalShape({ onStop }: { onStop: () => void }) {
  return (
    <Loading what="Reading the answers" onStop={onStop}>
      <div className="stack">
        <Skeleton height={132} />
        <div className="card flat">
          {rows.map((row) => (
            <div className="q" key={row}>
              <Skeleton width="80%" height={40} />
              <Skeleton height={60} />
              <Skeleton height={44} />
            </div>
          ))}
        </div>
      </div>
    </Loading>
  );
}
