// One number of the table: its story, the entries behind it, its interval and whether the report disagrees.
import { Link } from 'wouter';
import { type FigureCell, hasNumber, isRate } from '../../ui/cell.ts';
import { CellText } from '../../ui/cell-text.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { ExploreValues } from './choices.ts';
import type { Column, Line, TableCell } from './table.ts';
import { countedWord, type Said } from './words.ts';

/** Which entries a number leads to: a share of answers has two sides. */
function partsOf(
  said: Said,
  cell: FigureCell,
): readonly { part: ExploreValues['part']; words: string }[] {
  const entries = countedWord(said, 'ENTRIES');
  if (said.plan.cell.kind !== 'rate' || !isRate(cell) || !hasNumber(cell))
    return [{ part: 'all', words: `Its ${entries}` }];
  return [
    { part: 'answer', words: `The ${cell.numerator.display} counted` },
    { part: 'base', words: `All ${cell.denominator.display} in its base` },
  ];
}

export function Cell({
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
  entriesHref: (part: ExploreValues['part']) => string;
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
          recorded &&
          partsOf(said, figure).map(({ part, words }) => (
            <Link key={part} href={entriesHref(part)} className="btn small-btn" onClick={close}>
              {words}
            </Link>
          ))
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
