// Which rows of a place dimension are groups that can be ranked, and who stands apart from them, in words: services outside Scotland
// lie in no council area, and those without a provider recorded have none in common. Nobody is dropped without being told of.
import {
  type CountFact,
  type Dimension,
  dimensions,
  display,
  standsApart,
  UserError,
} from '@cube/schema';
import { countOf } from '../cells.ts';
import type { Context } from '../context.ts';
import type { RowModel, SliceModel } from '../models.ts';
import { servicesOf } from './baseline.ts';
import { rowsOf } from './rows.ts';

type Groups = { rows: RowModel[]; apart: RowModel[] };

/** Groups are members of a place dimension; answers and years are not in need of anything. */
export async function groupsOf(ctx: Context, s: SliceModel, entity: Dimension): Promise<Groups> {
  if (dimensions[entity].kind !== 'place')
    throw new UserError(
      'BAD_INPUT',
      `entity: ${entity} is not a group of services. Use SECTOR, SERVICE_TYPE, SERVICE_SUBTYPE, COUNCIL_AREA, PROVIDER or SERVICE.`,
    );
  const all = await rowsOf(ctx, s, [entity], 'NONE');
  const isApart = ({ coordinate }: RowModel) => {
    const pin = coordinate.pins.get(entity);
    return pin ? standsApart(entity, pin.code) : false;
  };
  return { rows: all.filter((row) => !isApart(row)), apart: all.filter(isApart) };
}

/** Each who stands apart, but those of whom there is none here. `order`: of a ranking; else of points in a drawing. */
export async function apartOf(
  ctx: Context,
  rows: readonly RowModel[],
  entity: Dimension,
  order: boolean,
) {
  const counts = await Promise.all(rows.map((row) => countOf(ctx, row, 'SERVICES')));
  return rows.flatMap((node, i) => {
    const fact = counts[i]?.fact;
    return fact && fact.upper !== 0 && fact.status !== 'NO_CASES'
      ? [{ node, words: wordsOf(node, fact, entity, order) }]
      : [];
  });
}

/** "57 services outside Scotland stand outside the ranking of council areas." */
function wordsOf(row: RowModel, fact: CountFact, entity: Dimension, order: boolean): string {
  const label = dimensions[entity].label.toLowerCase();
  const pin = row.coordinate.pins.get(entity);
  const one = fact.lower === 1 && fact.upper === 1;
  const known = fact.lower !== null && fact.upper !== null;
  const simulated = fact.provenance === 'SIMULATED' ? 'simulated ' : '';
  const many = pin ? servicesOf(pin) : 'services';
  const services = `${simulated}${one ? many.replace(/^services/, 'service') : many}`;
  const who = known
    ? `${display(fact, 'sentence')} ${services}`
    : services.replace(/^./, (letter) => letter.toUpperCase());
  return order
    ? `${who} ${one ? 'stands' : 'stand'} outside the ranking of ${label}s.`
    : `${who} ${one ? 'is' : 'are'} no point here, but ${one ? 'counts' : 'count'} in the share of all.`;
}
