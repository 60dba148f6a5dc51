// Individual records as plain data: what an import hands to the store, what is asked of them, and what comes back. Shared by whoever
// reads files, stores and serves records; nothing here knows SQL or files.
import type { BatchInput, SourceRef } from './batch.ts';
import type { Dimension } from './cube.ts';

/** A day, ISO 8601: 2026-05-31. Days are compared as text. */
export type Day = string;

/** Whether a text is a day of the calendar, as 2026-05-31. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The code of the member "not recorded" of SECTOR, SERVICE_TYPE, COUNCIL_AREA and PROVIDER: blank in the source, never a guess. */
export const notRecorded = 'not-recorded';

/** The code of COUNCIL_AREA for services on the register of Scotland with an address elsewhere: no council of Scotland answers for them. */
export const outsideScotland = 'outside-scotland';

/** Whether a member is no group of its dimension: its services have nothing in common by which they could be ranked or compared. */
export const standsApart = (dimension: Dimension, code: string): boolean =>
  code === notRecorded || (dimension === 'COUNCIL_AREA' && code === outsideScotland);

/** More requirements or recommendations of one record than this are a mistake of the file, whatever it is. */
export const mostCount = 1_000_000;

/**
 * One record on its way in: an inspection, an annual return, or a service's line in a register, with its dimensions as they were
 * that day. Places are member codes.
 */
export type EntryInput = {
  /** Line of the file on which it starts, from 1. Unique within a batch. */
  line: number;
  /** Registered number of the service: CS2003000246. */
  service: string;
  /** The service's name; its number where the name may not be kept (a childminder's is a person's). */
  serviceLabel: string;
  /** Registered number of the provider: SP2003003405. Null where not recorded. */
  provider: string | null;
  providerLabel: string | null;
  serviceType: string;
  /** Null where its type has none. */
  serviceSubtype: string | null;
  sector: string;
  councilArea: string;
  period: string;
  /** Null where only the period is known; for a register the as-at date. */
  date: Day | null;
  /** The day of the service's last inspection, where the source says so (registers do). */
  lastInspected: Day | null;
  /** Null when the source does not supply it. */
  recommendations: number | null;
  requirements: number | null;
  /** `question/answer`, below the batch's focus area: one for each question asked. */
  answers: readonly string[];
};

/** The file a batch of records came from, kept to tell what changed in the next one. */
export type ImportedFile = {
  name: string;
  /** Code of the layout: ci-datastore. */
  layout: string;
  /** Files of one series replace each other for the same stage and period. */
  series: string;
  /** Column names in their order; an unnamed one is "". */
  columns: readonly string[];
  /** Rows below the header, blank ones included: `stored` in entries, the rest reported. */
  rows: number;
  stored: number;
  reported: number;
};

/** A batch of records to be: everything but the entries, which are streamed. */
export type RecordBatchInput = Pick<
  BatchInput,
  'id' | 'title' | 'stage' | 'questionSet' | 'periods' | 'source' | 'sha256'
> & { provenance: RecordProvenance; file: ImportedFile };

export type RecordProvenance = 'RECORDED' | 'SIMULATED';

/** Conditions on whole entries, which only records can answer. All must hold; null is no condition. */
export type Conditions = {
  /** Entries that gave any of these answers to each of these questions. Sorted by question, answers sorted. */
  answered: readonly { question: string; answers: readonly string[] }[];
  /** Services whose last inspection falls in the range; `before` is the first day that no longer counts. */
  lastInspected: { from: Day | null; before: Day | null } | null;
  /** Both ends included. */
  requirements: { min: number | null; max: number | null } | null;
  recommendations: { min: number | null; max: number | null } | null;
};

/** A record as stored: codes of members, and the labels of what is not a member of the release's contents. */
export type StoredEntry = Omit<EntryInput, 'answers'> & {
  /** Slug of the batch. With `line` it names the entry. */
  batchId: string;
  stage: string;
  questionSet: string;
  provenance: RecordProvenance;
  answers: readonly { question: string; answer: string }[];
  source: SourceRef;
};

/** Where a page of records ended: entries come by batch slug, then line. */
export type EntryCursor = Pick<StoredEntry, 'batchId' | 'line'>;

/** A page of records; `total` counts all pages. */
export type EntryPage = { entries: readonly StoredEntry[]; total: number; hasNext: boolean };
