// What would change, a name for the release, and the two ways on; once decided, where to go from here.
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { contentOf, exampleHref } from './releases.ts';
import { type FileImport, rows } from './screening.ts';

const longestLabel = 100;

function Changes({ file }: { file: FileImport }) {
  return (
    <>
      {file.changes.length > 0 ? (
        <ul className="da-list">
          {file.changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p className="sub">Nothing: what is in the file is held already.</p>
      )}
      {file.replaces.length > 0 && (
        <>
          <p>Takes the place of, in the new release:</p>
          <ul className="da-list">
            {file.replaces.map(({ id, title, records }) => (
              <li key={id}>
                {title}
                {records !== null &&
                  `, ${rows(records).replace(/rows?$/, records === 1 ? 'record' : 'records')}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export type DecisionProps = {
  file: FileImport;
  busy: 'confirming' | 'discarding' | null;
  trouble: string | null;
  onConfirm: (label: string) => void;
  onDiscard: () => void;
};

export function Decision({ file, busy, trouble, onConfirm, onDiscard }: DecisionProps) {
  const [label, setLabel] = useState(file.title ?? '');
  const id = useId();
  return (
    <section className="da-now">
      <h3>What would change</h3>
      <Changes file={file} />
      <form
        className="da-decide"
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(label.trim());
        }}
      >
        <div className="field">
          <label htmlFor={id}>Name of the new release</label>
          <input
            id={id}
            type="text"
            value={label}
            maxLength={longestLabel}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setLabel(event.target.value)}
          />
          <span className="hint" id={`${id}-hint`}>
            People see it in the bar at the top. Left empty, one is made from the file.
          </span>
        </div>
        {trouble && (
          <ErrorState title="That did not work." reason={trouble} kept="The file is kept." />
        )}
        <div className="btn-row">
          <Button type="submit" look="primary" icon="check" disabled={busy !== null}>
            {busy === 'confirming' ? 'Taking it in…' : `Take in ${rows(file.rowsAccepted)}`}
          </Button>
          <Button icon="close" disabled={busy !== null} onClick={onDiscard}>
            {busy === 'discarding' ? 'Throwing it away…' : 'Throw away'}
          </Button>
        </div>
        <p className="cap" role="status">
          {busy === 'confirming'
            ? 'The file is being taken in, whole or not at all.'
            : 'You can undo it afterwards.'}
        </p>
      </form>
    </section>
  );
}

/** After the decision: the new release and its views, or another file. */
export function FromHere(props: { file: FileImport; going: boolean; anotherHref: string }) {
  const { file, going, anotherHref } = props;
  if (going) return null;
  const { release } = file;
  const batch =
    release?.batches.find((held) => held.file?.name === file.fileName) ??
    release?.batches.findLast(({ kind }) => kind === 'RECORDS');
  return (
    <section className={release ? 'da-now' : undefined}>
      {release && (
        <>
          <h3>What can be asked now</h3>
          <p>
            <b>{release.label}</b> holds it
            {batch && `: ${batch.title}, ${contentOf(batch)}`}.
          </p>
          {file.changes.length > 0 && <Changes file={{ ...file, replaces: [] }} />}
          <ul className="da-list">
            {batch && (
              <li>
                <Link href={exampleHref(release, batch)}>
                  How many there are, by type of service (in GraphiQL)
                </Link>
              </li>
            )}
            <li>
              <Link href={`/?release=${release.id}`}>The national picture of this release</Link>
            </li>
            <li>
              <Link href={`/compare?release=${release.id}`}>Compare in this release</Link>
            </li>
          </ul>
          <p className="cap">To take it back, press Undo beside it under Releases.</p>
        </>
      )}
      {file.state !== 'REFUSED' && file.state !== 'FAILED' && (
        <div className="btn-row">
          <ButtonLink icon="upload" href={anotherHref}>
            Bring in another file
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
