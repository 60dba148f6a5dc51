import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondOf, boxOf, limitLine, placeLabels } from './funnel-layout.ts';

const limits = [2, 4, 8, 16].map((n) => ({
  n,
  lower95: 0,
  upper95: 60 / n + 20,
  lower998: 0,
  upper998: 120 / n + 25,
}));

describe('the box of a funnel', () => {
  it('starts at zero and holds every point', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            n: fc.integer({ min: 1, max: 9000 }),
            share: fc.integer({ min: 0, max: 100 }),
          }),
          { minLength: 1 },
        ),
        (points) => {
          const box = boxOf(points, limits);
          expect(box.x(0)).toBe(0);
          expect(box.y(0)).toBe(100);
          for (const { n, share } of points) {
            expect(box.x(n)).toBeLessThanOrEqual(100);
            expect(box.y(share)).toBeGreaterThanOrEqual(0);
          }
          expect(box.xTicks.length).toBeLessThanOrEqual(9);
        },
      ),
    );
  });

  it('never promises more than 100 percent', () => {
    const box = boxOf([{ n: 3, share: 100 }], limits);
    expect(Math.max(...box.yTicks)).toBe(100);
  });

  it('draws a limit through every base', () => {
    const box = boxOf([{ n: 16, share: 20 }], limits);
    expect(limitLine(box, limits, 'upper95').split(' ')).toHaveLength(4);
  });
});

describe('points', () => {
  it('are told apart by how far beyond the limits they lie', () => {
    expect(beyondOf('INSIDE')).toBe('inside');
    expect(beyondOf('ABOVE_95')).toBe('beyond-95');
    expect(beyondOf('BELOW_998')).toBe('beyond-998');
    expect(beyondOf('CANNOT_SAY')).toBeNull();
  });
});

describe('labels', () => {
  it('never lie upon each other', () => {
    const points = Array.from({ length: 8 }, (_, i) => ({
      key: `p${i}`,
      x: 40 + i,
      y: 30,
      letters: 20,
    }));
    const labels = placeLabels(points, 320);
    const line = (18 * 100) / 320;
    for (const a of labels)
      for (const b of labels)
        if (a.key !== b.key && a.anchor === b.anchor)
          expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(line - 1e-9);
  });
});
