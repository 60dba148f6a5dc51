// The pages of a list: what is shown now, the one before and the next, and any other by its number.
import { formatCount } from '@cube/schema';
import { useId, useState } from 'react';
import './pages.css';
import { Button } from './button.tsx';

type Props = {
  page: number;
  pages: number;
  /** "1 to 20 of 32 council areas" */
  of: string;
  onPage: (page: number) => void;
  /** Which list, where a screen has several: "the ranking". */
  list?: string;
  /** Tells two of one list apart: "Pages of the list, at its end". The second does not announce what is shown again. */
  end?: boolean;
};

/** Fewer pages are gone through one by one. */
const fewestToName = 4;

/** A page by its number; one that is not there becomes the nearest. */
function AnyPage({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      className="pages-any"
      onSubmit={(event) => {
        event.preventDefault();
        // What is no number, and nothing at all, leads nowhere.
        const number = Math.round(Number(typed?.replaceAll(',', '').trim() || Number.NaN));
        const wanted = Math.min(pages, Math.max(1, number));
        setTyped(null);
        if (Number.isInteger(wanted) && wanted !== page) onPage(wanted);
      }}
    >
      <label htmlFor={id}>Page</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? page}
        onChange={(event) => setTyped(event.target.value)}
        aria-describedby={`${id}-of`}
      />
      <span id={`${id}-of`}>of {formatCount(pages)}</span>
      <Button small type="submit">
        Go<span className="vh"> to the page</span>
      </Button>
    </form>
  );
}

/** Drawn without buttons where there is one page. A button that goes nowhere keeps the focus, and says that it goes nowhere. */
export function Pages({ page, pages, of, onPage, list = 'the list', end = false }: Props) {
  const step = (label: string, to: number) => {
    const nowhere = to < 1 || to > pages;
    return (
      <Button small aria-disabled={nowhere || undefined} onClick={() => !nowhere && onPage(to)}>
        {label}
      </Button>
    );
  };
  return (
    <nav className="pages" aria-label={`Pages of ${list}${end ? ', at its end' : ''}`}>
      <span role={end ? undefined : 'status'}>{of} shown.</span>
      {pages > 1 && (
        <span className="pages-go">
          {step('Previous', page - 1)}
          {step('Next', page + 1)}
          {pages >= fewestToName && <AnyPage page={page} pages={pages} onPage={onPage} />}
        </span>
      )}
    </nav>
  );
}
