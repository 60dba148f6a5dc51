// Gives the contract the words that the cube declares once: dimensions, measures, statuses, provenances, bases and filters.
// Hides where in the SDL they belong; refuses to start when contract and declaration have grown apart.
import {
  bases,
  dimensionNames,
  dimensions,
  measures,
  memberFilters,
  provenances,
  statuses,
} from '@cube/schema';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type NameNode,
  parse,
  type StringValueNode,
  type TypeNode,
  visit,
} from 'graphql';

/** Words by name of value or field; `only` narrows a type to its fields of one type. */
type Section = { words: ReadonlyMap<string, string>; only?: string };

const wordsOf = <T>(
  declared: Readonly<Record<string, T>>,
  say: (item: T, name: string) => string,
): Section => ({
  words: new Map(Object.entries(declared).map(([name, item]) => [name, say(item, name)])),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const camel = (name: string): string =>
  name.toLowerCase().replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());

/** Every dimension that can be filtered, with a filter to copy where the report can answer one. */
const filterWords = dimensionNames.flatMap((d) => {
  const { where, about, example } = dimensions[d];
  const toCopy = example ? ` Example: \`where: { ${example} }\`.` : '';
  return where ? [[where, `${about}${toCopy}`] as const] : [];
});
const rowWords = dimensionNames.map((d) => {
  const label = dimensions[d].label.toLowerCase();
  return [
    camel(d),
    `The row's ${label}: the one it pins, or the only one its slice allows. Null where it spans several.`,
  ] as const;
});

const sections: Readonly<Record<string, Section>> = {
  Dimension: wordsOf(dimensions, (d) => d.about),
  Measure: wordsOf(measures, (m) => m.about),
  CellStatus: wordsOf(statuses, (s) =>
    s.symbol ? `${capital(s.words)}, shown as ${s.symbol}. ${s.about}` : s.about,
  ),
  Provenance: wordsOf(provenances, (p) => p.about),
  Basis: wordsOf(bases, (b) => `${capital(b.words)}. ${b.about}`),
  MemberFilterInput: wordsOf(memberFilters, (f) => f.about),
  WhereInput: { words: new Map(filterWords), only: 'MemberFilterInput' },
  Row: { words: new Map(rowWords), only: 'Member' },
};

type Part = {
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
  readonly type?: TypeNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
};

const isOf = (part: Part, type: string | undefined): boolean =>
  !type || (part.type?.kind === Kind.NAMED_TYPE && part.type.name.value === type);

/** The values or fields of one type with their words; throws where the two lists differ. */
function described<T extends Part>(type: string, section: Section, parts: readonly T[]): T[] {
  const held = parts.filter((part) => isOf(part, section.only)).map((part) => part.name.value);
  const missing = [...section.words.keys()].filter((name) => !held.includes(name));
  const unknown = held.filter((name) => !section.words.has(name));
  if (missing.length > 0)
    throw new Error(`${type} in cube.graphql lacks ${missing.join(', ')}, declared in cube.ts.`);
  if (unknown.length > 0)
    throw new Error(`${type} in cube.graphql has ${unknown.join(', ')}, not declared in cube.ts.`);
  return parts.map((part) => {
    const words = section.words.get(part.name.value);
    if (!words || !isOf(part, section.only)) return part;
    if (part.description)
      throw new Error(`${type}.${part.name.value}: its words belong in cube.ts, not cube.graphql.`);
    return { ...part, description: { kind: Kind.STRING, value: words } };
  });
}

/** The contract, with the declaration's words filled in. Throws when a value or filter is missing on either side. */
export function describedSchema(sdl: string): DocumentNode {
  const left = new Set(Object.keys(sections));
  const sectionOf = (name: string): Section | undefined => {
    left.delete(name);
    return sections[name];
  };
  const document = visit(parse(sdl), {
    EnumTypeDefinition(node) {
      const section = sectionOf(node.name.value);
      if (!section) return undefined;
      return { ...node, values: described(node.name.value, section, node.values ?? []) };
    },
    InputObjectTypeDefinition(node) {
      const section = sectionOf(node.name.value);
      if (!section) return undefined;
      return { ...node, fields: described(node.name.value, section, node.fields ?? []) };
    },
    ObjectTypeDefinition(node) {
      const section = sectionOf(node.name.value);
      if (!section) return undefined;
      return { ...node, fields: described(node.name.value, section, node.fields ?? []) };
    },
  });
  if (left.size > 0) throw new Error(`cube.graphql lacks the types ${[...left].join(', ')}.`);
  return document;
}
