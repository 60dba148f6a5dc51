// Every chart's other form: the same cells as a table.
import { Button } from './button.tsx';

/** Says what pressing it will do; `aria-pressed` tells whether the table is shown. */
export function TableSwitch({
  shown,
  onChange,
}: {
  shown: boolean;
  onChange: (shown: boolean) => void;
}) {
  return (
    <Button small icon="table" aria-pressed={shown} onClick={() => onChange(!shown)}>
      Show as table
    </Button>
  );
}
