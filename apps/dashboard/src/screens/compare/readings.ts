// Why some counts are ranges: the ways in which the source can be read, each with every group's count. Pure.
import type { CountFigure, RateFigure } from '../../ui/cell.ts';

type GroupCounts = {
  label: string;
  /** Services in the group. */
  count: CountFigure;
  rate: RateFigure & { numerator: CountFigure; denominator: CountFigure };
};

/** One reading: "L" and "142 local authority, 121 private, 68 voluntary, 1 health board". */
type Reading = { code: string; label: string; counts: string };

export type Ranges = {
  /** Any count on the screen is a range. */
  some: boolean;
  /** What the readings count: how many services, how many in the base, how many with the answer. */
  of: 'services in each group' | 'services in each base' | 'services with this answer' | null;
  readings: Reading[];
  derivations: string[];
  conflicts: { id: string; code: string; number: number; title: string }[];
};

const between = ({ lower, upper }: { lower: number; upper: number }) =>
  lower === upper ? `${lower}` : `${lower}–${upper}`;

const unique = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const readingsOf = (groups: readonly { label: string; cell: CountFigure }[]): Reading[] =>
  unique(
    groups.flatMap(({ cell }) => cell.origin.readings),
    ({ code }) => code,
  ).map(({ code, label }) => ({
    code,
    label,
    counts: groups
      .map(({ label: name, cell }) => {
        const own = cell.origin.readings.find((reading) => reading.code === code);
        return `${own ? between(own.bounds) : cell.display} ${name.toLowerCase()}`;
      })
      .join(', '),
  }));

/** Readings of the group sizes where those are ranges, else of the bases, else of the answers themselves. */
export const rangesOf = (groups: readonly GroupCounts[]): Ranges => {
  const ways = [
    { of: 'services in each group', pick: ({ count }: GroupCounts) => count },
    { of: 'services in each base', pick: ({ rate }: GroupCounts) => rate.denominator },
    { of: 'services with this answer', pick: ({ rate }: GroupCounts) => rate.numerator },
  ] as const;
  const cells = groups.flatMap((group) => ways.map(({ pick }) => pick(group)));
  const ranged = cells.filter((cell) => cell.status === 'BOUNDED');
  for (const { of, pick } of ways) {
    const readings = readingsOf(groups.map((group) => ({ label: group.label, cell: pick(group) })));
    if (readings.length > 0) return { ...rest(ranged), of, readings };
  }
  return { ...rest(ranged), of: null, readings: [] };
};

const rest = (ranged: readonly CountFigure[]) => ({
  some: ranged.length > 0,
  derivations: unique(
    ranged.flatMap(({ origin }) => (origin.derivation ? [origin.derivation] : [])),
    (text) => text,
  ),
  conflicts: unique(
    ranged.flatMap(({ origin }) => origin.conflicts),
    ({ id }) => id,
  ).sort((a, b) => a.number - b.number),
});
