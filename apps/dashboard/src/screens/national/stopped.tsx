// What stands where the figures would, once the reader has stopped waiting for them.
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/messages.tsx';

/** The pressed button is gone, so the way on takes the keyboard over from it. */
const takeFocus = (part: HTMLDivElement | null) => part?.querySelector('button')?.focus();

export function Stopped({ label, onRetry }: { label: string; onRetry: () => void }) {
  return (
    <div className="card" ref={takeFocus}>
      <EmptyState
        title="Loading stopped"
        actions={
          <Button icon="undo" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        The {label} are not shown: part of an answer could mislead. Your choices are kept. Try
        again, or choose another year above.
      </EmptyState>
    </div>
  );
}
