// Which population the page shows: what the address asks for if it is held, otherwise the latest inspections, and it says so.
import { describe, expect, it } from 'vitest';
import type { ReleaseFieldsFragment } from '../../generated/graphql.ts';
import { batchesShown, chooseView, isPrinted, type View } from './view.ts';

const view = (stage: View['stage'], period: string): View => ({
  stage,
  period,
  label: `${period} ${stage}`,
  periodLabel: period,
});
const held = [
  view('annual-return', '2015'),
  view('inspection', '2016-17'),
  view('inspection', '2017-18'),
  view('register', '2026-05-31'),
];
const choose = (period: string | null, stage: string | null) => {
  const chosen = chooseView(held, { period, stage });
  return chosen && [chosen.view.period, chosen.instead];
};

describe('chooseView', () => {
  it('shows the latest inspections unless asked otherwise', () => {
    expect(choose(null, null)).toEqual(['2017-18', null]);
  });
  it('shows what is asked for, by period, by stage or by both', () => {
    expect(choose('2015', null)).toEqual(['2015', null]);
    expect(choose(null, 'annual-return')).toEqual(['2015', null]);
    expect(choose('2016-17', 'inspection')).toEqual(['2016-17', null]);
  });
  it('falls back, and tells what was asked for, where it is not held', () => {
    expect(choose('1999', null)).toEqual(['2017-18', '1999']);
    expect(choose('2015', 'inspection')).toEqual(['2017-18', 'inspection, 2015']);
  });
  it('shows nothing where nothing is held', () => {
    expect(chooseView([], { period: null, stage: null })).toBeNull();
  });
});

describe('what answers for a view', () => {
  const batch = (id: string, kind: 'PUBLISHED' | 'RECORDS', ...periods: string[]) =>
    ({
      id,
      kind,
      stage: { code: 'inspection' },
      periods: periods.map((code) => ({ code })),
    }) as unknown as ReleaseFieldsFragment['batches'][number];
  const release = {
    batches: [
      batch('report', 'PUBLISHED', '2016-17'),
      batch('own', 'RECORDS', '2016-17', '2017-18'),
    ],
  };
  const shown = (period: string) =>
    batchesShown(release, { stage: 'inspection', period }).map(({ id }) => id);

  it('is the records where both are held, so that lines and contradictions of the report do not stand beside them', () => {
    expect(shown('2016-17')).toEqual(['own']);
    expect(isPrinted(release, { stage: 'inspection', period: '2016-17' })).toBe(false);
    expect(isPrinted(release, { stage: 'inspection', period: '2017-18' })).toBe(false);
  });
  it('is the report where only it is held', () => {
    const only = { batches: release.batches.slice(0, 1) };
    expect(isPrinted(only, { stage: 'inspection', period: '2016-17' })).toBe(true);
  });
});
