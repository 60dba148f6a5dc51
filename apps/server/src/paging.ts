// Cursors over lists that are computed whole: opaque, checked, bounded pages.
import { UserError } from '@cube/schema';

export const limits = {
  /** Rows one grouping may have. */
  maxCells: 10_000,
  /** Counts a rank may ask for: three of each of some ten thousand groups. */
  maxRankCounts: 40_000,
  /** Items one page may have. */
  maxPage: 1_000,
  maxDepth: 12,
  /** Milliseconds one request may take. */
  timeoutMs: 10_000,
} as const;

export type Page<T> = {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
};

/** Refuses page sizes out of bounds, saying the bounds. */
export function checkPage(first: number, most: number = limits.maxPage): number {
  if (!Number.isInteger(first) || first < 1 || first > most)
    throw new UserError(
      'TOO_LARGE',
      `first: ${first} is out of bounds; ask for 1 to ${most} and page on with after.`,
    );
  return first;
}

/** Refuses to pass over fewer than none. */
export function checkSkip(skip: number): number {
  if (skip < 0) throw new UserError('BAD_INPUT', `skip: ${skip} is too few; give 0 or more.`);
  return skip;
}

const cursorOf = (index: number): string => Buffer.from(`after:${index}`).toString('base64url');

function indexAfter(after: string | null | undefined): number {
  if (!after) return 0;
  const match = /^after:(\d{1,9})$/.exec(Buffer.from(after, 'base64url').toString('utf8'));
  if (!match)
    throw new UserError(
      'BAD_INPUT',
      `after: "${after.slice(0, 40)}" is not a cursor of an earlier page.`,
    );
  return Number(match[1]) + 1;
}

/** One page of a list; `skip` more are passed over before it. */
export function pageOf<T>(
  all: readonly T[],
  first: number,
  after?: string | null,
  skip = 0,
): Page<T> {
  const start = indexAfter(after) + checkSkip(skip);
  const nodes = all.slice(start, start + checkPage(first));
  const edges = nodes.map((node, i) => ({ cursor: cursorOf(start + i), node }));
  return {
    edges,
    nodes,
    totalCount: all.length,
    pageInfo: {
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
