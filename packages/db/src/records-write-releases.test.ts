// Records in releases: the same again, replaced, undone and back, refused by line, broken off, and held already. On both engines.
import type { EntryInput } from '@cube/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, postgresForTests } from '../test/postgres.ts';
import { asAt, entries, inChunks, recordBatch } from '../test/records-fixture.ts';
import { hashIn, openRecordsStore, type RecordsStore } from '../test/records-store.ts';
import { InvalidBatch, ReleaseMovedOn } from './errors.ts';
import type { HeldQuestion } from './held.ts';
import type { PublishInput } from './publish.ts';
import type { PublishRecordsInput } from './publish-records.ts';

const postgres = postgresForTests();

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

describe.each(engines)('releases of records on %s', (engine) => {
  let store: RecordsStore;
  beforeAll(async () => {
    store = await openRecordsStore(await postgres.newStore(engine));
    await store.addRecords();
    await store.addRegister();
  }, 60_000);
  afterAll(() => store?.close());

  it('gives the same release, unchanged, for the same entries, whatever the file is called and however it is cut', async () => {
    const before = await store.size();
    const file = { ...recordBatch.file, name: 'copy of inspections.csv' };
    const again = await store.addRecords({
      batch: { ...recordBatch, file },
      entries: inChunks(entries, 1),
    });
    expect(again.id).toBe('3-a56cb430');
    expect(again.label).toBe('Register');
    expect(again.batches[1]?.file?.name).toBe('inspections.csv');
    expect(await store.size()).toEqual(before);
  });

  it('undoes a batch, services and all, and finds it again when it comes again', async () => {
    const before = await store.size();
    const undone = await store.add(undo('inspections'));
    expect(undone.batches.map(({ id }) => id)).toEqual(['example-2016-17', `register-${asAt}`]);
    const services = (await store.contents(undone.id)).contents.members.filter(
      (m) => m.dimension === 'SERVICE',
    );
    // CS6 was inspected and is not on the register.
    expect(services.map(({ path }) => path)).toEqual(['CS1', 'CS2', 'CS3', 'CS4', 'CS5']);
    const back = await store.addRecords();
    expect(hashIn(back)).toBe('a56cb430');
    expect(await store.size()).toEqual(
      before.map((text) => text.replace(/^release (\d+)/, (_, n) => `release ${Number(n) + 2}`)),
    );
  });

  it('replaces a batch of the same id, and others named, in the new release alone', async () => {
    const [latest] = await store.releases();
    const next = await store.addRecords({
      batch: { ...recordBatch, sha256: 'cc34' },
      entries: inChunks(changed(13, { sector: 'private' })),
    });
    expect(next.batches).toHaveLength(3);
    const lasting = await store.addRecords({
      batch: { ...recordBatch, id: 'inspections-again', sha256: 'cc35' },
      remove: ['inspections'],
    });
    expect(lasting.batches.map(({ id }) => id)).toEqual([
      'example-2016-17',
      'inspections-again',
      `register-${asAt}`,
    ]);
    const old = (await store.contents(latest?.stored.id ?? '')).contents.release;
    expect(old.batches.map(({ sha256 }) => sha256)).toEqual(['aa11', 'cc33', 'dd44']);
    expect(hashIn(await store.addRecords({ remove: ['inspections-again'] }))).toBe('a56cb430');
  });

  it('calls a service what its last line calls it; a provider without a name keeps the one it had', async () => {
    const label = async (path: string) => {
      const [release] = await store.releases();
      const { contents: told } = await store.contents(release?.stored.id ?? '');
      return told.members.find((m) => m.path === path)?.label;
    };
    const renamed = entries.map((entry) => ({
      ...entry,
      serviceLabel: entry.service === 'CS1' ? `Line ${entry.line}` : entry.serviceLabel,
      providerLabel: entry.provider === 'SP1' ? null : entry.providerLabel,
    }));
    await store.addRecords({ entries: inChunks(renamed) });
    expect(await label('CS1')).toBe('Line 9');
    expect(await label('SP1')).toBe('Provider 1');
    await store.addRecords();
    expect(await label('CS1')).toBe('Service 1');
  });

  it('refuses the whole batch for one entry that makes no sense, naming its line and what is wrong', async () => {
    const before = await store.size();
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
      ['2,147,483,647 requirements cannot be right', { requirements: 2 ** 31 - 1 }],
      ['1,000,001 recommendations cannot be right', { recommendations: 1_000_001 }],
      ['"not-recorded" is no number of a provider', { provider: 'not-recorded' }],
      ['"CS 1" is no number', { service: 'CS 1' }],
      ['has no name', { serviceLabel: ' ' }],
    ];
    for (const [why, change] of bad) {
      const attempt = store.addRecords({ entries: inChunks(changed(11, change)) });
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
      const attempt = store.addRecords(change);
      await expect(attempt, why).rejects.toThrow(InvalidBatch);
      await expect(attempt).rejects.toThrow(why);
    }
    expect(await store.size()).toEqual(before);
  });

  it('tells how far it is, and leaves the old release whole when the entries break off', async () => {
    const told: number[] = [];
    await store.addRecords({ onProgress: (stored) => told.push(stored) });
    expect(told).toEqual([5, 10, 12]);
    const before = await store.size();
    const [latest] = await store.releases();
    async function* broken() {
      yield entries.slice(0, 6).map((entry) => ({ ...entry, service: `CS9${entry.line}` }));
      throw new Error('The file ended early.');
    }
    const attempt = store.addRecords({
      entries: broken(),
      batch: { ...recordBatch, sha256: 'ee' },
    });
    await expect(attempt).rejects.toThrow('The file ended early.');
    expect(await store.size()).toEqual(before);
    expect((await store.releases())[0]).toEqual(latest);
    // Nothing waits from the attempt that failed: the next one is stored.
    expect(hashIn(await store.addRecords())).toBe('a56cb430');
  });

  it('of two that were looked at beside the same release one is stored, and the other is told', async () => {
    const [latest] = await store.releases();
    const basedOn = latest?.stored.id ?? null;
    const of = (sha256: string) =>
      store.addRecords({ basedOn, batch: { ...recordBatch, id: sha256, sha256 } });
    const [a, b] = await Promise.allSettled([of('a1'), of('b2')]);
    const told = [a, b].flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(told).toEqual([expect.any(ReleaseMovedOn)]);
    const [now] = await store.releases();
    expect(now?.batches).toHaveLength((latest?.batches.length ?? 0) + 1);
    await expect(store.add({ ...undo('inspections'), basedOn })).rejects.toThrow(ReleaseMovedOn);
    await expect(store.add({ ...undo(), basedOn: null })).rejects.toThrow(ReleaseMovedOn);
    const added = now?.batches.map(({ id }) => id).find((id) => ['a1', 'b2'].includes(id)) ?? '';
    const undone = await store.add({ ...undo(added), basedOn: now?.stored.id ?? null });
    expect(hashIn(undone)).toBe('a56cb430');
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
    expect(await store.held(question)).toEqual([
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
      expect(await store.held({ ...question, ...elsewhere })).toEqual([]);
    }
    expect(
      await store.held({
        stage: 'register',
        questionSet: 'register',
        entries: [ask(2, 'CS1', asAt, asAt)],
      }),
    ).toHaveLength(1);
  });
});
