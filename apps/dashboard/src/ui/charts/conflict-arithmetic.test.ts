import { describe, expect, it } from 'vitest';
import { equationWords, nearest, type PrintedSum } from './conflict-arithmetic.tsx';

const sum = (total: number, ...parts: [number, number][]): PrintedSum => ({
  total,
  totalLabel: 'Total',
  parts: parts.map(([lower, upper], i) => ({ label: `${i}`, printed: '', lower, upper })),
});

describe('a printed sum', () => {
  it('takes the highest counts where even they fall short', () => {
    const short = sum(10, [3, 4], [4, 5]);
    expect(nearest(short)).toEqual({ values: [4, 5], sum: 9 });
    expect(equationWords(short)).toBe('4 + 5 = 9 at most, not 10');
  });

  it('says nothing of a total that is reached', () => {
    expect(equationWords(sum(9, [4, 4], [5, 5]))).toBe('4 + 5 = 9');
  });

  it('takes the lowest counts where even they are too many', () => {
    expect(nearest(sum(10, [8, 9], [6, 7]))).toEqual({ values: [8, 6], sum: 14 });
  });
});
