// Chance that is the same every time, for the simulation: a small generator of numbers from a seed, and dealing in proportion.

export type Chance = {
  /** A whole number from 0 to `below` - 1. */
  below: (below: number) => number;
  /** True in so many of a hundred tries. */
  percent: (percent: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  shuffled: <T>(list: readonly T[]) => T[];
};

/** mulberry32: 32 bits of state, the same sequence on every machine. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) * 2 ** -32;
  };
};

/** Chance from a seed. */
export const chanceFrom = (seed: number): Chance => {
  const next = mulberry32(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Nothing to pick from.');
    return list[below(list.length)] as T;
  };
  return {
    below,
    percent: (percent) => below(100) < percent,
    pick,
    shuffled: (list) => {
      const rest = [...list];
      return list.map(() => rest.splice(below(rest.length), 1)[0] as (typeof list)[number]);
    },
  };
};

/**
 * So many cards in proportion to the weights. Every first part of them is in proportion too, so that what is dealt to one group after
 * another is fair to each.
 */
export const deal = <T>(weights: readonly (readonly [T, number])[], cards: number): T[] => {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const given = weights.map(() => 0);
  return Array.from({ length: cards }, (_, dealt) => {
    const lag = weights.map(([, weight], i) => weight * (dealt + 1) - (given[i] ?? 0) * total);
    const most = lag.indexOf(Math.max(...lag));
    given[most] = (given[most] ?? 0) + 1;
    const card = weights[most];
    if (!card) throw new Error('Nothing to deal.');
    return card[0];
  });
};
