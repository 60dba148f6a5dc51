// One file looked at from its first byte to its last: is it fit to be taken in, and what would that change. Nothing is stored. Hides
// in which order the checks are made, and that the file is read twice: once as bytes, once as rows.
import type { Store } from '@cube/db';
import { type Day, formatCount, type ReleaseContents } from '@cube/schema';
import { inspectBytes } from './bytes.ts';
import { changesOf, definitionChanges, type EntriesByPeriod } from './changes.ts';
import { isCompressed, readContent } from './content.ts';
import { Fault } from './fault.ts';
import { type Form, openRows } from './form.ts';
import type { ImportReport } from './imports.ts';
import { checkHeld, writeKeys } from './keys.ts';
import { batchOfBytes, latestContents, replacedBy } from './latest.ts';
import type { Layout, ReadBatch } from './layout.ts';
import type { Limits } from './limits.ts';
import { gatherOutcomes, type Outcomes } from './outcomes.ts';
import { passRows, type RowPass, type Tally } from './row-pass.ts';
import { shareDone } from './words.ts';

export type ScreeningInput = {
  store: Store;
  layouts: readonly Layout[];
  limits: Limits;
  /** Where the file waits, and how large it is there. */
  path: string;
  bytes: number;
  /** Where keys are put aside. */
  keysPath: string;
  fileName: string;
  asAt: string | null;
  today: Day;
  onProgress: (progress: Progress) => void;
  stopped: () => boolean;
};

type Progress = { done: number; rowsRead: number };

/** What is known of a file that passed, all of it plain data: enough to store it without screening it again. */
export type Passed = {
  form: Form;
  /** As the layout was told it: without the ending of the compression. */
  fileName: string;
  sha256: string;
  batch: ReadBatch | Pick<ReadBatch, 'questionSet'>;
  entries: number;
  byPeriod: EntriesByPeriod;
  rows: { read: number; accepted: number; reported: number };
  /** The release it was screened against. */
  releaseId: string;
};

/** What a report says once the file was looked at, and what is kept of it besides. */
export type Screening = Pick<
  ImportReport,
  | 'layout'
  | 'title'
  | 'rowsRead'
  | 'rowsAccepted'
  | 'rowsReported'
  | 'rowsAtFault'
  | 'checks'
  | 'columnsAdded'
  | 'columnsGone'
  | 'changes'
  | 'replaces'
  | 'heldAs'
> & {
  sha256: string | null;
  /** Null where a check failed. */
  passed: Passed | null;
};

/** Of the whole work, what looking at the bytes comes to. */
const bytesShare = 0.2;

export const isRecords = (batch: Passed['batch']): batch is ReadBatch => 'series' in batch;

/** Screens a file. Throws only where the fault is not the file's, or reading was stopped. */
export const screen = async (input: ScreeningInput): Promise<Screening> => {
  const outcomes = gatherOutcomes();
  const tally: Tally = { read: 0, reported: new Set() };
  const found = await look(input, outcomes, tally).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    outcomes.add(error.issue);
    outcomes.say(error.issue.check, error.says);
    return {};
  });
  const { passed, ...known }: Partial<Screening> = found;
  // Where the columns are not known, no row could be looked at.
  const reported = outcomes.failed('columns') ? tally.read : tally.reported.size;
  return {
    sha256: null,
    layout: null,
    title: null,
    columnsAdded: [],
    columnsGone: [],
    changes: [],
    replaces: [],
    heldAs: null,
    ...known,
    rowsRead: tally.read,
    rowsAccepted: tally.read - reported,
    rowsReported: reported,
    rowsAtFault: tally.reported.size,
    checks: outcomes.list(),
    passed: outcomes.failed('consistency') ? null : (passed ?? null),
  };
};

const look = async (
  input: ScreeningInput,
  outcomes: Outcomes,
  tally: Tally,
): Promise<Partial<Screening>> => {
  const { path, limits, stopped, bytes } = input;
  const reading = (from: number, share: number) => ({
    path,
    limits,
    stopped,
    onRead: (read: number) =>
      input.onProgress({ done: from + share * shareDone(read, bytes), rowsRead: tally.read }),
  });
  const plain = await inspectBytes(readContent(reading(0, bytesShare)));
  outcomes.say('file-kind', 'The file is plain text.');
  outcomes.say('file-encoding', `Read as ${plain.encoding}: every letter can be read.`);
  const contents = await latestContents(input.store);
  const { delimiter, rows } = await openRows(
    reading(bytesShare, 1 - bytesShare),
    plain.encoding,
    input.layouts,
  );
  const fileName = (await isCompressed(path))
    ? input.fileName.replace(/\.gz$/i, '')
    : input.fileName;
  const keys = await writeKeys(input.keysPath, outcomes);
  const pass = await passRows(
    { ...input, rows, contents, outcomes, keys, fileName },
    tally,
  ).finally(keys.end);
  const { sha256 } = plain;
  const known: Partial<Screening> = {
    sha256,
    layout: pass.found && { code: pass.found.layout.code, label: pass.found.layout.label },
    columnsAdded: pass.columnsAdded,
    columnsGone: pass.columnsGone,
  };
  sayRows(pass, plain.bytes, outcomes);
  if (!pass.found || !pass.reader) return known;
  if (outcomes.failed('values')) {
    // An entry was read, so there is a batch to hold it against: those held already are told in the same round.
    const batch = pass.entries > 0 ? pass.reader.batch() : null;
    if (batch && isRecords(batch)) await findHeld(input, contents, batch, outcomes);
    return known;
  }
  const batch = pass.reader.batch();
  const passed: Passed = {
    form: {
      encoding: plain.encoding,
      delimiter,
      headerLine: pass.found.row.line,
      header: pass.found.header,
      layout: pass.found.layout.code,
    },
    fileName,
    sha256,
    batch,
    entries: pass.entries,
    byPeriod: pass.byPeriod,
    rows: {
      read: pass.rows.read,
      accepted: pass.rows.read - pass.rows.reported,
      reported: pass.rows.reported,
    },
    releaseId: contents.release.id,
  };
  // Where every row is at fault, the faults say why.
  if (isRecords(batch) && pass.entries === 0 && !outcomes.failed('consistency')) {
    outcomes.add({ check: 'value-missing', line: null, column: null, value: null });
    outcomes.say('value-missing', 'No row holds an entry.');
  }
  return { ...known, ...(await againstStore(input, contents, passed, outcomes)), passed };
};

const sayRows = (pass: RowPass, bytes: number, outcomes: Outcomes): void => {
  const { read } = pass.rows;
  const rows = read === 1 ? '1 row' : `${formatCount(read)} rows`;
  outcomes.say('file-size', `${formatCount(bytes)} bytes, ${rows}: within the limits.`);
  if (pass.found && !outcomes.failed('file')) {
    const width = formatCount(pass.found.header.length);
    outcomes.say(
      'file-rows',
      `All quotes are closed, and all ${rows} have ${width} cells or are blank.`,
    );
  }
};

/** What the store says of a file that is well in itself: is it new, and what would change. */
const againstStore = async (
  input: ScreeningInput,
  contents: ReleaseContents,
  { batch, byPeriod, sha256 }: Passed,
  outcomes: Outcomes,
): Promise<Pick<Screening, 'title' | 'changes' | 'replaces' | 'heldAs'>> => {
  if (!isRecords(batch)) {
    const changes = definitionChanges(batch.questionSet, contents);
    return {
      title: `Focus area: ${batch.questionSet.label}`,
      changes:
        changes.length > 0 ? changes : ['Nothing changes: the focus area stands so already.'],
      replaces: [],
      heldAs: null,
    };
  }
  const same = batchOfBytes(contents, sha256);
  if (same) {
    const message = `The release holds this very file as ${same.title}: there is nothing to take in. To read it in another way, undo that batch first.`;
    outcomes.add({ check: 'same-bytes', line: null, column: null, value: null, message });
    outcomes.say('same-bytes', message);
    return {
      title: batch.title,
      changes: ['Nothing changes: this very file is held.'],
      replaces: [],
      heldAs: same.id,
    };
  }
  const replaces = await findHeld(input, contents, batch, outcomes);
  const changes = changesOf(batch, byPeriod, contents);
  return { title: batch.title, changes, replaces, heldAs: null };
};

/** Tells of entries that other batches hold; those of the batches returned give way to this one. */
const findHeld = async (
  { store, keysPath }: ScreeningInput,
  contents: ReleaseContents,
  batch: ReadBatch,
  outcomes: Outcomes,
): Promise<string[]> => {
  const replaces = replacedBy(batch, contents).map(({ id }) => id);
  if (holdsRecords(batch, contents)) await checkHeld(store, keysPath, batch, replaces, outcomes);
  return replaces;
};

const holdsRecords = ({ stage, questionSet }: ReadBatch, contents: ReleaseContents): boolean =>
  contents.release.batches.some(
    (batch) =>
      batch.kind === 'RECORDS' && batch.stage === stage && batch.questionSet === questionSet.code,
  );
