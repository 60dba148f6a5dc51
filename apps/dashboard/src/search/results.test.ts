import { describe, expect, it } from 'vitest';
import { destinationOf, type Found } from './destinations.ts';
import { memberGroups, mostOfAKind, nearAtHand, resultWords, withFound } from './results.ts';

const member = (dimension: Found['dimension'], code: string, label: string): Found => ({
  dimension,
  code,
  label,
  parent: null,
});
const everyScreen = new Set(['/', '/compare', '/target', '/explore', '/service', '/dictionary']);
const now = new Set(['/', '/compare', '/dictionary']);

describe('where a thing that was found leads', () => {
  it('a question to Compare on it', () => {
    const found = member('QUESTION', 'care-plans', 'Do care plans hold strategies?');
    expect(destinationOf(found, now)?.href).toBe('/compare?question=care-plans');
  });

  it('an answer to Compare on its question', () => {
    const found = {
      ...member('ANSWER', 'all+majority', 'All or the majority'),
      parent: { code: 'roles', label: 'Are staff aware of their roles?' },
    };
    expect(destinationOf(found, now)?.href).toBe('/compare?question=roles&answer=all%2Bmajority');
  });

  it('a service to its profile, and nowhere while there is none', () => {
    const found = member('SERVICE', 'cs2003000001', 'A service');
    expect(destinationOf(found, everyScreen)?.href).toBe('/service?code=cs2003000001');
    expect(destinationOf(found, now)).toBeNull();
  });

  it('an area to its services, or to its entry in the dictionary', () => {
    const found = member('COUNCIL_AREA', 'fife', 'Fife');
    expect(destinationOf(found, everyScreen)?.href).toBe('/target?rank=service&area=fife');
    expect(destinationOf(found, now)?.href).toBe('/dictionary#council-area-fife');
  });
});

describe('what the search lists', () => {
  it('screens and words at once, without asking', () => {
    const { before, after } = nearAtHand('co', [{ path: '/compare', label: 'Compare' }]);
    expect(before[0]?.entries[0]).toMatchObject({ label: 'Compare', href: '/compare' });
    expect(after[0]?.entries.map(({ label }) => label)).toContain('Conflict');
    expect(nearAtHand('  ', [{ path: '/', label: 'National picture' }]).before).toEqual([]);
  });

  it('a word also under what others call it', () => {
    const { after } = nearAtHand('confidence', []);
    expect(after[0]?.entries[0]).toMatchObject({
      label: 'Interval',
      href: '/evidence?tab=glossary#term-interval',
    });
  });

  it('few of a kind, those that begin with the words first, and how many there are', () => {
    const members = ['A private one', 'B', 'C', 'D', 'E', 'F', 'Private'].map((label, index) =>
      member('SECTOR', `s${index}`, label),
    );
    const [group] = memberGroups('priv', [{ dimension: 'SECTOR', total: 9, members }], now);
    expect(group?.entries[0]?.label).toBe('Private');
    expect(group?.entries).toHaveLength(mostOfAKind);
    expect(group?.total).toBe(9);
  });

  it('what only its description names, once', () => {
    const held = member('SERVICE_TYPE', 'fostering', 'Fostering');
    const also = member('SERVICE_TYPE', 'adoption', 'Adoption');
    const [found] = withFound(
      [{ dimension: 'SERVICE_TYPE', total: 1, members: [held] }],
      [held, also],
    );
    expect(found?.members.map(({ code }) => code)).toEqual(['fostering', 'adoption']);
    expect(found?.total).toBe(2);
  });

  it('is counted in words', () => {
    const entry = { key: 'a', label: 'A', leads: '', href: '/' };
    expect(resultWords([], 'zebra')).toBe('Nothing found for zebra.');
    expect(resultWords([{ name: 'One', total: 1, entries: [entry] }], 'a')).toMatch(/^1 result\./);
    expect(resultWords([{ name: 'One', total: 7, entries: [entry] }], 'a')).toMatch(/Type more/);
  });
});
