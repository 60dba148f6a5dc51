// What a reading of the source means, from the cube's label of it.

/** "If 42% is wrong", from "42% local authority set aside: ..."; any other label as it is. */
export function readingWords(label: string): string {
  const [, printed] = /^(\S+) .*\bset aside\b/.exec(label) ?? [];
  return printed ? `If ${printed} is wrong` : `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}
