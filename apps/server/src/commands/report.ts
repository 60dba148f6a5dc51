// What screening found, for a person at a terminal: each check with its outcome, the places in the file, what would be right, what changes.
import { formatCount } from '@cube/schema';
import type { Batch, Import, ImportCheck, ImportExample, Release } from '../generated/resolvers.ts';
import { plain } from './run.ts';

/** An import as the API tells it, as far as it is asked for here. */
export type ToldImport = Omit<Import, 'progress' | 'heldAs' | 'replaces' | 'release'> & {
  replaces: readonly Pick<Batch, 'code' | 'title'>[];
  release: Pick<Release, 'id' | 'label'> | null;
};

/** The fields of `ToldImport`, to be asked for. */
export const importFields = `id fileName bytes sentAt state sentence layout title rowsRead rowsAccepted rowsReported rowsAtFault changes
  columnsAdded columnsGone replaces { code title } release { id label }
  checks { stage name result message wouldBeRight found examples { line column value message } }`;

/** Of a refused file no row is taken in, and not every row is at fault. */
function rowsSaid({ state, rowsAccepted, rowsReported, rowsAtFault }: ToldImport): string {
  return state === 'REFUSED'
    ? `none taken in, ${formatCount(rowsAtFault)} at fault`
    : `${formatCount(rowsAccepted)} can be taken in, ${formatCount(rowsReported)} left out and reported`;
}

/** The whole report, a line each. */
export function reportText(told: ToldImport): string {
  const title = told.title ?? told.fileName;
  return [
    told.layout ? `${title} (read as: ${told.layout})` : title,
    `${formatCount(told.rowsRead)} rows read: ${rowsSaid(told)}.`,
    '',
    ...told.checks.flatMap(checkLines),
    ...listed('New columns since the last file of this kind:', told.columnsAdded),
    ...listed('Columns gone since the last file of this kind:', told.columnsGone),
    ...listed(
      told.state === 'CONFIRMED' ? 'What changed:' : 'What taking it in changes:',
      told.changes,
    ),
    ...listed(
      'It takes the place of:',
      told.replaces.map(({ code, title: name }) => `${name} (${code})`),
    ),
  ]
    .map(plain)
    .join('\n');
}

const width = 'WARNING'.length + 2;
const under = ' '.repeat(width + 2);

function checkLines({
  name,
  result,
  message,
  wouldBeRight,
  found,
  examples,
}: ImportCheck): string[] {
  const head = `  ${result.padEnd(width)}${name}: ${message}`;
  if (result === 'PASS') return [head];
  const more = found - examples.length;
  return [
    head,
    ...examples.map((example) => `${under}${placeOf(example)}`),
    ...(more > 0 && examples.length > 0 ? [`${under}and ${formatCount(more)} more`] : []),
    ...(wouldBeRight ? [`${under}What would be right: ${wouldBeRight}`] : []),
  ];
}

function placeOf({ line, column, value, message }: ImportExample): string {
  const place = [
    line == null ? null : `line ${formatCount(line)}`,
    column == null ? null : `column “${column}”`,
    value == null ? null : value === '' ? 'blank' : `“${value}”`,
  ].filter((part) => part !== null);
  return [place.join(', '), message].filter(Boolean).join(': ');
}

const listed = (head: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', head, ...items.map((item) => `  - ${item}`)];
