import type { QuestionSet } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { type Circumstances, codesOf, fileOf, readFile } from '../../test/read-file.ts';
import { datastore } from './datastore.ts';

const on = (given: Circumstances, name = 'key-questions') =>
  readFile(datastore, fileOf(`datastore-${name}.csv`), given);

describe('the day a register describes', () => {
  it.each([
    ['MDSF_data_31 August 2023.csv', '2023-08-31', 'Register of 31 August 2023'],
    ['260331_DatastoreExternal.csv', '2026-03-31', 'Register of 31 March 2026'],
    ['ci_datastore_2026-05-31_slim_full.csv.gz', '2026-05-31', 'Register of 31 May 2026'],
    ['2026-05-31.csv', '2026-05-31', 'Register of 31 May 2026'],
  ])('is in the name %s', (fileName, day, title) => {
    const told = on({ fileName });
    expect(told.batch).toMatchObject({ title, periods: [day], series: 'ci-datastore' });
    expect(told.entries[0]).toMatchObject({ period: day, date: day });
  });

  it('is what the user says, whatever the name', () => {
    const told = on({ fileName: '260331_DatastoreExternal.csv', asAt: '2026-04-30' });
    expect(told.batch?.periods).toEqual(['2026-04-30']);
  });

  it.each([
    [{ fileName: 'register.csv' }, /tells no day/],
    [{ fileName: '31 February 2026.csv' }, /tells no day/],
    [{ asAt: '2026-02-31' }, /no day of the calendar/],
    [{ asAt: '1998-01-01' }, /before 2002-04-01/],
    [{ asAt: '2026-06-01', today: '2026-05-31' }, /^1 June 2026 has not come yet: today is 31 May/],
  ])('is refused when it is not known: %j', (given, why) => {
    const told = on(given);
    expect(told.opened).toBe(false);
    expect(told.issues).toMatchObject([{ check: 'as-at', message: expect.stringMatching(why) }]);
  });
});

describe('the batch', () => {
  const batch = on({ asAt: '2026-05-31' }).batch;

  it('carries its source wherever it goes', () => {
    expect(batch?.source).toEqual({
      title: 'Care Inspectorate Datastore, register of services at 31 May 2026',
      publisher: 'Care Inspectorate',
      licence: 'Open Government Licence v3.0',
      attribution:
        'Contains Care Inspectorate information licensed under the Open Government Licence v3.0.',
    });
  });

  it('names the members its entries name, parents first, and no others', () => {
    expect(batch?.members.map(({ dimension, path }) => `${dimension} ${path}`)).toEqual([
      'YEAR 2026-27',
      'PERIOD 2026-05-31',
      'STAGE register',
      'SERVICE_TYPE care-home',
      'SERVICE_SUBTYPE care-home-older-people',
      'SECTOR private',
      'COUNCIL_AREA fife',
    ]);
  });
});

describe('registers of several days', () => {
  const planning = (set: QuestionSet | undefined) =>
    set?.questions.find(({ code }) => code === 'care-and-support-planning')?.asked;
  const setAt = (asAt: string, held: readonly QuestionSet[], name?: string) => {
    const told = on({ asAt, held }, name);
    return { set: told.batch?.questionSet as QuestionSet, codes: codesOf(told.issues) };
  };
  const before = setAt('2025-08-31', []);
  const after = setAt('2026-05-31', [before.set]);

  it('keep the questions of the days before', () => {
    const themes = setAt('2018-03-31', [after.set], 'quality-themes');
    const asked = (code: string) =>
      themes.set.questions.find((q) => q.code === code)?.asked.map(({ period }) => period);
    expect(asked('lowest-grade')).toEqual(['2018-03-31', '2025-08-31', '2026-05-31']);
    expect(asked('quality-of-staffing')).toEqual(['2018-03-31']);
    expect(asked('wellbeing')).toEqual(['2025-08-31', '2026-05-31']);
  });

  it('take the place of what was held of the same day', () => {
    const again = setAt('2026-05-31', [after.set], 'care-play-and-learning');
    expect(planning(again.set)?.map(({ period }) => period)).toEqual(['2025-08-31']);
  });

  it('are marked where early learning moved to another framework on 22 September 2025', () => {
    expect(planning(before.set)).toMatchObject([{ period: '2025-08-31' }]);
    expect(before.codes).not.toContain('series-break');
    expect(planning(after.set)?.map(({ breakBefore }) => breakBefore)).toEqual([
      undefined,
      expect.stringMatching(
        /22 September 2025; care and support planning then stands for a new heading/,
      ),
    ]);
    expect(after.codes).toContain('series-break');
  });

  it('the mark moves to the first day after the break, and is warned of once', () => {
    const october = setAt('2025-10-31', [after.set]);
    expect(planning(october.set)?.map(({ breakBefore }) => breakBefore !== undefined)).toEqual([
      false,
      true,
      false,
    ]);
    expect(setAt('2026-06-30', [october.set]).codes).not.toContain('series-break');
  });

  it('nothing is marked where nothing lies before the break', () => {
    const alone = setAt('2026-05-31', []);
    expect(alone.set.questions.flatMap(({ asked }) => asked[0]?.breakBefore ?? [])).toEqual([]);
    expect(alone.codes).not.toContain('series-break');
    const earlierLater = setAt('2025-08-31', [alone.set]);
    expect(planning(earlierLater.set)?.[1]?.breakBefore).toBeDefined();
    expect(earlierLater.codes).toContain('series-break');
  });
});

describe('what the questions say', () => {
  it('every answer and union has a clause and every list names answers there are', () => {
    const set = on({ asAt: '2026-05-31' }, 'requirements-years').batch?.questionSet;
    for (const question of set?.questions ?? []) {
      const codes = new Set(question.answers.map(({ code }) => code));
      const lists = [question.headline, question.favourable, question.unfavourable];
      const parts = question.unions.flatMap((union) => union.parts);
      expect([...lists.flat(), ...parts].filter((code) => !codes.has(code))).toEqual([]);
      const named = [...codes, ...question.unions.map(({ code }) => code)];
      expect(named.filter((code) => !question.clauses?.[code])).toEqual([]);
      for (const asked of question.asked) expect(asked.of).toBe('services on the register');
    }
  });
});
