import { describe, expect, it } from 'vitest';
import {
  dayInName,
  dayInWords,
  oneOf,
  plain,
  readDay,
  readNumber,
  readWhole,
  slug,
} from './value.ts';
import { termsFor, timeMembers, typeOfSubtype, yearOfDay, yearOfSuffix } from './vocabulary.ts';

describe('a day in a cell', () => {
  it.each([
    ['2026-05-31', '2026-05-31'],
    ['31/05/2026', '2026-05-31'],
    ['1/4/2002', '2002-04-01'],
    ['21-Aug-02', '2002-08-21'],
    ['3 September 2019', '2019-09-03'],
    ['1st Sept 2019', '2019-09-01'],
    [' 2026-05-31 00:00:00 ', '2026-05-31'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s', (text, day) => expect(readDay(text)).toBe(day));

  it.each([
    '29/02/2023',
    '05/31/2026',
    '31/04/2026',
    '2026_3',
    '43921',
    'soon',
    '',
    '2026-05-31 14:10',
  ])('refuses %j rather than guess', (text) => expect(readDay(text)).toBeNull());
});

describe('the day in the name of a file', () => {
  it.each([
    ['MDSF_data_31 August 2023.csv', '2023-08-31'],
    ['260331_DatastoreExternal.csv', '2026-03-31'],
    ['ci_datastore_2026-05-31_slim_full.csv.gz', '2026-05-31'],
    ['2026-05-31.csv', '2026-05-31'],
    ['MDSF_data_31_Mar_2019.csv', '2019-03-31'],
    ['Datastore 20240331 (1).csv', '2024-03-31'],
    ['register_31.05.2026.csv', '2026-05-31'],
  ])('%s', (name, day) => expect(dayInName(name)).toBe(day));

  it.each([
    'register.csv',
    'register_2026.csv',
    '31 February 2024.csv',
    '269931_x.csv',
    'a1234567.csv',
  ])('%s tells none', (name) => expect(dayInName(name)).toBeNull());

  it('is read back in words', () => expect(dayInWords('2026-05-31')).toBe('31 May 2026'));
});

describe('numbers', () => {
  it('are whole and not below zero', () => {
    expect(['3', ' 12 ', '3.0', '0'].map(readWhole)).toEqual([3, 12, 3, 0]);
    expect(['-1', '3.5', '1,000', 'two', ''].map(readWhole)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
  it('of services are what an address can carry', () => {
    expect(readNumber(' cs1000000001 ')).toBe('CS1000000001');
    expect(readNumber('CS 1')).toBeNull();
    expect(readNumber('=CS1')).toBeNull();
  });
});

describe('words', () => {
  it('are the same whatever their case, spaces and signs', () => {
    expect(plain('  Argyll &  Bute ')).toBe(plain('argyll and bute'));
    expect(plain('Na h-Eileanan Siar')).toBe(plain('NA H EILEANAN SIAR'));
    expect(plain("Children's")).toBe(plain('Children\u2019s'));
    expect(slug('Bournemouth, Christchurch & Poole')).toBe('bournemouth-christchurch-and-poole');
    expect(oneOf(['A', 'B', 'C'])).toBe('A, B or C');
  });

  it.each([
    ['COUNCIL_AREA', 'Argyll & Bute', 'argyll-and-bute'],
    ['COUNCIL_AREA', 'ARGYLL AND BUTE', 'argyll-and-bute'],
    ['COUNCIL_AREA', 'Western Isles', 'na-h-eileanan-siar'],
    ['COUNCIL_AREA', 'Edinburgh', 'city-of-edinburgh'],
    ['COUNCIL_AREA', 'outside Scotland', 'outside-scotland'],
    ['SECTOR', 'Voluntary or Not for Profit', 'voluntary'],
    ['SECTOR', 'local-authority', 'local-authority'],
    ['SERVICE_TYPE', 'School Care Accommodation Service', 'school-care'],
    ['SERVICE_SUBTYPE', 'Children & Young People', 'care-home-children-and-young-people'],
    ['SERVICE_SUBTYPE', 'Mainstream Residential School', 'mainstream-school'],
    ['STAGE', 'Annual return', 'annual-return'],
  ] as const)('%s %s', (dimension, text, code) =>
    expect(termsFor(dimension).find(text)).toBe(code),
  );

  it('that are not known have neighbours, and become nothing', () => {
    const areas = termsFor('COUNCIL_AREA');
    expect(areas.find('Abberdeen City')).toBeNull();
    expect(areas.nearest('Abberdeen City')).toContain('Aberdeen City');
    // A guess that is far off helps nobody: then all that is permitted is named.
    expect(termsFor('SERVICE_TYPE').nearest('Zorb Home')).toEqual([]);
    expect(termsFor('SERVICE_TYPE').wanted('Zorb Home')).toMatch(
      /^Care home, School care, .* or Not recorded$/,
    );
    expect(termsFor('SERVICE_TYPE').wanted('Care Hoome')).toBe('Care home');
    expect(termsFor('SECTOR').find('')).toBeNull();
  });
});

describe('time', () => {
  it('knows the year a day and a suffix lie in', () => {
    expect(['2026-05-31', '2026-03-31', '2026-04-01'].map(yearOfDay)).toEqual([
      '2026-27',
      '2025-26',
      '2026-27',
    ]);
    expect(['2627', '2628', '99'].map(yearOfSuffix)).toEqual(['2026-27', null, null]);
  });

  it('keeps what the report says of its own periods and puts the others in order', () => {
    const order = (period: string) => timeMembers(period)[1]?.order ?? Number.NaN;
    const periods = [
      '2013-14',
      '2015',
      '2016-17',
      '2017-18',
      '2019-03-31',
      '2019-20',
      '2026-05-31',
    ];
    const orders = periods.map(order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(timeMembers('2016-17')[0]?.label).toBe('2016/17');
    expect(timeMembers('2026-05-31')).toMatchObject([
      { dimension: 'YEAR', path: '2026-27', label: '2026/27' },
      { dimension: 'PERIOD', path: '2026-05-31', label: '31 May 2026', parent: '2026-27' },
    ]);
  });

  it('puts subtypes below their types', () => {
    expect(typeOfSubtype('school-hostel')).toBe('school-care');
    expect(typeOfSubtype('day-care-under-3s')).toBe('day-care-of-children');
    expect(typeOfSubtype('nowhere')).toBeNull();
  });
});
