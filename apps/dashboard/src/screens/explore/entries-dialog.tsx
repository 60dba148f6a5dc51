// The entries behind a cell, totals included: as many as the cell counts, a page at a time. Stands over the table; Back closes it.
import { useQuery } from '@apollo/client/react';
import { formatCount } from '@cube/schema';
import { useId, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { behind, type Part } from './behind.ts';
import { entriesQuestion, partQuestion } from './documents.ts';
import { EntriesTable } from './entries-table.tsx';
import type { Said } from './words.ts';

function Shape() {
  return (
    <div className="exp-shape" aria-hidden="true">
      {['92%', '84%', '88%', '76%'].map((width) => (
        <Skeleton key={width} width={width} height={18} />
      ))}
    </div>
  );
}

type Asked = { row: string; part: 'all' | Part; said: Said };

/** The entries asked for, a page at a time: the row's own, or one side of its share. */
function useEntries({ row, part, said }: Asked, after: string | null) {
  const { asked: release } = useRelease();
  const rows = useQuery(entriesQuestion, {
    variables: { id: row, after: part === 'all' ? after : null },
  });
  const node = rows.data?.node?.__typename === 'Row' ? rows.data.node : null;
  const where = node && part !== 'all' ? behind(said, node.keys, part) : null;
  const side = useQuery(partQuestion, { variables: { release, where, after }, skip: !where });
  const records = where ? side.data?.slice.records : node?.records;
  return {
    keys: node?.keys ?? [],
    records,
    missing: rows.data !== undefined && !node,
    error: rows.error ?? side.error,
    again: () => void (rows.error ? rows : side).refetch(),
  };
}

const partWords = {
  all: '',
  answer: ', with the answer counted',
  base: ', in the base of the share',
} as const;

function Entries(asked: Asked) {
  const [after, setAfter] = useState<readonly string[]>([]);
  const { keys, records, missing, error, again } = useEntries(asked, after.at(-1) ?? null);
  if (error)
    return <ErrorState title="The entries did not load." reason={error.message} onRetry={again} />;
  if (missing) return <p>The address names no cell of this table.</p>;
  if (!records)
    return (
      <Loading what="Reading the entries">
        <Shape />
      </Loading>
    );
  if (!records.available) return <p>{records.whyNot}</p>;
  const { pageInfo } = records;
  // A base holds every answer.
  const named = keys.filter(({ dimension }) => asked.part !== 'base' || dimension !== 'ANSWER');
  const first = after.length * 50 + 1;
  return (
    <>
      <p className="cap" role="status">
        <b>{records.totalCount !== null && formatCount(records.totalCount)}</b>{' '}
        {records.totalCount === 1 ? 'entry' : 'entries'}
        {partWords[asked.part]}
        {named.length > 0 && `: ${named.map(({ label }) => label).join(', ')}`}
        {named.at(-1)?.label.endsWith('?') ? ' ' : '. '}
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
export function EntriesDialog({ onClose, ...asked }: Asked & { onClose: () => void }) {
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
      <Entries key={asked.part} {...asked} />
    </dialog>
  );
}
