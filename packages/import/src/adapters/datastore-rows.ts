// One row of the Care Inspectorate Datastore as an entry, with every fault at its place. Hides which cell stands where.
import { type Day, notRecorded } from '@cube/schema';
import type { Report } from '../layout.ts';
import { oneLine } from '../value.ts';
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
import {
  type Asked,
  type RegisterRows,
  type RowOf,
  type RowTalk,
  registerRows,
} from './register-rows.ts';

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

const childMinding = 'child-minding';

/** By dimension, so that a text is looked up in the words of its own only. */
const terms = {
  SERVICE_TYPE: termsFor('SERVICE_TYPE'),
  SERVICE_SUBTYPE: termsFor('SERVICE_SUBTYPE'),
  SECTOR: termsFor('SECTOR'),
  COUNCIL_AREA: termsFor('COUNCIL_AREA'),
} satisfies Partial<Record<NamedDimension, unknown>>;

const named = (
  { cell, fail }: RowTalk,
  dimension: keyof typeof terms,
  column: Column | undefined,
): string | null => {
  const value = cell(column);
  if (isEmpty(value)) return null;
  const code = terms[dimension].find(value);
  if (code === null)
    fail('value-unknown', column, { wouldBeRight: terms[dimension].wanted(value) });
  return code;
};

const numbered = (
  { cell, fail }: RowTalk,
  prefix: 'CS' | 'SP',
  column: Column | undefined,
): string | null => {
  const value = cell(column);
  if (isEmpty(value)) return null;
  const read = readRegistered(prefix, value);
  if (read === null)
    fail('value-form', column, {
      wouldBeRight: `${prefix} and digits, such as ${prefix}2003000150`,
    });
  return read;
};

/** Tells where the lowest grade is not the lowest of those beside it. */
const checkLowest = (
  { cell, remark }: RowTalk,
  lowest: Column | undefined,
  least: readonly (readonly Column[])[],
): void => {
  const gradesOf = (group: readonly Column[]): string[] =>
    group.map((column) => readGrade(cell(column)) ?? '').filter((grade) => /\d$/.test(grade));
  const group = least.map(gradesOf).find((found) => found.length > 0);
  const found = group?.sort()[0];
  const given = readGrade(cell(lowest));
  if (given === null || found === undefined || found === given) return;
  remark('counts-agree', lowest, {
    message: `The lowest of the grades beside it is ${found.slice(-1)}. ${lowest?.name} is used as it stands.`,
  });
};

/** Reads rows of one header. A row at fault is reported and becomes null; so does a blank one. */
export const rowOf = (
  columns: Columns,
  asked: readonly Asked[],
  asAt: Day,
  report: Report,
): RowOf => {
  const at = new Map(columns.known.map((column) => [column.family.code, column]));
  const least = leastOf.map((codes) => codes.flatMap((code) => at.get(code) ?? []));

  const read: RegisterRows['read'] = (talk) => {
    const { cell, fail } = talk;
    if (isEmpty(cell(at.get('service')))) fail('value-missing', at.get('service'));
    const service = numbered(talk, 'CS', at.get('service')) ?? '';
    const typeNamed = named(talk, 'SERVICE_TYPE', at.get('type'));
    const serviceType = typeNamed ?? notRecorded;
    const serviceSubtype = named(talk, 'SERVICE_SUBTYPE', at.get('subtype'));
    // Beside a type that is not known the subtype may well be right: that is one fault, not two.
    const comparable = typeNamed !== null || isEmpty(cell(at.get('type')));
    if (serviceSubtype !== null && comparable && typeOfSubtype(serviceSubtype) !== serviceType)
      fail('value-unknown', at.get('subtype'), {
        message: `It is no subtype of ${oneLine(cell(at.get('type'))) || 'a blank type'}.`,
      });

    const provider = numbered(talk, 'SP', at.get('provider'));
    // Of these a name may be a person's; where the type is not known it might be.
    const nameless = serviceType === childMinding || serviceType === notRecorded;
    const nameIn = (code: string): string | null =>
      nameless ? null : readName(cell(at.get(code)));

    checkLowest(talk, at.get('lowest-grade'), least);

    return {
      service,
      serviceLabel: nameIn('name') ?? service,
      provider,
      providerLabel: provider === null ? null : (nameIn('provider-name') ?? provider),
      serviceType,
      serviceSubtype,
      sector: named(talk, 'SECTOR', at.get('sector')) ?? notRecorded,
      councilArea: named(talk, 'COUNCIL_AREA', at.get('area')) ?? notRecorded,
    };
  };
  const lastInspected = at.get('last-inspected');
  return registerRows({ asAt, asked, lastInspected, report, isEmpty, isNoDay: isZeroDay, read });
};
