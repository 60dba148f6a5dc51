// A distribution bar is drawn from counts; what is open within wide limits is one hatched part, never a guess.
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './distribution-segments.ts';
import { share } from './sample-cells.ts';

const parts = (...cells: ReturnType<typeof share>[]) =>
  cells.map((cell, index) => ({ key: String(index), label: String(index), cell }));
const open = (cell: ReturnType<typeof share>) => ({ ...cell, notDeterminable: true });

describe('segmentsOf', () => {
  it('gives each answer a length by its count, doubled so that a range has a whole middle', () => {
    const drawn = segmentsOf(parts(share(10), share(20, 21), share(69, 70)), 'both');
    expect(drawn.map((segment) => segment.length)).toEqual([20, 41, 139]);
  });
  it('gives an answer nobody gave no room', () => {
    expect(segmentsOf(parts(share(0), share(100)), 'both')).toHaveLength(1);
  });
  it('draws everything that is open as one part over what the known parts leave', () => {
    const drawn = segmentsOf(parts(open(share(2, 40)), open(share(1, 39)), share(60)), 'both');
    expect(drawn.map((segment) => [segment.kind, segment.length])).toEqual([
      ['open', 80],
      ['answer', 120],
    ]);
  });
  it('draws nothing known as nothing but open', () => {
    expect(segmentsOf(parts(share(null), share(null)), 'both').map((one) => one.kind)).toEqual([
      'open',
    ]);
  });
});
