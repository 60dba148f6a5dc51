// Tells whether a scrolling area holds more to the right of what is in view, so that its edge can say so.
import { type RefObject, useEffect, useState } from 'react';

/** A pixel and a fraction is rounding, not content. */
const slack = 2;

export function useMoreToTheRight(area: RefObject<HTMLElement | null>): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = () =>
      setMore(element.scrollWidth - element.clientWidth - element.scrollLeft > slack);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [area]);
  return more;
}
