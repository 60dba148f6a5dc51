// What a layout is: a declaration of how one kind of file is told by its header, and a reader of its rows. Plain data between the
// road (index.ts, which knows bytes, stages and stores) and the adapters (which know one layout each).
import type {
  Day,
  EntryInput,
  MemberInput,
  QuestionSet,
  ReleaseContents,
  SourceRef,
  Stage,
} from '@cube/schema';
import type { CheckCode } from './checks.ts';

/** One record of the file. `line` is the one it starts on, from 1; `cells` are as long as the header, trimmed of nothing. */
export type Row = { line: number; cells: readonly string[] };

/** A fault or remark found at one place. What it comes to (a warning, a failure) is declared by its check. */
export type Issue = {
  check: CheckCode;
  line: number | null;
  /** The column's own name in the file. */
  column: string | null;
  value: string | null;
  /** What is wrong, for this place; left out where the check's own words say all. */
  message?: string;
  /** What would pass here: 'one of Private, Local Authority, ...'. */
  wouldBeRight?: string;
};

/** Where a reader tells what it finds. */
export type Report = {
  issue: (issue: Issue) => void;
  /** A row that goes into no entry and is no fault: a blank one. Every row is in an entry, reported here, or at fault. */
  leftOut: (line: number, why: CheckCode) => void;
};

/** Whether a header is of a layout. */
export type Match = {
  /** All that the layout must have is there. */
  fits: boolean;
  /** 0 to 1: how much of what the layout knows is there; the best fitting layout reads the file. */
  score: number;
  /** Required columns that are not there. */
  missing: readonly string[];
  /** Columns of the file that the layout does not know. */
  unknown: readonly string[];
};

/** What a layout may know when it opens a file. */
export type Opening = {
  fileName: string;
  /** The header as found, each name trimmed, line breaks inside it as spaces, "" where there is none. */
  header: readonly string[];
  /** Told by the user; wins over a date in the file's name. */
  asAt: string | null;
  /** The day on which the file is read: nothing can have happened after it. Left out, no day is too late. */
  today?: Day;
  /** Latest release of the main channel: members and focus areas known so far. */
  contents: ReleaseContents;
  report: Report;
};

/** All that is known of a batch once its last row is read; slug and hash are the road's business. */
export type ReadBatch = {
  /** "Register of 31 May 2026" */
  title: string;
  stage: Stage;
  /** The focus area as it should stand in the release: the one held, with new questions, periods and breaks added. */
  questionSet: QuestionSet;
  periods: readonly string[];
  source: SourceRef;
  /** Files of one series replace each other for the same stage and period: small letters, digits and hyphens. */
  series: string;
  /** Members the entries name that may be new: years, periods, stage, types, subtypes, sectors, areas. Not services or providers. */
  members: readonly MemberInput[];
};

/** Reads the rows of one file in order. Pure but for the report. */
export type RowReader = {
  /** Entries completed by this row; none while one is gathered over several rows, or where the row is at fault. */
  row: (row: Row) => readonly EntryInput[];
  /** A row could not be told apart into cells, and was reported: what is gathered over several rows lacks it. */
  lost?: () => void;
  /** Entries completed by the end of the file. */
  end: () => readonly EntryInput[];
  /** After `end`. `null` when the file defines a focus area and has no entries: then only `questionSet` counts. */
  batch: () => ReadBatch | { questionSet: QuestionSet };
};

export type Layout = {
  /** Stable: ci-datastore. */
  code: string;
  /** "Care Inspectorate Datastore" */
  label: string;
  match: (header: readonly string[]) => Match;
  /** What a column of this name is read for: "question leadership"; null where it is not read. Left out where a layout has no other columns. */
  readsFor?: (name: string) => string | null;
  /** Null when the file cannot be read at all (no as-at date, for one); the report says why. */
  open: (opening: Opening) => RowReader | null;
};
