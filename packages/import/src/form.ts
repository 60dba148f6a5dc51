// The form in which a file was found to be, and its rows read again in that form. What screening learns, confirming relies on.
import { type Reading, readContent } from './content.ts';
import { type Encoding, textOf } from './encoding.ts';
import { startLength, tellDelimiter } from './header.ts';
import type { Layout, Row } from './layout.ts';
import { type Delimiter, readRows } from './rows.ts';

/** All that it takes to read the rows below the header once more. Plain data: it is kept beside the file. */
export type Form = {
  encoding: Encoding;
  delimiter: Delimiter;
  headerLine: number;
  header: readonly string[];
  layout: string;
};

/** The rows of a file, and the delimiter told from its start. */
export const openRows = async (
  reading: Reading,
  encoding: Encoding,
  layouts: readonly Layout[],
): Promise<{ delimiter: Delimiter; rows: AsyncGenerator<Row> }> => {
  const text = textOf(readContent(reading), encoding);
  let start = '';
  let ended = false;
  while (!ended && start.length < startLength) {
    const next = await text.next();
    if (next.done) ended = true;
    else start += next.value;
  }
  const delimiter = tellDelimiter(start, layouts);
  async function* whole(): AsyncGenerator<string> {
    try {
      yield start;
      start = '';
      yield* text;
    } finally {
      await text.return(undefined);
    }
  }
  return { delimiter, rows: readRows(whole(), delimiter, reading.limits) };
};

/** The rows below the header, each as long as it; blank ones too. */
export async function* rowsBelow(reading: Reading, form: Form): AsyncGenerator<Row> {
  const text = textOf(readContent(reading), form.encoding);
  let below = false;
  for await (const row of readRows(text, form.delimiter, reading.limits)) {
    if (below) yield fitted(row, form.header.length);
    else below = row.line === form.headerLine;
  }
}

/** A row without what is blank beyond the header. */
export const fitted = (row: Row, width: number): Row => {
  if (row.cells.length <= width) return row;
  if (row.cells.slice(width).some((cell) => cell.trim() !== '')) return row;
  return { line: row.line, cells: row.cells.slice(0, width) };
};

/** Nothing is written in any of its cells. */
export const isBlankRow = (row: Row): boolean => row.cells.every((cell) => cell.trim() === '');
