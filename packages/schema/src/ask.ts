// The two plain-data shapes between the server and the store: what is asked of the cube, and what it answers.
// A rate is two asks; a distribution is one ask an answer; nothing else crosses that door.
import type { BatchKind, MemberKind, QuestionSet, SourceRef } from './batch.ts';
import type { Dimension, Measure, PlaceDimension, Stage } from './cube.ts';
import type { Conditions, ImportedFile, RecordProvenance } from './record.ts';
import type { CellStatus, Provenance } from './signs.ts';

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
  /** Only entries that meet these; left out where there are none. Only records can answer them. */
  conditions?: Conditions;
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
  /** NOT_HELD only because the ask keeps what is known in other ways. */
  leftOut?: true;
};

/** A fact without a number: the reason is its status, said in words by `derivation` where there is more to say. */
export const emptyFact = (
  status: CellStatus,
  derivation: string | null = null,
  batchIds: readonly string[] = [],
): CountFact => ({
  status,
  lower: null,
  upper: null,
  rateLower: null,
  rateUpper: null,
  provenance: null,
  derivation,
  figureIds: [],
  conflictIds: [],
  printed: [],
  readings: [],
  batchIds,
});

/**
 * What one part leaves of a whole: for the rest of thousands, of whom no filter could name all. Only of parts that share nothing
 * with each other. A part without a number leaves none.
 */
export function remainder(whole: CountFact, part: CountFact): CountFact {
  const empty = [whole, part].find(({ lower, upper }) => lower === null || upper === null);
  if (empty) return emptyFact(empty.status, empty.derivation, empty.batchIds);
  const lower = Math.max(0, (whole.lower ?? 0) - (part.upper ?? 0));
  const upper = (whole.upper ?? 0) - (part.lower ?? 0);
  return {
    ...emptyFact(lower === upper ? 'KNOWN' : 'BOUNDED', 'Everyone, less the group itself.'),
    lower,
    upper,
    provenance: whole.provenance,
    conflictIds: whole.conflictIds,
    batchIds: whole.batchIds,
  };
}

const byQuestion: readonly Measure[] = ['ENTRIES', 'SERVICES'];
/** Whether a measure is counted by question and answer too; the others belong to whole entries. */
export const isCountedByQuestion = (measure: Measure): boolean => byQuestion.includes(measure);

/** A member as stored, seen by the server. */
export type StoredMember = {
  dimension: Dimension;
  path: string;
  code: string;
  label: string;
  description: string | null;
  parent: string | null;
  kind: MemberKind;
  order: number;
  parts: readonly { dimension: Dimension; path: string }[];
};

export type StoredBatch = {
  id: string;
  title: string;
  kind: BatchKind;
  stage: Stage;
  questionSet: string;
  periods: readonly string[];
  /** How many entries; null for published totals. */
  records: number | null;
  /** How each entry is known; null for published totals, whose cells say so one by one. */
  provenance: RecordProvenance | null;
  /** Null for published totals, and for records that came without a file. */
  file: ImportedFile | null;
  /** Never services or providers: records are asked for those. */
  coverage: readonly { dimension: Dimension; path: string }[];
  oneEntryPerService: boolean;
  sha256: string;
  source: SourceRef;
};

/** Each counts its releases for itself. */
export const channels = ['MAIN', 'DEMONSTRATION'] as const;
export type Channel = (typeof channels)[number];

export type StoredRelease = {
  /**
   * Sequence within the channel and content, for example `1-3fa9c1d2`: the same data loaded anywhere get the same id. Content is
   * the cells and their evidence, the definitions of focus areas, and what each member stands for; not the labels of members,
   * which are brought up to date in old releases too.
   */
  id: string;
  label: string;
  channel: Channel;
  /** ISO 8601 instant, as told by who published. Which release is the newest is settled by the sequence, never by this. */
  releasedAt: string;
  batches: readonly StoredBatch[];
};

/** A grain held in a release: which dimensions are pinned together, for which questions, how known. */
export type HeldGrain = {
  batchId: string;
  period: string;
  dimensions: readonly PlaceDimension[];
  question: string | null;
  withAnswers: boolean;
  measure: Measure;
  provenance: readonly Provenance[];
  /** Records: any of the dimensions may be left out, since entries add up. */
  additive: boolean;
};

/** All that describes a release beside its cells. It never changes, but for the wording and order of members. */
export type ReleaseContents = {
  release: StoredRelease;
  members: readonly StoredMember[];
  questionSets: readonly QuestionSet[];
  grains: readonly HeldGrain[];
};
