// Keeps a reader who uses the keyboard where they are: when the control that has the focus is taken from the page by what it did,
// the focus goes to the nearest named part around it that is still there. A screen that puts it elsewhere itself comes first.
import { useEffect } from 'react';

/** Parts that a screen reader names on arrival, from a group of controls up to the screen itself. */
const parts =
  'main, section, table, ul, fieldset, form, [role="group"], [role="region"], [role="dialog"]';

const usable = (element: Element): boolean =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');

/** The element and everything around it, nearest first. */
const withAround = (element: Element): Element[] => {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
  return found;
};

function take(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus({ preventScroll: true });
}

/** Called once, by the frame of all screens. */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: Element[] = [];
    let timer = 0;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) around = withAround(target);
    };
    const look = () => {
      const [had] = around;
      // What is still there was left on purpose, by a press on the page beside it.
      if (document.activeElement !== document.body || !had || usable(had)) return;
      const part = around.slice(1).find((one) => one.matches(parts) && usable(one));
      if (part instanceof HTMLElement) take(part);
    };
    const changed = () => {
      if (document.activeElement !== document.body) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(look, 50);
    };
    const observer = new MutationObserver(changed);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      window.clearTimeout(timer);
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
