// One member out of thousands: a combobox that finds while one types. What is found comes from outside; nothing is asked here.
import './pick-field.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Option } from './fields.tsx';
import { Icon } from './icons.tsx';

export type PickFieldProps = {
  label: string;
  /** What stands in the field while nothing is chosen: "All providers". */
  none: string;
  chosen: Option | null;
  words: string;
  onWords: (words: string) => void;
  found: readonly Option[];
  /** Announced and shown under the list: "12 of 5,382; type to narrow". */
  said: string;
  disabled?: boolean;
  onChoose: (value: string | null) => void;
};

export function PickField(props: PickFieldProps) {
  const { label, chosen, words, found, said, disabled } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const at = Math.min(active, found.length - 1);
  const close = () => {
    setOpen(false);
    setActive(-1);
    props.onWords('');
  };
  const choose = (option: Option) => {
    props.onChoose(option.value);
    close();
  };
  useEffect(() => {
    if (open && at >= 0)
      document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [open, at, id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = found[at] ?? (words && found.length === 1 ? found[0] : undefined);
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      const next = at + step;
      setActive(next < 0 ? found.length - 1 : next >= found.length ? 0 : next);
    } else if (event.key === 'Enter' && open && option) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left
    <div
      className="field pick"
      ref={box}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) close();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span className="pick-box">
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          disabled={disabled}
          placeholder={chosen ? chosen.label : props.none}
          className={chosen ? 'pick-chosen' : undefined}
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && at >= 0 ? `${id}-${at}` : undefined}
          aria-describedby={`${id}-now`}
          value={open ? words : (chosen?.label ?? '')}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setOpen(true);
            setActive(-1);
            props.onWords(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        {chosen && !disabled ? (
          <button
            type="button"
            className="pick-clear"
            aria-label={`${label}: take off ${chosen.label}`}
            onClick={() => {
              props.onChoose(null);
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        ) : (
          <Icon name="search" />
        )}
      </span>
      <span id={`${id}-now`} className="vh">
        {chosen ? `Chosen: ${chosen.label}. ` : `${props.none}. `}Type a name or number.
      </span>
      {open && !disabled && (
        <div className="pick-pop">
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={`${label}: found`}
            className="pick-list"
          >
            {found.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combobox
              <div
                key={option.value}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="pick-option"
                // The field keeps the focus while one presses.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {option.label}
              </div>
            ))}
          </div>
          <p className="pick-said" role="status">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}
