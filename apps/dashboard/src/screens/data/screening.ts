// A screening report as a person reads it: what stands in the way first, then what is worth a look, then all stages in
// their order. Pure.
import { formatCount } from '@cube/schema';
import type { ImportFieldsFragment, ImportState } from '../../generated/graphql.ts';
import type { CheckState } from '../../ui/check-chip.tsx';

export type FileImport = ImportFieldsFragment;
export type Check = FileImport['checks'][number];
export type Stage = {
  code: string;
  number: number;
  title: string;
  about: string;
  state: CheckState;
  checks: Check[];
};

/** Whether the file defines a focus area: it brings questions and no records, and no batch that could be undone. */
export const definesFocusArea = ({ layout }: Pick<FileImport, 'layout'>): boolean =>
  layout?.startsWith('Question set') ?? false;

/** The stages in their order, in our words. A stage the server adds later stands last, under its own name. */
const stageWords: Record<string, { title: string; about: string }> = {
  file: {
    title: 'The file',
    about: 'It is a text file whose letters, quotes and rows can be read.',
  },
  columns: {
    title: 'The columns',
    about: 'Its layout, its columns and the day it describes are known.',
  },
  values: { title: 'The values', about: 'Every value can be read, and none is guessed.' },
  duplicates: {
    title: 'Duplicates',
    about: 'No row stands twice, here or in what is held already.',
  },
  consistency: { title: 'Consistency', about: 'Dates, questions and counts fit each other.' },
};

/** The worst of a stage's checks; NOT RUN where there is none. */
const worst = (checks: readonly Check[]): CheckState =>
  (['FAIL', 'WARNING', 'PASS'] as const).find((state) =>
    checks.some(({ result }) => result === state),
  ) ?? 'NOT RUN';

const order: Record<Check['result'], number> = { FAIL: 0, WARNING: 1, PASS: 2 };

/** Every stage with its checks, failing ones first within it. */
export function stagesOf(checks: readonly Check[]): Stage[] {
  const codeOf = (check: Check) => check.stage.toLowerCase();
  const others = checks.map(codeOf).filter((code) => !(code in stageWords));
  return [...Object.keys(stageWords), ...new Set(others)].map((code, index) => {
    const own = checks.filter((check) => codeOf(check) === code);
    return {
      code,
      number: index + 1,
      ...(stageWords[code] ?? { title: code, about: '' }),
      state: worst(own),
      checks: own.toSorted((a, b) => order[a.result] - order[b.result]),
    };
  });
}

/** What is wrong, then what is worth a look, each with the stage it was found in. */
export const findingsOf = (stages: readonly Stage[]): { check: Check; stage: Stage }[] =>
  stages
    .flatMap((stage) => stage.checks.map((check) => ({ check, stage })))
    .filter(({ check }) => check.result !== 'PASS')
    .toSorted((a, b) => order[a.check.result] - order[b.check.result]);

/** The finding that the columns changed, told by the columns themselves: all of them are named there, not a few examples. */
export const tellsOfColumns = (
  { name }: Pick<Check, 'name'>,
  { columnsAdded, columnsGone }: Pick<FileImport, 'columnsAdded' | 'columnsGone'>,
): boolean =>
  columnsAdded.length + columnsGone.length > 0 && name === 'The columns are those of the last file';

/** "14 checks passed, 2 with warnings, 1 failed." */
export function tally(checks: readonly Check[]): string {
  const count = (result: Check['result']) =>
    checks.filter((check) => check.result === result).length;
  const [pass, warning, fail] = [count('PASS'), count('WARNING'), count('FAIL')];
  return `${[
    `${pass} ${pass === 1 ? 'check' : 'checks'} passed`,
    `${warning} with ${warning === 1 ? 'a warning' : 'warnings'}`,
    `${fail} failed`,
  ].join(', ')}.`;
}

/** Whether it is still being read or checked. */
export const underWay = (state: ImportState): boolean =>
  state === 'READING' || state === 'SCREENING';

/** Whether it was confirmed and is being stored: until that is over it stays READY. */
export const isStoring = ({ state, progress }: Pick<FileImport, 'state' | 'progress'>): boolean =>
  state === 'READY' && progress < 1;

const stateWords: Record<ImportState, string> = {
  READING: 'Being read',
  SCREENING: 'Being checked',
  READY: 'Waiting for you',
  REFUSED: 'Refused',
  CONFIRMED: 'Taken in',
  DISCARDED: 'Discarded',
  FAILED: 'Stopped',
};

/** Where a file stands, in a word or two. */
export const standingWords = (file: Pick<FileImport, 'state' | 'progress'>): string =>
  isStoring(file) ? 'Being taken in' : stateWords[file.state];

/** `10,578 rows`, `1 row`. */
export const rows = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;

/** `812 bytes`, `4,106 kB`, `42 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${formatCount(bytes)} bytes`;
  return bytes < 10_000_000 ? `${formatCount(bytes * 1e-3)} kB` : `${formatCount(bytes * 1e-6)} MB`;
}
