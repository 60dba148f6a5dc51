// Readers fed by hand, for tests: a release that holds the report's focus area, and rows as the road would pass them on.
import { cse, members } from '@cube/reference';
import { codeOf, type EntryInput, type QuestionSet, type ReleaseContents } from '@cube/schema';
import type { Issue, Layout, ReadBatch } from '../layout.ts';

/** A release with these focus areas, used by as many batches as said. */
export const contentsWith = (
  questionSets: readonly QuestionSet[] = [cse],
  inUse: readonly string[] = [],
): ReleaseContents => ({
  release: {
    id: '1-test',
    label: 'Test',
    channel: 'MAIN',
    releasedAt: '2026-01-01T00:00:00.000Z',
    batches: inUse.map((questionSet, i) => ({
      id: `batch-${i}`,
      title: `Batch ${i}`,
      kind: 'RECORDS',
      stage: 'inspection',
      questionSet,
      periods: ['2016-17'],
      records: 1,
      provenance: 'RECORDED',
      file: null,
      coverage: [],
      oneEntryPerService: true,
      sha256: '',
      source: { title: 'Test', publisher: 'Test' },
    })),
  },
  members: members().map((member) => ({
    ...member,
    code: codeOf(member.path),
    description: member.description ?? null,
    parent: member.parent ?? null,
    parts: member.parts ?? [],
  })),
  questionSets,
  grains: [],
});

export type Outcome = {
  entries: EntryInput[];
  issues: Issue[];
  leftOut: number[];
  batch: () => ReadBatch | { questionSet: QuestionSet };
};

/** What a layout makes of a file given as rows, each a list of cells or cells parted by semicolons. */
export const readWith = (
  layout: Layout,
  lines: readonly (string | readonly string[])[],
  more: { fileName?: string; asAt?: string; today?: string; contents?: ReleaseContents } = {},
): Outcome => {
  const [header = [], ...rows] = lines.map((line) =>
    typeof line === 'string' ? line.split(';') : line,
  );
  const issues: Issue[] = [];
  const leftOut: number[] = [];
  const reader = layout.open({
    fileName: more.fileName ?? 'fife-inspections.csv',
    header,
    asAt: more.asAt ?? null,
    ...(more.today === undefined ? {} : { today: more.today }),
    contents: more.contents ?? contentsWith(),
    report: { issue: (issue) => issues.push(issue), leftOut: (line) => leftOut.push(line) },
  });
  if (!reader) throw new Error('The layout does not open this file.');
  const entries = rows.flatMap((cells, i) => [...reader.row({ line: i + 2, cells })]);
  return { entries: [...entries, ...reader.end()], issues, leftOut, batch: reader.batch };
};

/** Issues as "check line column: message | what would be right", those of a check or all that fail. */
export const said = (issues: readonly Issue[], ...checks: readonly string[]): string[] =>
  issues
    .filter(({ check }) => checks.includes(check))
    .map(({ line, column, message, wouldBeRight }) =>
      [`${line} ${column}`, message, wouldBeRight].filter(Boolean).join(' | '),
    );
