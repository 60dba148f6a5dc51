// One filter: closed, it says what it lets through; open, its members to tick, or to find where there are many.
import { type ReactNode, useId, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';
import type { Filter } from './choices.ts';

type Member = { code: string; label: string; parent?: { code: string } | null };

type Props = {
  label: string;
  filter: Filter;
  members: readonly Member[];
  single: boolean;
  liftable: boolean;
  /** Cannot be turned round into "all but these". */
  inOnly?: boolean;
  onChange: (filter: Filter) => void;
  /** Stands in for the list where the members are too many for one. */
  search: ReactNode;
};

function summary(filter: Filter, members: readonly Member[], single: boolean): string {
  if (!filter) return single ? 'the usual' : 'any';
  if (filter.kind === 'any') return 'all';
  const names = filter.codes.map(
    (code) => members.find((member) => member.code === code)?.label ?? code,
  );
  const said =
    names.length > 3
      ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
      : names.join(', ');
  return `${filter.kind === 'not' ? 'all but' : 'is'} ${said}`;
}

/** A filter that lets nothing be chosen is none. */
const tidy = (kind: 'in' | 'not', codes: readonly string[]): Filter =>
  codes.length > 0 ? { kind, codes } : null;

export function FilterItem(props: Props) {
  const { label, filter, members, single, liftable, onChange } = props;
  const [open, setOpen] = useState(false);
  const [turned, setTurned] = useState(filter?.kind === 'not');
  const inside = useId();
  const codes = filter && filter.kind !== 'any' ? filter.codes : [];
  const kind = turned ? 'not' : 'in';
  const toggle = (code: string, on: boolean) =>
    onChange(
      single
        ? tidy('in', [code])
        : tidy(kind, on ? [...codes, code] : codes.filter((one) => one !== code)),
    );
  return (
    <li>
      <button
        type="button"
        className="exp-filter"
        aria-expanded={open}
        aria-controls={inside}
        onClick={() => setOpen(!open)}
      >
        <span>
          {label}
          <small>{summary(filter, members, single || liftable)}</small>
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <fieldset id={inside} className="exp-members">
          <legend className="vh">{label}</legend>
          {!single && !props.inOnly && (
            <label className="exp-tick">
              <input
                type="checkbox"
                checked={turned}
                onChange={(event) => {
                  setTurned(event.target.checked);
                  if (codes.length > 0) onChange(tidy(event.target.checked ? 'not' : 'in', codes));
                }}
              />
              All but the ticked ones
            </label>
          )}
          {liftable && (
            <label className="exp-tick">
              <input
                type="checkbox"
                checked={filter?.kind === 'any'}
                onChange={(event) => onChange(event.target.checked ? { kind: 'any' } : null)}
              />
              All that are held
            </label>
          )}
          {props.search ?? (
            <div className="exp-ticks">
              {members.map((member) => (
                <label key={`${member.parent?.code ?? ''}/${member.code}`} className="exp-tick">
                  <input
                    type={single ? 'radio' : 'checkbox'}
                    name={inside}
                    checked={codes.includes(member.code)}
                    onChange={(event) => toggle(member.code, event.target.checked)}
                  />
                  {member.label}
                </label>
              ))}
            </div>
          )}
          {filter && (
            <button type="button" className="exp-clear" onClick={() => onChange(null)}>
              Clear {label.toLowerCase()}
            </button>
          )}
        </fieldset>
      )}
    </li>
  );
}
