// Tests of how a screening report is put before a reader.
import { describe, expect, it } from 'vitest';
import { check } from './data.fixture.ts';
import {
  fileSize,
  findingsOf,
  isStoring,
  rows,
  stagesOf,
  standingWords,
  tally,
} from './screening.ts';

const checks = [
  check('file', 'Text', 'PASS'),
  check('columns', 'Same columns', 'WARNING'),
  check('values', 'No blank row', 'WARNING'),
  check('values', 'Known values', 'FAIL'),
];

describe('stagesOf', () => {
  it('keeps the order of the stages and says which were not run', () => {
    expect(stagesOf(checks).map(({ number, code, state }) => `${number} ${code} ${state}`)).toEqual(
      [
        '1 file PASS',
        '2 columns WARNING',
        '3 values FAIL',
        '4 duplicates NOT RUN',
        '5 consistency NOT RUN',
      ],
    );
  });

  it('puts what fails first within a stage', () => {
    const values = stagesOf(checks).find(({ code }) => code === 'values');
    expect(values?.checks.map(({ name }) => name)).toEqual(['Known values', 'No blank row']);
  });

  it('loses no check of a stage it does not know', () => {
    const stages = stagesOf([...checks, check('weather', 'Sunny', 'FAIL')]);
    expect(stages.at(-1)).toMatchObject({ number: 6, title: 'weather', state: 'FAIL' });
  });
});

describe('findingsOf', () => {
  it('has failures before warnings, and nothing that passed', () => {
    const found = findingsOf(stagesOf(checks));
    expect(found.map(({ check, stage }) => `${stage.number} ${check.name}`)).toEqual([
      '3 Known values',
      '2 Same columns',
      '3 No blank row',
    ]);
  });
});

describe('isStoring', () => {
  it('tells a file that waits from one that was confirmed and is on its way', () => {
    expect(isStoring({ state: 'READY', progress: 1 })).toBe(false);
    expect(isStoring({ state: 'READY', progress: 0.4 })).toBe(true);
    expect(isStoring({ state: 'READING', progress: 0.4 })).toBe(false);
  });
});

describe('words', () => {
  it('never say of a file that is being taken in that it waits', () => {
    expect(standingWords({ state: 'READY', progress: 0.99 })).toBe('Being taken in');
    expect(standingWords({ state: 'READY', progress: 1 })).toBe('Waiting for you');
  });

  it('count checks', () => {
    expect(tally(checks)).toBe('1 check passed, 2 with warnings, 1 failed.');
  });

  it('count rows', () => {
    expect([rows(0), rows(1), rows(10_566)]).toEqual(['0 rows', '1 row', '10,566 rows']);
  });

  it('say how large a file is', () => {
    expect([fileSize(812), fileSize(4_106_000), fileSize(42_000_000)]).toEqual([
      '812 bytes',
      '4,106 kB',
      '42 MB',
    ]);
  });
});
