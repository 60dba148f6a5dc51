// What can still join the table. What cannot says why instead of vanishing.
import type { Dimension } from '@cube/schema';
import { Icon } from '../../ui/icons.tsx';
import { type Changes, filterChange, filterOf } from './choices.ts';
import { isTime } from './dimensions.ts';
import { type Joins, offersOf } from './joins.ts';
import type { Said } from './words.ts';

type Props = { said: Said; joins: Joins | undefined; onChange: (changes: Changes) => void };

export function AddList({ said, joins, onChange }: Props) {
  const { plan, values } = said;
  /** Grouping by time asks for more than the one period that stands there otherwise. */
  const lifted = (dimension: Dimension): Changes =>
    isTime(dimension) && !filterOf(values, 'YEAR') && !filterOf(values, 'PERIOD')
      ? filterChange(dimension, { kind: 'any' })
      : {};
  const offers = offersOf(plan, values, joins);
  return (
    <div>
      <h3>Add</h3>
      <ul className="exp-offers" aria-busy={!joins}>
        {offers.map(({ dimension, label, rows, columns, why }) => (
          <li key={dimension} className={rows || columns ? undefined : 'closed'}>
            <span>
              {label}
              {why && <small>{why}</small>}
            </span>
            {rows && (
              <button
                type="button"
                aria-label={`Row: add ${label}`}
                onClick={() => onChange({ rows: [...plan.rows, dimension], ...lifted(dimension) })}
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
                  onChange({ columns: [...plan.columns, dimension], ...lifted(dimension) })
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
