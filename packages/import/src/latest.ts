// What the store holds now, as an import looks at it: also when nothing has been published yet.
import { type Store, UnknownRelease } from '@cube/db';
import type { ReleaseContents, StoredBatch } from '@cube/schema';
import type { ReadBatch } from './layout.ts';

const nothing: ReleaseContents = {
  release: { id: '', label: '', channel: 'MAIN', releasedAt: '', batches: [] },
  members: [],
  questionSets: [],
  grains: [],
};

/** The latest release of the main channel; an empty one, without an id, before there is any. */
export const latestContents = async (store: Store): Promise<ReleaseContents> => {
  try {
    return await store.contents(null);
  } catch (error) {
    if (error instanceof UnknownRelease) return nothing;
    throw error;
  }
};

/** The batch made of these very bytes, where the release has one. */
export const batchOfBytes = (contents: ReleaseContents, sha256: string): StoredBatch | null =>
  contents.release.batches.find((batch) => batch.sha256 === sha256) ?? null;

/** Batches that this one takes the place of: the same series and stage, and a period in common. */
export const replacedBy = (batch: ReadBatch, contents: ReleaseContents): StoredBatch[] =>
  contents.release.batches.filter(
    ({ kind, stage, file, periods }) =>
      kind === 'RECORDS' &&
      stage === batch.stage &&
      file?.series === batch.series &&
      periods.some((period) => batch.periods.includes(period)),
  );

const lastOf = (periods: readonly string[]): string => [...periods].sort().at(-1) ?? '';

/** The newest of the same series that is about a later time than this one and stays beside it; null where this is the newest. */
export const newerBeside = (batch: ReadBatch, contents: ReleaseContents): StoredBatch | null => {
  const gone = replacedBy(batch, contents);
  const [newest = null] = contents.release.batches
    .filter(
      (held) =>
        held.kind === 'RECORDS' &&
        held.stage === batch.stage &&
        held.file?.series === batch.series &&
        !gone.includes(held) &&
        // Codes of periods are years and days, so that they follow time as text.
        lastOf(held.periods) > lastOf(batch.periods),
    )
    .sort((a, b) => (lastOf(a.periods) < lastOf(b.periods) ? 1 : -1));
  return newest;
};

/** What the release is called unless named by who brings the file: an older one does not pass for the newest. */
export const labelOf = (batch: ReadBatch, contents: ReleaseContents): string => {
  const newer = newerBeside(batch, contents);
  return newer ? `${batch.title}, added to ${newer.title}` : batch.title;
};

const inSlug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Stable name of the batch: ci-datastore-2026-05-31. Never the name of a batch that stays beside it. */
export const slugOf = (batch: ReadBatch, contents: ReleaseContents): string => {
  const periods = [...batch.periods].sort();
  const [first, last] = [periods[0] ?? '', periods.at(-1) ?? ''];
  const plain = inSlug([batch.series, first, ...(last === first ? [] : ['to', last])].join('-'));
  const gone = replacedBy(batch, contents).map(({ id }) => id);
  const taken = contents.release.batches.map(({ id }) => id).filter((id) => !gone.includes(id));
  const names = [plain, `${plain}-${inSlug(batch.stage)}`];
  for (let n = 2; names.every((name) => taken.includes(name)); n += 1) names.push(`${plain}-${n}`);
  return names.find((name) => !taken.includes(name)) ?? plain;
};
