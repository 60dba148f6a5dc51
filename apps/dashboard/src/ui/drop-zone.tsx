// A place to drop one file on, which is also a button to choose it: a real file field underneath, so that every keyboard,
// screen reader and voice control knows it.
import { type DragEvent, useId, useState } from 'react';
import { Icon } from './icons.tsx';

export type DropZoneProps = {
  /** "Choose a file": the words of the button and the name of the field. */
  label: string;
  /** What may be given, and what happens then. */
  hint: string;
  /** Endings the chooser offers first: ".csv,.gz". */
  accept?: string;
  disabled?: boolean;
  onFile: (file: File) => void;
};

export function DropZone({ label, hint, accept, disabled = false, onFile }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !disabled) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the field inside is the control
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" />
      <p className="drop-say">Drop a file here, or</p>
      <label className="btn primary" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="vh"
        type="file"
        {...(accept ? { accept } : {})}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, mended, may be chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <p className="cap" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
