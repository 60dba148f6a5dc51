import { describe, expect, it } from 'vitest';
import { type CountFact, emptyFact } from './ask.ts';
import { rateOf } from './cell.ts';
import {
  display,
  formatCount,
  formatDate,
  formatInterval,
  formatOrdinal,
  formatPercent,
  formatPercentRange,
  formatPeriod,
  formatPointsApart,
  formatSignedPoints,
  notDeterminable,
  spoken,
} from './format.ts';
import type { CellStatus } from './signs.ts';

const fact = (lower: number | null, upper = lower, status?: CellStatus): CountFact => ({
  ...emptyFact(status ?? (lower === upper ? 'KNOWN' : 'BOUNDED')),
  lower,
  upper,
});
const rate = (k: CountFact, n: CountFact, useRateBounds = false) =>
  rateOf(k, n, { confidence: 0.95, useRateBounds });

describe('numbers as text', () => {
  it('groups thousands by commas and joins ranges by "to" in sentences, an en dash in tables', () => {
    expect(formatCount(10500)).toBe('10,500');
    expect(formatCount(245, 247)).toBe('245 to 247');
    expect(formatCount(245, 247, 'table')).toBe('245–247');
  });

  it('rounds half up as the report does, also where floating point falls just short of a half', () => {
    expect(formatPercent(0.125)).toBe('13%');
    expect(formatPercent(0.285)).toBe('29%');
    expect(formatPercent(0.145)).toBe('15%');
    expect(formatPercent(311 / 332)).toBe('94%');
  });

  it('keeps 0% for none and 100% for all', () => {
    expect(formatPercent(0)).toBe('0%');
    expect(formatPercent(1 / 332)).toBe('<1%');
    expect(formatPercent(331 / 332)).toBe('>99%');
    expect(formatPercent(1)).toBe('100%');
  });

  it('prints a range of shares once when both ends print alike', () => {
    expect(formatPercentRange({ lower: 0.791, upper: 0.804 })).toBe('79–80%');
    expect(formatPercentRange({ lower: 0.791, upper: 0.804 }, 'sentence')).toBe('79 to 80%');
    expect(formatPercentRange({ lower: 0.796, upper: 0.804 })).toBe('80%');
  });

  it('gives an interval a decimal where whole percentages would hide that it has two ends', () => {
    expect(formatInterval({ lower: 0.414, upper: 0.641 })).toBe('41 to 64%');
    expect(formatInterval({ lower: 0.0081, upper: 0.0124 })).toBe('0.8 to 1.2%');
    expect(formatInterval({ lower: 0.0002, upper: 0.004 })).toBe('<0.1 to 0.4%');
    expect(formatInterval({ lower: 0.9961, upper: 0.9998 })).toBe('99.6 to >99.9%');
    expect(formatInterval({ lower: 0, upper: 0.004 })).toBe('0 to <1%');
    expect(formatInterval({ lower: 0.63, upper: 0.63 })).toBe('63%');
  });

  it('signs points by a real minus and a plus, and zero by neither', () => {
    expect(formatSignedPoints({ lower: 0.101, upper: 0.3 })).toBe('+10 to +30 points');
    expect(formatSignedPoints({ lower: -0.18, upper: 0.03 })).toBe('−18 to +3 points');
    expect(formatSignedPoints({ lower: -0.001, upper: 0.001 })).toBe('0 points');
    expect(formatSignedPoints({ lower: -0.01, upper: -0.01 })).toBe('−1 point');
    expect(formatSignedPoints({ lower: -0.075, upper: 0.075 })).toBe('−8 to +8 points');
  });

  it('says the size of a difference without its sign', () => {
    expect(formatPointsApart({ lower: 0.2, upper: 0.21 })).toBe('20 to 21 points');
    expect(formatPointsApart({ lower: -0.08, upper: -0.07 })).toBe('7 to 8 points');
    expect(formatPointsApart({ lower: -0.001, upper: -0.001 })).toBe('less than 1 point');
    expect(formatPointsApart({ lower: 0.001, upper: 0.02 })).toBe('up to 2 points');
    expect(formatPointsApart({ lower: 0.01, upper: 0.01 })).toBe('1 point');
  });

  it('writes places, dates and inspection years the British way', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(formatOrdinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th',
    );
    expect(formatDate('2026-05-31')).toBe('31 May 2026');
    expect(() => formatDate('2026-13-01')).toThrow();
    expect(formatPeriod('2016-17')).toBe('2016/17');
    expect(formatPeriod('2015')).toBe('2015');
    expect(formatPeriod('2026-05-31')).toBe('31 May 2026');
  });
});

describe('cells as text', () => {
  it('shows a known share with its counts', () => {
    const r = rate(fact(36), fact(68));
    expect(display(r)).toBe('53%');
    expect(spoken(r)).toBe('53 percent, 36 of 68');
  });

  it('shows a true zero as zero', () => {
    expect(display(fact(0))).toBe('0');
    expect(display(rate(fact(0), fact(13)))).toBe('0%');
    expect(spoken(rate(fact(0), fact(13)))).toBe('zero of 13');
  });

  it('shows a range, and says when nothing can be concluded from it', () => {
    expect(display(fact(97, 100))).toBe('97–100');
    expect(spoken(fact(97, 100))).toBe('between 97 and 100');
    expect(spoken(fact(18, 36))).toBe('between 18 and 36, not determinable from the report');
    expect(spoken(rate(fact(97, 100), fact(121, 122)))).toBe(
      'between 80 and 83 percent, between 97 and 100 of 121 to 122',
    );
    expect(spoken(rate(fact(18, 36), fact(36)))).toBe(
      'between 50 and 100 percent, not determinable from the report',
    );
  });

  it('calls bounds from none to all not determinable, however small the group', () => {
    expect(notDeterminable(rate(fact(0, 6), fact(6)))).toBe(true);
    expect(notDeterminable(fact(0, 6), { lower: 6, upper: 6 })).toBe(true);
    expect(notDeterminable(fact(0, 6))).toBe(false);
    expect(notDeterminable(fact(3, 13))).toBe(false);
    expect(notDeterminable(fact(3, 14))).toBe(true);
    expect(notDeterminable(rate(fact(3, 13), fact(40)))).toBe(false);
  });

  it('keeps a share useful that a printed percentage holds narrow although its counts are wide', () => {
    const k = { ...fact(4, 40), rateLower: 0.705, rateUpper: 0.715 };
    const r = rate(k, fact(30, 45), true);
    expect(notDeterminable(r)).toBe(false);
    expect(display(r)).toBe('71%');
    expect(spoken(r)).toBe('71 percent');
  });

  it('does not say that the source lacks what a filter left out', () => {
    const left: CountFact = { ...emptyFact('NOT_HELD'), leftOut: true };
    for (const cell of [left, rate(left, fact(20)), rate(fact(3), left)]) {
      expect(display(cell)).toBe('[x]');
      expect(spoken(cell)).toBe('left out by your filter');
    }
    expect(spoken(rate({ ...fact(null), status: 'WITHHELD' }, left))).toMatch(/^withheld/);
  });

  it('says small bases as counts', () => {
    expect(spoken(rate(fact(2), fact(5)))).toBe('2 of 5, small base');
  });

  it.each<[CellStatus, string, string]>([
    ['WITHHELD', '[c]', 'withheld, fewer than 5 services'],
    ['NOT_APPLICABLE', '[z]', 'not applicable'],
    ['NOT_ASKED', '[q]', 'not asked'],
    ['NO_CASES', '[n]', 'no cases'],
    ['NOT_HELD', '[x]', 'not held'],
  ])('%s is %s in a table and "%s" aloud, never a number', (status, symbol, words) => {
    const empty = fact(null, null, status);
    for (const cell of [empty, rate(empty, fact(20))]) {
      expect(display(cell)).toBe(symbol);
      expect(spoken(cell)).toBe(words);
    }
  });
});
