// The tables of a spreadsheet as rows of plain values: one for all counts, one for each rate. A function of the table; numbers stay
// numbers, and where there is none a symbol or the range stands as text. No cell is blank.
import {
  type CellStatus,
  dimensions,
  formatCount,
  provenances,
  smallBaseMark,
  statuses,
} from '@cube/schema';
import { crossed } from './crossed.ts';
import type { CellOut, CountOut, ExportTable, RateOut, RowOut } from './table.ts';

export type SheetValue = string | number;
export type Sheet = {
  name: string;
  title: string;
  header: readonly string[];
  rows: readonly (readonly SheetValue[])[];
};

const levels = { LEAF: 'Row', SUBTOTAL: 'Subtotal', GRAND_TOTAL: 'Total' } as const;
type Column<T> = { header: string; of: (item: T) => SheetValue };
type Ends = { lower: number; upper: number } | null;

const symbolOr = (status: CellStatus, number: number | null | undefined, shown: string) =>
  number ?? statuses[status].symbol ?? shown;

/** The percentage as the screen shows it, as a number; `<1%`, ranges and symbols stay text. */
const shownPercent = (r: RateOut): SheetValue => {
  const whole = /^(\d{1,3}(?:,\d{3})*)%$/.exec(r.display)?.[1];
  return whole === undefined ? r.display : Number(whole.replaceAll(',', ''));
};

const known = (c: CellOut): string =>
  c.provenance ? provenances[c.provenance].label : c.statusWords;
const said = (c: CellOut): string =>
  c.notDeterminable ? `${c.statusWords}, too far apart to conclude anything` : c.statusWords;

/** Both ends of a number, where any row has two: exact numbers then have the same at both. */
function ends<T>(
  header: string,
  items: readonly T[],
  of: (item: T) => { status: CellStatus; bounds: Ends },
): Column<T>[] {
  if (!items.some((item) => of(item).status === 'BOUNDED')) return [];
  const end = (which: 'lower' | 'upper') => (item: T) => {
    const { status, bounds } = of(item);
    return symbolOr(status, bounds?.[which], '[x]');
  };
  return [
    { header: `${header}, lowest`, of: end('lower') },
    { header: `${header}, highest`, of: end('upper') },
  ];
}

const countText = (c: { status: CellStatus; value: number | null; bounds: Ends }): SheetValue =>
  symbolOr(
    c.status,
    c.value,
    c.bounds ? formatCount(c.bounds.lower, c.bounds.upper, 'table') : '[x]',
  );

const conflictsOf = (c: CellOut): string => c.conflicts.join(' ') || 'none';

function headColumns(table: ExportTable): Column<RowOut>[] {
  return [
    ...table.by.map((d, i) => ({
      header: dimensions[d].label,
      of: (row: RowOut) => row.keys[i]?.label ?? 'All',
    })),
    { header: 'Level', of: (row) => levels[row.level] },
  ];
}

const tailColumns = (table: ExportTable): Column<RowOut>[] =>
  table.simulated ? [{ header: 'Kind of data', of: () => 'Simulated' }] : [];

function cellAt<C extends CellOut>(cells: readonly C[], i: number): C {
  const cell = cells[i];
  if (!cell) throw new Error(`A row of the file has no cell ${i}.`);
  return cell;
}

function countColumns(table: ExportTable, i: number, label: string): Column<RowOut>[] {
  const at = (row: RowOut): CountOut => cellAt(row.counts, i);
  return [
    { header: label, of: (row) => countText(at(row)) },
    ...ends(label, table.rows, at),
    { header: `${label}: status`, of: (row) => said(at(row)) },
    { header: `${label}: how it is known`, of: (row) => known(at(row)) },
    { header: `${label}: conflicts in the source`, of: (row) => conflictsOf(at(row)) },
  ];
}

function rateColumns(table: ExportTable, i: number): Column<RowOut>[] {
  const at = (row: RowOut): RateOut => cellAt(row.rates, i);
  const { rows } = table;
  return [
    { header: 'Percent', of: (row) => shownPercent(at(row)) },
    ...ends('Percent', rows, at),
    { header: 'Number', of: (row) => countText(at(row).numerator) },
    ...ends('Number', rows, (row) => at(row).numerator),
    { header: 'Base', of: (row) => countText(at(row).denominator) },
    ...ends('Base', rows, (row) => at(row).denominator),
    { header: 'Base in words', of: (row) => at(row).base },
    { header: 'Status', of: (row) => said(at(row)) },
    { header: 'How it is known', of: (row) => known(at(row)) },
    { header: 'Small base', of: (row) => (at(row).smallBase ? 'yes, under 10' : 'no') },
    { header: 'Conflicts in the source', of: (row) => conflictsOf(at(row)) },
  ];
}

const sheetOf = (
  name: string,
  title: string,
  columns: readonly Column<RowOut>[],
  rows: readonly RowOut[],
): Sheet => ({
  name,
  title,
  header: columns.map((c) => c.header),
  rows: rows.map((row) => columns.map((c) => c.of(row))),
});

/** One table a sheet. */
export function sheetsOf(table: ExportTable): Sheet[] {
  const head = headColumns(table);
  const tail = tailColumns(table);
  const by = table.by.map((d) => dimensions[d].label.toLowerCase()).join(' and ');
  const grouped = by ? ` by ${by}` : '';
  const mark = table.simulated ? 'Simulated: ' : '';
  const labels = table.counts.map((c) => c.label);
  const counted = table.counts.flatMap(({ label }, i) => countColumns(table, i, label));
  const counts =
    table.counts.length > 0
      ? [
          sheetOf(
            'Counts',
            `${mark}${labels.join(', ')}${grouped}`,
            [...head, ...counted, ...tail],
            table.rows,
          ),
        ]
      : [];
  const rates = table.rates.map(({ label }, i) =>
    sheetOf(
      `Rate ${i + 1}`,
      `${mark}${label}, percent${grouped}`,
      [...head, ...rateColumns(table, i), ...tail],
      table.rows,
    ),
  );
  const shown = table.rates[0] ?? table.counts[0];
  const cross = crossed(
    table,
    (c) => (c.kind === 'count' ? countText(c) : shownPercent(c)),
    (c) => (c.kind !== 'count' && c.smallBase ? smallBaseMark : null),
  );
  const unit = table.rates.length > 0 ? ', percent' : '';
  const pivot = cross
    ? [{ name: 'Table', title: `${mark}${shown?.label ?? ''}${unit}${grouped}`, ...cross }]
    : [];
  return [...pivot, ...counts, ...rates];
}
