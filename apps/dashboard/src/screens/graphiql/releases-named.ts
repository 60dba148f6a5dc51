// Which release a query asks: read from its text, and written into it. A field that names none is answered from the newest. Pure.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
} from 'graphql';
import { argumentsOf, fieldsIn } from '../explore/from-cells.ts';

/** The questions of the contract that take a release. */
export const askedOfARelease = ['catalogue', 'slice', 'publishedFigures', 'conflicts', 'find'];

export type ReleasesNamed = {
  /** Ids the query names, in its order. */
  named: readonly string[];
  /** Part of it, or all, names none. */
  some: boolean;
};

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query);
  } catch (error) {
    // Still being written; the server says what is wrong with it.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

function asking(document: DocumentNode): FieldNode[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const fields = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'
      ? fieldsIn(definition.selectionSet, fragments)
      : [],
  );
  return [...new Set(fields)].filter(({ name }) => askedOfARelease.includes(name.value));
}

/** Null where the query asks nothing of a release, or cannot be read. */
export function releasesNamed(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): ReleasesNamed | null {
  const document = parsed(query);
  const fields = document ? asking(document) : [];
  if (fields.length === 0) return null;
  const releases = fields.map((field) => argumentsOf(field, variables).release);
  const named = releases.filter((one) => typeof one === 'string');
  return { named: [...new Set(named)], some: named.length < releases.length };
}

/** The variables of an editor as values; none while they are no JSON object. */
export function variablesIn(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // The editor marks it, and running it says so.
    return {};
  }
}

/** The query with the release written wherever it names none; its other words stay as they stand. */
export function withRelease(query: string, release: string): string {
  const document = parsed(query);
  if (!document) return query;
  const words = `release: ${JSON.stringify(release)}`;
  const edits = asking(document)
    .filter((field) => !field.arguments?.some(({ name }) => name.value === 'release'))
    .map((field) => {
      const first = field.arguments?.[0]?.loc?.start;
      return first === undefined
        ? { at: field.name.loc?.end ?? 0, text: `(${words})` }
        : { at: first, text: `${words}, ` };
    });
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((text, { at, text: more }) => text.slice(0, at) + more + text.slice(at), query);
}
