// The rows of a file read once from top to bottom: the header found, each row fitted to it and given to the layout's reader. Hides
// how rows are counted, and that the first thirty wait until it is known which of them is the header.
import { type Day, type EntryInput, formatCount, type ReleaseContents } from '@cube/schema';
import { breaksIn } from './bytes.ts';
import type { EntriesByPeriod } from './changes.ts';
import { type CheckCode, checks } from './checks.ts';
import { Fault } from './fault.ts';
import { fitted, isBlankRow } from './form.ts';
import { type FoundHeader, findHeader, mostPreamble } from './header.ts';
import { checkHeader, refuseHeader } from './header-checks.ts';
import type { KeyWriter } from './keys.ts';
import type { Issue, Layout, Report, Row, RowReader } from './layout.ts';
import { type Limits, tooMuch } from './limits.ts';
import type { Outcomes } from './outcomes.ts';
import { dayInName } from './value.ts';

export type RowPassInput = {
  rows: AsyncIterable<Row>;
  layouts: readonly Layout[];
  limits: Limits;
  fileName: string;
  asAt: string | null;
  today: Day;
  contents: ReleaseContents;
  outcomes: Outcomes;
  keys: KeyWriter;
};

export type RowPass = {
  /** Null where no layout fits. */
  found: FoundHeader | null;
  /** Past its last row. Null where the layout could not open the file. */
  reader: RowReader | null;
  rows: { read: number; reported: number };
  entries: number;
  byPeriod: EntriesByPeriod;
  columnsAdded: readonly string[];
  columnsGone: readonly string[];
};

/** Mutable counts of one pass; also right when the pass ends early. */
export type Tally = { read: number; reported: Set<number> };

/** Reads all rows. Throws Fault where they cannot be read on. */
export const passRows = async (input: RowPassInput, tally: Tally): Promise<RowPass> => {
  const { keys, limits } = input;
  const byPeriod: Record<string, number> = {};
  let entries = 0;
  const keep = (completed: readonly EntryInput[]): boolean => {
    entries += completed.length;
    for (const { period } of completed) byPeriod[period] = (byPeriod[period] ?? 0) + 1;
    return keys.add(completed);
  };
  let waiting: Row[] | null = [];
  let begun: Begun | null = null;
  const take = async (row: Row): Promise<void> => {
    if (begun && row.line <= begun.line) return;
    tally.read += 1;
    if (tally.read > limits.rows) {
      throw new Fault({ check: 'file-size', line: row.line }, tooMuch.rows(limits.rows));
    }
    const completed = begun?.take(row) ?? [];
    if (completed.length > 0 && keep(completed)) await keys.flush();
  };
  const begin = async (): Promise<void> => {
    const first = waiting ?? [];
    waiting = null;
    begun = beginAt(first, input, tally);
    for (const row of first) await take(row);
  };
  try {
    for await (const row of input.rows) {
      if (!waiting) await take(row);
      else if (waiting.push(row) === mostPreamble) await begin();
    }
  } catch (error) {
    // The rows above a place that cannot be read are told of with it, where the header is among them.
    const above = error instanceof Fault && waiting ? findHeader(waiting, input.layouts) : null;
    if (above?.match.fits) await begin();
    throw error;
  }
  if (waiting) await begin();
  const { found, reader, end, added, gone } = begun as unknown as Begun;
  keep(end());
  return {
    found,
    reader,
    rows: { read: tally.read, reported: tally.reported.size },
    entries,
    byPeriod,
    columnsAdded: added,
    columnsGone: gone,
  };
};

type Begun = {
  found: FoundHeader | null;
  reader: RowReader | null;
  /** The header's; rows up to it are preamble. */
  line: number;
  take: (row: Row) => readonly EntryInput[];
  /** What can be said of the file once all rows were taken, and the entries completed by that. */
  end: () => readonly EntryInput[];
  added: readonly string[];
  gone: readonly string[];
};

const beginAt = (first: readonly Row[], input: RowPassInput, tally: Tally): Begun => {
  const { outcomes, limits, contents, fileName, asAt, today } = input;
  for (const { line, cells } of first) {
    if (cells.length > limits.columns) {
      throw new Fault({ check: 'file-size', line }, tooMuch.columns(limits.columns));
    }
  }
  if (first.every(isBlankRow)) {
    throw new Fault({ check: 'file-size' }, 'The file holds nothing but blank lines.');
  }
  const best = findHeader(first, input.layouts);
  if (!best?.match.fits) {
    refuseHeader(best, outcomes);
    return {
      found: null,
      reader: null,
      line: 0,
      take: () => [],
      end: () => [],
      added: [],
      gone: [],
    };
  }
  const { header, layout, row: head } = best;
  const { added, gone } = checkHeader(best, contents, outcomes, asAt ?? dayInName(fileName));
  const leave = (line: number | null, check: CheckCode): void => {
    if (line !== null && line > head.line && checks[check].result === 'FAIL') {
      tally.reported.add(line);
    }
  };
  /** Of a column that stands twice it is not known which one is meant: its values are not judged. */
  let columnsClear = true;
  const report: Report = {
    issue: (issue) => {
      outcomes.add(issue);
      if (issue.check === 'header-twice') columnsClear = false;
      leave(issue.line, issue.check);
    },
    leftOut: (line, check) => {
      outcomes.add({ check, line, column: null, value: null });
      tally.reported.add(line);
    },
  };
  const reader = outcomes.failed('columns')
    ? null
    : layout.open({ fileName, header, asAt, today, contents, report });
  const named = header.findLastIndex((name) => name !== '');
  let nameless = header.flatMap((name, i) => (name === '' && i < named ? [i] : []));
  let blank = 0;
  return {
    found: best,
    reader,
    line: head.line,
    added,
    gone,
    take: (row) => {
      if (isBlankRow(row)) {
        blank += 1;
        report.leftOut(row.line, 'row-blank');
        return [];
      }
      const whole = fitted(row, header.length);
      if (whole.cells.length !== header.length) {
        report.issue(raggedRow(whole, header.length));
        reader?.lost?.();
        return [];
      }
      // Each such column is told of once, at its first value.
      nameless = nameless.filter((i) => {
        const value = whole.cells[i] ?? '';
        if (value.trim() === '') return true;
        report.issue(nameMissing(whole.line, i, value));
        return false;
      });
      return columnsClear ? (reader?.row(whole) ?? []) : [];
    },
    end: () => {
      if (tally.read === 0) {
        throw new Fault(
          { check: 'file-size', line: head.line },
          `The file has a header, in line ${head.line}, and no rows below it.`,
        );
      }
      if (blank === tally.read) {
        const all = tally.read === 1 ? 'The only row' : `Each of the ${formatCount(blank)} rows`;
        throw new Fault(
          { check: 'file-size', line: head.line },
          `${all} below the header is blank.`,
        );
      }
      return columnsClear ? (reader?.end() ?? []) : [];
    },
  };
};

const raggedRow = ({ line, cells }: Row, expected: number): Issue => {
  const runs = line + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
  const hint = runs > line ? ` It runs to line ${runs}: a quote may not be closed.` : '';
  return {
    check: 'file-rows',
    line,
    column: null,
    value: null,
    message: `${formatCount(expected)} cells expected, ${formatCount(cells.length)} found.${hint}`,
  };
};

const nameMissing = (line: number, i: number, value: string): Issue => ({
  check: 'header-names',
  line,
  column: `column ${i + 1}`,
  value,
});
