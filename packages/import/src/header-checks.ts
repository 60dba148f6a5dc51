// The stage "columns": what a header says of a file before any value is read. Hides how the words for it are made.
import { formatCount, type ReleaseContents, type StoredBatch } from '@cube/schema';
import type { FoundHeader } from './header.ts';
import type { Outcomes } from './outcomes.ts';

const mostNamed = 12;

/** "a, b and c"; beyond a dozen "and 5 more". */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, mostNamed);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${formatCount(more)} more`;
  const last = shown.at(-1);
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : (last ?? '');
};

const columns = (n: number): string => (n === 1 ? '1 column' : `${formatCount(n)} columns`);

/** Says that no layout fits, and what the nearest would need. */
export const refuseHeader = (found: FoundHeader | null, outcomes: Outcomes): void => {
  if (!found || found.match.score === 0) {
    outcomes.add({ check: 'header-found', line: null, column: null, value: null });
    outcomes.say(
      'header-found',
      'No known layout has any of the columns of this file in its first 30 rows.',
    );
    return;
  }
  const { layout, match, row } = found;
  const unknown = match.unknown.filter((name) => name !== '');
  for (const column of match.missing) {
    const message = `Needed by the layout ${layout.label}, and not in the header.`;
    outcomes.add({ check: 'header-found', line: row.line, column, value: null, message });
  }
  // A layout may not fit for another reason than a missing column.
  if (match.missing.length === 0) {
    outcomes.add({ check: 'header-found', line: row.line, column: null, value: null });
  }
  const misses = match.missing.length > 0 ? ` It misses ${listed(match.missing)}.` : '';
  const knows = unknown.length > 0 ? ` The layout does not know ${listed(unknown)}.` : '';
  outcomes.say(
    'header-found',
    `No known layout fits. The nearest is ${layout.label}, with its header in line ${row.line}.${misses}${knows}`,
  );
};

/** Names that stand twice, names that are not known, and what differs from the last file of the layout. */
export const checkHeader = (
  found: FoundHeader,
  contents: ReleaseContents,
  outcomes: Outcomes,
): { added: string[]; gone: string[] } => {
  const { header, layout, match, row } = found;
  outcomes.say(
    'header-found',
    `Read as ${layout.label}: ${columns(header.length)}, the header in line ${row.line}.`,
  );
  const named = header.filter((name) => name !== '');
  const twice = [...new Set(named.filter((name, i) => named.indexOf(name) !== i))];
  for (const column of twice) {
    const places = header.flatMap((name, i) => (name === column ? [formatCount(i + 1)] : []));
    const message = `Columns ${listed(places)} have this name.`;
    outcomes.add({ check: 'header-twice', line: row.line, column, value: null, message });
  }
  const unknown = match.unknown.filter((name) => name !== '');
  for (const column of unknown) {
    outcomes.add({ check: 'columns-unknown', line: row.line, column, value: null });
  }
  const unnamed = header.length - named.length;
  if (unnamed > 0) {
    outcomes.add({ check: 'columns-unknown', line: row.line, column: null, value: null });
    const also =
      unknown.length > 0 ? ` ${columns(unknown.length)} not known: ${listed(unknown)}.` : '';
    outcomes.say('columns-unknown', `${columns(unnamed)} without a name, not read.${also}`);
  }
  return compareColumns(found, contents, outcomes);
};

const lastOfLayout = (contents: ReleaseContents, layout: string): StoredBatch | null => {
  const last = (batch: StoredBatch): string => [...batch.periods].sort().at(-1) ?? '';
  return (
    contents.release.batches
      .filter(({ file }) => file?.layout === layout)
      .sort((a, b) => last(a).localeCompare(last(b)))
      .at(-1) ?? null
  );
};

const compareColumns = (
  { header, layout, row }: FoundHeader,
  contents: ReleaseContents,
  outcomes: Outcomes,
): { added: string[]; gone: string[] } => {
  const file = lastOfLayout(contents, layout.code)?.file;
  if (!file) {
    outcomes.say('columns-changed', 'There is no earlier file of this layout to compare with.');
    return { added: [], gone: [] };
  }
  const added = header.filter((name) => name !== '' && !file.columns.includes(name));
  const gone = file.columns.filter((name) => name !== '' && !header.includes(name));
  for (const column of added) {
    const message = `Not in ${file.name}.`;
    outcomes.add({ check: 'columns-changed', line: row.line, column, value: null, message });
  }
  for (const column of gone) {
    const message = `In ${file.name}, and not here.`;
    outcomes.add({ check: 'columns-changed', line: null, column, value: null, message });
  }
  if (added.length + gone.length > 0) {
    const parts = [
      added.length > 0 ? `${columns(added.length)} new` : '',
      gone.length > 0 ? `${columns(gone.length)} gone` : '',
    ].filter(Boolean);
    outcomes.say('columns-changed', `Since ${file.name}: ${parts.join(', ')}.`);
  }
  return { added, gone };
};
