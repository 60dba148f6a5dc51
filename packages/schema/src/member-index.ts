// The members of a release, found quickly: by dimension in order, by path, by code, by parent. A release may have thousands of
// services; its contents do not change, so each look-up is worked out once.
import type { ReleaseContents, StoredMember } from './ask.ts';
import { type Dimension, dimensions } from './cube.ts';

type Index = {
  ordered: ReadonlyMap<Dimension, readonly StoredMember[]>;
  byPath: ReadonlyMap<string, StoredMember>;
  codes: Map<Dimension, ReadonlySet<string>>;
  children: ReadonlyMap<string, readonly StoredMember[]>;
};

const key = (d: Dimension, path: string): string => `${d}|${path}`;

/** Text by its code units: the same order everywhere. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Among their siblings: by order, then path. */
export const compareMembers = (a: StoredMember, b: StoredMember): number =>
  a.order - b.order || compareText(a.path, b.path);

/** Questions stand together by focus area, and answers by question: each counts its order for itself. */
const besideParent: readonly Dimension[] = ['QUESTION', 'ANSWER'];
type AtPath = (d: Dimension, path: string) => StoredMember | null;

/** As the members of one dimension follow each other: those of one parent together, in the order of parents. */
function compareBeside(a: StoredMember, b: StoredMember, at: AtPath): number {
  const above = dimensions[a.dimension].parent as Dimension | null;
  if (!besideParent.includes(a.dimension) || !above || a.parent === b.parent)
    return compareMembers(a, b);
  const [x, y] = [at(above, a.parent ?? ''), at(above, b.parent ?? '')];
  if (x && y) return compareBeside(x, y, at);
  return compareText(a.parent ?? '', b.parent ?? '');
}

function indexAfresh(contents: ReleaseContents): Index {
  const ordered = new Map<Dimension, StoredMember[]>();
  const byPath = new Map<string, StoredMember>();
  const children = new Map<string, StoredMember[]>();
  const add = <K>(map: Map<K, StoredMember[]>, at: K, m: StoredMember): void => {
    const list = map.get(at);
    if (list) list.push(m);
    else map.set(at, [m]);
  };
  for (const m of contents.members) {
    add(ordered, m.dimension, m);
    byPath.set(key(m.dimension, m.path), m);
    const above = dimensions[m.dimension].parent as Dimension | null;
    if (above && m.parent !== null) add(children, key(above, m.parent), m);
  }
  const at: AtPath = (d, path) => byPath.get(key(d, path)) ?? null;
  for (const list of ordered.values()) list.sort((a, b) => compareBeside(a, b, at));
  for (const list of children.values()) list.sort(compareMembers);
  return { ordered, byPath, codes: new Map(), children };
}

const indexes = new WeakMap<ReleaseContents, Index>();
function indexOf(contents: ReleaseContents): Index {
  const known = indexes.get(contents) ?? indexAfresh(contents);
  indexes.set(contents, known);
  return known;
}

/** Members of one dimension, in their order. */
export const membersOf = (
  contents: ReleaseContents,
  dimension: Dimension,
): readonly StoredMember[] => indexOf(contents).ordered.get(dimension) ?? [];

/** The member at a path; null when the release has none. */
export const memberAt = (
  contents: ReleaseContents,
  dimension: Dimension,
  path: string,
): StoredMember | null => indexOf(contents).byPath.get(key(dimension, path)) ?? null;

/** Codes of a dimension's members, in their order and without repetition. */
export function codesOf(contents: ReleaseContents, dimension: Dimension): ReadonlySet<string> {
  const { codes } = indexOf(contents);
  const known = codes.get(dimension) ?? new Set(membersOf(contents, dimension).map((m) => m.code));
  codes.set(dimension, known);
  return known;
}

/** How two members of one dimension follow each other: as in `membersOf`. */
export const compareInOrder = (
  contents: ReleaseContents,
  a: StoredMember,
  b: StoredMember,
): number => compareBeside(a, b, (d, path) => memberAt(contents, d, path));

/** Members one level down, in order. */
export const childrenOf = (
  contents: ReleaseContents,
  m: Pick<StoredMember, 'dimension' | 'path'>,
): readonly StoredMember[] => indexOf(contents).children.get(key(m.dimension, m.path)) ?? [];

/** Members of a dimension with any of these codes, in order. */
export function membersWithCodes(
  contents: ReleaseContents,
  dimension: Dimension,
  codes: readonly string[],
): StoredMember[] {
  if (codes.length === 0) return [];
  const wanted = new Set(codes);
  const all = membersOf(contents, dimension);
  // Members at the top have their code as path: a few are found without looking at thousands.
  const direct = codes.length < 20 ? codes.map((c) => memberAt(contents, dimension, c)) : [];
  if (direct.length > 0 && direct.every((m) => m !== null))
    return [...new Set(direct)].sort(compareMembers);
  return all.filter((m) => wanted.has(m.code));
}
