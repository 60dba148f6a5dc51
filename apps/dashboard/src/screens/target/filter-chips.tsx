// What the list is narrowed to, in words; a press takes a filter off.
import { Icon } from '../../ui/icons.tsx';
import type { ActiveFilter } from './active-filters.ts';
import { noFilters, type TargetValues } from './choices.ts';

type Props = {
  filters: readonly ActiveFilter[];
  set: (changes: Partial<TargetValues>) => void;
};

export function FilterChips({ filters, set }: Props) {
  if (filters.length === 0) return null;
  // What was pressed is gone: the focus goes to those that are left, or to the list.
  const press = (changes: Partial<TargetValues>) => {
    set(changes);
    const left = filters.length > 1 && changes !== noFilters;
    document.getElementById(left ? 'tg-chips' : 'tg-list')?.focus({ preventScroll: true });
  };
  return (
    <section className="tg-chips" aria-label="Filters in use" id="tg-chips" tabIndex={-1}>
      <span className="sub small">Narrowed to</span>
      <ul>
        {filters.map(({ key, words, off }) => (
          <li key={key}>
            <button type="button" onClick={() => press(off)}>
              {words}
              <Icon name="close" />
              <span className="vh">, take this filter off</span>
            </button>
          </li>
        ))}
      </ul>
      {filters.length > 1 && (
        <button type="button" className="tg-chips-all" onClick={() => press(noFilters)}>
          Take all off
        </button>
      )}
    </section>
  );
}
