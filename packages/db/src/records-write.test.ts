// What is written of records: cells, coverage and the entries themselves, by an example that can be checked by hand. On both engines.
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, postgresForTests } from '../test/postgres.ts';
import {
  asAt,
  inChunks,
  recordBatch,
  registerEntries,
  registerPublication,
} from '../test/records-fixture.ts';
import { openRecordsStore, type RecordsStore } from '../test/records-store.ts';

const postgres = postgresForTests();

describe.each(engines)('records on %s', (engine) => {
  let store: RecordsStore;
  beforeAll(async () => {
    store = await openRecordsStore(await postgres.newStore(engine));
  }, 60_000);
  afterAll(() => store?.close());

  it('writes a cell for every leaf, question and answer, and none of what an entry does not say', async () => {
    const release = await store.addRecords();
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
    const cells = await store.cellsOf('inspections');
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
    const [release] = (await store.releases()).slice(0, 1);
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
    const kept = await store.rows(sql`
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
    const { contents: told, idOf, batches } = await store.contents('2-02eadc7a');
    expect(idOf('SERVICE', 'CS6')).not.toBeNull();
    expect(told.members.filter((m) => m.dimension === 'PROVIDER').map((m) => m.label)).toEqual([
      'Provider 1',
      'Provider 2',
      'Provider 3',
      'Not recorded',
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

  it('counts services with requirements where each service has one entry, and leaves out what no entry supplies', async () => {
    const release = await store.addRegister();
    expect(release.id).toBe('3-a56cb430');
    expect(release.batches[2]).toMatchObject({ records: 5, oneEntryPerService: true });
    const cells = await store.cellsOf(`register-${asAt}`);
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

  it('marks simulated records as simulated in every cell, in a channel of their own', async () => {
    const simulated = await store.addRegister({
      channel: 'DEMONSTRATION',
      batch: { ...registerPublication().batch, id: 'simulated', provenance: 'SIMULATED' },
      entries: inChunks(registerEntries.map((entry) => ({ ...entry, period: asAt }))),
    });
    expect(simulated.id).toMatch(/^1-/);
    expect(simulated.batches).toHaveLength(1);
    const cells = await store.cellsOf('simulated');
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every((cell) => cell.endsWith(' SIMULATED'))).toBe(true);
  });
});
