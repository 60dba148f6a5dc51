// A small release for tests: two stages, three sectors, two types (one with a subtype), three questions.
import type { ReleaseContents, StoredMember } from './ask.ts';
import { codeOf, type QuestionSet } from './batch.ts';
import type { Dimension } from './cube.ts';

let order = 0;
const member = (
  dimension: Dimension,
  path: string,
  parent: string | null = null,
): StoredMember => ({
  dimension,
  path,
  code: codeOf(path),
  label: codeOf(path),
  description: null,
  parent,
  kind: 'real',
  order: ++order,
  parts: [],
});

const question = (code: string, answers: string[], stage: 'inspection' | 'annual-return') => ({
  code,
  label: `Is ${code} good?`,
  short: code,
  description: '',
  answers: answers.map((a) => ({
    code: a,
    label: a,
    role: a === 'not-applicable' ? ('not-applicable' as const) : ('scale' as const),
  })),
  ordinal: true,
  unions: [],
  headline: answers.slice(-1),
  headlineLabel: 'good',
  favourable: answers.slice(-1),
  unfavourable: answers.slice(0, 1),
  asked: [
    {
      period: stage === 'inspection' ? '2016-17' : '2015',
      stage,
      wording: code,
      of: 'services inspected',
    },
  ],
});

const cse: QuestionSet = {
  code: 'cse',
  label: 'child sexual exploitation',
  description: '',
  questions: [
    question('policy', ['none', 'in-place'], 'inspection'),
    question('plans', ['none', 'good', 'not-applicable'], 'inspection'),
    question('training', ['none', 'in-place'], 'annual-return'),
  ],
};

const batch = (
  id: string,
  stage: 'inspection' | 'annual-return',
  period: string,
  coverage: [Dimension, string][],
) => ({
  id,
  title: id,
  kind: 'PUBLISHED' as const,
  stage,
  questionSet: 'cse',
  periods: [period],
  records: null,
  provenance: null,
  file: null,
  coverage: coverage.map(([dimension, path]) => ({ dimension, path })),
  oneEntryPerService: true,
  sha256: 'x',
  source: { title: 't', publisher: 'p' },
});

const types: [Dimension, string][] = [
  ['SERVICE_TYPE', 'care-home'],
  ['SERVICE_TYPE', 'school'],
];

export const contents: ReleaseContents = {
  release: {
    id: '1-abcdef01',
    label: 'one',
    channel: 'MAIN',
    releasedAt: '2026-01-01T00:00:00Z',
    batches: [
      batch('returns', 'annual-return', '2015', [...types, ['SERVICE_SUBTYPE', 'hostel']]),
      batch('inspections', 'inspection', '2016-17', [
        ...types,
        ['SECTOR', 'council'],
        ['SECTOR', 'private'],
        ['SECTOR', 'voluntary'],
      ]),
    ],
  },
  members: [
    member('YEAR', '2015'),
    member('YEAR', '2016-17'),
    member('PERIOD', '2015', '2015'),
    member('PERIOD', '2016-17', '2016-17'),
    member('STAGE', 'annual-return'),
    member('STAGE', 'inspection'),
    member('QUESTION_SET', 'cse'),
    member('SECTOR', 'council'),
    member('SECTOR', 'private'),
    member('SECTOR', 'voluntary'),
    member('SERVICE_TYPE', 'care-home'),
    member('SERVICE_TYPE', 'school'),
    member('SERVICE_SUBTYPE', 'hostel', 'school'),
    ...cse.questions.flatMap((q) => [
      member('QUESTION', `cse/${q.code}`, 'cse'),
      ...q.answers.map((a) => member('ANSWER', `cse/${q.code}/${a.code}`, `cse/${q.code}`)),
    ]),
  ],
  questionSets: [cse],
  grains: [],
};
