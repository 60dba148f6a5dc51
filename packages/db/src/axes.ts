// The axes of a batch: what its members cover, as sets of atoms, so that "any of these" is a set and overlaps count once.
// A type whose subtypes a batch covers IS those subtypes there; a group is its parts.
import {
  codeOf,
  type Dimension,
  dimensions,
  type PlaceDimension,
  placeDimensions,
  type QuestionDefinition,
  type StoredBatch,
  type StoredMember,
} from '@cube/schema';

/** A set of atoms of one axis, one bit each. */
export type Mask = bigint;

export type Axis = {
  /** Every atom: "rolled up". 0 when the batch covers no member of the axis. */
  full: Mask;
  /** The atoms a member stands for; null when the batch says nothing of it. */
  maskOf: (dimension: Dimension, path: string) => Mask | null;
  /** The set in words, for derivations. */
  nameOf: (mask: Mask) => string;
};

/** Dimensions in one hierarchy make one axis; records-only dimensions make none. From the cube's declaration. */
export const placeAxes: readonly (readonly PlaceDimension[])[] = placeDimensions
  .filter((dimension) => dimensions[dimension].held === 'cell' && !parentOf(dimension))
  .map((root) => placeDimensions.filter((d) => d === root || parentOf(d) === root));

function parentOf(dimension: PlaceDimension): PlaceDimension | null {
  const { parent } = dimensions[dimension];
  return placeDimensions.find((d) => d === parent && dimensions[d].held === 'cell') ?? null;
}

/** Place dimensions that cells pin, each with the index of its axis. */
export const pinnable: readonly { dimension: PlaceDimension; axis: number }[] = placeAxes.flatMap(
  (hierarchy, axis) => hierarchy.map((dimension) => ({ dimension, axis })),
);

const keyOf = (member: { dimension: Dimension; path: string }) =>
  `${member.dimension}|${member.path}`;

/** The place axes of a batch, in the order of `placeAxes`. */
export const axesOf = (
  coverage: StoredBatch['coverage'],
  members: readonly StoredMember[],
): readonly Axis[] => {
  const byKey = new Map(members.map((m) => [keyOf(m), m]));
  return placeAxes.map((hierarchy) => {
    const covered = coverage.filter(({ dimension }) =>
      hierarchy.includes(dimension as PlaceDimension),
    );
    return placeAxis(hierarchy, covered, byKey);
  });
};

const placeAxis = (
  hierarchy: readonly PlaceDimension[],
  covered: StoredBatch['coverage'],
  byKey: ReadonlyMap<string, StoredMember>,
): Axis => {
  const parentKey = (m: { dimension: Dimension; path: string }): string | null => {
    const parent = byKey.get(keyOf(m))?.parent;
    const level = dimensions[m.dimension].parent;
    return parent && level ? `${level}|${parent}` : null;
  };
  const isWhole = (m: { dimension: Dimension; path: string }): boolean =>
    covered.some((child) => parentKey(child) === keyOf(m)) ||
    (byKey.get(keyOf(m))?.parts ?? []).some((part) => byKey.has(keyOf(part)));
  const atoms = new Map<string, Mask>();
  for (const m of covered) {
    if (!isWhole(m)) atoms.set(keyOf(m), 1n << BigInt(atoms.size));
  }
  const full = (1n << BigInt(atoms.size)) - 1n;

  const maskOf = (dimension: Dimension, path: string): Mask | null => {
    const key = keyOf({ dimension, path });
    const atom = atoms.get(key);
    if (atom !== undefined) return atom;
    const parts = byKey.get(key)?.parts ?? [];
    if (parts.length > 0) return unionOf(parts.map((part) => maskOf(part.dimension, part.path)));
    const children = covered.filter((child) => parentKey(child) === key);
    if (children.length === 0) return null;
    return unionOf(children.map((child) => maskOf(child.dimension, child.path)));
  };

  const all = dimensions[hierarchy[0] as PlaceDimension].label.toLowerCase();
  // The upper level first: where a type has one subtype, the set is called after the type.
  const named = hierarchy
    .flatMap((level) => [...byKey.values()].filter(({ dimension }) => dimension === level))
    .map((m) => ({ label: m.label, mask: maskOf(m.dimension, m.path) }));
  const nameOf = namer(named, [...atoms.values()], full, `every ${all}`);
  return { full, maskOf, nameOf };
};

/** The answers of a question; its full set is everyone asked. */
export const answerAxis = (question: QuestionDefinition): Axis => {
  const atoms = new Map(question.answers.map((a, i) => [a.code, 1n << BigInt(i)]));
  const full = (1n << BigInt(atoms.size)) - 1n;
  const maskOfCode = (code: string): Mask | null => {
    const parts = atoms.has(code)
      ? [code]
      : (question.unions.find((u) => u.code === code)?.parts ?? code.split('+'));
    return unionOf(parts.map((part) => atoms.get(part) ?? null));
  };
  const named = [...question.answers, ...question.unions].map(({ code, label }) => ({
    label: `“${label}”`,
    mask: maskOfCode(code),
  }));
  return {
    full,
    maskOf: (_, path) => maskOfCode(codeOf(path)),
    nameOf: namer(named, [...atoms.values()], full, 'everyone asked'),
  };
};

/** An axis with nothing on it, for the entry grain: it has no answers. */
export const noAnswers: Axis = { full: 1n, maskOf: () => null, nameOf: () => 'every entry' };

const unionOf = (masks: readonly (Mask | null)[]): Mask | null =>
  masks.reduce<Mask | null>((all, m) => (all === null || m === null ? null : all | m), 0n);

const namer = (
  named: readonly { label: string; mask: Mask | null }[],
  atoms: readonly Mask[],
  full: Mask,
  everything: string,
) => {
  const labels = new Map<Mask, string>();
  for (const { label, mask } of named) {
    if (mask !== null && !labels.has(mask)) labels.set(mask, label);
  }
  return (mask: Mask): string => {
    if (mask === full) return everything;
    const label = labels.get(mask);
    if (label !== undefined) return label;
    const parts = atoms.filter((atom) => (atom & mask) !== 0n).map((a) => labels.get(a) ?? '');
    return parts.join(' or ');
  };
};
