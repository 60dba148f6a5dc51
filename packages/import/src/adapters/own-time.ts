// The columns of an own layout that say when: its stage, its date and its year, read for one row. Hides what each stage needs of them.
import { type Day, type Stage, stages } from '@cube/schema';
import type { Issue, Opening } from '../layout.ts';
import { afterToday, dayInName, noSuchDay, readDay } from '../value.ts';
import { termsFor, yearOfDay, yearStarting } from '../vocabulary.ts';

export type Tell = (check: Issue['check'], column: string, more?: Partial<Issue>) => void;

/** The cells of one row, and how to tell a fault in one of them. */
type RowTalk = { cell: (column: string) => string; fault: Tell };

type Time = { period: string; date: Day | null; lastInspected: Day | null };

type TimeReader = {
  /** Null where the time is not known; every fault is told. */
  read: (row: RowTalk) => Time | null;
  /** Of the whole file; null before the first row that tells it. */
  stage: () => Stage | null;
};

/** The period that a year column names: 2015, 2017/18, 2017-18, 2017-2018. Null when it names none. */
export const readYear = (text: string): string | null => {
  const [, first = '', second] = /^(\d{4})(?:\s*[/\u2013-]\s*(\d{2}|\d{4}))?$/.exec(text) ?? [];
  if (first === '') return null;
  if (second === undefined) return first;
  const next = String(Number(first) + 1);
  return second === next || second === next.slice(-2) ? yearStarting(Number(first)) : null;
};

const firstDayOf = (period: string): Day =>
  period.includes('-') ? `${period.slice(0, 4)}-04-01` : `${period}-01-01`;

/** The day of a row; null where there is none, or none that can be read, which is told. */
const dayOf = ({ cell, fault }: RowTalk): Day | null => {
  const text = cell('inspection_date');
  if (text === '') return null;
  const found = readDay(text);
  if (found === null) {
    fault('value-form', 'inspection_date', {
      ...noSuchDay(text),
      wouldBeRight: '2017-05-31 or 31/05/2017',
    });
  }
  return found;
};

export const timeReader = ({ fileName, asAt, today }: Opening): TimeReader => {
  const stageTerms = termsFor('STAGE');
  let stage: Stage | null = null;
  /** The day a file describes is missing of the file: one row says so for all. */
  let saidAsAt = false;
  /** Words for a day that has not come yet. */
  const ahead = (day: Day): string | null =>
    today !== undefined && day > today ? afterToday(day, today) : null;

  /** Null where it is unknown or not that of the file: what its stage would need of the dates cannot be judged then. */
  const stageOf = ({ cell, fault }: RowTalk): Stage | null => {
    const text = cell('stage');
    const found = (text === '' ? 'inspection' : stageTerms.find(text)) as Stage | null;
    if (found === null) {
      fault('value-unknown', 'stage', { wouldBeRight: stageTerms.wanted(text) });
      return null;
    }
    stage ??= found;
    if (found === stage) return found;
    fault('value-unknown', 'stage', {
      message: `The rows above are of the stage ${stages[stage].label}: one file holds one stage.`,
      wouldBeRight: `${stages[stage].label}, or a file of its own`,
    });
    return null;
  };

  const registerTime = ({ cell, fault }: RowTalk, date: Day | null): Time | null => {
    const text = cell('year');
    const noAsAt = (more: Partial<Issue>): null => {
      if (!saidAsAt) fault('as-at', 'year', more);
      saidAsAt = true;
      return null;
    };
    const told = asAt ?? dayInName(fileName) ?? readDay(text);
    const at = told === null ? null : readDay(told);
    if (at === null) {
      const message = 'At the stage Register, the day it describes has to be known.';
      return noAsAt({ message, ...noSuchDay(text) });
    }
    if (text !== '' && readDay(text) !== at) {
      fault('dates-fit', 'year', { message: `The file describes ${at}.` });
      return null;
    }
    const early = ahead(at);
    if (early) return noAsAt({ value: told, message: early });
    if (date !== null && date > at) {
      fault('dates-fit', 'inspection_date', { message: `After ${at}, which the file describes.` });
    }
    return { period: at, date: at, lastInspected: date };
  };

  /** The year of a row that is of no register; undefined where it cannot be used, which is told. */
  const yearOf = ({ cell, fault }: RowTalk, own: Stage): string | null | undefined => {
    const text = cell('year');
    if (text === '') {
      if (own !== 'annual-return') return null;
      fault('value-missing', 'year', { message: 'The year that the return is for.' });
      return undefined;
    }
    const year = readYear(text);
    if (year === null) {
      fault('value-form', 'year', { wouldBeRight: '2017/18 or 2017-18' });
      return undefined;
    }
    const unbegun = ahead(firstDayOf(year));
    if (unbegun) {
      fault('dates-fit', 'year', { message: `It has not begun. ${unbegun}` });
      return undefined;
    }
    if (own === 'annual-return' || year.includes('-')) return year;
    fault('value-form', 'year', {
      message: `${year} could be either of two inspection years.`,
      wouldBeRight: `${yearStarting(Number(year) - 1)} or ${yearStarting(Number(year))}`,
    });
    return undefined;
  };

  const read = (row: RowTalk): Time | null => {
    const { cell, fault } = row;
    const own = stageOf(row);
    const date = dayOf(row);
    if (own === null) return null;
    if (own === 'register') return registerTime(row, date);
    const early = date && ahead(date);
    if (early) fault('dates-fit', 'inspection_date', { message: early });
    const year = yearOf(row, own);
    if (early || year === undefined) return null;
    if (own === 'annual-return' || date === null) {
      if (year !== null) return { period: year, date, lastInspected: null };
      if (cell('inspection_date') === '') {
        fault('value-missing', 'inspection_date', { message: 'A date or a year is needed.' });
      }
      return null;
    }
    if (year !== null && year !== yearOfDay(date)) {
      fault('dates-fit', 'inspection_date', {
        message: `This day lies in ${yearOfDay(date)}, and the year says ${year}.`,
      });
      return null;
    }
    return { period: yearOfDay(date), date, lastInspected: null };
  };

  return { read, stage: () => stage };
};
