// Small signs that always stand beside words: how a number is known, the legend of symbols.
import { type Provenance, provenances, smallBase, statuses } from '@cube/schema';

const shapes: Record<Provenance, React.ReactNode> = {
  PUBLISHED: <rect x="1" y="1" width="10" height="10" fill="currentColor" />,
  DERIVED_EXACT: (
    <>
      <rect
        x="1.75"
        y="1.75"
        width="8.5"
        height="8.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      <path d="M1.5 10.5V1.5L10.5 10.5z" fill="currentColor" />
    </>
  ),
  DERIVED_BOUNDED: (
    <rect
      x="1.75"
      y="1.75"
      width="8.5"
      height="8.5"
      fill="url(#hatch)"
      stroke="currentColor"
      strokeWidth="1.5"
    />
  ),
  RECORDED: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  SIMULATED: (
    <circle
      cx="6"
      cy="6"
      r="4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="3 2.2"
    />
  ),
};

/** How a number is known: mark and words. */
export function ProvenanceMark({ provenance }: { provenance: Provenance }) {
  return (
    <span className="tag">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {shapes[provenance]}
      </svg>
      {provenances[provenance].label}
    </span>
  );
}

/** Every sign and what it means, in the order they are explained. */
export const meanings: [string, string][] = [
  ...Object.values(statuses).flatMap(({ symbol, words }): [string, string][] =>
    symbol ? [[symbol, words]] : [],
  ),
  ['0', 'a true zero'],
  ['a–b', 'between these values'],
  ['†', `base may be under ${smallBase}`],
];

export type Credited = {
  batches: readonly {
    title: string;
    periods: readonly { label: string }[];
    source: { attribution: string | null };
  }[];
};

/** What the numbers were made from and as at when, and the words its licences ask for, each once. */
export function Credits({ batches }: Credited) {
  const named = batches.map(({ title, periods }) => {
    const told = periods.some(({ label }) => title.includes(label));
    return told || periods.length === 0
      ? title
      : `${title} (${periods.map(({ label }) => label).join(', ')})`;
  });
  const attributions = batches.map(({ source }) => source.attribution).filter(Boolean);
  return (
    <div className="attribution">
      {named.length > 0 && <p>Made from: {[...new Set(named)].join('; ')}.</p>}
      {[...new Set(attributions)].map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}

/** What the symbols in tables mean, with the ways to the longer explanations. */
export function SymbolLegend({
  release = null,
  query = '',
}: {
  /** Its batches are credited. */
  release?: Credited | null;
  /** Kept on the links, for example `&release=…`. */
  query?: string;
}) {
  return (
    <footer className="wrap no-print">
      <div className="ft">
        <dl className="syms" aria-label="Symbols">
          {meanings.map(([symbol, words]) => (
            <div key={symbol}>
              <dt>{symbol}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <nav aria-label="About the numbers">
          <a href={`/evidence?tab=methods${query}`}>Methods</a>
          <a href={`/evidence?tab=glossary${query}`}>Glossary</a>
          <a href={`/evidence?tab=symbols${query}`}>Symbols</a>
          <a href={`/dictionary${query.replace('&', '?')}`}>Data dictionary</a>
          <a href={`/accessibility${query.replace('&', '?')}`}>Accessibility</a>
        </nav>
        {release && <Credits batches={release.batches} />}
      </div>
    </footer>
  );
}
