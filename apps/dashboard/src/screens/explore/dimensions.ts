// The dimensions as Explore speaks of them: names in addresses, plurals for totals, and what lies one step further down.
// Everything else about them is declared in @cube/schema. Pure.
import { type Dimension, dimensionNames, dimensions } from '@cube/schema';

/** A dimension's name in an address: service-type. */
export const slugOf = (dimension: Dimension): string =>
  dimension.toLowerCase().replaceAll('_', '-');

const bySlug = new Map(dimensionNames.map((dimension) => [slugOf(dimension), dimension]));

/** The dimension of a name in an address. */
export const dimensionOf = (slug: string): Dimension | undefined => bySlug.get(slug);

/** Dimensions that a population can be narrowed by, in the order of their declaration. */
export const filterable = dimensionNames.filter((dimension) => dimensions[dimension].where);

export const labelOf = (dimension: Dimension): string => dimensions[dimension].label;

const plurals: Record<Dimension, string> = {
  YEAR: 'years',
  PERIOD: 'periods',
  STAGE: 'stages',
  QUESTION_SET: 'focus areas',
  SECTOR: 'sectors',
  SERVICE_TYPE: 'service types',
  SERVICE_SUBTYPE: 'service subtypes',
  COUNCIL_AREA: 'council areas',
  QUESTION: 'questions',
  ANSWER: 'answers',
  PROVIDER: 'providers',
  SERVICE: 'services',
};

/** "All sectors": the head of a total. */
export const allOf = (dimension: Dimension): string => `All ${plurals[dimension]}`;

/** "sector", in the middle of a sentence. */
export const lowerOf = (dimension: Dimension): string => labelOf(dimension).toLowerCase();

/** What a press on a member of a dimension leads to, nearest first; the first that can join is taken. */
export const below: Record<Dimension, readonly Dimension[]> = {
  YEAR: ['SERVICE_TYPE', 'SECTOR'],
  PERIOD: ['SERVICE_TYPE', 'SECTOR'],
  STAGE: ['SERVICE_TYPE'],
  QUESTION_SET: ['QUESTION'],
  SECTOR: ['COUNCIL_AREA', 'SERVICE_TYPE', 'PROVIDER'],
  SERVICE_TYPE: ['SERVICE_SUBTYPE', 'SECTOR', 'COUNCIL_AREA'],
  SERVICE_SUBTYPE: ['SECTOR', 'COUNCIL_AREA', 'PROVIDER'],
  COUNCIL_AREA: ['PROVIDER', 'SERVICE'],
  QUESTION: ['ANSWER'],
  ANSWER: [],
  PROVIDER: ['SERVICE'],
  SERVICE: ['PERIOD'],
};

/** Dimensions along which time runs. */
export const isTime = (dimension: Dimension | undefined): boolean =>
  dimension !== undefined && dimensions[dimension].kind === 'time';

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
