// Tests of which release a query asks, and of writing one into it.
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askedOfARelease, releasesNamed, withRelease } from './releases-named.ts';

const root = new URL('../../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('releasesNamed', () => {
  it('tells named releases from parts that name none', () => {
    expect(releasesNamed('{ slice { sentence } }', {})).toEqual({ named: [], some: true });
    expect(releasesNamed('{ slice(release: "1-a") { sentence } conflicts { code } }', {})).toEqual({
      named: ['1-a'],
      some: true,
    });
    const query = 'query Q($r: ID) { slice(release: $r) { sentence } }';
    expect(releasesNamed(query, { r: '2-b' })).toEqual({ named: ['2-b'], some: false });
    expect(releasesNamed(query, { r: null })).toEqual({ named: [], some: true });
  });

  it('says nothing of a query that asks no release, or is half written', () => {
    expect(releasesNamed('{ node(id: "x") { id } }', {})).toBeNull();
    expect(releasesNamed('{ slice {', {})).toBeNull();
  });

  it('knows every question of the contract that takes a release', () => {
    const fields = buildSchema(read('packages/schema/cube.graphql')).getQueryType()?.getFields();
    const takes = Object.values(fields ?? {}).filter(({ args }) =>
      args.some(({ name }) => name === 'release'),
    );
    expect(takes.map(({ name }) => name).toSorted()).toEqual(askedOfARelease.toSorted());
  });
});

describe('withRelease', () => {
  it('writes the release where none is named, and changes nothing else', () => {
    const query =
      '# why\n{ a: slice(where: {}) { sentence } conflicts { code } find(text: "x", release: "0-z") { code } }';
    expect(withRelease(query, '1-a')).toBe(
      '# why\n{ a: slice(release: "1-a", where: {}) { sentence } conflicts(release: "1-a") { code } find(text: "x", release: "0-z") { code } }',
    );
  });

  it('pins every worked example that asks a release, in valid words', () => {
    const folder = 'apps/server/examples/';
    for (const name of readdirSync(new URL(folder, root))) {
      const query = read(`${folder}${name}`);
      const pinned = withRelease(query, '1-a');
      parse(pinned);
      const before = releasesNamed(query, {});
      expect(releasesNamed(pinned, {}), name).toEqual(before && { named: ['1-a'], some: false });
    }
  });

  it('leaves a query alone that cannot be read', () => {
    expect(withRelease('{ slice {', '1-a')).toBe('{ slice {');
  });
});
