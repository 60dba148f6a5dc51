// Answers worked out once for a release and given again: a release never changes, so neither does what was worked out from it. Hides how
// many are kept, and that only finished ones are: whoever gives up waiting must not fail others.
import type { ReleaseContents } from '@cube/schema';

/** Orders of thousands of groups are large; these are enough for a list, its pages and a change of mind. */
const mostKept = 8;

const found = new WeakMap<ReleaseContents, Map<string, unknown>>();

/** What `work` came to when it was last asked for with this key; one key must always stand for the same kind of work. */
export async function kept<T>(
  contents: ReleaseContents,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const here = found.get(contents) ?? new Map<string, unknown>();
  found.set(contents, here);
  const known = here.get(key) as T | undefined;
  const value = known ?? (await work());
  // The one last asked for stands last, so that the one nobody asks for goes first.
  here.delete(key);
  here.set(key, value);
  const [oldest] = here.keys();
  if (here.size > mostKept && oldest !== undefined) here.delete(oldest);
  return value;
}
