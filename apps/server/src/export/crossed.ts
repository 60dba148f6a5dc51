// A pivot as one sheet in the shape of the screen: members down the side, members across, one number at each crossing. One header row,
// so the groups of two dimensions across stand in one label. A note stands in a column of its own beside the number, so that numbers
// stay numbers. A function of the table.
import { dimensions } from '@cube/schema';
import type { CellOut, ExportTable, RowOut } from './table.ts';

type Value = string | number;
/** No cell of a sheet is blank. */
const noNote = 'none';
/** What a cell of a pivot shows: its first share or, where none was asked, its first count. */
const shownIn = ({ rates, counts }: RowOut): CellOut | undefined => rates[0] ?? counts[0];

const pathOf = (keys: RowOut['keys']): string =>
  keys.map((member) => member?.path ?? '*').join('\n');
const labelOf = (keys: RowOut['keys']): string =>
  keys.every((member) => member === null)
    ? 'All'
    : keys.map((member) => member?.label ?? 'All').join(': ');

/** Rows of a sheet as the screen has them; null where the table is no pivot. */
export function crossed(
  { rows, by, across }: Pick<ExportTable, 'rows' | 'by' | 'across'>,
  shownAs: (cell: CellOut) => Value,
  noteOn: (cell: CellOut) => string | null,
): { header: string[]; rows: Value[][] } | null {
  if (across === null) return null;
  const columns = new Map(rows.map(({ keys }) => [pathOf(keys.slice(across)), keys.slice(across)]));
  const lines = new Map<
    string,
    { keys: RowOut['keys']; cells: Map<string, Value>; notes: Map<string, string> }
  >();
  const noted = new Set<string>();
  for (const row of rows) {
    const keys = row.keys.slice(0, across);
    const line = lines.get(pathOf(keys)) ?? { keys, cells: new Map(), notes: new Map() };
    const cell = shownIn(row);
    const column = pathOf(row.keys.slice(across));
    if (cell) line.cells.set(column, shownAs(cell));
    const note = cell ? noteOn(cell) : null;
    if (note) {
      line.notes.set(column, note);
      noted.add(column);
    }
    lines.set(pathOf(keys), line);
  }
  return {
    header: [
      ...by.slice(0, across).map((d) => dimensions[d].label),
      ...[...columns].flatMap(([column, of]) =>
        noted.has(column) ? [labelOf(of), `${labelOf(of)}: note`] : [labelOf(of)],
      ),
    ],
    rows: [...lines.values()].map(({ keys, cells, notes }) => [
      ...keys.map((member) => member?.label ?? 'All'),
      ...[...columns.keys()].flatMap((column) => {
        const value = cells.get(column) ?? '[z]';
        return noted.has(column) ? [value, notes.get(column) ?? noNote] : [value];
      }),
    ]),
  };
}
