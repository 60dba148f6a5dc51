// How the rows of a file stand: as the cube lists them or, where it is wanted, as a table on a screen has them, totals before their
// rows. A pivot loses the columns that say nothing, as on the screen. A function of the rows.
import type { ExportAsk, ExportSort } from './ask.ts';
import type { RowOut } from './table.ts';

/** Members of one side; null is rolled up. */
type Path = RowOut['keys'];
/** All crossings of one path down the side. */
type Line = { path: Path; crossings: RowOut[] };
type Node = { line: Line | null; isTotal: boolean; children: Map<string, Node> };

const codesOf = (path: Path): string[] => path.map((member) => member?.code ?? '*');
/** Paths, not codes: a name may stand below several parents. */
const keyOf = (path: Path): string => path.map((member) => member?.path ?? '*').join('\n');

/** How sure a number is, lower first, and what it counts as; null where there is no number. */
type Weight = { doubt: number; by: number } | null;

/** What stands in a column of the screen for ordering: a range counts at its lower end, or at its middle where the surest come first. */
function weightOf(row: RowOut | undefined, { surestFirst }: ExportSort): Weight {
  const [cell] = row ? (row.rates.length > 0 ? row.rates : row.counts) : [];
  const ends = cell?.bounds;
  const by = cell?.value ?? ends?.lower ?? null;
  if (by === null || !cell) return null;
  if (!surestFirst) return { doubt: 0, by };
  const isSmall = cell.kind !== 'count' && cell.smallBase;
  return {
    doubt: cell.notDeterminable ? 2 : isSmall ? 1 : 0,
    by: ends ? (ends.lower + ends.upper) * 0.5 : by,
  };
}

/** A total over questions has no share of its own: a column whose every number, counts too, says only that is left out. */
function withoutSilent(rows: readonly RowOut[], down: number): readonly RowOut[] {
  const across = new Map<string, RowOut[]>();
  for (const row of rows) {
    const key = keyOf(row.keys.slice(down));
    const column = across.get(key) ?? [];
    column.push(row);
    across.set(key, column);
  }
  if (across.size < 2) return rows;
  const silent = [...across.values()].filter(
    (column) =>
      column[0]?.keys.slice(down).includes(null) &&
      column.every(({ counts, rates }) =>
        [...counts, ...rates].every(({ status }) => status === 'NOT_APPLICABLE'),
      ),
  );
  const dropped = new Set(silent.flat());
  return rows.filter((row) => !dropped.has(row));
}

function linesOf(rows: readonly RowOut[], down: number): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    const path = row.keys.slice(0, down);
    const key = keyOf(path);
    const line = lines.get(key) ?? { path, crossings: [] };
    line.crossings.push(row);
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** Every prefix of a path is a node, with its own numbers where they were asked. */
function treeOf(lines: readonly Line[]): Node {
  const root: Node = { line: null, isTotal: false, children: new Map() };
  for (const line of lines) {
    const { path } = line;
    const depth = Math.max(
      path.findLastIndex((member) => member !== null),
      0,
    );
    let node = root;
    for (let at = 0; at <= depth; at += 1) {
      const key = path[at]?.path ?? '*';
      const child = node.children.get(key) ?? {
        line: null,
        isTotal: path[at] == null,
        children: new Map(),
      };
      node.children.set(key, child);
      node = child;
    }
    node.line = line;
  }
  return root;
}

/** Totals last, then the surer before the less sure, then by weight, unknown after known; ties as they were. */
function flat(node: Node, sort: ExportSort, down: number): Line[] {
  const column = sort.column.join('\n');
  const weight = ({ line }: Node) =>
    weightOf(
      line?.crossings.find(({ keys }) => codesOf(keys.slice(down)).join('\n') === column),
      sort,
    );
  const weighed = [...node.children.values()].map((child) => ({ child, by: weight(child) }));
  weighed.sort((a, b) => {
    if (a.child.isTotal !== b.child.isTotal) return a.child.isTotal ? 1 : -1;
    if (!sort.direction) return 0;
    if (a.by === null || b.by === null) return Number(a.by === null) - Number(b.by === null);
    if (a.by.doubt !== b.by.doubt) return a.by.doubt - b.by.doubt;
    return sort.direction === 'ASC' ? a.by.by - b.by.by : b.by.by - a.by.by;
  });
  return weighed.flatMap(({ child }) => [
    ...(child.line ? [child.line] : []),
    ...flat(child, sort, down),
  ]);
}

/** The rows as the file has them. */
export function placed(
  rows: readonly RowOut[],
  { by, columns, sort }: Pick<ExportAsk, 'by' | 'columns' | 'sort'>,
): readonly RowOut[] {
  const kept = columns.length > 0 ? withoutSilent(rows, by.length) : rows;
  if (!sort) return kept;
  return flat(treeOf(linesOf(kept, by.length)), sort, by.length).flatMap(
    ({ crossings }) => crossings,
  );
}
