// Tests of what is said of columns that are not those of the file before.
import type { ReleaseContents, StoredBatch } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { datastore } from './adapters/datastore.ts';
import { compareColumns } from './columns-compared.ts';
import { gatherOutcomes } from './outcomes.ts';

const batch = (day: string, columns: readonly string[]) =>
  ({
    periods: [day],
    file: { name: `${day}.csv`, layout: datastore.code, columns },
  }) as unknown as StoredBatch;

const compared = (header: readonly string[], held: readonly StoredBatch[], asAt: string | null) => {
  const outcomes = gatherOutcomes();
  const contents = { release: { batches: held } } as unknown as ReleaseContents;
  const row = { line: 1, cells: header };
  const found = { row, header, layout: datastore, match: datastore.match(header) };
  const lists = compareColumns(found, contents, outcomes, asAt);
  const check = outcomes.list().find((one) => one.check === 'columns-changed');
  return { ...lists, says: check?.message };
};

describe('columns compared', () => {
  const old = ['CSNumber', 'KQ_Leadership', 'Strange', 'any_requirements_2122'];
  const now = ['CSNumber', 'Odd', 'KQ_Setting', 'any_requirements_2425'];

  it('says first what is read, with its question, and pairs the years that rolled on', () => {
    const { says, added, gone } = compared(now, [batch('2022-05-31', old)], '2025-05-31');
    expect(says).toBe(
      'Since 2022-05-31.csv: Read and gone, so not held from this file: KQ_Leadership (question leadership). ' +
        'Read and new: KQ_Setting (question setting). ' +
        'Rolled on to another year: any_requirements_2122 to any_requirements_2425. ' +
        'Of the columns that cost or bring no answer: 1 new, 1 gone.',
    );
    expect(added.at(-1)).toBe('Odd');
    expect(gone.at(-1)).toBe('Strange');
  });

  it('takes another name of the same thing for no loss', () => {
    const { says } = compared(
      ['KQ_Wellbeing'],
      [batch('2022-05-31', ['KQ_Support_Wellbeing'])],
      null,
    );
    expect(says).not.toContain('Read and');
  });

  it('compares with the nearest file before it, and says so where there is only a later one', () => {
    const held = [batch('2026-05-31', now), batch('2022-05-31', old), batch('2020-05-31', now)];
    expect(compared(now, held, '2023-05-31').says).toMatch(/^Since 2022-05-31/);
    expect(compared(old, held, '2019-05-31').says).toMatch(
      /^Compared with the later file 2020-05-31/,
    );
  });
});
