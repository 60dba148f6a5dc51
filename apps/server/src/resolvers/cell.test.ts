import type { CountFact, ReleaseContents, StoredBatch } from '@cube/schema';
import { expect, it } from 'vitest';
import { publishedStory } from './cell.ts';

const batch = (id: string, kind: StoredBatch['kind'], periods: string[]) =>
  ({ id, kind, stage: 'inspection', questionSet: 'cse', periods }) as unknown as StoredBatch;
const story = (batches: StoredBatch[]) =>
  publishedStory({
    contents: { release: { batches } } as unknown as ReleaseContents,
    facts: [{ batchIds: ['own'] } as unknown as CountFact],
  });

it('a number from records names the periods for which published figures are held beside them', () => {
  const own = batch('own', 'RECORDS', ['2016-17', '2017-18']);
  expect(story([own, batch('report', 'PUBLISHED', ['2016-17'])])).toBe(
    'Counted from records. Published figures are held for 2016/17 too: where: { period: { is: "2016-17" }, provenance: [PUBLISHED] }.',
  );
  expect(story([own, batch('report', 'PUBLISHED', ['2015'])])).toBeNull();
});
