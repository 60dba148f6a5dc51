// How much one file may be, and the words in which more is refused.
import { formatCount } from '@cube/schema';

export type Limits = {
  /** Bytes as sent. */
  sentBytes: number;
  /** Bytes once gunzipped. */
  contentBytes: number;
  /** Rows below the header. */
  rows: number;
  /** Characters in one cell. */
  cell: number;
  columns: number;
  /** Cells in one row, whatever the header says. */
  cells: number;
};

const megabyte = 1_000_000;

export const limits: Limits = {
  sentBytes: 200 * megabyte,
  contentBytes: 1_000 * megabyte,
  rows: 500_000,
  cell: 100_000,
  columns: 2_000,
  cells: 200_000,
};

/** `200 MB`; below a megabyte in bytes. Whole megabytes: no limit is finer. */
const bytesInWords = (bytes: number): string =>
  bytes < megabyte ? `${formatCount(bytes)} bytes` : `${formatCount(Math.round(bytes * 1e-6))} MB`;

/** The sentence in which more than a limit is refused. */
export const tooMuch: { [L in keyof Limits]: (most: number) => string } = {
  sentBytes: (most) => `The file is larger than ${bytesInWords(most)}, the most that can be sent.`,
  contentBytes: (most) =>
    `Decompressed, the file is larger than ${bytesInWords(most)}, the most that is read.`,
  rows: (most) => `The file has more than ${formatCount(most)} rows, the most one file may have.`,
  cell: (most) =>
    `A cell is longer than ${formatCount(most)} characters, the most that one may hold.`,
  columns: (most) =>
    `The header has more than ${formatCount(most)} columns, the most a file may have.`,
  cells: (most) => `A row has more than ${formatCount(most)} cells, the most that one may have.`,
};
