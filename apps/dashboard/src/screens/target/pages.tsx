// Previous and next, with what is shown now.
import { Button } from '../../ui/button.tsx';

type Props = {
  page: number;
  pages: number;
  /** "1 to 20 of 32 council areas" */
  of: string;
  onPage: (page: number) => void;
};

export function Pages({ page, pages, of, onPage }: Props) {
  return (
    <nav className="tg-pages" aria-label="Pages of the list">
      <span role="status">{of} shown.</span>
      {pages > 1 && (
        <span className="btn-row">
          <Button small disabled={page <= 1} onClick={() => onPage(page - 1)}>
            Previous
          </Button>
          <Button small disabled={page >= pages} onClick={() => onPage(page + 1)}>
            Next
          </Button>
        </span>
      )}
    </nav>
  );
}
