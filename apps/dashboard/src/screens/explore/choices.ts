// The address of Explore: every choice of the table builder, written short enough to be read. Pure.
import {
  type Dimension,
  type Measure,
  measureNames,
  type Provenance,
  provenances,
} from '@cube/schema';
import {
  choice,
  code,
  type Field,
  flag,
  ordinal,
  pinned,
  type Shape,
  text,
  type Values,
} from '../../address.ts';
import { dimensionOf, filterable, slugOf } from './dimensions.ts';

/** Rows, and columns, that one table may have. */
export const mostRows = 3;
export const mostColumns = 2;

/** Which members of a dimension: these, all but these, or any of them; null leaves it to the cube. */
export type Filter = { kind: 'in' | 'not'; codes: readonly string[] } | { kind: 'any' } | null;

/** One step down: what the rows were, and which filters it put on. */
export type Drill = { rows: readonly Dimension[]; filtered: readonly Dimension[] };

/** How the rows are ordered; `column` holds the codes of the column's members, * for a total, none for the only one. */
export type Sort = { direction: 'asc' | 'desc'; column: readonly string[] } | null;

const memberCode = /^[A-Za-z0-9+_-]+$/;
const separator = '.';

const codesIn = (raw: string): string[] | undefined => {
  const codes = raw.split(separator);
  return codes.every((one) => memberCode.test(one)) ? [...new Set(codes)] : undefined;
};

const dimensionsIn = (raw: string, between: string): Dimension[] | undefined => {
  const found = raw.split(between).map(dimensionOf);
  const known = found.filter((one) => one !== undefined);
  return known.length === found.length && new Set(known).size === known.length ? known : undefined;
};

const join = (dims: readonly Dimension[], between = separator) => dims.map(slugOf).join(between);

function dimensionList(most: number, fallback: readonly Dimension[]): Field<readonly Dimension[]> {
  return {
    fallback,
    parse: (raw) => {
      const dims = raw === 'none' ? [] : dimensionsIn(raw, separator);
      return dims && dims.length <= most ? dims : undefined;
    },
    format: (dims) => (join(dims) === join(fallback) ? null : join(dims) || 'none'),
  };
}

const filter: Field<Filter> = {
  fallback: null,
  parse: (raw) => {
    if (raw === '*') return { kind: 'any' };
    const not = raw.startsWith('!');
    const codes = codesIn(not ? raw.slice(1) : raw);
    return codes && { kind: not ? 'not' : 'in', codes };
  },
  format: (value) => {
    if (!value) return null;
    if (value.kind === 'any') return '*';
    if (value.codes.length === 0) return null;
    return `${value.kind === 'not' ? '!' : ''}${value.codes.join(separator)}`;
  },
};

const codes: Field<readonly string[]> = {
  fallback: [],
  parse: codesIn,
  format: (value) => value.join(separator) || null,
};

/** A column by the codes along its path, * where it is a total. */
const columnKey: Field<readonly string[]> = {
  ...codes,
  parse: (raw) => {
    const keys = raw.split(separator);
    return keys.every((one) => one === '*' || memberCode.test(one)) ? keys : undefined;
  },
};

const provenanceNames = Object.keys(provenances) as Provenance[];

const provenance: Field<readonly Provenance[]> = {
  fallback: [],
  parse: (raw) => {
    const wanted = raw.split(separator);
    const known = provenanceNames
      .filter((one) => wanted.includes(slugOfName(one)))
      .sort((a, b) => wanted.indexOf(slugOfName(a)) - wanted.indexOf(slugOfName(b)));
    return known.length === wanted.length ? known : undefined;
  },
  format: (value) => value.map(slugOfName).join(separator) || null,
};

const slugOfName = (name: string) => name.toLowerCase().replaceAll('_', '-');

const sort: Field<Sort> = {
  fallback: null,
  parse: (raw) => {
    const [direction, ...column] = raw.split(separator);
    if (direction !== 'asc' && direction !== 'desc') return undefined;
    return column.every((one) => one === '*' || memberCode.test(one))
      ? { direction, column }
      : undefined;
  },
  format: (value) => value && [value.direction, ...value.column].join(separator),
};

const drill: Field<readonly Drill[]> = {
  fallback: [],
  parse: (raw) => {
    const steps = raw.split(separator).map((step) => {
      const [rows = '', filtered = ''] = step.split('~');
      const before = dimensionsIn(rows, '_');
      const added = dimensionsIn(filtered, '_');
      return before && added && { rows: before, filtered: added };
    });
    const known = steps.filter((step) => step !== undefined);
    return known.length === steps.length ? known : undefined;
  },
  format: (steps) =>
    steps
      .map(({ rows, filtered }) => `${join(rows, '_')}~${join(filtered, '_')}`)
      .join(separator) || null,
};

const measureSlugs = measureNames.map(slugOfName);
const measure: Field<Measure> = {
  fallback: 'ENTRIES',
  parse: (raw) => measureNames[measureSlugs.indexOf(raw)],
  format: (value) => (value === 'ENTRIES' ? null : slugOfName(value)),
};

const filters = Object.fromEntries(filterable.map((d) => [slugOf(d), filter]));

/** What Explore's address can say. Filters stand beside it under the names of their dimensions. */
const own = {
  rows: dimensionList(mostRows, ['SERVICE_TYPE']),
  columns: dimensionList(mostColumns, ['QUESTION']),
  show: choice(['answers', 'count', 'part'], 'answers'),
  measure,
  of: code(),
  answer: codes,
  outcome: choice(['headline', 'favourable', 'unfavourable'], 'headline'),
  base: choice(['applicable', 'asked', 'all'], 'applicable'),
  within: choice(['rows', 'columns', 'all'], 'rows'),
  totals: choice(['none', 'grand', 'rollup', 'cube'], 'grand'),
  intervals: flag(false),
  level: choice(['95', '99.8'], '95'),
  known: provenance,
  sort,
  drill,
  chart: flag(true),
  column: columnKey,
  entries: text(2_000),
  /** Which of the entries behind a share: all of its row, those that gave the answer, those in its base. */
  part: choice(['all', 'answer', 'base'], 'all'),
  /** Which page of them. */
  'entries-page': ordinal(),
} satisfies Shape;

export const exploreShape: typeof own & typeof pinned = { ...own, ...filters, ...pinned };

export type ExploreValues = Values<typeof own> & Values<typeof pinned>;
export type Changes = Partial<ExploreValues>;

/** The filter on a dimension. */
export const filterOf = (values: ExploreValues, dimension: Dimension): Filter =>
  (values as unknown as Record<string, Filter>)[slugOf(dimension)] ?? null;

/** The change that puts this filter on a dimension. */
export const filterChange = (dimension: Dimension, value: Filter): Changes =>
  ({ [slugOf(dimension)]: value }) as Changes;

/** Every choice as it is without an address. */
export const usual: ExploreValues = Object.fromEntries(
  Object.entries(exploreShape as Shape).map(([name, field]) => [name, field.fallback]),
) as ExploreValues;
