// The wide layout: what a person may write, what it becomes, and what is said where it cannot be taken.
import { cse } from '@cube/reference';
import type { QuestionSet } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { contentsWith, readWith, said } from './own.fixture.ts';
import { ownLong } from './own-long.ts';
import { ownWide } from './own-wide.ts';

const header =
  'Service Number;service-name;SERVICE TYPE;service_subtype;sector;council_area;provider_number;provider;stage;inspection_date;year;recommendations;requirements;policy;comprehensive;roles;indicators;systems;Care plans';
const good =
  'CS1;House;Care home;;Private;Fife;SP1;Care Ltd;;31/05/2017;;1;0;In place;Yes;All;majority;effective;Not applicable';
const read = (...rows: string[]) => readWith(ownWide, [header, ...rows]);
/** The good row with some cells written differently, by position. */
const but = (changes: Record<number, string>): string =>
  good
    .split(';')
    .map((cell, at) => changes[at] ?? cell)
    .join(';');
const fails = ['value-missing', 'value-unknown', 'value-form', 'asked-of', 'dates-fit', 'as-at'];

describe('the wide layout', () => {
  it('is told by its header, whatever the capitals, spaces and hyphens, and not by that of the long one', () => {
    const names = header.split(';');
    expect(ownWide.match(names)).toMatchObject({ fits: true, missing: [], unknown: [] });
    expect(ownWide.match([...names, 'question', 'Answer']).fits).toBe(false);
    expect(ownLong.match(names).fits).toBe(false);
    expect(ownWide.match(['service_number', 'policy'])).toMatchObject({
      fits: false,
      missing: ['service_type', 'inspection_date or year'],
    });
  });

  it('a misspelt column of its own is named, beside the questions it might be', () => {
    const misspelt = header.replace('sector', 'sectr').replace('council_area', 'Council  aera');
    const { issues } = readWith(ownWide, [misspelt, good]);
    const told = said(issues, 'columns-unknown');
    expect(told[0]).toMatch(/sectr \| The column sector is not there: if this is it, call it so\./);
    expect(told[1]).toMatch(/The column council_area is not there/);
    const other = readWith(ownWide, [`${header};shoe size of the inspector`, `${good};44`]).issues;
    expect(said(other, 'columns-unknown').join()).toMatch(/\| No question of .* is called so/);
  });

  it('reads a row as an entry with its codes', () => {
    const { entries, issues } = read(good);
    expect(issues).toEqual([]);
    expect(entries).toEqual([
      {
        line: 2,
        service: 'CS1',
        serviceLabel: 'House',
        provider: 'SP1',
        providerLabel: 'Care Ltd',
        serviceType: 'care-home',
        serviceSubtype: null,
        sector: 'private',
        councilArea: 'fife',
        period: '2017-18',
        date: '2017-05-31',
        lastInspected: null,
        recommendations: 1,
        requirements: 0,
        answers: [
          'policy/in-place',
          'comprehensive/yes',
          'roles/all',
          'indicators/majority',
          'systems/effective',
          'care-plans/not-applicable',
        ],
      },
    ]);
  });

  it('makes a batch with its words, its series and the focus area asked in the new years', () => {
    const { batch } = readWith(
      ownWide,
      [header, good, but({ 9: '2016-04-01' }), but({ 9: '2015-06-01' })],
      { fileName: 'C:\\data\\Fife inspections 31 May 2018 (2).csv.gz' },
    );
    const made = batch();
    expect(made).toMatchObject({
      title:
        'Inspections on child sexual exploitation, 2015/16 to 2017/18 (Fife inspections 31 May 2018 (2).csv.gz)',
      stage: 'inspection',
      periods: ['2015-16', '2016-17', '2017-18'],
      series: 'own-cse-inspection-fife-inspections-31-may-2018-2',
      source: { publisher: 'Your own records' },
    });
    const roles = made.questionSet.questions.find(({ code }) => code === 'roles');
    const [report] = cse.questions.find(({ code }) => code === 'roles')?.asked ?? [];
    expect(roles?.asked).toEqual([
      { ...report, period: '2015-16' },
      report,
      { ...report, period: '2017-18' },
    ]);
    const untouched = made.questionSet.questions.find(({ code }) => code === 'training-plan');
    expect(untouched?.asked).toHaveLength(1);
  });

  it('names the members that may be new to the release', () => {
    const batch = read(good).batch();
    if (!('members' in batch)) throw new Error('no batch');
    expect(batch.members.map(({ dimension, path }) => `${dimension} ${path}`)).toEqual([
      'YEAR 2017-18',
      'PERIOD 2017-18',
      'SERVICE_TYPE care-home',
      'SECTOR private',
      'COUNCIL_AREA fife',
      'STAGE inspection',
    ]);
  });

  it('leaves a question out of an entry it was not put to', () => {
    const { entries, issues } = read(but({ 13: 'None', 14: '', 15: '' }));
    expect(said(issues, ...fails)).toEqual([]);
    expect(entries[0]?.answers).toEqual([
      'policy/none',
      'indicators/majority',
      'systems/effective',
      'care-plans/not-applicable',
    ]);
  });

  it('refuses an answer to a question that was not put, and a blank where it was', () => {
    const { entries, issues } = read(but({ 13: 'In development', 15: '' }), but({ 14: '' }));
    expect(entries).toEqual([]);
    expect(said(issues, 'asked-of')).toEqual([
      '2 comprehensive | Comprehensive is asked only where Policy is In place; here it is In development. | a blank',
      '3 comprehensive | Comprehensive was asked here, and has no answer. | Partly or Yes',
    ]);
  });

  it('refuses a blank answer of a question asked of everyone, unless the set says how blanks count', () => {
    expect(said(read(but({ 17: '' })).issues, 'value-missing')).toEqual([
      '2 systems | Systems is asked of everyone. | None, Partly or Effective',
    ]);
    const lenient: QuestionSet = {
      ...cse,
      questions: cse.questions.map((question) => ({
        ...question,
        answers: [
          ...question.answers,
          { code: 'blank', label: 'Not written down', role: 'not-recorded' as const },
        ],
      })),
    };
    const contents = contentsWith([lenient]);
    const { entries, issues } = readWith(ownWide, [header, but({ 14: '', 17: '' })], { contents });
    expect(said(issues, ...fails)).toEqual([]);
    expect(entries[0]?.answers).toContain('systems/blank');
    expect(entries[0]?.answers).toContain('comprehensive/blank');
  });

  it('refuses answers taken together, and unknown ones with the nearest', () => {
    const { issues } = read(but({ 15: 'All or the majority', 16: 'minorty' }));
    expect(said(issues, 'value-unknown')).toEqual([
      '2 roles | These are several answers together; an entry gives one. | All or Majority',
      '2 indicators | Minority',
    ]);
  });

  it('never takes an unknown type, sector or area for another: it names the nearest', () => {
    const { entries, issues } = read(but({ 2: 'Care hoem', 4: 'Privat', 5: 'Fyfe' }));
    expect(entries).toEqual([]);
    expect(said(issues, 'value-unknown')).toEqual([
      expect.stringMatching(/^2 SERVICE TYPE \| .*Care home/),
      expect.stringMatching(/^2 sector \| .*Private/),
      expect.stringMatching(/^2 council_area \| .*Fife/),
    ]);
  });

  it('keeps types and their kinds together', () => {
    const { entries, issues } = read(
      but({ 2: 'School care', 3: 'School hostel' }),
      but({ 0: 'CS2', 2: '', 3: 'School hostel' }),
      but({ 3: 'School hostel' }),
      but({ 2: 'School hostel' }),
    );
    expect(entries.map(({ serviceType, serviceSubtype }) => [serviceType, serviceSubtype])).toEqual(
      [
        ['school-care', 'school-hostel'],
        ['school-care', 'school-hostel'],
      ],
    );
    expect(said(issues, 'value-unknown').map((text) => text.split(' | ')[0])).toEqual([
      '4 service_subtype',
      '5 SERVICE TYPE',
    ]);
  });

  it('takes blanks of places as not recorded, and counts as not known, and says so', () => {
    const { entries, issues } = read(but({ 2: '', 4: '', 5: '', 11: '', 12: '' }));
    expect(entries[0]).toMatchObject({
      serviceType: 'not-recorded',
      sector: 'not-recorded',
      councilArea: 'not-recorded',
      recommendations: null,
      requirements: null,
    });
    expect(issues.map(({ check }) => check)).toEqual(Array(5).fill('value-not-supplied'));
  });

  it('makes a number for a provider that has a name only', () => {
    const { entries } = read(
      but({ 6: '', 7: 'Smith & Sons (Fife)' }),
      but({ 0: 'CS2', 6: '', 7: '' }),
    );
    expect(entries.map(({ provider, providerLabel }) => [provider, providerLabel])).toEqual([
      ['provider-smith-and-sons-fife', 'Smith & Sons (Fife)'],
      [null, null],
    ]);
  });

  it('keeps no name of a childminder', () => {
    const { entries } = read(but({ 1: 'Jo Bloggs', 2: 'Childminding', 6: '', 7: 'Jo Bloggs' }));
    expect(JSON.stringify(entries)).not.toContain('Bloggs');
    expect(entries[0]).toMatchObject({ serviceLabel: 'CS1', provider: null });
  });

  it.each([
    ['2016/17', '2016-17'],
    ['2016-17', '2016-17'],
    ['2016-2017', '2016-17'],
  ])('reads the year %s', (text, period) => {
    const { entries } = read(but({ 9: '', 10: text }));
    expect(entries[0]).toMatchObject({ period, date: null });
  });

  it.each([
    [{ 9: '31/02/2017' }, 'value-form'],
    [{ 9: '05/31/2017' }, 'value-form'],
    [{ 9: '' }, 'value-missing'],
    [{ 9: '', 10: '2017' }, 'value-form'],
    [{ 9: '', 10: '2016-18' }, 'value-form'],
    [{ 10: '2016-17' }, 'dates-fit'],
    [{ 0: '' }, 'value-missing'],
    [{ 0: 'CS 1/2' }, 'value-form'],
    [{ 11: '-1' }, 'value-form'],
    [{ 11: '1.5' }, 'value-form'],
    [{ 11: '1000001' }, 'value-form'],
    [{ 6: 'not-recorded' }, 'value-form'],
    [{ 7: 'Not recorded' }, 'value-form'],
    [{ 8: 'inspektion!' }, 'value-unknown'],
  ])('refuses %j as %s', (changes, check) => {
    const { entries, issues } = read(but(changes));
    expect(entries).toEqual([]);
    expect(issues.map((issue) => issue.check)).toEqual([check]);
    expect(issues[0]?.line).toBe(2);
  });

  it.each([
    ['31/02/2018', 'There is no day 31 in February 2018, which has 28 days.'],
    ['2017-05-32', 'There is no day 32 in May 2017, which has 31 days.'],
    ['05/31/2017', 'There is no month 31.'],
    ['31/05/1066', 'The year 1066 cannot be meant.'],
  ])('says of %s that there is no such day', (text, message) => {
    expect(said(read(but({ 9: text })).issues, 'value-form')).toEqual([
      `2 inspection_date | ${message} | 2017-05-31 or 31/05/2017`,
    ]);
  });

  it('refuses what has not happened yet, and takes what happened today', () => {
    const onDay = (today: string, changes: Record<number, string>) =>
      readWith(ownWide, [header, but(changes)], { today });
    expect(onDay('2017-05-31', {}).entries).toHaveLength(1);
    const early = onDay('2017-05-30', {});
    expect(early.entries).toEqual([]);
    expect(said(early.issues, ...fails)).toEqual([
      '2 inspection_date | 31 May 2017 has not come yet: today is 30 May 2017.',
    ]);
    const byYear = onDay('2017-03-31', { 9: '', 10: '2017/18' });
    expect(said(byYear.issues, 'dates-fit')).toEqual([
      '2 year | It has not begun. 1 April 2017 has not come yet: today is 31 March 2017.',
    ]);
    expect(onDay('2017-04-01', { 9: '', 10: '2017/18' }).entries).toHaveLength(1);
  });

  it('holds one stage a file', () => {
    const { issues } = read(good, but({ 0: 'CS2', 8: 'Annual return', 10: '2017/18' }));
    expect(said(issues, 'value-unknown')[0]).toContain('one file holds one stage');
  });

  it('takes annual returns of a calendar year or an inspection year, and knows their own questions', () => {
    const lines = [
      'service_number;service_type;stage;year;training-plan;Missing procedure;policy',
      'CS1;Fostering;Annual return;2015;In place;Other;',
      'CS2;Fostering;annual-return;2016/17;none;other;none',
    ];
    const { entries, issues } = readWith(ownWide, lines);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      period: '2015',
      answers: ['training-plan/in-place', 'missing-procedure/other'],
    });
    expect(said(issues, ...fails)).toEqual([
      expect.stringMatching(/^3 policy \| Policy is no question of the stage Annual return/),
    ]);
  });

  it('takes the day a register describes from the name, the caller or the year', () => {
    const set: QuestionSet = {
      ...cse,
      questions: cse.questions.slice(0, 1).map((question) => ({
        ...question,
        asked: [{ period: '2016-05-31', stage: 'register', wording: '', of: 'services' }],
      })),
    };
    const contents = contentsWith([set]);
    const lines = (year: string, day: string) => [
      'service_number;service_type;stage;inspection_date;year;policy',
      `CS1;Fostering;Register;${day};${year};None`,
    ];
    const named = { contents, fileName: 'register 31 May 2018.csv' };
    expect(readWith(ownWide, lines('', '2017-01-02'), named).entries[0]).toMatchObject({
      period: '2018-05-31',
      date: '2018-05-31',
      lastInspected: '2017-01-02',
    });
    const told = { contents, asAt: '2018-06-30' };
    expect(readWith(ownWide, lines('', ''), told).entries[0]?.period).toBe('2018-06-30');
    expect(readWith(ownWide, lines('2018-04-30', ''), { contents }).entries[0]?.period).toBe(
      '2018-04-30',
    );
    expect(said(readWith(ownWide, lines('', ''), { contents }).issues, ...fails)).toHaveLength(1);
    const ahead = readWith(ownWide, lines('', ''), { ...named, today: '2018-05-30' });
    expect(said(ahead.issues, ...fails)).toEqual([
      '2 year | 31 May 2018 has not come yet: today is 30 May 2018.',
    ]);
    expect(
      said(readWith(ownWide, lines('', '2019-01-01'), named).issues, 'dates-fit'),
    ).toHaveLength(1);
  });

  it('tells the focus area from a column, and names those held where it cannot be told', () => {
    const lines = [
      'service_number;service_type;year;question_set;colour',
      'CS1;Fostering;2017/18;;red',
    ];
    const { entries, issues } = readWith(ownWide, lines);
    expect(entries).toEqual([]);
    expect(said(issues, 'value-unknown')[0]).toContain('Child sexual exploitation (cse)');
    const other = readWith(ownWide, [lines[0] ?? '', 'CS1;Fostering;2017/18;CSE;red']);
    expect(other.entries[0]?.answers).toEqual([]);
    expect(said(other.issues, 'columns-unknown')[0]).toContain('null colour');
    expect(said(other.issues, 'value-not-supplied')).toHaveLength(4 + 6);
  });

  it('needs the question that decides whether another is asked', () => {
    const lines = ['service_number;service_type;year;roles', 'CS1;Fostering;2017/18;all'];
    expect(said(readWith(ownWide, lines).issues, 'asked-of')[0]).toContain(
      'nothing is said of that',
    );
  });

  it('leaves blank rows out and says where a text would run in a spreadsheet', () => {
    const { entries, issues, leftOut } = read(';;;', but({ 1: '=cmd()' }));
    expect(leftOut).toEqual([2]);
    expect(entries[0]?.serviceLabel).toBe('=cmd()');
    expect(issues.map(({ check }) => check)).toEqual(['value-text']);
  });

  it('refuses the same question under two names', () => {
    const lines = [
      'service_number;service_type;year;policy;Policy!',
      'CS1;Fostering;2017/18;none;none',
    ];
    expect(said(readWith(ownWide, lines).issues, 'header-twice')).toEqual([
      'null Policy! | policy is the same question.',
    ]);
  });
});
