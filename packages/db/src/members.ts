// Members on their way in and out of the tables: read by id and by path, added, and brought up to date in their wording. Hides how
// what a member stands for is kept from changing.
import {
  codeOf,
  type Dimension,
  dimensionNames,
  dimensions,
  type MemberInput,
  notRecorded,
  type StoredMember,
} from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { InvalidBatch } from './errors.ts';
import { insertRows, type Transaction } from './insert.ts';
import { member, memberPart } from './tables.ts';

/** The members known, by id and by path. */
export type Members = {
  memberById: ReadonlyMap<number, StoredMember>;
  idOf: (dimension: Dimension, path: string) => number | null;
};

type MemberRow = Omit<StoredMember, 'code' | 'order' | 'parts'> & {
  id: number;
  ord: number;
  /** Null but for unions and groups: looked up for those alone. */
  parts: StoredMember['parts'] | null;
};

/** Members that meet a condition on `m`, by id and by path. */
export const readMembers = async (db: Database, where: SQL): Promise<Members> => {
  const rows = await db.execute<MemberRow>(sql`
    select m.id, m.dimension, m.path, m.label, m.description, p.path as parent, m.kind, m.ord,
      case when m.kind in ('union', 'group') then (
        select json_agg(json_build_object('dimension', part.dimension, 'path', part.path)
          order by part.ord, part.path collate "C")
        from ${memberPart} mp join ${member} part on part.id = mp.part_id
        where mp.whole_id = m.id) end as parts
    from ${member} m left join ${member} p on p.id = m.parent_id
    where ${where}
    order by m.dimension collate "C", m.ord, m.path collate "C"`);
  const memberById = new Map<number, StoredMember>();
  const ids = new Map<string, number>();
  for (const { id, ord, parts, ...rest } of rows) {
    memberById.set(id, { ...rest, code: codeOf(rest.path), order: ord, parts: parts ?? [] });
    ids.set(`${rest.dimension}|${rest.path}`, id);
  }
  return { memberById, idOf: (dimension, path) => ids.get(`${dimension}|${path}`) ?? null };
};

/**
 * No provider as a member, so that the rows of providers add up to their total. A record without one holds 0 in its column, and 0 is
 * read as this member.
 */
const noProvider: StoredMember = {
  dimension: 'PROVIDER',
  path: notRecorded,
  code: notRecorded,
  label: 'Not recorded',
  description: 'Records that name no provider, in files where others do.',
  parent: null,
  kind: 'not-recorded',
  // After every provider: those have 0.
  order: 1,
  parts: [],
};

/** The members with `not-recorded` of PROVIDER among them, where a release has both records that name a provider and some that do not. */
export const withoutProvider = (members: Members, isHeld: boolean): Members => {
  if (!isHeld) return members;
  const { memberById, idOf } = members;
  return {
    memberById: new Map([...memberById, [0, noProvider]]),
    idOf: (dimension, path) =>
      dimension === noProvider.dimension && path === noProvider.path ? 0 : idOf(dimension, path),
  };
};

/** Dimensions whose members are made from records and never given: thousands of them, of which a publication need know none. */
export const recordDimensions: readonly Dimension[] = dimensionNames.filter(
  (dimension) => dimensions[dimension].held === 'records',
);

/** Every member but services and providers. */
const readVocabulary = (tx: Transaction): Promise<Members> =>
  readMembers(
    tx,
    sql`m.id <> 0 and m.dimension not in (${sql.join(
      recordDimensions.map((dimension) => sql`${dimension}`),
      sql`, `,
    )})`,
  );

/**
 * New members are added and wording is brought up to date; what a member stands for never changes. Gives all members then known, but for
 * services and providers.
 */
export const storeMembers = async (
  tx: Transaction,
  members: readonly MemberInput[],
): Promise<Members> => {
  checkGiven(members, await readVocabulary(tx));
  const rows = members.map((m) => ({ ...m, ord: m.order }));
  await insertRows(
    tx,
    rows,
    (source) => sql`
      insert into member (dimension, path, label, description, kind, ord)
      select dimension, path, label, description, kind, ord
      from ${source} as r(dimension text, path text, label text, description text, kind text, ord int)
      on conflict (dimension, path) do update set
        label = excluded.label, description = excluded.description, ord = excluded.ord
      where (member.label, member.description, member.ord)
        is distinct from (excluded.label, excluded.description, excluded.ord)`,
  );
  const parents = members.flatMap((m) =>
    m.parent === undefined
      ? []
      : [
          {
            dimension: m.dimension,
            path: m.path,
            parent_dimension: dimensions[m.dimension].parent,
            parent: m.parent,
          },
        ],
  );
  await insertRows(
    tx,
    parents,
    (source) => sql`
      update member m set parent_id = p.id
      from ${source} as r(dimension text, path text, parent_dimension text, parent text)
      join member p on p.dimension = r.parent_dimension and p.path = r.parent
      where m.dimension = r.dimension and m.path = r.path and m.parent_id is distinct from p.id`,
  );
  const parts = members.flatMap((m) =>
    (m.parts ?? []).map((part) => ({
      dimension: m.dimension,
      path: m.path,
      part_dimension: part.dimension,
      part: part.path,
    })),
  );
  await insertRows(
    tx,
    parts,
    (source) => sql`
      insert into member_part (whole_id, part_id)
      select m.id, p.id
      from ${source} as r(dimension text, path text, part_dimension text, part text)
      join member m on m.dimension = r.dimension and m.path = r.path
      join member p on p.dimension = r.part_dimension and p.path = r.part
      on conflict do nothing`,
  );
  const stored = await readVocabulary(tx);
  checkMembers(members, stored);
  return stored;
};

const checkGiven = (given: readonly MemberInput[], { memberById, idOf }: Members): void => {
  for (const m of given) {
    if (recordDimensions.includes(m.dimension)) {
      throw new InvalidBatch(
        `Member ${m.dimension} ${JSON.stringify(m.path)} is given: services and providers are made from records.`,
      );
    }
    const held = memberById.get(idOf(m.dimension, m.path) ?? 0);
    if (held && m.parent !== undefined && held.parent !== m.parent) {
      throw new InvalidBatch(
        `Member ${m.dimension} ${JSON.stringify(m.path)} is held under ${held.parent ?? 'nothing'} and cannot go under ${m.parent}: what a member stands for cannot change.`,
      );
    }
  }
};

const checkMembers = (given: readonly MemberInput[], { memberById, idOf }: Members): void => {
  for (const m of given) {
    const name = `${m.dimension} ${JSON.stringify(m.path)}`;
    const stored = memberById.get(idOf(m.dimension, m.path) ?? 0);
    if (!stored) throw new Error(`Member ${name} was stored and is not there.`);
    if (stored.kind !== m.kind) {
      throw new InvalidBatch(
        `Member ${name} is held as ${stored.kind} and cannot become ${m.kind}.`,
      );
    }
    if (m.parent !== undefined && stored.parent !== m.parent) {
      throw new InvalidBatch(`Member ${name} names a parent that is not known: ${m.parent}.`);
    }
    const parts = m.parts ?? [];
    const isPart = (part: { dimension: string; path: string }) =>
      stored.parts.some((p) => p.dimension === part.dimension && p.path === part.path);
    if (stored.parts.length !== parts.length || !parts.every(isPart)) {
      throw new InvalidBatch(
        `Member ${name} names a part that is not known, or is held with other parts: what a member stands for cannot change.`,
      );
    }
  }
};
