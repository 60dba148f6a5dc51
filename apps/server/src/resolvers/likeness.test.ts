// Like for like over a made-up release in which the question changed and the batches of two focus areas differ.
import { parsePopulation, type ReleaseContents, type StoredMember } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { servicesOf } from './baseline.ts';
import { mixWarnings, unlikeness } from './likeness.ts';

const member = (
  dimension: StoredMember['dimension'],
  path: string,
  parent: string | null = null,
) => ({
  dimension,
  path,
  code: path,
  label: path,
  description: null,
  parent,
  kind: 'real' as const,
  order: 0,
  parts: [],
});
const years = ['2016-17', '2017-18', '2018-19'];
const batch = (id: string, questionSet: string, period: string, types: readonly string[]) => ({
  id,
  title: id,
  kind: 'PUBLISHED' as const,
  stage: 'inspection' as const,
  questionSet,
  periods: [period],
  records: null,
  provenance: null,
  file: null,
  coverage: types.map((path) => ({ dimension: 'SERVICE_TYPE' as const, path })),
  oneEntryPerService: true,
  sha256: '',
  source: { title: '', publisher: '' },
});
const contents: ReleaseContents = {
  release: {
    id: '1-00000000',
    label: '',
    channel: 'MAIN',
    releasedAt: '2026-01-01T00:00:00Z',
    batches: [
      ...years.map((year) => batch(`cse ${year}`, 'cse', year, ['care-home'])),
      batch('other 2017-18', 'other', '2017-18', ['fostering']),
    ],
  },
  members: [
    ...years.flatMap((year) => [member('YEAR', year), member('PERIOD', year, year)]),
    member('QUESTION_SET', 'cse'),
    member('QUESTION_SET', 'other'),
    { ...member('QUESTION', 'cse/policy', 'cse'), code: 'policy' },
  ],
  questionSets: [
    {
      code: 'cse',
      label: '',
      description: '',
      questions: [
        {
          code: 'policy',
          label: '',
          short: '',
          description: '',
          ordinal: true,
          answers: [
            { code: 'no', label: 'No', role: 'scale' },
            { code: 'yes', label: 'Yes', role: 'scale' },
          ],
          unions: [],
          headline: ['yes'],
          headlineLabel: 'yes',
          favourable: ['yes'],
          unfavourable: ['no'],
          asked: years.map((period) => ({
            period,
            stage: 'inspection' as const,
            wording: '',
            of: 'services inspected',
            ...(period === '2017-18' ? { breakBefore: 'a new form.' } : {}),
          })),
        },
      ],
    },
  ],
  grains: [],
};
const rate = { question: 'policy', outcome: 'HEADLINE' as const };
const between = (mine: string, theirs: string) => {
  const row = (period: string) => ({
    contents,
    coordinate: {
      population: parsePopulation({ period: { is: period } }, contents),
      pins: new Map(),
    },
  });
  return unlikeness(row(mine), row(theirs), rate, rate);
};

describe('like for like', () => {
  it('a break in the series is told whichever side it lies on, and between the two', () => {
    const told = ['Break in the series: a new form.'];
    expect(between('2017-18', '2016-17')).toEqual(told);
    expect(between('2016-17', '2017-18')).toEqual(told);
    expect(between('2018-19', '2016-17')).toEqual(told);
  });
  it('a break before both is none, nor is one inside the same year', () => {
    expect(between('2017-18', '2018-19')).toEqual([]);
    expect(between('2017-18', '2017-18')).toEqual([]);
  });
});

describe('the mix of a group', () => {
  const grain = (batchId: string, dimensions: ['SECTOR', 'SERVICE_TYPE'] | ['SECTOR']) => ({
    batchId,
    period: '2017-18',
    dimensions,
    question: null,
    withAnswers: false,
    measure: 'ENTRIES' as const,
    provenance: ['PUBLISHED' as const],
    additive: false,
  });
  const saidWith = (...grains: ReturnType<typeof grain>[]) => saidOf({ rest: 'SECTOR' }, grains);
  const saidOf = (
    baseline: Parameters<typeof mixWarnings>[1],
    grains: ReturnType<typeof grain>[] = [],
  ) => {
    const held = { ...contents, grains };
    const population = parsePopulation(
      { period: { is: '2017-18' }, questionSet: { is: 'cse' } },
      held,
    );
    const row = { contents: held, coordinate: { population, pins: new Map() } };
    return mixWarnings(row, baseline)[0];
  };
  const apart = grain('cse 2017-18', ['SECTOR']);

  it('is warned of whatever another batch of the release crosses', () => {
    expect(saidWith(apart)).toContain('cannot be held equal');
    expect(saidWith(apart, grain('other 2017-18', ['SECTOR', 'SERVICE_TYPE']))).toBe(
      saidWith(apart),
    );
  });
  it('can be held equal by looking at one kind at a time, where the two are crossed', () => {
    expect(saidWith(grain('cse 2017-18', ['SECTOR', 'SERVICE_TYPE']))).toContain(
      'look at one service type at a time',
    );
  });
  it('is warned of for areas and providers too, but not for one group beside itself', () => {
    expect(saidOf({ rest: 'PROVIDER' })).toBe(
      'Providers have different mixes of service types. To hold the mix equal, look at one service type at a time.',
    );
    expect(saidOf({ rest: 'COUNCIL_AREA' })).toContain('Council areas have different mixes');
    expect(saidOf({ before: 'PERIOD' })).toBeUndefined();
  });
});

describe('a member as a noun', () => {
  it.each([
    ['SECTOR', 'Voluntary', 'voluntary services'],
    ['SERVICE_TYPE', 'Care home', 'care home services'],
    ['SERVICE_TYPE', 'Support service', 'support services'],
    ['SERVICE_TYPE', 'All but care homes', 'all but care homes'],
    ['SERVICE_SUBTYPE', 'Other service types', 'other service types'],
    ['COUNCIL_AREA', 'Fife', 'services in Fife'],
    ['PERIOD', '2016/17', '2016/17'],
  ] as const)('%s %s', (dimension, label, words) => {
    expect(servicesOf({ dimension, label })).toBe(words);
  });

  it('is no area where it stands outside all of them', () => {
    const member = { label: 'Outside Scotland', code: 'outside-scotland' };
    expect(servicesOf({ dimension: 'COUNCIL_AREA', ...member })).toBe('services outside Scotland');
  });
});
