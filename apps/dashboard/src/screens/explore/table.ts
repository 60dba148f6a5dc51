// The table as it is drawn: lines in a tree, columns in groups, one figure for each crossing. Made from either shape of the cube's
// answer; ordering moves siblings, never totals. Pure.
import type { Dimension } from '@cube/schema';
import { countBounds, type FigureCell, hasNumber, isRate } from '../../ui/cell.ts';
import type { Sort } from './choices.ts';
import { allOf } from './dimensions.ts';
import type { Plan } from './plan.ts';
import type { HeadMember, RowLevel, TableData } from './table-document.ts';

/** Members pinned on one side, in its dimensions' order; null is rolled up. */
type Path = readonly (HeadMember | null)[];

export type TableCell = { row: string; cell: FigureCell };

export type Column = {
  /** Codes along the path, * for rolled up: the column's name in the address. */
  key: readonly string[];
  path: Path;
  level: RowLevel;
  /** The innermost member; what a total is called. */
  label: string;
  /** Heads of the same group stand under one. */
  group: string;
};

export type Line = {
  key: string;
  path: Path;
  level: RowLevel;
  label: string;
  /** How far it is set in. */
  depth: number;
  /** None for the head of a group whose total was not asked. */
  cells: readonly TableCell[] | null;
};

export type Table = {
  columns: readonly Column[];
  lines: readonly Line[];
  /** Rows the cube has; more than are held here where only the first page was fetched. */
  rowsHeld: number;
};

type Side = { path: Path; level: RowLevel };
type Raw = { rows: Side[]; columns: Side[]; cells: TableCell[][]; held: number };

const pathOf = (members: readonly HeadMember[], dims: readonly Dimension[]): Path =>
  dims.map((dimension) => members.find((member) => member.dimension === dimension) ?? null);

type Numbered = { id: string; count?: FigureCell; rate?: FigureCell; share?: FigureCell };

function cellOf(row: Numbered): TableCell {
  const cell = row.count ?? row.rate ?? row.share;
  if (!cell) throw new Error('The answer holds a row without its number.');
  return { row: row.id, cell };
}

function rawOf({ slice }: TableData, plan: Plan): Raw {
  if (slice.pivot) {
    const { rowHeads, columnHeads, cells } = slice.pivot;
    return {
      rows: rowHeads.map((head) => ({
        level: head.level,
        path: pathOf(head.members, plan.rows),
      })),
      columns: columnHeads.map((head) => ({
        level: head.level,
        path: pathOf(head.members, plan.columns),
      })),
      cells: cells.map((line) => line.map(cellOf)),
      held: rowHeads.length,
    };
  }
  const nodes = slice.rows?.nodes ?? [];
  return {
    rows: nodes.map((row) => ({ level: row.level, path: pathOf(row.keys, plan.rows) })),
    columns: [{ level: 'LEAF', path: [] }],
    cells: nodes.map((row) => [cellOf(row)]),
    held: slice.rows?.totalCount ?? 0,
  };
}

const keyOf = (path: Path): string[] => path.map((member) => member?.code ?? '*');

/** The innermost member; a path that pins nothing is the total of its outermost dimension. */
const innermost = (path: Path): number => path.findLastIndex((member) => member !== null);

function labelAt(path: Path, at: number, dims: readonly Dimension[]): string {
  const member = path[at];
  const dimension = dims[Math.max(at, 0)];
  return member?.label ?? (dimension ? allOf(dimension) : 'All');
}

const short = (path: Path, at: number, dims: readonly Dimension[]): string =>
  path[at]?.short ?? labelAt(path, at, dims);

function columnOf({ path, level }: Side, dims: readonly Dimension[]): Column {
  const at = innermost(path);
  return {
    key: keyOf(path),
    path,
    level,
    label:
      dims.length === 2 && at === 0 && level !== 'GRAND_TOTAL'
        ? 'All'
        : short(path, Math.max(at, 0), dims),
    group: path[0]?.code ?? '*',
  };
}

/** A total over questions has no share of its own: a column that says only that is left out. */
const saysNothing = (cells: readonly (TableCell | undefined)[], column: Side): boolean =>
  column.level !== 'LEAF' && cells.every((one) => one?.cell.status === 'NOT_APPLICABLE');

/** What a cell is ordered by: a range counts at its lower end; null where there is no number. */
function weightOf(cell: FigureCell): number | null {
  if (!hasNumber(cell)) return null;
  if (!isRate(cell)) return countBounds(cell)?.lower ?? null;
  return cell.percent ?? cell.bounds?.lower ?? null;
}

type Node = { key: string; line: Line; children: Node[] };

/** Lines as a tree: every prefix of a path is a node, with its own numbers where they were asked. */
function treeOf(raw: Raw, kept: readonly number[], dims: readonly Dimension[]): Node[] {
  const roots: Node[] = [];
  const nodes = new Map<string, Node>();
  const place = (path: Path, depth: number): Node => {
    const key = keyOf(path.slice(0, depth + 1)).join('/');
    const known = nodes.get(key);
    if (known) return known;
    const own = path.slice(0, depth + 1);
    const full = dims.map((_, index) => own[index] ?? null);
    const line: Line = {
      key,
      path: full,
      level: 'SUBTOTAL',
      label: labelAt(own, depth, dims),
      depth,
      cells: null,
    };
    const node = { key, line, children: [] };
    nodes.set(key, node);
    (depth === 0 ? roots : place(path, depth - 1).children).push(node);
    return node;
  };
  raw.rows.forEach(({ path, level }, index) => {
    const node = place(path, Math.max(innermost(path), 0));
    const cells = kept.flatMap((column) => raw.cells[index]?.[column] ?? []);
    node.line = { ...node.line, level, cells };
  });
  return roots;
}

const isTotal = (node: Node): boolean => node.line.path[node.line.depth] === null;

/** Siblings by the chosen column; unknown after known, totals last, ties as they were. */
function ordered(nodes: readonly Node[], sort: Sort, column: number): Node[] {
  const weight = (node: Node) => {
    const cell = node.line.cells?.[column]?.cell;
    return cell ? weightOf(cell) : null;
  };
  const sorted = [...nodes].sort((a, b) => {
    if (isTotal(a) !== isTotal(b)) return isTotal(a) ? 1 : -1;
    if (!sort || column < 0) return 0;
    const [x, y] = [weight(a), weight(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sort.direction === 'asc' ? x - y : y - x;
  });
  return sorted.map((node) => ({ ...node, children: ordered(node.children, sort, column) }));
}

const flat = (nodes: readonly Node[]): Line[] =>
  nodes.flatMap((node) => [node.line, ...flat(node.children)]);

/** The table of an answer, ordered as chosen. */
export function tableOf(data: TableData, plan: Plan, sort: Sort): Table {
  const raw = rawOf(data, plan);
  const kept = raw.columns.flatMap((side, index) =>
    saysNothing(
      raw.cells.map((line) => line[index]),
      side,
    ) && raw.columns.length > 1
      ? []
      : [index],
  );
  // Each answer has its share; all of them together have none, so such a line is a head, or nothing.
  const unsaid = (line: Line): boolean =>
    plan.cell.kind === 'rate' &&
    plan.rows.includes('ANSWER') &&
    line.level !== 'LEAF' &&
    (line.cells?.every(({ cell }) => cell.status === 'NOT_APPLICABLE') ?? false);
  const columns = kept.flatMap((index) => {
    const side = raw.columns[index];
    return side ? [columnOf(side, plan.columns)] : [];
  });
  const by = sort ? columns.findIndex(({ key }) => key.join('.') === sort.column.join('.')) : -1;
  return {
    columns,
    lines: flat(ordered(treeOf(raw, kept, plan.rows), sort, by)).flatMap((line) => {
      if (!unsaid(line)) return [line];
      return line.path[line.depth] === null ? [] : [{ ...line, cells: null }];
    }),
    rowsHeld: raw.held,
  };
}
