// A frame in which a wide table scrolls sideways: it says so at its edge while more lies to the right of what is in view.
import './scroll-frame.css';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Icon } from '../icons.tsx';

/** A pixel and a fraction is rounding, not content. */
const slack = 2;

function useMoreToTheRight(area: RefObject<HTMLElement | null>): boolean {
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

type Props = {
  /** Of the scrolling area, for who cannot see what is in it. */
  name: string;
  className?: string;
  /** The table. */
  children: ReactNode;
};

export function ScrollFrame({ name, className, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const more = useMoreToTheRight(area);
  return (
    <div className="scroll-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no scrolling area */}
      <div
        ref={area}
        className={className ? `scroll-x ${className}` : 'scroll-x'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={name}
      >
        {children}
      </div>
      {more && (
        <span className="scroll-more no-print" aria-hidden="true">
          <Icon name="right" />
        </span>
      )}
    </div>
  );
}
