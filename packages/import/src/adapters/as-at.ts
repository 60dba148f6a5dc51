// The day a register describes: told by the user, or else by the file's name. Reported where neither tells it.
import type { Day } from '@cube/schema';
import type { Opening } from '../layout.ts';
import { afterToday, dayInName, readDay } from '../value.ts';

/** Null when the day is not known or cannot be; the report says why. `first`: no such register is older. */
export const asAtOf = ({ asAt, fileName, today, report }: Opening, first: Day): Day | null => {
  const day = asAt === null ? dayInName(fileName) : readDay(asAt);
  const isAhead = day !== null && today !== undefined && day > today;
  if (day !== null && day >= first && !isAhead) return day;
  const told = asAt ?? fileName;
  const message = ((): string => {
    if (isAhead) return afterToday(day, today);
    if (day !== null) return `${day} is before ${first}: there is no such file of that day.`;
    return asAt === null
      ? 'The name of the file tells no day of the calendar.'
      : 'The day given is no day of the calendar.';
  })();
  report.issue({ check: 'as-at', line: null, column: null, value: told, message });
  return null;
};
