// The signs that occur in a table, with their reasons there.
import { Term } from '../../ui/glossary-term.tsx';
import { Icon } from '../../ui/icons.tsx';
import { legendOf, type Sign } from './legend.ts';
import type { Table } from './table.ts';

/** The words of a sign; those that the glossary knows explain themselves. */
function SignWords({ words, explains }: Pick<Sign, 'words' | 'explains'>) {
  const at = explains ? words.toLowerCase().indexOf(explains.words) : -1;
  if (!explains || at < 0) return <>{words}</>;
  const end = at + explains.words.length;
  return (
    <>
      {words.slice(0, at)}
      <Term of={explains.term}>{words.slice(at, end)}</Term>
      {words.slice(end)}
    </>
  );
}

export function Legend({ table }: { table: Table }) {
  const signs = legendOf(table);
  if (signs.length === 0) return null;
  return (
    <dl className="exp-legend" aria-label="Symbols in this table">
      {signs.map(({ look, sign, words, explains }) => (
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
          <dd>
            <SignWords words={words} explains={explains} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
