import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SliceModel, RowModel, MemberModel, ReleaseModel, BatchModel, CountModel, RateModel, CellModel, OriginModel, FigureModel, ConflictModel, QuestionModel, DimensionModel, CatalogueModel, ComparisonModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date with no time, ISO 8601. */
  Date: { input: string; output: string; }
};

/**
 * AGREES: every value the cube allows prints as claimed. AGREES_WITHIN_BOUNDS: some do. SET_ASIDE: set aside in any reading used, repeats
 * included. DISAGREES: none does (must not occur for the report). NOT_ASKABLE: words or method, with the reason in `base`.
 */
export type Agreement =
  | 'AGREES'
  | 'AGREES_WITHIN_BOUNDS'
  | 'DISAGREES'
  | 'NOT_ASKABLE'
  | 'SET_ASIDE';

export type AnswerCondition = {
  __typename?: 'AnswerCondition';
  answers: Array<Member>;
  question: Member;
};

export type AnswerConditionInput = {
  answer: Array<Scalars['String']['input']>;
  question: Scalars['String']['input'];
};

/** Where and of whom a question was asked; a new wording or form breaks the series. */
export type AskedIn = {
  __typename?: 'AskedIn';
  askedWhen: Array<AnswerCondition>;
  breakBefore?: Maybe<Scalars['String']['output']>;
  /** Who was asked, as a plural: services with a policy in place. */
  of: Scalars['String']['output'];
  period: Member;
  stage: Member;
  wording: Scalars['String']['output'];
};

export type BaselineInput =
  { member: BaselineMemberInput; other?: never; rest?: never; }
  |  { member?: never; other: OtherBaselineInput; rest?: never; }
  |  { member?: never; other?: never; rest: Dimension; };

export type BaselineMemberInput = {
  code: Scalars['String']['input'];
  dimension: Dimension;
};

/** ALL: every entry of the question set. ASKED: the form carried the question. APPLICABLE: asked, less not applicable, not evaluated, not recorded. */
export type Basis =
  | 'ALL'
  | 'APPLICABLE'
  | 'ASKED';

export type Batch = {
  __typename?: 'Batch';
  coverage: Array<Member>;
  id: Scalars['ID']['output'];
  kind: BatchKind;
  periods: Array<Member>;
  provenance: Array<Provenance>;
  questionSet: Member;
  records?: Maybe<Scalars['Int']['output']>;
  sha256: Scalars['String']['output'];
  source: SourceRef;
  stage: Member;
  title: Scalars['String']['output'];
};

export type BatchKind =
  | 'PUBLISHED'
  | 'RECORDS';

export type Catalogue = {
  __typename?: 'Catalogue';
  /** Which further dimensions can join these, and at what provenance. */
  canAdd: Array<Combination>;
  dimensions: Array<DimensionInfo>;
  examples: Array<Example>;
  limits: Limits;
  measures: Array<MeasureInfo>;
  questions: Array<QuestionInfo>;
  release: Release;
  releases: Array<Release>;
  /** What the recommendations and requirements in the source were about, in our words. */
  themes: Array<Theme>;
};


export type CatalogueCanAddArgs = {
  to: Array<Dimension>;
  where?: InputMaybe<WhereInput>;
};


export type CatalogueQuestionsArgs = {
  questionSet?: InputMaybe<Scalars['String']['input']>;
};

export type Cell = {
  /** As shown in a table: 224, 245–247, 63%, [c]. */
  display: Scalars['String']['output'];
  origin: Origin;
  provenance?: Maybe<Provenance>;
  /** As spoken and written out: between 245 and 247, withheld, fewer than 5 services. */
  spoken: Scalars['String']['output'];
  status: CellStatus;
};

export type CellStatus =
  | 'BOUNDED'
  | 'KNOWN'
  | 'NOT_APPLICABLE'
  | 'NOT_ASKED'
  | 'NOT_HELD'
  | 'NO_CASES'
  | 'WITHHELD';

export type Channel =
  | 'DEMONSTRATION'
  | 'MAIN';

export type CheckResult =
  | 'FAIL'
  | 'PASS'
  | 'WARNING';

export type Columns = {
  __typename?: 'Columns';
  counts: Array<CountColumn>;
  /** One list of member codes for each dimension in `by`; * where the row's level rolls that dimension up. */
  keys: Array<Array<Scalars['String']['output']>>;
  level: Array<RowLevel>;
  rates: Array<RateColumn>;
  rowIds: Array<Scalars['ID']['output']>;
};

/** `heldFor`: the periods in which the combination can be answered. */
export type Combination = {
  __typename?: 'Combination';
  dimension: Dimension;
  heldFor: Array<Member>;
  provenance: Array<Provenance>;
};

export type Comparison = {
  __typename?: 'Comparison';
  baseline: RateCell;
  baselineLabel: Scalars['String']['output'];
  bounds?: Maybe<FloatBounds>;
  interval?: Maybe<Interval>;
  /** False when question wording, form, coverage or stage differ; a different stage gets no verdict. */
  likeForLike: Scalars['Boolean']['output'];
  pValue?: Maybe<Scalars['Float']['output']>;
  /** Percentage points, this row less the baseline. */
  points?: Maybe<Scalars['Float']['output']>;
  sentence: Scalars['String']['output'];
  status: CellStatus;
  verdict: Verdict;
  warnings: Array<Scalars['String']['output']>;
};

export type ComparisonEdge = {
  __typename?: 'ComparisonEdge';
  adjustedPValue?: Maybe<Scalars['Float']['output']>;
  comparison: Comparison;
  node: Row;
  verdict: Verdict;
};

/** `tests` were decided; `leftOut` could not be (withheld, or not the same for every allowed count). */
export type ComparisonSet = {
  __typename?: 'ComparisonSet';
  edges: Array<ComparisonEdge>;
  leftOut: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
  tests: Scalars['Int']['output'];
};

/** `code` is short and stable (conflict-1), for addresses; `id` also answers to it. */
export type Conflict = Node & {
  __typename?: 'Conflict';
  arithmetic: Scalars['String']['output'];
  code: Scalars['String']['output'];
  figures: Array<PublishedFigure>;
  id: Scalars['ID']['output'];
  lines: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  resolution: Scalars['String']['output'];
  /** Printed parts that do not reach the printed total, where the contradiction is a sum. */
  sum?: Maybe<ConflictSum>;
  title: Scalars['String']['output'];
};

/** What a part printed as, and the counts that print so. */
export type ConflictPart = {
  __typename?: 'ConflictPart';
  label: Scalars['String']['output'];
  lower: Scalars['Int']['output'];
  printed: Scalars['String']['output'];
  upper: Scalars['Int']['output'];
};

export type ConflictSum = {
  __typename?: 'ConflictSum';
  parts: Array<ConflictPart>;
  total: Scalars['Int']['output'];
  totalLabel: Scalars['String']['output'];
};

export type Correction =
  | 'BENJAMINI_HOCHBERG'
  | 'NONE';

export type CountCell = Cell & {
  __typename?: 'CountCell';
  bounds?: Maybe<IntBounds>;
  /** As shown in a table: 224, 245–247, [c]. */
  display: Scalars['String']['output'];
  /** Bounds wider than 10 services: shown, but nothing can be concluded from them. */
  notDeterminable: Scalars['Boolean']['output'];
  origin: Origin;
  provenance?: Maybe<Provenance>;
  spoken: Scalars['String']['output'];
  status: CellStatus;
  /** Null unless KNOWN. Never zero-filled. */
  value?: Maybe<Scalars['Int']['output']>;
};

export type CountColumn = {
  __typename?: 'CountColumn';
  lower: Array<Maybe<Scalars['Int']['output']>>;
  measure: Measure;
  provenance: Array<Maybe<Provenance>>;
  status: Array<CellStatus>;
  upper: Array<Maybe<Scalars['Int']['output']>>;
};

export type CountRangeInput = {
  max?: InputMaybe<Scalars['Int']['input']>;
  min?: InputMaybe<Scalars['Int']['input']>;
};

export type DateRangeInput = {
  before?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Closed list. SERVICE_TYPE is level one (care-home), SERVICE_SUBTYPE below it. PERIOD is the finest time held (2016-17, or a register's
 * as-at date) and YEAR its parent. ANSWER lies below QUESTION: group it with QUESTION or pin one question.
 */
export type Dimension =
  | 'ANSWER'
  | 'COUNCIL_AREA'
  | 'PERIOD'
  | 'PROVIDER'
  | 'QUESTION'
  | 'QUESTION_SET'
  | 'SECTOR'
  | 'SERVICE'
  | 'SERVICE_SUBTYPE'
  | 'SERVICE_TYPE'
  | 'STAGE'
  | 'YEAR';

export type DimensionInfo = {
  __typename?: 'DimensionInfo';
  about: Scalars['String']['output'];
  dimension: Dimension;
  label: Scalars['String']['output'];
  members: MemberConnection;
};


export type DimensionInfoMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  under?: InputMaybe<Scalars['String']['input']>;
};

export type Direction =
  | 'ASC'
  | 'DESC';

/** Parts worst to best. Outside the base: notApplicable (asked, but it could not apply) and notAsked (the form did not carry it). */
export type Distribution = {
  __typename?: 'Distribution';
  base: CountCell;
  baseInWords: Scalars['String']['output'];
  notApplicable: CountCell;
  notAsked: CountCell;
  parts: Array<DistributionPart>;
  question: Member;
};

export type DistributionPart = {
  __typename?: 'DistributionPart';
  answer: Member;
  cell: RateCell;
};

export type Example = {
  __typename?: 'Example';
  about: Scalars['String']['output'];
  query: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  variables?: Maybe<Scalars['String']['output']>;
};

export type ExportFormat =
  | 'CSV'
  | 'JSON'
  | 'XLSX';

/** `comparator` one of = >= > <= < range; `value` in counts or whole percent; `upper` for a range. */
export type FigureTest = {
  __typename?: 'FigureTest';
  comparator: Scalars['String']['output'];
  kind: Scalars['String']['output'];
  upper?: Maybe<Scalars['Float']['output']>;
  value: Scalars['Float']['output'];
};

export type FloatBounds = {
  __typename?: 'FloatBounds';
  lower: Scalars['Float']['output'];
  upper: Scalars['Float']['output'];
};

export type Funnel = {
  __typename?: 'Funnel';
  centre: RateCell;
  leftOut: Scalars['Int']['output'];
  limits: Array<FunnelLimit>;
  overdispersed?: Maybe<Scalars['Boolean']['output']>;
  points: Array<FunnelPoint>;
};

export type FunnelLimit = {
  __typename?: 'FunnelLimit';
  lower95: Scalars['Float']['output'];
  lower998: Scalars['Float']['output'];
  n: Scalars['Int']['output'];
  upper95: Scalars['Float']['output'];
  upper998: Scalars['Float']['output'];
};

export type FunnelPlace =
  | 'ABOVE_95'
  | 'ABOVE_998'
  | 'BELOW_95'
  | 'BELOW_998'
  | 'CANNOT_SAY'
  | 'INSIDE';

export type FunnelPoint = {
  __typename?: 'FunnelPoint';
  node: Row;
  place: FunnelPlace;
  rate: RateCell;
};

export type Import = {
  __typename?: 'Import';
  checks: Array<ImportCheck>;
  columnsAdded: Array<Scalars['String']['output']>;
  columnsGone: Array<Scalars['String']['output']>;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  layout?: Maybe<Scalars['String']['output']>;
  progress: Scalars['Float']['output'];
  rowsAccepted: Scalars['Int']['output'];
  rowsRead: Scalars['Int']['output'];
  rowsReported: Scalars['Int']['output'];
  state: ImportState;
};

export type ImportCheck = {
  __typename?: 'ImportCheck';
  examples: Array<ImportExample>;
  message: Scalars['String']['output'];
  name: Scalars['String']['output'];
  result: CheckResult;
  stage: Scalars['String']['output'];
  wouldBeRight?: Maybe<Scalars['String']['output']>;
};

export type ImportExample = {
  __typename?: 'ImportExample';
  column?: Maybe<Scalars['String']['output']>;
  line?: Maybe<Scalars['Int']['output']>;
  value?: Maybe<Scalars['String']['output']>;
};

export type ImportState =
  | 'CONFIRMED'
  | 'DISCARDED'
  | 'FAILED'
  | 'READING'
  | 'READY'
  | 'REFUSED'
  | 'SCREENING';

/** One entry: an inspection, an annual return, or a service's line in the register, with its dimensions as they were that day. */
export type Inspection = Node & {
  __typename?: 'Inspection';
  answers: Array<RecordedAnswer>;
  councilArea?: Maybe<Member>;
  date?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** File and line it came from. */
  origin: Origin;
  period: Member;
  provenance: Provenance;
  provider?: Maybe<Member>;
  questionSet: Member;
  /** Null when the source does not supply it. */
  recommendations?: Maybe<Scalars['Int']['output']>;
  requirements?: Maybe<Scalars['Int']['output']>;
  sector: Member;
  service: Member;
  serviceSubtype?: Maybe<Member>;
  serviceType: Member;
  stage: Member;
};

export type IntBounds = {
  __typename?: 'IntBounds';
  lower: Scalars['Int']['output'];
  upper: Scalars['Int']['output'];
};

export type Interval = {
  __typename?: 'Interval';
  level: Scalars['Float']['output'];
  lower: Scalars['Float']['output'];
  method: Scalars['String']['output'];
  upper: Scalars['Float']['output'];
};

export type Limits = {
  __typename?: 'Limits';
  maxCells: Scalars['Int']['output'];
  maxDepth: Scalars['Int']['output'];
  maxPage: Scalars['Int']['output'];
  timeoutMs: Scalars['Int']['output'];
};

/**
 * ENTRIES: one completed form, that is an inspection, an annual return, or a service's line in the register (the label follows the stage).
 * SERVICES: distinct services; equals ENTRIES where a batch holds one entry a service. The last two count services, not events.
 */
export type Measure =
  | 'ENTRIES'
  | 'RECOMMENDATIONS'
  | 'REQUIREMENTS'
  | 'SERVICES'
  | 'SERVICES_WITH_RECOMMENDATIONS'
  | 'SERVICES_WITH_REQUIREMENTS';

export type MeasureInfo = {
  __typename?: 'MeasureInfo';
  about: Scalars['String']['output'];
  label: Scalars['String']['output'];
  measure: Measure;
  notAdditiveAcross: Array<Dimension>;
};

export type MeasureOrderInput = {
  direction?: Direction;
  measure: Measure;
};

export type MeasureSignalInput = {
  of: Measure;
  weight?: Scalars['Float']['input'];
};

/** One value on one dimension. 'Not recorded' is a member too. The id of an answer contains its question. */
export type Member = Node & {
  __typename?: 'Member';
  children: Array<Member>;
  /** For an answer or union: what services that gave it did, to complete a sentence. */
  clause?: Maybe<Scalars['String']['output']>;
  /** Stable slug, as in URLs: care-home, local-authority, 2016-17. */
  code: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  dimension: Dimension;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  order: Scalars['Int']['output'];
  parent?: Maybe<Member>;
  /** A word or two for tables and chart labels; the label where there is nothing shorter. */
  short: Scalars['String']['output'];
};

export type MemberConnection = {
  __typename?: 'MemberConnection';
  nodes: Array<Member>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MemberFilterInput =
  { any: Scalars['Boolean']['input']; in?: never; is?: never; notIn?: never; }
  |  { any?: never; in: Array<Scalars['String']['input']>; is?: never; notIn?: never; }
  |  { any?: never; in?: never; is: Scalars['String']['input']; notIn?: never; }
  |  { any?: never; in?: never; is?: never; notIn: Array<Scalars['String']['input']>; };

export type MemberOrderInput = {
  dimension: Dimension;
  direction?: Direction;
};

/** For operators. Files go to POST /import (streamed); these act on its result. */
export type Mutation = {
  __typename?: 'Mutation';
  confirmImport: Release;
  discardImport: Scalars['Boolean']['output'];
  /** A new release without this batch. */
  undoBatch: Release;
};


/** For operators. Files go to POST /import (streamed); these act on its result. */
export type MutationConfirmImportArgs = {
  id: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
};


/** For operators. Files go to POST /import (streamed); these act on its result. */
export type MutationDiscardImportArgs = {
  id: Scalars['ID']['input'];
};


/** For operators. Files go to POST /import (streamed); these act on its result. */
export type MutationUndoBatchArgs = {
  batch: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type OrderInput =
  { measure: MeasureOrderInput; member?: never; rate?: never; }
  |  { measure?: never; member: MemberOrderInput; rate?: never; }
  |  { measure?: never; member?: never; rate: RateOrderInput; };

export type Origin = {
  __typename?: 'Origin';
  conflicts: Array<Conflict>;
  /** In words, when derived or bounded. */
  derivation?: Maybe<Scalars['String']['output']>;
  figures: Array<PublishedFigure>;
  /** Where the source can be read in more than one way: the bounds under each reading. */
  readings: Array<ReadingBounds>;
  release: Release;
  sources: Array<SourceRef>;
};

/** Any other population and rate, another year or stage included. */
export type OtherBaselineInput = {
  rate: RateInput;
  where: WhereInput;
};

export type Outcome =
  | 'FAVOURABLE'
  | 'HEADLINE'
  | 'UNFAVOURABLE';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Pivot = {
  __typename?: 'Pivot';
  /** cells[r][c] lines up with the heads. */
  cells: Array<Array<Row>>;
  columnHeads: Array<PivotHead>;
  rowHeads: Array<PivotHead>;
};

export type PivotHead = {
  __typename?: 'PivotHead';
  level: RowLevel;
  members: Array<Member>;
};

export type Provenance =
  | 'DERIVED_BOUNDED'
  | 'DERIVED_EXACT'
  | 'PUBLISHED'
  | 'RECORDED'
  | 'SIMULATED';

export type PublishedFigure = Node & {
  __typename?: 'PublishedFigure';
  agreement: Agreement;
  answers: Array<Member>;
  base: Scalars['String']['output'];
  /** In our words. */
  claim: Scalars['String']['output'];
  comparator?: Maybe<Scalars['String']['output']>;
  conflicts: Array<Conflict>;
  /** The cube's own answers to the same question; several for 'each type'. */
  cubeCells: Array<Cell>;
  heading: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  /** Line of the published text. */
  line: Scalars['Int']['output'];
  locator: Scalars['String']['output'];
  printed: Scalars['String']['output'];
  question?: Maybe<Member>;
  /** Why it cannot be asked, for NOT_ASKABLE. */
  reason?: Maybe<Scalars['String']['output']>;
  repeatOf?: Maybe<PublishedFigure>;
  section: Scalars['String']['output'];
  sectors: Array<Member>;
  serviceTypes: Array<Member>;
  /** Left out of a reading used, because better evidence contradicts it. */
  setAside: Scalars['Boolean']['output'];
  stage?: Maybe<Member>;
  statistic: Scalars['String']['output'];
  /** What is tested: count, share, or the number of members with at least one. */
  test?: Maybe<FigureTest>;
  /** The source's own word beside the number: almost all, majority. */
  wording?: Maybe<Scalars['String']['output']>;
};

export type PublishedFigureConnection = {
  __typename?: 'PublishedFigureConnection';
  nodes: Array<PublishedFigure>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PublishedFigureFilterInput = {
  agreement?: InputMaybe<Agreement>;
  conflict?: InputMaybe<Scalars['ID']['input']>;
  inConflict?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  line?: InputMaybe<Scalars['Int']['input']>;
  question?: InputMaybe<Scalars['String']['input']>;
  sector?: InputMaybe<Scalars['String']['input']>;
  serviceType?: InputMaybe<Scalars['String']['input']>;
  stage?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

export type Query = {
  __typename?: 'Query';
  /** Start here: what can be grouped, counted and filtered, in which periods and stages, and at what provenance. */
  catalogue: Catalogue;
  /** Places where a source disagrees with itself, with the arithmetic. */
  conflicts: Array<Conflict>;
  /** Finds questions, members, services and footnotes by words. */
  find: Array<Member>;
  import?: Maybe<Import>;
  /** A row, member, slice, published figure, conflict, release or inspection by its id: a figure in a paper becomes checkable. */
  node?: Maybe<Node>;
  /** Every claim printed in a source, beside the cube's own answer to the same question. */
  publishedFigures: PublishedFigureConnection;
  /**
   * Pick a population once; every view hangs off it. Default: latest release of channel `main`, stage `inspection`, question set `cse`,
   * latest period held there. `year` or `period` chooses others; `any: true` lifts the default. Inspections are events and add over
   * years; returns and register snapshots do not: several of those without YEAR or PERIOD grouped are refused, naming the periods.
   */
  slice: Slice;
};


export type QueryCatalogueArgs = {
  release?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryConflictsArgs = {
  release?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFindArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublishedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublishedFigureFilterInput>;
  first?: Scalars['Int']['input'];
  release?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySliceArgs = {
  release?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<WhereInput>;
};

/** `answers` worst to best when `ordinal`; `outside` are the answers outside the APPLICABLE base (not applicable). */
export type QuestionInfo = {
  __typename?: 'QuestionInfo';
  answers: Array<Member>;
  asked: Array<AskedIn>;
  favourable: Array<Member>;
  headline: Array<Member>;
  headlineClause?: Maybe<Scalars['String']['output']>;
  headlineLabel: Scalars['String']['output'];
  ordinal: Scalars['Boolean']['output'];
  outside: Array<Member>;
  question: Member;
  unfavourable: Array<Member>;
  unions: Array<Member>;
};

export type RankConnection = {
  __typename?: 'RankConnection';
  edges: Array<RankEdge>;
  leftOut: Scalars['Int']['output'];
  method: Scalars['String']['output'];
  pageInfo: PageInfo;
};

/** Position lives here, never on the row. Services are ordered by need tier, ties shown as ties, without a plausible range. */
export type RankEdge = {
  __typename?: 'RankEdge';
  because: Array<Reason>;
  cursor: Scalars['String']['output'];
  node: Row;
  plausible?: Maybe<IntBounds>;
  position: Scalars['Int']['output'];
  score: Scalars['Float']['output'];
  tiedWith: Scalars['Int']['output'];
};

export type RankInput = {
  minEntries?: Scalars['Int']['input'];
  signals: Array<SignalInput>;
  steady?: Scalars['Boolean']['input'];
};

export type RateCell = Cell & {
  __typename?: 'RateCell';
  /** The base in words: of the 224 services with a policy in place. */
  base: Scalars['String']['output'];
  basis?: Maybe<Basis>;
  /** The tighter of the count bounds and the rounding of a printed percentage that was not set aside. */
  bounds?: Maybe<FloatBounds>;
  /** What these services did, to complete a sentence: had a policy in place. Null where the question set has no words for it. */
  clause?: Maybe<Scalars['String']['output']>;
  denominator: CountCell;
  display: Scalars['String']['output'];
  interval?: Maybe<Interval>;
  /** The bounds leave too much open to conclude anything. */
  notDeterminable: Scalars['Boolean']['output'];
  numerator: CountCell;
  origin: Origin;
  /** 0 to 100, unrounded. Null unless numerator and denominator are KNOWN. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** What the source printed; several where it printed several. */
  printed: Array<Scalars['String']['output']>;
  provenance?: Maybe<Provenance>;
  smallBase: Scalars['Boolean']['output'];
  spoken: Scalars['String']['output'];
  status: CellStatus;
};

export type RateColumn = {
  __typename?: 'RateColumn';
  denominator: CountColumn;
  lower: Array<Maybe<Scalars['Float']['output']>>;
  numerator: CountColumn;
  provenance: Array<Maybe<Provenance>>;
  status: Array<CellStatus>;
  upper: Array<Maybe<Scalars['Float']['output']>>;
};

/** Give exactly one of `answer` and `outcome`. */
export type RateInput = {
  /** Codes of answers or of named unions (all+majority). */
  answer?: InputMaybe<Array<Scalars['String']['input']>>;
  basis?: Basis;
  confidence?: Scalars['Float']['input'];
  /** The question's own headline, favourable or unfavourable answers, so that one request spans questions. */
  outcome?: InputMaybe<Outcome>;
  /** Needed unless the row or the slice pins one question. */
  question?: InputMaybe<Scalars['String']['input']>;
};

export type RateOrderInput = {
  direction?: Direction;
  of: RateInput;
};

export type RateSignalInput = {
  of: RateInput;
  weight?: Scalars['Float']['input'];
  worstWhen: Worst;
};

export type ReadingBounds = {
  __typename?: 'ReadingBounds';
  bounds: IntBounds;
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
};

export type Reason = {
  __typename?: 'Reason';
  cell?: Maybe<RateCell>;
  contribution: Scalars['Float']['output'];
  text: Scalars['String']['output'];
};

export type RecordConnection = {
  __typename?: 'RecordConnection';
  available: Scalars['Boolean']['output'];
  edges: Array<RecordEdge>;
  pageInfo: PageInfo;
  /** Equals the row's ENTRIES whenever that count is KNOWN and from records. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  whyNot?: Maybe<Scalars['String']['output']>;
};

export type RecordEdge = {
  __typename?: 'RecordEdge';
  cursor: Scalars['String']['output'];
  node: Inspection;
};

export type RecordedAnswer = {
  __typename?: 'RecordedAnswer';
  answer: Member;
  question: Member;
};

/** A release is a set of batches. `latest` is the newest of channel main; demonstration records live in a channel of their own. */
export type Release = Node & {
  __typename?: 'Release';
  batches: Array<Batch>;
  channel: Channel;
  id: Scalars['ID']['output'];
  isLatest: Scalars['Boolean']['output'];
  label: Scalars['String']['output'];
  newer?: Maybe<Release>;
  releasedAt: Scalars['String']['output'];
};

/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type Row = Node & {
  __typename?: 'Row';
  answer?: Maybe<Member>;
  councilArea?: Maybe<Member>;
  count: CountCell;
  /** The whole answer scale of a question at once, worst to best, not-applicable apart. */
  distribution: Distribution;
  id: Scalars['ID']['output'];
  keys: Array<Member>;
  level: RowLevel;
  period?: Maybe<Member>;
  /** Dimensions pinned by this row; one not listed is rolled up. */
  pinned: Array<Dimension>;
  provider?: Maybe<Member>;
  question?: Maybe<Member>;
  questionSet?: Maybe<Member>;
  /** Share giving any of these answers, or the question's headline. */
  rate: RateCell;
  /** One measure over another: services with a recommendation over services. */
  ratio: RateCell;
  records: RecordConnection;
  sector?: Maybe<Member>;
  service?: Maybe<Member>;
  serviceSubtype?: Maybe<Member>;
  serviceType?: Maybe<Member>;
  /** This row as a share of the row you get when only `within` stays pinned. */
  share: RateCell;
  stage?: Maybe<Member>;
  /** A single comparison, not corrected for how many others are made. */
  versus: Comparison;
  year?: Maybe<Member>;
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowCountArgs = {
  of?: Measure;
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowDistributionArgs = {
  basis?: Basis;
  question?: InputMaybe<Scalars['String']['input']>;
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowRateArgs = {
  of: RateInput;
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowRatioArgs = {
  of: Measure;
  over: Measure;
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowShareArgs = {
  of?: Measure;
  within?: Array<Dimension>;
};


/** One coordinate. Nothing on it depends on its neighbours, their order or the page. */
export type RowVersusArgs = {
  baseline: BaselineInput;
  rate: RateInput;
};

export type RowConnection = {
  __typename?: 'RowConnection';
  edges: Array<RowEdge>;
  nodes: Array<Row>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type RowEdge = {
  __typename?: 'RowEdge';
  cursor: Scalars['String']['output'];
  node: Row;
};

export type RowLevel =
  | 'GRAND_TOTAL'
  | 'LEAF'
  | 'SUBTOTAL';

export type SignalInput =
  { measure: MeasureSignalInput; rate?: never; }
  |  { measure?: never; rate: RateSignalInput; };

export type Slice = Node & {
  __typename?: 'Slice';
  /** The same rows as columns, for wide results, notebooks and charts: index i of every list is one row. Cheapest to fetch. */
  columns: Columns;
  /** A family of comparisons, corrected together. */
  comparisons: ComparisonSet;
  /** Address of the same rows, totals and symbols as a file. */
  export: Scalars['String']['output'];
  funnel: Funnel;
  /** The same population has the same id however it was typed. */
  id: Scalars['ID']['output'];
  pivot: Pivot;
  rank: RankConnection;
  records: RecordConnection;
  release: Release;
  rows: RowConnection;
  /** The population in one plain sentence, as-at date included: headings, alternative texts, file names. */
  sentence: Scalars['String']['output'];
  total: Row;
};


export type SliceColumnsArgs = {
  by: Array<Dimension>;
  counts?: Array<Measure>;
  rates?: Array<RateInput>;
  totals?: Totals;
};


export type SliceComparisonsArgs = {
  baseline: BaselineInput;
  by: Dimension;
  correction?: Correction;
  rate: RateInput;
};


export type SliceExportArgs = {
  by: Array<Dimension>;
  format: ExportFormat;
  totals?: Totals;
};


export type SliceFunnelArgs = {
  entity: Dimension;
  rate: RateInput;
};


export type SlicePivotArgs = {
  columns: Array<Dimension>;
  rows: Array<Dimension>;
  totals?: Totals;
};


export type SliceRankArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: RankInput;
  entity: Dimension;
  first?: Scalars['Int']['input'];
};


export type SliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type SliceRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<Dimension>;
  first?: Scalars['Int']['input'];
  order?: InputMaybe<Array<OrderInput>>;
  totals?: Totals;
};

export type SourceRef = {
  __typename?: 'SourceRef';
  attribution?: Maybe<Scalars['String']['output']>;
  licence?: Maybe<Scalars['String']['output']>;
  locator?: Maybe<Scalars['String']['output']>;
  publisher: Scalars['String']['output'];
  sha256?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

/** `kinds`: whether it was a recommendation, a requirement, or both. */
export type Theme = {
  __typename?: 'Theme';
  about: Scalars['String']['output'];
  code: Scalars['String']['output'];
  kinds: Array<ThemeKind>;
  line: Scalars['Int']['output'];
  locator: Scalars['String']['output'];
};

export type ThemeKind =
  | 'RECOMMENDATIONS'
  | 'REQUIREMENTS';

export type Totals =
  | 'CUBE'
  | 'GRAND'
  | 'NONE'
  | 'ROLLUP';

export type Verdict =
  | 'CANNOT_SAY'
  | 'HIGHER'
  | 'LOWER'
  | 'NO_CLEAR_DIFFERENCE';

/** Every line given must hold; a list means any of these. Values are member codes. Unknown codes are refused with the nearest matches. */
export type WhereInput = {
  /** Only entries that gave these answers (conditional population; needs records). */
  answered?: InputMaybe<Array<AnswerConditionInput>>;
  councilArea?: InputMaybe<MemberFilterInput>;
  lastInspected?: InputMaybe<DateRangeInput>;
  period?: InputMaybe<MemberFilterInput>;
  /** Keep only what is known in these ways. */
  provenance?: InputMaybe<Array<Provenance>>;
  provider?: InputMaybe<MemberFilterInput>;
  question?: InputMaybe<MemberFilterInput>;
  questionSet?: InputMaybe<MemberFilterInput>;
  recommendations?: InputMaybe<CountRangeInput>;
  requirements?: InputMaybe<CountRangeInput>;
  sector?: InputMaybe<MemberFilterInput>;
  service?: InputMaybe<MemberFilterInput>;
  serviceSubtype?: InputMaybe<MemberFilterInput>;
  serviceType?: InputMaybe<MemberFilterInput>;
  stage?: InputMaybe<MemberFilterInput>;
  year?: InputMaybe<MemberFilterInput>;
};

export type Worst =
  | 'HIGH'
  | 'LOW';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Cell:
    | ( CountModel )
    | ( RateModel )
  ;
  Node:
    | ( ConflictModel )
    | ( Omit<Inspection, 'answers' | 'councilArea' | 'origin' | 'period' | 'provider' | 'questionSet' | 'sector' | 'service' | 'serviceSubtype' | 'serviceType' | 'stage'> & { answers: Array<_RefType['RecordedAnswer']>, councilArea?: Maybe<_RefType['Member']>, origin: _RefType['Origin'], period: _RefType['Member'], provider?: Maybe<_RefType['Member']>, questionSet: _RefType['Member'], sector: _RefType['Member'], service: _RefType['Member'], serviceSubtype?: Maybe<_RefType['Member']>, serviceType: _RefType['Member'], stage: _RefType['Member'] } )
    | ( MemberModel )
    | ( FigureModel )
    | ( ReleaseModel )
    | ( RowModel )
    | ( SliceModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agreement: Agreement;
  AnswerCondition: ResolverTypeWrapper<Omit<AnswerCondition, 'answers' | 'question'> & { answers: Array<ResolversTypes['Member']>, question: ResolversTypes['Member'] }>;
  AnswerConditionInput: AnswerConditionInput;
  AskedIn: ResolverTypeWrapper<Omit<AskedIn, 'askedWhen' | 'period' | 'stage'> & { askedWhen: Array<ResolversTypes['AnswerCondition']>, period: ResolversTypes['Member'], stage: ResolversTypes['Member'] }>;
  BaselineInput: BaselineInput;
  BaselineMemberInput: BaselineMemberInput;
  Basis: Basis;
  Batch: ResolverTypeWrapper<BatchModel>;
  BatchKind: BatchKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Catalogue: ResolverTypeWrapper<CatalogueModel>;
  Cell: ResolverTypeWrapper<CellModel>;
  CellStatus: CellStatus;
  Channel: Channel;
  CheckResult: CheckResult;
  Columns: ResolverTypeWrapper<Columns>;
  Combination: ResolverTypeWrapper<Omit<Combination, 'heldFor'> & { heldFor: Array<ResolversTypes['Member']> }>;
  Comparison: ResolverTypeWrapper<ComparisonModel>;
  ComparisonEdge: ResolverTypeWrapper<Omit<ComparisonEdge, 'comparison' | 'node'> & { comparison: ResolversTypes['Comparison'], node: ResolversTypes['Row'] }>;
  ComparisonSet: ResolverTypeWrapper<Omit<ComparisonSet, 'edges'> & { edges: Array<ResolversTypes['ComparisonEdge']> }>;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ConflictPart: ResolverTypeWrapper<ConflictPart>;
  ConflictSum: ResolverTypeWrapper<ConflictSum>;
  Correction: Correction;
  CountCell: ResolverTypeWrapper<CountModel>;
  CountColumn: ResolverTypeWrapper<CountColumn>;
  CountRangeInput: CountRangeInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateRangeInput: DateRangeInput;
  Dimension: Dimension;
  DimensionInfo: ResolverTypeWrapper<DimensionModel>;
  Direction: Direction;
  Distribution: ResolverTypeWrapper<Omit<Distribution, 'base' | 'notApplicable' | 'notAsked' | 'parts' | 'question'> & { base: ResolversTypes['CountCell'], notApplicable: ResolversTypes['CountCell'], notAsked: ResolversTypes['CountCell'], parts: Array<ResolversTypes['DistributionPart']>, question: ResolversTypes['Member'] }>;
  DistributionPart: ResolverTypeWrapper<Omit<DistributionPart, 'answer' | 'cell'> & { answer: ResolversTypes['Member'], cell: ResolversTypes['RateCell'] }>;
  Example: ResolverTypeWrapper<Example>;
  ExportFormat: ExportFormat;
  FigureTest: ResolverTypeWrapper<FigureTest>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatBounds: ResolverTypeWrapper<FloatBounds>;
  Funnel: ResolverTypeWrapper<Omit<Funnel, 'centre' | 'points'> & { centre: ResolversTypes['RateCell'], points: Array<ResolversTypes['FunnelPoint']> }>;
  FunnelLimit: ResolverTypeWrapper<FunnelLimit>;
  FunnelPlace: FunnelPlace;
  FunnelPoint: ResolverTypeWrapper<Omit<FunnelPoint, 'node' | 'rate'> & { node: ResolversTypes['Row'], rate: ResolversTypes['RateCell'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Import: ResolverTypeWrapper<Import>;
  ImportCheck: ResolverTypeWrapper<ImportCheck>;
  ImportExample: ResolverTypeWrapper<ImportExample>;
  ImportState: ImportState;
  Inspection: ResolverTypeWrapper<Omit<Inspection, 'answers' | 'councilArea' | 'origin' | 'period' | 'provider' | 'questionSet' | 'sector' | 'service' | 'serviceSubtype' | 'serviceType' | 'stage'> & { answers: Array<ResolversTypes['RecordedAnswer']>, councilArea?: Maybe<ResolversTypes['Member']>, origin: ResolversTypes['Origin'], period: ResolversTypes['Member'], provider?: Maybe<ResolversTypes['Member']>, questionSet: ResolversTypes['Member'], sector: ResolversTypes['Member'], service: ResolversTypes['Member'], serviceSubtype?: Maybe<ResolversTypes['Member']>, serviceType: ResolversTypes['Member'], stage: ResolversTypes['Member'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntBounds: ResolverTypeWrapper<IntBounds>;
  Interval: ResolverTypeWrapper<Interval>;
  Limits: ResolverTypeWrapper<Limits>;
  Measure: Measure;
  MeasureInfo: ResolverTypeWrapper<MeasureInfo>;
  MeasureOrderInput: MeasureOrderInput;
  MeasureSignalInput: MeasureSignalInput;
  Member: ResolverTypeWrapper<MemberModel>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'nodes'> & { nodes: Array<ResolversTypes['Member']> }>;
  MemberFilterInput: MemberFilterInput;
  MemberOrderInput: MemberOrderInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderInput: OrderInput;
  Origin: ResolverTypeWrapper<OriginModel>;
  OtherBaselineInput: OtherBaselineInput;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pivot: ResolverTypeWrapper<Omit<Pivot, 'cells' | 'columnHeads' | 'rowHeads'> & { cells: Array<Array<ResolversTypes['Row']>>, columnHeads: Array<ResolversTypes['PivotHead']>, rowHeads: Array<ResolversTypes['PivotHead']> }>;
  PivotHead: ResolverTypeWrapper<Omit<PivotHead, 'members'> & { members: Array<ResolversTypes['Member']> }>;
  Provenance: Provenance;
  PublishedFigure: ResolverTypeWrapper<FigureModel>;
  PublishedFigureConnection: ResolverTypeWrapper<Omit<PublishedFigureConnection, 'nodes'> & { nodes: Array<ResolversTypes['PublishedFigure']> }>;
  PublishedFigureFilterInput: PublishedFigureFilterInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionInfo: ResolverTypeWrapper<QuestionModel>;
  RankConnection: ResolverTypeWrapper<Omit<RankConnection, 'edges'> & { edges: Array<ResolversTypes['RankEdge']> }>;
  RankEdge: ResolverTypeWrapper<Omit<RankEdge, 'because' | 'node' | 'plausible'> & { because: Array<ResolversTypes['Reason']>, node: ResolversTypes['Row'], plausible?: Maybe<ResolversTypes['IntBounds']> }>;
  RankInput: RankInput;
  RateCell: ResolverTypeWrapper<RateModel>;
  RateColumn: ResolverTypeWrapper<RateColumn>;
  RateInput: RateInput;
  RateOrderInput: RateOrderInput;
  RateSignalInput: RateSignalInput;
  ReadingBounds: ResolverTypeWrapper<Omit<ReadingBounds, 'bounds'> & { bounds: ResolversTypes['IntBounds'] }>;
  Reason: ResolverTypeWrapper<Omit<Reason, 'cell'> & { cell?: Maybe<ResolversTypes['RateCell']> }>;
  RecordConnection: ResolverTypeWrapper<Omit<RecordConnection, 'edges'> & { edges: Array<ResolversTypes['RecordEdge']> }>;
  RecordEdge: ResolverTypeWrapper<Omit<RecordEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  RecordedAnswer: ResolverTypeWrapper<Omit<RecordedAnswer, 'answer' | 'question'> & { answer: ResolversTypes['Member'], question: ResolversTypes['Member'] }>;
  Release: ResolverTypeWrapper<ReleaseModel>;
  Row: ResolverTypeWrapper<RowModel>;
  RowConnection: ResolverTypeWrapper<Omit<RowConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RowEdge']>, nodes: Array<ResolversTypes['Row']> }>;
  RowEdge: ResolverTypeWrapper<Omit<RowEdge, 'node'> & { node: ResolversTypes['Row'] }>;
  RowLevel: RowLevel;
  SignalInput: SignalInput;
  Slice: ResolverTypeWrapper<SliceModel>;
  SourceRef: ResolverTypeWrapper<SourceRef>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Theme: ResolverTypeWrapper<Theme>;
  ThemeKind: ThemeKind;
  Totals: Totals;
  Verdict: Verdict;
  WhereInput: WhereInput;
  Worst: Worst;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswerCondition: Omit<AnswerCondition, 'answers' | 'question'> & { answers: Array<ResolversParentTypes['Member']>, question: ResolversParentTypes['Member'] };
  AnswerConditionInput: AnswerConditionInput;
  AskedIn: Omit<AskedIn, 'askedWhen' | 'period' | 'stage'> & { askedWhen: Array<ResolversParentTypes['AnswerCondition']>, period: ResolversParentTypes['Member'], stage: ResolversParentTypes['Member'] };
  BaselineInput: BaselineInput;
  BaselineMemberInput: BaselineMemberInput;
  Batch: BatchModel;
  Boolean: Scalars['Boolean']['output'];
  Catalogue: CatalogueModel;
  Cell: CellModel;
  Columns: Columns;
  Combination: Omit<Combination, 'heldFor'> & { heldFor: Array<ResolversParentTypes['Member']> };
  Comparison: ComparisonModel;
  ComparisonEdge: Omit<ComparisonEdge, 'comparison' | 'node'> & { comparison: ResolversParentTypes['Comparison'], node: ResolversParentTypes['Row'] };
  ComparisonSet: Omit<ComparisonSet, 'edges'> & { edges: Array<ResolversParentTypes['ComparisonEdge']> };
  Conflict: ConflictModel;
  ConflictPart: ConflictPart;
  ConflictSum: ConflictSum;
  CountCell: CountModel;
  CountColumn: CountColumn;
  CountRangeInput: CountRangeInput;
  Date: Scalars['Date']['output'];
  DateRangeInput: DateRangeInput;
  DimensionInfo: DimensionModel;
  Distribution: Omit<Distribution, 'base' | 'notApplicable' | 'notAsked' | 'parts' | 'question'> & { base: ResolversParentTypes['CountCell'], notApplicable: ResolversParentTypes['CountCell'], notAsked: ResolversParentTypes['CountCell'], parts: Array<ResolversParentTypes['DistributionPart']>, question: ResolversParentTypes['Member'] };
  DistributionPart: Omit<DistributionPart, 'answer' | 'cell'> & { answer: ResolversParentTypes['Member'], cell: ResolversParentTypes['RateCell'] };
  Example: Example;
  FigureTest: FigureTest;
  Float: Scalars['Float']['output'];
  FloatBounds: FloatBounds;
  Funnel: Omit<Funnel, 'centre' | 'points'> & { centre: ResolversParentTypes['RateCell'], points: Array<ResolversParentTypes['FunnelPoint']> };
  FunnelLimit: FunnelLimit;
  FunnelPoint: Omit<FunnelPoint, 'node' | 'rate'> & { node: ResolversParentTypes['Row'], rate: ResolversParentTypes['RateCell'] };
  ID: Scalars['ID']['output'];
  Import: Import;
  ImportCheck: ImportCheck;
  ImportExample: ImportExample;
  Inspection: Omit<Inspection, 'answers' | 'councilArea' | 'origin' | 'period' | 'provider' | 'questionSet' | 'sector' | 'service' | 'serviceSubtype' | 'serviceType' | 'stage'> & { answers: Array<ResolversParentTypes['RecordedAnswer']>, councilArea?: Maybe<ResolversParentTypes['Member']>, origin: ResolversParentTypes['Origin'], period: ResolversParentTypes['Member'], provider?: Maybe<ResolversParentTypes['Member']>, questionSet: ResolversParentTypes['Member'], sector: ResolversParentTypes['Member'], service: ResolversParentTypes['Member'], serviceSubtype?: Maybe<ResolversParentTypes['Member']>, serviceType: ResolversParentTypes['Member'], stage: ResolversParentTypes['Member'] };
  Int: Scalars['Int']['output'];
  IntBounds: IntBounds;
  Interval: Interval;
  Limits: Limits;
  MeasureInfo: MeasureInfo;
  MeasureOrderInput: MeasureOrderInput;
  MeasureSignalInput: MeasureSignalInput;
  Member: MemberModel;
  MemberConnection: Omit<MemberConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Member']> };
  MemberFilterInput: MemberFilterInput;
  MemberOrderInput: MemberOrderInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OrderInput: OrderInput;
  Origin: OriginModel;
  OtherBaselineInput: OtherBaselineInput;
  PageInfo: PageInfo;
  Pivot: Omit<Pivot, 'cells' | 'columnHeads' | 'rowHeads'> & { cells: Array<Array<ResolversParentTypes['Row']>>, columnHeads: Array<ResolversParentTypes['PivotHead']>, rowHeads: Array<ResolversParentTypes['PivotHead']> };
  PivotHead: Omit<PivotHead, 'members'> & { members: Array<ResolversParentTypes['Member']> };
  PublishedFigure: FigureModel;
  PublishedFigureConnection: Omit<PublishedFigureConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['PublishedFigure']> };
  PublishedFigureFilterInput: PublishedFigureFilterInput;
  Query: Record<PropertyKey, never>;
  QuestionInfo: QuestionModel;
  RankConnection: Omit<RankConnection, 'edges'> & { edges: Array<ResolversParentTypes['RankEdge']> };
  RankEdge: Omit<RankEdge, 'because' | 'node' | 'plausible'> & { because: Array<ResolversParentTypes['Reason']>, node: ResolversParentTypes['Row'], plausible?: Maybe<ResolversParentTypes['IntBounds']> };
  RankInput: RankInput;
  RateCell: RateModel;
  RateColumn: RateColumn;
  RateInput: RateInput;
  RateOrderInput: RateOrderInput;
  RateSignalInput: RateSignalInput;
  ReadingBounds: Omit<ReadingBounds, 'bounds'> & { bounds: ResolversParentTypes['IntBounds'] };
  Reason: Omit<Reason, 'cell'> & { cell?: Maybe<ResolversParentTypes['RateCell']> };
  RecordConnection: Omit<RecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['RecordEdge']> };
  RecordEdge: Omit<RecordEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  RecordedAnswer: Omit<RecordedAnswer, 'answer' | 'question'> & { answer: ResolversParentTypes['Member'], question: ResolversParentTypes['Member'] };
  Release: ReleaseModel;
  Row: RowModel;
  RowConnection: Omit<RowConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RowEdge']>, nodes: Array<ResolversParentTypes['Row']> };
  RowEdge: Omit<RowEdge, 'node'> & { node: ResolversParentTypes['Row'] };
  SignalInput: SignalInput;
  Slice: SliceModel;
  SourceRef: SourceRef;
  String: Scalars['String']['output'];
  Theme: Theme;
  WhereInput: WhereInput;
};

export type AnswerConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerCondition'] = ResolversParentTypes['AnswerCondition']> = {
  answers?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type AskedInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedIn'] = ResolversParentTypes['AskedIn']> = {
  askedWhen?: Resolver<Array<ResolversTypes['AnswerCondition']>, ParentType, ContextType>;
  breakBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  coverage?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BatchKind'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
  questionSet?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  canAdd?: Resolver<Array<ResolversTypes['Combination']>, ParentType, ContextType, RequireFields<CatalogueCanAddArgs, 'to'>>;
  dimensions?: Resolver<Array<ResolversTypes['DimensionInfo']>, ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['Example']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['MeasureInfo']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionInfo']>, ParentType, ContextType, Partial<CatalogueQuestionsArgs>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type CellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell']> = {
  __resolveType: TypeResolveFn<'CountCell' | 'RateCell', ParentType, ContextType>;
};

export type ColumnsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Columns'] = ResolversParentTypes['Columns']> = {
  counts?: Resolver<Array<ResolversTypes['CountColumn']>, ParentType, ContextType>;
  keys?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  level?: Resolver<Array<ResolversTypes['RowLevel']>, ParentType, ContextType>;
  rates?: Resolver<Array<ResolversTypes['RateColumn']>, ParentType, ContextType>;
  rowIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CombinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Combination'] = ResolversParentTypes['Combination']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  heldFor?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  provenance?: Resolver<Array<ResolversTypes['Provenance']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  baseline?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType>;
  baselineLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['FloatBounds']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  likeForLike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  adjustedPValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Row'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ComparisonSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonSet'] = ResolversParentTypes['ComparisonSet']> = {
  edges?: Resolver<Array<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<Maybe<ResolversTypes['ConflictSum']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictPart'] = ResolversParentTypes['ConflictPart']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictSum'] = ResolversParentTypes['ConflictSum']> = {
  parts?: Resolver<Array<ResolversTypes['ConflictPart']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountCell'] = ResolversParentTypes['CountCell']> = {
  bounds?: Resolver<Maybe<ResolversTypes['IntBounds']>, ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notDeterminable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  spoken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountColumn'] = ResolversParentTypes['CountColumn']> = {
  lower?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  provenance?: Resolver<Array<Maybe<ResolversTypes['Provenance']>>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['CellStatus']>, ParentType, ContextType>;
  upper?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DimensionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionInfo'] = ResolversParentTypes['DimensionInfo']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<DimensionInfoMembersArgs, 'first'>>;
};

export type DistributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  base?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  baseInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notApplicable?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  notAsked?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['DistributionPart']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type DistributionPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistributionPart'] = ResolversParentTypes['DistributionPart']> = {
  answer?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  cell?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType>;
};

export type ExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Example'] = ResolversParentTypes['Example']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTest'] = ResolversParentTypes['FigureTest']> = {
  comparator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FloatBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloatBounds'] = ResolversParentTypes['FloatBounds']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FunnelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Funnel'] = ResolversParentTypes['Funnel']> = {
  centre?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['FunnelLimit']>, ParentType, ContextType>;
  overdispersed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['FunnelPoint']>, ParentType, ContextType>;
};

export type FunnelLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelLimit'] = ResolversParentTypes['FunnelLimit']> = {
  lower95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower998?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper95?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper998?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FunnelPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunnelPoint'] = ResolversParentTypes['FunnelPoint']> = {
  node?: Resolver<ResolversTypes['Row'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['FunnelPlace'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import']> = {
  checks?: Resolver<Array<ResolversTypes['ImportCheck']>, ParentType, ContextType>;
  columnsAdded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columnsGone?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  layout?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
};

export type ImportCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCheck'] = ResolversParentTypes['ImportCheck']> = {
  examples?: Resolver<Array<ResolversTypes['ImportExample']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wouldBeRight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportExampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportExample'] = ResolversParentTypes['ImportExample']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  answers?: Resolver<Array<ResolversTypes['RecordedAnswer']>, ParentType, ContextType>;
  councilArea?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  questionSet?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  recommendations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  serviceSubtype?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  serviceType?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntBounds'] = ResolversParentTypes['IntBounds']> = {
  lower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Interval'] = ResolversParentTypes['Interval']> = {
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  maxCells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureInfo'] = ResolversParentTypes['MeasureInfo']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  notAdditiveAcross?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  children?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  short?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmImport?: Resolver<ResolversTypes['Release'], ParentType, ContextType, RequireFields<MutationConfirmImportArgs, 'id'>>;
  discardImport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDiscardImportArgs, 'id'>>;
  undoBatch?: Resolver<ResolversTypes['Release'], ParentType, ContextType, RequireFields<MutationUndoBatchArgs, 'batch'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Inspection' | 'Member' | 'PublishedFigure' | 'Release' | 'Row' | 'Slice', ParentType, ContextType>;
};

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  readings?: Resolver<Array<ResolversTypes['ReadingBounds']>, ParentType, ContextType>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PivotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pivot'] = ResolversParentTypes['Pivot']> = {
  cells?: Resolver<Array<Array<ResolversTypes['Row']>>, ParentType, ContextType>;
  columnHeads?: Resolver<Array<ResolversTypes['PivotHead']>, ParentType, ContextType>;
  rowHeads?: Resolver<Array<ResolversTypes['PivotHead']>, ParentType, ContextType>;
};

export type PivotHeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PivotHead'] = ResolversParentTypes['PivotHead']> = {
  level?: Resolver<ResolversTypes['RowLevel'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  cubeCells?: Resolver<Array<ResolversTypes['Cell']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeatOf?: Resolver<Maybe<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectors?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  serviceTypes?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  statistic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['FigureTest']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishedFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigureConnection'] = ResolversParentTypes['PublishedFigureConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType, Partial<QueryCatalogueArgs>>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType, Partial<QueryConflictsArgs>>;
  find?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType, RequireFields<QueryFindArgs, 'first' | 'text'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  publishedFigures?: Resolver<ResolversTypes['PublishedFigureConnection'], ParentType, ContextType, RequireFields<QueryPublishedFiguresArgs, 'first'>>;
  slice?: Resolver<ResolversTypes['Slice'], ParentType, ContextType, Partial<QuerySliceArgs>>;
};

export type QuestionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionInfo'] = ResolversParentTypes['QuestionInfo']> = {
  answers?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  asked?: Resolver<Array<ResolversTypes['AskedIn']>, ParentType, ContextType>;
  favourable?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  headline?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  headlineClause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headlineLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outside?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  unfavourable?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  unions?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type RankConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankConnection'] = ResolversParentTypes['RankConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankEdge']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RankEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankEdge'] = ResolversParentTypes['RankEdge']> = {
  because?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Row'], ParentType, ContextType>;
  plausible?: Resolver<Maybe<ResolversTypes['IntBounds']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tiedWith?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RateCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateCell'] = ResolversParentTypes['RateCell']> = {
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  bounds?: Resolver<Maybe<ResolversTypes['FloatBounds']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  notDeterminable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  printed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  smallBase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  spoken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CellStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RateColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateColumn'] = ResolversParentTypes['RateColumn']> = {
  denominator?: Resolver<ResolversTypes['CountColumn'], ParentType, ContextType>;
  lower?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['CountColumn'], ParentType, ContextType>;
  provenance?: Resolver<Array<Maybe<ResolversTypes['Provenance']>>, ParentType, ContextType>;
  status?: Resolver<Array<ResolversTypes['CellStatus']>, ParentType, ContextType>;
  upper?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type ReadingBoundsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadingBounds'] = ResolversParentTypes['ReadingBounds']> = {
  bounds?: Resolver<ResolversTypes['IntBounds'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  cell?: Resolver<Maybe<ResolversTypes['RateCell']>, ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordConnection'] = ResolversParentTypes['RecordConnection']> = {
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEdge'] = ResolversParentTypes['RecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type RecordedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedAnswer'] = ResolversParentTypes['RecordedAnswer']> = {
  answer?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release']> = {
  batches?: Resolver<Array<ResolversTypes['Batch']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLatest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newer?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Row'] = ResolversParentTypes['Row']> = {
  answer?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  councilArea?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CountCell'], ParentType, ContextType, RequireFields<RowCountArgs, 'of'>>;
  distribution?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType, RequireFields<RowDistributionArgs, 'basis'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RowLevel'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  pinned?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  questionSet?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType, RequireFields<RowRateArgs, 'of'>>;
  ratio?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType, RequireFields<RowRatioArgs, 'of' | 'over'>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<RowRecordsArgs, 'first'>>;
  sector?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  serviceSubtype?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['RateCell'], ParentType, ContextType, RequireFields<RowShareArgs, 'of' | 'within'>>;
  stage?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  versus?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<RowVersusArgs, 'baseline' | 'rate'>>;
  year?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowConnection'] = ResolversParentTypes['RowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Row']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RowEdge'] = ResolversParentTypes['RowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Row'], ParentType, ContextType>;
};

export type SliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Slice'] = ResolversParentTypes['Slice']> = {
  columns?: Resolver<ResolversTypes['Columns'], ParentType, ContextType, RequireFields<SliceColumnsArgs, 'by' | 'counts' | 'rates' | 'totals'>>;
  comparisons?: Resolver<ResolversTypes['ComparisonSet'], ParentType, ContextType, RequireFields<SliceComparisonsArgs, 'baseline' | 'by' | 'correction' | 'rate'>>;
  export?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SliceExportArgs, 'by' | 'format' | 'totals'>>;
  funnel?: Resolver<ResolversTypes['Funnel'], ParentType, ContextType, RequireFields<SliceFunnelArgs, 'entity' | 'rate'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pivot?: Resolver<ResolversTypes['Pivot'], ParentType, ContextType, RequireFields<SlicePivotArgs, 'columns' | 'rows' | 'totals'>>;
  rank?: Resolver<ResolversTypes['RankConnection'], ParentType, ContextType, RequireFields<SliceRankArgs, 'by' | 'entity' | 'first'>>;
  records?: Resolver<ResolversTypes['RecordConnection'], ParentType, ContextType, RequireFields<SliceRecordsArgs, 'first'>>;
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['RowConnection'], ParentType, ContextType, RequireFields<SliceRowsArgs, 'by' | 'first' | 'totals'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Row'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['ThemeKind']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnswerCondition?: AnswerConditionResolvers<ContextType>;
  AskedIn?: AskedInResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Columns?: ColumnsResolvers<ContextType>;
  Combination?: CombinationResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  ComparisonSet?: ComparisonSetResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictPart?: ConflictPartResolvers<ContextType>;
  ConflictSum?: ConflictSumResolvers<ContextType>;
  CountCell?: CountCellResolvers<ContextType>;
  CountColumn?: CountColumnResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DimensionInfo?: DimensionInfoResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  DistributionPart?: DistributionPartResolvers<ContextType>;
  Example?: ExampleResolvers<ContextType>;
  FigureTest?: FigureTestResolvers<ContextType>;
  FloatBounds?: FloatBoundsResolvers<ContextType>;
  Funnel?: FunnelResolvers<ContextType>;
  FunnelLimit?: FunnelLimitResolvers<ContextType>;
  FunnelPoint?: FunnelPointResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportCheck?: ImportCheckResolvers<ContextType>;
  ImportExample?: ImportExampleResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  IntBounds?: IntBoundsResolvers<ContextType>;
  Interval?: IntervalResolvers<ContextType>;
  Limits?: LimitsResolvers<ContextType>;
  MeasureInfo?: MeasureInfoResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pivot?: PivotResolvers<ContextType>;
  PivotHead?: PivotHeadResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  PublishedFigureConnection?: PublishedFigureConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionInfo?: QuestionInfoResolvers<ContextType>;
  RankConnection?: RankConnectionResolvers<ContextType>;
  RankEdge?: RankEdgeResolvers<ContextType>;
  RateCell?: RateCellResolvers<ContextType>;
  RateColumn?: RateColumnResolvers<ContextType>;
  ReadingBounds?: ReadingBoundsResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RecordConnection?: RecordConnectionResolvers<ContextType>;
  RecordEdge?: RecordEdgeResolvers<ContextType>;
  RecordedAnswer?: RecordedAnswerResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Row?: RowResolvers<ContextType>;
  RowConnection?: RowConnectionResolvers<ContextType>;
  RowEdge?: RowEdgeResolvers<ContextType>;
  Slice?: SliceResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
};

