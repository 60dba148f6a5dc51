// Files, checks and releases for the tests of this folder, as the server would send them. Figures are examples.
import type { Dimension } from '../../generated/graphql.ts';
import type { Batch, Release } from './releases.ts';
import type { Check, FileImport } from './screening.ts';

const member = (dimension: Dimension, code: string, label: string) => ({
  __typename: 'Member' as const,
  id: `${dimension}/${code}`,
  dimension,
  code,
  label,
  short: label,
  order: 0,
});

export const check = (
  stage: string,
  name: string,
  result: Check['result'],
  more: Partial<Check> = {},
): Check => ({
  __typename: 'ImportCheck',
  stage,
  name,
  result,
  message: `${name}.`,
  wouldBeRight: null,
  found: 0,
  examples: [],
  ...more,
});

export const example = (
  line: number | null,
  column: string | null,
  value: string | null,
  message: string | null = null,
): Check['examples'][number] => ({ __typename: 'ImportExample', line, column, value, message });

export const register: Batch = {
  __typename: 'Batch',
  id: 'batch-register',
  code: 'ci-datastore-2026-05-31',
  title: 'Register of 31 May 2026',
  kind: 'RECORDS',
  provenance: ['RECORDED'],
  records: 10_566,
  stage: member('STAGE', 'register', 'Register'),
  periods: [member('PERIOD', '2026-05-31', '31 May 2026')],
  questionSet: member('QUESTION_SET', 'register', 'Register'),
  coverage: [
    member('SECTOR', 'private', 'Private'),
    member('SERVICE_TYPE', 'care-home', 'Care homes'),
  ],
  source: {
    __typename: 'SourceRef',
    title: 'Datastore',
    publisher: 'Care Inspectorate',
    locator: null,
    licence: null,
    attribution: null,
  },
  file: null,
};

export const report: Batch = {
  ...register,
  id: 'batch-report',
  code: 'cse-2016-17',
  title: 'Inspections 2016/17',
  kind: 'PUBLISHED',
  provenance: ['PUBLISHED', 'DERIVED_EXACT'],
  records: null,
};

export const release = (more: Partial<Release> = {}): Release => ({
  __typename: 'Release',
  id: '2-99aabbcc',
  label: 'Register, May 2026',
  channel: 'MAIN',
  releasedAt: '2026-11-02T10:12:00Z',
  isLatest: true,
  simulated: false,
  changes: [],
  batches: [report, register],
  ...more,
});

export const fileImport = (more: Partial<FileImport> = {}): FileImport => ({
  __typename: 'Import',
  id: '3f2a9c01d4b7',
  fileName: 'register.csv',
  bytes: 4_106_000,
  sentAt: '2026-11-15T09:42:00Z',
  state: 'READY',
  sentence: 'It can be taken in.',
  progress: 1,
  layout: 'Care Inspectorate Datastore',
  title: 'Register of 31 May 2026',
  rowsRead: 10_578,
  rowsAccepted: 10_566,
  rowsReported: 12,
  rowsAtFault: 0,
  changes: ['Register of 31 May 2026 comes in.'],
  replaces: [],
  heldAs: null,
  release: null,
  checks: [],
  columnsAdded: [],
  columnsGone: [],
  ...more,
});
