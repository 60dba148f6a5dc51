import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import { compareShape } from './choices.ts';
import { choicesOf, question } from './compare.fixture.ts';
import {
  type Members,
  membersOf,
  narrowed,
  needsMembers,
  onlyWords,
  resolvePlaces,
  shownOf,
} from './places.ts';

const present = (value: string, count = 20) => ({ value, label: value, count });
const members: Members = {
  sector: [present('private'), present('voluntary')],
  'service-type': [present('care-home')],
  'council-area': [present('fife')],
  provider: [],
  providers: 0,
};
const choices = choicesOf(question('policy'));
const placesOf = (search: string, over: Partial<Members> = {}, records = true) =>
  resolvePlaces(
    readAddress(compareShape, search).values,
    choices,
    { ...members, ...over },
    records,
  );

describe('places of the address', () => {
  it('narrow the population, but not to one of the groups compared', () => {
    const places = placesOf('?by=service-type&sector=private&area=fife&type=care-home');
    expect(narrowed({}, places)).toEqual({
      sector: { is: 'private' },
      councilArea: { is: 'fife' },
    });
    expect(places.unknown).toEqual([]);
  });

  it('that nobody holds are left out and named, never sent to the cube', () => {
    const places = placesOf('?against=martians&type=nonsense');
    expect(narrowed({}, places)).toEqual({});
    expect(places.against).toBeNull();
    expect(places.unknown.map(({ raw, used }) => [raw, used])).toEqual([
      ['nonsense', 'all service types'],
      ['martians', 'the rest'],
    ]);
  });

  it('groups that need records become sectors where only totals are held', () => {
    const places = placesOf('?by=council-area', {}, false);
    expect(places.by).toBe('sector');
    expect(places.unknown).toEqual([{ name: 'by', raw: 'council-area', used: 'sectors' }]);
  });

  it('a year to compare with is one in which the question was asked', () => {
    expect(placesOf('?by=year&against=2016-17').against).toBe('2016-17');
    expect(placesOf('?by=year&against=1999').unknown.map(({ name }) => name)).toEqual(['against']);
  });

  it('wait for the members only where they decide', () => {
    const wait = (search: string) => needsMembers(readAddress(compareShape, search).values);
    expect(['', '?by=year&against=2015', '?level=99.8'].map(wait)).toEqual([false, false, false]);
    expect(['?against=x', '?type=x', '?by=provider'].map(wait)).toEqual([true, true, true]);
  });
});

describe('providers', () => {
  const provider = [present('a', 9), present('b', 5), present('c', 4), present('d', 12)];

  it('with enough entries are compared with everyone else, and those left out are counted', () => {
    const places = placesOf('?by=provider', { provider });
    expect(places.only).toEqual(['d', 'a', 'b']);
    // The population stays whole: only what is shown is narrowed.
    expect(narrowed({}, places)).toEqual({});
    expect(shownOf({}, places)).toEqual({ provider: { in: ['d', 'a', 'b'] } });
    expect(onlyWords(places, { ...members, provider, providers: 4 })).toBe(
      'The 3 providers with at least 5 entries are compared, each with all other services, whoever runs them. One provider is not: of fewer entries there is hardly anything to say.',
    );
  });

  it('are the largest where there are more than the cube takes at once', () => {
    const provider = Array.from({ length: 100 }, (_, at) => present(`p${at}`, 109 - at));
    const places = placesOf('?by=provider', { provider });
    expect(onlyWords(places, { ...members, provider, providers: 5382 })).toBe(
      'The 100 largest providers are compared, each with all other services, whoever runs them. The cube takes no more at once; 5,282 providers are not compared, with 10 entries or fewer.',
    );
  });

  it('are never those of whom none is recorded, however many', () => {
    const node = (code: string, value: number) => ({
      keys: [{ code, label: code }],
      count: { status: 'KNOWN', value },
    });
    const nodes = [node('not-recorded', 900), node('a', 9), node('b', 5)];
    const held = membersOf({ providers: { totalCount: 3, nodes } } as unknown as Parameters<
      typeof membersOf
    >[0]);
    expect(held.provider.map(({ value }) => value)).toEqual(['a', 'b']);
    expect(held.providers).toBe(2);
    expect(placesOf('?by=provider', held).only).toEqual(['a', 'b']);
  });

  it('are all compared where hardly any has enough', () => {
    const few = [present('a', 9), present('b', 1)];
    expect(placesOf('?by=provider', { provider: few }).only).toEqual(['a', 'b']);
  });
});
