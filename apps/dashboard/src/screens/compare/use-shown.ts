// While a new answer is on its way the old one stays on the page, with the choices it was the answer to: old numbers must
// never stand under new words.
import { useRef } from 'react';

/** `current` is null while the cube is being asked. */
export function useShown<T>(current: T | null): { shown: T | null; stale: boolean } {
  const last = useRef<T | null>(null);
  if (current !== null) last.current = current;
  return { shown: current ?? last.current, stale: current === null && last.current !== null };
}
