// Where a figure's story stands: under its number if it fits, above it if not, always whole and on the screen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './use-dialog.ts';

const view = { width: 1000, height: 800 };
const at = (left: number, top: number) => ({ left, right: left + 40, top, bottom: top + 20 });

describe('placeBeside', () => {
  it('stands under the number where it fits', () => {
    expect(placeBeside(at(100, 100), { width: 300, height: 200 }, view)).toEqual({
      left: 100,
      top: 128,
    });
  });
  it('stands above it near the bottom', () => {
    expect(placeBeside(at(100, 700), { width: 300, height: 200 }, view).top).toBe(492);
  });
  it('never leaves the screen', () => {
    fc.assert(
      fc.property(
        fc.record({
          left: fc.integer({ min: 0, max: 960 }),
          top: fc.integer({ min: 0, max: 780 }),
        }),
        fc.record({
          width: fc.integer({ min: 100, max: 900 }),
          height: fc.integer({ min: 50, max: 760 }),
        }),
        ({ left, top }, size) => {
          const place = placeBeside(at(left, top), size, view);
          expect(place.left).toBeGreaterThanOrEqual(16);
          expect(place.left + size.width).toBeLessThanOrEqual(
            view.width - 16 + Math.max(0, size.width - 968),
          );
          expect(place.top).toBeGreaterThanOrEqual(16);
          expect(place.top + size.height).toBeLessThanOrEqual(view.height);
        },
      ),
    );
  });
});
