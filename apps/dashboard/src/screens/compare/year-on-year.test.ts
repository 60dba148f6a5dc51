import { describe, expect, it } from 'vitest';
import type { CompareYearOnYearQuery } from '../../generated/graphql.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import { choicesOf, countCell, question, rateCell } from './compare.fixture.ts';
import { otherStages, stagesApart } from './stages.ts';
import { yearLikeness } from './year-likeness.ts';
import {
  againstWords,
  besideOf,
  judgedYears,
  namedYear,
  sinceFirst,
  yearLines,
  yearTitle,
  yearWarnings,
} from './year-on-year.ts';
import { whyNotYears } from './years.tsx';

const [usual] = question('policy').asked;
if (!usual) throw new Error('The fixture asks nothing.');
const at = (code: string, order: number, over: Partial<typeof usual> = {}) => ({
  ...usual,
  period: { ...usual.period, id: code, code, label: code.replace('-', '/'), order },
  ...over,
});
const times = [
  at('2018-19', 4),
  at('2017-18', 3, { breakBefore: 'The question was worded anew.' }),
  at('2016-17', 2),
];
const asked = question('policy', { asked: times });
const choices = choicesOf(asked, { times });

const member = (code: string) =>
  ({ __typename: 'Member', id: code, code, label: code, short: code, order: 1 }) as const;
const slice = (verdicts: Record<string, Verdict>, warnings: string[] = []) =>
  ({
    comparisons: {
      sentence: 'Two comparisons made. Simulated data.',
      edges: Object.entries(verdicts).map(([code, verdict]) => ({
        node: { keys: [member(code)] },
        verdict,
        comparison: { sentence: `${code} differs.`, warnings },
      })),
    },
    rows: {
      nodes: times.map(({ period }) => ({
        keys: [member(period.code)],
        rate: rateCell(50, [countCell(5), countCell(10)]),
      })),
    },
  }) as unknown as CompareYearOnYearQuery['slice'];

describe('one question over the years', () => {
  it('stands each year beside its own year before, unless one is named', () => {
    const lines = yearLines(slice({}), choices);
    const beside = (named: string | null) =>
      lines.map(({ code }) => besideOf(lines, code, named)?.code ?? null);
    expect(beside(null)).toEqual([null, '2016-17', '2017-18']);
    expect(beside('2016-17')).toEqual([null, '2016-17', '2016-17']);
    expect(againstWords(lines, choices, null)).toBe('Each year against its own year before');
    expect(againstWords(lines, choices, '2016-17')).toBe('Each year against 2016/17');
    const days = [at('2026-05-31', 2), at('2025-05-31', 1)];
    expect(againstWords([], { times: days }, null)).toBe('Each time against its own time before');
  });

  it('is never compared with itself', () => {
    expect(namedYear(choices, '2018-19')).toBeNull();
    expect(namedYear(choices, '2016-17')).toBe('2016-17');
  });

  it('says on each card what stands beside it; the first has none before it', () => {
    const answer = slice({ '2017-18': 'HIGHER', '2018-19': 'LOWER' });
    const cards = judgedYears(answer, yearLines(answer, choices), choices, null);
    expect(cards.map(({ label }) => label)).toEqual([
      '2016/17',
      '2017/18 against 2016/17',
      '2018/19 against 2017/18',
    ]);
    expect(cards[0]?.sentence).toBe('No earlier year is held to compare it with.');
    const named = judgedYears(answer, yearLines(answer, choices), choices, '2016-17');
    expect(named[0]).toMatchObject({
      label: '2016/17',
      sentence: 'The other years are compared with this one.',
    });
  });

  it('stands in the order of time, with its breaks', () => {
    const lines = yearLines(slice({ '2018-19': 'LOWER', '2016-17': 'CANNOT_SAY' }), choices);
    expect(lines.map(({ code, verdict }) => [code, verdict])).toEqual([
      ['2016-17', 'CANNOT_SAY'],
      ['2017-18', null],
      ['2018-19', 'LOWER'],
    ]);
    expect(lines[1]?.breakBefore).toBe('The question was worded anew.');
  });

  it('has a title that says no more than the verdict', () => {
    const titleOf = (verdict: Verdict) =>
      yearTitle(yearLines(slice({ '2018-19': verdict }), choices), choices, null);
    expect(titleOf('HIGHER')).toBe(
      'A higher share of services had it in place in 2018/19 than in 2017/18',
    );
    expect(titleOf('NO_CLEAR_DIFFERENCE')).toMatch(/^No clear difference between 2018\/19 and/);
    expect(titleOf('CANNOT_SAY')).toBe('Whether 2018/19 differs from 2017/18 cannot be said');
    const first = { ...choices, asked: at('2016-17', 2) };
    expect(yearTitle(yearLines(slice({}), first), first, null)).toBe(
      '2016/17 is the first year held: it has no year before',
    );
  });

  it('says the whole stretch too, where the cube has a verdict on it', () => {
    const whole = (verdict: Verdict, sentence: string) => ({
      sinceFirst: {
        edges: [
          {
            node: { keys: [member('2018-19')] },
            verdict,
            comparison: { baselineLabel: '2016/17', sentence },
          },
        ],
      },
    });
    const said = (verdict: Verdict, sentence: string, named: string | null = null) =>
      sinceFirst(
        whole(verdict, sentence) as unknown as CompareYearOnYearQuery['slice'],
        yearLines(slice({}), choices),
        choices,
        named,
      );
    expect(said('HIGHER', '14 points higher than 2016/17.')).toBe(
      'First to latest: 2018/19 is 14 points higher than 2016/17.',
    );
    expect(said('NO_CLEAR_DIFFERENCE', '2 points lower, which chance alone could explain.')).toBe(
      'First to latest: 2018/19 is 2 points lower than 2016/17, which chance alone could explain.',
    );
    expect(said('CANNOT_SAY', 'The series breaks.')).toBe('');
    expect(said('HIGHER', '14 points higher than 2016/17.', '2016-17')).toBe('');
  });

  it('is like for like without breaks only', () => {
    const lines = yearLines(slice({ '2018-19': 'LOWER' }), choices);
    const facts = { lines, choices, likeForLike: true, warnings: ['Small base: under 10.'] };
    expect(yearLikeness(facts).map(({ same, lead }) => [same, lead])).toEqual([
      [true, 'Same question.'],
      [true, 'Same base.'],
      [true, 'Same stage and coverage.'],
      [false, 'The series breaks before 2017/18.'],
      [false, 'Small base:'],
    ]);
    const whole = lines.map((line) => ({ ...line, breakBefore: null }));
    expect(yearLikeness({ ...facts, lines: whole })[0]?.lead).toBe('No breaks in the series.');
  });

  it('says each warning once', () => {
    const warned = slice({ '2018-19': 'LOWER', '2016-17': 'LOWER' }, ['Simulated data.', 'Break.']);
    expect(yearWarnings(warned)).toEqual(['Break.']);
  });
});

describe('the same question at another stage', () => {
  const stage = { ...usual.stage, code: 'annual-return', label: 'Annual return' };
  const returns = [at('2015', 1, { stage }), at('2016', 2, { stage })];

  it('is found by its latest time, and only where it was the same question', () => {
    const both = choicesOf(question('policy', { asked: [...times, ...returns] }), { times });
    expect(otherStages(both).map(({ period }) => period.code)).toEqual(['2016']);
    expect(otherStages(choices)).toEqual([]);
  });

  it('is looked at in the time nearest before, else the first after', () => {
    const later = [...returns, at('2019', 9, { stage }), at('2021', 10, { stage })];
    const only = choicesOf(question('policy', { asked: [...times, ...later] }), { times });
    expect(otherStages(only).map(({ period }) => period.code)).toEqual(['2016']);
    const first = choicesOf(question('policy', { asked: [...times, ...later.slice(2)] }), {
      times,
    });
    expect(otherStages(first).map(({ period }) => period.code)).toEqual(['2019']);
  });

  it('says what differs beside who answered', () => {
    expect(stagesApart([...times.slice(0, 1), ...returns.slice(0, 1)])).toBe(
      'The same question was put at two stages. Who answered differs, and when, so there is no verdict between the tables.',
    );
  });

  it('is said to be the same question, though never compared', () => {
    const said = (asks: typeof times) =>
      whyNotYears([...times.slice(0, 1), ...returns.slice(0, 1)], question('p', { asked: asks }));
    expect(said([...times, ...returns])).toContain('asked this question too, and services');
    expect(said(times)).toContain('asked other questions');
  });
});
