// The visit list as a panel: whom to see and why, to be taken along as a file or on paper.
import { formatDate } from '@cube/schema';
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { PinnedLink } from '../../ui/links.tsx';
import { EmptyState, ErrorState } from '../../ui/messages.tsx';
import { type VisitRow, visitCsv } from './csv.ts';
import { save } from './save.ts';

type Props = {
  rows: readonly VisitRow[];
  /** A list kept in this browser that the address does not hold. */
  kept: readonly string[];
  error: string | null;
  loading: boolean;
  onRetry: () => void;
  onRemove: (key: string) => void;
  onEmpty: () => void;
  onRestore: () => void;
};

/** What was pressed is gone: the focus goes to the list. */
const toList = () => document.getElementById('visit-list')?.focus({ preventScroll: true });

const place = (row: VisitRow): string =>
  row.kind === 'service'
    ? [row.serviceType, row.sector?.toLowerCase(), row.area].filter(Boolean).join(', ')
    : row.kind;

const columnsOf = (onRemove: Props['onRemove']): Column<VisitRow>[] => [
  {
    key: 'name',
    header: 'Whom',
    rowHeader: true,
    cell: (row) => (
      <>
        <PinnedLink href={row.href}>{row.name}</PinnedLink>
        <span className="of">{row.kind === 'service' ? row.number : row.kind}</span>
      </>
    ),
  },
  { key: 'what', header: 'What and where', cell: (row) => place(row) || 'not recorded' },
  {
    key: 'provider',
    header: 'Provider',
    cell: (row) => (row.kind === 'service' ? (row.provider ?? 'not recorded') : 'not applicable'),
  },
  {
    key: 'last',
    header: 'Last inspected',
    cell: (row) =>
      row.kind === 'service'
        ? row.lastInspected
          ? formatDate(row.lastInspected)
          : 'not recorded'
        : 'not applicable',
  },
  {
    key: 'why',
    header: 'Why',
    cell: (row) =>
      row.reasons.length > 0 ? (
        <ul className="ranked-why">
          {row.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : (
        'none of the chosen signs'
      ),
  },
  {
    key: 'remove',
    header: <span className="vh">Take off</span>,
    cell: (row) => (
      <Button
        small
        onClick={() => {
          onRemove(row.key);
          toList();
        }}
      >
        Take off<span className="vh"> the list: {row.name}</span>
      </Button>
    ),
  },
];

export function VisitCard(props: Props) {
  const { rows } = props;
  const { release } = useRelease();
  const simulated = release?.simulated ?? false;
  const download = () => {
    if (!release) return;
    save(
      `visit-list-${release.id}${simulated ? '-simulated' : ''}.csv`,
      'text/csv;charset=utf-8',
      visitCsv(rows, release, window.location.origin),
    );
  };
  return (
    <div id="visit-list" tabIndex={-1} className="tg-visit">
      <Card
        title={`Visit list${rows.length > 0 ? ` (${rows.length})` : ''}`}
        caption={
          <>
            <span className="no-print">
              Kept in the address of this page: copy the link to keep or share it.{' '}
            </span>
            Reasons follow the signs of need chosen above.{simulated && ' Simulated data.'}
          </>
        }
        aside={
          rows.length > 0 && (
            <span className="btn-row tg-visit-acts">
              <Button small icon="download" disabled={props.loading} onClick={download}>
                Download CSV
              </Button>
              <Button
                small
                onClick={() => {
                  props.onEmpty();
                  toList();
                }}
              >
                Empty the list
              </Button>
            </span>
          )
        }
      >
        {props.error && (
          <ErrorState
            title="What is known of them did not load."
            reason={props.error}
            kept="The list itself is kept in the address."
            onRetry={props.onRetry}
          />
        )}
        {rows.length > 0 ? (
          <DataTable
            caption="Visit list"
            captionHidden
            columns={columnsOf(props.onRemove)}
            rows={rows}
            rowKey={({ key }) => key}
          />
        ) : (
          <EmptyState
            title="Nobody is on it yet"
            actions={
              props.kept.length > 0 && (
                <Button icon="undo" onClick={props.onRestore}>
                  Bring back the last list ({props.kept.length})
                </Button>
              )
            }
          >
            Press “Add” beside a service or a group. The list can then be downloaded or printed.
          </EmptyState>
        )}
      </Card>
    </div>
  );
}
