// The table with its heading, the way back up, and the legend of what occurs in it. Draws; the table comes ready made.
import { formatCount } from '@cube/schema';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { PivotTable } from '../../ui/charts/pivot-table.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { lowerOf } from './dimensions.ts';
import type { ExploreAddress } from './explorer.tsx';
import { groupsOf } from './groups.ts';
import type { Joins } from './joins.ts';
import { Legend } from './legend-list.tsx';
import { Notes } from './notes-list.tsx';
import { stepDown, stepUp, type Told } from './steps.ts';
import type { Line, Table } from './table.ts';
import { Cell } from './table-cell.tsx';
import { Trail } from './trail.tsx';
import { cellWords, columnNote, cornerOf, type Said, titleOf } from './words.ts';

type Props = {
  address: ExploreAddress;
  said: Said;
  table: Table;
  joins: Joins | undefined;
  told: Told;
  sentence: string;
};

/** Rows drawn at first, and with each further press. */
const page = 200;

function Head({ line, href, to }: { line: Line; href: string | null; to: string }) {
  if (!href) return <>{line.label}</>;
  return (
    <Link href={href} className="exp-head">
      {line.label}
      <span className="vh">, show {to}</span>
    </Link>
  );
}

/** What each cell holds; where it is a share, its base explains itself. */
function CellNote({ words }: { words: string }) {
  const [before, after] = words.split(/ base$/);
  if (after === undefined) return <>{words}</>;
  return (
    <>
      {before} <Term of="base">base</Term>
    </>
  );
}

export function TableCard({ address, said, table, joins, told, sentence }: Props) {
  const { values, set, href } = address;
  const [drawn, setDrawn] = useState(page);
  const { plan, catalogue } = said;
  const up = stepUp(values);
  const simulated = catalogue.release.simulated;
  const lines = table.lines.slice(0, drawn).map((line) => {
    const total = line.level === 'GRAND_TOTAL';
    const step = total ? up : stepDown(line, plan, values, catalogue, joins, told);
    const words = total ? `${step?.to.toLowerCase()} again` : `by ${step?.to.toLowerCase()}`;
    return {
      key: line.key,
      depth: line.depth,
      look: total
        ? ('total' as const)
        : line.level === 'LEAF'
          ? ('leaf' as const)
          : ('subtotal' as const),
      head: <Head line={line} href={step && href(step.changes)} to={words} />,
      cells:
        line.cells?.map((cell, index) => (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            key={index}
            said={said}
            column={table.columns[index]}
            line={line}
            cell={cell}
            entriesHref={(part) => href({ entries: cell.row, part })}
          />
        )) ?? null,
    };
  });
  const { sort } = values;
  const sortedKey = sort ? sort.column.join('.') : null;
  return (
    <Card
      id="table"
      title={`${titleOf(said)}${simulated ? ' (simulated)' : ''}`}
      caption={
        <>
          {sentence} <CellNote words={cellWords(said)} />.
          <span className="no-print">
            {' '}
            Press a number for its story and <Term of="provenance">provenance</Term>
            {table.lines.some((line) => stepDown(line, plan, values, catalogue, joins, told)) &&
              ', a row for what lies below it'}
            .
          </span>
        </>
      }
    >
      <Trail address={address} said={said} />
      <PivotTable
        caption={`${titleOf(said)}. ${sentence}`}
        corner={cornerOf(said)}
        groups={groupsOf(said, table)}
        columns={table.columns.map((column) => ({
          key: column.key.join('.'),
          label: column.path.length === 0 ? countedHead(said) : column.label,
          note: columnNote(said, column),
          total: column.level !== 'LEAF',
        }))}
        lines={lines}
        sort={sort && sortedKey !== null ? { column: sortedKey, direction: sort.direction } : null}
        onSort={(key) => {
          const column = key === '' ? [] : key.split('.');
          const same = sortedKey === key;
          const next =
            same && sort?.direction === 'asc'
              ? null
              : { direction: same ? ('asc' as const) : ('desc' as const), column };
          set({ sort: next });
        }}
      />
      {drawn < table.lines.length && (
        <p className="exp-more">
          <Button small onClick={() => setDrawn(drawn + page)}>
            Show {Math.min(page, table.lines.length - drawn)} more rows
          </Button>{' '}
          <span className="cap">
            {drawn} of {table.lines.length} {plan.rows.map(lowerOf).join(' and ')} rows are drawn.
          </span>
        </p>
      )}
      {table.rowsHeld > table.lines.length && plan.columns.length === 0 && (
        <p className="foot-n">
          The first {formatCount(table.lines.length)} of {formatCount(table.rowsHeld)} rows were
          read{plan.order.length > 0 && ', in the order chosen'}. Filter to see others.
        </p>
      )}
      <Notes said={said} table={table} />
      <Legend table={table} />
    </Card>
  );
}

/** The head of the only column. */
const countedHead = (said: Said): string => (said.plan.cell.kind === 'count' ? 'Number' : 'Share');
