// Self-describing ids: base64url of a type and canonical text. Decoded, checked and run again; nothing is remembered.
import type { ReleaseContents, StoredMember } from './ask.ts';
import type { Coordinate } from './coordinate.ts';
import { type Dimension, dimensions } from './cube.ts';
import { checkText, UserError, unknownCode } from './errors.ts';
import { allows } from './grouping.ts';
import { memberAt, membersOf } from './member-index.ts';
import { canonicalOrder, populationFromText, populationText } from './population-text.ts';
import type { EntryCursor } from './record.ts';

/** How many parts an id of each type has. A release is its own id. */
const partsOf = {
  batch: 2,
  slice: 1,
  row: 2,
  member: 3,
  figure: 2,
  conflict: 2,
  entry: 3,
} as const;
export type IdType = keyof typeof partsOf;

const toBase64Url = (text: string): string => {
  const binary = Array.from(new TextEncoder().encode(text), (b) => String.fromCharCode(b)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};
const fromBase64Url = (id: string): string => {
  const bytes = Uint8Array.from(atob(id.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/** An id of this type; `parts` are canonical texts without line ends. */
export const encodeId = (type: IdType, ...parts: readonly string[]): string =>
  toBase64Url([type, ...parts].join('\n'));

const badId = (id: string) =>
  new UserError(
    'BAD_ID',
    `"${id.slice(0, 40)}" is not an id of this cube. Ids come from the id field of an earlier answer.`,
  );

/** The type and parts of an id; anything that is not one is refused in words. */
export function decodeId(id: string): { type: IdType; parts: string[] } {
  checkText('id', id, 4000);
  if (!/^[A-Za-z0-9_-]+$/.test(id)) throw badId(id);
  let text: string;
  try {
    text = fromBase64Url(id);
  } catch {
    throw badId(id);
  }
  const [type = '', ...parts] = text.split('\n');
  if (text.includes('\0') || !isIdType(type) || parts.length !== partsOf[type]) throw badId(id);
  if (encodeId(type, ...parts) !== id) throw badId(id);
  return { type, parts };
}

const isIdType = (text: string): text is IdType => Object.hasOwn(partsOf, text);

/** The release named inside an id. */
export function releaseInId(id: string): string {
  const { type, parts } = decodeId(id);
  const first = parts[0] ?? '';
  const release =
    type === 'slice' || type === 'row' ? new URLSearchParams(first).get('release') : first;
  if (!release) throw badId(id);
  return release;
}

/** A row's pins as text: `SECTOR=private&SERVICE_TYPE=*`, in canonical order; * where the row's level rolls it up. */
export const pinsText = (c: Coordinate): string =>
  canonicalOrder
    .filter((d) => c.pins.has(d))
    .map((d) => `${d}=${c.pins.get(d)?.path ?? '*'}`)
    .join('&');

/** Id of a row or, with no pins, of the total of a slice. */
export const rowId = (c: Coordinate): string =>
  encodeId('row', populationText(c.population), pinsText(c));

/** Id of a single record: an entry is a line of a batch. */
export const entryId = (release: string, at: EntryCursor): string =>
  encodeId('entry', release, at.batchId, String(at.line));

/** Reads the parts of an entry's id back, refusing any other way to write its line. */
export function entryFromParts(parts: readonly string[]): EntryCursor {
  const [, batchId = '', line = ''] = parts;
  if (!/^[1-9]\d{0,8}$/.test(line))
    throw new UserError('BAD_ID', 'This does not name a record as the cube writes it.');
  return { batchId, line: Number(line) };
}

/** Reads a row's coordinate back, checking every member against the release, and that it is written as `rowId` writes it. */
export function coordinateFromParts(
  parts: readonly string[],
  contents: ReleaseContents,
): Coordinate {
  const [text = '', pins = ''] = parts;
  const population = populationFromText(text, contents);
  const found = new Map<Dimension, StoredMember | null>();
  for (const pair of pins === '' ? [] : pins.split('&')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const path = pair.slice(at + 1);
    if (!Object.hasOwn(dimensions, name))
      throw unknownCode('dimension', name, Object.keys(dimensions));
    const d = name as Dimension;
    const member = path === '*' ? null : memberAt(contents, d, path);
    if (member === null && path !== '*')
      throw unknownCode(
        dimensions[d].label.toLowerCase(),
        path,
        membersOf(contents, d).map((m) => m.path),
      );
    found.set(d, member);
  }
  const coordinate = { population, pins: found };
  if (pinsText(coordinate) !== pins)
    throw new UserError('BAD_ID', 'This does not name a row as the cube writes it.');
  const answer = found.get('ANSWER');
  const question = found.get('QUESTION');
  const apart = answer && question && answer.parent !== question.path;
  const members = [...found.values()].filter((m) => m !== null);
  if (apart || !members.every((m) => allows(population, m, contents)))
    throw new UserError('BAD_ID', 'This row does not lie in the population it names.');
  return coordinate;
}
