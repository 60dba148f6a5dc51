// Puts the published report into the store; a store that already holds these very batches is left as it is.
import type { Store } from '@cube/db';
import { members, questionSets, reportBatches } from '@cube/reference';
import type { StoredRelease } from '@cube/schema';

/** The release that holds the report: published now, or found. */
export async function loadReport(store: Store): Promise<StoredRelease> {
  return store.publish({
    label: 'The 2018 report',
    channel: 'MAIN',
    members: members(),
    questionSets: questionSets(),
    add: reportBatches(),
  });
}
