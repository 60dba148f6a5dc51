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
  /** A date without a time, ISO 8601: 2026-05-31. */
  Date: { input: string; output: string; }
};

/** How a printed claim stands to the cube's own answer. */
export type Agreement =
  /** Every value the cube allows prints as claimed. */
  | 'AGREES'
  /** Some of the values the cube allows print as claimed. */
  | 'AGREES_WITHIN_BOUNDS'
  /** None of the values the cube allows prints as claimed. Must not occur for the report. */
  | 'DISAGREES'
  /** Words, remarks or method rather than numbers of services; `reason` says which. */
  | 'NOT_ASKABLE'
  /** Set aside in any reading used, repeats included. */
  | 'SET_ASIDE';

/** Any of these answers to a question. */
export type AnswerCondition = {
  __typename?: 'AnswerCondition';
  /** The answers. */
  answers: Array<Member>;
  /** The question. */
  question: Member;
};

/** Entries that gave any of these answers to a question. */
export type AnswerConditionInput = {
  /** Codes of its answers: in-place. Several mean any of them. */
  answer: Array<Scalars['String']['input']>;
  /** Code of a question: policy. */
  question: Scalars['String']['input'];
};

/** Where and of whom a question was asked; a new wording or form breaks the series. */
export type AskedIn = {
  __typename?: 'AskedIn';
  /** Asked only of entries that meet all of these; empty when asked of all. */
  askedWhen: Array<AnswerCondition>;
  /** Why it cannot be compared with earlier figures; null where it can. */
  breakBefore?: Maybe<Scalars['String']['output']>;
  /** Who was asked, as a plural: services with a policy in place. */
  of: Scalars['String']['output'];
  /** When. */
  period: Member;
  /** By whom it was answered: the service, or an inspector. */
  stage: Member;
  /** The question as it was put. */
  wording: Scalars['String']['output'];
};

/**
 * What a row is compared with. Give exactly one. `rest` is the fair choice for groups of one whole: never compare a part with a
 * total that contains it.
 */
export type BaselineInput =
  /** One member: `baseline: { member: { dimension: SECTOR, code: "private" } }`. */
  { member: BaselineMemberInput; other?: never; rest?: never; }
  |  /** Any other population and share. */
  { member?: never; other: OtherBaselineInput; rest?: never; }
  |  /** All other members of a dimension the row is grouped by, taken together: `baseline: { rest: SECTOR }`. */
  { member?: never; other?: never; rest: Dimension; };

/** One member as the baseline. */
export type BaselineMemberInput = {
  /** Code of the member: private. */
  code: Scalars['String']['input'];
  /** A dimension the row is grouped by. */
  dimension: Dimension;
};

/** Which entries a share is of. Every share names its base in words; choosing another base makes another number. */
export type Basis =
  | 'ALL'
  | 'APPLICABLE'
  | 'ASKED';

/** Data that came in together: what one report printed, or one file of records. */
export type Batch = {
  __typename?: 'Batch';
  /** The members it speaks of: its sectors, service types and subtypes. Two batches that differ here are not like for like. */
  coverage: Array<Member>;
  /** Describes itself: release and batch. */
  id: Scalars['ID']['output'];
  /** Printed totals or individual records. */
  kind: BatchKind;
  /** The periods it speaks of. */
  periods: Array<Member>;
  /** The ways its numbers are known. */
  provenance: Array<Provenance>;
  /** The questions it answers. */
  questionSet: Member;
  /** How many individual records; null for published totals. */
  records?: Maybe<Scalars['Int']['output']>;
  /** Hash of what was loaded. */
  sha256: Scalars['String']['output'];
  /** Where it was read. */
  source: SourceRef;
  /** How its answers were given. */
  stage: Member;
  /** Its name. */
  title: Scalars['String']['output'];
};

/** What a batch is made of. */
export type BatchKind =
  /** Totals that a report printed, and what follows from them. */
  | 'PUBLISHED'
  /** Entries, one by one. */
  | 'RECORDS';

/**
 * What can be grouped, counted and filtered in a release, before anything fails.
 * Example: `{ catalogue { measures { measure about } dimensions { dimension members { nodes { code label } } } } }`.
 */
export type Catalogue = {
  __typename?: 'Catalogue';
  /**
   * Which further dimensions can join these, and at what provenance. Example:
   * `{ catalogue { canAdd(to: [SECTOR]) { dimension provenance heldFor { code } } } }`.
   */
  canAdd: Array<Combination>;
  /** Every dimension with its members. */
  dimensions: Array<DimensionInfo>;
  /** Worked examples, ready to run. */
  examples: Array<Example>;
  /** How much one request may ask for. */
  limits: Limits;
  /** Every measure, and what it does not add up over. */
  measures: Array<MeasureInfo>;
  /** Every question with its answers, headline and who was asked. */
  questions: Array<QuestionInfo>;
  /** The release described. */
  release: Release;
  /** Every release there is, newest first. */
  releases: Array<Release>;
  /** What the recommendations and requirements in the source were about, in our words. */
  themes: Array<Theme>;
};


/**
 * What can be grouped, counted and filtered in a release, before anything fails.
 * Example: `{ catalogue { measures { measure about } dimensions { dimension members { nodes { code label } } } } }`.
 */
export type CatalogueCanAddArgs = {
  to: Array<Dimension>;
  where?: InputMaybe<WhereInput>;
};


/**
 * What can be grouped, counted and filtered in a release, before anything fails.
 * Example: `{ catalogue { measures { measure about } dimensions { dimension members { nodes { code label } } } } }`.
 */
export type CatalogueQuestionsArgs = {
  questionSet?: InputMaybe<Scalars['String']['input']>;
};

/** A number with its story: a count or a share. */
export type Cell = {
  /** As shown in a table: 224, 245–247, 63%, [c]. */
  display: Scalars['String']['output'];
  /** Where it was read, or how it was worked out. */
  origin: Origin;
  /** How it is known; null where there is no number. */
  provenance?: Maybe<Provenance>;
  /** As spoken and written out: between 245 and 247, withheld, fewer than 5 services. */
  spoken: Scalars['String']['output'];
  /** What may be concluded from it. Read this before any number. */
  status: CellStatus;
};

/** What may be concluded from a cell. Five reasons for no number, each with a symbol of its own; a true zero is 0 and KNOWN. */
export type CellStatus =
  | 'BOUNDED'
  | 'KNOWN'
  | 'NOT_APPLICABLE'
  | 'NOT_ASKED'
  | 'NOT_HELD'
  | 'NO_CASES'
  | 'WITHHELD';

/** Kinds of release. */
export type Channel =
  /** Invented records, to show what the cube does with records. */
  | 'DEMONSTRATION'
  /** Real data. */
  | 'MAIN';

/** How a check went. */
export type CheckResult =
  /** The file cannot be taken in. */
  | 'FAIL'
  /** Nothing to say. */
  | 'PASS'
  /** Look at it; the file can be taken in. */
  | 'WARNING';

/** Rows as columns: index i of every list is one row. */
export type Columns = {
  __typename?: 'Columns';
  /** One for each of `counts`, in their order. */
  counts: Array<CountColumn>;
  /** One list of member codes for each dimension in `by`; * where the row's level rolls that dimension up. */
  keys: Array<Array<Scalars['String']['output']>>;
  /** Which of them are totals. */
  level: Array<RowLevel>;
  /** One for each of `rates`, in their order. */
  rates: Array<RateColumn>;
  /** Ids of the rows, for `node`. */
  rowIds: Array<Scalars['ID']['output']>;
};

/** A dimension that can join a grouping. */
export type Combination = {
  __typename?: 'Combination';
  /** The dimension that can be added. */
  dimension: Dimension;
  /** The periods in which the combination can be answered. */
  heldFor: Array<Member>;
  /** How the numbers would be known; DERIVED_BOUNDED alone means ranges, often too wide to conclude from. */
  provenance: Array<Provenance>;
};

/**
 * A row's share less a baseline's, in percentage points. The verdict holds for every count the source allows, or there is none.
 * Example: `versus(baseline: { rest: SECTOR }, rate: { question: "systems", outcome: HEADLINE }) { verdict sentence warnings }`.
 */
export type Comparison = {
  __typename?: 'Comparison';
  /** The share compared with. */
  baseline: RateCell;
  /** The baseline in words: the rest of the services inspected. */
  baselineLabel: Scalars['String']['output'];
  /** Lowest and highest difference the counts allow, in percentage points. */
  bounds?: Maybe<FloatBounds>;
  /** Chance variation of the difference, in percentage points. */
  interval?: Maybe<Interval>;
  /** False when question wording, form, coverage or stage differ; a different stage gets no verdict. */
  likeForLike: Scalars['Boolean']['output'];
  /** The largest p-value of all allowed counts, 0 to 1; null where the verdict is CANNOT_SAY. The interval decides, not this. */
  pValue?: Maybe<Scalars['Float']['output']>;
  /** Percentage points, this row less the baseline. Null unless both shares are KNOWN. */
  points?: Maybe<Scalars['Float']['output']>;
  /** The outcome as a manager would write it. */
  sentence: Scalars['String']['output'];
  /** What may be concluded from the two shares together. */
  status: CellStatus;
  /** Higher, lower, no clear difference, or cannot say. */
  verdict: Verdict;
  /** What a reader should know before using it, in words. */
  warnings: Array<Scalars['String']['output']>;
};

/** One member of a family of comparisons. */
export type ComparisonEdge = {
  __typename?: 'ComparisonEdge';
  /** p-value allowing for the family, 0 to 1; null where undecided or not corrected. */
  adjustedPValue?: Maybe<Scalars['Float']['output']>;
  /** The comparison; its verdict is the corrected one. */
  comparison: Comparison;
  /** The row compared. */
  node: Row;
  /** The verdict after the correction. */
  verdict: Verdict;
};

/** Comparisons made together. `tests` were decided; `leftOut` could not be (withheld, or not the same for every allowed count). */
export type ComparisonSet = {
  __typename?: 'ComparisonSet';
  /** One for each member, in member order. */
  edges: Array<ComparisonEdge>;
  /** How many could not be decided. */
  leftOut: Scalars['Int']['output'];
  /** How many were made and what they come to, in words. */
  sentence: Scalars['String']['output'];
  /** How many were decided, and so corrected for. */
  tests: Scalars['Int']['output'];
};

/** A place where a source disagrees with itself. */
export type Conflict = Node & {
  __typename?: 'Conflict';
  /** The sum that shows it, in words. */
  arithmetic: Scalars['String']['output'];
  /** Short and stable (conflict-1), for addresses; `node(id:)` also answers to it. */
  code: Scalars['String']['output'];
  /** The claims involved, those set aside included. */
  figures: Array<PublishedFigure>;
  /** Describes itself: release and conflict. */
  id: Scalars['ID']['output'];
  /** The lines of the published text: 538 to 541. */
  lines: Scalars['String']['output'];
  /** Its number in the list. */
  number: Scalars['Int']['output'];
  /** What could give way, and what the cube does. */
  resolution: Scalars['String']['output'];
  /** Printed parts that do not reach the printed total, where the contradiction is a sum. */
  sum?: Maybe<ConflictSum>;
  /** The contradiction, stated. */
  title: Scalars['String']['output'];
};

/** What a part printed as, and the counts that print so. */
export type ConflictPart = {
  __typename?: 'ConflictPart';
  /** What the part counts. */
  label: Scalars['String']['output'];
  /** Lowest count that prints so. */
  lower: Scalars['Int']['output'];
  /** As printed: 42%. */
  printed: Scalars['String']['output'];
  /** Highest count that prints so. */
  upper: Scalars['Int']['output'];
};

/** Printed parts beside a printed total. */
export type ConflictSum = {
  __typename?: 'ConflictSum';
  /** The parts. */
  parts: Array<ConflictPart>;
  /** The total printed. */
  total: Scalars['Int']['output'];
  /** What the total counts. */
  totalLabel: Scalars['String']['output'];
};

/** How a family of comparisons allows for being several. */
export type Correction =
  /** HIGHER and LOWER also need an adjusted p-value under 0.05, which holds down the share of false finds. */
  | 'BENJAMINI_HOCHBERG'
  /** Not at all: each stands alone, and one in twenty may look clear by luck. */
  | 'NONE';

/** How many. Example: `count { status display value bounds { lower upper } origin { derivation } }`. */
export type CountCell = Cell & {
  __typename?: 'CountCell';
  /** Lowest and highest count the source allows; both equal `value` when KNOWN. Null where there is no number. */
  bounds?: Maybe<IntBounds>;
  /** As shown in a table: 224, 245–247, [c]. */
  display: Scalars['String']['output'];
  /** Bounds wider than 10 services: shown, but nothing can be concluded from them. */
  notDeterminable: Scalars['Boolean']['output'];
  /** Where it was read, or how it was worked out. */
  origin: Origin;
  /** How it is known; null where there is no number. */
  provenance?: Maybe<Provenance>;
  /** As spoken and written out: between 245 and 247, withheld, fewer than 5 services. */
  spoken: Scalars['String']['output'];
  /** What may be concluded from it. Read this before any number. */
  status: CellStatus;
  /** The exact count. Null unless KNOWN. Never zero-filled. */
  value?: Maybe<Scalars['Int']['output']>;
};

/** One measure for every row. */
export type CountColumn = {
  __typename?: 'CountColumn';
  /** Lowest counts allowed; equal to `upper` where KNOWN, null where there is no number. */
  lower: Array<Maybe<Scalars['Int']['output']>>;
  /** What is counted. */
  measure: Measure;
  /** How each is known. */
  provenance: Array<Maybe<Provenance>>;
  /** What may be concluded from each. */
  status: Array<CellStatus>;
  /** Highest counts allowed. */
  upper: Array<Maybe<Scalars['Int']['output']>>;
};

/** A range of whole numbers, both ends included. Leave an end out to keep it open. */
export type CountRangeInput = {
  /** At most this many: 0 means none. */
  max?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many: 1 means any at all. */
  min?: InputMaybe<Scalars['Int']['input']>;
};

/** A range of dates. Leave an end out to keep it open. */
export type DateRangeInput = {
  /** The first day that no longer counts. */
  before?: InputMaybe<Scalars['Date']['input']>;
  /** The first day that counts. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * What numbers can be grouped by. The list is closed; `catalogue { dimensions }` gives the members of each.
 * Example: `rows(by: [SECTOR]) { nodes { sector { label } count { display } } }`.
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

/** One dimension, described. */
export type DimensionInfo = {
  __typename?: 'DimensionInfo';
  /** What it means, with its codes. */
  about: Scalars['String']['output'];
  /** The dimension. */
  dimension: Dimension;
  /** Its name in plain words. */
  label: Scalars['String']['output'];
  /** Its members. Example: `{ catalogue { dimensions { dimension members(search: "care") { nodes { code } } } } }`. */
  members: MemberConnection;
};


/** One dimension, described. */
export type DimensionInfoMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  under?: InputMaybe<Scalars['String']['input']>;
};

/** Which way to order. */
export type Direction =
  /** Smallest or first member first. */
  | 'ASC'
  /** Largest or last member first. */
  | 'DESC';

/**
 * The whole answer scale of a question for one row, parts worst to best. Outside the base: notApplicable (asked, but it could not
 * apply) and notAsked (the form did not carry it).
 */
export type Distribution = {
  __typename?: 'Distribution';
  /** The entries each part is a share of. */
  base: CountCell;
  /** The base in words. */
  baseInWords: Scalars['String']['output'];
  /** Entries asked, to which the question could not apply: no child at risk, for care-plans. */
  notApplicable: CountCell;
  /** Entries whose form did not carry the question: services without a policy, for roles. */
  notAsked: CountCell;
  /** One share for each answer of the scale, worst to best. */
  parts: Array<DistributionPart>;
  /** The question. */
  question: Member;
};

/** One answer of a distribution. */
export type DistributionPart = {
  __typename?: 'DistributionPart';
  /** The answer. */
  answer: Member;
  /** Its share of the base. */
  cell: RateCell;
};

/** A worked example. */
export type Example = {
  __typename?: 'Example';
  /** What it teaches. */
  about: Scalars['String']['output'];
  /** The query, ready to run. */
  query: Scalars['String']['output'];
  /** Stable name, as in addresses: compare-sectors. */
  slug: Scalars['String']['output'];
  /** What it answers. */
  title: Scalars['String']['output'];
  /** Its variables as JSON text; null where it has none. */
  variables?: Maybe<Scalars['String']['output']>;
};

/** Kinds of file. */
export type ExportFormat =
  /** Tidy text: one line a cell, with codes and labels. */
  | 'CSV'
  /** One object a row. */
  | 'JSON'
  /** A spreadsheet with cover, notes and one table a sheet. */
  | 'XLSX';

/** What is tested of a claim: kind, comparator and value, such as a share of exactly 63 percent, rounded as printed. */
export type FigureTest = {
  __typename?: 'FigureTest';
  /** One of = >= > <= < range. */
  comparator: Scalars['String']['output'];
  /** count, share, or members-with: the number of members that have at least one. */
  kind: Scalars['String']['output'];
  /** The upper end, for a range. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** A count, or whole percent for a share; the lower end for a range. */
  value: Scalars['Float']['output'];
};

/** A range in percent, or in percentage points for a comparison. */
export type FloatBounds = {
  __typename?: 'FloatBounds';
  /** Lowest value. */
  lower: Scalars['Float']['output'];
  /** Highest value. */
  upper: Scalars['Float']['output'];
};

/** Shares of groups against their base, with the limits chance allows around the share of all. */
export type Funnel = {
  __typename?: 'Funnel';
  /** The share of all groups together. */
  centre: RateCell;
  /** Points that could not be placed. */
  leftOut: Scalars['Int']['output'];
  /** The limits at each base, to draw the curves. */
  limits: Array<FunnelLimit>;
  /** More than a tenth of the points lie beyond 99.8%: groups differ more than chance. Null under 20 placed points. */
  overdispersed?: Maybe<Scalars['Boolean']['output']>;
  /** One for each group, in member order. */
  points: Array<FunnelPoint>;
};

/** How far a share may lie from the centre by chance at one base, in percent. */
export type FunnelLimit = {
  __typename?: 'FunnelLimit';
  /** Lower 95% limit: one group in 40 falls below by chance. */
  lower95: Scalars['Float']['output'];
  /** Lower 99.8% limit: one group in 1,000 falls below by chance. */
  lower998: Scalars['Float']['output'];
  /** The base, in entries. */
  n: Scalars['Int']['output'];
  /** Upper 95% limit: one group in 40 lies above by chance. */
  upper95: Scalars['Float']['output'];
  /** Upper 99.8% limit: one group in 1,000 lies above by chance. */
  upper998: Scalars['Float']['output'];
};

/** Where a share lies against the limits of a funnel, for every count the source allows. */
export type FunnelPlace =
  /** Above the 95% limit, within 99.8%: worth a look. */
  | 'ABOVE_95'
  /** Above the 99.8% limit: hardly chance. */
  | 'ABOVE_998'
  /** Below the 95% limit, within 99.8%: worth a look. */
  | 'BELOW_95'
  /** Below the 99.8% limit: hardly chance. */
  | 'BELOW_998'
  /** No number, or the allowed counts lie in different places. */
  | 'CANNOT_SAY'
  /** Within the 95% limits: nothing beyond chance. */
  | 'INSIDE';

/** One group in a funnel. */
export type FunnelPoint = {
  __typename?: 'FunnelPoint';
  /** The group. */
  node: Row;
  /** Where it lies against the limits. */
  place: FunnelPlace;
  /** Its share, with the base. */
  rate: RateCell;
};

/** A file on its way in. It changes nothing until it is confirmed. */
export type Import = {
  __typename?: 'Import';
  /** What was checked, in order. */
  checks: Array<ImportCheck>;
  /** Columns that the last file of this kind did not have. */
  columnsAdded: Array<Scalars['String']['output']>;
  /** Columns that the last file of this kind had and this one lacks. */
  columnsGone: Array<Scalars['String']['output']>;
  /** Name of the file sent. */
  fileName: Scalars['String']['output'];
  /** Give it to `confirmImport` or `discardImport`. */
  id: Scalars['ID']['output'];
  /** The layout recognised in it; null while unknown. */
  layout?: Maybe<Scalars['String']['output']>;
  /** Share of the work done, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Lines that can be taken in. */
  rowsAccepted: Scalars['Int']['output'];
  /** Lines read so far. */
  rowsRead: Scalars['Int']['output'];
  /** Lines with something to report. */
  rowsReported: Scalars['Int']['output'];
  /** How far it has come. */
  state: ImportState;
};

/** One check of an import. */
export type ImportCheck = {
  __typename?: 'ImportCheck';
  /** Some places in the file where it was found. */
  examples: Array<ImportExample>;
  /** What was found, in words. */
  message: Scalars['String']['output'];
  /** What was checked. */
  name: Scalars['String']['output'];
  /** How it went. */
  result: CheckResult;
  /** The step it belongs to. */
  stage: Scalars['String']['output'];
  /** What would pass; null where nothing is wrong. */
  wouldBeRight?: Maybe<Scalars['String']['output']>;
};

/** A place in a file. */
export type ImportExample = {
  __typename?: 'ImportExample';
  /** Name of the column. */
  column?: Maybe<Scalars['String']['output']>;
  /** Line of the file, from 1. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What stands there. */
  value?: Maybe<Scalars['String']['output']>;
};

/** How far an import has come. */
export type ImportState =
  /** Taken in: a release holds it. */
  | 'CONFIRMED'
  /** Thrown away. */
  | 'DISCARDED'
  /** Stopped by a fault on our side; nothing was taken in. */
  | 'FAILED'
  /** The file is being read. */
  | 'READING'
  /** Checked: confirm or discard it. */
  | 'READY'
  /** A check failed: mend the file and send it again. */
  | 'REFUSED'
  /** Its contents are being checked. */
  | 'SCREENING';

/** One entry: an inspection, an annual return, or a service's line in the register, with its dimensions as they were that day. */
export type Inspection = Node & {
  __typename?: 'Inspection';
  /** One for each question asked. */
  answers: Array<RecordedAnswer>;
  /** The council area it lies in; null where not recorded. */
  councilArea?: Maybe<Member>;
  /** The day of it; null where only the period is known. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Describes itself: release and record. */
  id: Scalars['ID']['output'];
  /** File and line it came from. */
  origin: Origin;
  /** The period it counts in. */
  period: Member;
  /** How it is known: RECORDED, or SIMULATED for demonstration. */
  provenance: Provenance;
  /** The organisation that runs it; null where not recorded. */
  provider?: Maybe<Member>;
  /** The questions asked. */
  questionSet: Member;
  /** How many recommendations were made. Null when the source does not supply it. */
  recommendations?: Maybe<Scalars['Int']['output']>;
  /** How many requirements were made. Null when the source does not supply it. */
  requirements?: Maybe<Scalars['Int']['output']>;
  /** Who runs it: the sector. */
  sector: Member;
  /** The service. */
  service: Member;
  /** Its subtype; null where its type has none. */
  serviceSubtype?: Maybe<Member>;
  /** Its type, level one. */
  serviceType: Member;
  /** How the answers were given: by the service, or by an inspector. */
  stage: Member;
};

/** A range of whole numbers, both ends allowed. */
export type IntBounds = {
  __typename?: 'IntBounds';
  /** Lowest value. */
  lower: Scalars['Int']['output'];
  /** Highest value. */
  upper: Scalars['Int']['output'];
};

/**
 * Chance variation, in percent, or in percentage points for a comparison. All services inspected were counted, so it describes how
 * much the same practice could have varied, not a sample.
 */
export type Interval = {
  __typename?: 'Interval';
  /** As written: 62 to 72%, or −31 to −6 points for a comparison. */
  display: Scalars['String']['output'];
  /** Confidence, 0.95 unless asked otherwise. */
  level: Scalars['Float']['output'];
  /** Lower end. */
  lower: Scalars['Float']['output'];
  /** How it was computed: Wilson's score for a share, Newcombe's interval for a difference. */
  method: Scalars['String']['output'];
  /** Upper end. */
  upper: Scalars['Float']['output'];
};

/** How much one request may ask for; beyond that it is refused in words. */
export type Limits = {
  __typename?: 'Limits';
  /** Cells of one grouping, pivot or set of columns. */
  maxCells: Scalars['Int']['output'];
  /** Levels of nesting in a query. */
  maxDepth: Scalars['Int']['output'];
  /** Items of one page. */
  maxPage: Scalars['Int']['output'];
  /** Milliseconds a request may take. */
  timeoutMs: Scalars['Int']['output'];
};

/**
 * What can be counted. An entry is one completed form: an inspection, an annual return, or a service's line in the register.
 * SERVICES and SERVICES_WITH_... count each service once, so they do not add up over years, questions or groups.
 */
export type Measure =
  | 'ENTRIES'
  | 'RECOMMENDATIONS'
  | 'REQUIREMENTS'
  | 'SERVICES'
  | 'SERVICES_WITH_RECOMMENDATIONS'
  | 'SERVICES_WITH_REQUIREMENTS';

/** One measure, described. */
export type MeasureInfo = {
  __typename?: 'MeasureInfo';
  /** What it counts. */
  about: Scalars['String']['output'];
  /** Its name in plain words. */
  label: Scalars['String']['output'];
  /** The measure. */
  measure: Measure;
  /** Dimensions over which its parts must not be added up: ask the total instead. */
  notAdditiveAcross: Array<Dimension>;
};

/** Order by a count; a range counts at its lower end. */
export type MeasureOrderInput = {
  /** Largest first unless asked otherwise. */
  direction?: Direction;
  /** What is counted. */
  measure: Measure;
};

/** A count per entry as a sign of need: more is worse. */
export type MeasureSignalInput = {
  /** What is counted: REQUIREMENTS. */
  of: Measure;
  /** How much it weighs among several signals. */
  weight?: Scalars['Float']['input'];
};

/**
 * One value on one dimension, such as the sector `private` or the question `policy`. 'Not recorded' is a member too. The id of an
 * answer contains its question.
 */
export type Member = Node & {
  __typename?: 'Member';
  /** The members one level down, in order; a question's unions of answers come last. */
  children: Array<Member>;
  /** For an answer or union: what services that gave it did, to complete a sentence. */
  clause?: Maybe<Scalars['String']['output']>;
  /** Stable slug, as in filters and addresses: care-home, local-authority, 2016-17, in-place. */
  code: Scalars['String']['output'];
  /** A sentence on what it covers; null where the label says all. */
  description?: Maybe<Scalars['String']['output']>;
  /** The dimension it is a value of. */
  dimension: Dimension;
  /** Describes itself: release, dimension and place in the hierarchy. */
  id: Scalars['ID']['output'];
  /** The name in plain words: Local authority. */
  label: Scalars['String']['output'];
  /** Place among its siblings. Answers run from worst to best, periods from old to new. */
  order: Scalars['Int']['output'];
  /** The member one level up: the type of a subtype, the question of an answer. Null at the top. */
  parent?: Maybe<Member>;
  /** A word or two for tables and chart labels; the label where there is nothing shorter. */
  short: Scalars['String']['output'];
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members. */
  nodes: Array<Member>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** Members on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One condition on a dimension, in member codes. Give exactly one of the four. */
export type MemberFilterInput =
  { any: Scalars['Boolean']['input']; in?: never; is?: never; notIn?: never; }
  |  { any?: never; in: Array<Scalars['String']['input']>; is?: never; notIn?: never; }
  |  { any?: never; in?: never; is: Scalars['String']['input']; notIn?: never; }
  |  { any?: never; in?: never; is?: never; notIn: Array<Scalars['String']['input']>; };

/** Order by the members of a dimension that is grouped. */
export type MemberOrderInput = {
  /** One of the dimensions in `by`. */
  dimension: Dimension;
  /** Ascending unless asked otherwise. */
  direction?: Direction;
};

/**
 * For operators: what happens to a file after it was sent to POST /import. Not available in this edition, which holds the published
 * report; each is refused, saying so.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a screened file into the cube as a new release. */
  confirmImport: Release;
  /** Throws a sent file away. True when it was there. */
  discardImport: Scalars['Boolean']['output'];
  /** A new release without this batch. Earlier releases stay as they were. */
  undoBatch: Release;
};


/**
 * For operators: what happens to a file after it was sent to POST /import. Not available in this edition, which holds the published
 * report; each is refused, saying so.
 */
export type MutationConfirmImportArgs = {
  id: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
};


/**
 * For operators: what happens to a file after it was sent to POST /import. Not available in this edition, which holds the published
 * report; each is refused, saying so.
 */
export type MutationDiscardImportArgs = {
  id: Scalars['ID']['input'];
};


/**
 * For operators: what happens to a file after it was sent to POST /import. Not available in this edition, which holds the published
 * report; each is refused, saying so.
 */
export type MutationUndoBatchArgs = {
  batch: Scalars['ID']['input'];
  label?: InputMaybe<Scalars['String']['input']>;
};

/** Anything that can be asked again by its id. */
export type Node = {
  /** Describes itself: put it in a paper, and `node(id:)` gives the same object on any server that holds the release. */
  id: Scalars['ID']['output'];
};

/** What to order rows by. Give exactly one. */
export type OrderInput =
  /** By a count. */
  { measure: MeasureOrderInput; member?: never; rate?: never; }
  |  /** By a dimension's own order: answers worst to best, periods old to new. */
  { measure?: never; member: MemberOrderInput; rate?: never; }
  |  /** By a share. */
  { measure?: never; member?: never; rate: RateOrderInput; };

/** Where a number comes from: enough to check it against the source by hand. */
export type Origin = {
  __typename?: 'Origin';
  /** Places where the source disagrees with itself that touch this number. */
  conflicts: Array<Conflict>;
  /** In words, when derived or bounded. */
  derivation?: Maybe<Scalars['String']['output']>;
  /** The printed claims it rests on. */
  figures: Array<PublishedFigure>;
  /** Where the source can be read in more than one way: the bounds under each reading. */
  readings: Array<ReadingBounds>;
  /** The release that answered. */
  release: Release;
  /** The sources read, with the lines. */
  sources: Array<SourceRef>;
};

/** Any other population and rate, another year or stage included. */
export type OtherBaselineInput = {
  /** The share of it that is compared. */
  rate: RateInput;
  /** The other population. */
  where: WhereInput;
};

/** Answers that each question names itself: see `catalogue { questions { headline { code } } }`. */
export type Outcome =
  /** The answers that speak well of a service. */
  | 'FAVOURABLE'
  /** The answers the question is summed up by: in-place for policy, all+majority for roles. */
  | 'HEADLINE'
  /** The answers that call for action: none for policy, minority and none for roles. Some answers are in neither. */
  | 'UNFAVOURABLE';

/** Where a page lies in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** There are more after this page: ask again with `after: endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** There are some before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A table: every cell is a row of the cube, to be asked for any number. */
export type Pivot = {
  __typename?: 'Pivot';
  /** cells[r][c] lines up with the heads. */
  cells: Array<Array<Row>>;
  /** Heads across the top. */
  columnHeads: Array<PivotHead>;
  /** Heads down the side. */
  rowHeads: Array<PivotHead>;
};

/** Head of one line of a table. */
export type PivotHead = {
  __typename?: 'PivotHead';
  /** Whether it is a total on this side. */
  level: RowLevel;
  /** The members it stands for; empty for the total. */
  members: Array<Member>;
};

/** How a number is known. A figure made of several is known as its least direct part. */
export type Provenance =
  | 'DERIVED_BOUNDED'
  | 'DERIVED_EXACT'
  | 'PUBLISHED'
  | 'RECORDED'
  | 'SIMULATED';

/** One claim printed in a source, beside the cube's own answers. Its counts come from all claims together, not from this one. */
export type PublishedFigure = Node & {
  __typename?: 'PublishedFigure';
  /** How the claim stands to the cube's answers. */
  agreement: Agreement;
  /** The answers it speaks of; several are taken together. */
  answers: Array<Member>;
  /** Of whom, as the source says; for NOT_ASKABLE the reason. */
  base: Scalars['String']['output'];
  /** What the source says, in our words. */
  claim: Scalars['String']['output'];
  /** How to read the number: = for exactly, >= for at least, range for from-to. Null for words. */
  comparator?: Maybe<Scalars['String']['output']>;
  /** The conflicts it takes part in. */
  conflicts: Array<Conflict>;
  /** The cube's own answers to the same question; several for 'each type'. */
  cubeCells: Array<Cell>;
  /** Heading it stands under. */
  heading: Scalars['String']['output'];
  /** Describes itself: release and claim. */
  id: Scalars['ID']['output'];
  /** figure, implied, words, comment or method: see the filter. */
  kind: Scalars['String']['output'];
  /** Line of the published text. */
  line: Scalars['Int']['output'];
  /** Where it stands: line 541. */
  locator: Scalars['String']['output'];
  /** The number or word as printed: 19%, five, majority. */
  printed: Scalars['String']['output'];
  /** The question it speaks of; null for claims about no question. */
  question?: Maybe<Member>;
  /** Why it cannot be asked, for NOT_ASKABLE. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The first place the same claim was made, when this repeats it. */
  repeatOf?: Maybe<PublishedFigure>;
  /** Chapter of the source: 5, Appendix. */
  section: Scalars['String']['output'];
  /** The sectors it speaks of; empty for all. */
  sectors: Array<Member>;
  /** The service types or subtypes it speaks of; empty for all. */
  serviceTypes: Array<Member>;
  /** Left out of a reading used, because better evidence contradicts it. */
  setAside: Scalars['Boolean']['output'];
  /** The stage it speaks of; null where it speaks of both. */
  stage?: Maybe<Member>;
  /** What was printed: count, percent or quantifier. */
  statistic: Scalars['String']['output'];
  /** What is tested against those answers; null for NOT_ASKABLE. */
  test?: Maybe<FigureTest>;
  /** The source's own word beside the number: almost all, majority. */
  wording?: Maybe<Scalars['String']['output']>;
};

/** A page of printed claims. */
export type PublishedFigureConnection = {
  __typename?: 'PublishedFigureConnection';
  /** The claims. */
  nodes: Array<PublishedFigure>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** Claims on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/**
 * Which printed claims. Every line given must hold; unknown codes are refused, naming the nearest. Example:
 * `{ publishedFigures(filter: { serviceType: "fostering", agreement: AGREES_WITHIN_BOUNDS }) { nodes { claim printed } } }`.
 */
export type PublishedFigureFilterInput = {
  /** How the claim stands to the cube's answer. */
  agreement?: InputMaybe<Agreement>;
  /** Code (conflict-1) or id of a conflict. */
  conflict?: InputMaybe<Scalars['ID']['input']>;
  /** True: only claims in a conflict. False: only those in none. */
  inConflict?: InputMaybe<Scalars['Boolean']['input']>;
  /** figure (a number), implied (follows from the words), words (a quantifier), comment (counts remarks), method. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Line of the published text. */
  line?: InputMaybe<Scalars['Int']['input']>;
  /** Code of a question (policy), or scope, recommendations, requirements for claims about no question. */
  question?: InputMaybe<Scalars['String']['input']>;
  /** Code of a sector: private. */
  sector?: InputMaybe<Scalars['String']['input']>;
  /** Code of a service type or subtype: care-home, school-hostel. */
  serviceType?: InputMaybe<Scalars['String']['input']>;
  /** Code of a stage: annual-return, inspection. */
  stage?: InputMaybe<Scalars['String']['input']>;
  /** Words that must all occur in the claim, the number, its wording, the question or the line (L538). */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type Query = {
  __typename?: 'Query';
  /**
   * Start here: what can be grouped, counted and filtered, in which periods and stages, and how each is known.
   * Example: `{ catalogue { questions { question { code label } answers { code } } } }`.
   */
  catalogue: Catalogue;
  /**
   * Places where a source disagrees with itself, with the arithmetic and what the cube does about it.
   * Example: `{ conflicts { code title arithmetic resolution } }`.
   */
  conflicts: Array<Conflict>;
  /**
   * Finds members by words in their code, label or description, questions first: what is the code of ...?
   * Example: `{ find(text: "care plans") { dimension code label } }`.
   */
  find: Array<Member>;
  /** A file being brought in, by its id; null when there is none. None in this edition, which holds the published report. */
  import?: Maybe<Import>;
  /**
   * A row, member, slice, published figure, conflict, release or inspection by its id: a figure in a paper becomes checkable.
   * Example: `{ node(id: "conflict-1") { id ... on Conflict { title } } }`.
   */
  node?: Maybe<Node>;
  /**
   * Every claim printed in a source, beside the cube's own answer to the same question.
   * Example: `{ publishedFigures(filter: { question: "policy" }) { nodes { printed locator agreement } } }`.
   */
  publishedFigures: PublishedFigureConnection;
  /**
   * Pick a population once; every view hangs off it. Default: latest release, stage `inspection`, question set `cse`, latest period
   * held there. `year` or `period` chooses others; `any: true` lifts the default. Inspections add over years; returns and register
   * snapshots do not: several of those without YEAR or PERIOD grouped are refused, naming the periods.
   */
  slice: Slice;
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QueryCatalogueArgs = {
  release?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QueryConflictsArgs = {
  release?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QueryFindArgs = {
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QueryPublishedFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublishedFigureFilterInput>;
  first?: Scalars['Int']['input'];
  release?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Start with `catalogue`, then `slice`. */
export type QuerySliceArgs = {
  release?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<WhereInput>;
};

/** One question, described. `answers` and `outside` together are all the answers there are. */
export type QuestionInfo = {
  __typename?: 'QuestionInfo';
  /** The answers inside the APPLICABLE base, worst to best when `ordinal`. */
  answers: Array<Member>;
  /** Where and of whom it was asked. */
  asked: Array<AskedIn>;
  /** The answers that speak well of a service. */
  favourable: Array<Member>;
  /** The answers the question is summed up by; empty where it has none. */
  headline: Array<Member>;
  /** What services in the headline did, to complete a sentence: had a policy in place. */
  headlineClause?: Maybe<Scalars['String']['output']>;
  /** The headline in a few words: in place. */
  headlineLabel: Scalars['String']['output'];
  /** Whether the answers have an order, worst to best. */
  ordinal: Scalars['Boolean']['output'];
  /** The answers outside the APPLICABLE base: not applicable. */
  outside: Array<Member>;
  /** The question. */
  question: Member;
  /** The answers that call for action. */
  unfavourable: Array<Member>;
  /** Answers taken together under one code: all+majority. */
  unions: Array<Member>;
};

/** Groups, greatest need first. */
export type RankConnection = {
  __typename?: 'RankConnection';
  /** The groups of this page. */
  edges: Array<RankEdge>;
  /** Groups with too few entries, or whose figures are withheld, not held or not determinable. */
  leftOut: Scalars['Int']['output'];
  /** How the order came about, in words: print it beside the list. */
  method: Scalars['String']['output'];
  /** Whether there are more. */
  pageInfo: PageInfo;
};

/** Position lives here, never on the row. Services are ordered by need tier, ties shown as ties, without a plausible range. */
export type RankEdge = {
  __typename?: 'RankEdge';
  /** Why it stands here, the weightiest reason first. */
  because: Array<Reason>;
  /** Where this group stands in the list, for paging. */
  cursor: Scalars['String']['output'];
  /** The group. */
  node: Row;
  /** Places that 95 of 100 re-runs would give it; null under 10 entries or with several signals. */
  plausible?: Maybe<IntBounds>;
  /** 1 is the greatest need; ties share a place. */
  position: Scalars['Int']['output'];
  /** One signal: its value, read so that more is worse. Several: their weighted sum. Only for ordering. */
  score: Scalars['Float']['output'];
  /** How many others share the place. */
  tiedWith: Scalars['Int']['output'];
};

/**
 * What need is read from. One share gives an order with plausible places; several signals are added up as weight times distance from
 * the average, in standard errors.
 */
export type RankInput = {
  /** Groups with fewer entries are left out. */
  minEntries?: Scalars['Int']['input'];
  /** 1 to 10 of them. */
  signals: Array<SignalInput>;
  /** Move small bases toward the average, so that a few entries cannot lead the list by luck. */
  steady?: Scalars['Boolean']['input'];
};

/**
 * A share, with its base. Example:
 * `rate(of: { question: "systems", outcome: HEADLINE }) { display base percent bounds { lower upper } interval { lower upper } }`.
 */
export type RateCell = Cell & {
  __typename?: 'RateCell';
  /** The base in words: of the 224 services with a policy in place. */
  base: Scalars['String']['output'];
  /** Which entries the base holds; null for one measure over another. */
  basis?: Maybe<Basis>;
  /** Percent. The tighter of the count bounds and the rounding of a printed percentage that was not set aside. */
  bounds?: Maybe<FloatBounds>;
  /** What these services did, to complete a sentence: had a policy in place. Null where the question set has no words for it. */
  clause?: Maybe<Scalars['String']['output']>;
  /** The count below the line: the base. */
  denominator: CountCell;
  /** As shown in a table, to whole percent: 63%, 62–64%, [c]. Under a base of 10 look at `smallBase`. */
  display: Scalars['String']['output'];
  /** Percent. Chance variation, not what the source leaves open; null where the bounds are wider than it would be. */
  interval?: Maybe<Interval>;
  /** The bounds leave too much open to conclude anything. */
  notDeterminable: Scalars['Boolean']['output'];
  /** The count above the line. */
  numerator: CountCell;
  /** Where it was read, or how it was worked out. */
  origin: Origin;
  /** 0 to 100, unrounded; a ratio of two measures may exceed 100. Null unless numerator and denominator are KNOWN. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** What the source printed; several where it printed several. */
  printed: Array<Scalars['String']['output']>;
  /** How it is known, by its least direct count; null where there is no number. */
  provenance?: Maybe<Provenance>;
  /** The base is, or may be, under 10: show the counts rather than the percentage. */
  smallBase: Scalars['Boolean']['output'];
  /** As spoken and written out: 53 percent, 36 of 68. */
  spoken: Scalars['String']['output'];
  /** What may be concluded from it. Read this before any number. */
  status: CellStatus;
};

/** One share for every row. */
export type RateColumn = {
  __typename?: 'RateColumn';
  /** The counts below the line: the bases. */
  denominator: CountColumn;
  /** Lowest shares allowed, 0 to 100 as in `RateCell.bounds`; null where there is no number. */
  lower: Array<Maybe<Scalars['Float']['output']>>;
  /** The counts above the line. */
  numerator: CountColumn;
  /** How each is known. */
  provenance: Array<Maybe<Provenance>>;
  /** What may be concluded from each. */
  status: Array<CellStatus>;
  /** Highest shares allowed, in the same unit. */
  upper: Array<Maybe<Scalars['Float']['output']>>;
};

/**
 * A share: who gave which answers, of whom. Give exactly one of `answer` and `outcome`.
 * Example: `rate(of: { question: "care-plans", answer: ["effective"], basis: ASKED }) { display base }`.
 */
export type RateInput = {
  /** Codes of answers or of named unions: in-place, all+majority. Several mean any of them. */
  answer?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which entries the share is of. */
  basis?: Basis;
  /** Level of the interval, above 0.5 and below 1: 0.95, or 0.998 for a stricter one. */
  confidence?: Scalars['Float']['input'];
  /** The question's own headline, favourable or unfavourable answers, so that one request spans questions. */
  outcome?: InputMaybe<Outcome>;
  /** Code of a question: policy. Needed unless the row or the slice pins one. */
  question?: InputMaybe<Scalars['String']['input']>;
};

/** Order by a share; a range counts at its lower end. */
export type RateOrderInput = {
  /** Largest first unless asked otherwise. */
  direction?: Direction;
  /** The share. */
  of: RateInput;
};

/** A share as a sign of need. */
export type RateSignalInput = {
  /** The share. */
  of: RateInput;
  /** How much it weighs among several signals. */
  weight?: Scalars['Float']['input'];
  /** Which end of it is the worse one: LOW for a headline, HIGH for unfavourable answers. */
  worstWhen: Worst;
};

/** Bounds under one way of reading the source. */
export type ReadingBounds = {
  __typename?: 'ReadingBounds';
  /** Lowest and highest count under it. */
  bounds: IntBounds;
  /** Short name of the reading: L, P. */
  code: Scalars['String']['output'];
  /** What it sets aside, in words. */
  label: Scalars['String']['output'];
};

/** One reason for a place. */
export type Reason = {
  __typename?: 'Reason';
  /** The share behind it; null for a count. */
  cell?: Maybe<RateCell>;
  /** What it adds to the score, or how far it lies above its peers; negative where it speaks against the place. */
  contribution: Scalars['Float']['output'];
  /** In words, with the counts. */
  text: Scalars['String']['output'];
};

/** A page of the entries behind a number. The published report holds totals only: then `available` is false. */
export type RecordConnection = {
  __typename?: 'RecordConnection';
  /** Whether individual records are held here. False is not zero: the entries exist, but not in this release. */
  available: Scalars['Boolean']['output'];
  /** The entries of this page. */
  edges: Array<RecordEdge>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** Equals the row's ENTRIES whenever that count is KNOWN and from records. */
  totalCount?: Maybe<Scalars['Int']['output']>;
  /** The reason, when they are not available. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** An entry on a page. */
export type RecordEdge = {
  __typename?: 'RecordEdge';
  /** Where it stands in the list, for paging. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: Inspection;
};

/** What one entry answered to one question. */
export type RecordedAnswer = {
  __typename?: 'RecordedAnswer';
  /** The answer; 'not recorded' is one too. */
  answer: Member;
  /** The question. */
  question: Member;
};

/** A release is a set of batches. `latest` is the newest of channel main; demonstration records live in a channel of their own. */
export type Release = Node & {
  __typename?: 'Release';
  /** What it contains. */
  batches: Array<Batch>;
  /** Real data or demonstration. */
  channel: Channel;
  /** Number and content: the same data loaded anywhere get the same id. Give it as `release` to keep a figure as it was. */
  id: Scalars['ID']['output'];
  /** Whether nothing newer stands in its channel. */
  isLatest: Scalars['Boolean']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** The latest release, when this is not it: newer data exist. */
  newer?: Maybe<Release>;
  /** When it was made, ISO 8601. */
  releasedAt: Scalars['String']['output'];
};

/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type Row = Node & {
  __typename?: 'Row';
  answer?: Maybe<Member>;
  councilArea?: Maybe<Member>;
  /**
   * How many. On a row that pins a question: the entries asked it; on one that pins an answer: those that gave it.
   * Example: `count(of: SERVICES_WITH_RECOMMENDATIONS) { display status }`.
   */
  count: CountCell;
  /**
   * The whole answer scale of a question at once, worst to best, not-applicable apart.
   * Example: `distribution(question: "roles") { baseInWords parts { answer { label } cell { display } } }`.
   */
  distribution: Distribution;
  /** Describes itself: release, population, what is pinned and what is rolled up. The order of grouping does not matter. */
  id: Scalars['ID']['output'];
  /** The members pinned: what to print at the head of the row. */
  keys: Array<Member>;
  /** Whether it pins everything grouped by, some of it or nothing. */
  level: RowLevel;
  period?: Maybe<Member>;
  /** Dimensions pinned by this row; one not listed is rolled up. */
  pinned: Array<Dimension>;
  provider?: Maybe<Member>;
  question?: Maybe<Member>;
  questionSet?: Maybe<Member>;
  /**
   * The share of the row's entries that gave any of these answers, or the question's headline, with its base.
   * Example: `rate(of: { question: "indicators", answer: ["all+majority"] }) { display base }`.
   */
  rate: RateCell;
  /**
   * One measure over another, such as services with a recommendation over services.
   * Example: `{ slice { total { ratio(of: SERVICES_WITH_RECOMMENDATIONS, over: SERVICES) { display base } } } }`.
   */
  ratio: RateCell;
  /** The entries behind the row, one by one; `available` is false where only published totals are held. */
  records: RecordConnection;
  sector?: Maybe<Member>;
  service?: Maybe<Member>;
  serviceSubtype?: Maybe<Member>;
  serviceType?: Maybe<Member>;
  /**
   * This row as a share of the row you get when only `within` stays pinned.
   * Example: `{ slice { rows(by: [SECTOR, QUESTION, ANSWER]) { nodes { share(within: [SECTOR, QUESTION]) { display } } } } }`.
   */
  share: RateCell;
  stage?: Maybe<Member>;
  /**
   * A single comparison, not corrected for how many others are made; for several at once ask `comparisons` of the slice.
   * Example: `versus(baseline: { rest: SECTOR }, rate: { question: "policy", outcome: HEADLINE }) { sentence }`.
   */
  versus: Comparison;
  year?: Maybe<Member>;
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowCountArgs = {
  of?: Measure;
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowDistributionArgs = {
  basis?: Basis;
  question?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowRateArgs = {
  of: RateInput;
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowRatioArgs = {
  of: Measure;
  over: Measure;
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowShareArgs = {
  of?: Measure;
  within?: Array<Dimension>;
};


/**
 * One coordinate: a population with some dimensions pinned. Ask it for any number. Nothing on it depends on its neighbours, their
 * order or the page.
 */
export type RowVersusArgs = {
  baseline: BaselineInput;
  rate: RateInput;
};

/** A page of rows. */
export type RowConnection = {
  __typename?: 'RowConnection';
  /** The rows with their cursors. */
  edges: Array<RowEdge>;
  /** The rows themselves, when cursors are not needed. */
  nodes: Array<Row>;
  /** Whether there are more. */
  pageInfo: PageInfo;
  /** Rows on all pages together, totals included. */
  totalCount: Scalars['Int']['output'];
};

/** A row on a page. */
export type RowEdge = {
  __typename?: 'RowEdge';
  /** Where it stands in the list, for paging. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Row;
};

/** How much of the grouping a row pins. */
export type RowLevel =
  /** None: the total of the population. */
  | 'GRAND_TOTAL'
  /** Every dimension grouped by. */
  | 'LEAF'
  /** Some of them: the total of a group. */
  | 'SUBTOTAL';

/** One sign of need. Give exactly one. */
export type SignalInput =
  /** A count per entry. */
  { measure: MeasureSignalInput; rate?: never; }
  |  /** A share. */
  { measure?: never; rate: RateSignalInput; };

/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type Slice = Node & {
  __typename?: 'Slice';
  /** The same rows as columns, for wide results, notebooks and charts: index i of every list is one row. Cheapest to fetch. */
  columns: Columns;
  /**
   * A family of comparisons: every member of a dimension against a baseline, corrected for how many are made.
   * Example: `comparisons(by: SECTOR, rate: { question: "policy", outcome: HEADLINE }, baseline: { rest: SECTOR }) { sentence }`.
   */
  comparisons: ComparisonSet;
  /** Address of the same rows, totals and symbols as a file. Not available in this edition: refused, pointing to `rows`. */
  export: Scalars['String']['output'];
  /**
   * Each group's share against what chance allows around the share of all, given its base.
   * Example: `funnel(entity: SERVICE_TYPE, rate: { question: "policy", outcome: HEADLINE }) { points { place } }`.
   */
  funnel: Funnel;
  /** The same population has the same id however it was typed. */
  id: Scalars['ID']['output'];
  /**
   * A table with one grouping down and another across.
   * Example: `pivot(rows: [SERVICE_TYPE], columns: [SECTOR], totals: GRAND) { cells { count { display } } }`.
   */
  pivot: Pivot;
  /**
   * Groups of services in order of need, each with its plausible places and its reasons. Example: `rank(entity: SECTOR,
   * by: { signals: [{ rate: { of: { question: "policy", outcome: HEADLINE }, worstWhen: LOW } }] }) { edges { position } }`.
   */
  rank: RankConnection;
  /** The entries behind the population, one by one; `available` is false where only published totals are held. */
  records: RecordConnection;
  /** The release that answers. */
  release: Release;
  /**
   * One row for each combination of members, in member order unless ordered otherwise. Members that are not held keep their row, and
   * say why. Example: `rows(by: [SECTOR, QUESTION], totals: ROLLUP) { nodes { keys { label } count { display } } }`.
   */
  rows: RowConnection;
  /** The population in one plain sentence, as-at date included: headings, alternative texts, file names. */
  sentence: Scalars['String']['output'];
  /** The whole population as one row. Example: `{ slice { total { count { display } } } }`. */
  total: Row;
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceColumnsArgs = {
  by: Array<Dimension>;
  counts?: Array<Measure>;
  rates?: Array<RateInput>;
  totals?: Totals;
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceComparisonsArgs = {
  baseline: BaselineInput;
  by: Dimension;
  correction?: Correction;
  rate: RateInput;
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceExportArgs = {
  by: Array<Dimension>;
  format: ExportFormat;
  totals?: Totals;
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceFunnelArgs = {
  entity: Dimension;
  rate: RateInput;
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SlicePivotArgs = {
  columns: Array<Dimension>;
  rows: Array<Dimension>;
  totals?: Totals;
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceRankArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: RankInput;
  entity: Dimension;
  first?: Scalars['Int']['input'];
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A population, picked by `where`. Every number of it is asked through a row: `total`, or the rows of a grouping. */
export type SliceRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<Dimension>;
  first?: Scalars['Int']['input'];
  order?: InputMaybe<Array<OrderInput>>;
  totals?: Totals;
};

/** A document or file that was read. */
export type SourceRef = {
  __typename?: 'SourceRef';
  /** Words to print beside anything made of it, where the licence asks for some. */
  attribution?: Maybe<Scalars['String']['output']>;
  /** The licence it may be used under, where it names one. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Where in it: lines 538, 541. */
  locator?: Maybe<Scalars['String']['output']>;
  /** Who published it, and when. */
  publisher: Scalars['String']['output'];
  /** Hash of what was loaded, to tell two editions apart. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Something that recommendations or requirements were often about. */
export type Theme = {
  __typename?: 'Theme';
  /** The theme in our words. */
  about: Scalars['String']['output'];
  /** Stable slug: training. */
  code: Scalars['String']['output'];
  /** Whether it was a recommendation, a requirement, or both. */
  kinds: Array<ThemeKind>;
  /** Line of the published text. */
  line: Scalars['Int']['output'];
  /** Where the source says so: line 224. */
  locator: Scalars['String']['output'];
};

/** What a theme was found in. */
export type ThemeKind =
  /** What a service should do. */
  | 'RECOMMENDATIONS'
  /** What a service must do. */
  | 'REQUIREMENTS';

/** Totals to add to a grouping. Each is asked at its own grain, never summed from the rows shown. */
export type Totals =
  /** Subtotals for every subset of the grouping. */
  | 'CUBE'
  /** One row for everything. */
  | 'GRAND'
  /** The rows alone. */
  | 'NONE'
  /** Subtotals from right to left, then everything: `by: [SECTOR, QUESTION]` adds a row for each sector and one for all. */
  | 'ROLLUP';

/** What a comparison comes to. */
export type Verdict =
  /** No number on one side, a single service, different stages, or the allowed counts disagree. */
  | 'CANNOT_SAY'
  /** The row's share is higher, for every allowed count and beyond chance. */
  | 'HIGHER'
  /** The row's share is lower, for every allowed count and beyond chance. */
  | 'LOWER'
  /** Chance alone could make the difference, for every allowed count. Not proof that the two are alike. */
  | 'NO_CLEAR_DIFFERENCE';

/**
 * Which entries. Every line given must hold; a list means any of these. Values are member codes; unknown codes are refused with the
 * nearest matches. Example: `where: { year: { is: "2015" }, stage: { is: "annual-return" } }`.
 */
export type WhereInput = {
  /** Only entries that gave these answers. Needs records: refused where a release holds published totals only. */
  answered?: InputMaybe<Array<AnswerConditionInput>>;
  councilArea?: InputMaybe<MemberFilterInput>;
  /** Only services whose last inspection falls in this range of dates. Needs records. */
  lastInspected?: InputMaybe<DateRangeInput>;
  period?: InputMaybe<MemberFilterInput>;
  /** Keep only what is known in these ways; the rest becomes NOT_HELD. Example: `where: { provenance: [PUBLISHED] }`. */
  provenance?: InputMaybe<Array<Provenance>>;
  provider?: InputMaybe<MemberFilterInput>;
  question?: InputMaybe<MemberFilterInput>;
  questionSet?: InputMaybe<MemberFilterInput>;
  /** Only entries with this many recommendations. Needs records. */
  recommendations?: InputMaybe<CountRangeInput>;
  /** Only entries with this many requirements. Needs records. */
  requirements?: InputMaybe<CountRangeInput>;
  sector?: InputMaybe<MemberFilterInput>;
  service?: InputMaybe<MemberFilterInput>;
  serviceSubtype?: InputMaybe<MemberFilterInput>;
  serviceType?: InputMaybe<MemberFilterInput>;
  stage?: InputMaybe<MemberFilterInput>;
  year?: InputMaybe<MemberFilterInput>;
};

/** Which end of a share means need. */
export type Worst =
  /** The higher, the worse. */
  | 'HIGH'
  /** The lower, the worse. */
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
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

