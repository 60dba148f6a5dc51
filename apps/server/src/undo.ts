// Taking a batch of records back: a new release of the same channel without it. Hides how a batch is named, by id or by code.
import { InvalidBatch, ReleaseMovedOn, type Store } from '@cube/db';
import {
  channels,
  decodeId,
  nearestCodes,
  type StoredBatch,
  type StoredRelease,
  UserError,
} from '@cube/schema';

type Found = { release: StoredRelease; batch: StoredBatch };

/** Publishes the latest release of the batch's channel without it. Throws UserError where that is not possible, and says why. */
export async function undoBatch(
  store: Store,
  named: string,
  label: string | null,
): Promise<StoredRelease> {
  const { release, batch } = findBatch(await store.releases(), named);
  if (batch.kind !== 'RECORDS')
    throw new UserError(
      'BAD_INPUT',
      `“${batch.title}” holds the published totals that come with the cube. Only records that were brought in can be undone.`,
    );
  try {
    return await store.publish({
      label: label ?? `Without ${batch.title}`,
      channel: release.channel,
      // A batch is named by a code that the next file of its kind takes over: only what was looked at may go.
      basedOn: release.id,
      members: [],
      questionSets: [],
      add: [],
      remove: [batch.id],
    });
  } catch (error) {
    if (error instanceof ReleaseMovedOn)
      throw new UserError('BAD_INPUT', `${error.message} Look at the releases, then undo again.`);
    if (error instanceof InvalidBatch) throw new UserError('BAD_INPUT', error.message);
    throw error;
  }
}

/** The batch in the latest release of its channel. A code is looked for in the main channel first. */
function findBatch(releases: readonly StoredRelease[], named: string): Found {
  const latest = channels.flatMap(
    (channel) => releases.find((release) => release.channel === channel) ?? [],
  );
  for (const release of latest) {
    const batch = release.batches.find(({ id }) => id === named);
    if (batch) return { release, batch };
  }
  return byId(releases, latest, named) ?? refuse(releases, latest, named);
}

function byId(
  releases: readonly StoredRelease[],
  latest: readonly StoredRelease[],
  named: string,
): Found | null {
  const parts = partsOf(named);
  const release = releases.find(({ id }) => id === parts?.[0]);
  const then = release?.batches.find(({ id }) => id === parts?.[1]);
  if (!release || !then) return null;
  const now = latest.find(({ channel }) => channel === release.channel);
  const batch = now?.batches.find(({ id }) => id === then.id);
  if (now && batch && batch.sha256 === then.sha256) return { release: now, batch };
  const why = batch ? 'has been replaced by another file since' : 'is not in the latest release';
  throw new UserError('BAD_INPUT', `“${then.title}” ${why}, so there is nothing to undo.`);
}

/** Release and code in a batch's id; null for text that is no such id. */
function partsOf(named: string): string[] | null {
  try {
    const { type, parts } = decodeId(named);
    return type === 'batch' ? parts : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function refuse(
  releases: readonly StoredRelease[],
  latest: readonly StoredRelease[],
  named: string,
): never {
  const known = latest.flatMap(({ batches }) =>
    batches.filter(({ kind }) => kind === 'RECORDS').map(({ id }) => id),
  );
  const earlier = releases.some(({ batches }) => batches.some(({ id }) => id === named));
  const nearest = nearestCodes(named, known);
  const offers = nearest.length > 0 ? nearest : known.slice(0, 8);
  throw new UserError(
    'BAD_INPUT',
    `${earlier ? `Batch ${named} is not in the latest release any more.` : `No batch is called “${named.slice(0, 60)}”.`} ${
      offers.length > 0
        ? `Batches of records that can be undone: ${offers.join(', ')}.`
        : 'No records are held, so there is nothing to undo.'
    }`,
    nearest,
  );
}
