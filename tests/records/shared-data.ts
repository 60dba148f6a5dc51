// The real samples beside the project, under an open licence: read where present, never committed. What a test needs of a file is
// counted here straight from its text, so that product and test share no code.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The file's path, or null with a message where the samples are not there. */
export function sample(name: string): string | null {
  if (existsSync(folder + name)) return folder + name;
  console.log(`The sample ${name} is not there (${folder}): nothing is checked against it.`);
  return null;
}

export type CsvRow = Record<string, string>;

/** The bytes of a sample, unpacked. */
export const bytesOf = (path: string): Buffer =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path);

/** Rows of a Windows-1252 file with its header in the first line. */
export const rowsOf = (bytes: Uint8Array): CsvRow[] =>
  parse(new TextDecoder('windows-1252').decode(bytes), { columns: true, relax_column_count: true });

/** How many rows have each value. */
export const tally = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
};
