// A number that opens its own story: press it, or Enter, and "How do we know this?" stands beside it.
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { FigureCell } from './cell.ts';
import { CellText } from './cell-text.tsx';
import { Story } from './story.tsx';
import { opensOnArrival } from './story-address.ts';

export type FigureProps = {
  cell: FigureCell;
  /** What the number is of: "In place, all services". Spoken before it, and the story's second line. */
  label: string;
  /** How it looks here; CellText unless given. */
  children?: ReactNode;
  /** Where this number can be seen again, and the query that gives it. */
  href?: string;
  query?: string;
  /** Further ways on from the story, such as to what was counted; `close` closes it. */
  more?: (close: () => void) => ReactNode;
};

export function Figure({ cell, label, children, href, query, more }: FigureProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!opensOnArrival(label, trigger.current)) return;
    trigger.current?.scrollIntoView({ block: 'center' });
    setOpen(true);
  }, [label]);
  const close = () => {
    setOpen(false);
    trigger.current?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="figure"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">{children ?? <CellText cell={cell} />}</span>
        <span className="vh">
          {label}: {cell.spoken}. How do we know this?
        </span>
      </button>
      {open && (
        <Story
          cell={cell}
          label={label}
          href={href}
          query={query}
          more={more?.(() => setOpen(false))}
          beside={trigger.current}
          onClose={close}
        />
      )}
    </>
  );
}
