// The entries of a file that passed, read once more on their way into the store. Hides how it is made sure that they are those that
// were screened.
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
  { form, fileName, entries: expected }: Passed,
  layout: Layout,
  asAt: string | null,
  contents: ReleaseContents,
): AsyncGenerator<readonly EntryInput[]> {
  const { header } = form;
  const reader = layout.open({
    fileName,
    header,
    asAt,
    contents,
    report: {
      issue: ({ check }) => {
        if (checks[check].result === 'FAIL') throw new NotAsScreened(`It failed at: ${check}.`);
      },
      leftOut: () => {},
    },
  });
  if (!reader) throw new NotAsScreened('Its layout could not open it again.');
  let waiting: EntryInput[] = [];
  let read = 0;
  for await (const row of rowsBelow(reading, form)) {
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
  if (waiting.length > 0) yield waiting;
}
