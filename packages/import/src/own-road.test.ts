// Files of one's own by the whole road, from bytes to counts: records, a focus area nobody wrote code for, and what is refused.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountAsk } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { imports, store } from '../test/over-the-report.ts';
import { streamed } from '../test/visits.ts';
import type { ImportReport } from './imports.ts';
import { openImports } from './road.ts';

const screen = async (name: string): Promise<ImportReport> => {
  const bytes = await readFile(new URL(`../test/own/${name}`, import.meta.url));
  return imports.settled(await imports.receive(streamed(bytes), { fileName: name }));
};
const take = async (name: string) => {
  const report = await screen(name);
  expect(report).toMatchObject({ state: 'READY' });
  return { report, release: await imports.confirm(report.id) };
};
const count = async (releaseId: string, ask: Partial<CountAsk> & Pick<CountAsk, 'periods'>) => {
  const [fact] = await store.cube(releaseId, [
    { stage: 'inspection', questionSet: 'cse', where: {}, measure: 'ENTRIES', ...ask },
  ]);
  return { status: fact?.status, count: fact?.lower, provenance: fact?.provenance };
};

describe('files of one’s own', () => {
  it('come in as long records, beside the report and never added to it', async () => {
    const { report, release } = await take('cse-inspections-long.csv');
    expect(report).toMatchObject({ layout: { code: 'own-long' }, rowsRead: 10, rowsAccepted: 10 });
    const known = { status: 'KNOWN', provenance: 'RECORDED' };
    expect(await count(release.id, { periods: ['2017-18'] })).toEqual({ ...known, count: 2 });
    const asked = { periods: ['2017-18'], question: 'roles' };
    expect(await count(release.id, asked)).toEqual({ ...known, count: 1 });
    expect(await count(release.id, { ...asked, answers: ['majority'] })).toEqual({
      ...known,
      count: 1,
    });
    expect(await count(release.id, { periods: ['2016-17'] })).toMatchObject({
      provenance: 'PUBLISHED',
    });
  });

  it('come in as annual returns of another year', async () => {
    const { release } = await take('cse-returns-2019.csv');
    const ask = { stage: 'annual-return', periods: ['2019'], question: 'training-plan' } as const;
    expect(await count(release.id, { ...ask, answers: ['in-place'] })).toMatchObject({ count: 1 });
  });

  it('define a focus area, and then bring records of it', async () => {
    const first = await screen('fire-inspections.csv');
    expect(first.state).toBe('REFUSED');
    const defined = await take('fire-question-set.csv');
    expect(defined.report.layout?.code).toBe('question-set');
    const { report, release } = await take('fire-inspections.csv');
    expect(report).toMatchObject({
      layout: { code: 'own-wide' },
      rowsRead: 4,
      rowsAccepted: 3,
      rowsReported: 1,
      title: 'Inspections on fire safety, 2018/19 (fire-inspections.csv)',
    });
    const ask = { questionSet: 'fire-safety', periods: ['2018-19'] };
    expect(await count(release.id, ask)).toMatchObject({ count: 3 });
    expect(await count(release.id, { ...ask, question: 'drill' })).toMatchObject({ count: 2 });
    const edinburgh = { ...ask, where: { COUNCIL_AREA: ['city-of-edinburgh'] } };
    expect(await count(release.id, edinburgh)).toMatchObject({ count: 1 });
    expect(await count(release.id, { ...ask, measure: 'REQUIREMENTS' })).toMatchObject({
      status: 'NOT_HELD',
      count: null,
    });
    // The definition as first sent would take the new year away: it does not.
    expect((await screen('fire-question-set.csv')).changes.join(' ')).not.toContain('2018/19');
  });

  it('are refused where they tell of days that have not come yet', async () => {
    const own = await mkdtemp(join(tmpdir(), 'cube-early-'));
    const road = await openImports({ store, folder: own, today: () => '2017-12-31' });
    const bytes = await readFile(new URL('../test/own/fire-inspections.csv', import.meta.url));
    const report = await road.settled(
      await road.receive(streamed(bytes), { fileName: 'early.csv' }),
    );
    expect(report.state).toBe('REFUSED');
    const found = report.checks.find(({ check }) => check === 'dates-fit');
    expect(found).toMatchObject({ result: 'FAIL', found: 3 });
    expect(found?.examples[0]?.message).toBe(
      '1 May 2018 has not come yet: today is 31 December 2017.',
    );
    await road.close();
    await rm(own, { recursive: true });
  });

  it('are refused with the line, the column and what would be right', async () => {
    const report = await screen('cse-faults.csv');
    expect(report.state).toBe('REFUSED');
    const failed = report.checks.filter(({ result }) => result === 'FAIL');
    expect(
      failed.flatMap(({ check, examples }) =>
        examples.map(({ line, column }) => `${check} ${line} ${column}`),
      ),
    ).toEqual([
      'value-missing 6 systems',
      'value-unknown 2 service_type',
      'value-unknown 4 roles',
      'value-form 3 inspection_date',
      'asked-of 5 comprehensive',
    ]);
  });
});
