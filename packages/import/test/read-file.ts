// Runs a layout over a file as the road does, but plainly and all at once: for tests of layouts alone.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { EntryInput, QuestionSet, ReleaseContents } from '@cube/schema';
import { parse } from 'csv-parse/sync';
import type { CheckCode } from '../src/checks.ts';
import type { Issue, Layout, Match, ReadBatch } from '../src/layout.ts';

/** A file made by hand for these tests. */
export const fileOf = (name: string): string =>
  fileURLToPath(new URL(`./files/${name}`, import.meta.url));

/** A published file kept beside the project, or null: clones have none. */
export const sampleOf = (name: string): string | null => {
  const path = fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
  if (existsSync(path)) return path;
  console.log(`${name} is not beside the project: nothing to read.`);
  return null;
};

const contentsWith = (questionSets: readonly QuestionSet[]): ReleaseContents => ({
  release: {
    id: '1-00000000',
    label: 'Before',
    channel: 'MAIN',
    releasedAt: '2026-01-01T00:00:00Z',
    batches: [],
  },
  members: [],
  questionSets,
  grains: [],
});

const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  const content = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Not UTF-8: the older files of both regulators. Without `stream` Node 20 takes Windows-1252 for Latin-1.
    return new TextDecoder('windows-1252').decode(content, { stream: true });
  }
};

type Record = { record: string[]; info: { lines: number } };

export type Told = {
  match: Match;
  /** False when the layout could not open the file. */
  opened: boolean;
  entries: readonly EntryInput[];
  issues: readonly Issue[];
  leftOut: readonly { line: number; why: CheckCode }[];
  /** Rows below the header. */
  rows: number;
  batch: ReadBatch | null;
};

export type Circumstances = {
  asAt?: string;
  today?: string;
  fileName?: string;
  held?: readonly QuestionSet[];
  /** The text instead of the file's own. */
  text?: string;
};

/** Everything a layout tells of a file. */
export const readFile = (layout: Layout, path: string, given: Circumstances = {}): Told => {
  const records = parse(given.text ?? textOf(path), {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
  }) as unknown as Record[];
  const headers = records.map(({ record }) =>
    record.map((name) => name.replace(/\s*[\r\n]+\s*/g, ' ').trim()),
  );
  const start = headers.slice(0, 30).findIndex((header) => layout.match(header).fits);
  const header = headers[Math.max(0, start)] ?? [];
  const issues: Issue[] = [];
  const leftOut: { line: number; why: CheckCode }[] = [];
  const told = { match: layout.match(header), issues, leftOut, rows: 0, batch: null };
  if (start < 0) return { ...told, opened: false, entries: [] };
  const reader = layout.open({
    fileName: given.fileName ?? basename(path),
    header,
    asAt: given.asAt ?? null,
    ...(given.today === undefined ? {} : { today: given.today }),
    contents: contentsWith(given.held ?? []),
    report: {
      issue: (issue) => issues.push(issue),
      leftOut: (line, why) => leftOut.push({ line, why }),
    },
  });
  if (!reader) return { ...told, opened: false, entries: [] };
  const rows = records.slice(start + 1);
  const entries: EntryInput[] = [];
  for (const [i, { record }] of rows.entries()) {
    const line = (records[start + i]?.info.lines ?? 0) + 1;
    const cells = header.map((_, at) => record[at] ?? '');
    entries.push(...reader.row({ line, cells }));
  }
  entries.push(...reader.end());
  const batch = reader.batch();
  return {
    ...told,
    opened: true,
    rows: rows.length,
    entries,
    batch: 'title' in batch ? batch : null,
  };
};

/** What the checks came to: only what fails. */
export const codesOf = (issues: readonly Issue[]): string[] => [
  ...new Set(issues.map(({ check }) => check)),
];
