// Where the report disagrees with itself, and the two ways of reading it that are left. Hides how the entries are kept.
import { conflictsOfNumbers } from './conflict-numbers.ts';
import { conflictsOfOddities } from './conflict-oddities.ts';
import { conflictsOfWords } from './conflict-words.ts';
import { claimIdOf, figureOf, withRepeats } from './figures.ts';
import { type ReadingCode, solution } from './solution.ts';

/** numbers: cannot all hold · odd: hold in an odd way · base: the base is named two ways · words: words against numbers. */
export type ConflictKind = 'numbers' | 'odd' | 'base' | 'words';

/** Printed parts that do not reach the printed total; for drawing the arithmetic. */
export type ConflictSum = {
  parts: readonly { label: string; printed: string; lower: number; upper: number }[];
  total: number;
  totalLabel: string;
};

/** A conflict as written down: claims by the id of any row that makes them. */
export type ConflictEntry = {
  number: number;
  kind: ConflictKind;
  /** States the contradiction. */
  title: string;
  /** One sentence for a reader of the figure: what else is printed, and what is used. */
  note?: string;
  /** "538 to 541". */
  lines: string;
  arithmetic: string;
  /** What could give way, and what the cube does. */
  resolution: string;
  /** Claims set aside in a reading that is used. */
  setAside?: readonly string[];
  /** The other claims involved. */
  claims: readonly string[];
  sum?: ConflictSum;
};

export type Conflict = Omit<ConflictEntry, 'claims' | 'setAside' | 'sum'> & {
  /** `conflict-1`. */
  id: string;
  /** Figures set aside, repeats included. */
  setAside: readonly string[];
  /** Every figure involved, those set aside first, repeats included. */
  figureIds: readonly string[];
  sum: ConflictSum | null;
};

/** Every row that makes one of these claims. */
const allRows = (ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => withRepeats(claimIdOf(figureOf(id))))),
];

const compose = ({ claims, setAside = [], sum, ...entry }: ConflictEntry): Conflict => ({
  ...entry,
  id: `conflict-${entry.number}`,
  setAside: allRows(setAside),
  figureIds: allRows([...setAside, ...claims]),
  sum: sum ?? null,
});

/** The places where the report disagrees with itself, in their order. */
export const conflicts: readonly Conflict[] = [
  ...conflictsOfNumbers,
  ...conflictsOfOddities,
  ...conflictsOfWords,
].map(compose);

const byFigure = new Map<string, Conflict[]>();
for (const conflict of conflicts) {
  for (const id of conflict.figureIds) byFigure.set(id, [...(byFigure.get(id) ?? []), conflict]);
}

/** The conflicts a figure takes part in. */
export const conflictsOf = (figureId: string): readonly Conflict[] => byFigure.get(figureId) ?? [];

/** One consistent way to read the report: what it sets aside, repeats included. */
export type ReadingInWords = { code: ReadingCode; label: string; setAside: readonly string[] };

/** The two readings used. Nothing in the report decides between them. */
export const readings: readonly ReadingInWords[] = [
  {
    code: 'L',
    label: '42% local authority set aside: sectors 142, 121, 68 and 1',
    setAside: allRows(solution.readings.L.setAside),
  },
  {
    code: 'P',
    label: '36% private set aside: sectors 138 to 141, 122 to 125, 68 and 1',
    setAside: allRows(solution.readings.P.setAside),
  },
];

/** Figures set aside in any reading used. */
export const setAsideIds: ReadonlySet<string> = new Set(readings.flatMap((r) => r.setAside));
