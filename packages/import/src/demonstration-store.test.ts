// The demonstration in a store: a release of its own channel, the same however often it is loaded, and simulated wherever it answers.
import { openStore } from '@cube/db';
import { cse, members, questionSets, reportBatches } from '@cube/reference';
import { describe, expect, it } from 'vitest';
import { loadDemonstration } from './demonstration.ts';
import { inspected, reportedPeriod } from './demonstration-targets.ts';

describe('loading the demonstration', () => {
  it('publishes simulated records beside the report, and changes nothing the second time', async () => {
    const store = await openStore();
    try {
      const report = await store.publish({
        label: 'The report',
        channel: 'MAIN',
        members: members(),
        questionSets: questionSets(),
        add: reportBatches(),
      });
      const release = await loadDemonstration(store);
      expect(await loadDemonstration(store)).toEqual(release);
      expect(release).toMatchObject({
        channel: 'DEMONSTRATION',
        batches: [{ provenance: 'SIMULATED', kind: 'RECORDS' }],
      });
      const ask = {
        stage: 'inspection',
        questionSet: cse.code,
        periods: [reportedPeriod],
        where: {},
        measure: 'ENTRIES',
      } as const;
      const [simulated] = await store.cube(release.id, [ask]);
      expect(simulated).toMatchObject({
        status: 'KNOWN',
        lower: inspected,
        upper: inspected,
        provenance: 'SIMULATED',
      });
      // The main channel is what it was.
      expect((await store.contents(null)).release).toEqual(report);
      const [published] = await store.cube(report.id, [ask]);
      expect(published?.provenance).toBe('PUBLISHED');
    } finally {
      await store.close();
    }
  });
});
