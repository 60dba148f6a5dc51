// The cube's own answers to a printed claim: one cell, several for a claim about each type, or why there is none.
import type { EvidenceFigureFragment } from '../../generated/graphql.ts';
import { type FigureCell, hasNumber, isRate } from '../../ui/cell.ts';
import { CellText, CountText } from '../../ui/cell-text.tsx';
import { Figure } from '../../ui/figure.tsx';

type Props = {
  figure: EvidenceFigureFragment;
  /** How many cells to draw before saying how many more there are. */
  most?: number;
};

/** Either kind of cell as the kit draws it. */
const asCell = (cell: EvidenceFigureFragment['cubeCells'][number]): FigureCell => {
  if (cell.__typename === 'RateCell') return cell;
  const { countBounds, ...count } = cell;
  return { ...count, bounds: countBounds };
};

const cellKey = (cell: FigureCell, index: number) => `${index} ${cell.display}`;

/** The cube's own answer, never the printed one: comparing the two is what this screen is for. */
function OwnAnswer({ cell }: { cell: FigureCell }) {
  if (!hasNumber(cell)) return <CellText cell={cell} />;
  return (
    <span aria-hidden="true">
      <span className={cell.display.includes('–') ? 'rng' : 'cell-main'}>{cell.display}</span>
      {isRate(cell) && (
        <span className="of">
          <CountText cell={cell.numerator} /> of <CountText cell={cell.denominator} />
        </span>
      )}
    </span>
  );
}

export function CubeSays({ figure, most = 2 }: Props) {
  const { agreement, reason } = figure;
  const cubeCells = figure.cubeCells.map(asCell);
  if (agreement === 'NOT_ASKABLE' || cubeCells.length === 0) {
    return <span className="small sub">{reason ?? 'No question to the cube answers this.'}</span>;
  }
  const more = cubeCells.length - most;
  return (
    <span className="ev-cells">
      {cubeCells.slice(0, most).map((cell, index) => (
        <span key={cellKey(cell, index)}>
          <Figure cell={cell} label={figure.claim}>
            <OwnAnswer cell={cell} />
          </Figure>
        </span>
      ))}
      {more > 0 && <span className="of">and {more} more</span>}
    </span>
  );
}
