// A release of published figures is stored whole or not at all. Also how batches of either kind are taken out of the latest release.
import type { BatchInput, StoredRelease } from '@cube/schema';
import type { Database } from './connect.ts';
import { InvalidBatch } from './errors.ts';
import { type ReleaseBatch, storeBatch } from './insert.ts';
import { checkBatch } from './prepare.ts';
import {
  checkDefined,
  checkPublication,
  closePublication,
  inPublication,
  openPublication,
  type Publication,
} from './publication.ts';

/** A release to be: the latest of its channel, less what is removed or replaced by the same id, and what is added. */
export type PublishInput = Publication & { add: readonly BatchInput[] };

/** Stores a release; what the latest of the channel says already gives the latest, unchanged. Throws InvalidBatch, ReleaseMovedOn. */
export const publish = async (db: Database, input: PublishInput): Promise<StoredRelease> => {
  checkInput(input);
  return inPublication(db, 'figures', async (tx) => {
    const opened = await openPublication(
      tx,
      input,
      input.add.map((batch) => batch.id),
    );
    const added: ReleaseBatch[] = [];
    for (const batch of input.add) {
      checkDefined(opened, batch);
      added.push(await storeBatch(tx, batch, opened.vocabulary));
    }
    return closePublication(tx, input, opened, added);
  });
};

const checkInput = (input: PublishInput): void => {
  checkPublication(input);
  const ids = input.add.map((batch) => batch.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new InvalidBatch(`Batch ${twice} is given twice.`);
  for (const batch of input.add) checkBatch(batch);
};
