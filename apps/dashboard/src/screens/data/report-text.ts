// The screening report as a file to keep or send on: plain text to read, JSON to process. Pure.
import { formatCount } from '@cube/schema';
import {
  type Check,
  type FileImport,
  fileSize,
  findingsOf,
  rows,
  stagesOf,
  tally,
} from './screening.ts';

type Example = Check['examples'][number];

/** Where an example stands: "line 4,120, column Council_Area_Name". */
export const placeOf = ({ line, column }: Example): string =>
  [line !== null && `line ${formatCount(line)}`, column !== null && `column ${column}`]
    .filter(Boolean)
    .join(', ') || 'the whole file';

const exampleLine = (example: Example): string => {
  const value = example.value === null ? '' : `: “${example.value}”`;
  return `    ${placeOf(example)}${value}${example.message ? `. ${example.message}` : ''}`;
};

type Sum = Pick<FileImport, 'state' | 'rowsRead' | 'rowsAccepted' | 'rowsReported' | 'rowsAtFault'>;

/** What the rows without a fault are called: of a file that is refused none is taken in. */
export const acceptedWords = ({ state }: Pick<Sum, 'state'>): string =>
  state === 'CONFIRMED' ? 'taken in' : state === 'REFUSED' ? 'without a fault' : 'can be taken in';

/** What the other rows are called; one row at fault does not put the others at fault. */
export const reportedWords = ({ state, rowsReported, rowsAtFault }: Sum): string =>
  state !== 'REFUSED'
    ? 'left out, each reported'
    : rowsAtFault === rowsReported
      ? 'at fault'
      : `not taken in; ${formatCount(rowsAtFault)} at fault`;

/** "10,578 rows read = 10,566 rows can be taken in + 12 rows left out, each reported". */
export const sumOf = (file: Sum): string =>
  `${rows(file.rowsRead)} read = ${rows(file.rowsAccepted)} ${acceptedWords(file)} + ${rows(file.rowsReported)} ${reportedWords(file)}`;

/** Everything the screen shows of an import, in plain text. */
export function reportText(file: FileImport): string {
  const stages = stagesOf(file.checks);
  const findings = findingsOf(stages).flatMap(({ check, stage }) => [
    '',
    `${check.result}: ${check.name} (stage ${stage.number}, ${stage.title.toLowerCase()})`,
    `  ${check.message}`,
    ...(check.wouldBeRight ? [`  What would be right: ${check.wouldBeRight}`] : []),
    ...check.examples.map(exampleLine),
    ...(check.found > check.examples.length
      ? [
          `    ${formatCount(check.examples.length)} of the ${formatCount(check.found)} places are listed.`,
        ]
      : []),
  ]);
  const columns = [
    ...file.columnsAdded.map((name) => `  new: ${name || '(no name)'}`),
    ...file.columnsGone.map((name) => `  gone: ${name || '(no name)'}`),
  ];
  return [
    `Screening of ${file.fileName} (${fileSize(file.bytes)}), sent ${file.sentAt}`,
    file.sentence,
    ...(file.layout ? [`Read as: ${file.layout}`] : []),
    sumOf(file),
    tally(file.checks),
    ...findings,
    ...(columns.length > 0 ? ['', 'Columns, against the last file of this kind', ...columns] : []),
    ...(file.changes.length > 0 ? ['', 'What changes', ...file.changes.map((s) => `  ${s}`)] : []),
    '',
    'Stages',
    ...stages.map(({ number, title, state }) => `  ${number}. ${title}: ${state}`),
    '',
  ].join('\n');
}

/** The same for programs, without what only the screen needs. */
export function reportJson(file: FileImport): string {
  const { __typename, release, replaces, checks, ...told } = file;
  const plain = {
    ...told,
    release: release && { id: release.id, label: release.label },
    replaces: replaces.map(({ id, title }) => ({ id, title })),
    checks: checks.map(({ __typename, examples, ...check }) => ({
      ...check,
      examples: examples.map(({ __typename, ...example }) => example),
    })),
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

/** A name for the report's file that says which file it is about. */
export const reportName = (fileName: string, ending: 'txt' | 'json'): string =>
  `screening of ${fileName.replace(/[\\/:*?"<>|]+/g, '_')}.${ending}`;
