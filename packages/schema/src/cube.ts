// THE declaration of the cube: dimensions, measures, stages' additivity, statuses, provenances and symbols.
// Everything else (SQL grouping, filters, GraphiQL texts, docs) derives from these closed lists.

/** What a dimension is: its words, the `where` argument that filters it, its parent level and its cell column. */
export type DimensionDeclaration = {
  label: string;
  about: string;
  /** Name of the argument in `WhereInput`; ANSWER has none (an answer is asked of a question). */
  where: string | null;
  /** The level above it in the same hierarchy. */
  parent: string | null;
  /** time: when; form: which question was put; place: who provides it and where. */
  kind: 'time' | 'form' | 'place';
  /** Held in the cell table (`cell`), derived from its child (`derived`), or answered from records only. */
  held: 'cell' | 'derived' | 'records';
};

export const dimensions = {
  YEAR: {
    label: 'Inspection year',
    about: 'April to March. Codes: 2015, 2016-17. Example: by: [YEAR]. Its finest level is PERIOD.',
    where: 'year',
    parent: null,
    kind: 'time',
    held: 'derived',
  },
  PERIOD: {
    label: 'Period',
    about:
      'The finest time held: 2015 and 2016-17 in the report, or the as-at date of a register (2026-05-31).',
    where: 'period',
    parent: 'YEAR',
    kind: 'time',
    held: 'cell',
  },
  STAGE: {
    label: 'Stage',
    about:
      'How the answer was given: annual-return (the service judged itself), inspection (an inspector judged), register (latest position at a date). Stages are never added together.',
    where: 'stage',
    parent: null,
    kind: 'form',
    held: 'cell',
  },
  QUESTION_SET: {
    label: 'Focus area',
    about: 'The set of questions asked together, for example cse (child sexual exploitation).',
    where: 'questionSet',
    parent: null,
    kind: 'form',
    held: 'cell',
  },
  SECTOR: {
    label: 'Sector',
    about:
      'Who runs the service: local-authority, private, voluntary, health-board. Not known for the 2015 return.',
    where: 'sector',
    parent: null,
    kind: 'place',
    held: 'cell',
  },
  SERVICE_TYPE: {
    label: 'Service type',
    about:
      "Level one of the type of service: care-home, school-care, fostering, adoption, secure and the register's others.",
    where: 'serviceType',
    parent: null,
    kind: 'place',
    held: 'cell',
  },
  SERVICE_SUBTYPE: {
    label: 'Service subtype',
    about:
      'Level two, below SERVICE_TYPE: care-home-children-and-young-people, mainstream-school, residential-special-school, school-hostel.',
    where: 'serviceSubtype',
    parent: 'SERVICE_TYPE',
    kind: 'place',
    held: 'cell',
  },
  COUNCIL_AREA: {
    label: 'Council area',
    about: 'The local authority area the service is in. Not printed in the report: needs records.',
    where: 'councilArea',
    parent: null,
    kind: 'place',
    held: 'cell',
  },
  QUESTION: {
    label: 'Question',
    about:
      'One question of the focus area: policy, comprehensive, roles, indicators, systems, care-plans. Grouped without ANSWER, a count is of the entries asked.',
    where: 'question',
    parent: 'QUESTION_SET',
    kind: 'form',
    held: 'cell',
  },
  ANSWER: {
    label: 'Answer',
    about:
      'One answer, worst to best. Lies below QUESTION: group it with QUESTION, or pin one question.',
    where: null,
    parent: 'QUESTION',
    kind: 'form',
    held: 'cell',
  },
  PROVIDER: {
    label: 'Provider',
    about: 'The organisation that runs services (SP number). Needs records.',
    where: 'provider',
    parent: null,
    kind: 'place',
    held: 'records',
  },
  SERVICE: {
    label: 'Service',
    about: 'One registered service (CS number). Needs records.',
    where: 'service',
    parent: 'PROVIDER',
    kind: 'place',
    held: 'records',
  },
} as const satisfies Record<string, DimensionDeclaration>;

export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as Dimension[];
/** Dimensions that say who and where: the ones a cell can pin beside its question and answer. */
export type PlaceDimension = {
  [D in Dimension]: (typeof dimensions)[D]['kind'] extends 'place' ? D : never;
}[Dimension];
export const placeDimensions = dimensionNames.filter(
  (d): d is PlaceDimension => dimensions[d].kind === 'place',
);

/** A measure's words, what one unit of it is called, and the dimensions over which it does not add up. */
export type MeasureDeclaration = {
  label: string;
  about: string;
  /** Counts services once each, however many entries they have. */
  distinct: boolean;
  notAdditiveAcross: readonly Dimension[];
};

const everyOther = [
  'YEAR',
  'PERIOD',
  'STAGE',
  'QUESTION_SET',
  'QUESTION',
  'ANSWER',
  'SECTOR',
  'SERVICE_TYPE',
  'SERVICE_SUBTYPE',
  'COUNCIL_AREA',
  'PROVIDER',
] as const satisfies readonly Dimension[];

export const measures = {
  ENTRIES: {
    label: 'Entries',
    about:
      'Completed forms: inspections, annual returns, or lines of the register, as the stage says. Example: total { count { display } } is how many services were inspected.',
    distinct: false,
    notAdditiveAcross: ['STAGE', 'QUESTION_SET', 'QUESTION'],
  },
  SERVICES: {
    label: 'Services',
    about:
      'Distinct services. Equals ENTRIES where a batch holds one entry a service and one period is pinned.',
    distinct: true,
    notAdditiveAcross: everyOther,
  },
  RECOMMENDATIONS: {
    label: 'Recommendations',
    about: 'What inspectors said a service should do (now called areas for improvement).',
    distinct: false,
    notAdditiveAcross: ['STAGE', 'QUESTION_SET', 'QUESTION', 'ANSWER'],
  },
  REQUIREMENTS: {
    label: 'Requirements',
    about: 'What a service must do by a date.',
    distinct: false,
    notAdditiveAcross: ['STAGE', 'QUESTION_SET', 'QUESTION', 'ANSWER'],
  },
  SERVICES_WITH_RECOMMENDATIONS: {
    label: 'Services with recommendations',
    about: 'Distinct services given at least one recommendation.',
    distinct: true,
    notAdditiveAcross: everyOther,
  },
  SERVICES_WITH_REQUIREMENTS: {
    label: 'Services with requirements',
    about: 'Distinct services given at least one requirement.',
    distinct: true,
    notAdditiveAcross: everyOther,
  },
} as const satisfies Record<string, MeasureDeclaration>;

export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as Measure[];

/** Stages: what one entry is called, and whether entries of several periods add up (events do, snapshots do not). */
export const stages = {
  'annual-return': {
    label: 'Annual return',
    entry: 'annual return',
    entries: 'annual returns',
    done: 'returned',
    judge: 'what services said of themselves',
    additiveOverTime: false,
    order: 1,
  },
  inspection: {
    label: 'Inspection',
    entry: 'inspection',
    entries: 'inspections',
    done: 'inspected',
    judge: 'judged by an inspector',
    additiveOverTime: true,
    order: 2,
  },
  register: {
    label: 'Register',
    entry: 'service on the register',
    entries: 'services on the register',
    done: 'registered',
    judge: 'the latest position held by the regulator',
    additiveOverTime: false,
    order: 3,
  },
} as const;
export type Stage = keyof typeof stages;
export const stageCodes = Object.keys(stages) as Stage[];

/** What a reader may conclude from a cell. `symbol` stands in a table; `words` are spoken and exported. */
export const statuses = {
  KNOWN: { symbol: null, words: 'known exactly' },
  BOUNDED: { symbol: null, words: 'between two values' },
  WITHHELD: { symbol: '[c]', words: 'withheld, fewer than 5 services' },
  NOT_APPLICABLE: { symbol: '[z]', words: 'not applicable' },
  NOT_ASKED: { symbol: '[q]', words: 'not asked' },
  NO_CASES: { symbol: '[n]', words: 'no cases' },
  NOT_HELD: { symbol: '[x]', words: 'not held' },
} as const;
export type CellStatus = keyof typeof statuses;

/** How a number is known. `rank`: a figure made of several is known as its least direct part. */
export const provenances = {
  PUBLISHED: { label: 'Published', words: 'printed in the source', rank: 0 },
  RECORDED: { label: 'Counted from records', words: 'counted one by one', rank: 1 },
  DERIVED_EXACT: {
    label: 'Worked out, exact',
    words: 'published figures leave one value',
    rank: 2,
  },
  DERIVED_BOUNDED: {
    label: 'Worked out, range',
    words: 'published figures leave a range',
    rank: 3,
  },
  SIMULATED: { label: 'Simulated', words: 'invented for demonstration', rank: 4 },
} as const;
export type Provenance = keyof typeof provenances;

/** Which entries a share is of. */
export const bases = {
  ALL: { words: 'every entry of the focus area' },
  ASKED: { words: 'entries whose form carried the question' },
  APPLICABLE: { words: 'entries asked, less not applicable, not evaluated and not recorded' },
} as const;
export type Basis = keyof typeof bases;

/** A group that cannot reach this many services has its answers withheld when they were worked out, not printed. */
export const smallestShownGroup = 5;
/** Bounds wider than this say "not determinable from the report". */
export const widestUsefulBounds = 10;
/** Shares of a base below this carry a small-base warning. */
export const smallBase = 10;
