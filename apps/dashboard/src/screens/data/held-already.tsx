// A file that is held already: where, and nothing to decide but to throw it away.
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { batchAnchor } from './releases.ts';

export type HeldAlreadyProps = {
  batch: { code: string; title: string };
  busy: boolean;
  trouble: string | null;
  onDiscard: () => void;
};

export function HeldAlready({ batch, busy, trouble, onDiscard }: HeldAlreadyProps) {
  return (
    <section className="da-now">
      <h3>Nothing to take in</h3>
      <p>
        The latest release holds this very file as{' '}
        <a href={`#${batchAnchor(batch)}`}>{batch.title}</a>.
      </p>
      {trouble && (
        <ErrorState title="That did not work." reason={trouble} kept="The file is kept." />
      )}
      <div className="btn-row">
        <Button icon="close" disabled={busy} onClick={onDiscard}>
          {busy ? 'Discarding it…' : 'Discard'}
        </Button>
      </div>
    </section>
  );
}
