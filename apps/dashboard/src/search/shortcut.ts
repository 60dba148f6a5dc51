// The key that jumps to the search. A single letter can get in the way of speech input, so a reader may turn it off; the choice
// is kept in the browser.
import { useSyncExternalStore } from 'react';

const stored = 'search-shortcut';
const changed = new EventTarget();

const isOn = (): boolean => localStorage.getItem(stored) !== 'off';

const subscribe = (listener: () => void) => {
  changed.addEventListener('change', listener);
  window.addEventListener('storage', listener);
  return () => {
    changed.removeEventListener('change', listener);
    window.removeEventListener('storage', listener);
  };
};

/** Whether `/` goes to the search, and the way to change that. */
export function useShortcut(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, isOn);
  const set = (wanted: boolean) => {
    if (wanted) localStorage.removeItem(stored);
    else localStorage.setItem(stored, 'off');
    changed.dispatchEvent(new Event('change'));
  };
  return [on, set];
}

/** Whether this press is `/` outside of anything one types into. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.defaultPrevented) return false;
  const at = event.target;
  if (!(at instanceof HTMLElement)) return true;
  return !at.isContentEditable && !at.closest('input, textarea, select, [role="textbox"]');
}
