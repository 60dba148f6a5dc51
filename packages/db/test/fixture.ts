// A small batch that can be checked by hand, for the store's tests: 3 types, 2 sectors, 2 questions, 69 inspections.
//                 local-authority  private     policy in place   staff know their role: all / some / none / not applicable
//   care-home                  20       30             30 of 50                            14 /   11 /    4 /              1
//   school-care                10        6             10 of 16                             5 /    3 /    1 /              1
//   secure                      3        0              2 of  3                             1 /    1 /    0 /              0
// The source never crosses type with sector; policy in place is 25 in local authorities and 17 in private services.
import type {
  BatchInput,
  CellInput,
  CountAsk,
  Evidence,
  MemberInput,
  QuestionSet,
} from '@cube/schema';
import type { PublishInput } from '../src/store.ts';

const member = (
  dimension: MemberInput['dimension'],
  path: string,
  label: string,
  more: Partial<MemberInput> = {},
): MemberInput => ({ dimension, path, label, kind: 'real', order: 0, ...more });

const type = (path: string) => ({ dimension: 'SERVICE_TYPE', path }) as const;
const sector = (path: string) => ({ dimension: 'SECTOR', path }) as const;

export const members: readonly MemberInput[] = [
  member('YEAR', '2016-17', '2016/17'),
  member('PERIOD', '2016-17', '2016/17', { parent: '2016-17' }),
  member('PERIOD', '2017-18', '2017/18'),
  member('SERVICE_TYPE', 'care-home', 'Care homes', { order: 0 }),
  member('SERVICE_TYPE', 'school-care', 'School care', { order: 1 }),
  member('SERVICE_TYPE', 'secure', 'Secure accommodation', { order: 2 }),
  member('SERVICE_TYPE', 'adoption', 'Adoption', { order: 3 }),
  member('SERVICE_TYPE', 'school-care+secure', 'School care and secure', {
    kind: 'group',
    order: 4,
    parts: [type('school-care'), type('secure')],
  }),
  member('SERVICE_SUBTYPE', 'children', 'Care homes for children', { parent: 'care-home' }),
  member('SECTOR', 'local-authority', 'Local authority', { order: 0 }),
  member('SECTOR', 'private', 'Private', { order: 1 }),
  member('COUNCIL_AREA', 'fife', 'Fife'),
];

const asked = { period: '2016-17', stage: 'inspection', wording: 'As put.', of: 'inspections' };

export const questionSet: QuestionSet = {
  code: 'cse',
  label: 'Child sexual exploitation',
  description: 'What services do about it.',
  questions: [
    {
      code: 'policy',
      label: 'Is a policy in place?',
      short: 'Policy',
      description: 'Whether there is one.',
      answers: [
        { code: 'none', label: 'None', role: 'scale' },
        { code: 'in-place', label: 'In place', role: 'scale' },
      ],
      ordinal: true,
      unions: [],
      headline: ['in-place'],
      headlineLabel: 'a policy in place',
      favourable: ['in-place'],
      unfavourable: ['none'],
      asked: [{ ...asked, stage: 'inspection' }],
    },
    {
      code: 'roles',
      label: 'Do staff know their role?',
      short: 'Roles',
      description: 'Of services with a policy.',
      answers: [
        { code: 'none', label: 'None', role: 'scale' },
        { code: 'some', label: 'Some', role: 'scale' },
        { code: 'all', label: 'All', role: 'scale' },
        { code: 'not-applicable', label: 'Not applicable', role: 'not-applicable' },
      ],
      ordinal: true,
      unions: [
        { code: 'all+some', label: 'All or some', parts: ['all', 'some'] },
        { code: 'all+some+none', label: 'Applicable', parts: ['all', 'some', 'none'] },
      ],
      headline: ['all'],
      headlineLabel: 'all staff',
      favourable: ['all'],
      unfavourable: ['none'],
      asked: [
        {
          ...asked,
          stage: 'inspection',
          askedWhen: [{ question: 'policy', answers: ['in-place'] }],
        },
      ],
    },
  ],
};

const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  derivation: null,
  figureIds: [],
  conflictIds: [],
  printed: [],
  readings: [],
  ...more,
});

const known = (lower: number, more: Partial<CellInput> = {}): CellInput => ({
  period: '2016-17',
  measure: 'ENTRIES',
  lower,
  upper: lower,
  withheld: false,
  provenance: 'PUBLISHED',
  evidence: null,
  ...more,
});

const types = ['care-home', 'school-care', 'secure'];
/** Counts by type, in the order of `types`. */
const byType = (counts: readonly number[], more: Partial<CellInput> = {}): CellInput[] =>
  counts.map((count, i) => known(count, { serviceType: types[i], ...more }));

const readings = (l: number, p: number) => [
  { code: 'L', label: 'First reading', lower: l, upper: l },
  { code: 'P', label: 'Second reading', lower: p, upper: p },
];

export const cells: readonly CellInput[] = [
  known(69, { evidence: evidence({ figureIds: ['scope-all'] }) }),
  ...byType([50, 16, 3]),
  // The same group at both levels: all its care homes are for children.
  known(50, { serviceType: 'care-home', serviceSubtype: 'children' }),
  known(33, { sector: 'local-authority' }),
  known(36, { sector: 'private' }),
  known(9, { measure: 'RECOMMENDATIONS', evidence: evidence({ figureIds: ['recs'] }) }),

  known(69, { question: 'policy' }),
  ...byType([50, 16, 3], { question: 'policy' }),
  known(33, { question: 'policy', sector: 'local-authority' }),
  known(36, { question: 'policy', sector: 'private' }),
  known(42, {
    question: 'policy',
    answer: 'in-place',
    evidence: evidence({ figureIds: ['policy-all', 'policy-again'], printed: ['61%'] }),
    rateLower: 0.605,
    rateUpper: 0.615,
  }),
  ...byType([30, 10], {
    question: 'policy',
    answer: 'in-place',
    evidence: evidence({ figureIds: ['policy-by-type'], conflictIds: ['c1'] }),
  }),
  known(2, {
    question: 'policy',
    answer: 'in-place',
    serviceType: 'secure',
    withheld: true,
    evidence: evidence({ derivation: 'Withheld: fewer than 5 secure services.' }),
  }),
  known(24, {
    question: 'policy',
    answer: 'in-place',
    sector: 'local-authority',
    upper: 26,
    provenance: 'DERIVED_BOUNDED',
    evidence: evidence({
      derivation: 'Two readings.',
      conflictIds: ['c2'],
      readings: readings(24, 26),
    }),
  }),
  known(16, {
    question: 'policy',
    answer: 'in-place',
    sector: 'private',
    upper: 18,
    provenance: 'DERIVED_BOUNDED',
    evidence: evidence({ conflictIds: ['c2'], readings: readings(18, 16) }),
  }),

  known(42, { question: 'roles' }),
  ...byType([30, 10], { question: 'roles' }),
  known(40, { question: 'roles', answer: 'all+some+none' }),
  known(20, { question: 'roles', answer: 'all' }),
  known(5, { question: 'roles', answer: 'none', rateLower: 0.12, rateUpper: 0.13 }),
  ...byType([14, 5, 1], { question: 'roles', answer: 'all' }),
  ...byType([29, 9, 2], { question: 'roles', answer: 'all+some+none' }),
  ...byType([4, 1, 0], { question: 'roles', answer: 'none' }),
];

export const batch: BatchInput = {
  id: 'example-2016-17',
  title: 'An example',
  kind: 'PUBLISHED',
  stage: 'inspection',
  questionSet: 'cse',
  periods: ['2016-17'],
  source: { title: 'An example', publisher: 'Nobody', locator: 'line 1' },
  sha256: 'aa11',
  oneEntryPerService: true,
  coverage: [
    ...types.map(type),
    { dimension: 'SERVICE_SUBTYPE', path: 'children' },
    sector('local-authority'),
    sector('private'),
  ],
  cells,
};

export const publication: PublishInput = {
  label: 'Example',
  channel: 'MAIN',
  releasedAt: '2026-11-01T00:00:00.000Z',
  members,
  questionSets: [questionSet],
  add: [batch],
};

/** An ask of the fixture: entries of 2016-17, unless said otherwise. */
export const ask = (more: Partial<CountAsk> = {}): CountAsk => ({
  stage: 'inspection',
  questionSet: 'cse',
  periods: ['2016-17'],
  where: {},
  measure: 'ENTRIES',
  ...more,
});
