import { expect, it } from 'vitest';
import { pageOf } from './paging.ts';

const all = [0, 1, 2, 3, 4, 5];

it('a page beyond the end is empty, and says what is before it', () => {
  const { nodes, totalCount, pageInfo } = pageOf(all, 2, null, 9);
  expect({ nodes, totalCount }).toEqual({ nodes: [], totalCount: 6 });
  expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true, endCursor: null });
});

it('skip counts on from after', () => {
  const first = pageOf(all, 2);
  expect(pageOf(all, 2, first.pageInfo.endCursor, 1).nodes).toEqual([3, 4]);
});
