// The head of a screen: what it is, which population it speaks of, how that is known, and what can be done with it.
import type { ReactNode } from 'react';

export type PageHeaderProps = {
  title: string;
  /** The population in a sentence, variable parts in <b>. Announced politely when it changes; null keeps its room while it is read. */
  sentence?: ReactNode;
  /** Provenance marks, source lines, number of conflicts. */
  facts?: readonly { key: string; content: ReactNode }[];
  actions?: ReactNode;
};

export function PageHeader({ title, sentence, facts = [], actions }: PageHeaderProps) {
  return (
    <div className="ph">
      <div className="row">
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          <p className={sentence === null ? 'pop waiting' : 'pop'} aria-live="polite">
            {sentence}
          </p>
        </div>
        {actions && <div className="acts no-print">{actions}</div>}
      </div>
      {facts.length > 0 && (
        <ul className="metal">
          {facts.map((fact) => (
            <li key={fact.key}>{fact.content}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
