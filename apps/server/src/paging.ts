// Cursors over lists that are computed whole: opaque, checked, bounded pages. A cursor names the list it was given out by.
import { createHash } from 'node:crypto';
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

/** Items that a list without pages may be asked for. */
export const mostFound = 100;
/** Signals one ranking may be read from. */
export const mostSignals = 10;
/** Orders one list may have. */
export const mostOrders = 6;

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

/** Refuses page sizes out of bounds, saying the bounds; `more` says how to come by what does not fit. */
export function checkPage(
  first: number,
  most: number = limits.maxPage,
  more = 'Page on with after.',
): number {
  if (!Number.isInteger(first) || first < 1 || first > most)
    throw new UserError(
      'TOO_LARGE',
      `first: ${first} is out of bounds; ask for 1 to ${most}. ${more}`,
    );
  return first;
}

/** Refuses to pass over fewer than none. */
export function checkSkip(skip: number): number {
  if (skip < 0) throw new UserError('BAD_INPUT', `skip: ${skip} is too few; give 0 or more.`);
  return skip;
}

/** What tells one list from another, short enough for a cursor: `list` is everything that decides what is on it, and in which order. */
export const listMark = (...list: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);

/** The place a cursor of a list names. Anything else, and a cursor of another list, is refused in words. */
export function placeAfter(after: string, mark: string): string {
  const match = /^after:([0-9a-f]{12}):(.{1,220})$/.exec(
    Buffer.from(after, 'base64url').toString('utf8'),
  );
  if (!match?.[2])
    throw new UserError(
      'BAD_INPUT',
      `after: "${after.slice(0, 40)}" is not a cursor of an earlier page.`,
    );
  if (match[1] !== mark)
    throw new UserError(
      'BAD_INPUT',
      'after: this cursor belongs to another list. A cursor goes on only in the list it came from, asked with the same arguments of the same release: ask for the first page without after.',
    );
  return match[2];
}

/** A cursor after one place of a list. */
export const cursorAfter = (mark: string, place: string | number): string =>
  Buffer.from(`after:${mark}:${place}`).toString('base64url');

function indexAfter(after: string | null | undefined, mark: string): number {
  if (after == null) return 0;
  const place = placeAfter(after, mark);
  if (!/^\d{1,9}$/.test(place))
    throw new UserError(
      'BAD_INPUT',
      `after: "${after.slice(0, 40)}" is not a cursor of an earlier page.`,
    );
  return Number(place) + 1;
}

/** One page of the list that `mark` tells from others; `skip` more are passed over before it. */
export function pageOf<T>(
  mark: string,
  all: readonly T[],
  first: number,
  after?: string | null,
  skip = 0,
): Page<T> {
  const start = indexAfter(after, mark) + checkSkip(skip);
  const nodes = all.slice(start, start + checkPage(first));
  const edges = nodes.map((node, i) => ({ cursor: cursorAfter(mark, start + i), node }));
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
