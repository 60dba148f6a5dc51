// Where an import stands, in sentences a person can act on.
import { formatCount, type StoredRelease } from '@cube/schema';
import type { ImportReport, ImportState } from './imports.ts';
import type { Screening } from './screening.ts';

export const sentences = {
  reading: 'The file is being read.',
  waiting: 'The file is here, and waits until another one is checked.',
  screening: 'The file is being checked.',
  storing: 'The file is being taken in.',
  discarded: 'The file was thrown away. Nothing was taken in.',
  incomplete: 'The file did not arrive whole. Nothing was taken in: send it again.',
  fault:
    'Something went wrong on our side while the file was being checked. Nothing was taken in: send it again.',
  noRoom: 'There is no room left on the disk for the file. Nothing was taken in.',
  notStored:
    'Something went wrong on our side. Nothing was taken in: confirm it again, or discard it.',
  unchanged: 'The release holds this very file already. Nothing has changed.',
  movedOn: 'The release has moved on since the file was checked.',
  closing: 'The programme is closing: send the file again when it runs.',
} as const;

const doing: Partial<Record<ImportState, string>> = {
  READING: 'read',
  SCREENING: 'checked',
  READY: 'taken in',
};

/** Of an import that the end of the programme cut off. */
export const stoppedWhile = (state: ImportState): string =>
  `The programme stopped while this file was being ${doing[state] ?? 'checked'}. Nothing was taken in: send it again.`;

/** What a screening comes to. */
export const screened = (
  { checks, heldAs }: Pick<Screening, 'checks' | 'heldAs'>,
  passed: boolean,
): string => {
  const failed = checks.filter(({ result }) => result === 'FAIL');
  if (!passed || failed.length > 0) {
    const said = failed.map(({ message }) => message).join(' ');
    const guessed = failed.some(({ stage }) => stage === 'values');
    return `${said} ${guessed ? 'Nothing is guessed, so nothing was taken in.' : 'Nothing was taken in.'}`;
  }
  if (heldAs !== null) return 'This very file is held already: there is nothing to take in.';
  const warnings = checks.filter(({ result }) => result === 'WARNING').length;
  const found =
    warnings === 0
      ? 'All checks passed.'
      : `Nothing is wrong; ${warnings === 1 ? '1 check has' : `${formatCount(warnings)} checks have`} a remark.`;
  return `${found} Nothing is taken in yet: confirm the file, or discard it.`;
};

/** What storing came to. */
export const taken = (release: StoredRelease, records: number | null): string =>
  records === null
    ? `Taken in: the release "${release.label}" holds it.`
    : `Taken in: the release "${release.label}" holds its ${records === 1 ? '1 record' : `${formatCount(records)} records`}.`;

const longestName = 200;

/** The last part of a file's name as the user knows it, without signs that cannot be seen. */
export const cleanName = (name: string): string => {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = [...last.toWellFormed().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')];
  return plain.slice(0, longestName).join('').trim() || 'unnamed';
};

/** A report of a file whose first byte is on its way. */
export const newReport = (id: string, fileName: string, sentAt: string): ImportReport => ({
  id,
  fileName,
  bytes: 0,
  sentAt,
  state: 'READING',
  sentence: sentences.reading,
  progress: 0,
  layout: null,
  title: null,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsReported: 0,
  rowsAtFault: 0,
  checks: [],
  columnsAdded: [],
  columnsGone: [],
  changes: [],
  replaces: [],
  heldAs: null,
  releaseId: null,
});

/** How far something has come, 0 to 1. */
export const shareDone = (done: number, of: number): number =>
  of > 0 ? Math.min(done / of, 1) : 0;
