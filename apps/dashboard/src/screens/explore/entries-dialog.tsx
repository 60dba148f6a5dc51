// The entries behind a cell, totals included: as many as the cell counts, a page at a time. Stands over the table; Back closes it.
import { useQuery } from '@apollo/client/react';
import { formatCount } from '@cube/schema';
import { useId, useRef, useState } from 'react';
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';
import { pageAt } from '../../ui/page-at.ts';
import { Pages } from '../../ui/pages.tsx';
import { useModal } from '../../ui/use-modal.ts';
import { behind, type Part } from './behind.ts';
import { entriesQuestion, partQuestion } from './documents.ts';
import { EntriesTable } from './entries-table.tsx';
import type { Said } from './words.ts';

const perPage = 50;

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
function useEntries({ row, part, said }: Asked, page: number) {
  const { asked: release } = useRelease();
  const skip = (page - 1) * perPage;
  const rows = useQuery(entriesQuestion, {
    variables: { id: row, skip: part === 'all' ? skip : 0 },
  });
  // While a page is on its way the one before it stays, and with it what has the focus.
  const shown = rows.data ?? rows.previousData;
  const node = shown?.node?.__typename === 'Row' ? shown.node : null;
  const where = node && part !== 'all' ? behind(said, node.keys, part) : null;
  const side = useQuery(partQuestion, { variables: { release, where, skip }, skip: !where });
  const records = where ? (side.data ?? side.previousData)?.slice.records : node?.records;
  return {
    keys: node?.keys ?? [],
    records,
    refreshing: where ? !side.data : !rows.data,
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

type Paged = Asked & { page: number; onPage: (page: number) => void };

function Entries({ onPage, page: wanted, ...asked }: Paged) {
  const top = useRef<HTMLParagraphElement>(null);
  // How many pages there are is known with the first answer: an address may ask for more.
  const [most, setMost] = useState(wanted);
  const asking = Math.max(1, Math.min(wanted, most));
  const { keys, records, refreshing, missing, error, again } = useEntries(asked, asking);
  const total = refreshing ? null : (records?.totalCount ?? null);
  const counted = total === null ? null : pageAt(wanted, total, perPage);
  if (counted && counted.pages !== most) setMost(counted.pages);
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
  // A base holds every answer.
  const named = keys.filter(({ dimension }) => asked.part !== 'base' || dimension !== 'ANSWER');
  const { page, pages, from } = pageAt(asking, records.totalCount ?? 0, perPage);
  const paging = {
    page,
    pages,
    of: `${formatCount(from + 1)} to ${formatCount(from + records.edges.length)} of ${formatCount(records.totalCount ?? 0)}`,
  };
  return (
    <div className={refreshing ? 'refreshing' : undefined} aria-busy={refreshing || undefined}>
      <p className="cap" role={pages > 1 ? undefined : 'status'} ref={top} tabIndex={-1}>
        <b>{records.totalCount !== null && formatCount(records.totalCount)}</b>{' '}
        {records.totalCount === 1 ? 'entry' : 'entries'}
        {partWords[asked.part]}
        {named.length > 0 && `: ${named.map(({ label }) => label).join(', ')}`}
        {!named.at(-1)?.label.endsWith('?') && '.'}
      </p>
      {pages > 1 && <Pages {...paging} onPage={onPage} />}
      <EntriesTable entries={records.edges.map((edge) => edge.node)} />
      {pages > 1 && (
        <Pages
          end
          {...paging}
          onPage={(next) => {
            onPage(next);
            top.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Open for as long as it is drawn; Escape and the button close it. */
export function EntriesDialog({ onClose, ...asked }: Paged & { onClose: () => void }) {
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
      <Entries key={`${asked.row} ${asked.part}`} {...asked} />
    </dialog>
  );
}
