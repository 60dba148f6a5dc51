// Arbitrary choices of the table builder, for the tests of what is made from them.
import { type Dimension, dimensionNames, measureNames, type Provenance } from '@cube/schema';
import fc from 'fast-check';
import { type ExploreValues, type Filter, usual } from './choices.ts';
import { filterable, slugOf } from './dimensions.ts';
import { catalogue } from './explore.fixture.ts';

const codesOf = (dimension: Dimension): string[] =>
  catalogue.dimensions
    .find((one) => one.dimension === dimension)
    ?.members.nodes.map(({ code }) => code) ?? ['any'];

const some = <T>(from: readonly T[], maxLength: number, minLength = 0) =>
  fc.subarray([...from], { minLength, maxLength: Math.min(maxLength, from.length) });

const filterFor = (dimension: Dimension): fc.Arbitrary<Filter> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant({ kind: 'any' as const }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('in' as const, 'not' as const),
        codes: some(codesOf(dimension), 3, 1),
      }),
    },
  );

const sides = fc
  .shuffledSubarray([...dimensionNames], { minLength: 1, maxLength: 5 })
  .chain((dims) =>
    fc.integer({ min: 1, max: Math.min(3, dims.length) }).map((rows) => ({
      rows: dims.slice(0, rows),
      columns: dims.slice(rows, rows + 2),
    })),
  );

const provenances: Provenance[] = ['PUBLISHED', 'DERIVED_EXACT', 'RECORDED'];

/** Any state of the builder that an address can say. */
export const anyValues: fc.Arbitrary<ExploreValues> = fc
  .record({
    sides,
    filters: fc.record(
      Object.fromEntries(filterable.map((d) => [slugOf(d), filterFor(d)])) as Record<
        string,
        fc.Arbitrary<Filter>
      >,
    ),
    own: fc.record({
      show: fc.constantFrom('answers' as const, 'count' as const, 'part' as const),
      measure: fc.constantFrom(...measureNames),
      of: fc.constantFrom(null, 'policy', 'roles'),
      answer: some(['none', 'all', 'not-applicable'], 2),
      outcome: fc.constantFrom('headline' as const, 'favourable' as const, 'unfavourable' as const),
      base: fc.constantFrom('applicable' as const, 'asked' as const, 'all' as const),
      within: fc.constantFrom('rows' as const, 'columns' as const, 'all' as const),
      totals: fc.constantFrom(
        'none' as const,
        'grand' as const,
        'rollup' as const,
        'cube' as const,
      ),
      intervals: fc.boolean(),
      level: fc.constantFrom('95' as const, '99.8' as const),
      known: some(provenances, 3),
      chart: fc.boolean(),
      column: fc.constantFrom([], ['policy', 'none'], ['policy', '*']),
      entries: fc.constantFrom('', 'Um93OjE'),
      release: fc.constantFrom(null, '7-abc'),
      sort: fc.constantFrom(
        null,
        { direction: 'asc' as const, column: [] },
        { direction: 'desc' as const, column: ['policy', '*'] },
      ),
      drill: fc.constantFrom(
        [],
        [{ rows: ['SECTOR' as const, 'SERVICE_TYPE' as const], filtered: ['SECTOR' as const] }],
      ),
    }),
  })
  .map(({ sides, filters, own }) => ({ ...usual, ...filters, ...own, ...sides }) as ExploreValues);
