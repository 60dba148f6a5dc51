// How a check went: a word and a sign, so that the colour is only an extra.
import { Icon, type IconName } from './icons.tsx';

export type CheckState = 'PASS' | 'WARNING' | 'FAIL' | 'NOT RUN';

const looks: Record<CheckState, { look: string; icon: IconName }> = {
  PASS: { look: 'pass', icon: 'check' },
  WARNING: { look: 'warn', icon: 'warning' },
  FAIL: { look: 'fail', icon: 'error' },
  'NOT RUN': { look: 'plain', icon: 'clock' },
};

export function CheckChip({ state }: { state: CheckState }) {
  const { look, icon } = looks[state];
  return (
    <span className={`chip ${look}`}>
      <Icon name={icon} />
      {state}
    </span>
  );
}
