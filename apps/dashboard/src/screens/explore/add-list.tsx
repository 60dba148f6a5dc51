// What can still join the table. What cannot says why instead of vanishing.
import type { Dimension } from '@cube/schema';
import { Icon } from '../../ui/icons.tsx';
import { carried } from './carry.ts';
import { type Changes, type ExploreValues, filterChange, filterOf } from './choices.ts';
import { isTime } from './dimensions.ts';
import type { Offer } from './joins.ts';
import type { Said } from './words.ts';

type Props = {
  said: Said;
  offers: readonly Offer[];
  /** What can join is still being read. */
  waiting: boolean;
  onChange: (changes: Changes) => void;
};

/** Grouping by time asks for more than the one period that stands there otherwise. */
export const joining = (dimension: Dimension, values: ExploreValues): Changes =>
  isTime(dimension) && !filterOf(values, 'YEAR') && !filterOf(values, 'PERIOD')
    ? filterChange(dimension, { kind: 'any' })
    : {};

export function AddList({ said, offers, waiting, onChange }: Props) {
  const { plan, values } = said;
  return (
    <div>
      <h3>Add</h3>
      <ul className="exp-offers" aria-busy={waiting}>
        {offers.map(({ dimension, label, rows, columns, why }) => (
          <li
            key={dimension}
            className={rows || columns ? undefined : 'closed'}
            {...(rows || columns ? carried(dimension) : {})}
          >
            <span>
              {label}
              {why && <small>{why}</small>}
            </span>
            {rows && (
              <button
                type="button"
                aria-label={`Row: add ${label}`}
                onClick={() =>
                  onChange({ rows: [...plan.rows, dimension], ...joining(dimension, values) })
                }
              >
                <Icon name="plus" />
                Row
              </button>
            )}
            {columns && (
              <button
                type="button"
                aria-label={`Column: add ${label}`}
                onClick={() =>
                  onChange({ columns: [...plan.columns, dimension], ...joining(dimension, values) })
                }
              >
                <Icon name="plus" />
                Column
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
