import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../address.ts';
import {
  addressOf,
  type Example,
  examplesFor,
  graphiqlAddress,
  longestQuery,
  startTabs,
} from './tabs.ts';

const example = (slug: string, query: string, variables: string | null = null): Example => ({
  __typename: 'Example',
  slug,
  title: slug,
  about: '',
  query,
  variables,
});
const examples = [
  example('one', 'query One { a }\n'),
  example('two', 'query Two($x: Int) { b }\n', '{"x": 1}'),
];
const asked = (search: string) => readAddress(graphiqlAddress, search).values;

describe('tabs of GraphiQL', () => {
  it('opens every example, the first in front', () => {
    const start = startTabs(examples, asked(''));
    expect(start.tabs.map((tab) => tab.query)).toEqual([
      'query One { a }\n',
      'query Two($x: Int) { b }\n',
    ]);
    expect(start.active).toBe(0);
  });

  it('brings the example that the address names to the front, with its variables', () => {
    const start = startTabs(examples, asked('example=two'));
    expect(start.tabs[start.active]).toEqual({
      query: 'query Two($x: Int) { b }\n',
      variables: '{"x": 1}',
    });
  });

  it('says so when nobody knows the named example', () => {
    expect(startTabs(examples, asked('example=three'))).toMatchObject({
      active: 0,
      unknown: 'three',
    });
  });

  it('opens a query of the address in a tab of its own', () => {
    const start = startTabs(examples, asked(`query=${encodeURIComponent('{ c }')}`));
    expect(start.active).toBe(2);
    expect(start.tabs[2]).toEqual({ query: '{ c }', variables: '' });
  });

  it('shows the release of the page in the text of an example, which keeps its name', () => {
    const known = examplesFor([example('three', 'query Three { slice { sentence } }')], '1-a');
    const start = startTabs(known, asked('release=1-a&example=three'));
    const draft = start.tabs[start.active] ?? { query: '', variables: '' };
    expect(draft.query).toBe('query Three { slice(release: "1-a") { sentence } }');
    expect(addressOf(known, draft)).toMatchObject({ example: 'three', query: '' });
  });

  it('works without any example', () => {
    expect(startTabs([], asked(''))).toMatchObject({ tabs: [{ query: '' }], active: 0 });
  });
});

describe('the address of a draft', () => {
  it('names an example that is untouched', () => {
    const address = addressOf(examples, { query: 'query One { a }', variables: '' });
    expect(address).toMatchObject({ example: 'one', query: '' });
  });

  it('carries a changed query so that the same tabs open from it', () => {
    const draft = { query: 'query Two { b + "%20 #&=?" }\n', variables: '{"x": "a&b"}' };
    const { tooLong, ...address } = addressOf(examples, draft);
    expect(tooLong).toBe(false);
    const search = writeAddress(graphiqlAddress, { release: null, ...address });
    const start = startTabs(examples, asked(search.slice(1)));
    expect(start.tabs[start.active]).toEqual(draft);
  });

  it('leaves out a query that no address can carry, and says so', () => {
    const draft = { query: `{ ${'a '.repeat(longestQuery)} }`, variables: '' };
    expect(addressOf(examples, draft)).toMatchObject({ query: '', tooLong: true });
  });
});
