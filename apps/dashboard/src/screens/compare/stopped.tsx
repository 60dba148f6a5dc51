// What stands where the comparison would, once the reader has stopped waiting for it.
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/messages.tsx';

/** The pressed button is gone, so the way on takes the keyboard over from it. */
const takeFocus = (part: HTMLDivElement | null) => part?.querySelector('button')?.focus();

export function Stopped({ onRetry }: { onRetry: () => void }) {
  return (
    <div ref={takeFocus}>
      <EmptyState
        title="You stopped the comparison."
        actions={
          <Button icon="undo" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        Nothing is shown, because half of an answer could mislead. Your choices are kept. Try again,
        or choose something else above.
      </EmptyState>
    </div>
  );
}
