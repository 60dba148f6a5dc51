// What a release says, as one text: the same text is the same release, and its hash stands in the id. Pure. Decides what counts as
// content: cells, evidence, records, definitions and what members stand for; not the wording of members, which changes in old
// releases too, and not services and providers, which follow from the records.
import type { Channel, StoredMember } from '@cube/schema';
import { hashOf, type ReleaseBatch, sha256Of } from './insert.ts';

/** The parts of a release, members by their ids in the database. */
export type Content = {
  batches: readonly ReleaseBatch[];
  definitions: readonly { id: number; code: string; sha256: string }[];
  members: readonly number[];
};

/** Whether two releases of one database say the same: everything they name has its own key there. */
export const isSame = (one: Content, other: Content): boolean => {
  const keysOf = ({ batches, definitions, members }: Content): string =>
    [batches.map(({ key }) => key), definitions.map(({ id }) => id), members]
      .map((keys) => [...keys].sort((a, b) => a - b).join())
      .join('|');
  return keysOf(one) === keysOf(other);
};

/** The content of a release, a line each in one fixed order, without anything that differs from one database to another. */
export const contentOf = (
  { batches, definitions, members }: Content,
  memberById: ReadonlyMap<number, StoredMember>,
): string =>
  [
    ...batches.map(({ id, content }) => `batch ${id}:${content}`),
    ...definitions.map(({ code, sha256 }) => `definition ${code}:${sha256}`),
    ...members.map((id) => `member ${meaningOf(memberById.get(id))}`),
  ]
    .sort()
    .join('\n');

/** What a member stands for. */
const meaningOf = (member: StoredMember | undefined): string => {
  if (!member) throw new Error('A release names a member that is not there.');
  const { dimension, path, kind, parent, parts } = member;
  return hashOf({ dimension, path, kind, parent, parts: parts.map(hashOf).sort() });
};

/** Sequence and content: the same data loaded anywhere get the same id. Each channel counts for itself. */
export const idOfRelease = (sequence: number, channel: Channel, content: string): string => {
  const said = channel === 'MAIN' ? content : `${channel}\n${content}`;
  return `${sequence}-${sha256Of(said).slice(0, 8)}`;
};
