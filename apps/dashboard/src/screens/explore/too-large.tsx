// Stands where the table would, when it would be larger than the cube answers at once: how large, and what to drop.
import { Button } from '../../ui/button.tsx';
import type { Changes } from './choices.ts';
import { labelOf } from './dimensions.ts';
import type { Advice, Size } from './size.ts';
import type { Said } from './words.ts';

type Props = {
  size: Size;
  advice: readonly Advice[];
  said: Said;
  onDrop: (changes: Changes) => void;
};

const count = new Intl.NumberFormat('en-GB');

export function TooLarge({ size, advice, said, onDrop }: Props) {
  const { rows, columns } = said.plan;
  return (
    <section className="card" aria-label="Too large">
      <h2>This table would be too large</h2>
      <p className="cap">
        {size.about ? 'About ' : ''}
        {count.format(size.cells)} cells, {count.format(size.rows)} rows by{' '}
        {size.columns === 1 ? '1 column' : `${count.format(size.columns)} columns`}. The cube
        answers {count.format(size.limit)} such cells at once, so it has not been asked.{' '}
        {advice.length > 0 || said.plan.order.length > 0
          ? 'Drop one of these, or filter'
          : 'Filter'}{' '}
        to fewer members.
      </p>
      <ul className="exp-advice">
        {advice.map(({ dimension, cells }) => (
          <li key={dimension}>
            <Button
              icon="close"
              small
              onClick={() =>
                onDrop({
                  rows: rows.filter((d) => d !== dimension),
                  columns: columns.filter((d) => d !== dimension),
                })
              }
            >
              Drop {labelOf(dimension)}
            </Button>
            <span className="cap">
              leaves {count.format(cells)} {cells > size.limit ? 'cells, still too many' : 'cells'}
            </span>
          </li>
        ))}
        {said.plan.order.length > 0 && (
          <li>
            <Button icon="close" small onClick={() => onDrop({ sort: null })}>
              Drop the order
            </Button>
            <span className="cap">to put a list in order, every row of it must be counted</span>
          </li>
        )}
        {said.plan.totals !== 'NONE' && said.plan.totals !== 'GRAND' && (
          <li>
            <Button icon="close" small onClick={() => onDrop({ totals: 'grand' })}>
              Drop subtotals
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}
