// What a file is by its first bytes, whatever its name says. Hides the signatures of other formats.

/** How many bytes from the start tell the kind. */
export const headBytes = 65_536;

const gzip = [0x1f, 0x8b];

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

export const isGzip = (head: Uint8Array): boolean => startsWith(head, gzip);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

const signatures: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], what: 'an old Excel workbook (.xls)' },
  { bytes: ascii('%PDF-'), what: 'a PDF document' },
  { bytes: [0x89, ...ascii('PNG')], what: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture (JPEG)' },
  { bytes: ascii('GIF8'), what: 'a picture (GIF)' },
  { bytes: ascii('{\\rtf'), what: 'a Rich Text document' },
  { bytes: ascii('PAR1'), what: 'a Parquet file' },
  { bytes: ascii('SQLite format 3'), what: 'an SQLite database' },
  { bytes: ascii('7z').concat(0xbc, 0xaf), what: 'compressed with 7-Zip; only gzip can be read' },
  { bytes: ascii('Rar!'), what: 'compressed with RAR; only gzip can be read' },
  { bytes: ascii('BZh'), what: 'compressed with bzip2; only gzip can be read' },
  { bytes: [0xfd, ...ascii('7zXZ')], what: 'compressed with xz; only gzip can be read' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'compressed with Zstandard; only gzip can be read' },
];

/** Formats that are zip archives inside, by a name or type among the first entries. */
const zipped: readonly { has: string; what: string }[] = [
  { has: 'opendocument.spreadsheet', what: 'an OpenDocument spreadsheet (.ods)' },
  { has: 'opendocument', what: 'an OpenDocument file' },
  { has: 'word/', what: 'a Word document (.docx)' },
  { has: 'ppt/', what: 'a PowerPoint presentation (.pptx)' },
  { has: 'xl/', what: 'an Excel workbook (.xlsx)' },
  { has: '[Content_Types].xml', what: 'an Excel workbook (.xlsx) or another Office file' },
];

/** "an Excel workbook (.xlsx)"; null where the first bytes may well be text. `head` is past any gzip. */
export const otherKind = (head: Uint8Array): string | null => {
  if (isGzip(head)) return 'compressed with gzip twice; once can be read';
  const found = signatures.find(({ bytes }) => startsWith(head, bytes));
  if (found) return found.what;
  const text = Buffer.from(head).toString('latin1');
  if (startsWith(head, [0x50, 0x4b, 0x03, 0x04]) || startsWith(head, [0x50, 0x4b, 0x05, 0x06])) {
    return zipped.find(({ has }) => text.includes(has))?.what ?? 'a zip archive';
  }
  if (/^\s*(<!doctype html|<html)/i.test(text.slice(0, 1_000))) return 'a web page (HTML)';
  if (/^\s*<\?xml/i.test(text.slice(0, 1_000))) return 'an XML document';
  return null;
};
