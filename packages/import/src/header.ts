// Where the header stands, which delimiter it has and which layout it is of. Hides how the best of several answers is chosen.
import type { Layout, Match, Row } from './layout.ts';
import { type Delimiter, delimiters, firstRows } from './rows.ts';

/** The header is among so many rows from the top; what stands above it is preamble. */
export const mostPreamble = 30;

export type FoundHeader = { row: Row; header: readonly string[]; layout: Layout; match: Match };

/** As found in the file, each name trimmed, line breaks inside it as spaces. */
const headerOf = (cells: readonly string[]): string[] =>
  cells.map((cell) =>
    cell.replace(/\s*[\r\n]+\s*/g, ' ').replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, ''),
  );

const better = (a: Match, b: Match | undefined): boolean => {
  if (!b) return a.fits || a.score > 0;
  if (a.fits !== b.fits) return a.fits;
  return a.score > b.score;
};

/** The row and layout that fit best; where none fits, the nearest. Null where no column of any layout is known. */
export const findHeader = (
  rows: readonly Row[],
  layouts: readonly Layout[],
): FoundHeader | null => {
  let best: FoundHeader | null = null;
  for (const row of rows.slice(0, mostPreamble)) {
    const header = headerOf(row.cells);
    if (header.every((name) => name === '')) continue;
    for (const layout of layouts) {
      const match = layout.match(header);
      if (better(match, best?.match)) best = { row, header, layout, match };
    }
  }
  return best;
};

/** How much of the start of a text is looked at for its delimiter. */
export const startLength = 262_144;

/** The delimiter with which a header is found; without any, the one that makes most cells. */
export const tellDelimiter = (start: string, layouts: readonly Layout[]): Delimiter => {
  const told = delimiters.map((delimiter) => {
    const rows = firstRows(start, delimiter, mostPreamble);
    const found = findHeader(
      rows.map((cells) => ({ line: 0, cells })),
      layouts,
    );
    const cells = Math.max(0, ...rows.map((row) => row.length));
    return { delimiter, match: found?.match, cells };
  });
  const [best] = told.sort((a, b) => {
    if (a.match && better(a.match, b.match)) return -1;
    if (b.match && better(b.match, a.match)) return 1;
    return b.cells - a.cells;
  });
  return best?.delimiter ?? ',';
};
