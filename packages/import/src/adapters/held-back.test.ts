import { describe, expect, it } from 'vitest';
import { type Gathered, holdBack, mostHeldBack } from './held-back.ts';

const gathered = (line: number): Gathered => ({
  entry: {
    line,
    service: `CS${line}`,
    serviceLabel: '',
    provider: null,
    providerLabel: null,
    serviceType: 'fostering',
    serviceSubtype: null,
    sector: 'private',
    councilArea: 'fife',
    period: '2026-05-31',
    date: '2026-05-31',
    lastInspected: null,
    recommendations: null,
    requirements: null,
  },
  answers: ['a/yes', 'b/blank'],
});

describe('entries whose questions are not known yet', () => {
  it('wait until every column has something in it, and then no more', () => {
    const back = holdBack(2, () => {});
    back.supply(0);
    expect(back.add(gathered(2))).toEqual([]);
    back.supply(1);
    expect(back.add(gathered(3)).map(({ line }) => line)).toEqual([2, 3]);
    expect(back.add(gathered(4)).map(({ answers }) => answers)).toEqual([['a/yes', 'b/blank']]);
    expect(back.end()).toEqual([]);
  });

  it('lose the questions whose column stayed blank', () => {
    const back = holdBack(2, () => {});
    back.supply(0);
    back.add(gathered(2));
    expect(back.end().map(({ answers }) => answers)).toEqual([['a/yes']]);
    expect([back.isSupplied(0), back.isSupplied(1)]).toEqual([true, false]);
  });

  it('are not kept without limit', () => {
    let told = 0;
    const back = holdBack(1, () => {
      told += 1;
    });
    const one = gathered(2);
    for (let i = 0; i < mostHeldBack + 10; i += 1) back.add(one);
    expect([told, back.end().length]).toEqual([1, 0]);
  });
});
