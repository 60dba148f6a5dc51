// The screen's shape while the editor's code is on its way.
import { Loading, Skeleton } from '../../ui/messages.tsx';

export function GraphiqlShape() {
  return (
    <Loading what="Fetching the editor">
      <div className="gq">
        <Skeleton height={560} />
        <Skeleton height={560} />
        <Skeleton height={560} />
      </div>
    </Loading>
  );
}
