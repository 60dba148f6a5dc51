// A store seen from inside, for tests of what is written: publishes the records of records-fixture.ts and tells the tables as text.
import { fileURLToPath } from 'node:url';
import type { StoredRelease } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import { connect } from '../src/connect.ts';
import { loadRelease, readReleases } from '../src/contents.ts';
import { type HeldQuestion, readHeld } from '../src/held.ts';
import { type PublishInput, publish } from '../src/publish.ts';
import { type PublishRecordsInput, publishRecords } from '../src/publish-records.ts';
import { publication } from './fixture.ts';
import { recordPublication, registerPublication } from './records-fixture.ts';

export type RecordsStore = Awaited<ReturnType<typeof openRecordsStore>>;

/** The content's part of a release id. */
export const hashIn = ({ id }: StoredRelease): string => id.split('-')[1] ?? '';

const publicationMs = 60_000;

/** Opens a store that holds the published example of fixture.ts. Without a url in memory. */
export const openRecordsStore = async (url: string | undefined) => {
  const store = await connect({
    url,
    migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)),
    statementTimeoutMs: 15_000,
  });
  const add = (input: PublishInput) => store.run((db) => publish(db, input), publicationMs);
  const addRecords = (more: Partial<PublishRecordsInput> = {}) =>
    store.run((db) => publishRecords(db, recordPublication(more)), publicationMs);
  const addRegister = (more: Partial<PublishRecordsInput> = {}) =>
    store.run((db) => publishRecords(db, registerPublication(more)), publicationMs);
  const contents = (id: string) => store.run((db) => loadRelease(db, id));
  const held = (more: Partial<HeldQuestion>) =>
    store.run((db) =>
      readHeld(db, {
        channel: 'MAIN',
        stage: 'inspection',
        questionSet: 'cse',
        entries: [],
        except: [],
        ...more,
      }),
    );
  const rows = async (query: SQL): Promise<string[]> => {
    const found = await store.run((db) => db.execute<{ text: string }>(query));
    return found.map(({ text }) => text);
  };
  /** How many rows stand in the tables that a batch of records fills. */
  const size = () =>
    rows(sql`
      select name || ' ' || n as text from (
        select 'batch' as name, count(*) as n from batch union all select 'cell', count(*) from cell
        union all select 'inspection', count(*) from inspection union all select 'member', count(*) from member
        union all select 'release', count(*) from release union all select 'coverage', count(*) from batch_coverage) t`);
  /** Cells of a batch as text: where, question and answer, measure, count. */
  const cellsOf = (slug: string) =>
    rows(sql`
      select concat_ws(' ', p.path, t.path, st.path, s.path, a.path, coalesce(an.path, q.path), c.measure, c.lower,
        nullif(c.upper, c.lower), nullif(c.provenance, 'RECORDED')) as text
      from cell c join batch b on b.id = c.batch_id
      join member p on p.id = c.period join member t on t.id = c.service_type
      join member s on s.id = c.sector join member a on a.id = c.council_area
      left join member st on st.id = c.service_subtype and st.id <> 0
      left join member q on q.id = c.question and q.id <> 0
      left join member an on an.id = c.answer and an.id <> 0
      where b.slug = ${slug}
      order by c.question <> 0, p.path collate "C", t.path collate "C", s.path collate "C", a.path collate "C",
        st.path collate "C", coalesce(an.path, q.path) collate "C", c.measure collate "C"`);

  await add(publication);
  return {
    add,
    addRecords,
    addRegister,
    contents,
    held,
    rows,
    size,
    cellsOf,
    releases: () => store.run((db) => readReleases(db)),
    close: store.close,
  };
};
