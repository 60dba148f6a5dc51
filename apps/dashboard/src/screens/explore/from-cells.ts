// Which number a query asks of its cells, as choices of the table builder. A table shows one number a cell: the first that fits is
// taken, the others are said to be left. Pure.
import { type Dimension, dimensionNames, type Measure, measureNames } from '@cube/schema';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Changes, Filter } from './choices.ts';
import { slugOf } from './dimensions.ts';

type Inputs = Record<string, unknown>;
type Reading = {
  table: FieldNode;
  args: Inputs;
  variables: Inputs;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  sides: { rows: readonly Dimension[]; columns: readonly Dimension[] };
  population: Changes;
};

/** Fields directly selected, fragments and all. */
export function fieldsIn(
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments);
    return fieldsIn(fragments.get(selection.name.value)?.selectionSet, fragments);
  });
}

/** The arguments of a field as plain values, variables filled in. */
export const argumentsOf = (field: FieldNode, variables: Inputs): Inputs =>
  Object.fromEntries(
    (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      valueFromASTUntyped(value, variables),
    ]),
  );

const measureOf = (value: unknown): Measure =>
  measureNames.find((measure) => measure === value) ?? 'ENTRIES';

/** A rate as choices: its question, its answers or outcome, its base and level. */
function rateChanges(rate: Inputs, { sides, population }: Reading, left: string[]): Changes {
  const grouped = [...sides.rows, ...sides.columns];
  const answer = Array.isArray(rate.answer)
    ? rate.answer
    : typeof rate.answer === 'string'
      ? [rate.answer]
      : [];
  const question = typeof rate.question === 'string' ? rate.question : null;
  if (grouped.includes('QUESTION') && question)
    left.push('The question of the share: this table groups by question, each with its own.');
  const filter = (population as Record<string, Filter>)[slugOf('QUESTION')];
  const pinned = filter?.kind === 'in' && filter.codes.length === 1;
  if (rate.confidence !== undefined && rate.confidence !== 0.95 && rate.confidence !== 0.998)
    left.push('The level of the intervals: the builder offers 95% and 99.8%.');
  return {
    show: 'answers',
    of: grouped.includes('QUESTION') || pinned ? null : question,
    answer: answer.filter((one): one is string => typeof one === 'string'),
    outcome: String(rate.outcome ?? 'HEADLINE').toLowerCase() as Changes['outcome'],
    base: String(rate.basis ?? 'APPLICABLE').toLowerCase() as Changes['base'],
    level: rate.confidence === 0.998 ? '99.8' : '95',
  };
}

const sameDims = (a: readonly Dimension[], b: readonly Dimension[]) =>
  new Set([...a, ...b]).size === a.length && a.length === b.length;

/** A share of a coarser row: of the answers of each question, of the rows, of the columns, of everything. */
function shareChanges(share: Inputs, { sides }: Reading, left: string[]): Changes {
  const { rows, columns } = sides;
  const names = Array.isArray(share.within) ? share.within : [];
  const within = dimensionNames.filter((dimension) => names.includes(dimension));
  const of = measureOf(share.of);
  const both = [...rows, ...columns];
  const others = both.filter((d) => d !== 'ANSWER' && d !== 'QUESTION');
  const question: Dimension[] =
    both.includes('ANSWER') && both.includes('QUESTION') ? ['QUESTION'] : [];
  if (both.includes('ANSWER') && of === 'ENTRIES') {
    if (sameDims(within, [...others, ...question])) return { show: 'answers', base: 'asked' };
    if (sameDims(within, others)) return { show: 'answers', base: 'all' };
  }
  const part = { show: 'part', measure: of } as const;
  if (within.length === 0) return { ...part, within: 'all' };
  if (sameDims(within, columns)) return { ...part, within: 'columns' };
  const ofRows = new Set([...rows.filter((d) => d !== 'ANSWER'), ...question]);
  if (sameDims(within, [...ofRows])) return { ...part, within: 'rows' };
  left.push(
    `The share within ${within.join(', ')}: a table takes shares of its rows, of its columns or of everything. Shares of the rows are shown.`,
  );
  return { ...part, within: 'rows' };
}

/** The choices for the cells of a `columns` field, whose numbers are arguments. */
function fromColumns(reading: Reading, left: string[]): Changes {
  const counts = Array.isArray(reading.args.counts) ? reading.args.counts : [];
  const rates = Array.isArray(reading.args.rates) ? reading.args.rates : [];
  const more = counts.length + rates.length - 1;
  if (more > 0) left.push('Further counts and shares: a table shows one number in each cell.');
  const [rate] = rates;
  return rate && typeof rate === 'object'
    ? rateChanges(rate as Inputs, reading, left)
    : { show: 'count', measure: measureOf(counts[0]) };
}

export function cellsOf(reading: Reading, left: string[]): Changes {
  const { table, variables, fragments } = reading;
  if (table.name.value === 'columns') return fromColumns(reading, left);
  const inside = fieldsIn(table.selectionSet, fragments);
  const edges = inside
    .filter(({ name }) => name.value === 'edges')
    .flatMap((field) => fieldsIn(field.selectionSet, fragments));
  const rows = [...inside, ...edges]
    .filter(({ name }) => ['nodes', 'node', 'cells'].includes(name.value))
    .flatMap((field) => fieldsIn(field.selectionSet, fragments));
  const numbers = rows.filter(({ name }) =>
    ['count', 'rate', 'share', 'ratio', 'distribution', 'versus', 'records'].includes(name.value),
  );
  const shown = numbers.find(({ name }) => ['rate', 'share', 'count'].includes(name.value));
  for (const other of numbers)
    if (other !== shown)
      left.push(`${other.name.value}: a table shows one count or share in each cell.`);
  if (!shown) return { show: 'count' };
  const args = argumentsOf(shown, variables);
  if (shown.name.value === 'count') return { show: 'count', measure: measureOf(args.of) };
  if (shown.name.value === 'share') return shareChanges(args, reading, left);
  return rateChanges((args.of ?? {}) as Inputs, reading, left);
}
