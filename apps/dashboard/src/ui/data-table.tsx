// Tremor's table with what it lacks: a caption, scopes, right-aligned figures, a sticky first column, a total row.
import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from '@tremor/react';
import type { ReactNode } from 'react';
import { ScrollFrame } from './charts/scroll-frame.tsx';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  /** Figures stand at the right. */
  figure?: boolean;
  /** Names the row; the first column unless another says so. */
  rowHeader?: boolean;
  cell: (row: Row) => ReactNode;
};

export type DataTableProps<Row> = {
  /** What the table shows; also the name of its scrolling area. */
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Rows set apart as totals. */
  isTotal?: (row: Row) => boolean;
  isCurrent?: (row: Row) => boolean;
  /** Keep the first column in view while the rest scrolls. Default: more than four columns. */
  sticky?: boolean;
  minWidth?: number;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rows } = props;
  const named = columns.some((column) => column.rowHeader);
  const sticky = props.sticky ?? columns.length > 4;
  const rowClass = (row: Row) =>
    [props.isTotal?.(row) ? 'tot' : '', props.isCurrent?.(row) ? 'current' : ''].join(' ').trim();
  return (
    <ScrollFrame name={props.caption} className={sticky ? 'sticky-first' : undefined}>
      <Table className="data-table overflow-visible">
        <caption className={props.captionHidden ? 'vh' : undefined}>{props.caption}</caption>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell key={column.key} scope="col" className={column.figure ? 'n' : ''}>
                {column.header}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody className="divide-y-0">
          {rows.map((row) => (
            <TableRow key={props.rowKey(row)} className={rowClass(row)}>
              {columns.map((column, index) =>
                column.rowHeader || (!named && index === 0) ? (
                  <TableHeaderCell key={column.key} scope="row">
                    {column.cell(row)}
                  </TableHeaderCell>
                ) : (
                  <TableCell key={column.key} className={column.figure ? 'n' : ''}>
                    {column.cell(row)}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
}
