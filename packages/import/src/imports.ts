// The door of the one road in: a file is received, screened, and taken into the store or thrown away. Hides where files wait.
import type { Store } from '@cube/db';
import type { Day, StoredRelease } from '@cube/schema';
import type { CheckCode, ScreeningStage } from './checks.ts';
import type { Layout } from './layout.ts';
import type { Limits } from './limits.ts';

/** READING and SCREENING are under way; READY waits for a decision; the others are the end. */
export type ImportState =
  | 'READING'
  | 'SCREENING'
  | 'READY'
  | 'REFUSED'
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'FAILED';

/** One check and how it went. `found` counts every place, `examples` shows the first few. */
export type CheckOutcome = {
  check: CheckCode;
  stage: ScreeningStage;
  name: string;
  result: 'PASS' | 'WARNING' | 'FAIL';
  /** What was found, in words; what was looked at, where nothing was. */
  message: string;
  wouldBeRight: string | null;
  found: number;
  examples: readonly {
    line: number | null;
    column: string | null;
    value: string | null;
    /** What is wrong in this place, and what would be right, where it differs from place to place. */
    message: string | null;
  }[];
};

/** All that is known of one import; plain data, kept beside the file so that it outlives the process. */
export type ImportReport = {
  id: string;
  fileName: string;
  bytes: number;
  /** ISO 8601 instant. */
  sentAt: string;
  state: ImportState;
  /** Where it stands, in a sentence a person can act on. */
  sentence: string;
  /** 0 to 1. */
  progress: number;
  layout: { code: string; label: string } | null;
  title: string | null;
  rowsRead: number;
  rowsAccepted: number;
  rowsReported: number;
  /** Of the rows reported, those that a check found at fault; the others were left out with them or never looked at. */
  rowsAtFault: number;
  checks: readonly CheckOutcome[];
  columnsAdded: readonly string[];
  columnsGone: readonly string[];
  /** What confirming would change, or has changed. */
  changes: readonly string[];
  /** Slugs of batches it takes the place of. */
  replaces: readonly string[];
  /** Slug of the batch made of these very bytes: there is nothing to take in. */
  heldAs: string | null;
  /** The release that holds it. */
  releaseId: string | null;
};

export type ReceiveOptions = {
  /** As the user knows it; only its last part is used. */
  fileName: string;
  /** The day a register describes, ISO 8601; wins over the file's name. */
  asAt?: string;
};

export type Imports = {
  /** Takes the bytes in and starts screening; resolves with the import's id once the bytes are here. Throws ImportRefused when they are too many. */
  receive: (bytes: AsyncIterable<Uint8Array>, options: ReceiveOptions) => Promise<string>;
  get: (id: string) => ImportReport | null;
  /** Newest first. */
  list: (first: number) => ImportReport[];
  /** Resolves when the import has come to READY or to an end; told of every change on the way. */
  settled: (id: string, onChange?: (report: ImportReport) => void) => Promise<ImportReport>;
  /** Stores it whole or not at all. Throws ImportRefused when it is not READY, or the release has moved on so that it no longer passes. */
  confirm: (id: string, label?: string) => Promise<StoredRelease>;
  /** Throws the file away; false when there is none. Throws ImportRefused once it is CONFIRMED or being stored. */
  discard: (id: string) => Promise<boolean>;
  close: () => Promise<void>;
};

/** Refused for a reason that the message tells to the user. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
}

export type ImportsOptions = {
  store: Store;
  /** Where files wait; made when missing. What was under way in it when a process died becomes FAILED, and says so. */
  folder: string;
  /** All of the project's own, unless given. */
  layouts?: readonly Layout[];
  /** Where other limits than the usual are wanted. */
  limits?: Partial<Limits>;
  /** The day it is; the machine's, unless given. */
  today?: () => Day;
  /** Told of faults of ours: users are told only that there was one. */
  onError?: (error: unknown, importId: string) => void;
};
