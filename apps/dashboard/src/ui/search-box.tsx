// The search box of the top bar: a combobox with its list in groups. On narrow screens it stands behind a button.
import './search.css';
import { formatCount } from '@cube/schema';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from './icons.tsx';

type ResultEntry = {
  key: string;
  label: string;
  /** Tells it from its namesakes: the question of an answer, the number of a service. */
  detail?: string;
  /** What one will see: "Compare on it". */
  leads: string;
  href: string;
};
/** `total` may be more than are listed. */
export type ResultGroup = { name: string; total: number; entries: readonly ResultEntry[] };

export type SearchBoxProps = {
  text: string;
  onText: (text: string) => void;
  groups: readonly ResultGroup[];
  waiting: boolean;
  /** Announced: how many were found. Empty while too little has been typed. */
  said: string;
  trouble: string | null;
  onChoose: (href: string) => void;
  /** The press of a key, anywhere, that comes here; null for none. */
  opensOn: ((event: globalThis.KeyboardEvent) => boolean) | null;
};

/** Comes to the box when the key for it is pressed. */
function useOpener(opensOn: SearchBoxProps['opensOn'], open: () => void) {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (!opensOn) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!opensOn(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [opensOn]);
}

/** Closes when one presses or moves elsewhere. */
function useLeaving(ref: RefObject<HTMLElement | null>, close: () => void) {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    const onOther = (event: Event) => {
      if (!ref.current?.contains(event.target as Node)) latest.current();
    };
    document.addEventListener('pointerdown', onOther);
    document.addEventListener('focusin', onOther);
    return () => {
      document.removeEventListener('pointerdown', onOther);
      document.removeEventListener('focusin', onOther);
    };
  }, [ref]);
}

function Results(props: {
  id: string;
  groups: readonly ResultGroup[];
  active: string | null;
  onChoose: (href: string) => void;
}) {
  return (
    <div id={props.id} role="listbox" aria-label="Found">
      {props.groups.map(({ name, total, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={name} role="group" aria-labelledby={`${props.id}-${name.replaceAll(' ', '-')}`}>
          <div className="search-g" id={`${props.id}-${name.replaceAll(' ', '-')}`}>
            {name}
            {total > entries.length && (
              <span>
                {entries.length} of {formatCount(total)}
              </span>
            )}
          </div>
          {entries.map(({ key, label, detail, leads, href }) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combobox
            <div
              key={key}
              id={`${props.id}-${key.replaceAll(' ', '-')}`}
              role="option"
              tabIndex={-1}
              aria-selected={key === props.active}
              className="search-o"
              // The field keeps the focus while one presses.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => props.onChoose(href)}
            >
              <span className="search-n">
                {label}
                {detail && <span className="search-d">{detail}</span>}
              </span>
              <span className="search-l">{leads}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** One place along the list, round at both ends. */
function stepped(keys: readonly string[], active: string | null, by: 1 | -1): string | null {
  const at = active === null ? -1 : keys.indexOf(active);
  if (at < 0) return (by === 1 ? keys[0] : keys.at(-1)) ?? null;
  return keys[(at + by + keys.length) % keys.length] ?? null;
}

export function SearchBox(props: SearchBoxProps) {
  const { text, groups, said, trouble } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  const whole = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = groups.flatMap((group) => group.entries);
  const keys = entries.map(({ key }) => key);
  const active = wanted !== null && keys.includes(wanted) ? wanted : null;
  const listed = open && said !== '';
  const activeId = active === null ? undefined : `${id}-list-${active.replaceAll(' ', '-')}`;

  const start = () => {
    // Behind its button the field cannot be focused before it is drawn, and phones want both in the one press.
    flushSync(() => setOpen(true));
    field.current?.focus();
  };
  const close = () => {
    setOpen(false);
    setWanted(null);
  };
  const choose = (href: string) => {
    close();
    field.current?.blur();
    props.onChoose(href);
  };
  useOpener(props.opensOn, start);
  useLeaving(whole, close);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setWanted(stepped(keys, active, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = entries.find(({ key }) => key === active) ?? entries[0];
      if (chosen && listed && (active || !props.waiting)) choose(chosen.href);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (text) props.onText('');
      else {
        close();
        // Shown only where the box stands behind it.
        button.current?.focus();
      }
    }
  };
  return (
    <search ref={whole} className={open ? 'search open' : 'search'}>
      <button
        ref={button}
        type="button"
        className="search-btn"
        aria-expanded={open}
        aria-controls={`${id}-panel`}
        onClick={() => (open ? close() : start())}
      >
        <Icon name={open ? 'close' : 'search'} />
        <span className="vh">Search</span>
      </button>
      <div className="search-panel" id={`${id}-panel`}>
        <div className="search-field">
          <Icon name="search" />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label="Search questions, places, services, screens and words"
            placeholder="Search"
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            enterKeyHint="go"
            aria-expanded={listed}
            aria-controls={listed ? `${id}-list` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={listed ? activeId : undefined}
            aria-keyshortcuts={props.opensOn ? '/' : undefined}
            value={text}
            onFocus={() => setOpen(true)}
            onChange={(event) => {
              setOpen(true);
              setWanted(null);
              props.onText(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
          {props.opensOn && (
            <span aria-hidden="true" className="search-key">
              /
            </span>
          )}
        </div>
        {listed && (
          <div className="search-list" aria-busy={props.waiting && entries.length === 0}>
            <Results id={`${id}-list`} groups={groups} active={active} onChoose={choose} />
            {trouble && <p className="search-none">{trouble}</p>}
            {entries.length === 0 && !trouble && <p className="search-none">{said}</p>}
          </div>
        )}
      </div>
      <span role="status" className="vh">
        {listed ? said : ''}
      </span>
    </search>
  );
}
