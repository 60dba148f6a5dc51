// Asks for the planned table and draws the page around it: header, chart, table, or why there is none. What was shown stays, marked,
// while the next answer is read.
import { CombinedGraphQLErrors } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/messages.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Actions } from './actions.tsx';
import { ChartCard } from './chart-card.tsx';
import type { ExploreAddress } from './explorer.tsx';
import type { Joins } from './joins.ts';
import { NothingHeld } from './nothing-held.tsx';
import { refusalOf } from './refusal.ts';
import { Refused } from './refused.tsx';
import { TableShape } from './shapes.tsx';
import type { Advice, Size } from './size.ts';
import type { Told } from './steps.ts';
import { type Table, tableOf } from './table.ts';
import { TableCard } from './table-card.tsx';
import { tableDocument } from './table-document.ts';
import { TooLarge } from './too-large.tsx';
import type { Said } from './words.ts';

type Props = {
  address: ExploreAddress;
  said: Said;
  text: string;
  joins: Joins | undefined;
  told: Told;
  notices: ReactNode;
  /** Told the size of the table once it is known. */
  builder: (held: Pick<Size, 'rows' | 'rowsInAll' | 'columns' | 'cells'> | null) => ReactNode;
  tooLarge: { size: Size; advice: readonly Advice[] } | null;
};

/** The answer to the text, or the last one while it is read. `said` belongs to the answer, not to what is asked next. */
function useTable(text: string, said: Said, skip: boolean) {
  const document = useMemo(() => tableDocument(text), [text]);
  const [stopped, setStopped] = useState('');
  const held = skip || stopped === text;
  const { data, error, refetch } = useQuery(document, { skip: held });
  const [last, setLast] = useState<{ data: NonNullable<typeof data>; said: Said } | null>(null);
  const current = useRef(said);
  current.current = said;
  useEffect(() => {
    if (data) setLast({ data, said: current.current });
  }, [data]);
  const shown = data ? { data, said } : held || error ? null : last;
  return {
    shown,
    error: held ? undefined : error,
    refetch,
    busy: !held && !data && !error,
    stopped: stopped === text,
    stop: () => setStopped(text),
    again: () => setStopped(''),
  };
}

/** The server's code for why it refused. */
const codeOf = (error: unknown): unknown =>
  CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.code : undefined;

function heldSize(table: Table) {
  const rows = table.lines.filter(({ cells }) => cells).length;
  const columns = table.columns.length;
  return { rows, rowsInAll: table.rowsHeld, columns, cells: rows * columns };
}

export function TableBlock({
  address,
  said,
  text,
  joins,
  told,
  notices,
  builder,
  tooLarge,
}: Props) {
  const asking = useTable(text, said, tooLarge !== null);
  const { shown, busy } = asking;
  const chart = useRef<HTMLDivElement>(null);
  const { sort } = address.values;
  const table = shown && tableOf(shown.data, shown.said.plan, sort);
  const refusal = refusalOf(codeOf(asking.error), said.plan, said.catalogue);
  const empty = table !== null && table.lines.length === 0;
  return (
    <>
      <PageHeader
        title="Explore"
        sentence={shown?.data.slice.sentence ?? (busy ? null : undefined)}
        actions={
          <Actions
            address={address}
            said={shown?.said ?? said}
            text={text}
            table={busy ? null : table}
            busy={busy}
            chart={chart}
          />
        }
      />
      {notices}
      <div className="exp-grid">
        {builder(busy || !table ? null : heldSize(table))}
        <div className="stack exp-main">
          {tooLarge && <TooLarge {...tooLarge} said={said} onDrop={address.set} />}
          {refusal && <Refused refusal={refusal} said={said} onDrop={address.set} />}
          {asking.error && !refusal && (
            <ErrorState
              title="This table did not load."
              reason={asking.error.message}
              kept="Your choices are kept in the address."
              onRetry={() => void asking.refetch()}
              way={{ label: 'Start afresh', href: '/explore' }}
            />
          )}
          {asking.stopped && (
            <EmptyState
              title="You stopped the table."
              actions={
                <Button icon="undo" onClick={asking.again}>
                  Try again
                </Button>
              }
            >
              Nothing is shown, because half of a table could mislead. Your choices are kept.
            </EmptyState>
          )}
          {busy && (
            <div className="card exp-loading">
              <Loading what="Reading the table" onStop={asking.stop}>
                {!shown && <TableShape rows={7} columns={6} />}
              </Loading>
            </div>
          )}
          {shown && table && (
            <div className={busy ? 'stack exp-old' : 'stack'}>
              {empty ? (
                <NothingHeld said={shown.said} />
              ) : (
                <>
                  {address.values.chart && (
                    <ChartCard address={address} said={shown.said} table={table} drawn={chart} />
                  )}
                  <TableCard
                    address={address}
                    said={shown.said}
                    table={table}
                    joins={joins}
                    told={told}
                    sentence={shown.data.slice.sentence}
                  />
                </>
              )}
            </div>
          )}
        </div>
      </div>
    </>
  );
}
