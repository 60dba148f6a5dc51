// One request's view of the store: collects the counts its resolvers ask for and fetches them together.
import type { Store } from '@cube/db';
import { type CountAsk, type CountFact, checkText, type ReleaseContents } from '@cube/schema';
import DataLoader from 'dataloader';

export type Context = {
  store: Store;
  /** The release named, or the latest of channel main. Unknown ids are refused in words. */
  contents(release?: string | null): Promise<ReleaseContents>;
  /** Answers one count; asks made in the same turn travel to the store together. */
  count(contents: ReleaseContents, ask: CountAsk): Promise<CountFact>;
};

/** Raised instead of asking the store once the client has gone. */
export class ClientGone extends Error {
  override name = 'ClientGone';
}

/** A context for one request; `signal` ends its work when the client leaves. */
export function requestContext(store: Store, signal?: AbortSignal): Context {
  const loaders = new Map<string, DataLoader<CountAsk, CountFact, string>>();
  const loaderOf = (release: string) => {
    const known = loaders.get(release);
    if (known) return known;
    const loader = new DataLoader<CountAsk, CountFact, string>(
      async (asks) => {
        if (signal?.aborted) throw new ClientGone('The client left before the answer was ready.');
        return store.cube(release, asks);
      },
      { cacheKeyFn: (ask) => JSON.stringify(ask), batchScheduleFn: (run) => setImmediate(run) },
    );
    loaders.set(release, loader);
    return loader;
  };
  return {
    store,
    contents: (release) =>
      store.contents(release == null ? null : checkText('release', release, 100)),
    count: (contents, ask) => loaderOf(contents.release.id).load(ask),
  };
}
