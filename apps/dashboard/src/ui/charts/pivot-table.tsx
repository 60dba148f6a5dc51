// A table with groups across: the base of each group in the upper head, sortable columns in the lower, children set in, totals set
// apart. Tremor's table cannot span heads, so this is a table of its own in the same look. Draws what it is given.
import './pivot.css';
import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { ScrollFrame } from './scroll-frame.tsx';

type PivotColumn = { key: string; label: string; note?: string; total: boolean };
/** Columns that stand under one head, in order. */
export type PivotGroup = { key: string; label: string; base?: string; span: number };
type PivotLine = {
  key: string;
  head: ReactNode;
  depth: number;
  /** The grand total stands under a strong rule; a subtotal is only heavier. */
  look: 'leaf' | 'subtotal' | 'total';
  /** None for the head of a group without numbers of its own. */
  cells: readonly ReactNode[] | null;
};

export type PivotTableProps = {
  caption: string;
  corner: string;
  groups: readonly PivotGroup[];
  columns: readonly PivotColumn[];
  lines: readonly PivotLine[];
  sort: { column: string; direction: 'asc' | 'desc' } | null;
  onSort: (column: string) => void;
};

/** More lines than this scroll under their heads. */
const tall = 30;

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

function ColumnHead({
  column,
  sort,
  onSort,
}: { column: PivotColumn } & Pick<PivotTableProps, 'sort' | 'onSort'>) {
  const sorted = sort?.column === column.key ? sort.direction : null;
  return (
    <th
      scope="col"
      className={column.total ? 'n pv-total' : 'n'}
      aria-sort={sorted ? ariaSort[sorted] : undefined}
    >
      <button type="button" className="pv-sort" onClick={() => onSort(column.key)}>
        <span>{column.label}</span>
        <Icon name={sorted === 'asc' ? 'up' : 'lower'} className={sorted ? 'on' : 'idle'} />
        <span className="vh">, sort by this column</span>
      </button>
      {column.note && <span className="of">{column.note}</span>}
    </th>
  );
}

function Body({ lines, width }: { lines: readonly PivotLine[]; width: number }) {
  return (
    <tbody>
      {lines.map((line) => (
        <tr key={line.key} className={`pv-${line.look}`}>
          <th
            scope={line.cells ? 'row' : 'rowgroup'}
            colSpan={line.cells ? 1 : width + 1}
            className={`pv-d${Math.min(line.depth, 3)}`}
          >
            {line.head}
          </th>
          {line.cells?.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
            <td key={index} className="n">
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

export function PivotTable(props: PivotTableProps) {
  const { caption, corner, groups, columns, lines } = props;
  return (
    <ScrollFrame name={caption} className={lines.length > tall ? 'pv-scroll pv-tall' : 'pv-scroll'}>
      <table className={columns.length < 3 ? 'pv pv-few' : 'pv'}>
        <caption className="vh">{caption}</caption>
        <colgroup />
        {groups.map((group) => (
          <colgroup key={group.key} span={group.span} />
        ))}
        <thead>
          <tr className="pv-groups">
            <td />
            {groups.map((group) => (
              <th key={group.key} scope="colgroup" colSpan={group.span} className="n">
                {group.label}
                {group.base && <span className="of">{group.base}</span>}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <ColumnHead
                key={column.key}
                column={column}
                sort={props.sort}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <Body lines={lines} width={columns.length} />
      </table>
    </ScrollFrame>
  );
}
