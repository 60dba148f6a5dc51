// How large a table will be, told before it is asked: members of each dimension as the catalogue lists them, children counted under
// their parents, totals included. Too large is refused here, with what to drop. Pure.
import { type Dimension, dimensions, levelsOf } from '@cube/schema';
import { type ExploreValues, filterOf } from './choices.ts';
import { type Catalogue, type Plan, questionsHere } from './plan.ts';

export type Size = {
  rows: number;
  /** More than `rows` where only the first page of a list is read. */
  rowsInAll: number;
  columns: number;
  cells: number;
  /** Cells the cube answers at once: a share takes two counts. */
  limit: number;
  /** For dimensions whose members the catalogue does not list one by one, a guess from above. */
  about: boolean;
};

export type Advice = { dimension: Dimension; cells: number };

type Members = readonly { code: string; parent?: { code: string } | null }[];

const infoOf = (catalogue: Catalogue, dimension: Dimension) =>
  catalogue.dimensions.find((one) => one.dimension === dimension);

/** Members of a dimension that the filters leave, as far as the catalogue lists them. */
function membersLeft(values: ExploreValues, catalogue: Catalogue, dimension: Dimension): Members {
  if (dimension === 'QUESTION')
    return questionsHere(values, catalogue).map(({ question }) => question);
  if (dimension === 'ANSWER')
    return questionsHere(values, catalogue).flatMap(({ question, answers, outside }) =>
      [...answers, ...outside].map(({ code }) => ({ code, parent: question })),
    );
  const all = infoOf(catalogue, dimension)?.members.nodes ?? [];
  const filter = filterOf(values, dimension);
  const parent = dimensions[dimension].parent as Dimension | null;
  const above = parent && filterOf(values, parent);
  return all.filter(
    ({ code, parent: up }) =>
      (filter?.kind !== 'in' || filter.codes.includes(code)) &&
      (filter?.kind !== 'not' || !filter.codes.includes(code)) &&
      (above?.kind !== 'in' || above.codes.includes(up?.code ?? '')) &&
      (above?.kind !== 'not' || !above.codes.includes(up?.code ?? '')),
  );
}

function countOf(values: ExploreValues, catalogue: Catalogue, dimension: Dimension): number {
  const filter = filterOf(values, dimension);
  if (filter?.kind === 'in' && filter.codes.length > 0) return filter.codes.length;
  const info = infoOf(catalogue, dimension);
  const listed = membersLeft(values, catalogue, dimension).length;
  return info && info.members.totalCount > info.members.nodes.length
    ? info.members.totalCount
    : listed;
}

/** Combinations of these dimensions' members: a child stands only under its own parent. */
function combinations(
  values: ExploreValues,
  catalogue: Catalogue,
  level: readonly Dimension[],
): number {
  const children = level.filter((d) => {
    const parent = dimensions[d].parent as Dimension | null;
    return parent !== null && level.includes(parent);
  });
  const parents = new Set(children.map((d) => dimensions[d].parent as Dimension));
  const product = level
    .filter((d) => !parents.has(d))
    .reduce((sum, d) => sum * Math.max(1, countOf(values, catalogue, d)), 1);
  // Only combinations that occur are asked of these: not more than there are services.
  const found = level.filter((d) => dimensions[d].held === 'records');
  const services = infoOf(catalogue, 'SERVICE')?.members.totalCount ?? 0;
  if (found.length === 0 || services === 0) return product;
  const others = level.filter((d) => dimensions[d].kind !== 'place');
  const frame = combinations(values, catalogue, others);
  return Math.min(product, services * frame);
}

function sideOf(
  values: ExploreValues,
  catalogue: Catalogue,
  dims: readonly Dimension[],
  totals: Plan['totals'],
): number {
  return levelsOf(dims, totals).reduce(
    (sum, level) => sum + combinations(values, catalogue, level),
    0,
  );
}

/** The size of a planned table. */
export function sizeOf(plan: Plan, values: ExploreValues, catalogue: Catalogue): Size {
  const { maxCells } = catalogue.limits;
  const all = sideOf(values, catalogue, plan.rows, plan.totals);
  // A list without columns is read a page at a time; to put it in order, every row must be counted.
  const paged = plan.columns.length === 0 && plan.order.length === 0;
  const rows = paged ? Math.min(all, catalogue.limits.maxPage) : all;
  const columns =
    plan.columns.length === 0 ? 1 : sideOf(values, catalogue, plan.columns, plan.totals);
  return {
    rows,
    rowsInAll: all,
    columns,
    cells: rows * columns,
    limit: plan.cell.kind === 'count' ? maxCells : maxCells >> 1,
    about: [...plan.rows, ...plan.columns].some((d) => dimensions[d].held === 'records'),
  };
}

/** What each dimension's leaving would come to, the smallest table first; the last of the rows stays. */
export function adviceFor(
  plan: Plan,
  values: ExploreValues,
  catalogue: Catalogue,
): readonly Advice[] {
  const without = (dims: readonly Dimension[], gone: Dimension) =>
    dims.filter((d) => d !== gone && !(gone === 'QUESTION' && d === 'ANSWER'));
  return [...plan.rows, ...plan.columns]
    .map((dimension) => {
      const left = {
        ...plan,
        rows: without(plan.rows, dimension),
        columns: without(plan.columns, dimension),
      };
      return { dimension, left };
    })
    .filter(({ left }) => left.rows.length > 0)
    .map(({ dimension, left }) => ({ dimension, cells: sizeOf(left, values, catalogue).cells }))
    .sort((a, b) => a.cells - b.cells);
}
