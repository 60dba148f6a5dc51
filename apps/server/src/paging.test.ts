import { expect, it } from 'vitest';
import { listMark, pageOf } from './paging.ts';

const all = [0, 1, 2, 3, 4, 5];
const mark = listMark('numbers');

it('a page beyond the end is empty, and says what is before it', () => {
  const { nodes, totalCount, pageInfo } = pageOf(mark, all, 2, null, 9);
  expect({ nodes, totalCount }).toEqual({ nodes: [], totalCount: 6 });
  expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true, endCursor: null });
});

it('skip counts on from after', () => {
  const first = pageOf(mark, all, 2);
  expect(pageOf(mark, all, 2, first.pageInfo.endCursor, 1).nodes).toEqual([3, 4]);
});
