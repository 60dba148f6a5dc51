// The road at its door, with a store of the real kind: what is taken in, replaced, refused and thrown away.
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Store } from '@cube/db';
import { describe, expect, it } from 'vitest';
import {
  before,
  empty,
  entries,
  faults,
  filesLeft,
  folder,
  imports,
  load,
  reopen,
  report,
  send,
  store,
} from '../test/on-the-road.ts';
import { streamed, visitsFile, visitsLayout } from '../test/visits.ts';
import { ImportRefused } from './imports.ts';
import type { Layout } from './layout.ts';
import { openImports } from './road.ts';

describe('taking a file in', () => {
  it('changes nothing until it is confirmed, then stores all of it with the file it came from', async () => {
    const { id, state } = await send(`${visitsFile(4_500)}\r\n,,\r\n`);
    expect(state).toBe('READY');
    expect(await store.releases()).toHaveLength(before);
    const release = await imports.confirm(id, 'Visits to try');
    expect(release.label).toBe('Visits to try');
    expect(release.batches).toMatchObject([
      {
        id: 'visits-visits-csv-2024-25',
        records: 4_500,
        provenance: 'RECORDED',
        file: {
          name: 'visits.csv',
          layout: 'visits',
          columns: ['Service', 'Day', 'Result'],
          rows: 4_501,
          stored: 4_500,
          reported: 1,
        },
      },
    ]);
    expect(await entries()).toBe(4_500);
    expect(report(id)).toMatchObject({ state: 'CONFIRMED', releaseId: release.id, progress: 1 });
    expect(report(id).sentence).toContain('holds its 4,500 records');
    expect(await filesLeft()).toEqual([]);
  });

  it('the file waits where only its owner can read it, under a name of ours', async () => {
    const { id } = await send(visitsFile(1), '../evil.csv');
    expect((await filesLeft()).sort()).toEqual([`${id}.data`, `${id}.keys`]);
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  it('the same bytes change nothing, compressed or not, under whatever name', async () => {
    const { release } = await load(visitsFile(3));
    const again = await send(gzipSync(visitsFile(3)), 'other.csv.gz');
    expect(again).toMatchObject({
      state: 'READY',
      changes: ['Nothing changes: this very file is held.'],
      sentence: 'This very file is held already: there is nothing to take in.',
      heldAs: release.batches.at(-1)?.id,
    });
    expect(await imports.confirm(again.id)).toEqual(release);
    expect(report(again.id)).toMatchObject({ state: 'CONFIRMED', releaseId: release.id });
    expect(await store.releases()).toHaveLength(before + 1);
  });

  it('a file of the same series and period takes the place of the one before', async () => {
    await load(visitsFile(3));
    const next = await send(visitsFile(5));
    expect(next.replaces).toEqual(['visits-visits-csv-2024-25']);
    expect(next.changes).toEqual([
      'Adds 5 inspections of 2024/25.',
      'Takes the place of Visits 2024-25 (3 records, file visits.csv).',
    ]);
    const release = await imports.confirm(next.id);
    expect(release.batches.map(({ records }) => records)).toEqual([5]);
    expect(await entries()).toBe(5);
  });

  it('a file over several periods takes the place of every batch of its series that shares one', async () => {
    await load(visitsFile(3, '2023-05-31'));
    await load(visitsFile(3, '2024-05-31'));
    const both = `${visitsFile(4, '2023-05-31')}\r\n${visitsFile(4, '2024-05-31').split('\r\n').slice(1).join('\r\n')}`;
    const { release } = await load(both);
    expect(release.batches.map(({ id, records }) => [id, records])).toEqual([
      ['visits-visits-csv-2023-24-to-2024-25', 8],
    ]);
    expect(await entries()).toBe(8);
  });

  it('entries that another file holds are refused by line, and named with their batch', async () => {
    await load(visitsFile(3));
    const refused = await send(visitsFile(2, '2024-05-31', 3), 'more.csv');
    expect(refused.state).toBe('REFUSED');
    const held = refused.checks.find(({ check }) => check === 'duplicate-held');
    expect(held).toMatchObject({
      found: 1,
      examples: [{ line: 2, value: 'CS3, 2024-05-31', message: 'Held in Visits 2024-25.' }],
    });
    const { release } = await load(visitsFile(2, '2024-06-01', 3), 'more.csv');
    expect(release.batches).toHaveLength(2);
    expect(await entries()).toBe(5);
  });

  it('a release that has moved on is looked at again: what would now stand twice is refused', async () => {
    const first = await send(visitsFile(3), 'a.csv');
    const second = await send(visitsFile(4), 'b.csv');
    await imports.confirm(first.id);
    await expect(imports.confirm(second.id)).rejects.toThrow(
      /moved on.*3 entries are held already/,
    );
    expect(report(second.id)).toMatchObject({ state: 'REFUSED' });
    expect(await entries()).toBe(3);
  });

  it('what another process publishes while a file is being stored is taken into account', async () => {
    await load(visitsFile(3));
    const { id } = await send(visitsFile(4));
    let first = true;
    const crowded: Store = {
      ...store,
      publishRecords: async (input) => {
        if (first) await empty();
        first = false;
        return store.publishRecords(input);
      },
    };
    await reopen([visitsLayout()], crowded);
    const release = await imports.confirm(id);
    expect(release.batches.map(({ records }) => records)).toEqual([4]);
    expect(report(id).changes).toEqual(['Adds 4 inspections of 2024/25.']);
  });

  it('of two processes that confirm at once, the second looks again: nothing stands twice', async () => {
    const other = await mkdtemp(join(tmpdir(), 'cube-other-'));
    const theirs = await openImports({ store, folder: other, layouts: [visitsLayout()] });
    const sendThere = async (text: string) =>
      theirs.settled(await theirs.receive(streamed(text), { fileName: 'b.csv' }));
    try {
      const ours = await send(visitsFile(3), 'a.csv');
      const overlapping = await sendThere(visitsFile(4));
      const both = await Promise.allSettled([
        imports.confirm(ours.id),
        theirs.confirm(overlapping.id),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [refused] = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refused).toBeInstanceOf(ImportRefused);
      expect(refused.message).toMatch(/moved on.*held already/);
      await empty();
      const same = visitsFile(5);
      const [here, there] = [await send(same, 'a.csv'), await sendThere(same)];
      const [one, two] = await Promise.all([imports.confirm(here.id), theirs.confirm(there.id)]);
      expect(one?.id).toBe(two?.id);
      expect(await entries()).toBe(5);
    } finally {
      await theirs.close();
      await rm(other, { recursive: true });
    }
  });

  it('two files confirmed at once are stored one after the other, and both are there', async () => {
    const a = await send(visitsFile(300, '2023-05-31'), 'a.csv');
    const b = await send(visitsFile(200, '2024-05-31', 500), 'b.csv');
    const releases = await Promise.all([imports.confirm(a.id), imports.confirm(b.id)]);
    expect(releases.map(({ batches }) => batches.length)).toEqual([1, 2]);
    expect(await entries()).toBe(500);
    const { questionSets } = await store.contents(null);
    const visits = questionSets.find(({ code }) => code === 'visits');
    expect(visits?.questions[0]?.asked.map(({ period }) => period)).toEqual(['2023-24', '2024-25']);
  });

  it('columns that differ from the last file of the layout are named', async () => {
    await load(visitsFile(2));
    const wider = visitsFile(3).replace('Result', 'Result,Notes').replaceAll('good', 'good,x');
    const found = await send(wider.replaceAll('bad', 'bad,x'));
    expect([found.columnsAdded, found.columnsGone]).toEqual([['Notes'], []]);
  });

  it('a file that defines a focus area is taken in without entries', async () => {
    const questionSet = { code: 'mine', label: 'Mine', description: 'Mine.', questions: [] };
    const layout: Layout = {
      code: 'definition',
      label: 'Definition',
      match: (header) => ({ fits: header[0] === 'define', score: 1, missing: [], unknown: [] }),
      open: () => ({ row: () => [], end: () => [], batch: () => ({ questionSet }) }),
    };
    await reopen([layout]);
    const { id, changes } = await send('define\nx\n');
    expect(changes).toEqual(['Adds the focus area Mine with 0 questions.']);
    await imports.confirm(id);
    expect((await store.contents(null)).questionSets).toContainEqual(questionSet);
    expect((await send('define\nx\n')).changes).toEqual([
      'Nothing changes: the focus area stands so already.',
    ]);
  });
});

describe('what cannot be taken in', () => {
  it('more bytes than the limit are refused in words, and the file is gone', async () => {
    await reopen([visitsLayout()], store, { sentBytes: 100 });
    const sending = imports.receive(streamed(visitsFile(90)), { fileName: 'a.csv' });
    await expect(sending).rejects.toThrow('larger than 100 bytes');
    expect(imports.list(1)).toMatchObject([
      { state: 'REFUSED', checks: [{}, { result: 'FAIL' }, {}, {}] },
    ]);
    expect(await filesLeft()).toEqual([]);
  });

  it('a sender that breaks off leaves nothing behind but a report that says so', async () => {
    async function* broken() {
      yield Buffer.from('Service');
      throw new Error('gone away');
    }
    await expect(imports.receive(broken(), { fileName: 'a.csv' })).rejects.toThrow('gone away');
    expect(imports.list(1)).toMatchObject([{ state: 'FAILED' }]);
    expect(imports.list(1)[0]?.sentence).toContain('did not arrive whole');
    expect(await filesLeft()).toEqual([]);
  });

  it('a file is deleted even where its report cannot be written, as on a full disk', async () => {
    async function* broken() {
      yield Buffer.from('Service,Day');
      const [name = ''] = await filesLeft();
      const path = join(folder, name.replace('.data', '.json'));
      await rm(path);
      await mkdir(path);
      throw new Error('no room');
    }
    await expect(imports.receive(broken(), { fileName: 'a.csv' })).rejects.toThrow();
    expect(await filesLeft()).toEqual([]);
    await load(visitsFile(2));
    expect(await entries()).toBe(2);
  });

  it('only a file that is READY is confirmed, and only once', async () => {
    await expect(imports.confirm('nothing')).rejects.toThrow(ImportRefused);
    const refused = await send('Service,Day,Result\nCS1,2024-05-31,fair\n');
    await expect(imports.confirm(refused.id)).rejects.toThrow(/1 value is not known/);
    expect(await filesLeft()).toEqual([]);
    const { id } = await load(visitsFile(1));
    await expect(imports.confirm(id)).rejects.toThrow(/taken in before/);
  });

  it('a discarded file is deleted; one that was taken in cannot be discarded', async () => {
    const { id } = await send(visitsFile(1));
    expect(await imports.discard(id)).toBe(true);
    expect(report(id).state).toBe('DISCARDED');
    expect(await filesLeft()).toEqual([]);
    expect(await imports.discard(id)).toBe(false);
    expect(await imports.discard('nothing')).toBe(false);
    await expect(imports.confirm(id)).rejects.toThrow(ImportRefused);
    const taken = await load(visitsFile(1));
    await expect(imports.discard(taken.id)).rejects.toThrow(/Undo its batch/);
  });

  it('a file can be discarded while it is being checked', async () => {
    const id = await imports.receive(streamed(visitsFile(50_000)), { fileName: 'a.csv' });
    const ended = imports.settled(id);
    expect(await imports.discard(id)).toBe(true);
    expect((await ended).state).toBe('DISCARDED');
    expect(await filesLeft()).toEqual([]);
  });

  it('a reader that finds something else the second time stores nothing', async () => {
    const layout = visitsLayout();
    let opened = 0;
    const fickle: Layout = {
      ...layout,
      open: (opening) => {
        const reader = layout.open(opening);
        opened += 1;
        const second = opened === 2;
        return (
          reader && { ...reader, row: (row) => (second && row.line === 4 ? [] : reader.row(row)) }
        );
      },
    };
    await reopen([fickle]);
    const { id } = await send(visitsFile(9));
    await expect(imports.confirm(id)).rejects.toThrow(/8 entries were read, 9 were screened/);
    expect(report(id).state).toBe('FAILED');
    expect(await store.releases()).toHaveLength(before);
  });

  it('a file that another one of as many rows took the place of while it waited is not stored', async () => {
    const { id } = await send(visitsFile(9));
    await writeFile(join(folder, `${id}.data`), visitsFile(9).replace('good', 'bad'));
    await expect(imports.confirm(id)).rejects.toThrow(/changed since it was checked/);
    expect(report(id).state).toBe('FAILED');
    expect(await store.releases()).toHaveLength(before);
  });

  it('a file that was taken away while it waited is not stored, and the next one is', async () => {
    const { id } = await send(visitsFile(9));
    await rm(join(folder, `${id}.data`));
    await expect(imports.confirm(id)).rejects.toThrow(/no longer where it waited/);
    expect(report(id).state).toBe('FAILED');
    expect(await store.releases()).toHaveLength(before);
    await load(visitsFile(2));
    expect(await entries()).toBe(2);
  });

  it('a fault of a layout is ours, told to whoever runs the programme, not to the user', async () => {
    const layout = visitsLayout();
    await reopen([
      {
        ...layout,
        open: () => {
          throw new Error('a secret path');
        },
      },
    ]);
    const { state, sentence } = await send(visitsFile(1));
    expect([state, sentence]).toEqual(['FAILED', expect.stringContaining('on our side')]);
    expect(faults).toHaveLength(1);
    expect((await send('x')).state).toBe('REFUSED');
  });

  it('a store that does not answer leaves the file ready for another try', async () => {
    let down = true;
    const shaky: Store = {
      ...store,
      publishRecords: (input) =>
        down ? Promise.reject(new Error('no answer')) : store.publishRecords(input),
    };
    await reopen([visitsLayout()], shaky);
    const { id } = await send(visitsFile(2));
    await expect(imports.confirm(id)).rejects.toThrow('no answer');
    expect(report(id)).toMatchObject({ state: 'READY' });
    down = false;
    await imports.confirm(id);
    expect(await entries()).toBe(2);
  });
});
