import { describe, expect, it } from 'vitest';
import { readFile, sampleOf, type Told } from '../../test/read-file.ts';
import { checks } from '../checks.ts';
import { datastore } from './datastore.ts';

const failed = ({ issues }: Told) => issues.filter(({ check }) => checks[check].result === 'FAIL');
const count = ({ entries }: Told, ...answers: string[]): number =>
  entries.filter((entry) => answers.some((answer) => entry.answers.includes(answer))).length;
const goodOrBetter = ['grade-4', 'grade-5', 'grade-6'].map((grade) => `lowest-grade/${grade}`);

describe('the published samples of the Datastore', () => {
  it.each([
    ['ci_datastore_2019-03-31_sample.csv', 60, 0],
    ['ci_datastore_2024-03-31_sample.csv', 40, 5],
    ['ci_datastore_2026-05-31_sample.csv', 248, 0],
  ])('%s is read without a fault, every row accounted for', (name, stored, blank) => {
    const path = sampleOf(name);
    if (!path) return;
    const told = readFile(datastore, path);
    expect(failed(told)).toEqual([]);
    expect(told.match).toMatchObject({ fits: true, score: 1, missing: [], unknown: [] });
    expect([told.entries.length, told.leftOut.length]).toEqual([stored, blank]);
    expect(told.rows).toBe(stored + blank);
  });

  it('the whole register of 31 May 2026 comes to the published counts', () => {
    const path = sampleOf('ci_datastore_2026-05-31_slim_full.csv.gz');
    if (!path) return;
    const told = readFile(datastore, path);
    expect(failed(told)).toEqual([]);
    expect(told.entries).toHaveLength(10_566);
    expect(told.entries.length - count(told, 'lowest-grade/not-evaluated')).toBe(9_560);
    expect(count(told, ...goodOrBetter)).toBe(8_445);
    const homes = { ...told, entries: told.entries.filter((e) => e.serviceType === 'care-home') };
    expect(homes.entries.length - count(homes, 'lowest-grade/not-evaluated')).toBe(1_275);
    expect(count(homes, ...goodOrBetter)).toBe(1_013);
    expect(count(told, 'requirements-2025-26/some')).toBe(503);
    expect(count(told, 'complaints-2026-27/upheld')).toBe(110);
  });
});
