// What stands where an answer of the cube will: the wait for it, or why it did not come and the way to ask again. One look for every
// part of the screen.
import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { ErrorState, Loading, Skeleton } from '../../ui/messages.tsx';

type Trouble = {
  /** Why no answer came; while there is none, it is still waited for. */
  error: Error | undefined;
  onRetry: () => void;
};

/** In place of one card. */
export function WaitingCard({
  title,
  level,
  what,
  failed,
  height,
  error,
  onRetry,
}: Trouble & { title: string; level?: 3; what: string; failed: string; height: number }) {
  return (
    <Card title={title} {...(level && { level })}>
      {error ? (
        <ErrorState title={failed} reason={error.message} onRetry={onRetry} />
      ) : (
        <Loading what={what}>
          <Skeleton height={height} />
        </Loading>
      )}
    </Card>
  );
}

/** In place of the whole comparison. `children` are the shapes of what is to come. */
export function Waiting({
  what,
  error,
  onRetry,
  onStop,
  children,
}: Trouble & { what: string; onStop?: () => void; children: ReactNode }) {
  if (!error)
    return (
      <Loading what={what} {...(onStop && { onStop })}>
        {children}
      </Loading>
    );
  return (
    <ErrorState
      title="This comparison did not load."
      reason={error.message}
      kept="Your choices are kept."
      onRetry={onRetry}
      way={{ label: 'Start again', href: '/compare' }}
    />
  );
}
