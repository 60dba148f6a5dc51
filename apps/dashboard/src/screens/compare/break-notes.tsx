// Where a series breaks, and why, under the chart that shows both sides of it.
import { Icon } from '../../ui/icons.tsx';
import type { Break } from './year-of-group.ts';

export const BreakNotes = ({ breaks }: { breaks: readonly Break[] }) =>
  breaks.map(({ code, label, why }) => (
    <p key={code} className="cmp-break">
      <Icon name="warning" />
      <span>
        <b>Break before {label}.</b> {why} A break is held for the whole question, so no group is
        compared across it, even one that it may not concern.
      </span>
    </p>
  ));
