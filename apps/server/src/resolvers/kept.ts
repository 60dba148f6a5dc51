// Answers worked out once for a release and given again: a release never changes, so neither does what was worked out from it. Hides how
// many are kept, that two who ask at once share the work, and that only finished work is kept: whoever gives up must not fail others.
import type { ReleaseContents } from '@cube/schema';

/** Orders of thousands of groups are large: some of the largest, or many small ones, over all releases together. */
const mostGroups = 50_000;

/** What an answer weighs beside its groups: an empty one is not kept for nothing. */
const ownWeight = 10;

type Answers = Map<string, Kept>;
/** What tells of an answer without holding it, so that a release nobody looks at any more can go. */
type Ticket = { answers: WeakRef<Answers>; key: string; groups: number };
type Kept = { value: Promise<unknown>; ticket: Ticket };

/** A memory of answers that hold no more than `most` groups together, each answer counted as some more. */
export function keeper(most: number) {
  const found = new WeakMap<ReleaseContents, Answers>();
  /** Those finished, the one nobody has asked for longest first. */
  const finished = new Set<Ticket>();

  const makeRoom = (): void => {
    let groups = [...finished].reduce((sum, ticket) => sum + ticket.groups, 0);
    for (const ticket of finished) {
      if (groups <= most) return;
      finished.delete(ticket);
      ticket.answers.deref()?.delete(ticket.key);
      groups -= ticket.groups;
    }
  };

  /** What `work` came to when it was last asked for with this key; one key must always stand for the same kind of work. */
  return async function kept<T>(
    contents: ReleaseContents,
    key: string,
    work: () => Promise<T>,
    groupsIn: (value: T) => number,
  ): Promise<T> {
    const answers: Answers = found.get(contents) ?? new Map();
    found.set(contents, answers);
    const known = answers.get(key);
    if (known) {
      if (finished.delete(known.ticket)) finished.add(known.ticket);
      const ended = await Promise.allSettled([known.value]);
      if (ended[0].status === 'fulfilled') return ended[0].value as T;
      // Whoever began it gave up or failed, for reasons that may be their own.
      return kept(contents, key, work, groupsIn);
    }
    const value = work();
    const ticket: Ticket = { answers: new WeakRef(answers), key, groups: 0 };
    answers.set(key, { value, ticket });
    try {
      ticket.groups = groupsIn(await value) + ownWeight;
    } catch (error) {
      answers.delete(key);
      throw error;
    }
    finished.add(ticket);
    makeRoom();
    return value;
  };
}

/** Answers kept by this process. */
export const kept = keeper(mostGroups);
