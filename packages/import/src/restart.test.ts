// What a road knows after its programme has stopped, however it stopped: what was ready, under way, stored or thrown away.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries, filesLeft, folder, imports, reopen, report, send } from '../test/on-the-road.ts';
import { streamed, visitsFile } from '../test/visits.ts';
import { ImportRefused, type ImportReport } from './imports.ts';

describe('after the programme has stopped', () => {
  /** As a killed process leaves it. */
  const leave = async (
    id: string,
    change: (kept: { report: ImportReport; storing: boolean }) => void,
  ) => {
    // What is still on its way to the disk would be written over the change.
    await imports.close();
    const path = join(folder, `${id}.json`);
    const kept = JSON.parse(await readFile(path, 'utf8'));
    change(kept);
    await writeFile(path, JSON.stringify(kept));
  };

  it('a file that was READY is still so, and can be confirmed', async () => {
    const { id } = await send(visitsFile(3));
    await reopen();
    expect(report(id).state).toBe('READY');
    await imports.confirm(id);
    expect(await entries()).toBe(3);
  });

  it.each([
    ['READING', 'read'],
    ['SCREENING', 'checked'],
    ['READY', 'taken in'],
  ] as const)('one that was %s has failed, and says so', async (state, doing) => {
    const { id } = await send(visitsFile(3));
    await leave(id, (kept) => {
      kept.report = { ...kept.report, state };
      kept.storing = state === 'READY';
    });
    await reopen();
    expect(report(id)).toMatchObject({
      state: 'FAILED',
      sentence: `The programme stopped while this file was being ${doing}. Nothing was taken in: send it again.`,
    });
    expect(await filesLeft()).toEqual([]);
  });

  it('one that was stored before its report could say so is CONFIRMED', async () => {
    const { id } = await send(visitsFile(3));
    const kept = await readFile(join(folder, `${id}.json`), 'utf8');
    const release = await imports.confirm(id);
    await writeFile(join(folder, `${id}.json`), kept);
    await leave(id, (found) => {
      found.storing = true;
    });
    await reopen();
    expect(report(id)).toMatchObject({ state: 'CONFIRMED', releaseId: release.id });
  });

  it('a file that was thrown away, but not yet deleted, is deleted', async () => {
    const { id } = await send(visitsFile(3));
    await leave(id, (kept) => {
      kept.report = { ...kept.report, state: 'DISCARDED' };
    });
    await reopen();
    expect(report(id).state).toBe('DISCARDED');
    expect(await filesLeft()).toEqual([]);
  });

  it('half-written reports and files without one are cleared away; what is not ours stays', async () => {
    await writeFile(join(folder, '0123456789ab.0123456789ab.part'), '{');
    await writeFile(join(folder, '0123456789ab.data'), 'x');
    await writeFile(join(folder, 'note.txt'), 'x');
    await reopen();
    expect(await readdir(folder)).toEqual(['note.txt']);
  });

  it('a report cut off in the middle is cleared away with its file, and the road opens', async () => {
    const { id } = await send(visitsFile(2));
    await writeFile(join(folder, `${id}.json`), '{"report":');
    await mkdir(join(folder, 'dddddddddddd.data'));
    await reopen();
    expect(imports.get(id)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('closing stops what is being checked, and nobody waits for ever', async () => {
    const id = await imports.receive(streamed(visitsFile(50_000)), { fileName: 'a.csv' });
    const ended = imports.settled(id);
    await imports.close();
    expect((await ended).sentence).toContain('The programme stopped');
    await expect(imports.receive(streamed('x'), { fileName: 'a.csv' })).rejects.toThrow(
      ImportRefused,
    );
  });

  it('reports of the last fifty imports are kept, newest first', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 53; i += 1) ids.push((await send('x', `${i}.csv`)).id);
    expect(imports.list(100).map(({ id }) => id)).toEqual([...ids].reverse().slice(0, 50));
    await reopen();
    expect(imports.list(2).map(({ id }) => id)).toEqual([...ids].reverse().slice(0, 2));
    expect(await readdir(folder)).toHaveLength(50);
  });
});
