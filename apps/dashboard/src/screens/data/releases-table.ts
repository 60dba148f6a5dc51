// The releases and what they hold as one plain table, for files. Pure.
import { provenances } from '@cube/schema';
import type { ScreenTable } from '../../share/screen-tables.ts';
import { type Batch, contentOf, day, provenanceOf, type Release, scopeOf } from './releases.ts';

const header = [
  'Release',
  'Release code',
  'Channel',
  'Made on',
  'Latest of its channel',
  'Batch',
  'Batch code',
  'What and when',
  'What it holds',
  'How its numbers are known',
  'Source',
  'Publisher',
  'File',
];

const channels: Readonly<Record<string, string>> = {
  MAIN: 'Real data',
  DEMONSTRATION: 'Demonstration: simulated',
};

const batchFields = (batch: Batch): string[] => [
  batch.title,
  batch.code,
  scopeOf(batch),
  contentOf(batch),
  provenanceOf(batch)
    .map((provenance) => provenances[provenance].label)
    .join('; ') || 'not said',
  batch.source.title,
  batch.source.publisher,
  batch.file?.name ?? 'not from a file',
];
const nothing = ['It holds nothing', '-', '-', '-', '-', '-', '-', '-'];

/** One row a batch of each release, newest first; a release that holds nothing has one row too. */
export const releasesTable = (releases: readonly Release[]): ScreenTable => ({
  title: 'Releases and what they hold',
  header,
  rows: releases.flatMap((release) => {
    const fields = [
      release.label,
      release.id,
      channels[release.channel] ?? release.channel,
      day(release.releasedAt),
      release.isLatest ? 'yes' : 'no',
    ];
    const batches = release.batches.length > 0 ? release.batches.map(batchFields) : [nothing];
    return batches.map((batch) => [...fields, ...batch]);
  }),
});
