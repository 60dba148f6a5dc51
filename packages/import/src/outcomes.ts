// What screening found, gathered as counts and a few examples: however many places are at fault, memory stays the same.
// Hides which places become examples and how an outcome is worded.
import { type CheckCode, checks, foundWords, stages } from './checks.ts';
import type { CheckOutcome } from './imports.ts';
import type { Issue } from './layout.ts';

const mostExamples = 5;
const longestValue = 80;

type Example = CheckOutcome['examples'][number];
type Gathered = { found: number; examples: Example[]; shown: Set<string>; says: string | null };

/** Counts of issues by check, and the outcomes they come to. */
export type Outcomes = {
  add: (issue: Issue) => void;
  /** What the check says in place of its usual words: of a pass what was looked at, of an issue its numbers. */
  say: (check: CheckCode, message: string) => void;
  /** Whether any check of these stages has failed so far. */
  failed: (upTo: CheckOutcome['stage']) => boolean;
  /** Forgets what one check found, before it is made again. */
  clear: (check: CheckCode) => void;
  /** Every check of the stages up to the first that failed; of later stages those that failed too, as far as rows could be read. */
  list: () => CheckOutcome[];
};

/** At most 80 characters, of which the last says that there were more. Never half a character. */
const shortened = (value: string): string => {
  if (value.length <= longestValue) return value.toWellFormed();
  return `${value.slice(0, longestValue - 1).toWellFormed()}…`;
};

const exampleOf = ({ line, column, value, message, wouldBeRight }: Issue): Example => ({
  line,
  column: column === null ? null : shortened(column),
  value: value === null ? null : shortened(value),
  message:
    [message, wouldBeRight && `Right would be ${wouldBeRight}.`].filter(Boolean).join(' ') || null,
});

export const gatherOutcomes = (): Outcomes => {
  const gathered = new Map<CheckCode, Gathered>();
  const of = (check: CheckCode): Gathered => {
    const found = gathered.get(check) ?? { found: 0, examples: [], shown: new Set(), says: null };
    gathered.set(check, found);
    return found;
  };
  const failed = (upTo: CheckOutcome['stage']): boolean =>
    [...gathered].some(
      ([check, { found }]) =>
        found > 0 &&
        checks[check].result === 'FAIL' &&
        stages.indexOf(checks[check].stage) <= stages.indexOf(upTo),
    );
  return {
    add: (issue) => {
      const own = of(issue.check);
      own.found += 1;
      if (own.examples.length === mostExamples) return;
      // The same wrong value in a thousand rows is one thing to mend: it shows once, so that others show too.
      const alike = issue.value ? JSON.stringify([issue.column, shortened(issue.value)]) : null;
      if (alike !== null && own.shown.has(alike)) return;
      if (alike !== null) own.shown.add(alike);
      own.examples.push(exampleOf(issue));
    },
    say: (check, message) => {
      of(check).says = message;
    },
    failed,
    clear: (check) => {
      gathered.delete(check);
    },
    list: () => {
      const last = stages.find((stage) => failed(stage)) ?? stages[stages.length - 1];
      const place = (check: CheckCode): number => stages.indexOf(checks[check].stage);
      const ran = stages.indexOf(last ?? 'file');
      return (
        (Object.keys(checks) as CheckCode[])
          .sort((a, b) => place(a) - place(b))
          .map((check) => outcomeOf(check, gathered.get(check)))
          // Rows at fault were not looked at by what comes after: that nothing is wrong there cannot be said, that something is can.
          .filter(({ check, result }) => place(check) <= ran || result === 'FAIL')
      );
    },
  };
};

const outcomeOf = (check: CheckCode, gathered: Gathered | undefined): CheckOutcome => {
  const { stage, name, result, wouldBeRight } = checks[check];
  const found = gathered?.found ?? 0;
  return {
    check,
    stage,
    name,
    result: found > 0 ? result : 'PASS',
    message: gathered?.says ?? foundWords(check, found),
    wouldBeRight: found > 0 ? wouldBeRight : null,
    found,
    examples: gathered?.examples ?? [],
  };
};
