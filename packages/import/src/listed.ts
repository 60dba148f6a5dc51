// Names in a sentence. Hides how many of a long list are said.
import { formatCount } from '@cube/schema';

const mostNamed = 12;

/** "a, b and c"; beyond a dozen "and 5 more". */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, mostNamed);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${formatCount(more)} more`;
  const last = shown.at(-1);
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : (last ?? '');
};
