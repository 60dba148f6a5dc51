import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../target/frames.ts';
import { profileQuestion } from './documents.ts';
import { framesToShow } from './frames-to-show.ts';
import {
  askedOf,
  byDate,
  lastInspectedIn,
  leftOutWords,
  type ProfileEntry,
  providersOver,
  toldBy,
} from './history.ts';

type Question = Parameters<typeof toldBy>[1];

const entry = (period: string, date: string | null, answers: Record<string, string>) =>
  ({
    id: `${period} ${date}`,
    date,
    lastInspected: null,
    stage: { code: 'inspection' },
    period: { code: period, label: period, order: Number(period.slice(0, 4)) },
    answers: Object.entries(answers).map(([question, answer]) => ({
      question: { code: question },
      answer: { code: answer, label: answer },
    })),
  }) as unknown as ProfileEntry;

const question = (code: string) =>
  ({ question: { code }, unfavourable: [{ code: 'none' }] }) as unknown as Question;

describe('the history of a service', () => {
  const entries = [
    entry('2018-19', '2018-12-31', { policy: 'none' }),
    entry('2014-15', null, { policy: 'in-place', roles: 'all' }),
    entry('2018-19', '2018-06-01', { policy: 'in-place' }),
  ];

  it('runs from old to new, by day within a period', () => {
    expect(byDate(entries).map(({ date }) => date)).toEqual([null, '2018-06-01', '2018-12-31']);
  });

  it('shows the questions it was asked, in the order of the catalogue', () => {
    const all = ['roles', 'systems', 'policy'].map(question);
    expect(askedOf(entries, all).map((known) => known.question.code)).toEqual(['roles', 'policy']);
  });

  it('tells not asked from every answer, and marks what calls for action', () => {
    const [worst, oldest] = entries;
    if (!worst || !oldest) throw new Error('no entries');
    expect(toldBy(worst, question('policy'))).toEqual({ text: 'none', code: 'none', calls: true });
    expect(toldBy(oldest, question('policy')).calls).toBe(false);
    expect(toldBy(worst, question('roles'))).toEqual({
      text: 'not asked',
      code: null,
      calls: false,
    });
  });

  it('knows the last inspection, or that none is told', () => {
    expect(lastInspectedIn(entries)).toBe('2018-12-31');
    expect(lastInspectedIn([entry('2014-15', null, {})])).toBeNull();
  });
});

describe('what of a service is held and not shown', () => {
  const periods = (shown: number, totalCount: number, more = false) => ({
    totalCount,
    nodes: Array.from({ length: shown }, () => ({ records: { pageInfo: { hasNextPage: more } } })),
  });

  it('is said to be old, and how much of it there is', () => {
    expect(leftOutWords(periods(60, 60))).toBeNull();
    expect(leftOutWords(periods(60, 61))).toBe(
      'Only the latest are shown: one older period is left out.',
    );
    expect(leftOutWords(periods(60, 72))).toContain('12 older periods are left out');
  });

  it('is said of a period of which not every entry was read', () => {
    expect(leftOutWords(periods(1, 1, true))).toContain('only the first are shown');
  });

  it('is what is oldest: periods are asked for from the newest', () => {
    expect(print(profileQuestion)).toContain('{dimension: PERIOD, direction: DESC}');
  });
});

describe('what of a service is shown', () => {
  const frame = (stage: string, period: string | null, records = true) =>
    ({ code: `cse/${stage}/${period}`, set: 'cse', stage, period, records }) as unknown as Frame;

  it('is all years of inspections, the latest of a register, and only where records are held', () => {
    const frames = [
      frame('inspection', '2018-19'),
      frame('inspection', null),
      frame('annual-return', '2015', false),
      frame('register', '2026-05-31'),
      frame('register', '2026-04-30'),
    ];
    expect(framesToShow(frames).map(({ code }) => code)).toEqual([
      'cse/inspection/null',
      'cse/register/2026-05-31',
    ]);
  });
});

describe('the providers of a service', () => {
  const under = (label: string | null, period: string) =>
    ({
      provider: label && { code: label, label },
      period: { label: period },
    }) as unknown as ProfileEntry;

  it('are told with the time each took over, unknown ones passed over', () => {
    const entries = [
      under('Old', '2014/15'),
      under(null, '2015/16'),
      under('Old', '2016/17'),
      under('New', '2018/19'),
    ];
    expect(providersOver(entries)).toEqual([
      { label: 'Old', since: '2014/15', until: '2018/19' },
      { label: 'New', since: '2018/19', until: null },
    ]);
    expect(providersOver([under(null, '2014/15')])).toEqual([]);
  });
});
