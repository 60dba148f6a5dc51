// A screen before anything of it is known: its heading, the room of its sentence and filters, and the blocks that will stand there.
// The same while its code is fetched and while it asks its first question, so that nothing on the page jumps.
import { Loading, Skeleton } from './messages.tsx';
import { PageHeader } from './page-header.tsx';

export type PageShape = {
  title?: string;
  /** Height of the filter bar on a wide screen; none where the screen has no filters. */
  filters?: number;
  /** Heights of what stands below, from the top. */
  blocks?: readonly number[];
};

/** What stands below the header. */
export function PageSkeletonBody({ what, filters, blocks = [480] }: PageShape & { what: string }) {
  return (
    <Loading what={what}>
      {filters && (
        <div className="filters" style={{ minHeight: filters }} aria-hidden="true">
          <Skeleton width="60%" height={filters - 33} />
        </div>
      )}
      <div className="stack">
        {blocks.map((height) => (
          <Skeleton key={height} height={height} />
        ))}
      </div>
    </Loading>
  );
}

/** `what` completes "Loading. Fetching the screen." */
export function PageSkeleton({
  title,
  what,
  ...shape
}: PageShape & { title: string; what: string }) {
  return (
    <div className="wrap">
      <PageHeader title={title} sentence={null} />
      <PageSkeletonBody what={what} {...shape} />
    </div>
  );
}
