// Which colour step of the ordinal scale an answer has. The scale itself is in tokens.css.

/** An answer keeps its step in every question: of two answers the second and the last, of three all but the third. */
const steps: Record<number, readonly number[]> = {
  1: [4],
  2: [2, 4],
  3: [1, 2, 4],
  4: [1, 2, 3, 4],
};

/** Colour class of the answer at this place, worst first, of a scale of `count` answers. */
export function stepClass(index: number, count: number): string {
  const known = steps[count];
  if (known) return `o${known[index] ?? 4}`;
  // More answers than colours: the two ends keep theirs, the middle shares the others.
  if (index === 0) return 'o1';
  if (index === count - 1) return 'o4';
  return index * 2 < count ? 'o2' : 'o3';
}
