// One batch: what it is called, what it is made of, of when, how it is known, where it came from; the rest unfolds.
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { ProvenanceMark } from '../../ui/marks.tsx';
import {
  type Batch,
  contentOf,
  coverageOf,
  isSimulated,
  provenanceOf,
  scopeOf,
} from './releases.ts';
import { rows } from './screening.ts';

function Lineage({ batch }: { batch: Batch }) {
  const { file, source } = batch;
  const lines: [string, ReactNode][] = [
    ['Questions', batch.questionSet.label],
    ...coverageOf(batch).map(({ title, members }): [string, ReactNode] => [
      title,
      `${members.length}: ${members.join(', ')}`,
    ]),
    ['Source', `${source.title}. ${source.publisher}`],
    ...(source.licence ? [['Licence', source.licence] as [string, ReactNode]] : []),
    ...(file
      ? ([
          [
            'File',
            <span key="file" className="da-name">
              {file.name}
            </span>,
          ],
          ['Read as', file.layout],
          [
            'Rows',
            `${rows(file.rows)} = ${rows(file.stored)} taken in + ${rows(file.reported)} reported`,
          ],
        ] as [string, ReactNode][])
      : []),
    ['Short name', <code key="code">{batch.code}</code>],
  ];
  return (
    <details>
      <summary>
        Where it came from<span className="vh">: {batch.title}</span>
      </summary>
      <dl className="da-lineage">
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

export type BatchItemProps = {
  batch: Batch;
  /** Its anchor on the page, where links may go to it. */
  id?: string;
  onUndo?: () => void;
};

export function BatchItem({ batch, id, onUndo }: BatchItemProps) {
  return (
    <li id={id}>
      <div className="da-batch">
        <div>
          <b className="da-name">{batch.title}</b>
          {isSimulated(batch) && <span className="chip sim">Simulated</span>}
          <p className="small sub">{scopeOf(batch)}</p>
          <p className="small sub">{contentOf(batch)}</p>
        </div>
        {onUndo && (
          <Button small icon="undo" onClick={onUndo}>
            Undo<span className="vh"> {batch.title}</span>
          </Button>
        )}
      </div>
      <p className="da-marks">
        {provenanceOf(batch).map((provenance) => (
          <ProvenanceMark key={provenance} provenance={provenance} />
        ))}
      </p>
      {batch.source.attribution && <p className="small muted">{batch.source.attribution}</p>}
      <Lineage batch={batch} />
    </li>
  );
}
