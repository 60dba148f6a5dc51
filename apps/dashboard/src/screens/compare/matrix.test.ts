import { describe, expect, it } from 'vitest';
import { testsIn, testsWords } from './matrix.ts';
import type { MatrixSlice } from './matrix-document.ts';

const slice = (...families: { tests: number; leftOut: number }[]) =>
  Object.fromEntries(families.map((family, i) => [`c${i}`, family])) as unknown as MatrixSlice;

describe('the comparisons a table of all questions rests on', () => {
  it('are as many at any level; how many of them are open is said apart', () => {
    const usual = testsIn(slice({ tests: 3, leftOut: 1 }, { tests: 2, leftOut: 2 }), 2);
    const strict = testsIn(slice({ tests: 3, leftOut: 1 }, { tests: 3, leftOut: 1 }), 2);
    expect(usual).toEqual({ all: 8, open: 3 });
    expect(strict).toEqual({ all: 8, open: 2 });
    expect(testsWords(usual, '95')).toMatch(
      /^8 comparisons with the rest, 3 of which could not be decided at 95%: /,
    );
    expect(testsWords({ all: 1, open: 0 }, '95')).toBe('One comparison with the rest');
  });
});
