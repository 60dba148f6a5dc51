// A GraphQL query read as a table: one slice with one rows, pivot or columns field becomes choices of the table builder. What a
// table cannot carry over is said; what is no table at all is refused with the reason. Pure.
import { type Dimension, dimensionNames, dimensions, provenances } from '@cube/schema';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import {
  type Changes,
  type Filter,
  filterChange,
  mostColumns,
  mostRows,
  usual,
} from './choices.ts';
import { argumentsOf, cellsOf, fieldsIn } from './from-cells.ts';

export type Carried =
  | { ok: true; changes: Changes; release: string | null; left: readonly string[] }
  | { ok: false; reason: string };

type Inputs = Record<string, unknown>;

/** Why a query is no table. */
class NoTable extends Error {}

const isObject = (value: unknown): value is Inputs =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function read(query: string, variables: string): { document: DocumentNode; given: Inputs } {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new NoTable(`The query cannot be read: ${error.message}`);
  }
  if (variables.trim() === '') return { document, given: {} };
  try {
    const given: unknown = JSON.parse(variables);
    return { document, given: isObject(given) ? given : {} };
  } catch {
    throw new NoTable('The variables are not JSON.');
  }
}

/** Defaults of the operation's variables, then what was given. */
function variablesOf(document: DocumentNode, given: Inputs): Inputs {
  const declared = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
  const defaults = declared.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

function oneOf<T>(found: readonly T[], none: string, several: string): T {
  const [first, second] = found;
  if (first === undefined) throw new NoTable(none);
  if (second !== undefined) throw new NoTable(several);
  return first;
}

const tables = ['rows', 'pivot', 'columns'];

const dimsIn = (value: unknown): Dimension[] => {
  const names = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return names.map((name) => {
    const found = dimensionNames.find((dimension) => dimension === name);
    if (!found) throw new NoTable(`${String(name)} is no dimension of the cube.`);
    return found;
  });
};

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

function filterIn(value: Inputs): Filter {
  if (value.any === true) return { kind: 'any' };
  if (value.notIn !== undefined && value.notIn !== null)
    return { kind: 'not', codes: strings(value.notIn) };
  const codes = strings(value.in ?? value.is);
  return codes.length > 0 ? { kind: 'in', codes } : null;
}

/** Filters of the population; conditions on single entries have no place in the builder. */
function populationIn(where: unknown, left: string[]): Changes {
  let changes: Changes = {};
  if (!isObject(where)) return changes;
  for (const [name, value] of Object.entries(where)) {
    if (value === null || value === undefined) continue;
    const dimension = dimensionNames.find((d) => dimensions[d].where === name);
    if (dimension && isObject(value)) {
      changes = { ...changes, ...filterChange(dimension, filterIn(value)) };
    } else if (name === 'provenance') {
      const known = strings(value).filter((one) => one in provenances);
      changes = { ...changes, known: known as Changes['known'] };
    } else left.push(`The condition ${name}: the table builder has no such filter.`);
  }
  return changes;
}

const totalsOf = (value: unknown): Changes['totals'] =>
  typeof value === 'string' && /^(GRAND|ROLLUP|CUBE)$/.test(value)
    ? (value.toLowerCase() as Changes['totals'])
    : 'none';

/** Where a grouping has more dimensions than a table has rows, the rest goes across. */
function sidesIn(field: FieldNode, args: Inputs): { rows: Dimension[]; columns: Dimension[] } {
  const isPivot = field.name.value === 'pivot';
  const by = dimsIn(isPivot ? args.rows : args.by);
  const across = dimsIn(isPivot ? args.columns : []);
  if (by.length > mostRows || across.length > mostColumns)
    throw new NoTable(
      `It groups by ${by.length + across.length} dimensions; a table has at most ${mostRows} in its rows and ${mostColumns} across.`,
    );
  if (by.length === 0) throw new NoTable('It groups by nothing, so there are no rows to show.');
  return { rows: by, columns: across };
}

function sortIn(order: unknown, columns: readonly Dimension[], left: string[]): Changes {
  const entries = Array.isArray(order) ? order.filter(isObject) : isObject(order) ? [order] : [];
  const [first, ...more] = entries;
  if (!first) return {};
  if (more.length > 0) left.push('Second and later orders: a table is ordered by one column.');
  const by = first.measure ?? first.rate;
  if (!isObject(by) || columns.length > 0) {
    left.push('The order by a dimension: a table keeps the members in their own order.');
    return {};
  }
  return { sort: { direction: by.direction === 'ASC' ? 'asc' : 'desc', column: [] } };
}

function carried(query: string, variablesText: string): Carried {
  const { document, given } = read(query, variablesText);
  const variables = variablesOf(document, given);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const operation = oneOf(
    document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION),
    'There is no query in it.',
    'There are several operations in it; keep the one that is to be a table.',
  );
  const top = fieldsIn(operation.selectionSet, fragments);
  const slice = oneOf(
    top.filter((field) => field.name.value === 'slice'),
    'It asks for no slice: a table shows one population.',
    'It asks for several slices; a table shows one population.',
  );
  const inside = fieldsIn(slice.selectionSet, fragments);
  const table = oneOf(
    inside.filter((field) => tables.includes(field.name.value)),
    'Its slice has no rows, pivot or columns, so there is no table in it.',
    'Its slice has several tables; keep one of rows, pivot or columns.',
  );
  const left: string[] = [];
  const others = [...top, ...inside].filter(
    ({ name }) =>
      !['slice', 'id', 'sentence', 'release', '__typename', ...tables].includes(name.value),
  );
  for (const other of others)
    left.push(`${other.name.value}: only the rows, pivot or columns of a slice become a table.`);
  const sliceArgs = argumentsOf(slice, variables);
  const args = argumentsOf(table, variables);
  if (args.after) left.push('The place in the pages: a table starts with its first row.');
  const sides = sidesIn(table, args);
  const population = populationIn(sliceArgs.where, left);
  const cells = cellsOf({ table, args, variables, fragments, sides, population }, left);
  return {
    ok: true,
    release: typeof sliceArgs.release === 'string' ? sliceArgs.release : null,
    left,
    changes: {
      ...usual,
      ...population,
      rows: sides.rows,
      columns: sides.columns,
      totals: totalsOf(args.totals),
      ...sortIn(args.order, sides.columns, left),
      ...cells,
    },
  };
}

/** Reads a query with its variables as JSON text. */
export function tableFromQuery(query: string, variables = ''): Carried {
  try {
    return carried(query, variables);
  } catch (error) {
    if (error instanceof NoTable) return { ok: false, reason: error.message };
    throw error;
  }
}
