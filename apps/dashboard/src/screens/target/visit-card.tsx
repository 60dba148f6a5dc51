// The visit list as a panel: whom to see and why, to be taken along as a file or on paper.
import { useRelease } from '../../release.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState, ErrorState } from '../../ui/messages.tsx';
import { type VisitRow, visitCsv } from './csv.ts';
import './visit-list.css';
import { save } from './save.ts';
import { roomFor } from './visit.ts';
import { columnsOf, toList } from './visit-columns.tsx';

type Props = {
  rows: readonly VisitRow[];
  /** A list kept in this browser that the address does not hold. */
  kept: readonly string[];
  error: string | null;
  loading: boolean;
  onRetry: () => void;
  /** What came of putting services in the place of a group. */
  said: string;
  onRemove: (key: string) => void;
  /** Puts the services of a group on the list in its place. */
  onServices: (key: string, name: string) => void;
  onEmpty: () => void;
  onRestore: () => void;
};

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
        <p className="tg-visit-said no-print" role="status">
          {props.said}
        </p>
        {rows.length > 0 ? (
          <DataTable
            caption="Visit list"
            captionHidden
            columns={columnsOf(props, roomFor(rows.map(({ key }) => key)))}
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
