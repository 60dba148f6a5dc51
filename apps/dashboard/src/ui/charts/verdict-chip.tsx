// A verdict in words with a sign of its own. Strength, not goodness: filled for clear, outlined for not clear, dashed
// for cannot say; never red or green, because higher is not always better.
import './charts.css';
import { Icon, type IconName } from '../icons.tsx';
import { type Verdict, verdictWords } from './verdict.ts';

const looks: Record<Verdict, { className: string; icon: IconName }> = {
  HIGHER: { className: 'ch-chip-clear', icon: 'up' },
  LOWER: { className: 'ch-chip-clear', icon: 'lower' },
  NO_CLEAR_DIFFERENCE: { className: 'ch-chip-outlined', icon: 'waves' },
  CANNOT_SAY: { className: 'ch-chip-dashed', icon: 'question' },
};

export const VerdictChip = ({ verdict }: { verdict: Verdict }) => (
  <span className={`ch-chip ${looks[verdict].className}`}>
    <VerdictIcon verdict={verdict} />
    {verdictWords[verdict]}
  </span>
);

/** The sign alone, for beside a figure in a table; its words must stand next to it for screen readers. */
export const VerdictIcon = ({ verdict }: { verdict: Verdict }) => (
  <Icon name={looks[verdict].icon} className="ch-icon" />
);
