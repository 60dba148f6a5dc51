// What one request may cost, and when its work ends, whatever its query: with a store that only counts.
import type { Store } from '@cube/db';
import type { CountAsk, CountFact, ReleaseContents } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { ClientGone, RequestTimeout, requestContext } from './context.ts';
import { limits } from './paging.ts';

const contents = { release: { id: '1-00000000' } } as ReleaseContents;
const asks = (n: number): CountAsk[] =>
  Array.from({ length: n }, (_, i) => ({
    stage: 'inspection',
    questionSet: 'cse',
    periods: [`p${i}`],
    where: {},
    measure: 'ENTRIES',
  }));

function counting(onCube: () => void = () => undefined) {
  const sizes: number[] = [];
  const store = {
    cube: async (_release: string, some: readonly CountAsk[]) => {
      sizes.push(some.length);
      onCube();
      return some.map(() => ({ status: 'KNOWN' }) as CountFact);
    },
    releases: async () => {
      sizes.push(0);
      return [];
    },
  };
  return { sizes, store: store as unknown as Store };
}

describe('one request', () => {
  it('travels in batches, between which others are served', async () => {
    let turns = 0;
    const seen: number[] = [];
    const { sizes, store } = counting(() => seen.push(turns));
    const ctx = requestContext(store);
    let busy = true;
    const others = () => {
      turns += 1;
      if (busy) setImmediate(others);
    };
    setImmediate(others);
    await Promise.all(asks(1000).map((ask) => ctx.count(contents, ask)));
    busy = false;
    expect(sizes).toEqual([250, 250, 250, 250]);
    expect(new Set(seen).size).toBe(4);
  });
  it('works on some numbers a turn, so that many rows hold nobody up', async () => {
    const ctx = requestContext(counting().store);
    let worked = 0;
    const all = Array.from({ length: 1000 }, async () => {
      await ctx.turn();
      worked += 1;
    });
    await Promise.resolve();
    expect(worked).toBeGreaterThan(0);
    expect(worked).toBeLessThanOrEqual(100);
    await Promise.all(all);
    expect(worked).toBe(1000);
  });
  it('is refused when it asks for too much, before the store is asked for it', async () => {
    const { sizes, store } = counting();
    const ctx = requestContext(store);
    expect(() => ctx.plan(limits.maxCells)).not.toThrow();
    expect(() => ctx.plan(1)).toThrow(/10,001 counts or more; at most 10,000/);
    const many = asks(limits.maxCells + 1).map((ask) => ctx.count(contents, ask));
    await expect(Promise.all(many)).rejects.toMatchObject({ code: 'TOO_LARGE' });
    expect(sizes).toEqual([]);
    await Promise.allSettled(many);
  });
  it('ends when its time is over', async () => {
    let clock = 0;
    const { sizes, store } = counting(() => {
      clock += 60;
    });
    const ctx = requestContext(store, { timeoutMs: 100, now: () => clock });
    const answers = await Promise.allSettled(asks(1000).map((ask) => ctx.count(contents, ask)));
    expect(sizes).toEqual([250, 250]);
    expect(answers.at(-1)).toMatchObject({ reason: expect.any(RequestTimeout) });
    await expect(ctx.count(contents, asks(1)[0] as CountAsk)).rejects.toThrow(RequestTimeout);
  });
  it('ends when nobody waits for it any more', async () => {
    const gone = new AbortController();
    const { sizes, store } = counting(() => gone.abort());
    const ctx = requestContext(store, { signal: gone.signal });
    const answers = await Promise.allSettled(asks(1000).map((ask) => ctx.count(contents, ask)));
    expect(sizes).toEqual([250]);
    expect(answers.at(-1)).toMatchObject({ reason: expect.any(ClientGone) });
  });
  it('reads the releases once', async () => {
    const { sizes, store } = counting();
    const ctx = requestContext(store);
    await Promise.all([ctx.releases(), ctx.releases()]);
    expect(sizes).toEqual([0]);
  });
});
