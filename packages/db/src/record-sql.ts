// A plan as SQL over the records: the conditions an entry must meet to be counted. The only place that knows how each filter reads;
// counts, pages, groups and latest entries all use it. Every value is a bound parameter.
import { type Conditions, dimensions, type PlaceDimension } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { RecordPlan } from './record-plan.ts';
import { inspection } from './tables.ts';

/** The column of a place dimension: named after the argument that filters it. */
export const entryColumn = (dimension: PlaceDimension) =>
  inspection[
    dimensions[dimension].where as
      | 'provider'
      | 'service'
      | 'serviceType'
      | 'serviceSubtype'
      | 'sector'
      | 'councilArea'
  ];

/** Ids as one parameter. Written so that the planner sees a constant: long lists are then hashed. */
export const idList = (ids: readonly number[]): SQL =>
  sql`string_to_array(${ids.join(',')}::text, ',')::int[]`;

export const isOneOf = (column: SQL | ReturnType<typeof entryColumn>, ids: readonly number[]) =>
  sql`${column} = any(${idList(ids)})`;

export const gaveAny = (answers: readonly number[]): SQL =>
  sql`${inspection.answers} && ${idList(answers)}`;

export const all = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql` and `);

const isOfBatches = (batches: readonly number[]) => isOneOf(sql`${inspection.batchId}`, batches);
const isOfPeriods = (periods: readonly number[]) => isOneOf(sql`${inspection.period}`, periods);

/** What an entry must meet beside its members and answers. */
export const conditionsOf = (plan: RecordPlan): SQL[] => [
  ...plan.answered.map(gaveAny),
  ...rangeOf(sql`${inspection.requirements}`, plan.ranges.requirements),
  ...rangeOf(sql`${inspection.recommendations}`, plan.ranges.recommendations),
  ...lastInspectedOf(plan),
];

/** Both ends included. What is not supplied lies in no range. */
const rangeOf = (column: SQL, range: Conditions['requirements']): SQL[] => [
  ...(typeof range?.min === 'number' ? [sql`${column} >= ${range.min}::int`] : []),
  ...(typeof range?.max === 'number' ? [sql`${column} <= ${range.max}::int`] : []),
];

/** A register says when its services were last inspected; of others the latest inspection held tells. */
const lastInspectedOf = ({ ask, ranges, inspections }: RecordPlan): SQL[] => {
  const from = ranges.lastInspected?.from ?? null;
  const before = ranges.lastInspected?.before ?? null;
  if (from === null && before === null) return [];
  const within = (day: SQL) =>
    all([
      ...(from === null ? [] : [sql`${day} >= ${from}::text::date`]),
      ...(before === null ? [] : [sql`${day} < ${before}::text::date`]),
    ]);
  if (ask.stage === 'register') return [within(sql`${inspection.lastInspected}`)];
  return [
    sql`${inspection.service} in (
      select i.service from inspection i where i.batch_id = any(${idList(inspections)})
      group by i.service having ${within(sql`max(i.day)`)})`,
  ];
};

/** All that an entry must meet to be counted by the plan. */
export const isCounted = (plan: RecordPlan): SQL =>
  all([
    isOfBatches(plan.batches.map(({ id }) => id)),
    isOfPeriods(plan.periods),
    ...plan.places.map(isPlaced),
    ...(plan.question === 0 ? [] : [gaveAny(plan.answers ?? plan.asked)]),
    ...conditionsOf(plan),
  ]);

/** One filter by members; a group may stand for members of two levels. */
export const isPlaced = (filter: RecordPlan['places'][number]): SQL =>
  filter.length === 0
    ? sql`false`
    : sql`(${sql.join(
        filter.map(({ dimension, ids }) => isOneOf(entryColumn(dimension), ids)),
        sql` or `,
      )})`;
