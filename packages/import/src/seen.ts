// Which keys a file has named before, and on which line. Keys are kept as 64 bits and a line, 12 bytes a place and at most half of the
// places used: 24 to 48 bytes a key, 12.6 MB for the 500,000 rows that a file may have. Two keys of such a file look alike by
// chance once in a hundred million files.

/** Line on which the key stood before; null where it is new, and is kept. */
export type Seen = (key: string, line: number) => number | null;

const firstSize = 1 << 12;

/** Two 32-bit hashes of a text, with constants of MurmurHash 3's mixer. */
const hash = (key: string, seed: number): number => {
  let h = seed;
  for (let i = 0; i < key.length; i += 1) {
    h = Math.imul(h ^ key.charCodeAt(i), 0xcc9e2d51);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

export const keepSeen = (): Seen => {
  let size = firstSize;
  let words = new Uint32Array(size * 3);
  let kept = 0;
  const place = (table: Uint32Array, slots: number, a: number, b: number): number => {
    let at = a & (slots - 1);
    // A line is never 0, so a 0 there is a free place.
    while (table[at * 3 + 2] !== 0 && !(table[at * 3] === a && table[at * 3 + 1] === b)) {
      at = (at + 1) & (slots - 1);
    }
    return at * 3;
  };
  const grow = (): void => {
    const larger = new Uint32Array(size * 6);
    for (let i = 0; i < words.length; i += 3) {
      if (words[i + 2] === 0) continue;
      larger.set(
        words.subarray(i, i + 3),
        place(larger, size * 2, words[i] ?? 0, words[i + 1] ?? 0),
      );
    }
    words = larger;
    size *= 2;
  };
  return (key, line) => {
    const a = hash(key, 0x9747b28c);
    const b = hash(key, 0x3c6ef372);
    const at = place(words, size, a, b);
    const before = words[at + 2] ?? 0;
    if (before !== 0) return before;
    words.set([a, b, line], at);
    kept += 1;
    if (kept * 2 > size) grow();
    return null;
  };
};
