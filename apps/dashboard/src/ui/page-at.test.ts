// The page of a list: its place, and the last one where an address asks for more than there are.
import { expect, it } from 'vitest';
import { pageAt } from './page-at.ts';

it('the page of a list of any length is found, and one beyond the last is the last', () => {
  expect(pageAt(51, 1_234, 20)).toEqual({ page: 51, pages: 62, from: 1_000 });
  expect(pageAt(212, 10_566, 50)).toEqual({ page: 212, pages: 212, from: 10_550 });
  expect(pageAt(99, 32, 20)).toEqual({ page: 2, pages: 2, from: 20 });
  expect(pageAt(3, 0, 20)).toEqual({ page: 1, pages: 1, from: 0 });
});
