// What the size of a group is, which its minimum and its plausible places go by: one rule for the cube and for what a screen says of it.

/**
 * Where need is read from one share it is the base of that share: a group of twenty of whom three were asked has three answers to be
 * judged by. Else it is its entries, as a count has no base, and several signals no one base.
 */
export const sizedByBase = (signals: readonly { kind: 'rate' | 'measure' }[]): boolean =>
  signals.length === 1 && signals[0]?.kind === 'rate';
