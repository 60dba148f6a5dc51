import { describe, expect, it } from 'vitest';
import { kinds } from './frames.ts';
import { lastPlace, listTitle, placeWords, plausibleWords, toldReasons } from './words.ts';

type Edge = Parameters<typeof listTitle>[0]['edges'][number];

const edge = (
  label: string,
  position: number,
  plausible: [number, number] | null,
  tiedWith = 0,
): Edge =>
  ({
    cursor: label,
    position,
    tiedWith,
    plausible: plausible && { lower: plausible[0], upper: plausible[1] },
    node: { id: label, keys: [{ code: label, label }] },
  }) as unknown as Edge;

const listOf = (edges: Edge[], unread = 0) =>
  ({
    edges,
    totalCount: edges.length + unread,
    pageInfo: { hasNextPage: unread > 0 },
  }) as unknown as Parameters<typeof listTitle>[0];
const area = kinds['council-area'];

describe('the title of the list', () => {
  it('says first only where no other place is plausible', () => {
    expect(listTitle(listOf([edge('Fife', 1, [1, 1]), edge('Moray', 2, [2, 2])]), area)).toBe(
      'Fife is first in 95 of 100 re-runs',
    );
  });

  it('counts who else could be first', () => {
    const list = listOf([
      edge('Fife', 1, [1, 3]),
      edge('Moray', 2, [1, 3]),
      edge('Bute', 3, [2, 3]),
    ]);
    expect(listTitle(list, area)).toBe(
      'Fife comes first, but one other council area could also be first',
    );
  });

  it('says near the top where the range is a quarter of the list or less', () => {
    const others = Array.from({ length: 11 }, (_, i) =>
      edge(`Area ${i}`, i + 2, [i < 2 ? 1 : 3, 12]),
    );
    expect(listTitle(listOf([edge('Fife', 1, [1, 3]), ...others]), area)).toBe(
      'Fife is near the top in 95 of 100 re-runs; two other council areas could also be first',
    );
  });

  it('claims no certainty where there is no range, for the top or for another', () => {
    expect(listTitle(listOf([edge('Fife', 1, null), edge('Moray', 2, [1, 2])]), area)).toBe(
      'Fife comes first; how sure that is cannot be said',
    );
    expect(listTitle(listOf([edge('Fife', 1, [1, 1]), edge('Moray', 2, null)]), area)).toBe(
      'Fife is first in 95 of 100 re-runs, among those large enough to say',
    );
  });

  it('names nobody where no service shows a sign of need', () => {
    const none = { ...edge('Sitters', 1, null), score: 0 };
    expect(listTitle(listOf([none]), kinds.service)).toBe(
      'No service shows any of the chosen signs of need',
    );
    expect(listTitle(listOf([{ ...none, score: 1 }]), kinds.service)).toMatch(/^Sitters shows/);
  });

  it('names no winner of a tie', () => {
    expect(listTitle(listOf([edge('A', 1, null, 2)]), kinds.service)).toBe(
      'Three services share the first place',
    );
  });

  it('does not know of groups beyond what was read', () => {
    const list = listOf([edge('A', 1, [1, 9]), edge('B', 2, [1, 9])], 10);
    expect(listTitle(list, kinds.provider)).toBe(
      'A comes first, but at least one other provider could also be first',
    );
  });

  it('says near the top of all groups, not of those that were read', () => {
    const list = listOf([edge('A', 1, [1, 9]), edge('B', 2, [1, 9])], 1_000);
    expect(listTitle(list, kinds.provider)).toBe(
      'A is near the top in 95 of 100 re-runs; at least one other provider could also be first',
    );
  });

  it('has words for an empty list', () => {
    expect(listTitle(listOf([]), area)).toBe('No council area to rank');
  });
});

describe('places in words', () => {
  it('tell ties as ties and ranges as ranges', () => {
    expect(placeWords({ position: 3, tiedWith: 0, plausible: null })).toBe('3rd');
    expect(placeWords({ position: 12, tiedWith: 3, plausible: null })).toBe('12th, shared by 4');
    expect(plausibleWords({ plausible: { lower: 1, upper: 4 } })).toBe('could be 1st to 4th');
    expect(plausibleWords({ plausible: { lower: 1, upper: 1 } })).toBe('1st in 95 of 100 re-runs');
    expect(plausibleWords({ plausible: null })).toBeNull();
  });

  it('end where the lowest plausible place is', () => {
    expect(lastPlace(listOf([edge('A', 1, [1, 2]), edge('B', 2, [1, 2])]))).toBe(2);
    expect(lastPlace(listOf([edge('A', 1, [1, 2])], 1_200))).toBe(1_201);
    expect(lastPlace(listOf([]))).toBe(1);
  });
});

describe('reasons told', () => {
  const of = (...contributions: number[]) =>
    contributions.map((contribution) => ({ contribution, signal: 0 }));

  it('are three at most, and only those that speak for the place', () => {
    expect(toldReasons(of(4, 3, 2, 1), false)).toHaveLength(3);
    expect(toldReasons(of(2, -1), false)).toEqual(of(2));
  });

  it('leave a group its counts, and claim nothing of a service', () => {
    expect(toldReasons(of(-1, -2), false)).toEqual(of(-1));
    expect(toldReasons(of(0, -2), true)).toEqual([]);
  });

  it('of a service end with what decides between services alike', () => {
    const last = { contribution: 0, signal: null };
    expect(toldReasons([...of(4, 3, 2, 1, 0), last], true)).toEqual([...of(4, 3, 2), last]);
  });
});
