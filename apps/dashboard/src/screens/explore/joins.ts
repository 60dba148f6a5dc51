// What can still join the table, and why the rest cannot: nothing vanishes from the list, each has its reason. Pure.
import type { Dimension, Provenance } from '@cube/schema';
import type { ExploreJoinsQuery } from '../../generated/graphql.ts';
import { type ExploreValues, mostColumns, mostRows } from './choices.ts';
import { labelOf, listed, lowerOf } from './dimensions.ts';
import { onlyMember, type Plan } from './plan.ts';

export type Joins = ExploreJoinsQuery['catalogue'];

/** A dimension outside the table. `rows` and `columns`: whether it may join there; `why` not, or what to expect. */
export type Offer = {
  dimension: Dimension;
  label: string;
  rows: boolean;
  columns: boolean;
  why: string;
};

/** Dimensions that group a table; a stage is never grouped, since stages are never added. */
const offered: readonly Dimension[] = [
  'SERVICE_TYPE',
  'SERVICE_SUBTYPE',
  'SECTOR',
  'COUNCIL_AREA',
  'PROVIDER',
  'SERVICE',
  'QUESTION',
  'ANSWER',
  'YEAR',
  'PERIOD',
  'QUESTION_SET',
  'STAGE',
];

const rangesOnly = (known: readonly Provenance[]) =>
  known.length > 0 && known.every((one) => one === 'DERIVED_BOUNDED');

function offerOf(
  dimension: Dimension,
  plan: Plan,
  values: ExploreValues,
  joins: Joins | undefined,
): Offer {
  const label = labelOf(dimension);
  const closed = (why: string): Offer => ({ dimension, label, rows: false, columns: false, why });
  const inTable = [...plan.rows, ...plan.columns];
  const roomInRows = plan.rows.length < mostRows;
  const roomInColumns = plan.columns.length < mostColumns;
  if (dimension === 'STAGE') return closed('a table holds one stage: choose it in the filters');
  if (dimension === 'QUESTION_SET' && !joins?.alone.some((one) => one.dimension === dimension))
    return closed('not held');
  if (dimension === 'ANSWER') {
    const [inRows, inColumns] = [plan.rows, plan.columns].map((side) => side.includes('QUESTION'));
    if (!inRows && !inColumns && !onlyMember(values, 'QUESTION'))
      return closed('needs Question, or one question in the filters');
    const single = !inRows && !inColumns;
    const rows = roomInRows && (inRows || single) === true;
    const columns = roomInColumns && (inColumns || single) === true;
    return {
      dimension,
      label,
      rows,
      columns,
      why: rows || columns ? 'beside its question' : 'no room beside its question',
    };
  }
  if (!roomInRows && !roomInColumns) return closed('the table is full');
  if (!joins) return closed('checking what can join');
  const found = joins.canAdd.find((one) => one.dimension === dimension);
  if (!found) {
    const alone = joins.alone.some((one) => one.dimension === dimension);
    return closed(alone ? `not held with ${listed(inTable.map(lowerOf))}` : 'not held');
  }
  return {
    dimension,
    label,
    rows: roomInRows,
    columns: roomInColumns,
    why: rangesOnly(found.provenance) ? 'gives ranges only' : '',
  };
}

/** Every dimension that is not in the table yet. */
export function offersOf(plan: Plan, values: ExploreValues, joins: Joins | undefined): Offer[] {
  const inTable = [...plan.rows, ...plan.columns];
  return offered
    .filter((dimension) => !inTable.includes(dimension))
    .map((dimension) => offerOf(dimension, plan, values, joins));
}
