// A share in a table where the columns already say of what: the share, and under it the base if wanted. Its count is one
// press away and would crowd the table.
import { type CellStatus, statuses } from '@cube/schema';
import { hasNumber, type RateFigure } from '../../ui/cell.ts';
import { CellText, CountText } from '../../ui/cell-text.tsx';
import { labelledAsRange, shareLabel } from '../../ui/charts/chart-cells.ts';

/** The source prints the share; of how many, it leaves wide open. */
const countOpen = (rate: RateFigure): boolean =>
  hasNumber(rate) &&
  !rate.notDeterminable &&
  (rate.numerator.notDeterminable || rate.denominator.notDeterminable);

function Base({ rate }: { rate: RateFigure }) {
  if (rate.notDeterminable) return 'not determinable';
  if (countOpen(rate)) return 'printed; its count is not known';
  return (
    <span className="cmp-of">
      of <CountText cell={rate.denominator} />
    </span>
  );
}

export function ShareText({ rate, base }: { rate: RateFigure; base: boolean }) {
  if (!hasNumber(rate)) return <CellText cell={rate} base={false} />;
  const look = rate.smallBase ? 'small-base' : 'cell-main';
  return (
    <span aria-hidden="true">
      <span className={labelledAsRange(rate) ? 'rng' : look}>{shareLabel(rate)}</span>
      {base && (
        <span className="of">
          <Base rate={rate} />
        </span>
      )}
    </span>
  );
}

/** Where the answer has no cell at all: the symbol, and its words for those who listen. */
export function NoShare({ status }: { status: CellStatus }) {
  const { symbol, words } = statuses[status];
  return (
    <span className="sym">
      <span aria-hidden="true">{symbol}</span>
      <span className="vh">{words}</span>
    </span>
  );
}
