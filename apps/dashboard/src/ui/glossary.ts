// The words of the product, as they are meant: the glossary of Evidence, the pop-ups in text and the search read them here.
// Questions, answers and dimensions are not repeated: they are data and come from the cube.
import { smallestShownGroup, widestUsefulBounds } from '@cube/schema';

/** Sections of the methods (screens/evidence/methods-text.tsx) that say more. */
export type MethodsPart =
  | 'two-stages'
  | 'counts'
  | 'base'
  | 'known-how'
  | 'three-things'
  | 'ranges'
  | 'readings'
  | 'interval'
  | 'comparing'
  | 'withheld'
  | 'agreement'
  | 'totals';

type Entry = {
  term: string;
  meaning: string;
  /** Where the methods say more. */
  more?: MethodsPart;
  /** Other words a reader may look for. */
  also?: string;
};

/** By slug, in the order of the glossary. */
export const glossary = {
  service: {
    term: 'Service',
    meaning:
      'A registered care service, counted once. Not the organisation that runs it, which is its provider.',
  },
  provider: {
    term: 'Provider',
    meaning:
      'The organisation that runs services: a council, a company, a voluntary body or a health board.',
    also: 'organisation owner',
  },
  'service-type': {
    term: 'Service type',
    meaning:
      'What kind of care a service gives: care home, school care, fostering, adoption, secure accommodation and others.',
    also: 'care service subtype',
  },
  sector: {
    term: 'Sector',
    meaning:
      'Who runs the service: a local authority, a private company, a voluntary or not-for-profit body, or a health board.',
  },
  'inspection-year': { term: 'Inspection year', meaning: 'April to March, written 2016/17.' },
  stage: {
    term: 'Stage',
    meaning:
      'How an answer came about: the service about itself (annual return), an inspector (inspection), or the latest position held by the regulator (register). Stages are never added together.',
    more: 'two-stages',
  },
  'annual-return': {
    term: 'Annual return',
    meaning: 'The form a service fills in about itself once a year. Self-evaluation.',
    more: 'two-stages',
    also: 'self-evaluation',
  },
  inspection: {
    term: 'Inspection',
    meaning:
      'A visit by an inspector, who puts set questions and judges the answers. Inspections of several years may be added.',
    more: 'two-stages',
  },
  register: {
    term: 'Register',
    meaning:
      'The list of services and their latest position, as the regulator holds it on one date. Two dates of it are never added.',
    more: 'two-stages',
  },
  'as-at-date': {
    term: 'As-at date',
    meaning: 'The day the data speak of. What happened later is not in them.',
    also: 'date period',
  },
  entry: {
    term: 'Entry',
    meaning:
      'One completed form: an inspection, an annual return, or one service’s line in the register.',
  },
  'focus-area': {
    term: 'Focus area',
    meaning: 'A set of questions asked together on one subject.',
    also: 'question set',
  },
  headline: {
    term: 'Headline',
    meaning: 'The answer, or answers together, by which a question is usually judged.',
  },
  base: {
    term: 'Base',
    meaning: 'The services a share is of: all, those asked, or those the question applied to.',
    more: 'base',
    also: 'denominator of how many',
  },
  share: {
    term: 'Share',
    meaning: 'The services that gave an answer, as a percentage of the base.',
    more: 'counts',
    also: 'rate percentage',
  },
  point: {
    term: 'Point',
    meaning:
      'Percentage point: the difference of two shares. From 50% to 60% is 10 points, not 10%.',
    more: 'comparing',
    also: 'percentage point',
  },
  provenance: {
    term: 'Provenance',
    meaning:
      'How a number is known: printed in the source, worked out from what is printed, counted from records, or simulated.',
    more: 'known-how',
    also: 'known how source',
  },
  range: {
    term: 'Range',
    meaning: 'Lowest and highest value that fits everything the source says. No probability in it.',
    more: 'ranges',
    also: 'bounds bounded',
  },
  'not-determinable': {
    term: 'Not determinable',
    meaning: `A range wider than ${widestUsefulBounds} services. It is shown, but nothing should be concluded from it.`,
    more: 'three-things',
  },
  interval: {
    term: 'Interval',
    meaning: 'How far chance alone could have moved a share or a difference.',
    more: 'interval',
    also: 'confidence Wilson uncertainty',
  },
  withheld: {
    term: 'Withheld',
    meaning: `Not shown, because the group cannot reach ${smallestShownGroup} services and the source did not print the figure. Written [c].`,
    more: 'withheld',
    also: 'suppressed confidential',
  },
  verdict: {
    term: 'Verdict',
    meaning:
      'Higher, lower, no clear difference, or cannot say. Strength, not praise: higher is not always better.',
    more: 'comparing',
    also: 'significant significance',
  },
  'many-comparisons': {
    term: 'Correction for many comparisons',
    meaning:
      'Who makes many comparisons will find some differences by luck. Those made together are judged together, so that luck alone is seldom called clear.',
    more: 'comparing',
    also: 'multiple testing Benjamini Hochberg',
  },
  'break-in-series': {
    term: 'Break in series',
    meaning:
      'A change of the question or the form after which a number cannot be compared with earlier ones.',
    more: 'two-stages',
    also: 'trend',
  },
  funnel: {
    term: 'Funnel',
    meaning:
      'A chart of shares by size of group, with the limits that chance allows. Small groups may lie far out by luck; only points beyond a limit ask for a closer look.',
    also: 'control limits',
  },
  'plausible-places': {
    term: 'Plausible places',
    meaning:
      'The places in an order that a group could hold if chance had fallen otherwise: 3rd, could be 1st to 19th.',
    also: 'rank ranking',
  },
  'need-tier': {
    term: 'Need tier',
    meaning:
      'A band of services with like reasons to be helped first. Inside a tier the order means little.',
    also: 'priority target',
  },
  requirement: {
    term: 'Requirement',
    meaning: 'What a service must do by a date, laid down by an inspector.',
    more: 'totals',
  },
  recommendation: {
    term: 'Recommendation',
    meaning: 'What an inspector says a service should do. Now called an area for improvement.',
    more: 'totals',
    also: 'area for improvement',
  },
  reading: {
    term: 'Reading',
    meaning: 'A consistent way to read a source that contradicts itself. Two are used, L and P.',
    more: 'readings',
  },
  'set-aside': {
    term: 'Set aside',
    meaning:
      'A printed claim that is not used because better evidence contradicts it. It is kept and shown.',
    more: 'agreement',
  },
  'published-figure': {
    term: 'Published figure',
    meaning: 'A quantity claimed in the source, with the line it stands on.',
    more: 'agreement',
  },
  conflict: {
    term: 'Conflict',
    meaning: 'A place where a source disagrees with itself, with the arithmetic that shows it.',
    more: 'readings',
    also: 'disagreement contradiction',
  },
  'majority-minority': {
    term: 'Majority, minority',
    meaning: 'Over half, or under half, of the staff the inspector asked.',
  },
  partly: {
    term: 'Partly',
    meaning: 'One aspect unmet, or heading in the right direction.',
  },
  release: {
    term: 'Release',
    meaning:
      'A fixed state of the data. A link that names its release shows the same numbers for good.',
    also: 'version permalink pinned',
  },
  batch: {
    term: 'Batch',
    meaning: 'Data that came in together: what one report printed, or one file of records.',
  },
  simulated: {
    term: 'Simulated',
    meaning:
      'Invented for demonstration. No real service stands behind it, and every page that shows it says so.',
    more: 'known-how',
    also: 'demonstration',
  },
} as const satisfies Record<string, Entry>;

/** Name of a term in code, in addresses and in `id`s of the glossary. */
export type TermSlug = keyof typeof glossary;
export type GlossaryEntry = Entry & { slug: TermSlug };

/** All terms in their order. */
export const terms: readonly GlossaryEntry[] = (Object.keys(glossary) as TermSlug[]).map(
  (slug): GlossaryEntry => ({ slug, ...glossary[slug] }),
);

/** `id` of a term in the glossary of Evidence. */
export const termId = (slug: string): string => `term-${slug}`;
/** Where a term is explained. */
export const termHref = (slug: TermSlug): string => `/evidence?tab=glossary#${termId(slug)}`;
/** Where the methods say more. */
export const methodsHref = (part: MethodsPart): string => `/evidence?tab=methods#${part}`;
