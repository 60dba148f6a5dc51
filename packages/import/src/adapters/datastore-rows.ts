// One row of the Care Inspectorate Datastore as an entry, with every fault at its place. Hides which cell stands where.
import type { Day, EntryInput } from '@cube/schema';
import { notRecorded } from '@cube/schema';
import type { Issue, Report, Row } from '../layout.ts';
import { oneLine, oneOf, readDay, type Terms } from '../value.ts';
import { type NamedDimension, termsFor, typeOfSubtype } from '../vocabulary.ts';
import { leastOf } from './datastore-columns.ts';
import {
  complaintsWanted,
  gradeWanted,
  isEmpty,
  isZeroDay,
  readComplaints,
  readGrade,
  readName,
  readRegistered,
  readRequirements,
  requirementsWanted,
} from './datastore-values.ts';
import type { Column, Columns } from './families.ts';
import type { Gathered } from './held-back.ts';

/** A question of this file: its column, how its values are read, and the path of each answer below the focus area. */
export type Asked = {
  code: string;
  column: Column;
  read: (text: string) => string | null;
  wanted: (text: string) => string;
};

/** The questions a header can answer; the year of the column's name is part of the code. */
export const askedBy = ({ known }: Columns, gradeCodes: ReadonlySet<string>): readonly Asked[] =>
  known.flatMap((column): Asked[] => {
    const { code } = column.family;
    if (gradeCodes.has(code)) return [{ code, column, read: readGrade, wanted: gradeWanted }];
    if (column.year === null) return [];
    const rolling = { code: `${code}-${column.year}`, column };
    if (code === 'requirements')
      return [{ ...rolling, read: readRequirements, wanted: () => requirementsWanted }];
    if (code === 'complaints')
      return [{ ...rolling, read: readComplaints, wanted: () => complaintsWanted }];
    return [];
  });

export type RowOf = (row: Row, onSupplied: (question: number) => void) => Gathered | null;

const childMinding = 'child-minding';

/** Reads rows of one header. A row at fault is reported and becomes null; so does a blank one. */
export const rowOf = (
  columns: Columns,
  asked: readonly Asked[],
  asAt: Day,
  report: Report,
): RowOf => {
  const at = new Map(columns.known.map((column) => [column.family.code, column]));
  const terms: Record<Exclude<NamedDimension, 'STAGE'>, Terms> = {
    SERVICE_TYPE: termsFor('SERVICE_TYPE'),
    SERVICE_SUBTYPE: termsFor('SERVICE_SUBTYPE'),
    SECTOR: termsFor('SECTOR'),
    COUNCIL_AREA: termsFor('COUNCIL_AREA'),
  };
  const least = leastOf.map((codes) => codes.flatMap((code) => at.get(code) ?? []));
  const lowest = at.get('lowest-grade');

  return (row, onSupplied) => {
    if (row.cells.every(isEmpty)) {
      report.leftOut(row.line, 'row-blank');
      return null;
    }
    let faulty = false;
    const issue = (fault: Pick<Issue, 'check'> & Partial<Issue>): void => {
      report.issue({ line: row.line, column: null, value: null, ...fault });
    };
    const fail: typeof issue = (fault) => {
      faulty = true;
      issue(fault);
    };
    const cell = (column: Column | undefined): string => (column && row.cells[column.at]) ?? '';
    const named = (dimension: keyof typeof terms, column: Column | undefined): string | null => {
      const value = cell(column);
      if (isEmpty(value)) return null;
      const code = terms[dimension].find(value);
      if (code === null)
        fail({
          check: 'value-unknown',
          column: column?.name ?? null,
          value,
          wouldBeRight: oneOf(terms[dimension].nearest(value)),
        });
      return code;
    };
    const number = (prefix: 'CS' | 'SP', column: Column | undefined): string | null => {
      const value = cell(column);
      if (isEmpty(value)) return null;
      const read = readRegistered(prefix, value);
      if (read === null)
        fail({
          check: 'value-form',
          column: column?.name ?? null,
          value,
          wouldBeRight: `${prefix} and digits, such as ${prefix}2003000150`,
        });
      return read;
    };

    const serviceColumn = at.get('service');
    if (isEmpty(cell(serviceColumn)))
      fail({ check: 'value-missing', column: serviceColumn?.name ?? null, value: '' });
    const service = number('CS', serviceColumn) ?? '';
    const serviceType = named('SERVICE_TYPE', at.get('type')) ?? notRecorded;
    const subtypeColumn = at.get('subtype');
    const serviceSubtype = named('SERVICE_SUBTYPE', subtypeColumn);
    if (serviceSubtype !== null && typeOfSubtype(serviceSubtype) !== serviceType)
      fail({
        check: 'value-unknown',
        column: subtypeColumn?.name ?? null,
        value: cell(subtypeColumn),
        message: `It is no subtype of ${oneLine(cell(at.get('type'))) || 'a blank type'}.`,
      });

    const provider = number('SP', at.get('provider'));
    // Of these a name may be a person's; where the type is not known it might be.
    const nameless = serviceType === childMinding || serviceType === notRecorded;
    const name = nameless ? null : readName(cell(at.get('name')));
    const providerName = nameless ? null : readName(cell(at.get('provider-name')));

    const lastColumn = at.get('last-inspected');
    const lastText = cell(lastColumn);
    const lastDay = isEmpty(lastText) ? null : readDay(lastText);
    const lastInspected = isZeroDay(lastDay) ? null : lastDay;
    if (lastDay === null && !isEmpty(lastText))
      fail({ check: 'value-form', column: lastColumn?.name ?? null, value: lastText });
    if (lastInspected !== null && lastInspected > asAt)
      fail({
        check: 'dates-fit',
        column: lastColumn?.name ?? null,
        value: lastText,
        message: `The last inspection is after ${asAt}, the day the file describes.`,
        wouldBeRight: `a day up to ${asAt}`,
      });

    const answers = asked.map(({ code, column, read, wanted }, i) => {
      const value = cell(column);
      if (!isEmpty(value)) onSupplied(i);
      const answer = read(value);
      if (answer === null)
        fail({ check: 'value-unknown', column: column.name, value, wouldBeRight: wanted(value) });
      return `${code}/${answer}`;
    });

    const gradesAt = (group: readonly Column[]): string[] =>
      group.map((column) => readGrade(cell(column)) ?? '').filter((grade) => /\d$/.test(grade));
    const lowestGrade = readGrade(cell(lowest));
    const group = least.map(gradesAt).find((grades) => grades.length > 0);
    const found = group ? [...group].sort()[0] : undefined;
    if (lowestGrade !== null && found !== undefined && found !== lowestGrade)
      issue({
        check: 'counts-agree',
        column: lowest?.name ?? null,
        value: cell(lowest),
        message: `The lowest of the grades beside it is ${found.slice(-1)}. ${lowest?.name} is used as it stands.`,
      });

    const entry: Omit<EntryInput, 'answers'> = {
      line: row.line,
      service,
      serviceLabel: name ?? service,
      provider,
      providerLabel: provider === null ? null : (providerName ?? provider),
      serviceType,
      serviceSubtype,
      sector: named('SECTOR', at.get('sector')) ?? notRecorded,
      councilArea: named('COUNCIL_AREA', at.get('area')) ?? notRecorded,
      period: asAt,
      date: asAt,
      lastInspected,
      recommendations: null,
      requirements: null,
    };
    return faulty ? null : { entry, answers };
  };
};
