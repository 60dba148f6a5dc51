// A dialog that explains what was pressed: beside it on wide screens, a sheet at the bottom on phones; Escape or a press outside
// returns to it.
import { type ReactNode, useId } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from './icons.tsx';
import { useDialog } from './use-dialog.ts';

export function Popover(props: {
  title: string;
  /** Beside `story`, which gives the look. */
  className?: string;
  beside: HTMLElement | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const title = useId();
  const { ref, style } = useDialog(props.beside, props.onClose);
  return createPortal(
    <>
      <div className="scrim" aria-hidden="true" />
      <div
        ref={ref}
        className={props.className ? `story ${props.className}` : 'story'}
        role="dialog"
        aria-labelledby={title}
        tabIndex={-1}
        style={style}
      >
        <div className="story-h">
          <h3 id={title}>{props.title}</h3>
          <button type="button" onClick={props.onClose} aria-label="Close">
            <Icon name="close" />
          </button>
        </div>
        {props.children}
      </div>
    </>,
    document.body,
  );
}
