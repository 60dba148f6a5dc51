// What can still join the table. What cannot says why instead of vanishing.
import { Icon } from '../../ui/icons.tsx';
import type { Changes } from './choices.ts';
import { type Joins, offersOf } from './joins.ts';
import type { Said } from './words.ts';

type Props = { said: Said; joins: Joins | undefined; onChange: (changes: Changes) => void };

export function AddList({ said, joins, onChange }: Props) {
  const { plan, values } = said;
  const offers = offersOf(plan, values, joins);
  return (
    <div>
      <h3>Add</h3>
      <ul className="exp-offers">
        {offers.map(({ dimension, label, rows, columns, why }) => (
          <li key={dimension} className={rows || columns ? undefined : 'closed'}>
            <span>
              {label}
              {why && <small>{why}</small>}
            </span>
            {rows && (
              <button type="button" onClick={() => onChange({ rows: [...plan.rows, dimension] })}>
                <Icon name="plus" />
                Row<span className="vh">s: add {label}</span>
              </button>
            )}
            {columns && (
              <button
                type="button"
                onClick={() => onChange({ columns: [...plan.columns, dimension] })}
              >
                <Icon name="plus" />
                Column<span className="vh">s: add {label}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
