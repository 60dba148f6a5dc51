// A file about an earlier time than one held already: the newest publication holds both, and nobody takes it for the newest data.
import { expect, it } from 'vitest';
import { imports, load, send } from '../test/on-the-road.ts';
import { visitsFile } from '../test/visits.ts';

it('a file older than one held says so before it is taken in, and its release does not pass for the newest', async () => {
  await load(visitsFile(3, '2024-05-31'));
  const late = await send(visitsFile(2, '2023-05-31'));
  expect(late.changes).toEqual([
    'Adds 2 inspections of 2023/24.',
    'Is older than Visits 2024-25, which is held already: both are kept, and where no period is chosen the newest is shown.',
    'Adds the period 2023/24.',
  ]);
  const release = await imports.confirm(late.id);
  expect(release.label).toBe('Visits 2023-24, added to Visits 2024-25');
  expect(release.batches.map(({ title }) => title)).toEqual(['Visits 2023-24', 'Visits 2024-25']);
});

it('a newer file says nothing of the older one, and a name given by hand stays as it is', async () => {
  await load(visitsFile(3, '2024-05-31'));
  const newer = await send(visitsFile(2, '2025-05-31'));
  expect(newer.changes.join(' ')).not.toContain('older');
  expect((await imports.confirm(newer.id)).label).toBe('Visits 2025-26');
  const late = await send(visitsFile(2, '2022-05-31'));
  expect(late.changes.join(' ')).toContain('Is older than Visits 2025-26');
  expect((await imports.confirm(late.id, 'Found in a drawer')).label).toBe('Found in a drawer');
});
