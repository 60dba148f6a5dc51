// The findings across the top; each leads to the row that proves it.
import type { Finding } from './findings.ts';

export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={`finds n${findings.length}`} aria-label="Findings">
      {findings.map((finding) => (
        <li key={finding.question}>
          <a href={`#question-${finding.question}`}>
            <b>{finding.big}</b>{' '}
            <span className="main">
              {finding.sentence} {finding.rest && <span className="sub">{finding.rest}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
