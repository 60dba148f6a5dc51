// Steps through the cube: down from a line to what lies below it, and up again. Each is a change of the address, so that Back takes
// it back. Pure.
import { type Dimension, dimensions } from '@cube/schema';
import { type Changes, type Drill, type ExploreValues, filterChange } from './choices.ts';
import { below, labelOf } from './dimensions.ts';
import type { Joins } from './joins.ts';
import type { Catalogue, Plan } from './plan.ts';
import type { Line } from './table.ts';

export type Step = { to: string; changes: Changes };

const hasChildren = (catalogue: Catalogue, dimension: Dimension, code: string): boolean =>
  catalogue.dimensions
    .find((one) => one.dimension === dimension)
    ?.members.nodes.some((member) => member.parent?.code === code) ?? false;

/** Codes of the service types whose subtypes have numbers; null while that is not known. */
export type Told = ReadonlySet<string> | null;

/** Filtered to one member: a table by it would have one row. */
const isPinned = (dimension: Dimension, { where }: Plan): boolean => {
  const name = dimensions[dimension].where;
  const filter = name ? (where as Record<string, { is?: string } | null>)[name] : null;
  return filter?.is !== undefined;
};

/** Below a type are only its own subtypes: where it has none, the next level is taken. */
function nextLevel(
  dimension: Dimension,
  code: string,
  plan: Plan,
  catalogue: Catalogue,
  joins: Joins | undefined,
  told: Told,
): Dimension | undefined {
  const inTable = [...plan.rows, ...plan.columns];
  return below[dimension].find((candidate) => {
    if (inTable.includes(candidate) || isPinned(candidate, plan)) return false;
    if (candidate === 'SERVICE_SUBTYPE' && !hasChildren(catalogue, candidate, code)) return false;
    // A source may name subtypes and print no number of them.
    if (candidate === 'SERVICE_SUBTYPE' && told && !told.has(code)) return false;
    // An answer needs its question pinned, which the step itself does.
    return candidate === 'ANSWER' || joins?.alone.some((one) => one.dimension === candidate);
  });
}

/** The step down from a line: its members become filters, and what lies below them becomes the rows. */
export function stepDown(
  line: Line,
  plan: Plan,
  values: ExploreValues,
  catalogue: Catalogue,
  joins: Joins | undefined,
  told: Told = null,
): Step | null {
  const pinned = line.path.flatMap((member, index) => {
    const dimension = plan.rows[index];
    return member && dimension && dimension !== 'ANSWER' ? [{ dimension, code: member.code }] : [];
  });
  const last = pinned.at(-1);
  if (!last) return null;
  const rest = plan.rows.filter((d) => !pinned.some(({ dimension }) => dimension === d));
  const next =
    rest.length > 0 ? [] : [nextLevel(last.dimension, last.code, plan, catalogue, joins, told)];
  const rows = [...rest, ...next.filter((d) => d !== undefined)];
  const [first] = rows;
  if (!first) return null;
  const drill: Drill = { rows: plan.rows, filtered: pinned.map(({ dimension }) => dimension) };
  return {
    to: labelOf(first),
    changes: {
      ...Object.assign(
        {},
        ...pinned.map(({ dimension, code }) =>
          filterChange(dimension, { kind: 'in', codes: [code] }),
        ),
      ),
      rows,
      sort: null,
      column: [],
      drill: [...values.drill, drill],
    },
  };
}

/** Back up to before the step of this number; the filters that step and later ones put on are taken off. */
export function stepUp(values: ExploreValues, to = values.drill.length - 1): Step | null {
  const step = values.drill[to];
  if (!step) return null;
  const filtered = values.drill.slice(to).flatMap((one) => one.filtered);
  return {
    to: step.rows.map(labelOf).join(', '),
    changes: {
      ...Object.assign({}, ...filtered.map((dimension) => filterChange(dimension, null))),
      rows: step.rows,
      sort: null,
      column: [],
      drill: values.drill.slice(0, to),
    },
  };
}
