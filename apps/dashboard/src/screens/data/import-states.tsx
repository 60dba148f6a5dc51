// What stands where a report would, while it is fetched or when there is none.
import { Banner, ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';

export function ReportShape() {
  return (
    <Loading what="Fetching what was found in the file">
      <Skeleton height={320} />
    </Loading>
  );
}

/** There is no such import, or it could not be asked for (`reason`). */
export function NoImport(props: { id: string; reason: string | null; onRetry: () => void }) {
  if (props.reason !== null)
    return (
      <ErrorState
        title="What was found in the file did not load."
        reason={props.reason}
        kept="The file is kept."
        onRetry={props.onRetry}
      />
    );
  return (
    <Banner kind="caution" title={`There is no file with the number ${props.id}.`}>
      It may have been sent to another server. Bring it in again below; nothing has changed.
    </Banner>
  );
}
