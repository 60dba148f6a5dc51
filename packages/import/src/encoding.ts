// Which encoding a file is in, found by looking at every byte, and its text. Hides byte order marks and the table of Windows-1252.
import { StringDecoder } from 'node:string_decoder';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252';

/** UTF-16 by its mark, or by nearly every second byte being zero, as plain letters have it. */
export const wideEncoding = (head: Uint8Array): Encoding | null => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE';
  const pairs = Math.min(head.length, 2_000) >> 1;
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (head[i * 2] === 0) even += 1;
    if (head[i * 2 + 1] === 0) odd += 1;
  }
  if (odd * 10 > pairs * 7 && even * 10 < pairs) return 'UTF-16LE';
  if (even * 10 > pairs * 7 && odd * 10 < pairs) return 'UTF-16BE';
  return null;
};

/** The letters of 0x80 to 0x9F in Windows-1252; a gap where it has none. */
const upper = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
export const undefinedBytes: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const fromWindows = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);

/** Bytes to text, chunk by chunk; `end` gives what is left of a letter cut in two. */
export const decoderOf = (encoding: Encoding): ((chunk: Buffer) => string) => {
  if (encoding === 'Windows-1252') return fromWindows;
  const decoder = new StringDecoder(encoding === 'UTF-8' ? 'utf8' : 'utf16le');
  if (encoding !== 'UTF-16BE') return (chunk) => decoder.write(chunk);
  let odd: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = Buffer.concat([odd, chunk]);
    const even = bytes.length - (bytes.length % 2);
    odd = bytes.subarray(even);
    return decoder.write(Buffer.from(bytes.subarray(0, even)).swap16());
  };
};

/** Byte order marks at the start, also one that was read as Windows-1252 and written again as text. */
const marks = /^(?:\ufeff|\u00ef\u00bb\u00bf)+/;
const longEnough = 64;

/** The text of the content, without byte order marks. */
export async function* textOf(
  content: AsyncIterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  let start: string | null = '';
  for await (const chunk of content) {
    const text: string = (start ?? '') + decode(chunk);
    if (start !== null && text.length < longEnough) {
      start = text;
      continue;
    }
    yield start === null ? text : text.replace(marks, '');
    start = null;
  }
  if (start) yield start.replace(marks, '');
}
