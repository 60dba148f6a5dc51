import type { HeldGrain, Provenance, ReleaseContents, StoredBatch } from '@cube/schema';
import { expect, it } from 'vitest';
import { grainsOf } from './catalogue.ts';

const snapshot = { stage: 'inspection', questionSet: 'cse', period: '2016-17' } as const;
const batch = (id: string) =>
  ({ id, stage: 'inspection', questionSet: 'cse', periods: ['2016-17'] }) as unknown as StoredBatch;
const grain = (batchId: string, additive: boolean, way: Provenance) =>
  ({ batchId, period: '2016-17', additive, provenance: [way] }) as unknown as HeldGrain;
const contents = {
  release: { batches: [batch('report'), batch('own')] },
  grains: [grain('report', false, 'PUBLISHED'), grain('own', true, 'RECORDED')],
} as unknown as ReleaseContents;
const held = (only: Provenance[] | null) =>
  grainsOf(contents, snapshot, only).map((g) => g.batchId);

it('what can be added is told of the records, and of the published figures once these are asked for alone', () => {
  expect(held(null)).toEqual(['own']);
  expect(held(['PUBLISHED', 'RECORDED'])).toEqual(['own']);
  expect(held(['PUBLISHED', 'DERIVED_EXACT'])).toEqual(['report']);
  expect(held(['SIMULATED'])).toEqual(['report']);
});
