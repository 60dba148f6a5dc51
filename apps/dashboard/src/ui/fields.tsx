// The controls of a filter bar: native ones with visible labels, so that every keyboard and screen reader knows them.
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';

/** `short` stands in for the label on phones, where a switch has little room. */
export type Option = { value: string; label: string; short?: string; disabled?: boolean };

/** Filters of a screen. `main` stays visible on a phone, the rest goes behind "Options". */
export function FilterBar({ main, children }: { main: ReactNode; children?: ReactNode }) {
  const [open, setOpen] = useState(false);
  const rest = useId();
  return (
    <section className="filters sticky-main" aria-label="Filters">
      <div className="main">{main}</div>
      {children && (
        <>
          <div className="options">
            <Button
              icon="options"
              aria-expanded={open}
              aria-controls={rest}
              onClick={() => setOpen(!open)}
            >
              Options
            </Button>
          </div>
          <div id={rest} className={open ? 'rest open' : 'rest'}>
            {children}
          </div>
        </>
      )}
    </section>
  );
}

/** A native select with its label. `hint` says why it is disabled, or what follows from the choice. */
export function SelectField(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  disabled?: boolean;
  hint?: string;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <span className="select-box">
        <select
          id={id}
          value={props.value}
          disabled={props.disabled}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onChange={(event) => props.onChange(event.target.value)}
        >
          {props.options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {props.hint && (
        <span className="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
    </div>
  );
}

/** Two or three choices side by side; the chosen one has a check mark. */
export function SegmentedSwitch(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <span className="lab" id={id}>
        {props.label}
      </span>
      <div className="seg" role="radiogroup" aria-labelledby={id}>
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            {option.value === props.value && <Icon name="check" />}
            <span className={option.short ? 'long' : undefined}>{option.label}</span>
            {option.short && (
              <span className="short" aria-hidden="true">
                {option.short}
              </span>
            )}
          </label>
        ))}
      </div>
    </div>
  );
}

/** On or off. */
export function SwitchField(props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      className="tog"
      aria-checked={props.checked}
      onClick={() => props.onChange(!props.checked)}
    >
      <i />
      {props.label}
    </button>
  );
}
