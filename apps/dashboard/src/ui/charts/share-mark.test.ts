import { describe, expect, it } from 'vitest';
import type { CountMark, RateMark } from './chart-cells.ts';
import { byShare, shareMark } from './share-mark.ts';

const count: CountMark = { status: 'KNOWN', display: '1', spoken: '1', notDeterminable: false };
const rate = (over: Partial<RateMark>): RateMark => ({
  status: 'KNOWN',
  display: '',
  spoken: '',
  printed: [],
  notDeterminable: false,
  smallBase: false,
  numerator: count,
  denominator: count,
  ...over,
});
const interval = { lower: 41, upper: 64 };

describe('how a share is drawn', () => {
  it('draws a known share as a dot with its interval', () => {
    expect(shareMark(rate({ percent: 53, interval }), true)).toEqual({
      kind: 'dot',
      at: 53,
      hollow: false,
      whisker: interval,
    });
  });

  it('draws a share of a small base hollow', () => {
    expect(shareMark(rate({ percent: 40, smallBase: true }), true)).toMatchObject({ hollow: true });
  });

  it('leaves out the interval when intervals are off, but never the range', () => {
    const bounds = { lower: 79, upper: 81 };
    expect(shareMark(rate({ status: 'BOUNDED', bounds, interval }), false)).toEqual({
      kind: 'range',
      over: bounds,
      whisker: null,
    });
  });

  it('draws no whisker over a range from which nothing can be concluded', () => {
    const bounds = { lower: 50, upper: 100 };
    const wide = rate({ status: 'BOUNDED', bounds, interval, notDeterminable: true });
    expect(shareMark(wide, true)).toEqual({ kind: 'not-determinable', over: bounds });
  });

  it('says withheld in words and draws nothing, even if a number came with it', () => {
    const withheld = rate({
      status: 'WITHHELD',
      spoken: 'withheld, fewer than 5 services',
      percent: 0,
    });
    expect(shareMark(withheld, true)).toEqual({
      kind: 'words',
      words: 'Withheld, fewer than 5 services',
    });
  });

  it('draws a true zero as a value, not as nothing', () => {
    expect(shareMark(rate({ percent: 0 }), true)).toMatchObject({ kind: 'dot', at: 0 });
  });
});

describe('the order of rows', () => {
  it('is by share, then what is not determinable, then words', () => {
    const named = {
      high: rate({ percent: 80 }),
      low: rate({ percent: 53 }),
      wide: rate({ status: 'BOUNDED', bounds: { lower: 90, upper: 100 }, notDeterminable: true }),
      withheld: rate({ status: 'WITHHELD' }),
    };
    const order = [named.withheld, named.low, named.wide, named.high].sort(byShare);
    expect(order).toEqual([named.high, named.low, named.wide, named.withheld]);
    const few = rate({ percent: 100, smallBase: true });
    expect([few, named.wide, named.low].sort(byShare)).toEqual([named.low, few, named.wide]);
  });
});
