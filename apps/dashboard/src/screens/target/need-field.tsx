// Which answers drive the order: a list of check boxes behind one button that says what is chosen.
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/icons.tsx';

export type NeedOption = { value: string; label: string; about: string; disabled?: boolean };

type Props = {
  options: readonly NeedOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

export function NeedField({ options, chosen, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  const only = chosen.length === 1 ? options.find(({ value }) => value === chosen[0]) : undefined;
  return (
    <div className="field tg-need" ref={box}>
      <span className="lab" id={`${id}-label`}>
        Need is driven by
      </span>
      <button
        type="button"
        ref={button}
        className="tg-need-button"
        aria-labelledby={`${id}-label ${id}-value`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span id={`${id}-value`}>{only ? only.label : `${chosen.length} signs, equal weight`}</span>
        <Icon name="down" />
      </button>
      <fieldset id={id} className="tg-need-list" hidden={!open}>
        <legend>
          One sign gives plausible places; several are added up, each with equal weight.
        </legend>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              disabled={option.disabled || (chosen.length === 1 && chosen[0] === option.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...chosen, option.value]
                    : chosen.filter((value) => value !== option.value),
                )
              }
            />
            <span>
              {option.label}
              <span className="of">{option.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
