// "Why some counts are ranges", under the table: the readings of the source and the disagreement behind them.
import { Term } from '../../ui/glossary-term.tsx';
import { ConflictLink } from '../../ui/links.tsx';
import { readingWords } from '../../ui/reading-words.ts';
import type { Ranges } from './readings.ts';

const uncapital = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

export function RangesNote({ ranges }: { ranges: Ranges }) {
  if (!ranges.some) return null;
  return (
    <div className="cmp-ranges">
      <h3>
        Why some counts are <Term of="range">ranges</Term>
      </h3>
      {ranges.readings.length > 0 ? (
        <>
          <p className="small sub">
            What the source prints cannot all be right, so it is read in{' '}
            {ranges.readings.length === 2 ? 'two ways' : `${ranges.readings.length} ways`}. The
            ranges cover all of them. Here: {ranges.of}.
          </p>
          <dl>
            {ranges.readings.map(({ code, label, counts }) => (
              <div key={code}>
                <dt title={label}>
                  Reading {code}, {uncapital(readingWords(label))}
                </dt>
                <dd>{counts}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        ranges.derivations.slice(0, 2).map((text) => (
          <p key={text} className="small sub">
            {text}
          </p>
        ))
      )}
      {ranges.conflicts.map(({ id, code, number, title }) => (
        <p key={id} className="small">
          <ConflictLink code={code} number={number} />: {title}
        </p>
      ))}
    </div>
  );
}
