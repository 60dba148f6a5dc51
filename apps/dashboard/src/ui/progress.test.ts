// Tests of how far something is said to have come.
import { describe, expect, it } from 'vitest';
import { percentDone } from './progress.tsx';

describe('percentDone', () => {
  it('is never more than what is done', () => {
    expect(percentDone(0, 300)).toBe(0);
    expect(percentDone(1, 3)).toBe(33);
    expect(percentDone(299, 300)).toBe(99);
    expect(percentDone(300, 300)).toBe(100);
  });

  it('is nothing while the whole is not known', () => {
    expect(percentDone(0, 0)).toBe(0);
  });
});
