// A screened file taken into the store: compared with the latest release once more, then stored whole or not at all. Hides what is
// done when the release has moved on in between.
import { isDeepStrictEqual } from 'node:util';
import { ReleaseMovedOn, type Store } from '@cube/db';
import type { ReleaseContents, StoredRelease } from '@cube/schema';
import type { Reading } from './content.ts';
import { ImportRefused } from './imports.ts';
import { batchOfBytes, labelOf, latestContents, replacedBy, slugOf } from './latest.ts';
import type { Layout } from './layout.ts';
import { isRecords, type Passed, type Screening } from './screening.ts';
import { readEntries } from './second-reading.ts';
import { screened, sentences } from './words.ts';

export type TakingInput = {
  store: Store;
  layouts: readonly Layout[];
  reading: Reading;
  passed: Passed;
  asAt: string | null;
  /** Name of the file as sent. */
  fileName: string;
  label: string | null;
  /** Screens the file again, against what the store holds by now. */
  screenAgain: () => Promise<Screening>;
  onStored: (records: number) => void;
};

export type Taken = { release: StoredRelease; records: number | null; changed: boolean };

/** Stores what passed. Throws ImportRefused where it no longer passes. */
export const takeIn = async (input: TakingInput): Promise<Taken> => {
  const contents = await latestContents(input.store);
  const { passed } = input;
  if (isRecords(passed.batch) && batchOfBytes(contents, passed.sha256)) {
    return { release: contents.release, records: passed.entries, changed: false };
  }
  if (contents.release.id === passed.releaseId) {
    try {
      return await store(input, passed, contents);
    } catch (error) {
      // Another process, or an undo, was quicker: what it changed may change what this file would.
      if (!(error instanceof ReleaseMovedOn)) throw error;
    }
  }
  const again = await input.screenAgain();
  if (!again.passed) throw new ImportRefused(`${sentences.movedOn} ${screened(again, false)}`);
  return takeIn({ ...input, passed: again.passed });
};

const store = async (
  input: TakingInput,
  passed: Passed,
  contents: ReleaseContents,
): Promise<Taken> => {
  const { batch, form, sha256, entries } = passed;
  const layout = input.layouts.find(({ code }) => code === form.layout);
  if (!layout) throw new ImportRefused(`The layout ${form.layout} is no longer known.`);
  const label = input.label?.trim();
  // Duplicates were looked for in this release, and what it replaces was read from it.
  const basedOn = contents.release.id || null;
  if (!isRecords(batch)) {
    const release = await input.store.publish({
      label: label || `Focus area: ${batch.questionSet.label}`,
      channel: 'MAIN',
      basedOn,
      members: [],
      questionSets: [batch.questionSet],
      add: [],
    });
    return { release, records: null, changed: release.id !== contents.release.id };
  }
  const { title, stage, questionSet, periods, source, series, members } = batch;
  const release = await input.store.publishRecords({
    label: label || labelOf(batch, contents),
    channel: 'MAIN',
    basedOn,
    members,
    questionSets: [questionSet],
    batch: {
      id: slugOf(batch, contents),
      title,
      stage,
      questionSet: questionSet.code,
      periods,
      source: { ...source, sha256 },
      sha256,
      provenance: 'RECORDED',
      file: {
        name: input.fileName,
        layout: layout.code,
        series,
        columns: form.header,
        rows: passed.rows.read,
        stored: passed.rows.accepted,
        reported: passed.rows.reported,
      },
    },
    entries: readEntries(input.reading, passed, layout, input.asAt, contents),
    remove: replacedBy(batch, contents).map(({ id }) => id),
    onProgress: input.onStored,
  });
  return { release, records: entries, changed: true };
};

/** The latest release, where it holds what was being stored when the programme stopped. */
export const releaseHolding = async (
  store: Store,
  sha256: string | null,
  passed: Passed | null,
): Promise<StoredRelease | null> => {
  const contents = await latestContents(store);
  if (passed && !isRecords(passed.batch)) {
    const { questionSet } = passed.batch;
    const held = contents.questionSets.find(({ code }) => code === questionSet.code);
    return held && isDeepStrictEqual(held, questionSet) ? contents.release : null;
  }
  return sha256 !== null && batchOfBytes(contents, sha256) ? contents.release : null;
};
