// A link may point at one part of a screen whose content arrives later than the page: go there once it is drawn.
import { useEffect } from 'react';

/** Call with true once the content is drawn. */
export function useHashArrival(ready: boolean): void {
  useEffect(() => {
    const { hash } = window.location;
    // Going to the same place again scrolls to it and marks it, without a step in the history.
    if (ready && hash) window.location.replace(hash);
  }, [ready]);
}
