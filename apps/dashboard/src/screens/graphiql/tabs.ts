// What stands in the query tabs, and which address says so. Each worked example is a tab; a query in the address is one more. Pure.
import { code, pinned, type Shape, text, type Values } from '../../address.ts';
import type { ExampleFieldsFragment } from '../../generated/graphql.ts';
import { withRelease } from './releases-named.ts';

export type Example = ExampleFieldsFragment;
/** A query with its variables as JSON text. */
export type Draft = { query: string; variables: string };

/** The longest query an address carries; beyond this, browsers and mail programs cut links. */
export const longestQuery = 6_000;

export const graphiqlAddress = {
  ...pinned,
  example: code(),
  query: text(longestQuery),
  variables: text(longestQuery),
} satisfies Shape;
type Address = Values<typeof graphiqlAddress>;

export type Start = {
  tabs: readonly Draft[];
  active: number;
  /** An example the address names but nobody knows. */
  unknown: string | null;
};

/** The examples as a page shows them: a release it has pinned stands in their text, where the reader sees it. */
export const examplesFor = (
  examples: readonly Example[],
  release: string | null,
): readonly Example[] =>
  release ? examples.map((one) => ({ ...one, query: withRelease(one.query, release) })) : examples;

const draftOf = (example: Example): Draft => ({
  query: example.query,
  variables: example.variables ?? '',
});

const same = (a: Draft, b: Draft): boolean =>
  a.query.trim() === b.query.trim() && a.variables.trim() === b.variables.trim();

/** The worked example a draft is, word for word. */
export const exampleOf = (examples: readonly Example[], draft: Draft): Example | undefined =>
  examples.find((example) => same(draftOf(example), draft));

/** What a draft is called in a list. */
export const nameOf = (examples: readonly Example[], draft: Draft): string =>
  exampleOf(examples, draft)?.title ??
  /^\s*(?:query|mutation)\s+(\w+)/m.exec(draft.query)?.[1] ??
  'A query without a name';

/** The tabs to open with: every example, the asked one in front; a query of the address's own after them. */
export function startTabs(examples: readonly Example[], asked: Address): Start {
  const tabs = examples.map(draftOf);
  if (asked.query) {
    const own = { query: asked.query, variables: asked.variables };
    const known = tabs.findIndex((tab) => same(tab, own));
    if (known >= 0) return { tabs, active: known, unknown: null };
    return { tabs: [...tabs, own], active: tabs.length, unknown: null };
  }
  const named = examples.findIndex((example) => example.slug === asked.example);
  const unknown = asked.example && named < 0 ? asked.example : null;
  if (tabs.length === 0) return { tabs: [{ query: '', variables: '' }], active: 0, unknown };
  return { tabs, active: Math.max(named, 0), unknown };
}

/** What the address says of a draft: the example's name, or the query itself while an address can carry it. */
export function addressOf(
  examples: readonly Example[],
  draft: Draft,
): Pick<Address, 'example' | 'query' | 'variables'> & { tooLong: boolean } {
  const example = exampleOf(examples, draft);
  if (example) return { example: example.slug, query: '', variables: '', tooLong: false };
  const tooLong = draft.query.length + draft.variables.length > longestQuery;
  if (tooLong) return { example: null, query: '', variables: '', tooLong };
  return { example: null, query: draft.query, variables: draft.variables, tooLong };
}
