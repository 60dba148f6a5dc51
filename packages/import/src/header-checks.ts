// The stage "columns": what a header says of a file before any value is read. Hides how the words for it are made.
import { type Day, formatCount, type ReleaseContents } from '@cube/schema';
import { compareColumns } from './columns-compared.ts';
import type { FoundHeader } from './header.ts';
import { listed } from './listed.ts';
import type { Outcomes } from './outcomes.ts';

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
  asAt: Day | null = null,
): { added: string[]; gone: string[] } => {
  const { header, layout, match, row } = found;
  const { readsFor } = layout;
  const read = readsFor && header.filter((name) => readsFor(name) !== null).length;
  const looked =
    read === undefined || read === header.length
      ? ''
      : ` ${formatCount(read)} of them are read; what stands in the others is not looked at.`;
  outcomes.say(
    'header-found',
    `Read as ${layout.label}: ${columns(header.length)}, the header in line ${row.line}.${looked}`,
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
  return compareColumns(found, contents, outcomes, asAt);
};
