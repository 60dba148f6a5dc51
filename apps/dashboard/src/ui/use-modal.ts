// A dialog of the browser's own that is open for as long as it is drawn; the focus goes back to where it came from.
import { type RefObject, useEffect, useRef } from 'react';

/** Put the ref on a `<dialog>`: it opens as a modal, and closes when it is drawn no more. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return ref;
}
