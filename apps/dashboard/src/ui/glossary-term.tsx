// A word that explains itself: dotted in the text; pressed, its meaning stands beside it, on phones in a sheet below.
import './glossary.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type GlossaryEntry, glossary, methodsHref, type TermSlug, termHref } from './glossary.ts';
import { PinnedLink } from './links.tsx';
import { Popover } from './popover.tsx';

function Meaning(props: { slug: TermSlug; beside: HTMLElement | null; onClose: () => void }) {
  // Following one of its links may leave the word where it is: the meaning goes all the same.
  const [path] = useLocation();
  const here = `${path}?${useSearch()}`;
  const opened = useRef(here);
  const close = useRef(props.onClose);
  useEffect(() => {
    if (here !== opened.current) close.current();
  }, [here]);
  const { term, meaning, more }: Omit<GlossaryEntry, 'slug'> = glossary[props.slug];
  return (
    <Popover title={term} className="meaning" beside={props.beside} onClose={props.onClose}>
      <p>{meaning}</p>
      <p className="more">
        {more && <PinnedLink href={methodsHref(more)}>More in the methods</PinnedLink>}
        <PinnedLink href={termHref(props.slug)}>Glossary</PinnedLink>
      </p>
    </Popover>
  );
}

/** `<Term of="base">of how many</Term>`: the words in the text, and what they mean one press away. */
export function Term({ of, children }: { of: TermSlug; children?: ReactNode }) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className="term"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children ?? glossary[of].term}
      </button>
      {open && (
        <Meaning
          slug={of}
          beside={trigger.current}
          onClose={() => {
            setOpen(false);
            trigger.current?.focus();
          }}
        />
      )}
    </>
  );
}
