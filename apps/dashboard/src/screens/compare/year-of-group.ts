// Each group beside itself in another year: which years there are, what the title may say, and where the series breaks between. Pure.

import { whenIs } from '../../ui/charts/chart-cells.ts';
import type { Option } from '../../ui/fields.tsx';
import type { Choices, Kind } from './choices.ts';
import { capital, type NamedVerdict, smallWords, type Title, together } from './wording.ts';

type Times = Pick<Choices, 'times' | 'asked'>;

/** A break in the series: the first time after it, and why. */
export type Break = { code: string; label: string; why: string };

/** The year each group is compared with itself in. */
export type Then = { label: string; breaks: Break[] };

/** The other times the same stage asked the question, as choices of what to compare with. */
export const thenOptions = ({ times, asked }: Times, { one }: Pick<Kind, 'one'>): Option[] =>
  times
    .filter(({ period }) => period.code !== asked.period.code)
    .map(({ period }) => ({
      value: period.code,
      label: `The same ${one} ${whenIs(period.label)}`,
    }));

/** Breaks after the earlier of two times, up to the later one. */
export const thenOf = ({ times, asked }: Times, code: string | null): Then | null => {
  const otherYear = times.find(({ period }) => period.code === code);
  if (!otherYear) return null;
  const [first = 0, last = 0] = [otherYear.period.order, asked.period.order].sort((a, b) => a - b);
  const breaks = times.flatMap(({ period: { code, label, order }, breakBefore }) =>
    breakBefore && order > first && order <= last ? [{ code, label, why: breakBefore }] : [],
  );
  return { label: otherYear.period.label, breaks };
};

/** What may be said of all groups since then; nothing across a break. */
export const thenTitle = (
  groups: readonly NamedVerdict[],
  predicate: string,
  { one, many }: Pick<Kind, 'one' | 'many'>,
  { label, breaks }: Then,
): Title => {
  const open = `How ${many} differ from ${label} cannot be said`;
  if (breaks.length > 0) return { text: `${open}: the series breaks`, about: [] };
  const judged = groups.filter(({ verdict }) => verdict !== null && verdict !== 'CANNOT_SAY');
  if (judged.length === 0) return { text: open, about: [] };
  const above = groups.filter(({ verdict }) => verdict === 'HIGHER');
  const below = groups.filter(({ verdict }) => verdict === 'LOWER');
  if (above.length + below.length === 0)
    return { text: `No ${one} differs from ${label} beyond chance`, about: judged };
  const said = [
    above.length > 0 ? `${together(above)} more often` : '',
    below.length > 0 ? `${together(below)} less often` : '',
  ];
  const text = `${said.filter(Boolean).join(', ')} ${predicate} than ${whenIs(label)}`;
  return { text: capital(text + smallWords([...above, ...below])), about: [...above, ...below] };
};
