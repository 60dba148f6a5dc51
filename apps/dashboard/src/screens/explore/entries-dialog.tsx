// The entries behind a cell, totals included: as many as the cell counts, a page at a time. Stands over the table; Back closes it.
import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { entriesQuestion } from './documents.ts';
import { EntriesTable } from './entries-table.tsx';

function Shape() {
  return (
    <div className="exp-shape" aria-hidden="true">
      {['92%', '84%', '88%', '76%'].map((width) => (
        <Skeleton key={width} width={width} height={18} />
      ))}
    </div>
  );
}

function Entries({ row }: { row: string }) {
  const [after, setAfter] = useState<readonly string[]>([]);
  const { data, error, refetch } = useQuery(entriesQuestion, {
    variables: { id: row, after: after.at(-1) ?? null },
  });
  const node = data?.node?.__typename === 'Row' ? data.node : null;
  if (error)
    return (
      <ErrorState
        title="The entries did not load."
        reason={error.message}
        onRetry={() => void refetch()}
      />
    );
  if (!data)
    return (
      <Loading what="Reading the entries">
        <Shape />
      </Loading>
    );
  if (!node) return <p>The address names no cell of this table.</p>;
  const { records } = node;
  if (!records.available) return <p>{records.whyNot}</p>;
  const { pageInfo } = records;
  const first = after.length * 50 + 1;
  return (
    <>
      <p className="cap" role="status">
        <b>{records.totalCount}</b> {records.totalCount === 1 ? 'entry' : 'entries'}
        {node.keys.length > 0 && `: ${node.keys.map(({ label }) => label).join(', ')}`}.{' '}
        {records.edges.length > 0 && `Shown: ${first} to ${first + records.edges.length - 1}.`}
      </p>
      <EntriesTable entries={records.edges.map((edge) => edge.node)} />
      <div className="btn-row">
        {after.length > 0 && (
          <Button small onClick={() => setAfter(after.slice(0, -1))}>
            Before
          </Button>
        )}
        {pageInfo.hasNextPage && (
          <Button
            small
            onClick={() => pageInfo.endCursor && setAfter([...after, pageInfo.endCursor])}
          >
            Next 50
          </Button>
        )}
      </div>
    </>
  );
}

/** Open for as long as it is drawn; Escape and the button close it. */
export function EntriesDialog({ row, onClose }: { row: string; onClose: () => void }) {
  const ref = useModal();
  const heading = useId();
  return (
    <dialog
      ref={ref}
      className="confirm exp-entries"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="exp-entries-h">
        <h2 id={heading}>Entries behind this number</h2>
        <Button small icon="close" onClick={onClose}>
          Close
        </Button>
      </div>
      <Entries row={row} />
    </dialog>
  );
}
