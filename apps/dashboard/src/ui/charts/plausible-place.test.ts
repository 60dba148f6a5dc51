import { describe, expect, it } from 'vitest';
import { placeAt } from './plausible-place.tsx';

describe('a place along the bar', () => {
  it('runs from the first at the left to the last at the right', () => {
    expect([placeAt(1, 25), placeAt(13, 25), placeAt(25, 25)]).toEqual([0, 50, 100]);
  });

  it('stays inside, and stands at the left where there is one place only', () => {
    expect(placeAt(30, 25)).toBe(100);
    expect(placeAt(1, 1)).toBe(0);
  });
});
