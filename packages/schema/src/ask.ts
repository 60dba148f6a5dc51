// The two plain-data shapes between the server and the store: what is asked of the cube, and what it answers.
// A rate is two asks; a distribution is one ask an answer; nothing else crosses that door.
import type { QuestionSet, SourceRef } from './batch.ts';
import type { CellStatus, Dimension, Measure, PlaceDimension, Provenance, Stage } from './cube.ts';

/**
 * One count wanted. Everything is resolved: one stage, one focus area, concrete periods, member codes sorted and unique,
 * unions of answers spelled out as single answers.
 */
export type CountAsk = {
  stage: Stage;
  questionSet: string;
  /** The entries of any of these periods. */
  periods: readonly string[];
  /** Any of the members named, per dimension; a dimension left out is rolled up. */
  where: { readonly [D in PlaceDimension]?: readonly string[] };
  /** Code of a question of the set; without it the entry grain is asked. */
  question?: string;
  /** Single answers, any of which counts. Left out: every entry asked. Only with `question`. */
  answers?: readonly string[];
  measure: Measure;
  /** Keep only what is known in these ways. */
  provenance?: readonly Provenance[];
};

/** The answer to a CountAsk. `lower` and `upper` are null unless status is KNOWN or BOUNDED. */
export type CountFact = {
  status: CellStatus;
  lower: number | null;
  upper: number | null;
  /** Bounds of this count's share, 0 to 1, upper exclusive, that a printed percentage leaves: see CellInput. */
  rateLower: number | null;
  rateUpper: number | null;
  provenance: Provenance | null;
  /** In words, when derived or bounded. */
  derivation: string | null;
  figureIds: readonly string[];
  conflictIds: readonly string[];
  printed: readonly string[];
  readings: readonly { code: string; label: string; lower: number; upper: number }[];
  /** Batches that answered. */
  batchIds: readonly string[];
};

/** A member as stored, seen by the server. */
export type StoredMember = {
  dimension: Dimension;
  path: string;
  code: string;
  label: string;
  description: string | null;
  parent: string | null;
  kind: 'real' | 'not-recorded' | 'union' | 'group';
  order: number;
  parts: readonly { dimension: Dimension; path: string }[];
};

export type StoredBatch = {
  id: string;
  title: string;
  kind: 'PUBLISHED' | 'RECORDS';
  stage: Stage;
  questionSet: string;
  periods: readonly string[];
  records: number | null;
  coverage: readonly { dimension: Dimension; path: string }[];
  oneEntryPerService: boolean;
  sha256: string;
  source: SourceRef;
};

export type Channel = 'MAIN' | 'DEMONSTRATION';

export type StoredRelease = {
  /** Sequence and content, for example `1-3fa9c1d2`: the same data loaded anywhere get the same id. */
  id: string;
  label: string;
  channel: Channel;
  /** ISO 8601 instant. */
  releasedAt: string;
  batches: readonly StoredBatch[];
};

/** A grain of published cells held in a release: which dimensions are pinned together, for which questions, how known. */
export type HeldGrain = {
  batchId: string;
  period: string;
  dimensions: readonly PlaceDimension[];
  question: string | null;
  withAnswers: boolean;
  measure: Measure;
  provenance: readonly Provenance[];
};

/** All that describes a release beside its cells; immutable, so it may be kept while the process lives. */
export type ReleaseContents = {
  release: StoredRelease;
  members: readonly StoredMember[];
  questionSets: readonly QuestionSet[];
  grains: readonly HeldGrain[];
};
