// The long layout: rows that make one entry, in the same rules as the wide one.
import { describe, expect, it } from 'vitest';
import { readWith, said } from './own.fixture.ts';
import { ownLong } from './own-long.ts';
import { ownWide } from './own-wide.ts';

const header =
  'service_number;service_name;service_type;sector;council_area;inspection_date;recommendations;requirements;question;answer';
const first = 'CS1;House;Fostering;Private;Fife;2017-05-31;1;0';
const second = 'CS2;Other;Fostering;Private;Fife;2017-06-01;0;0';
const answers = (lead: string, given: Record<string, string>): string[] =>
  Object.entries(given).map(([question, answer]) => `${lead};${question};${answer}`);
const none = { policy: 'None', indicators: 'All', systems: 'None', 'care-plans': 'Partly' };
const read = (...rows: string[]) => readWith(ownLong, [header, ...rows]);
const fails = ['value-missing', 'value-unknown', 'value-form', 'asked-of', 'duplicate-in-file'];

describe('the long layout', () => {
  it('is told by its header, and not by that of the wide one', () => {
    expect(ownLong.match(header.split(';'))).toMatchObject({ fits: true, unknown: [] });
    expect(ownWide.match(header.split(';')).fits).toBe(false);
    expect(ownLong.match([...header.split(';'), 'notes']).unknown).toEqual(['notes']);
  });

  it('gathers the rows of an entry, and gives it once its rows end', () => {
    const { entries, issues, batch } = read(...answers(first, none), ...answers(second, none));
    expect(issues).toEqual([]);
    expect(entries.map(({ line, service }) => [line, service])).toEqual([
      [2, 'CS1'],
      [6, 'CS2'],
    ]);
    expect(entries[0]?.answers).toEqual([
      'policy/none',
      'indicators/all',
      'systems/none',
      'care-plans/partial',
    ]);
    expect(batch()).toMatchObject({
      series: 'own-cse-inspection-fife-inspections',
      periods: ['2017-18'],
    });
  });

  it('gives the same entries as the wide layout', () => {
    const lead = header.split(';').slice(0, 8).join(';');
    const wide = readWith(ownWide, [
      `${lead};policy;indicators;systems;care-plans`,
      `${first};None;All;None;Partly`,
    ]);
    const { entries } = read(...answers(first, none));
    expect(entries.map(({ line: _, ...entry }) => entry)).toEqual(
      wide.entries.map(({ line: _, ...entry }) => entry),
    );
  });

  it('takes an entry without answers from a row with both blank', () => {
    const { entries, issues } = read(`${first};;`, ...answers(second, none));
    expect(said(issues, ...fails)).toEqual([]);
    expect(entries.map((entry) => entry.answers.length)).toEqual([0, 4]);
  });

  it('refuses an entry whose rows do not stand together, with a hint to sort', () => {
    const [one = '', ...others] = answers(first, none);
    const { entries, issues } = read(...others, ...answers(second, none), one);
    expect(entries.map(({ service }) => service)).toEqual(['CS1', 'CS2']);
    const [hint] = said(issues, 'duplicate-in-file');
    expect(hint).toContain('9 service_number | This entry begins in line 2');
    expect(hint).toContain('Sort the file');
  });

  it('lets later rows of an entry leave blank what the first row says, and refuses what differs', () => {
    const [one = '', ...others] = answers(first, none);
    const blank = others.map((row) => row.replace('House;Fostering;Private;Fife', ';;;'));
    expect(read(one, ...blank).entries).toHaveLength(1);
    const { entries, issues } = read(
      one,
      ...others.map((row) => row.replace('Private', 'Voluntary')),
    );
    expect(entries).toEqual([]);
    expect(said(issues, 'duplicate-in-file')[0]).toContain('Line 2 says "Private"');
  });

  it('applies the rules of who is asked, and says in which line', () => {
    const { issues } = read(...answers(first, { ...none, roles: 'All' }));
    expect(said(issues, 'asked-of')).toEqual([
      '6 answer | Roles is asked only where Policy is In place; here it is None. | a blank',
    ]);
    const left = read(
      ...answers(first, none),
      ...answers(second, { policy: 'None', indicators: 'All', systems: 'None' }),
    );
    expect(said(left.issues, 'asked-of')[0]).toContain('6 question');
  });

  it('says what no entry of the file answers', () => {
    const { entries, issues } = read(...answers(first, { policy: 'None' }));
    expect(entries).toHaveLength(1);
    expect(said(issues, 'value-not-supplied').map((text) => text.split(' | ')[0])).toEqual([
      'null indicators',
      'null systems',
      'null care-plans',
    ]);
  });

  it('refuses unknown questions, repeated ones and answers without one', () => {
    const { entries, issues } = read(
      ...answers(first, none),
      `${first};polcy;None`,
      `${first};Policy;None`,
      `${first};;None`,
    );
    expect(entries).toEqual([]);
    expect(said(issues, ...fails)).toEqual([
      expect.stringMatching(/^6 question \| .*policy/),
      '7 question | Answered in line 2.',
      '8 question | An answer without a question.',
    ]);
  });
});
