// Records on their way in, the same on both engines: what is written of a batch that can be checked by hand, and what is refused.
import type { EntryInput, StoredRelease } from '@cube/schema';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publication } from '../test/fixture.ts';
import { startPostgres, type TestPostgres } from '../test/postgres.ts';
import {
  asAt,
  entries,
  inChunks,
  recordBatch,
  recordPublication,
  registerEntries,
  registerPublication,
} from '../test/records-fixture.ts';
import { type Connection, connect } from './connect.ts';
import { loadRelease, readReleases } from './contents.ts';
import { InvalidBatch } from './errors.ts';
import { type HeldQuestion, readHeld } from './held.ts';
import { type PublishInput, publish } from './publish.ts';
import { type PublishRecordsInput, publishRecords } from './publish-records.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.stop());

const hashIn = ({ id }: StoredRelease): string => id.split('-')[1] ?? '';
const undo = (...remove: string[]): PublishInput => ({
  label: 'Undone',
  channel: 'MAIN',
  members: [],
  questionSets: [],
  add: [],
  remove,
});
const changed = (line: number, change: Partial<EntryInput>): EntryInput[] =>
  entries.map((entry) => (entry.line === line ? { ...entry, ...change } : entry));

describe.each(['embedded', 'postgres'] as const)('records on %s', (engine) => {
  let store: Connection;
  beforeAll(async () => {
    store = await connect({
      url: engine === 'postgres' ? await postgres.newDatabase() : undefined,
      migrationsFolder: new URL('../migrations', import.meta.url).pathname,
      statementTimeoutMs: 15_000,
    });
    await add(publication);
  }, 60_000);
  afterAll(() => store?.close());

  const add = (input: PublishInput) => store.run((db) => publish(db, input), 60_000);
  const addRecords = (more: Partial<PublishRecordsInput> = {}) =>
    store.run((db) => publishRecords(db, recordPublication(more)), 60_000);
  const addRegister = (more: Partial<PublishRecordsInput> = {}) =>
    store.run((db) => publishRecords(db, registerPublication(more)), 60_000);
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
  const rows = async (query: ReturnType<typeof sql>): Promise<string[]> => {
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

  it('writes a cell for every leaf, question and answer, and none of what an entry does not say', async () => {
    const release = await addRecords();
    expect(release.id).toBe('2-02eadc7a');
    expect(release.batches.map(({ id }) => id)).toEqual(['example-2016-17', 'inspections']);
    expect(release.batches[1]).toMatchObject({
      kind: 'RECORDS',
      records: 12,
      provenance: 'RECORDED',
      oneEntryPerService: false,
      sha256: 'cc33',
      file: recordBatch.file,
      source: recordBatch.source,
    });
    const cells = await cellsOf('inspections');
    const children = '2016-17 care-home children local-authority fife';
    const older = '2016-17 care-home older-people local-authority fife';
    const dundee = '2016-17 care-home children private dundee';
    const later = {
      children: '2017-18 care-home children local-authority fife',
      older: '2017-18 care-home older-people private fife',
      dundee: '2017-18 care-home children private dundee',
    };
    expect(cells.filter((cell) => !cell.includes('cse/'))).toEqual([
      `${children} ENTRIES 2`,
      `${children} RECOMMENDATIONS 4`,
      `${children} REQUIREMENTS 1`,
      `${older} ENTRIES 1`,
      `${older} RECOMMENDATIONS 0`,
      `${older} REQUIREMENTS 2`,
      `${dundee} ENTRIES 2`,
      `${dundee} RECOMMENDATIONS 2`,
      `${dundee} REQUIREMENTS 1`,
      '2016-17 school-care not-recorded glasgow ENTRIES 1',
      '2016-17 school-care not-recorded glasgow RECOMMENDATIONS 0',
      '2016-17 school-care not-recorded glasgow REQUIREMENTS 0',
      '2016-17 school-care private glasgow ENTRIES 1',
      `${later.children} ENTRIES 1`,
      `${later.children} RECOMMENDATIONS 0`,
      `${later.children} REQUIREMENTS 0`,
      `${later.dundee} ENTRIES 1`,
      `${later.dundee} RECOMMENDATIONS 0`,
      `${later.older} ENTRIES 1`,
      `${later.older} RECOMMENDATIONS 1`,
      `${later.older} REQUIREMENTS 0`,
      '2017-18 school-care not-recorded glasgow ENTRIES 1',
      '2017-18 school-care not-recorded glasgow RECOMMENDATIONS 4',
      '2017-18 school-care not-recorded glasgow REQUIREMENTS 3',
      '2017-18 school-care private glasgow ENTRIES 1',
      '2017-18 school-care private glasgow RECOMMENDATIONS 0',
      '2017-18 school-care private glasgow REQUIREMENTS 0',
    ]);
    expect(cells.filter((cell) => cell.startsWith(children) && cell.includes('cse/'))).toEqual([
      `${children} cse/policy ENTRIES 2`,
      `${children} cse/policy/in-place ENTRIES 1`,
      `${children} cse/policy/none ENTRIES 1`,
      `${children} cse/roles ENTRIES 1`,
      `${children} cse/roles/all ENTRIES 1`,
    ]);
    // Nobody in Dundee had a policy in 2016-17, so nobody there was asked about roles.
    expect(cells.filter((cell) => cell.startsWith(dundee) && cell.includes('cse/'))).toEqual([
      `${dundee} cse/policy ENTRIES 2`,
      `${dundee} cse/policy/none ENTRIES 2`,
    ]);
    expect(cells).toHaveLength(27 + 37);
  });

  it('covers exactly the places the entries name, not recorded included, and no service or provider', async () => {
    const [release] = (await store.run((db) => readReleases(db))).slice(0, 1);
    const covered = release?.stored.batches[1]?.coverage.map((m) => `${m.dimension} ${m.path}`);
    expect(covered).toEqual([
      'COUNCIL_AREA fife',
      'COUNCIL_AREA dundee',
      'COUNCIL_AREA glasgow',
      'SECTOR local-authority',
      'SECTOR private',
      'SECTOR not-recorded',
      'SERVICE_SUBTYPE children',
      'SERVICE_SUBTYPE older-people',
      'SERVICE_TYPE care-home',
      'SERVICE_TYPE school-care',
    ]);
  });

  it('keeps each entry as it was that day, and what was blank blank', async () => {
    const kept = await rows(sql`
      select concat_ws(' ', i.line, s.path, coalesce(nullif(pr.path, '*'), '-'), sec.path, coalesce(i.day::text, '?'),
        coalesce(i.recommendations::text, '?'), coalesce(i.requirements::text, '?'),
        (select string_agg(m.path, ' ' order by a.at) from unnest(i.answers) with ordinality as a(id, at)
          join member m on m.id = a.id)) as text
      from inspection i join member s on s.id = i.service join member pr on pr.id = i.provider
      join member sec on sec.id = i.sector
      join batch b on b.id = i.batch_id where b.slug = 'inspections' order by i.line`);
    expect(kept).toHaveLength(12);
    expect(kept[0]).toBe(
      '2 CS1 SP1 local-authority 2016-05-10 1 0 cse/policy/in-place cse/roles/all',
    );
    expect(kept[3]).toBe(
      '5 CS4 SP2 private 2016-08-20 ? ? cse/policy/in-place cse/roles/not-applicable',
    );
    expect(kept[4]).toContain('6 CS5 SP3 not-recorded ? 0 0');
    expect(kept[5]).toContain('7 CS6 - private');
    expect([kept[1], kept[8]].map((line) => line?.slice(0, 22))).toEqual([
      '3 CS2 SP1 local-author',
      '10 CS2 SP2 private 201',
    ]);
  });

  it('tells what is held of records in one grain for each period, question and measure', async () => {
    const { contents: told, idOf, batches } = await contents('2-02eadc7a');
    expect(idOf('SERVICE', 'CS6')).not.toBeNull();
    expect(told.members.filter((m) => m.dimension === 'PROVIDER').map((m) => m.label)).toEqual([
      'Provider 1',
      'Provider 2',
      'Provider 3',
    ]);
    expect(batches.map(({ kind, provenance }) => [kind, provenance])).toEqual([
      ['PUBLISHED', null],
      ['RECORDS', 'RECORDED'],
    ]);
    const grains = told.grains.filter(({ batchId }) => batchId === 'inspections');
    expect(
      grains.map((g) => [g.period, g.question, g.withAnswers, g.measure].join(' ')).sort(),
    ).toEqual(
      ['2016-17', '2017-18'].flatMap((period) => [
        `${period}  false ENTRIES`,
        `${period}  false RECOMMENDATIONS`,
        `${period}  false REQUIREMENTS`,
        `${period} policy true ENTRIES`,
        `${period} roles true ENTRIES`,
      ]),
    );
    for (const grain of grains) {
      expect(grain).toMatchObject({ additive: true, provenance: ['RECORDED'] });
      expect([...grain.dimensions].sort()).toEqual([
        'COUNCIL_AREA',
        'PROVIDER',
        'SECTOR',
        'SERVICE',
        'SERVICE_SUBTYPE',
        'SERVICE_TYPE',
      ]);
    }
    expect(told.grains.some((g) => g.batchId === 'example-2016-17' && g.additive)).toBe(false);
  });

  it('gives the same release, unchanged, for the same entries, whatever the file is called and however it is cut', async () => {
    const before = await size();
    const file = { ...recordBatch.file, name: 'copy of inspections.csv' };
    const again = await addRecords({
      batch: { ...recordBatch, file },
      entries: inChunks(entries, 1),
    });
    expect(again.id).toBe('2-02eadc7a');
    expect(again.label).toBe('Records');
    expect(again.batches[1]?.file?.name).toBe('inspections.csv');
    expect(await size()).toEqual(before);
  });

  it('counts services with requirements where each service has one entry, and leaves out what no entry supplies', async () => {
    const release = await addRegister();
    expect(release.id).toBe('3-a56cb430');
    expect(release.batches[2]).toMatchObject({ records: 5, oneEntryPerService: true });
    const cells = await cellsOf(`register-${asAt}`);
    const fife = `${asAt} care-home older-people private fife`;
    expect(cells.filter((cell) => cell.startsWith(fife))).toEqual([
      `${fife} ENTRIES 1`,
      `${fife} REQUIREMENTS 1`,
      `${fife} SERVICES_WITH_REQUIREMENTS 1`,
      `${fife} register/wellbeing ENTRIES 1`,
      `${fife} register/wellbeing/grade-4 ENTRIES 1`,
    ]);
    expect(cells).toContain(
      `${asAt} care-home children private dundee SERVICES_WITH_REQUIREMENTS 1`,
    );
    expect(cells).toContain(`${asAt} care-home children private dundee REQUIREMENTS 3`);
    expect(cells.filter((cell) => cell.includes('RECOMMENDATIONS'))).toEqual([]);
    expect(cells.filter((cell) => cell.includes('private glasgow'))).toEqual([
      `${asAt} school-care private glasgow ENTRIES 1`,
      `${asAt} school-care private glasgow register/wellbeing ENTRIES 1`,
      `${asAt} school-care private glasgow register/wellbeing/not-evaluated ENTRIES 1`,
    ]);
  });

  it('undoes a batch, services and all, and finds it again when it comes again', async () => {
    const before = await size();
    const undone = await add(undo('inspections'));
    expect(undone.batches.map(({ id }) => id)).toEqual(['example-2016-17', `register-${asAt}`]);
    const services = (await contents(undone.id)).contents.members.filter(
      (m) => m.dimension === 'SERVICE',
    );
    // CS6 was inspected and is not on the register.
    expect(services.map(({ path }) => path)).toEqual(['CS1', 'CS2', 'CS3', 'CS4', 'CS5']);
    const back = await addRecords();
    expect(hashIn(back)).toBe('a56cb430');
    expect(await size()).toEqual(
      before.map((text) => text.replace(/^release (\d+)/, (_, n) => `release ${Number(n) + 2}`)),
    );
  });

  it('replaces a batch of the same id, and others named, in the new release alone', async () => {
    const [latest] = await store.run((db) => readReleases(db));
    const next = await addRecords({
      batch: { ...recordBatch, sha256: 'cc34' },
      entries: inChunks(changed(13, { sector: 'private' })),
    });
    expect(next.batches).toHaveLength(3);
    const lasting = await addRecords({
      batch: { ...recordBatch, id: 'inspections-again', sha256: 'cc35' },
      remove: ['inspections'],
    });
    expect(lasting.batches.map(({ id }) => id)).toEqual([
      'example-2016-17',
      'inspections-again',
      `register-${asAt}`,
    ]);
    const old = (await contents(latest?.stored.id ?? '')).contents.release;
    expect(old.batches.map(({ sha256 }) => sha256)).toEqual(['aa11', 'cc33', 'dd44']);
    expect(hashIn(await addRecords({ remove: ['inspections-again'] }))).toBe('a56cb430');
  });

  it('calls a service what its last line calls it; a provider without a name keeps the one it had', async () => {
    const label = async (path: string) => {
      const [release] = await store.run((db) => readReleases(db, { limit: 1 }));
      const { contents: told } = await contents(release?.stored.id ?? '');
      return told.members.find((m) => m.path === path)?.label;
    };
    const renamed = entries.map((entry) => ({
      ...entry,
      serviceLabel: entry.service === 'CS1' ? `Line ${entry.line}` : entry.serviceLabel,
      providerLabel: entry.provider === 'SP1' ? null : entry.providerLabel,
    }));
    await addRecords({ entries: inChunks(renamed) });
    expect(await label('CS1')).toBe('Line 9');
    expect(await label('SP1')).toBe('Provider 1');
    await addRecords();
    expect(await label('CS1')).toBe('Service 1');
  });

  it('refuses the whole batch for one entry that makes no sense, naming its line and what is wrong', async () => {
    const before = await size();
    const bad: [string, Partial<EntryInput>][] = [
      ['no member "circus" of SECTOR', { sector: 'circus' }],
      ['no member "nowhere" of COUNCIL_AREA', { councilArea: 'nowhere' }],
      ['no member "zoo" of SERVICE_TYPE', { serviceType: 'zoo', serviceSubtype: null }],
      ['no member "cats" of SERVICE_SUBTYPE', { serviceSubtype: 'cats' }],
      ['is a subtype of care-home, not secure', { serviceType: 'secure' }],
      ['stands for several', { serviceType: 'school-care+secure', serviceSubtype: null }],
      ['no answer "policy/perhaps"', { answers: ['policy/perhaps'] }],
      ['no answer "roles/all+some"', { answers: ['roles/all+some'] }],
      ['"policy" is answered twice', { answers: ['policy/none', 'roles/all', 'policy/in-place'] }],
      ['period "2015-16" is not one of', { period: '2015-16' }],
      ['it is given twice', { line: 10 }],
      ['lines come in order', { line: 3 }],
      ['"31/12/2017" is no day', { date: '31/12/2017' }],
      ['"2017-02-30" is no day', { lastInspected: '2017-02-30' }],
      ['-1 is no count', { requirements: -1 }],
      ['"CS 1" is no number', { service: 'CS 1' }],
      ['has no name', { serviceLabel: ' ' }],
    ];
    for (const [why, change] of bad) {
      const attempt = addRecords({ entries: inChunks(changed(11, change)) });
      await expect(attempt, why).rejects.toThrow(InvalidBatch);
      await expect(attempt).rejects.toThrow(why);
      await expect(attempt).rejects.toThrow(
        new RegExp(`^Batch "inspections" cannot be stored: line ${change.line ?? 11}: `),
      );
    }
    const whole: [string, Partial<PublishRecordsInput>][] = [
      ['it has no entries', { entries: inChunks([]) }],
      ['no member "2031-32"', { batch: { ...recordBatch, periods: ['2031-32'] } }],
      ['it names no period', { batch: { ...recordBatch, periods: [] } }],
      ['small letters', { batch: { ...recordBatch, id: 'No Slug' } }],
      ['does not define', { batch: { ...recordBatch, questionSet: 'other' } }],
      ['to remove', { remove: ['gone'] }],
      ['needs a label', { label: ' ' }],
      [
        'made from records',
        { members: [{ dimension: 'SERVICE', path: 'CS1', label: '1', kind: 'real', order: 0 }] },
      ],
    ];
    for (const [why, change] of whole) {
      const attempt = addRecords(change);
      await expect(attempt, why).rejects.toThrow(InvalidBatch);
      await expect(attempt).rejects.toThrow(why);
    }
    expect(await size()).toEqual(before);
  });

  it('tells how far it is, and leaves the old release whole when the entries break off', async () => {
    const told: number[] = [];
    await addRecords({ onProgress: (stored) => told.push(stored) });
    expect(told).toEqual([5, 10, 12]);
    const before = await size();
    const [latest] = await store.run((db) => readReleases(db, { limit: 1 }));
    async function* broken() {
      yield entries.slice(0, 6).map((entry) => ({ ...entry, service: `CS9${entry.line}` }));
      throw new Error('The file ended early.');
    }
    const attempt = addRecords({ entries: broken(), batch: { ...recordBatch, sha256: 'ee' } });
    await expect(attempt).rejects.toThrow('The file ended early.');
    expect(await size()).toEqual(before);
    expect((await store.run((db) => readReleases(db, { limit: 1 })))[0]).toEqual(latest);
    // Nothing waits from the attempt that failed: the next one is stored.
    expect(hashIn(await addRecords())).toBe('a56cb430');
  });

  it('finds entries held already by service and day, or by period where a day is missing', async () => {
    const ask = (line: number, service: string, period: string, date: string | null) => ({
      line,
      service,
      period,
      date,
    });
    const question: Partial<HeldQuestion> = {
      entries: [
        ask(20, 'CS1', '2016-17', '2017-02-01'),
        ask(21, 'CS1', '2016-17', '2016-12-24'),
        ask(22, 'CS2', '2017-18', null),
        ask(23, 'CS5', '2016-17', '2016-04-04'),
        ask(24, 'CS9', '2016-17', null),
        ask(25, 'CS6', '2017-18', null),
      ],
    };
    const found = { batchId: 'inspections', batchTitle: 'Some inspections' };
    expect(await held(question)).toEqual([
      { line: 20, service: 'CS1', date: '2017-02-01', ...found },
      { line: 22, service: 'CS2', date: null, ...found },
      { line: 23, service: 'CS5', date: '2016-04-04', ...found },
    ]);
    for (const elsewhere of [
      { except: ['inspections'] },
      { stage: 'annual-return' },
      { channel: 'DEMONSTRATION' },
      { questionSet: 'register' },
      { entries: [] },
    ] satisfies Partial<HeldQuestion>[]) {
      expect(await held({ ...question, ...elsewhere })).toEqual([]);
    }
    expect(
      await held({
        stage: 'register',
        questionSet: 'register',
        entries: [ask(2, 'CS1', asAt, asAt)],
      }),
    ).toHaveLength(1);
  });

  it('marks simulated records as simulated in every cell, in a channel of their own', async () => {
    const simulated = await addRegister({
      channel: 'DEMONSTRATION',
      batch: { ...registerPublication().batch, id: 'simulated', provenance: 'SIMULATED' },
      entries: inChunks(registerEntries.map((entry) => ({ ...entry, period: asAt }))),
    });
    expect(simulated.id).toMatch(/^1-/);
    expect(simulated.batches).toHaveLength(1);
    const cells = await cellsOf('simulated');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every((cell) => cell.endsWith(' SIMULATED'))).toBe(true);
  });
});
