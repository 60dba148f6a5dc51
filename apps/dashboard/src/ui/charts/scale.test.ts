import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, axisNote, differenceAxis, fullShareAxis, place, shareAxis } from './scale.ts';

const at = (value: number) => ({ lower: value, upper: value });

describe('the axis of shares', () => {
  it('runs from 0 to 100% when marks lie more than 20 points apart', () => {
    expect(shareAxis([at(53), at(80)])).toBe(fullShareAxis);
    expect(axisNote(fullShareAxis)).toBeNull();
  });

  it('is shortened when every mark lies within 20 points, and says where it starts', () => {
    const axis = shareAxis([at(75), at(91)], [{ lower: 64, upper: 95 }]);
    expect([axis.from, axis.to]).toEqual([60, 100]);
    expect(axisNote(axis)).toBe('The axis runs from 60 to 100%, not from zero.');
  });

  it('stays whole when the intervals would not fit a shortened one', () => {
    expect(shareAxis([at(60), at(62)], [{ lower: 20, upper: 90 }])).toBe(fullShareAxis);
  });

  it('never loses a mark or a whisker', () => {
    const bounds = fc
      .tuple(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
      )
      .map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(bounds, { minLength: 1 }), fc.array(bounds), (marks, whiskers) => {
        const axis = shareAxis(marks, whiskers);
        for (const { lower, upper } of [...marks, ...whiskers]) {
          expect(lower).toBeGreaterThanOrEqual(axis.from);
          expect(upper).toBeLessThanOrEqual(axis.to);
        }
        expect((axis.to - axis.from) * axis.perUnit).toBe(100);
      }),
    );
  });
});

describe('the axis of differences', () => {
  it('runs from -40 to +40 points, with zero in the middle', () => {
    const axis = differenceAxis([{ lower: -31, upper: 30 }]);
    expect([axis.from, axis.to, place(axis, 0)]).toEqual([-40, 40, 50]);
  });

  it('grows for all cards when one interval reaches further', () => {
    expect(differenceAxis([{ lower: -72, upper: -6 }]).to).toBe(80);
  });
});

describe('places', () => {
  it('puts a value by its distance from the start', () => {
    expect(place(fullShareAxis, 67)).toBe(67);
    expect(place(differenceAxis([]), -40)).toBe(0);
  });

  it('keeps labels inside the drawing', () => {
    expect([anchorAt(0), anchorAt(50), anchorAt(100)]).toEqual(['start', 'middle', 'end']);
  });
});
