import { describe, expect, it } from 'vitest';
import { type Circumstances, fileOf, readFile, sampleOf, type Told } from '../../test/read-file.ts';
import { checks } from '../checks.ts';
import { ofsted } from './ofsted.ts';

const on = (name: string, given: Circumstances = {}): Told =>
  readFile(ofsted, fileOf(`ofsted-${name}.csv`), { asAt: '2025-03-31', ...given });
const failed = ({ issues }: Told) => issues.filter(({ check }) => checks[check].result === 'FAIL');

describe('the file of Ofsted', () => {
  const told = on('2025');

  it('is read below its preamble, with line breaks in its header', () => {
    expect(failed(told)).toEqual([]);
    expect(told.match).toMatchObject({ fits: true, score: 0.9, missing: [], unknown: [] });
    expect(told.entries).toHaveLength(4);
    expect(told.leftOut).toMatchObject([{ why: 'row-blank' }]);
  });

  it('calls a provider by its number where the name is REDACTED', () => {
    expect(told.entries.map((e) => [e.service, e.serviceLabel])).toEqual([
      ['URNSC900001', 'URNSC900001'],
      ['URN9000002', 'Example Rooms'],
      ['URN9000003', 'Example School'],
      ['URN9000004', 'Example Adoption'],
    ]);
  });

  it('tells owners by their names, and none where there is none to tell', () => {
    expect(told.entries.map((e) => [e.provider, e.providerLabel])).toEqual([
      ['ORG-example-homes-ltd', 'Example Homes Ltd'],
      ['ORG-inventshire-council', 'Inventshire Council'],
      [null, null],
      [null, null],
    ]);
  });

  it('takes judgements in any capitals; blank is not judged, which is outside the base', () => {
    expect(told.entries.map(({ answers }) => answers)).toEqual([
      [
        'experiences-and-progress/good',
        'help-and-protection/good',
        'leaders-and-managers/requires-improvement',
        'supported-accommodation/not-evaluated',
      ],
      [
        'experiences-and-progress/not-evaluated',
        'help-and-protection/not-evaluated',
        'leaders-and-managers/not-evaluated',
        'supported-accommodation/strong',
      ],
      [
        'experiences-and-progress/outstanding',
        'help-and-protection/outstanding',
        'leaders-and-managers/inadequate',
        'supported-accommodation/not-evaluated',
      ],
      [
        'experiences-and-progress/not-evaluated',
        'help-and-protection/not-evaluated',
        'leaders-and-managers/not-evaluated',
        'supported-accommodation/not-evaluated',
      ],
    ]);
    const outside = told.batch?.questionSet.questions.map(
      ({ answers }) => answers.find(({ role }) => role !== 'scale')?.role,
    );
    expect(new Set(outside)).toEqual(new Set(['not-evaluated']));
  });

  it('has members of its own, and codes of Scotland only for the same things', () => {
    expect(told.entries.map((e) => [e.serviceType, e.sector, e.councilArea])).toEqual([
      ['childrens-home', 'private', 'inventshire-and-district'],
      ['supported-accommodation', 'local-authority', 'inventshire-and-district'],
      ['england-residential-special-school', 'academy', 'otherton'],
      ['adoption-support-agency', 'voluntary', 'otherton'],
    ]);
    const members = told.batch?.members ?? [];
    expect(members.map(({ path }) => path)).toContain('inventshire-and-district');
    expect(members.find(({ path }) => path === 'inventshire-and-district')).toMatchObject({
      dimension: 'COUNCIL_AREA',
      label: 'Inventshire & District',
    });
    expect(members.find(({ path }) => path === 'private')?.description).toBe('Run by a company.');
  });

  it('is a register of the English regulator, and says so', () => {
    expect(told.batch).toMatchObject({
      stage: 'register',
      periods: ['2025-03-31'],
      series: 'ofsted-providers',
      questionSet: { code: 'ofsted', label: 'Ofsted judgements (England)' },
      source: { publisher: 'Ofsted', licence: 'Open Government Licence v3.0' },
    });
    expect(told.batch?.questionSet.description).toMatch(/the English regulator/);
  });

  it('tells its day by the name of the file, or not at all', () => {
    const named = readFile(ofsted, fileOf('ofsted-2025.csv'), {
      fileName: 'providers_2024-03-31.csv',
    });
    expect(named.batch?.periods).toEqual(['2024-03-31']);
    expect(readFile(ofsted, fileOf('ofsted-2025.csv')).opened).toBe(false);
  });
});

describe('older files of Ofsted', () => {
  it('have judgements of their own time, and a Mac’s apostrophes', () => {
    const told = on('2016', { asAt: '2016-03-31' });
    expect(failed(told)).toEqual([]);
    expect(told.match).toMatchObject({ fits: true, missing: [], unknown: [] });
    expect(
      told.entries.map((e) => [e.serviceLabel, e.serviceType, e.sector, ...e.answers]),
    ).toEqual([
      [
        'Example School',
        'childrens-home-school',
        'health-authority',
        'overall-effectiveness/adequate',
        'leadership-and-management/adequate',
      ],
      [
        'St Example’s',
        'childrens-home',
        'private',
        'overall-effectiveness/requires-improvement',
        'leadership-and-management/not-evaluated',
      ],
    ]);
  });

  it('that hold addresses and no judgement are refused', () => {
    const told = on('addresses');
    expect(told.opened).toBe(false);
    expect(told.match.missing).toEqual([
      'Overall experiences and progress of children and young people',
    ]);
  });
});

describe('faults in a file of Ofsted', () => {
  it('are told with what would be right', () => {
    const told = on('faults');
    expect(told.entries).toEqual([]);
    const said = failed(told).map(({ check, line, column, value, wouldBeRight }) =>
      [check, line, column, value, wouldBeRight].join(' | '),
    );
    expect(said).toEqual([
      expect.stringMatching(
        /^value-unknown \| 2 \| Provision type \| Childrens hoem \| Children’s home/,
      ),
      expect.stringMatching(/^value-unknown \| 3 \| Sector \| Charty/),
      expect.stringMatching(/^value-unknown \| 3 \| Overall .* \| Godd \| Good/),
      expect.stringMatching(/^value-missing \| 4 \| URN/),
      expect.stringMatching(/^dates-fit \| 5 \| Latest full inspection date \| 01\/04\/2025/),
      expect.stringMatching(/^value-form \| 6 \| Latest full inspection date \| 2024/),
    ]);
  });
});

describe('the published sample of Ofsted', () => {
  it('is read whole', () => {
    const path = sampleOf('ofsted_social_care_providers_2025-03-31_sample.csv');
    if (!path) return;
    const told = readFile(ofsted, path);
    expect(failed(told)).toEqual([]);
    expect(told.match).toMatchObject({ score: 1, unknown: [] });
    expect([told.rows, told.entries.length]).toEqual([139, 139]);
    const good = told.entries.filter(({ answers }) =>
      answers.includes('experiences-and-progress/good'),
    );
    expect(good).toHaveLength(61);
    expect(new Set(told.entries.map(({ serviceType }) => serviceType)).size).toBe(13);
    expect(told.entries.filter((e) => e.serviceLabel === e.service)).toHaveLength(51);
  });
});
