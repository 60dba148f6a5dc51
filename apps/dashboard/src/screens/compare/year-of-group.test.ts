import { describe, expect, it } from 'vitest';
import { choicesOf, countCell, question, rateCell } from './compare.fixture.ts';
import { likenessOf } from './like-for-like.ts';
import type { NamedVerdict } from './wording.ts';
import { thenOf, thenOptions, thenTitle } from './year-of-group.ts';

const [first] = question('x').asked;
if (!first) throw new Error('The fixture asks nothing.');
const at = (code: string, order: number, breakBefore: string | null = null) => ({
  ...first,
  period: { ...first.period, id: code, code, label: code.replace('-', '/'), order },
  breakBefore,
});
const times = [
  at('2016-17', 4),
  at('2015-16', 3, 'A new form.'),
  at('2014-15', 2),
  at('2013-14', 1),
];
const choices = choicesOf(question('policy', { asked: times }));
const group = (short: string, verdict: NamedVerdict['verdict']): NamedVerdict => ({
  short,
  rate: rateCell(50, [countCell(5), countCell(10)]),
  verdict,
});
const open = { label: '2014/15', breaks: [] };

describe('a group beside itself in another year', () => {
  it('may be asked for in every other year of its stage', () => {
    expect(thenOptions(choices, { one: 'sector' }).map(({ label }) => label)).toEqual([
      'The same sector in 2015/16',
      'The same sector in 2014/15',
      'The same sector in 2013/14',
    ]);
  });

  it('names a break between the two years, and none before both', () => {
    const broken = { code: '2015-16', label: '2015/16', why: 'A new form.' };
    expect(thenOf(choices, '2014-15')?.breaks).toEqual([broken]);
    const early = { ...choices, asked: times[2] ?? first };
    expect(thenOf(early, '2016-17')?.breaks).toEqual([broken]);
    expect(thenOf(early, '2013-14')?.breaks).toEqual([]);
  });

  it('has a title of what the verdicts carry, and none across a break', () => {
    const title = (groups: NamedVerdict[], then = open) =>
      thenTitle(groups, 'had a policy', { one: 'sector', many: 'sectors' }, then).text;
    expect(title([group('Private', 'HIGHER'), group('Voluntary', 'NO_CLEAR_DIFFERENCE')])).toBe(
      'Private services more often had a policy than in 2014/15',
    );
    expect(title([group('Private', 'NO_CLEAR_DIFFERENCE')])).toBe(
      'No sector differs from 2014/15 beyond chance',
    );
    expect(
      title([group('Private', 'CANNOT_SAY')], {
        ...open,
        breaks: [{ code: '2015-16', label: '2015/16', why: '' }] as never,
      }),
    ).toBe('How sectors differ from 2014/15 cannot be said: the series breaks');
  });
});

describe('what is said of other stages', () => {
  const returned = {
    ...at('2015', 2),
    stage: { ...first.stage, code: 'annual-return', label: 'Annual return' },
  };
  const said = (asked: typeof times) => {
    const chosen = choicesOf(question('policy', { asked }), {
      times: asked.filter(({ stage }) => stage.code === 'inspection'),
    });
    return likenessOf({
      choices: chosen,
      kind: { dimension: 'SECTOR', one: 'sector', many: 'sectors', by: 'by sector' },
      likeForLike: true,
      warnings: [],
      snapshots: [...asked, returned],
      otherYear: null,
    }).find(({ key }) => key === 'time-annual-return')?.text;
  };
  it('follows what is held: one year, several, and the same question at both', () => {
    expect(said([first])).toMatch(/other questions .* no change over time is shown\.$/);
    expect(said(times)).toContain('compare by year');
    expect(said([...times, returned])).toContain('the same question');
  });
});
