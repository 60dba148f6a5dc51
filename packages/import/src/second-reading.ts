// The entries of a file that passed, read once more on their way into the store. Hides how it is made sure that they are those that
// were screened.
import { createHash } from 'node:crypto';
import type { EntryInput, ReleaseContents } from '@cube/schema';
import { checks } from './checks.ts';
import type { Reading } from './content.ts';
import { isBlankRow, rowsBelow } from './form.ts';
import type { Layout } from './layout.ts';
import type { Passed } from './screening.ts';

const chunk = 2_000;

/** The second reading found something else than the first. */
export class NotAsScreened extends Error {
  override name = 'NotAsScreened';
}

/** All entries in the order of their lines. Throws NotAsScreened, at the latest before the last ones are given. */
export async function* readEntries(
  reading: Reading,
  { form, fileName, entries: expected, sha256 }: Passed,
  layout: Layout,
  asAt: string | null,
  contents: ReleaseContents,
): AsyncGenerator<readonly EntryInput[]> {
  const { header } = form;
  const reader = layout.open({
    fileName,
    header,
    asAt,
    // Days were held against the calendar when the file was screened.
    contents,
    report: {
      issue: ({ check }) => {
        if (checks[check].result === 'FAIL') throw new NotAsScreened(`It failed at: ${check}.`);
      },
      leftOut: () => {},
    },
  });
  if (!reader) throw new NotAsScreened('Its layout could not open it again.');
  const hash = createHash('sha256');
  const hashed: Reading = { ...reading, onContent: (chunk) => void hash.update(chunk) };
  let waiting: EntryInput[] = [];
  let read = 0;
  for await (const row of rowsBelow(hashed, form)) {
    if (isBlankRow(row)) continue;
    const completed = reader.row(row);
    read += completed.length;
    waiting.push(...completed);
    if (waiting.length < chunk) continue;
    if (read > expected) break;
    yield waiting;
    waiting = [];
  }
  const last = reader.end();
  waiting.push(...last);
  if (read + last.length !== expected) {
    throw new NotAsScreened(`${read + last.length} entries were read, ${expected} were screened.`);
  }
  // Another file of as many entries may have been put in its place: it would be held under the wrong hash.
  if (hash.digest('hex') !== sha256) {
    throw new NotAsScreened('The file has changed since it was checked: send it again.');
  }
  if (waiting.length > 0) yield waiting;
}
