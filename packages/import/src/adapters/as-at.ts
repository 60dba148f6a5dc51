// The day a register describes: told by the user, or else by the file's name. Reported where neither tells it.
import type { Day } from '@cube/schema';
import type { Opening } from '../layout.ts';
import { dayInName, readDay } from '../value.ts';

/** Null when the day is not known or cannot be; the report says why. `first`: no such register is older. */
export const asAtOf = ({ asAt, fileName, report }: Opening, first: Day): Day | null => {
  const day = asAt === null ? dayInName(fileName) : readDay(asAt);
  if (day !== null && day >= first) return day;
  const told = asAt ?? fileName;
  const message = ((): string => {
    if (day !== null) return `${day} is before ${first}: there is no such file of that day.`;
    return asAt === null
      ? 'The name of the file tells no day of the calendar.'
      : 'The day given is no day of the calendar.';
  })();
  report.issue({ check: 'as-at', line: null, column: null, value: told, message });
  return null;
};
