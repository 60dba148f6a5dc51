// Asks before something is changed: says what will happen and what stays. The browser's own dialog keeps the focus inside.
import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import type { IconName } from './icons.tsx';
import { useModal } from './use-modal.ts';

export type ConfirmDialogProps = {
  title: string;
  children: ReactNode;
  /** "Undo it": what the button does. */
  action: string;
  /** "Keep it as it is". */
  keep: string;
  icon?: IconName;
  /** Under way: the buttons wait. */
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Open for as long as it is drawn. Escape and the second button close it; the focus goes back to where it came from. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const ref = useModal();
  const heading = useId();
  return (
    <dialog
      ref={ref}
      className="confirm"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        if (!props.busy) props.onClose();
      }}
    >
      <h2 id={heading}>{props.title}</h2>
      {props.children}
      <div className="btn-row">
        <Button
          look="primary"
          {...(props.icon ? { icon: props.icon } : {})}
          disabled={props.busy}
          onClick={props.onConfirm}
        >
          {props.action}
        </Button>
        <Button disabled={props.busy} onClick={props.onClose}>
          {props.keep}
        </Button>
      </div>
    </dialog>
  );
}
