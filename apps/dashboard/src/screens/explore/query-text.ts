// The GraphQL text of a table: the very query that is sent, and that GraphiQL opens. Inputs stand in the text, so that it can be
// read, copied and pinned. Pure.
import { parse, print } from 'graphql';
import type { CellAsk, Plan } from './plan.ts';

/** Names that are values of an enum wherever they stand, and so are written without quotes. */
const enumFields = new Set([
  'outcome',
  'basis',
  'direction',
  'dimension',
  'measure',
  'provenance',
  'of',
]);

/** A value as GraphQL writes it. `name` is the field it is given to. */
function written(value: unknown, name: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => written(one, name)).join(', ')}]`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => `${key}: ${written(one, key)}`)
      .join(', ')}}`;
  if (typeof value === 'string' && enumFields.has(name)) return value;
  return JSON.stringify(value);
}

function argumentsOf(args: Record<string, unknown>): string {
  const given = Object.entries(args).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ''
    : `(${given.map(([key, value]) => `${key}: ${written(value, key)}`).join(', ')})`;
}

const list = (names: readonly string[]): string => `[${names.join(', ')}]`;

function cellField(cell: CellAsk): string {
  if (cell.kind === 'count') return `count(of: ${cell.of}) { ...CountFields }`;
  if (cell.kind === 'rate') return `rate${argumentsOf({ of: cell.of })} { ...RateFields }`;
  return `share(of: ${cell.of}, within: ${list(cell.within)}) { ...RateFields }`;
}

const member = '{ ...MemberFields dimension }';

/** The query of a plan, its fragments left out. */
export function queryText(plan: Plan, release: string | null, mostRows: number): string {
  const slice = argumentsOf({
    where: Object.keys(plan.where).length > 0 ? plan.where : undefined,
    release: release ?? undefined,
  });
  const cell = `id level ${cellField(plan.cell)}`;
  const table =
    plan.columns.length === 0
      ? `rows(by: ${list(plan.rows)}, totals: ${plan.totals}${
          plan.order.length > 0 ? `, order: ${written(plan.order, 'order')}` : ''
        }, first: ${mostRows}) { totalCount nodes { keys ${member} ${cell} } }`
      : `pivot(rows: ${list(plan.rows)}, columns: ${list(plan.columns)}, totals: ${plan.totals}) {
          rowHeads { level members ${member} }
          columnHeads { level members ${member} }
          cells { ${cell} }
        }`;
  return print(parse(`query Table { slice${slice} { id sentence ${table} } }`));
}
