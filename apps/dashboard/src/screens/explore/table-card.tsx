// The table with its heading, the way back up, and the legend of what occurs in it. Draws; the table comes ready made.
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { hasNumber, isRate } from '../../ui/cell.ts';
import { CellText } from '../../ui/cell-text.tsx';
import { PivotTable } from '../../ui/charts/pivot-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Term } from '../../ui/glossary-term.tsx';
import { Icon } from '../../ui/icons.tsx';
import { lowerOf } from './dimensions.ts';
import type { ExploreAddress } from './explorer.tsx';
import { groupsOf } from './groups.ts';
import type { Joins } from './joins.ts';
import { Legend } from './legend-list.tsx';
import { stepDown, stepUp, type Told } from './steps.ts';
import type { Column, Line, Table, TableCell } from './table.ts';
import { Trail } from './trail.tsx';
import { cellWords, columnNote, cornerOf, countedWord, type Said, titleOf } from './words.ts';

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

function Cell({
  said,
  column,
  line,
  cell,
  entriesHref,
}: {
  said: Said;
  column: Column | undefined;
  line: Line;
  cell: TableCell;
  entriesHref: string;
}) {
  const name = column && column.path.length > 0 ? `${line.label}, ${column.label}` : line.label;
  const { cell: figure } = cell;
  const recorded = figure.provenance === 'RECORDED' || figure.provenance === 'SIMULATED';
  const interval = said.values.intervals && isRate(figure) ? figure.interval : null;
  return (
    <span className="exp-cell">
      <Figure
        cell={figure}
        label={name}
        more={(close) =>
          recorded && (
            <Link href={entriesHref} className="btn small-btn" onClick={close}>
              Its {countedWord(said, 'ENTRIES')}
            </Link>
          )
        }
      >
        <CellText cell={figure} />
        {interval && hasNumber(figure) && <span className="of">interval {interval.display}</span>}
      </Figure>
      {figure.origin.conflicts.length > 0 && (
        <span className="exp-flag">
          <Icon name="flag" />
          <span className="vh">The report disagrees here</span>
        </span>
      )}
    </span>
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
            entriesHref={href({ entries: cell.row })}
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
          {sentence} <CellNote words={cellWords(said)} />. Press a number for its story and{' '}
          <Term of="provenance">provenance</Term>
          {table.lines.some((line) => stepDown(line, plan, values, catalogue, joins, told)) &&
            ', a row for what lies below it'}
          .
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
          The first {table.lines.length.toLocaleString('en-GB')} of{' '}
          {table.rowsHeld.toLocaleString('en-GB')} rows were read, in the order chosen. Sort the
          column the other way, or filter, to see others.
        </p>
      )}
      <Legend table={table} />
    </Card>
  );
}

/** The head of the only column. */
const countedHead = (said: Said): string => (said.plan.cell.kind === 'count' ? 'Number' : 'Share');
