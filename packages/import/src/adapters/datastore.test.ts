import { describe, expect, it } from 'vitest';
import { type Circumstances, codesOf, fileOf, readFile, type Told } from '../../test/read-file.ts';
import { checks } from '../checks.ts';
import { datastore } from './datastore.ts';
import { datastoreFamilies } from './datastore-columns.ts';
import { registerPuts } from './datastore-questions.ts';

const on = (name: string, given: Circumstances = {}): Told =>
  readFile(datastore, fileOf(`datastore-${name}.csv`), { asAt: '2026-05-31', ...given });
const failed = ({ issues }: Told) => issues.filter(({ check }) => checks[check].result === 'FAIL');
/** Answers of each entry, without those to the lowest grade, which every file has. */
const answersOf = ({ entries }: Told): string[][] =>
  entries.map(({ answers }) => answers.filter((answer) => !answer.startsWith('lowest-grade')));
const notSupplied = ({ issues }: Told) =>
  issues.flatMap(({ check, column }) => (check === 'value-not-supplied' ? (column ?? []) : []));

describe('every name a family of columns has had', () => {
  it.each([
    'case-number',
    'provider-name',
    'sector-column',
    'complaints',
    'manager',
    'risk-score',
    'risk-score-now',
    'quality-themes',
    'key-questions',
    'both-systems',
    'care-play-and-learning',
    'requirements-years',
    'count-any-reqs',
    'inspections',
    'annual-return',
    'simd',
    'changes',
  ])('%s: no column is unknown, no row at fault', (name) => {
    const told = on(name);
    expect(told.match).toMatchObject({ fits: true, missing: [], unknown: [] });
    expect(failed(told)).toEqual([]);
    expect(told.entries).toHaveLength(told.rows);
  });

  it('CaseNumber is CSNumber', () => {
    expect(on('case-number').entries.map(({ service }) => service)).toEqual([
      'CS1000000001',
      'CS1000000002',
    ]);
  });

  it('Service_Provider is ServiceProvider', () => {
    expect(on('provider-name').entries.map((entry) => entry.providerLabel)).toEqual([
      'Example Nurses Limited',
      'SP2000000002',
    ]);
  });

  it('"Service Type" is ServiceType, and both are the sector', () => {
    expect(on('sector-column').entries.map(({ sector }) => sector)).toEqual([
      'private',
      'health-board',
    ]);
  });

  it('Complnt_upheld_or_partially_ is Complaints_upheld_', () => {
    expect(answersOf(on('complaints'))).toEqual([
      ['complaints-2016-17/upheld', 'complaints-2017-18/none', 'complaints-2018-19/none'],
      ['complaints-2016-17/none', 'complaints-2017-18/upheld', 'complaints-2018-19/upheld'],
    ]);
  });

  it('quality themes are questions of their own', () => {
    const told = on('quality-themes', { asAt: '2017-03-31' });
    expect(answersOf(told)[1]).toEqual([
      'quality-of-care-and-support/grade-3',
      'quality-of-environment/grade-2',
      'quality-of-staffing/not-evaluated',
      'quality-of-management-and-leadership/grade-3',
    ]);
    expect(notSupplied(told)).toEqual(['Quality_of_Information']);
  });

  it('key questions and themes stand side by side; combined columns check the lowest grade only', () => {
    const told = on('both-systems', { asAt: '2019-03-31' });
    expect(answersOf(told)).toEqual([
      [
        'quality-of-care-and-support/grade-5',
        'quality-of-staffing/grade-4',
        'wellbeing/not-evaluated',
        'leadership/not-evaluated',
      ],
      [
        'quality-of-care-and-support/grade-3',
        'quality-of-staffing/grade-3',
        'wellbeing/grade-5',
        'leadership/grade-4',
      ],
    ]);
    expect(codesOf(told.issues)).not.toContain('counts-agree');
  });

  it('care, play and learning joined the key questions', () => {
    const told = on('care-play-and-learning', { asAt: '2024-03-31' });
    expect(answersOf(told).map((answers) => answers.at(-1))).toEqual([
      'care-play-and-learning/grade-5',
      'care-play-and-learning/not-evaluated',
    ]);
  });

  it('years roll: whatever year a name carries is the year of the question', () => {
    const told = on('requirements-years');
    expect(answersOf(told)).toEqual([
      [
        'requirements-2024-25/some',
        'requirements-2025-26/none',
        'requirements-2026-27/not-inspected',
        'requirements-2027-28/some',
      ],
      [
        'requirements-2024-25/none',
        'requirements-2025-26/not-inspected',
        'requirements-2026-27/some',
        'requirements-2027-28/not-inspected',
      ],
    ]);
    expect(told.batch?.questionSet.questions.map(({ code }) => code)).toEqual([
      'lowest-grade',
      'requirements-2027-28',
      'requirements-2026-27',
      'requirements-2025-26',
      'requirements-2024-25',
    ]);
  });

  it('"count any reqs" says Yes, which is no number: requirements are not held', () => {
    const told = on('count-any-reqs');
    expect(told.entries[0]).toMatchObject({ requirements: null, recommendations: null });
    const said = told.issues.filter(({ message }) => /not how many/.test(message ?? ''));
    expect(said).toHaveLength(1);
  });

  it('a name of no family is told, and one with an impossible year is of none', () => {
    const header = ['CSNumber', 'Brand_New', 'any_requirements_2528', 'any_requirements_2829', ''];
    expect(datastore.match(header)).toMatchObject({
      fits: false,
      missing: ['CareService', 'ServiceType', 'Council_Area_Name', 'MinGrade'],
      unknown: ['Brand_New', 'any_requirements_2528'],
    });
  });

  it('two columns for the same thing are refused', () => {
    const twice = failed(on('twice'));
    expect(twice.map(({ check, column }) => [check, column])).toEqual([
      ['header-twice', 'ServiceProvider'],
      ['header-twice', 'Complnt_upheld_or_partially_2526'],
    ]);
  });
});

describe('what blank means', () => {
  it('a grade not evaluated, a year not inspected, no complaint; and a blank column is not supplied', () => {
    const told = on('three-blanks');
    expect(told.entries.map(({ answers }) => answers)).toEqual([
      [
        'lowest-grade/grade-4',
        'leadership/grade-4',
        'complaints-2025-26/upheld',
        'requirements-2025-26/some',
      ],
      [
        'lowest-grade/not-evaluated',
        'leadership/not-evaluated',
        'complaints-2025-26/none',
        'requirements-2025-26/not-inspected',
      ],
      [
        'lowest-grade/grade-4',
        'leadership/not-evaluated',
        'complaints-2025-26/none',
        'requirements-2025-26/not-inspected',
      ],
    ]);
    expect(notSupplied(told)).toEqual(['Quality_of_Information']);
    const roles = Object.fromEntries(
      (told.batch?.questionSet.questions ?? []).flatMap((question) =>
        question.answers
          .filter(({ role }) => role !== 'scale')
          .map(({ code, role }) => [`${question.code}/${code}`, role]),
      ),
    );
    expect(roles).toEqual({
      'lowest-grade/not-evaluated': 'not-evaluated',
      'leadership/not-evaluated': 'not-evaluated',
      'requirements-2025-26/not-inspected': 'not-applicable',
    });
  });

  it('ghost rows are left out and counted', () => {
    const told = on('ghost-rows');
    expect(told.entries.map(({ line }) => line)).toEqual([2, 4, 7]);
    expect(told.leftOut.map(({ line, why }) => [line, why])).toEqual([
      [3, 'row-blank'],
      [5, 'row-blank'],
      [6, 'row-blank'],
      [8, 'row-blank'],
    ]);
  });

  it('columns without a name are none', () => {
    const told = on('unnamed-columns');
    expect(told.match.unknown).toEqual([]);
    expect(told.entries).toHaveLength(2);
  });
});

describe('people', () => {
  const told = on('personal-data');

  it('no manager, phone, e-mail or address is in anything handed on', () => {
    const all = JSON.stringify([told.entries, told.batch, told.issues, told.leftOut]);
    expect(failed(told)).toEqual([]);
    expect(all).not.toMatch(/Morag|Fiona|Iona|Ewan|01999|@|Inventown|ZZ1|Invented Street/);
  });

  it('a childminder, and a service of no known type, is called by its number, and so is its provider', () => {
    expect(told.entries.map((e) => [e.serviceLabel, e.providerLabel])).toEqual([
      ['Example Nurses', 'Example Nurses Limited'],
      ['CS1000000002', 'SP2000000002'],
      ['CS1000000003', 'SP2000000003'],
      ['CS1000000004', 'SP2000000004'],
    ]);
  });

  it('are in columns that the declaration calls personal', () => {
    const personal = datastoreFamilies.filter(({ fate }) => fate === 'personal');
    expect(personal.map(({ code }) => code)).toEqual(['manager', 'phone', 'email']);
  });
});

describe('spellings of the years', () => {
  it('come to the same codes', () => {
    const told = on('drift');
    expect(failed(told)).toEqual([]);
    const seen = told.entries.map((e) => [
      e.service,
      e.serviceType,
      e.serviceSubtype,
      e.sector,
      e.councilArea,
      e.lastInspected,
    ]);
    expect(seen).toEqual([
      [
        'CS1000000001',
        'care-home',
        'care-home-children-and-young-people',
        'voluntary',
        'argyll-and-bute',
        '2023-08-21',
      ],
      [
        'CS1000000002',
        'support',
        'care-at-home',
        'local-authority',
        'na-h-eileanan-siar',
        '2023-08-22',
      ],
      ['CS1000000003', 'school-care', 'mainstream-school', 'private', 'outside-scotland', null],
      ['CS1000000004', 'nurse-agency', null, 'not-recorded', 'not-recorded', null],
    ]);
    expect(told.batch?.members).toContainEqual(
      expect.objectContaining({ dimension: 'SECTOR', path: 'not-recorded', kind: 'not-recorded' }),
    );
  });

  it('in Windows-1252 keep their letters', () => {
    expect(on('windows-1252').entries[0]?.serviceLabel).toBe('Café – Invented');
  });
});

describe('faults', () => {
  it('are told one by one, with line, column, and what would be right', () => {
    const told = on('faults');
    expect(told.entries.map(({ service }) => service)).toEqual(['CS1000000008']);
    const said = failed(told).map(({ check, line, column, value, wouldBeRight }) =>
      [check, line, column, value, wouldBeRight].join(' | '),
    );
    const any = 'a whole grade from 1 to 6, or blank';
    expect(said).toEqual([
      `value-unknown | 2 | MinGrade | 7 | ${any}`,
      `value-unknown | 2 | KQ_Leadership | Good | 4 (the grade Good), or ${any}`,
      expect.stringMatching(/^value-unknown \| 3 \| CareService \| Care Hom Service \| Care home/),
      // Its subtype is not counted as a second fault: beside a known type it may well be right.
      expect.stringMatching(/^value-unknown \| 3 \| any_requirements_2526 \| Perhaps \| Yes/),
      'value-unknown | 3 | Complaints_upheld_2526 | -1 | how many, Yes, or blank',
      expect.stringMatching(/^value-unknown \| 4 \| ServiceType \| Privat \| Private/),
      expect.stringMatching(/\| Abberdeenshire \| Aberdeenshire/),
      expect.stringMatching(/^value-unknown \| 6 \| Subtype \| Older People/),
      expect.stringMatching(/^value-form \| 7 \| Last_inspection_Date \| 31\/02\/2026/),
      expect.stringMatching(/^dates-fit \| 8 \| Last_inspection_Date \| 01\/06\/2026/),
      expect.stringMatching(/^value-missing \| 9 \| CSNumber/),
      expect.stringMatching(/^value-form \| 10 \| CSNumber \| CS 9 \| CS and digits/),
      expect.stringMatching(/^value-form \| 10 \| SP_number \| XX1 \| SP and digits/),
    ]);
  });

  it('a lowest grade that is not the lowest is a warning, and stands', () => {
    const told = on('lowest-grade');
    expect(told.issues.filter(({ check }) => check === 'counts-agree')).toMatchObject([
      { line: 3, column: 'MinGrade', value: '4' },
    ]);
    expect(told.entries.map(({ answers }) => answers[0])).toEqual([
      'lowest-grade/grade-4',
      'lowest-grade/grade-4',
    ]);
  });
});

describe('the bases of grades in words', () => {
  it('are the services graded, and for what, so that a sentence can go on from them', () => {
    const phrases = registerPuts({ requirements: [], complaints: [] }).map((put) => [
      put.question.code,
      put.asked?.applicable,
    ]);
    expect(phrases).toContainEqual(['lowest-grade', 'services graded']);
    expect(phrases).toContainEqual(['setting', 'services graded for the setting']);
  });
});
