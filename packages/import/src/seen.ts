// Which entries a file has named before, and on which line. Each is kept under two keys of 64 bits with a line, 12 bytes a place and
// at most half of the places used: 25 to 50 MB for the 500,000 rows that a file may have, 600 kB for a register. Two keys of the
// largest file look alike by chance once in some ten million files.
import type { EntryInput } from '@cube/schema';

/** Line on which the same entry stood before; null where it is new, and is kept. */
export type Seen = (
  entry: Pick<EntryInput, 'line' | 'service' | 'period' | 'date'>,
) => number | null;

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

const seeds = [0x9747b28c, 0x3c6ef372] as const;

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
  const find = (key: string): number | null => {
    const at = place(words, size, hash(key, seeds[0]), hash(key, seeds[1]));
    return words[at + 2] || null;
  };
  const keep = (key: string, line: number): void => {
    const [a, b] = [hash(key, seeds[0]), hash(key, seeds[1])];
    const at = place(words, size, a, b);
    if (words[at + 2] !== 0) return;
    words.set([a, b, line], at);
    kept += 1;
    if (kept * 2 > size) grow();
  };
  return ({ line, service, period, date }) => {
    // The same day, or the same period where either has no day: the store's own rule for what it holds already.
    const ofDay = JSON.stringify([service, date]);
    const inPeriod = JSON.stringify([service, period, 'any']);
    const withoutDay = JSON.stringify([service, period, 'no day']);
    const before = date === null ? find(inPeriod) : (find(ofDay) ?? find(withoutDay));
    keep(inPeriod, line);
    keep(date === null ? withoutDay : ofDay, line);
    return before;
  };
};
