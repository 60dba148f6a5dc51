// The signs that occur in a table, with their reasons there.
import { Icon } from '../../ui/icons.tsx';
import { legendOf } from './legend.ts';
import type { Table } from './table.ts';

export function Legend({ table }: { table: Table }) {
  const signs = legendOf(table);
  if (signs.length === 0) return null;
  return (
    <dl className="exp-legend" aria-label="Symbols in this table">
      {signs.map(({ look, sign, words }) => (
        <div key={`${sign}${words}`}>
          <dt className={look === 'range' ? 'rng' : undefined}>
            {look === 'flag' ? (
              <span className="exp-flag">
                <Icon name="flag" />
                <span className="vh">Flag</span>
              </span>
            ) : (
              sign
            )}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
