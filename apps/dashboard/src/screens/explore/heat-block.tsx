// Two groupings as a heat map: the table's own cells, coloured where the share is known well enough to be compared.
import { type FigureCell, hasNumber, isRate } from '../../ui/cell.ts';
import { type HeatCell, HeatMap } from '../../ui/charts/heat-map.tsx';
import { columnName } from './chart.ts';
import type { Line, Table } from './table.ts';
import { columnNote, cornerOf, type Said, titleOf } from './words.ts';

/** Shares that may lie further apart than this, in points, get no colour: which would it be? */
const widest = 5;

function colourOf(cell: FigureCell): number | null {
  if (!isRate(cell) || cell.notDeterminable) return null;
  if (cell.percent !== null) return cell.percent;
  const { bounds } = cell;
  return bounds && bounds.upper - bounds.lower <= widest ? bounds.lower : null;
}

function heatCell(cell: FigureCell): HeatCell {
  const number = hasNumber(cell) && isRate(cell);
  return {
    display: cell.display,
    base: number
      ? cell.notDeterminable
        ? 'not determinable'
        : `${cell.numerator.display} of ${cell.denominator.display}`
      : cell.spoken,
    spoken: cell.spoken,
    share: number ? colourOf(cell) : null,
    smallBase: number && cell.smallBase,
  };
}

export function HeatBlock({
  said,
  table,
  lines,
}: {
  said: Said;
  table: Table;
  lines: readonly Line[];
}) {
  return (
    <div className={lines.length > 20 ? 'exp-heat exp-heat-tall' : 'exp-heat'}>
      <HeatMap
        caption={`Heat map: ${titleOf(said)}`}
        captionHidden
        corner={cornerOf(said)}
        rows={lines.map((line) => ({
          key: line.key,
          label: line.label,
          total: line.level === 'GRAND_TOTAL',
        }))}
        columns={table.columns.map((column) => ({
          key: column.key.join('.'),
          label: columnName(said, column),
          sub: columnNote(said, column),
          total: column.level !== 'LEAF',
        }))}
        cells={lines.map((line) => (line.cells ?? []).map(({ cell }) => heatCell(cell)))}
      />
    </div>
  );
}
