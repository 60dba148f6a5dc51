// The columns of an own layout that say who, where and when, read for one row. Hides the rules between them: a type and its kinds, a
// date and its year, what each stage needs.
import {
  type Day,
  type EntryInput,
  formatCount,
  mostCount,
  notRecorded,
  type Stage,
  stages,
} from '@cube/schema';
import type { Issue, Opening, Row } from '../layout.ts';
import {
  afterToday,
  dayInName,
  noSuchDay,
  readDay,
  readNumber,
  readWhole,
  slug,
  trimmed,
} from '../value.ts';
import {
  type NamedDimension,
  termsFor,
  typeOfSubtype,
  yearOfDay,
  yearStarting,
} from '../vocabulary.ts';
import { exampleServices, type PlacedColumns } from './own-columns.ts';

export type Leading = Omit<EntryInput, 'answers' | 'line'>;

export type LeadingReader = {
  /** Null where something is at fault; all of it is reported. */
  read: (row: Row) => Leading | null;
  /** Of the whole file; null before the first row that tells it. */
  stage: () => Stage | null;
};

const longestName = 200;
/** Spreadsheets would run these. */
const formulaStart = /^[=+@\t\r-]/;

type Tell = (check: Issue['check'], column: string, more?: Partial<Issue>) => void;

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

type When = { period: string; date: Day | null; lastInspected: Day | null };

/** Reads leading cells; what it can hold and is not supplied is told as it opens. */
export const leadingReader = (
  { fileName, asAt, today, contents, report }: Opening,
  columns: PlacedColumns,
): LeadingReader => {
  const terms = {
    STAGE: termsFor('STAGE'),
    SERVICE_TYPE: termsFor('SERVICE_TYPE', contents),
    SERVICE_SUBTYPE: termsFor('SERVICE_SUBTYPE', contents),
    SECTOR: termsFor('SECTOR', contents),
    COUNCIL_AREA: termsFor('COUNCIL_AREA', contents),
  } satisfies Record<NamedDimension, unknown>;
  let stage: Stage | null = null;
  /** Words for a day that has not come yet. */
  const ahead = (day: Day): string | null =>
    today !== undefined && day > today ? afterToday(day, today) : null;

  for (const code of ['sector', 'council_area', 'recommendations', 'requirements']) {
    if (columns.known.has(code)) continue;
    const message = 'There is no such column: what it would say is not held.';
    report.issue({ check: 'value-not-supplied', line: null, column: code, value: null, message });
  }

  const cell = (row: Row, code: string): string =>
    trimmed(row.cells[columns.known.get(code)?.at ?? -1]);

  const readOne = (row: Row): Leading | null => {
    let faults = 0;
    const note: Tell = (check, code, more) => {
      report.issue({
        check,
        line: row.line,
        column: columns.known.get(code)?.name ?? code,
        value: cell(row, code) || null,
        ...more,
      });
    };
    const fault: Tell = (...issue) => {
      faults += 1;
      note(...issue);
    };

    /** The code of a named member; not recorded where it is blank. */
    const member = (dimension: NamedDimension, code: string): string => {
      const text = cell(row, code);
      if (text === '') {
        if (columns.known.has(code)) {
          note('value-not-supplied', code, { message: 'Taken as not recorded.' });
        }
        return notRecorded;
      }
      const found = terms[dimension].find(text);
      if (found !== null) return found;
      const within = dimension === 'SERVICE_TYPE' ? terms.SERVICE_SUBTYPE.find(text) : null;
      const parent = within === null ? null : typeOfSubtype(within, contents);
      fault(
        'value-unknown',
        code,
        parent === null
          ? { wouldBeRight: terms[dimension].wanted(text) }
          : {
              message: 'This is a kind within a service type.',
              wouldBeRight: `${parent}, with this value as service_subtype`,
            },
      );
      return notRecorded;
    };

    const number = (code: string): string | null => {
      const text = cell(row, code);
      if (text === '') return null;
      const found = readNumber(text);
      if (found === null) {
        fault('value-form', code, { wouldBeRight: 'letters, digits and hyphens, at most 40' });
      }
      return found;
    };

    const name = (code: string): string | null => {
      const text = cell(row, code);
      if (text.length > longestName) {
        fault('value-form', code, { wouldBeRight: `at most ${longestName} characters` });
      }
      if (formulaStart.test(text)) note('value-text', code);
      return text || null;
    };

    const count = (code: string): number | null => {
      const text = cell(row, code);
      if (text === '') {
        if (columns.known.has(code)) note('value-not-supplied', code);
        return null;
      }
      const found = readWhole(text);
      if (found === null) fault('value-form', code, { wouldBeRight: 'a whole number, 0 for none' });
      else if (found > mostCount) {
        fault('value-form', code, {
          message: `${formatCount(found)} cannot be right for one entry.`,
          wouldBeRight: `a whole number, at most ${formatCount(mostCount)}`,
        });
      }
      return found;
    };

    const day = (): Day | null => {
      const text = cell(row, 'inspection_date');
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

    const stageOf = (): Stage => {
      const text = cell(row, 'stage');
      const found = (text === '' ? 'inspection' : terms.STAGE.find(text)) as Stage | null;
      if (found === null) {
        fault('value-unknown', 'stage', { wouldBeRight: terms.STAGE.wanted(text) });
        return stage ?? 'inspection';
      }
      stage ??= found;
      if (found !== stage) {
        fault('value-unknown', 'stage', {
          value: text || null,
          message: `The rows above are of the stage ${stages[stage].label}: one file holds one stage.`,
          wouldBeRight: `${stages[stage].label}, or a file of its own`,
        });
      }
      return found;
    };

    const registerWhen = (date: Day | null): When | null => {
      const text = cell(row, 'year');
      const told = asAt ?? dayInName(fileName) ?? readDay(text);
      if (told === null || readDay(told) === null) {
        fault('as-at', 'year', {
          message: 'At the stage Register, the day it describes has to be known.',
          ...noSuchDay(text),
        });
        return null;
      }
      const at = readDay(told);
      const own = text === '' ? at : readDay(text);
      if (own !== at) {
        fault('dates-fit', 'year', { message: `The file describes ${at}.` });
        return null;
      }
      const early = at && ahead(at);
      if (early) {
        fault('as-at', 'year', { value: told, message: early });
        return null;
      }
      if (at !== null && date !== null && date > at) {
        fault('dates-fit', 'inspection_date', {
          message: `After ${at}, which the file describes.`,
        });
      }
      return at === null ? null : { period: at, date: at, lastInspected: date };
    };

    const when = (): When | null => {
      const own = stageOf();
      const date = day();
      if (own === 'register') return registerWhen(date);
      const early = date && ahead(date);
      if (early) {
        fault('dates-fit', 'inspection_date', { message: early });
        return null;
      }
      const text = cell(row, 'year');
      const year = text === '' ? null : readYear(text);
      if (text !== '' && year === null) {
        fault('value-form', 'year', { wouldBeRight: '2017/18 or 2017-18' });
        return null;
      }
      const unbegun = year && ahead(firstDayOf(year));
      if (unbegun) {
        fault('dates-fit', 'year', { message: `It has not begun. ${unbegun}` });
        return null;
      }
      if (own === 'annual-return') {
        if (year === null) {
          fault('value-missing', 'year', { message: 'The year that the return is for.' });
          return null;
        }
        return { period: year, date, lastInspected: null };
      }
      if (year !== null && !year.includes('-')) {
        fault('value-form', 'year', {
          message: `${year} could be either of two inspection years.`,
          wouldBeRight: `${yearStarting(Number(year) - 1)} or ${yearStarting(Number(year))}`,
        });
        return null;
      }
      if (date === null) {
        if (year !== null) return { period: year, date, lastInspected: null };
        if (cell(row, 'inspection_date') === '') {
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

    const service = number('service_number');
    if (cell(row, 'service_number') === '') fault('value-missing', 'service_number');
    const serviceName = name('service_name');
    const isExample = exampleServices.some(
      (one) => one.number === service && one.name === serviceName,
    );
    if (isExample) note('example-kept', 'service_name');
    const serviceSubtype =
      cell(row, 'service_subtype') === '' ? null : member('SERVICE_SUBTYPE', 'service_subtype');
    const parent = serviceSubtype === null ? null : typeOfSubtype(serviceSubtype, contents);
    const typed = cell(row, 'service_type') === '' && parent !== null ? parent : null;
    const serviceType = typed ?? member('SERVICE_TYPE', 'service_type');
    if (parent !== null && parent !== serviceType && serviceType !== notRecorded) {
      fault('value-unknown', 'service_subtype', {
        message: `This is a kind of ${parent}, and the service type is ${serviceType}.`,
        wouldBeRight: 'a kind within its service type, or blank',
      });
    }
    // A childminder's name is a person's, and so is the name of who provides it.
    const isPerson = serviceType === 'child-minding';
    const providerName = name('provider');
    // Kept as it stands, it would be a provider of its own beside those that are not recorded.
    const unsaid = ['provider_number', 'provider'].filter(
      (code) => slug(cell(row, code)) === notRecorded,
    );
    for (const code of unsaid) {
      fault('value-form', code, { wouldBeRight: 'blank, where the provider is not recorded' });
    }
    const providerNumber = unsaid.includes('provider_number') ? null : number('provider_number');
    const made = providerName === null || isPerson ? '' : slug(providerName);
    if (providerNumber === null && providerName !== null && made === '' && !isPerson) {
      fault('value-form', 'provider', { wouldBeRight: 'a name in Latin letters, or a number' });
    }
    const provider = providerNumber ?? (made === '' ? null : `provider-${made}`);
    const time = when();
    const leading = {
      sector: member('SECTOR', 'sector'),
      councilArea: member('COUNCIL_AREA', 'council_area'),
      recommendations: count('recommendations'),
      requirements: count('requirements'),
    };
    if (faults > 0 || service === null || time === null) return null;
    return {
      service,
      serviceLabel: (isPerson ? null : serviceName) ?? service,
      provider,
      providerLabel: provider === null ? null : isPerson ? provider : (providerName ?? provider),
      serviceType,
      serviceSubtype,
      ...leading,
      ...time,
    };
  };

  return { read: readOne, stage: () => stage };
};
