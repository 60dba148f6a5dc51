// Sectors, service types and subtypes: codes that never change, labels in plain words, and the groups printed only together.
import type { Dimension, MemberInput } from '@cube/schema';
import { otherTypesGroup, remainingTypesGroup } from './returns.ts';

type Entry = { path: string; label: string; description: string; parent?: string };

const listed = (dimension: Dimension, entries: readonly Entry[]): MemberInput[] =>
  entries.map((entry, order) => ({ dimension, kind: 'real', order, ...entry }));

const sectors = listed('SECTOR', [
  {
    path: 'local-authority',
    label: 'Local authority',
    description: 'Run by a council.',
  },
  {
    path: 'private',
    label: 'Private',
    description: 'Run by a company.',
  },
  {
    path: 'voluntary',
    label: 'Voluntary',
    description: 'Run by a voluntary or not for profit body.',
  },
  {
    path: 'health-board',
    label: 'Health board',
    description:
      'Run by the health service. A single service in the report: its answers are withheld unless printed.',
  },
]);

const types = listed('SERVICE_TYPE', [
  {
    path: 'care-home',
    label: 'Care home',
    description:
      'Residential care. The report covers care homes for children and young people only; a register covers adults too.',
  },
  {
    path: 'school-care',
    label: 'School care',
    description:
      'School care accommodation: boarding at mainstream schools, residential special schools and school hostels.',
  },
  {
    path: 'fostering',
    label: 'Fostering',
    description: 'Services that recruit and support foster carers.',
  },
  {
    path: 'adoption',
    label: 'Adoption',
    description: 'Services that arrange and support adoption.',
  },
  {
    path: 'secure',
    label: 'Secure accommodation',
    description:
      'Locked care for children by order. Very few services: their answers are withheld unless printed.',
  },
  {
    path: 'day-care-of-children',
    label: 'Day care of children',
    description: 'Nurseries, playgroups and out of school care. Not in the report.',
  },
  {
    path: 'child-minding',
    label: 'Childminding',
    description: 'Care of children in the home of the childminder. Not in the report.',
  },
  {
    path: 'support',
    label: 'Support service',
    description: 'Care at home and day services. Not in the report.',
  },
  {
    path: 'housing-support',
    label: 'Housing support',
    description: 'Help to keep a tenancy. Not in the report.',
  },
  {
    path: 'nurse-agency',
    label: 'Nurse agency',
    description: 'Supplies nurses. Not in the report.',
  },
  {
    path: 'adult-placement',
    label: 'Adult placement',
    description: 'Adults who live with or are supported by approved carers. Not in the report.',
  },
  {
    path: 'child-care-agency',
    label: 'Child care agency',
    description: 'Supplies child carers to families. Not in the report.',
  },
  {
    path: 'offender-accommodation',
    label: 'Offender accommodation',
    description: 'Supported accommodation for people who offended. Not in the report.',
  },
]);

const subtypes = listed('SERVICE_SUBTYPE', [
  {
    path: 'care-home-children-and-young-people',
    label: 'Care home for children and young people',
    description: 'All the care homes of the report.',
    parent: 'care-home',
  },
  {
    path: 'mainstream-school',
    label: 'Mainstream school',
    description: 'Boarding at a mainstream school. Apart in the 2015 return only.',
    parent: 'school-care',
  },
  {
    path: 'residential-special-school',
    label: 'Residential special school',
    description:
      'Boarding at a school for additional support needs. Apart in the 2015 return only.',
    parent: 'school-care',
  },
  {
    path: 'school-hostel',
    label: 'School hostel',
    description: 'A hostel for pupils far from home. Apart in the 2015 return only.',
    parent: 'school-care',
  },
]);

const subtypeCodes = new Set(subtypes.map(({ path }) => path));
const group = (
  dimension: Dimension,
  path: string,
  label: string,
  description: string,
  order: number,
): MemberInput => ({
  dimension,
  path,
  label,
  description,
  kind: 'group',
  order,
  parts: path.split('+').map((code) => ({
    dimension: subtypeCodes.has(code) ? 'SERVICE_SUBTYPE' : 'SERVICE_TYPE',
    path: code,
  })),
});

/** Sectors, types, subtypes and groups. */
export const placeMembers: readonly MemberInput[] = [
  ...sectors,
  ...types,
  ...subtypes,
  group(
    'SERVICE_TYPE',
    'fostering+adoption+secure',
    'Fostering, adoption and secure',
    'Printed together where the report says that no other type is concerned.',
    types.length,
  ),
  group(
    'SERVICE_TYPE',
    remainingTypesGroup,
    'All but care homes',
    'The 160 returns of 2015 besides those of care homes.',
    types.length + 1,
  ),
  group(
    'SERVICE_SUBTYPE',
    otherTypesGroup,
    'Other service types',
    'Fostering, adoption, school hostels and secure accommodation: printed as one group in the 2015 return.',
    subtypes.length,
  ),
];
