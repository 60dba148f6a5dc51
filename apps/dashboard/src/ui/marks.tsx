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

const meanings: [string, string][] = [
  ...Object.values(statuses).flatMap(({ symbol, words }): [string, string][] =>
    symbol ? [[symbol, words]] : [],
  ),
  ['0', 'a true zero'],
  ['a–b', 'between these values'],
  ['†', `base may be under ${smallBase}`],
];

/** On paper: which release, and where to find the same numbers again. */
function PrintedFrom({ release }: { release: { id: string; label: string } }) {
  const address = new URL(window.location.href);
  address.searchParams.set('release', release.id);
  return (
    <div className="attribution print-only">
      {release.label} ({release.id}). {address.href}
    </div>
  );
}

/** What the symbols in tables mean, with the ways to the longer explanations. */
export function SymbolLegend({
  attribution,
  release = null,
  query = '',
}: {
  attribution?: string | null;
  /** Printed with the address, so that the sheet can be checked later. */
  release?: { id: string; label: string } | null;
  /** Kept on the links, for example `&release=…`. */
  query?: string;
}) {
  return (
    <footer className="wrap">
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
        </nav>
        {attribution && <div className="attribution">{attribution}</div>}
        {release && <PrintedFrom release={release} />}
      </div>
    </footer>
  );
}
