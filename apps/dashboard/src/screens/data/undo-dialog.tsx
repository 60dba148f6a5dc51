// Says what undoing a batch takes away and what it leaves, before it happens.
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorState } from '../../ui/messages.tsx';
import { type Batch, type Release, undoWords } from './releases.ts';

export function UndoDialog(props: {
  release: Release;
  batch: Batch;
  busy: boolean;
  trouble: string | null;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { goes, stays } = undoWords(props.release, props.batch);
  return (
    <ConfirmDialog
      title={`Undo “${props.batch.title}”?`}
      action={props.busy ? 'Undoing it…' : 'Undo it'}
      keep="Keep it as it is"
      icon="undo"
      busy={props.busy}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    >
      <div className="da-undo">
        <h3>What goes</h3>
        <p>{goes}</p>
        <h3>What stays</h3>
        <ul className="da-list">
          {stays.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {props.trouble && <ErrorState title="It was not undone." reason={props.trouble} />}
      </div>
    </ConfirmDialog>
  );
}
