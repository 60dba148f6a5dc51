// The upper heads of the table: columns under the member they share, or under the base they share, base named. Pure.
import type { PivotGroup } from '../../ui/charts/pivot-table.tsx';
import { allOf } from './dimensions.ts';
import type { Column, Table } from './table.ts';
import { baseOf, type Said } from './words.ts';

function headOf(said: Said, column: Column): Omit<PivotGroup, 'span'> {
  const base = baseOf(said, column);
  const [outer] = column.path;
  if (column.path.length < 2) return { key: base, label: base };
  const [dimension] = said.plan.columns;
  const label = outer?.label ?? (dimension ? allOf(dimension) : 'All');
  return { key: column.group, label, base };
}

/** Neighbours with the same head stand under one. */
export function groupsOf(said: Said, table: Table): PivotGroup[] {
  const groups: PivotGroup[] = [];
  table.columns.forEach((column, index) => {
    const head = headOf(said, column);
    const last = groups.at(-1);
    if (last && last.label === head.label && last.base === head.base)
      groups[groups.length - 1] = { ...last, span: last.span + 1 };
    else groups.push({ ...head, key: `${index}-${head.key}`, span: 1 });
  });
  return groups;
}
