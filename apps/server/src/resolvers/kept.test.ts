import type { ReleaseContents } from '@cube/schema';
import { expect, it } from 'vitest';
import { keeper } from './kept.ts';

const release = () => ({}) as ReleaseContents;
/** Work that counts how often it was done. */
const counted = (groups: number) => {
  const done = { times: 0 };
  const work = async () => {
    done.times += 1;
    return groups;
  };
  return { done, work };
};
const itself = (groups: number) => groups;

it('two at once share the work', async () => {
  const kept = keeper(1_000);
  const { done, work } = counted(5);
  const of = release();
  expect(await Promise.all([kept(of, 'a', work, itself), kept(of, 'a', work, itself)])).toEqual([
    5, 5,
  ]);
  expect(done.times).toBe(1);
});

it('a failure is not kept, and whoever waited beside it tries again', async () => {
  const kept = keeper(1_000);
  const of = release();
  const gone = kept(of, 'a', () => Promise.reject(new Error('gave up')), itself);
  const { work } = counted(7);
  const beside = kept(of, 'a', work, itself);
  await expect(gone).rejects.toThrow('gave up');
  expect(await beside).toBe(7);
});

it('what nobody has asked for longest goes first, over all releases together', async () => {
  const kept = keeper(250);
  const [one, other] = [release(), release()];
  const [a, b, c] = [counted(100), counted(100), counted(100)];
  await kept(one, 'k', a.work, itself);
  await kept(other, 'k', b.work, itself);
  await kept(one, 'k', a.work, itself);
  await kept(other, 'l', c.work, itself);
  await kept(one, 'k', a.work, itself);
  await kept(other, 'k', b.work, itself);
  expect([a.done.times, b.done.times, c.done.times]).toEqual([1, 2, 1]);
});
