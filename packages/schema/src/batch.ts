// The data a source is turned into before it is stored: members, question sets, batches of cells and their evidence.
// Shared by whoever prepares batches and by the store; nothing here knows SQL or files.
import type { Dimension, Measure, Stage } from './cube.ts';
import type { Provenance } from './signs.ts';

/** real: a value of the world · not-recorded: blank in the source · union: answers taken together · group: members printed only together. */
export const memberKinds = ['real', 'not-recorded', 'union', 'group'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** PUBLISHED: figures out of a publication · RECORDS: counted from individual records. */
export const batchKinds = ['PUBLISHED', 'RECORDS'] as const;
export type BatchKind = (typeof batchKinds)[number];

/**
 * One value on one dimension. `path` is unique within its dimension: the code itself, but `cse/policy` for a question and
 * `cse/policy/in-place` for an answer. The code users type is the last part of the path. Codes are letters, digits, `-`, `_` and
 * `+`: ids and addresses join them with other signs.
 */
export type MemberInput = {
  dimension: Dimension;
  path: string;
  label: string;
  description?: string;
  /** Path of the member one level up (`dimensions[dimension].parent`). */
  parent?: string;
  kind: MemberKind;
  order: number;
  /** Members this one stands for together (kind union or group). */
  parts?: readonly { dimension: Dimension; path: string }[];
};

/** The last part of a member's path: what users type and addresses carry. */
export const codeOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** scale: on the answer scale, inside every base · the others lie outside the APPLICABLE base. */
export type AnswerRole = 'scale' | 'not-applicable' | 'not-evaluated' | 'not-recorded';

export type AnswerDefinition = {
  code: string;
  label: string;
  description?: string;
  role: AnswerRole;
};

/** Answers taken together under one name; `parts` in answer order, `code` the parts joined by +. */
export type UnionDefinition = { code: string; label: string; parts: readonly string[] };

/** Where and of whom a question was asked. `of` and `applicable` are plural noun phrases for bases in words. */
export type AskedDefinition = {
  period: string;
  stage: Stage;
  wording: string;
  /** Only entries that gave one of these answers were asked. */
  askedWhen?: readonly { question: string; answers: readonly string[] }[];
  /** "services inspected", "services with a policy in place". */
  of: string;
  /** "inspections where the question applied", when some entries lie outside the APPLICABLE base. */
  applicable?: string;
  /** Why figures before this cannot be compared with it. */
  breakBefore?: string;
};

export type QuestionDefinition = {
  code: string;
  /** The question in our own words, as a heading: "Is a policy on child sexual exploitation in place?" */
  label: string;
  /** A word or two for tables: "Policy". */
  short: string;
  description: string;
  /** Worst to best; answers outside the scale last. */
  answers: readonly AnswerDefinition[];
  /** False when the answers have no order (procedures for missing children). */
  ordinal: boolean;
  unions: readonly UnionDefinition[];
  /** Codes of single answers. */
  headline: readonly string[];
  /** "all or the majority of staff aware": the headline in words. */
  headlineLabel: string;
  favourable: readonly string[];
  unfavourable: readonly string[];
  /**
   * By code of an answer or union, the verb phrase that completes "224 of the 332 services inspected ...": "had a policy in
   * place". Sentences a reader may put in a paper are made of these; without one the answer is quoted.
   */
  clauses?: Readonly<Record<string, string>>;
  asked: readonly AskedDefinition[];
};

/** A focus area: data, not code. A new one needs no change to schema or programme. */
export type QuestionSet = {
  code: string;
  label: string;
  description: string;
  /** Whom the questions are put to, as a plural: "care services for children in Scotland". */
  services?: string;
  questions: readonly QuestionDefinition[];
};

/** Where a number was read. `locator`: "lines 517 to 781". */
export type SourceRef = {
  title: string;
  publisher: string;
  locator?: string;
  licence?: string;
  attribution?: string;
  sha256?: string;
};

/** Why a cell holds what it holds. Ids are those of published figures and conflicts. */
export type Evidence = {
  /** In words, when derived or bounded. */
  derivation: string | null;
  figureIds: readonly string[];
  conflictIds: readonly string[];
  /** What the source printed as a percentage of this cell's base, as printed. */
  printed: readonly string[];
  /** Bounds under each way of reading the source, when they differ. */
  readings: readonly { code: string; label: string; lower: number; upper: number }[];
};

/**
 * One stored count. A dimension left out is rolled up. Without `question` it is an entry cell; with `question` and no
 * `answer` it counts the entries asked; `answer` is one answer or (published batches) a named union.
 */
export type CellInput = {
  period: string;
  serviceType?: string;
  serviceSubtype?: string;
  sector?: string;
  councilArea?: string;
  question?: string;
  answer?: string;
  measure: Measure;
  lower: number;
  upper: number;
  /**
   * Bounds of the share, 0 to 1, upper exclusive, from rounding of a printed percentage that was not set aside. For an answer cell
   * the share of the APPLICABLE base; for an entry cell (or SERVICES_WITH_*) the share of all ENTRIES of the period.
   */
  rateLower?: number;
  rateUpper?: number;
  withheld: boolean;
  provenance: Provenance;
  evidence: Evidence | null;
};

export type BatchInput = {
  /** Stable slug, for example `ci-cse-2018-inspections`. */
  id: string;
  title: string;
  kind: BatchKind;
  stage: Stage;
  questionSet: string;
  periods: readonly string[];
  source: SourceRef;
  /** Hash of the bytes the batch was made from. */
  sha256: string;
  oneEntryPerService: boolean;
  /** Members of the place dimensions that the batch speaks of. */
  coverage: readonly { dimension: Dimension; path: string }[];
  cells: readonly CellInput[];
};
