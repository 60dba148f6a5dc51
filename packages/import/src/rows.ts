// Text to rows: CSV with commas, semicolons or tabs. Hides the CSV reader, and how the line of a row or of an open quote is known.
import { pipeline, Readable } from 'node:stream';
import { type CsvError, type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';
import { breaksIn } from './bytes.ts';
import { Fault } from './fault.ts';
import type { Row } from './layout.ts';
import { type Limits, tooMuch } from './limits.ts';

export type Delimiter = ',' | ';' | '\t';
export const delimiters: readonly Delimiter[] = [',', ';', '\t'];

const options = {
  bom: false,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: false,
} satisfies Options;

/** The first rows of the start of a text, read leniently: only to tell what the file is. */
export const firstRows = (text: string, delimiter: Delimiter, most: number): string[][] => {
  const rows: string[][] = [];
  const keep = (cells: string[]): string[] => {
    rows.push(cells);
    return cells;
  };
  try {
    parseAtOnce(text, { ...options, delimiter, relax_quotes: true, to: most, on_record: keep });
  } catch (error) {
    // The start of a file may end inside quotes: what came before counts, and the whole is read strictly later.
    if (!isCsvError(error)) throw error;
  }
  return rows;
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && /^(CSV_|INVALID_)/.test(String((error as { code?: unknown }).code));

/** What the reader knows of a row that it could not finish. */
type Inside = { state: { record: string[]; quoting: boolean } };

/** The rows of a text, each with the line it starts on. Throws Fault where a quote is wrong or a cell too long, after all rows above. */
export async function* readRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  limits: Limits,
): AsyncGenerator<Row> {
  let line = 1;
  /** Read and not given yet: the reader would drop them at a fault. */
  const waiting: Row[] = [];
  const parser = parse({
    ...options,
    delimiter,
    // Some cells at their limit fit into one row; a quote that never closes does not fill the memory.
    max_record_size: limits.cell * 80,
    on_record: (cells: string[]): Row => {
      const row = { line, cells };
      line += 1;
      for (const cell of cells) {
        if (cell.length > limits.cell) {
          throw new Fault(
            { check: 'file-size', line: row.line, value: cell.slice(0, 200) },
            tooMuch.cell(limits.cell),
          );
        }
        if (cell.includes('\n') || cell.includes('\r')) line += breaksIn(cell);
      }
      waiting.push(row);
      return row;
    },
  } as unknown as Options);
  const bounded = withinCells(text, limits, () => ({
    cells: (parser as unknown as Inside).state.record.length,
    line,
  }));
  const whole = pipeline(Readable.from(bounded), parser, () => {});
  try {
    for await (const row of whole) {
      waiting.shift();
      yield row as Row;
    }
  } catch (error) {
    const { record, quoting } = (parser as unknown as Inside).state;
    const fault = isCsvError(error) ? quoteFault(error, record, line, quoting, limits) : error;
    if (fault instanceof Fault) yield* waiting;
    throw fault;
  } finally {
    parser.destroy();
  }
}

/**
 * The text as it comes, as long as the row being read stays within bounds: the reader counts characters and not cells, and a line of
 * nothing but delimiters would outgrow what one list can hold, which ends the process.
 */
async function* withinCells(
  text: AsyncIterable<string>,
  limits: Limits,
  unfinished: () => { cells: number; line: number },
): AsyncGenerator<string> {
  for await (const part of text) {
    const { cells, line } = unfinished();
    if (cells > limits.cells)
      throw new Fault({ check: 'file-size', line }, tooMuch.cells(limits.cells));
    yield part;
  }
}

/** `done` are the cells of the unfinished row that came before; the row starts on `line`. */
const quoteFault = (
  error: CsvError,
  done: readonly string[],
  line: number,
  quoting: boolean,
  limits: Limits,
): Fault => {
  const at = line + done.reduce((sum, cell) => sum + breaksIn(cell), 0);
  const cell = `cell ${done.length + 1}`;
  const value = done.at(-1) ?? null;
  if (quoting && error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return new Fault(
      { check: 'file-rows', line: at, column: cell },
      `The quote that opens in line ${at}, ${cell}, is closed in the middle of a value, or not closed where it should be. Reading stopped there.`,
    );
  }
  if (quoting) {
    return new Fault(
      { check: 'file-rows', line: at, column: cell },
      `The quote that opens in line ${at}, ${cell}, is never closed. Reading stopped there.`,
    );
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    return new Fault({ check: 'file-size', line: at, value }, tooMuch.cell(limits.cell));
  }
  return new Fault(
    { check: 'file-rows', line: at, column: cell },
    `A quote stands in the middle of line ${at}, ${cell}, where none was opened. Reading stopped there.`,
  );
};
