// What would change, a name for the release, and the two ways on.
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { Changes } from './changes.tsx';
import { definesFocusArea, type FileImport, rows } from './screening.ts';

const longestLabel = 100;

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
            {busy === 'confirming'
              ? 'Taking it in…'
              : `Confirm: take in ${rows(file.rowsAccepted)}`}
          </Button>
          <Button icon="close" disabled={busy !== null} onClick={onDiscard}>
            {busy === 'discarding' ? 'Discarding it…' : 'Discard'}
          </Button>
        </div>
        <p className="cap" role="status">
          {busy === 'confirming'
            ? 'The file is being taken in, whole or not at all.'
            : definesFocusArea(file)
              ? 'A focus area stays once it is in; questions can still be added to it.'
              : 'You can undo it afterwards.'}
        </p>
      </form>
    </section>
  );
}
