// The title of a chart: what is seen where that holds for every value allowed, else what is drawn. Pure.
import { valueBounds } from '../../ui/charts/value-bars.tsx';
import type { Chart } from './chart.ts';
import { lowerOf } from './dimensions.ts';
import type { Table } from './table.ts';
import { type Said, titleOf } from './words.ts';

/** The one line that is surely above every other, small bases and open ranges left aside; null where none is. */
function surelyHighest(table: Table, chart: Extract<Chart, { kind: 'bars' }>) {
  const at = table.columns.indexOf(chart.column);
  const own = chart.lines.filter(({ level, path }) => level === 'LEAF' && path.length === 1);
  // One that is withheld or not held might be higher still.
  const hidden = own.some((line) => {
    const status = line.cells?.[at]?.cell.status;
    return status === 'WITHHELD' || status === 'NOT_HELD';
  });
  if (hidden) return null;
  const known = own.flatMap((line) => {
    const cell = line.cells?.[at]?.cell;
    const over = cell && valueBounds(cell);
    return cell && over ? [{ line, cell, over }] : [];
  });
  const top = known.find((one) =>
    known.every((other) => other === one || other.over.upper < one.over.lower),
  );
  if (!top || known.length < 2) return null;
  const small = 'smallBase' in top.cell && top.cell.smallBase;
  return small || top.cell.notDeterminable ? null : top;
}

const kinds: Record<Chart['kind'], string> = {
  bars: 'as bars',
  heat: 'as a heat map',
  years: 'over time',
  scales: 'as whole scales',
  none: 'no chart',
};

export function chartTitle(said: Said, table: Table, chart: Chart): string {
  const plain = `${titleOf(said)}, ${kinds[chart.kind]}`;
  const top = chart.kind === 'bars' ? surelyHighest(table, chart) : null;
  const [dimension] = said.plan.rows;
  if (!top || !dimension) return plain;
  const what = said.plan.cell.kind === 'count' ? 'number' : 'share';
  return `${top.line.label}: the highest ${what} of any ${lowerOf(dimension)}, ${top.cell.display}`;
}
