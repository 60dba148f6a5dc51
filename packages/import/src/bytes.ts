// Every byte of a file looked at once: is it text, in which encoding, and what is its hash. Hides UTF-8's rules and what gives
// away a file written on an old Macintosh.
import { createHash } from 'node:crypto';
import { decoderOf, type Encoding, undefinedBytes, wideEncoding } from './encoding.ts';
import { Fault } from './fault.ts';
import { headBytes, otherKind } from './kinds.ts';

export type Plain = { encoding: Encoding; sha256: string; bytes: number };

/** Looks at the whole content. Throws Fault where it is empty, no text, or in no encoding that can be told. */
export const inspectBytes = async (content: AsyncIterable<Buffer>): Promise<Plain> => {
  const hash = createHash('sha256');
  let look: Look | null = null;
  let bytes = 0;
  let head: Buffer = Buffer.alloc(0);
  const begin = (): Look => {
    const kind = otherKind(head);
    if (kind) {
      throw new Fault({ check: 'file-kind' }, `This is ${kind}, whatever its name says.`);
    }
    const wide = wideEncoding(head);
    if (!wide) refuseControls(head);
    const begun = wide ? lookAtWide(wide) : lookAtBytes();
    begun.at(head);
    return begun;
  };
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.length;
    if (look) look.at(chunk);
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length >= headBytes) look = begin();
    }
  }
  if (bytes === 0) throw new Fault({ check: 'file-size' }, 'The file is empty.');
  look ??= begin();
  return { encoding: look.end(), sha256: hash.digest('hex'), bytes };
};

type Look = { at: (chunk: Buffer) => void; end: () => Encoding };

/** Signs that no text has, in numbers that no accident explains. */
const refuseControls = (head: Buffer): void => {
  let controls = 0;
  for (const byte of head)
    if (byte > 0 && (byte < 8 || (byte > 13 && byte < 32 && byte !== 26))) controls += 1;
  if (controls * 50 > head.length) {
    throw new Fault(
      { check: 'file-kind' },
      'This is no text file: it is full of control characters.',
    );
  }
};

const nul = (line: number): Fault =>
  new Fault(
    { check: 'file-kind', line },
    `This is no plain text file: line ${line} holds a NUL byte, which text never does.`,
  );

const lookAtWide = (encoding: Encoding): Look => {
  const decode = decoderOf(encoding);
  let bytes = 0;
  let line = 1;
  return {
    at: (chunk) => {
      bytes += chunk.length;
      const text = decode(chunk);
      if (text.isWellFormed() && !text.includes('\0')) {
        line += breaksIn(text);
        return;
      }
      const at = text.search(/\0|\p{Cs}/u);
      const where = line + breaksIn(text.slice(0, Math.max(at, 0)));
      if (text[at] === '\0') throw nul(where);
      throw unreadable(where, null, `${encoding}, but line ${where} holds half a letter`);
    },
    end: () => {
      if (bytes % 2 === 0) return encoding;
      throw unreadable(line, null, `${encoding}, but it ends in the middle of a letter`);
    },
  };
};

/** How many lines a text ends. */
export const breaksIn = (text: string): number => {
  let breaks = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === 13 || (letter === 10 && text.charCodeAt(i - 1) !== 13)) breaks += 1;
  }
  return breaks;
};

const unreadable = (line: number | null, byte: number | null, why: string): Fault =>
  new Fault(
    { check: 'file-encoding', line, value: byte === null ? null : inHex(byte) },
    `The file looks like ${why}. Save it as UTF-8 and send it again.`,
  );

const inHex = (byte: number): string => `byte 0x${byte.toString(16).toUpperCase()}`;

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);

/** In Mac Roman an apostrophe between letters, a dash between spaces, or an accented letter after a small one; in Windows-1252 nothing a person writes. */
const isMac = (before: number, byte: number, after: number): boolean => {
  if (byte === 0xd5) return isLetter(before) && isLetter(after);
  if (byte === 0xd0 || byte === 0xd1) return before === 0x20 && after === 0x20;
  return [0x8a, 0x8c, 0x8e, 0x9f].includes(byte) && before >= 0x61 && before <= 0x7a;
};

type Place = { line: number; byte: number };

const lookAtBytes = (): Look => {
  let line = 1;
  let before = 0;
  let last = 0;
  // UTF-8: how many bytes the letter still needs, and between which values the next one lies.
  let needs = 0;
  let low = 0x80;
  let high = 0xbf;
  let lead = 0;
  let letters = 0;
  let certain = 0;
  let wrong = 0;
  const first: { wrong: Place | null; undefined: Place | null; mac: Place | null } = {
    wrong: null,
    undefined: null,
    mac: null,
  };
  const spoil = (byte: number): void => {
    wrong += 1;
    first.wrong ??= { line, byte };
    needs = 0;
  };
  const highByte = (byte: number): void => {
    if (undefinedBytes.includes(byte)) first.undefined ??= { line, byte };
    if (needs > 0) {
      if (byte >= low && byte <= high) {
        // What Windows-1252 shows as "Ã©" or "â€™": nobody writes that, so it is UTF-8.
        if (lead === 0xc2 || lead === 0xc3 || (lead === 0xe2 && byte === 0x80)) certain += 1;
        needs -= 1;
        if (needs === 0) letters += 1;
        low = 0x80;
        high = 0xbf;
        return;
      }
      spoil(last);
    }
    lead = byte;
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) needs = 1;
    else if (byte >= 0xe0 && byte <= 0xef) needs = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) needs = 3;
    else spoil(byte);
  };
  let marks = 0;
  let atStart = true;
  const skipMarks = (chunk: Buffer): void => {
    while (chunk.subarray(marks * 3, marks * 3 + 3).equals(Buffer.of(0xef, 0xbb, 0xbf))) marks += 1;
  };
  return {
    at: (chunk) => {
      if (atStart) skipMarks(chunk);
      for (let i = atStart ? marks * 3 : 0; i < chunk.length; i += 1) {
        const byte = chunk[i] ?? 0;
        if (last >= 0x80 && first.mac === null && isMac(before, last, byte)) {
          first.mac = { line, byte: last };
        }
        if (byte >= 0x80) highByte(byte);
        else {
          if (needs > 0) spoil(last);
          if (byte === 0) throw nul(line);
          if (byte === 13 || (byte === 10 && last !== 13)) line += 1;
        }
        before = last;
        last = byte;
      }
      atStart = false;
    },
    end: () => {
      if (needs > 0) spoil(last);
      if (!first.wrong) return 'UTF-8';
      const { wrong: at } = first;
      if (certain > 0 || letters > wrong) {
        throw unreadable(at.line, at.byte, `UTF-8, but line ${at.line} holds a byte that is not`);
      }
      const mac = first.undefined ?? first.mac;
      if (mac) {
        throw unreadable(
          mac.line,
          mac.byte,
          `Mac Roman or another old encoding: line ${mac.line} holds ${inHex(mac.byte)}, which Windows-1252 has no such use for`,
        );
      }
      return 'Windows-1252';
    },
  };
};
