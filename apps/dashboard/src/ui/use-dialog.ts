// A light dialog beside the element that opened it: takes the focus, keeps it, closes on Escape or a press outside.
import type { CSSProperties, RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

const focusable = 'a[href], button:not(:disabled), input, select, [tabindex="0"]';

type Box = { left: number; right: number; top: number; bottom: number };

/** Where a box of this size goes: under the trigger if there is room, above it if not, never off the sides. */
export function placeBeside(
  trigger: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const gap = 8;
  const margin = 16;
  const left = Math.max(margin, Math.min(trigger.left, view.width - size.width - margin));
  const below = trigger.bottom + gap;
  const above = trigger.top - gap - size.height;
  if (below + size.height <= view.height - margin) return { left, top: below };
  // Neither under nor above: as low as it can stand and still be read whole.
  const whole = Math.max(margin, view.height - size.height - margin);
  return { left, top: above >= margin ? above : whole };
}

/** Gives the dialog its place, its focus and its ways to close. */
export function useDialog(
  beside: HTMLElement | null,
  onClose: () => void,
): { ref: RefObject<HTMLDivElement | null>; style: CSSProperties } {
  const ref = useRef<HTMLDivElement>(null);
  const [style, setStyle] = useState<CSSProperties>({ visibility: 'hidden' });
  const close = useRef(onClose);
  close.current = onClose;

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog || !beside) return;
    const box = dialog.getBoundingClientRect();
    const place = placeBeside(beside.getBoundingClientRect(), box, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    });
    setStyle({ left: place.left + window.scrollX, top: place.top + window.scrollY });
  }, [beside]);

  useEffect(() => {
    if (style.visibility !== 'hidden') ref.current?.focus({ preventScroll: true });
  }, [style]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const dialog = ref.current;
      if (!dialog) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        close.current();
      }
      if (event.key !== 'Tab') return;
      const stops = [...dialog.querySelectorAll<HTMLElement>(focusable)];
      const first = stops[0];
      const last = stops.at(-1);
      const at = document.activeElement;
      if (event.shiftKey && (at === first || at === dialog)) {
        event.preventDefault();
        last?.focus();
      } else if (!event.shiftKey && at === last) {
        event.preventDefault();
        first?.focus();
      }
    };
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!ref.current?.contains(target) && !beside?.contains(target)) close.current();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [beside]);

  return { ref, style };
}
