// How far something has come: a bar that never stands without its words. Tremor draws it; the role and the name are ours.
import { ProgressBar } from '@tremor/react';

/** How many whole percent of `total` are done: never more than are, and 100 only when all is. */
export const percentDone = (done: number, total: number): number => {
  if (total <= 0) return 0;
  for (let percent = 100; percent > 0; percent -= 1)
    if (percent * total <= done * 100) return percent;
  return 0;
};

export function Progress({ label, percent }: { label: string; percent: number }) {
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <ProgressBar value={percent} />
    </div>
  );
}
