// A store with releases of records beside and without published totals, for the tests of reading.
import type { Conditions, CountAsk, CountFact, StoredEntry } from '@cube/schema';
import { openStore, type Store } from '../src/store.ts';
import { publication } from './fixture.ts';
import {
  entries,
  inChunks,
  recordBatch,
  recordPublication,
  registerPublication,
} from './records-fixture.ts';

export const years = ['2016-17', '2017-18'] as const;
const [first, second] = years;

export type RecordReleases = {
  store: Store;
  /** Published totals of 2016-17, inspections of both years, and a register. */
  release: string;
  /** The same, and a second batch of inspections of 2016-17: CS1 once more, in March 2017, and CS9. */
  fuller: string;
  /** Published totals of 2016-17, and simulated inspections of 2017-18 only. */
  demonstration: string;
};

export const openRecordReleases = async (
  options: Parameters<typeof openStore>[0],
): Promise<RecordReleases> => {
  const store = await openStore(options);
  await store.publish(publication);
  await store.publishRecords(recordPublication());
  const { id: release } = await store.publishRecords(registerPublication());
  const [one] = entries;
  if (!one) throw new Error('The fixture has entries.');
  const more = [
    { ...one, line: 2, date: '2017-03-03' },
    { ...one, line: 3, service: 'CS9', serviceLabel: 'Service 9' },
  ];
  const { id: fuller } = await store.publishRecords(
    recordPublication({
      batch: { ...recordBatch, id: 'another', periods: [first], sha256: 'ee55' },
      entries: inChunks(more),
    }),
  );
  await store.publish({ ...publication, channel: 'DEMONSTRATION' });
  const { id: demonstration } = await store.publishRecords(
    recordPublication({
      channel: 'DEMONSTRATION',
      batch: { ...recordBatch, id: 'invented', periods: [second], provenance: 'SIMULATED' },
      entries: inChunks(entries.filter(({ period }) => period === second)),
    }),
  );
  return { store, release, fuller, demonstration };
};

const none: Conditions = {
  answered: [],
  lastInspected: null,
  requirements: null,
  recommendations: null,
};

/** Conditions of an ask, the others left open. */
export const when = (more: Partial<Conditions>): Pick<CountAsk, 'conditions'> => ({
  conditions: { ...none, ...more },
});

/** The count of a fact, or why there is none. */
export const number = ({ status, lower, upper }: CountFact) =>
  status === 'KNOWN' && lower === upper ? lower : status;

export const lines = (list: readonly StoredEntry[]) => list.map(({ line }) => line);
