// A cell in a table, exactly as its status demands: share over count and base, dotted ranges, symbols with their words spoken.
import { statuses } from '@cube/schema';
import {
  type FigureCell,
  hasNumber,
  isRange,
  isRate,
  isShareRange,
  type PlainCount,
  shareText,
} from './cell.ts';

/** A count in text: dotted underline where only a range is known. */
export function CountText({ cell }: { cell: PlainCount }) {
  return <span className={isRange(cell) ? 'rng' : undefined}>{cell.display}</span>;
}

function SymbolText({ cell }: { cell: FigureCell }) {
  return (
    <>
      <span className="sym" aria-hidden="true">
        {statuses[cell.status].symbol ?? cell.display}
      </span>
      <span className="vh">{cell.spoken}</span>
    </>
  );
}

function RateText({
  cell,
  base,
}: {
  cell: Extract<FigureCell, { percent?: unknown }>;
  base: boolean;
}) {
  const main = shareText(cell);
  const ranged = isShareRange(cell);
  const look = cell.smallBase ? 'small-base' : `cell-main${ranged ? ' plain' : ''}`;
  return (
    <span aria-hidden="true">
      <span className={ranged ? `${look} rng` : look}>
        {main}
        {cell.smallBase && '†'}
      </span>
      {base && (
        <span className="of">
          {cell.notDeterminable ? (
            'not determinable'
          ) : (
            <>
              <CountText cell={cell.numerator} /> of <CountText cell={cell.denominator} />
            </>
          )}
        </span>
      )}
    </span>
  );
}

function CountMain({ cell }: { cell: FigureCell }) {
  return (
    <span aria-hidden="true">
      <span className={isRange(cell) ? 'rng' : 'cell-main'}>{cell.display}</span>
      {cell.notDeterminable && <span className="of">not determinable</span>}
    </span>
  );
}

/** Any cell in a table. `base` off leaves out the second line, where the column head names the base. */
export function CellText({ cell, base = true }: { cell: FigureCell; base?: boolean }) {
  if (!hasNumber(cell)) return <SymbolText cell={cell} />;
  return (
    <>
      {isRate(cell) ? <RateText cell={cell} base={base} /> : <CountMain cell={cell} />}
      <span className="vh">{cell.spoken}</span>
    </>
  );
}
