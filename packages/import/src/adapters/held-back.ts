// Entries that wait until it is known which questions the file answers at all: a column that is blank in every row is not supplied,
// which is another thing than not evaluated. Hides the waiting, and its limit.
import type { EntryInput } from '@cube/schema';

/** An entry, and what it says to each question in their order. */
export type Gathered = { entry: Omit<EntryInput, 'answers'>; answers: readonly string[] };

/** No register is so long; more would have to wait in memory. */
export const mostHeldBack = 50_000;

type HeldBack = {
  /** The column of the question has something in it. */
  supply: (question: number) => void;
  isSupplied: (question: number) => boolean;
  /** Entries that need wait no longer, in their order. */
  add: (gathered: Gathered) => readonly EntryInput[];
  end: () => readonly EntryInput[];
};

/** `onTooMany` is told once when more wait than may. */
export const holdBack = (questions: number, onTooMany: () => void): HeldBack => {
  const supplied = new Set<number>();
  let waiting: Gathered[] = [];
  let tooMany = false;
  const release = (): EntryInput[] => {
    const entries = waiting.map(({ entry, answers }) => ({
      ...entry,
      answers: answers.filter((_, i) => supplied.has(i)),
    }));
    waiting = [];
    return entries;
  };
  return {
    supply: (question) => {
      supplied.add(question);
    },
    isSupplied: (question) => supplied.has(question),
    add: (gathered) => {
      if (tooMany) return [];
      waiting.push(gathered);
      if (supplied.size === questions) return release();
      if (waiting.length > mostHeldBack) {
        tooMany = true;
        waiting = [];
        onTooMany();
      }
      return [];
    },
    end: release,
  };
};
