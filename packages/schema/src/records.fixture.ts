// The small release of contents.fixture.ts with records beside it: inspections of 2017-18 and a register, two providers, three
// services; and the same with as many services as a national register has.
import type { ReleaseContents, StoredBatch, StoredMember } from './ask.ts';
import type { QuestionSet } from './batch.ts';
import { contents as published } from './contents.fixture.ts';
import type { Dimension } from './cube.ts';

const member = (
  dimension: Dimension,
  code: string,
  order: number,
  parent: string | null = null,
  path = code,
): StoredMember => ({
  dimension,
  path,
  code,
  label: `${code} by name`,
  description: null,
  parent,
  kind: 'real',
  order,
  parts: [],
});

const register: QuestionSet = {
  code: 'register',
  label: 'Register',
  description: '',
  questions: [
    {
      code: 'wellbeing',
      label: 'How good is wellbeing?',
      short: 'Wellbeing',
      description: '',
      answers: [
        { code: 'weak', label: 'Weak', role: 'scale' },
        { code: 'good', label: 'Good', role: 'scale' },
        { code: 'very-good', label: 'Very good', role: 'scale' },
        { code: 'not-evaluated', label: 'Not evaluated', role: 'not-evaluated' },
      ],
      ordinal: true,
      unions: [{ code: 'good-or-better', label: 'Good or better', parts: ['good', 'very-good'] }],
      headline: ['good', 'very-good'],
      headlineLabel: 'good or better',
      favourable: ['good', 'very-good'],
      unfavourable: ['weak'],
      asked: [{ period: '2018-03-31', stage: 'register', wording: 'w', of: 'services graded' }],
    },
  ],
};

const batch = (id: string, over: Partial<StoredBatch>): StoredBatch => ({
  id,
  title: id,
  kind: 'RECORDS',
  stage: 'inspection',
  questionSet: 'cse',
  periods: ['2016-17'],
  records: 3,
  provenance: 'RECORDED',
  file: null,
  coverage: [{ dimension: 'SERVICE_TYPE', path: 'care-home' }],
  oneEntryPerService: false,
  sha256: id,
  source: { title: 't', publisher: 'p' },
  ...over,
});

/** Published totals and, of other periods, records. */
export const withRecords = (
  services: readonly string[] = ['CS1', 'CS2', 'CS3'],
  providers: readonly string[] = ['SP1', 'SP2'],
  areas: readonly string[] = ['fife', 'moray'],
): ReleaseContents => ({
  ...published,
  release: {
    ...published.release,
    batches: [
      ...published.release.batches,
      batch('inspected', { periods: ['2014-15'] }),
      batch('register', {
        stage: 'register',
        questionSet: 'register',
        periods: ['2018-03-31'],
        oneEntryPerService: true,
        coverage: areas.map((path) => ({ dimension: 'COUNCIL_AREA', path })),
      }),
    ],
  },
  members: [
    ...published.members,
    member('YEAR', '2014-15', 1),
    member('YEAR', '2017-18', 3),
    member('PERIOD', '2014-15', 0, '2014-15'),
    member('PERIOD', '2018-03-31', 9, '2017-18'),
    member('STAGE', 'register', 3),
    member('QUESTION_SET', 'register', 2),
    member('QUESTION', 'wellbeing', 1, 'register', 'register/wellbeing'),
    ...areas.map((code, i) => member('COUNCIL_AREA', code, i)),
    ...providers.map((code, i) => member('PROVIDER', code, i)),
    ...services.map((code, i) => member('SERVICE', code, i)),
  ],
  questionSets: [...published.questionSets, register],
});
