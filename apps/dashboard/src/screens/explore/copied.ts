// What the Copy table button puts on the clipboard, from the table as it stands.
import { copiedTable } from './copy-table.ts';
import { legendOf } from './legend.ts';
import type { Column, Table } from './table.ts';
import { baseOf, cellWords, columnNote, cornerOf, type Said, titleOf } from './words.ts';

/** A column's head in one line: group, name, answer and base. */
function headOf(said: Said, column: Column): string {
  const [outer] = column.path;
  const group = column.path.length === 2 && outer ? `${outer.short}: ` : '';
  const note = columnNote(said, column);
  const base = baseOf(said, column);
  return `${group}${column.label}${note ? `, ${note}` : ''}${base ? ` (${base.charAt(0).toLowerCase()}${base.slice(1)})` : ''}`;
}

export function cellsAsCopied(said: Said, table: Table) {
  const simulated = said.catalogue.release.simulated ? ' Simulated: no real service.' : '';
  const { label, id } = said.catalogue.release;
  return copiedTable(
    table,
    table.columns.map((column) => headOf(said, column)),
    cornerOf(said),
    `${titleOf(said)}. ${cellWords(said)}.${simulated} ${label} (${id}).`,
    legendOf(table).map(({ sign, words }) => (sign ? `${sign}: ${words}.` : `${words}.`)),
  );
}
