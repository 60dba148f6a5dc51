// Whether members, or populations, may hold the same services: no comparison is fair between two that do.
import {
  type Dimension,
  dimensions,
  memberAt,
  membersWithCodes,
  type PlaceDimension,
  type Population,
  placeDimensions,
  type ReleaseContents,
  type StoredMember,
} from '@cube/schema';

type Part = { dimension: Dimension; path: string };

/** What a member stands for: its parts where it is a group, else itself. */
const partsOf = (m: StoredMember): readonly Part[] => (m.parts.length > 0 ? m.parts : [m]);

/** Whether one is the other, or lies above it in the same hierarchy. */
function holds(above: Part, below: Part, contents: ReleaseContents): boolean {
  if (above.dimension === below.dimension) return above.path === below.path;
  if (dimensions[below.dimension].parent !== above.dimension) return false;
  return memberAt(contents, below.dimension, below.path)?.parent === above.path;
}

/** Whether every service of one is of the other too. */
export const isInside = (a: StoredMember, b: StoredMember, contents: ReleaseContents): boolean =>
  partsOf(a).every((x) => partsOf(b).some((y) => holds(y, x, contents)));

/** Whether a service may be of both. */
export const overlap = (a: StoredMember, b: StoredMember, contents: ReleaseContents): boolean =>
  partsOf(a).some((x) => partsOf(b).some((y) => holds(x, y, contents) || holds(y, x, contents)));

/** Whether the filters of one place dimension, or of two in one hierarchy, leave no service to both. */
export function areApart(p: Population, q: Population, contents: ReleaseContents): boolean {
  const chosen = (of: Population, d: PlaceDimension): StoredMember[] | null => {
    const codes = of.places[d];
    return codes ? membersWithCodes(contents, d, codes) : null;
  };
  const related = (d: PlaceDimension, e: PlaceDimension): boolean =>
    d === e || dimensions[d].parent === e || dimensions[e].parent === d;
  return placeDimensions.some((d) =>
    placeDimensions.some((e) => {
      const [mine, theirs] = [chosen(p, d), chosen(q, e)];
      if (!mine || !theirs || !related(d, e)) return false;
      return !mine.some((a) => theirs.some((b) => overlap(a, b, contents)));
    }),
  );
}
