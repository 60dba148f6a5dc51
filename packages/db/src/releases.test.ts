// Which release is which: ids that follow from content alone, and one meaning of "the newest", on both engines.
import type { StoredRelease } from '@cube/schema';
import { afterAll, describe, expect, it } from 'vitest';
import { batch, cells, members, publication, questionSet } from '../test/fixture.ts';
import { engines, postgresForTests } from '../test/postgres.ts';
import { openStore, type PublishInput, type Store } from './store.ts';

const postgres = postgresForTests();
let stores: Store[] = [];
afterAll(() => Promise.all(stores.map((store) => store.close())));

const hashIn = ({ id }: StoredRelease): string => id.split('-')[1] ?? '';
const changedCells = cells.map((cell, i) => (i === 0 ? { ...cell, lower: 68 } : cell));
const reworded = { ...questionSet, description: 'In other words.' };
const group = { ...members[7], path: 'care-home+secure', label: 'Two types' };
const renamed = members.map((m) => ({ ...m, label: `${m.label}!`, order: m.order + 1 }));

/** Publications that say something else each, though every batch comes out of the same source. */
const different: [string, Partial<PublishInput>][] = [
  ['as it was', {}],
  ['another cell', { add: [{ ...batch, cells: changedCells }] }],
  ['other words for a focus area', { questionSets: [reworded] }],
  [
    'another group of members',
    {
      members: [
        ...members,
        {
          ...(group as (typeof members)[number]),
          parts: ['care-home', 'secure'].map((path) => ({ dimension: 'SERVICE_TYPE', path })),
        },
      ],
    },
  ],
];

describe.each(engines)('releases on %s', (engine) => {
  const open = async (): Promise<Store> => {
    const url = await postgres.newStore(engine);
    const store = await openStore({ url });
    stores.push(store);
    return store;
  };
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    stores = [];
  });

  it('gives other data another id, though the source is the same', async () => {
    const store = await open();
    const hashes: string[] = [];
    for (const [, change] of different) {
      hashes.push(hashIn(await store.publish({ ...publication, ...change })));
    }
    expect(new Set(hashes).size).toBe(different.length);
    // The same on either engine, and on every machine.
    expect(hashes).toMatchInlineSnapshot(`
      [
        "5b5c8fe0",
        "f8cc4fef",
        "bcc6ab59",
        "a1c8b8bf",
      ]
    `);
  });

  it('gives the same data the same id in a fresh store; labels of members are no data', async () => {
    const [one, other] = [await open(), await open()];
    const first = await one.publish(publication);
    expect((await other.publish({ ...publication, members: renamed })).id).toBe(first.id);
    const back = [
      await one.publish({ ...publication, add: [{ ...batch, cells: changedCells }] }),
      await one.publish(publication),
    ];
    expect(back.map(hashIn)).toEqual([expect.not.stringMatching(hashIn(first)), hashIn(first)]);
  });

  it('calls newest what was published last, whatever its date', async () => {
    const store = await open();
    await store.publish(publication);
    const demonstration = await store.publish({
      ...publication,
      channel: 'DEMONSTRATION',
      releasedAt: '2027-01-01T00:00:00.000Z',
    });
    const correction = await store.publish({
      ...publication,
      releasedAt: '2020-01-01T00:00:00.000Z',
      add: [{ ...batch, cells: changedCells }],
    });
    const ids = (await store.releases()).map(({ id }) => id);
    expect(ids.map((id) => id.split('-')[0])).toEqual(['2', '1', '1']);
    expect(ids[0]).toBe(correction.id);
    expect(ids[2]).toBe(demonstration.id);
    expect((await store.contents(null)).release.id).toBe(correction.id);
  });
});
