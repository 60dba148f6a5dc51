// Rows of a register as entries, whatever its layout: what every register has is read here, with every fault at its place. Hides how a
// row that is at fault is told from one that only has remarks.
import type { Day, EntryInput } from '@cube/schema';
import type { Issue, Report, Row } from '../layout.ts';
import { noSuchDay, readDay } from '../value.ts';
import type { Column } from './families.ts';
import type { Gathered } from './held-back.ts';

/** A question of a file: its column, how its values are read, and what would be right where one cannot be. */
export type Asked = {
  code: string;
  column: Column;
  read: (text: string) => string | null;
  wanted: (text: string) => string;
};

/** Reads one row; null where it is blank or at fault, which has then been reported. */
export type RowOf = (row: Row, onSupplied: (question: number) => void) => Gathered | null;

/** What is said of one row: `fail` spoils it, `remark` does not. The value told is that of the column, unless another is given. */
export type RowTalk = {
  remark: (check: Issue['check'], column: Column | undefined, more?: Partial<Issue>) => void;
  fail: RowTalk['remark'];
  isSpoilt: () => boolean;
  /** The text under a column; "" where the file has no such column. */
  cell: (column: Column | undefined) => string;
};

const talkOf = (report: Report, row: Row): RowTalk => {
  let spoilt = false;
  const cell: RowTalk['cell'] = (column) => (column && row.cells[column.at]) ?? '';
  const remark: RowTalk['remark'] = (check, column, more = {}) =>
    report.issue({
      check,
      line: row.line,
      column: column?.name ?? null,
      value: cell(column),
      ...more,
    });
  return {
    cell,
    remark,
    fail: (...said) => {
      spoilt = true;
      remark(...said);
    },
    isSpoilt: () => spoilt,
  };
};

/** What a layout reads itself; the rest is the same in every register. */
type OwnPart = Omit<
  EntryInput,
  'line' | 'period' | 'date' | 'lastInspected' | 'recommendations' | 'requirements' | 'answers'
>;

export type RegisterRows = {
  asAt: Day;
  asked: readonly Asked[];
  lastInspected: Column | undefined;
  report: Report;
  /** Nothing is written there. */
  isEmpty: (text: string) => boolean;
  /** A day that stands for none; left out where every day is one. */
  isNoDay?: (day: Day) => boolean;
  read: (talk: RowTalk) => OwnPart;
};

/** Reads rows of one header. */
export const registerRows = (of: RegisterRows): RowOf => {
  const { asAt, asked, report, isEmpty, read } = of;

  const lastInspected = ({ cell, fail }: RowTalk): Day | null => {
    const column = of.lastInspected;
    const text = cell(column);
    if (isEmpty(text)) return null;
    const day = readDay(text);
    if (day === null) fail('value-form', column, noSuchDay(text));
    else if (of.isNoDay?.(day)) return null;
    else if (day > asAt)
      fail('dates-fit', column, {
        message: `The last inspection is after ${asAt}, the day the file describes.`,
        wouldBeRight: `a day up to ${asAt}`,
      });
    return day;
  };

  return (row, onSupplied) => {
    if (row.cells.every(isEmpty)) {
      report.leftOut(row.line, 'row-blank');
      return null;
    }
    const talk = talkOf(report, row);
    const entry: Omit<EntryInput, 'answers'> = {
      line: row.line,
      ...read(talk),
      period: asAt,
      date: asAt,
      lastInspected: lastInspected(talk),
      recommendations: null,
      requirements: null,
    };
    const answers = asked.map(({ code, column, read: readAnswer, wanted }, i) => {
      const value = talk.cell(column);
      if (!isEmpty(value)) onSupplied(i);
      const answer = readAnswer(value);
      if (answer === null) talk.fail('value-unknown', column, { wouldBeRight: wanted(value) });
      return `${code}/${answer}`;
    });
    return talk.isSpoilt() ? null : { entry, answers };
  };
};
