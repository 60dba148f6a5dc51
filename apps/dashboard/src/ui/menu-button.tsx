// A button that opens a list of things to do: arrow keys, Home, End and first letters move, Escape and Tab close, the focus comes back.
import './menu-button.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Icon, type IconName } from './icons.tsx';
import { placeBeside } from './use-dialog.ts';

type MenuItem = { key: string; label: string; hint?: string; onChoose: () => void };
export type MenuGroup = { label: string; items: readonly MenuItem[] };

type Props = {
  icon: IconName;
  label: string;
  /** Asked when it opens, for what is on the page may have changed. */
  groups: () => readonly MenuGroup[];
  busy?: boolean;
  /** What came of the last choice. */
  children?: ReactNode;
};

const pick = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });

const entriesIn = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];

function MenuList({
  groups,
  name,
  trigger,
  onClose,
}: {
  groups: readonly MenuGroup[];
  name: string;
  trigger: HTMLElement;
  onClose: (focusBack: boolean) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const box = list.current;
    if (!box) return;
    const at = trigger.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const size = box.getBoundingClientRect();
    // Under the right end of a button at the right, so that it keeps to the margins of the page.
    const left = at.left > view.width * 0.5 ? at.right - size.width : at.left;
    const place = placeBeside({ ...pick(at), left }, size, view);
    const from = box.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
    box.style.left = `${place.left - from.left}px`;
    box.style.top = `${place.top - from.top}px`;
    box.style.visibility = 'visible';
    entriesIn(box)[0]?.focus({ preventScroll: true });
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!box.contains(target) && !trigger.contains(target)) close.current(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [trigger]);
  const onKeyDown = (event: KeyboardEvent) => {
    const entries = entriesIn(list.current);
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const letter = event.key.length === 1 ? event.key.toLowerCase() : null;
    const to = {
      ArrowDown: (at + 1) % entries.length,
      ArrowUp: (at - 1 + entries.length) % entries.length,
      Home: 0,
      End: entries.length - 1,
    }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      close.current(true);
    } else if (to !== undefined) {
      event.preventDefault();
      entries[to]?.focus();
    } else if (letter) {
      const after = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
      after.find((e) => e.textContent?.toLowerCase().startsWith(letter))?.focus();
    }
  };
  return (
    <div
      ref={list}
      className="menu-list"
      role="menu"
      tabIndex={-1}
      aria-label={name}
      onKeyDown={onKeyDown}
      style={{ visibility: 'hidden' }}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset does not belong in a menu
        <div key={group.label} role="group" aria-label={group.label}>
          <div className="menu-h" aria-hidden="true">
            {group.label}
          </div>
          {group.items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close.current(true);
                item.onChoose();
              }}
            >
              {item.label}
              {item.hint && <span>{item.hint}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

export function MenuButton({ icon, label, groups, busy = false, children }: Props) {
  const [open, setOpen] = useState<readonly MenuGroup[] | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const id = useId();
  const trigger = () => holder.current?.querySelector<HTMLElement>('button') ?? null;
  const show = () => setOpen(open ? null : groups());
  const at = trigger();
  return (
    <div className="menu no-print" ref={holder} id={id}>
      <Button
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-disabled={busy}
        onClick={() => !busy && show()}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || open) return;
          event.preventDefault();
          show();
        }}
      >
        {label}
        <Icon name="down" />
      </Button>
      {open && at && (
        <MenuList
          groups={open}
          name={label}
          trigger={at}
          onClose={(focusBack) => {
            setOpen(null);
            if (focusBack) at.focus();
          }}
        />
      )}
      {children}
    </div>
  );
}
