// Two small batches of records that can be checked by hand, for the store's tests: 12 inspections of 6 services in two years, and a
// register of 5 services. In the inspections CS1 is inspected twice in 2016-17, CS2 changes provider and sector, CS6 has no provider.
//                                                            2016-17: entries recs reqs  policy in place / none   2017-18: the same
//   care-home  children      local-authority  fife      lines 2, 8       2      4    1           1 / 1            line  9  1  0  0  1 / 0
//   care-home  older-people  local-authority  fife      line  3          1      0    2           1 / 0
//   care-home  older-people  private          fife                                                                line 10  1  1  0  1 / 0
//   care-home  children      private          dundee    lines 4, 7       2      2    1           0 / 2            line 11  1  0  ?  1 / 0
//   school-care              private          glasgow   line  5          1      ?    ?           1 / 0            line 12  1  0  0  0 / 1
//   school-care              not-recorded     glasgow   line  6          1      0    0           1 / 0            line 13  1  4  3  1 / 0
import {
  type EntryInput,
  type MemberInput,
  type QuestionSet,
  type RecordBatchInput,
  stages,
} from '@cube/schema';
import type { PublishRecordsInput } from '../src/store.ts';
import { members, questionSet } from './fixture.ts';

const years = ['2016-17', '2017-18'] as const;
/** The as-at date of the register. */
export const asAt = '2018-03-31';

const area = (path: string, order: number): MemberInput => ({
  dimension: 'COUNCIL_AREA',
  path,
  label: path,
  kind: 'real',
  order,
});
const notRecorded = (dimension: 'SECTOR' | 'COUNCIL_AREA'): MemberInput => ({
  dimension,
  path: 'not-recorded',
  label: 'Not recorded',
  kind: 'not-recorded',
  order: 99,
});

/** All the entries name: the members of fixture.ts and some more. Services and providers are made from the entries. */
export const recordMembers: readonly MemberInput[] = [
  ...members,
  { dimension: 'YEAR', path: '2017-18', label: '2017/18', kind: 'real', order: 1 },
  {
    dimension: 'PERIOD',
    path: asAt,
    label: '31 March 2018',
    parent: '2017-18',
    kind: 'real',
    order: 2,
  },
  {
    dimension: 'SERVICE_SUBTYPE',
    path: 'older-people',
    label: 'Care homes for older people',
    parent: 'care-home',
    kind: 'real',
    order: 1,
  },
  area('dundee', 1),
  area('glasgow', 2),
  notRecorded('SECTOR'),
  notRecorded('COUNCIL_AREA'),
];

/** The stage of the inspections: a store does without the member, a server names it. */
export const inspectionStage: MemberInput = {
  dimension: 'STAGE',
  path: 'inspection',
  label: stages.inspection.label,
  kind: 'real',
  order: 1,
};

/** The questions of fixture.ts, put in both years. */
const recordQuestionSet: QuestionSet = {
  ...questionSet,
  questions: questionSet.questions.map((question) => ({
    ...question,
    asked: question.asked.flatMap((asked) => years.map((period) => ({ ...asked, period }))),
  })),
};

/** The register's: one question, with a union and an answer outside the scale. */
const registerQuestionSet: QuestionSet = {
  code: 'register',
  label: 'Register',
  description: 'The latest grades.',
  questions: [
    {
      code: 'wellbeing',
      label: 'How well is wellbeing supported?',
      short: 'Wellbeing',
      description: 'The latest grade.',
      answers: [
        { code: 'grade-2', label: 'Weak', role: 'scale' },
        { code: 'grade-4', label: 'Good', role: 'scale' },
        { code: 'grade-5', label: 'Very good', role: 'scale' },
        { code: 'not-evaluated', label: 'Not evaluated', role: 'not-evaluated' },
      ],
      ordinal: true,
      unions: [{ code: 'good-or-better', label: 'Good or better', parts: ['grade-4', 'grade-5'] }],
      headline: ['grade-4', 'grade-5'],
      headlineLabel: 'good or better',
      favourable: ['grade-4', 'grade-5'],
      unfavourable: ['grade-2'],
      asked: [{ period: asAt, stage: 'register', wording: 'As put.', of: 'services' }],
    },
  ],
};

type Place = Pick<EntryInput, 'serviceType' | 'serviceSubtype' | 'sector' | 'councilArea'>;
const place = (
  serviceType: string,
  serviceSubtype: string | null,
  sector: string,
  councilArea: string,
): Place => ({ serviceType, serviceSubtype, sector, councilArea });

/** The places of the table above, in its order. */
export const places = {
  children: place('care-home', 'children', 'local-authority', 'fife'),
  older: place('care-home', 'older-people', 'local-authority', 'fife'),
  olderPrivate: place('care-home', 'older-people', 'private', 'fife'),
  childrenPrivate: place('care-home', 'children', 'private', 'dundee'),
  school: place('school-care', null, 'private', 'glasgow'),
  schoolUnknown: place('school-care', null, 'not-recorded', 'glasgow'),
};

const entry = (
  line: number,
  service: string,
  provider: string | null,
  where: Place,
  period: string,
  date: string | null,
  [recommendations, requirements]: readonly [number | null, number | null],
  answers: readonly string[],
): EntryInput => ({
  line,
  service,
  serviceLabel: `Service ${service.slice(2)}`,
  provider,
  providerLabel: provider && `Provider ${provider.slice(2)}`,
  ...where,
  period,
  date,
  lastInspected: null,
  recommendations,
  requirements,
  answers,
});

const [first, second] = years;
const inPlace = (roles: string) => ['policy/in-place', `roles/${roles}`];
const none = ['policy/none'];
const { children, older, olderPrivate, childrenPrivate, school, schoolUnknown } = places;

export const entries: readonly EntryInput[] = [
  entry(2, 'CS1', 'SP1', children, first, '2016-05-10', [1, 0], inPlace('all')),
  entry(3, 'CS2', 'SP1', older, first, '2016-06-01', [0, 2], inPlace('some')),
  entry(4, 'CS3', 'SP2', childrenPrivate, first, '2016-07-15', [2, 1], none),
  entry(5, 'CS4', 'SP2', school, first, '2016-08-20', [null, null], inPlace('not-applicable')),
  entry(6, 'CS5', 'SP3', schoolUnknown, first, null, [0, 0], inPlace('none')),
  entry(7, 'CS6', null, childrenPrivate, first, '2016-09-09', [0, 0], none),
  entry(8, 'CS1', 'SP1', children, first, '2017-02-01', [3, 1], none),
  entry(9, 'CS1', 'SP1', children, second, '2017-05-05', [0, 0], inPlace('all')),
  entry(10, 'CS2', 'SP2', olderPrivate, second, '2017-06-06', [1, 0], inPlace('all')),
  entry(11, 'CS3', 'SP2', childrenPrivate, second, '2017-07-07', [0, null], inPlace('some')),
  entry(12, 'CS4', 'SP2', school, second, '2017-08-08', [0, 0], none),
  entry(13, 'CS5', 'SP3', schoolUnknown, second, '2018-01-01', [4, 3], inPlace('all')),
];

const registered = (
  line: number,
  service: string,
  provider: string,
  where: Place,
  lastInspected: string | null,
  requirements: number | null,
  answer: string,
): EntryInput => ({
  ...entry(
    line,
    service,
    provider,
    where,
    asAt,
    asAt,
    [null, requirements],
    [`wellbeing/${answer}`],
  ),
  lastInspected,
});

/** One line a service: 5 services; good or better 3 of the 4 evaluated; recommendations not supplied, requirements of all but CS4. */
export const registerEntries: readonly EntryInput[] = [
  registered(2, 'CS1', 'SP1', children, '2017-05-05', 0, 'grade-5'),
  registered(3, 'CS2', 'SP2', olderPrivate, '2017-06-06', 1, 'grade-4'),
  registered(4, 'CS3', 'SP2', childrenPrivate, '2014-07-07', 3, 'grade-2'),
  registered(5, 'CS4', 'SP2', school, null, null, 'not-evaluated'),
  registered(
    6,
    'CS5',
    'SP3',
    { ...school, councilArea: 'not-recorded' },
    '2018-01-01',
    0,
    'grade-4',
  ),
];

const file = (name: string, rows: number) => ({
  name,
  layout: 'wide',
  series: name,
  columns: ['service', ''],
  rows,
  stored: rows,
  reported: 0,
});

export const recordBatch: RecordBatchInput = {
  id: 'inspections',
  title: 'Some inspections',
  stage: 'inspection',
  questionSet: 'cse',
  periods: years,
  source: { title: 'Some inspections', publisher: 'Nobody', licence: 'OGL-UK-3.0' },
  sha256: 'cc33',
  provenance: 'RECORDED',
  file: file('inspections.csv', entries.length),
};

const registerBatch: RecordBatchInput = {
  ...recordBatch,
  id: `register-${asAt}`,
  title: 'A register',
  stage: 'register',
  questionSet: 'register',
  periods: [asAt],
  sha256: 'dd44',
  file: file('register.csv', registerEntries.length),
};

/** The entries as an import hands them over: some at a time. */
export async function* inChunks(
  all: readonly EntryInput[],
  size = 5,
): AsyncGenerator<readonly EntryInput[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** A publication of the inspections, unless said otherwise. Made anew each time: entries are read once. */
export const recordPublication = (
  more: Partial<PublishRecordsInput> = {},
): PublishRecordsInput => ({
  label: 'Records',
  channel: 'MAIN',
  releasedAt: '2026-11-02T00:00:00.000Z',
  members: recordMembers,
  questionSets: [recordQuestionSet],
  batch: recordBatch,
  entries: inChunks(entries),
  ...more,
});

/** A publication of the register. */
export const registerPublication = (more: Partial<PublishRecordsInput> = {}): PublishRecordsInput =>
  recordPublication({
    label: 'Register',
    questionSets: [registerQuestionSet],
    batch: registerBatch,
    entries: inChunks(registerEntries),
    ...more,
  });
