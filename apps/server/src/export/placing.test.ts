import { describe, expect, it } from 'vitest';
import { placed } from './placing.ts';
import type { RateOut, RowOut } from './table.ts';

const row = (code: string, cell: Partial<RateOut> | null, isTotal = false): RowOut =>
  ({
    id: code,
    level: isTotal ? 'GRAND_TOTAL' : 'LEAF',
    keys: [isTotal ? null : { code, path: code, label: code }],
    counts: [],
    rates: cell ? [{ kind: 'rate', status: 'KNOWN', notDeterminable: false, ...cell }] : [],
  }) as unknown as RowOut;

const rows = [
  row('withheld', { value: null, bounds: null }),
  row('small', { value: 100, bounds: { lower: 100, upper: 100 }, smallBase: true }),
  row('wide', { value: null, bounds: { lower: 90, upper: 100 }, notDeterminable: true }),
  row('low', { value: 40, bounds: { lower: 40, upper: 40 } }),
  row('range', { value: null, bounds: { lower: 39, upper: 47 } }),
  row('total', { value: 50, bounds: { lower: 50, upper: 50 } }, true),
];
const orderOf = (sort: Parameters<typeof placed>[1]['sort']) =>
  placed(rows, { by: ['SECTOR'], columns: [], sort }).map(({ id }) => id);

describe('the order of a file', () => {
  it('is by the number alone, unknown after known, the total last', () => {
    expect(orderOf({ column: [], direction: 'DESC' })).toEqual([
      'small',
      'wide',
      'low',
      'range',
      'withheld',
      'total',
    ]);
  });

  it('is that of Compare where the surest come first: no small base on top, a range at its middle', () => {
    expect(orderOf({ column: [], direction: 'DESC', surestFirst: true })).toEqual([
      'range',
      'low',
      'small',
      'wide',
      'withheld',
      'total',
    ]);
  });

  it('keeps the surest first also from the lowest up', () => {
    expect(orderOf({ column: [], direction: 'ASC', surestFirst: true })).toEqual([
      'low',
      'range',
      'small',
      'wide',
      'withheld',
      'total',
    ]);
  });
});
