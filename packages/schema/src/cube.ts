// THE declaration of the cube: dimensions, measures, stages, bases. What stands where a number cannot is beside it, in signs.ts.
// Everything else (SQL grouping, filters, GraphiQL texts, docs) derives from these closed lists.

/** What a dimension is: its words, the `where` argument that filters it, its parent level and its cell column. */
export type DimensionDeclaration = {
  label: string;
  about: string;
  /** Name of the argument in `WhereInput`; ANSWER has none (an answer is asked of a question). */
  where: string | null;
  /** A filter on it as a user would type it, inside `where: { }`; null where only records could answer it. */
  example: string | null;
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
    about:
      'The inspection year, April to March. Codes: 2016-17, or 2015 for the annual return. PERIOD lies below it.',
    where: 'year',
    example: 'year: { is: "2016-17" }',
    parent: null,
    kind: 'time',
    held: 'derived',
  },
  PERIOD: {
    label: 'Period',
    about:
      'The finest time held, below YEAR. Codes: 2015 and 2016-17 in the report, or the as-at date of a register (2026-05-31).',
    where: 'period',
    example: 'period: { is: "2015" }',
    parent: 'YEAR',
    kind: 'time',
    held: 'cell',
  },
  STAGE: {
    label: 'Stage',
    about:
      'How the answer was given. Codes: annual-return (the service judged itself), inspection (an inspector judged), register (latest position at a date). Stages are never added together.',
    where: 'stage',
    example: 'stage: { is: "annual-return" }',
    parent: null,
    kind: 'form',
    held: 'cell',
  },
  QUESTION_SET: {
    label: 'Focus area',
    about:
      'The set of questions asked together. Code in the report: cse (child sexual exploitation). Sets are never added together.',
    where: 'questionSet',
    example: 'questionSet: { is: "cse" }',
    parent: null,
    kind: 'form',
    held: 'cell',
  },
  SECTOR: {
    label: 'Sector',
    about:
      'Who runs the service. Codes: local-authority, private, voluntary, health-board. Not known for the 2015 return; never crossed with SERVICE_TYPE in the report, so together they give ranges.',
    where: 'sector',
    example: 'sector: { in: ["private", "voluntary"] }',
    parent: null,
    kind: 'place',
    held: 'cell',
  },
  SERVICE_TYPE: {
    label: 'Service type',
    about:
      "The type of service, level one. Codes: care-home, school-care, fostering, adoption, secure and the register's others. The report's care homes are those for children and young people.",
    where: 'serviceType',
    example: 'serviceType: { notIn: ["care-home"] }',
    parent: null,
    kind: 'place',
    held: 'cell',
  },
  SERVICE_SUBTYPE: {
    label: 'Service subtype',
    about:
      'The type of service, level two, below SERVICE_TYPE. Codes: care-home-children-and-young-people, mainstream-school, residential-special-school, school-hostel.',
    where: 'serviceSubtype',
    example: 'serviceSubtype: { is: "school-hostel" }, year: { is: "2015" }',
    parent: 'SERVICE_TYPE',
    kind: 'place',
    held: 'cell',
  },
  COUNCIL_AREA: {
    label: 'Council area',
    about:
      'The council area the service lies in, whoever runs it. Not printed in the report: needs records.',
    where: 'councilArea',
    example: null,
    parent: null,
    kind: 'place',
    held: 'cell',
  },
  QUESTION: {
    label: 'Question',
    about:
      'One question of the focus area. Codes at inspections: policy, comprehensive, roles, indicators, systems, care-plans; in the 2015 return: training-plan, policy-return, missing-procedure. Without ANSWER, a count is of the entries asked.',
    where: 'question',
    example: 'question: { is: "policy" }',
    parent: 'QUESTION_SET',
    kind: 'form',
    held: 'cell',
  },
  ANSWER: {
    label: 'Answer',
    about:
      'One answer, worst to best. Lies below QUESTION: group by [QUESTION, ANSWER], or pin one question in where. Codes of policy: none, in-development, in-place.',
    where: null,
    example: null,
    parent: 'QUESTION',
    kind: 'form',
    held: 'cell',
  },
  PROVIDER: {
    label: 'Provider',
    about:
      'The organisation that runs services, by its SP number; `not-recorded` where a record names none and others do. Needs records.',
    where: 'provider',
    example: null,
    parent: null,
    kind: 'place',
    held: 'records',
  },
  SERVICE: {
    label: 'Service',
    about: 'One registered service, by its CS number. Needs records.',
    where: 'service',
    example: null,
    // Not below PROVIDER: a service may change hands, and each record keeps the provider of its day.
    parent: null,
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
  /** The label of a single one, in lower case: "1 requirement". */
  one: string;
  about: string;
  /** Counts services once each, however many entries they have. */
  distinct: boolean;
  notAdditiveAcross: readonly Dimension[];
  /** Measures this one is a part of, itself included: over these it is a share, over any other a plain ratio. */
  within: readonly string[];
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
    one: 'entry',
    about:
      'Completed forms: inspections, annual returns, or lines of the register, as the stage says. Example: total { count { display } } is how many inspections there were.',
    distinct: false,
    notAdditiveAcross: ['STAGE', 'QUESTION_SET', 'QUESTION'],
    // Not of services: one of them may have several entries.
    within: ['ENTRIES'],
  },
  SERVICES: {
    label: 'Services',
    one: 'service',
    about:
      'Services, each counted once however many entries it has. Equals ENTRIES where a batch holds one entry a service and one period is pinned, as in the report.',
    distinct: true,
    notAdditiveAcross: everyOther,
    within: ['SERVICES', 'ENTRIES'],
  },
  RECOMMENDATIONS: {
    label: 'Recommendations',
    one: 'recommendation',
    about:
      'What inspectors said a service should do (now called areas for improvement). One service may have several. The report gives totals only, not by sector or type.',
    distinct: false,
    notAdditiveAcross: ['STAGE', 'QUESTION_SET', 'QUESTION', 'ANSWER'],
    within: ['RECOMMENDATIONS'],
  },
  REQUIREMENTS: {
    label: 'Requirements',
    one: 'requirement',
    about:
      'What a service must do by a date. One service may have several. The report gives totals only, not by sector or type.',
    distinct: false,
    notAdditiveAcross: ['STAGE', 'QUESTION_SET', 'QUESTION', 'ANSWER'],
    within: ['REQUIREMENTS'],
  },
  SERVICES_WITH_RECOMMENDATIONS: {
    label: 'Services with recommendations',
    one: 'service with recommendations',
    about:
      'Services given at least one recommendation, each counted once. Put it over SERVICES for a share.',
    distinct: true,
    notAdditiveAcross: everyOther,
    within: ['SERVICES_WITH_RECOMMENDATIONS', 'SERVICES', 'ENTRIES'],
  },
  SERVICES_WITH_REQUIREMENTS: {
    label: 'Services with requirements',
    one: 'service with requirements',
    about:
      'Services given at least one requirement, each counted once. Put it over SERVICES for a share.',
    distinct: true,
    notAdditiveAcross: everyOther,
    within: ['SERVICES_WITH_REQUIREMENTS', 'SERVICES', 'ENTRIES'],
  },
} as const satisfies Record<string, MeasureDeclaration>;

export type Measure = keyof typeof measures;
export const measureNames = Object.keys(measures) as Measure[];
/** Whether one measure is a part of another at every coordinate, so that the two make a share. */
export const isPartOf = (of: Measure, over: Measure): boolean => {
  const within: readonly Measure[] = measures[of].within;
  return within.includes(over);
};

/** Stages: what one entry is called, and whether entries of several periods add up (events do, snapshots do not). */
export const stages = {
  'annual-return': {
    label: 'Annual return',
    entry: 'annual return',
    entries: 'annual returns',
    done: 'that made a return',
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
    done: 'on the register',
    judge: 'the latest position held by the regulator',
    additiveOverTime: false,
    order: 3,
  },
} as const;
export type Stage = keyof typeof stages;
export const stageCodes = Object.keys(stages) as Stage[];

/** Which entries a share is of. */
export const bases = {
  ALL: {
    words: 'every entry of the focus area',
    about:
      'For a question put only to some, such as roles, the others count in the base as if they had not given the answer.',
  },
  ASKED: {
    words: 'entries whose form carried the question',
    about:
      'For comprehensive and roles these are the services with a policy in place. Not applicable counts in the base.',
  },
  APPLICABLE: {
    words: 'entries asked, less not applicable, not evaluated and not recorded',
    about:
      'The default. For care-plans it leaves out the services where no child was identified as at risk.',
  },
} as const;
export type Basis = keyof typeof bases;

/** The four ways to filter by a dimension, in member codes. */
export const memberFilters = {
  is: { about: 'This member only. Example: { is: "private" }.' },
  in: { about: 'Any of these, 1 to 100 codes. Example: { in: ["private", "voluntary"] }.' },
  notIn: { about: 'All but these, 1 to 100 codes. Example: { notIn: ["health-board"] }.' },
  any: {
    about:
      'Can only be true: every member. For year, period or stage it lifts the default. Example: { any: true }.',
  },
} as const;

/** A group that cannot reach this many services has its answers withheld when they were worked out, not printed. */
export const smallestShownGroup = 5;
/** Bounds wider than this say "not determinable from the report". */
export const widestUsefulBounds = 10;
/** Shares of a base below this carry a small-base warning. */
export const smallBase = 10;
