// One request's view of the store: collects the counts its resolvers ask for, fetches them a few hundred at a time, and ends
// when too much was asked, it took too long, or nobody waits any more. Hides batches and turns of the event loop.
import { type Store, UnknownRelease } from '@cube/db';
import {
  type CountAsk,
  type CountFact,
  checkText,
  type EntryCursor,
  type EntryPage,
  formatCount,
  nearestCodes,
  type PlaceDimension,
  type QuestionSet,
  type ReleaseContents,
  type StoredEntry,
  type StoredRelease,
  UserError,
} from '@cube/schema';
import DataLoader from 'dataloader';
import { limits } from './paging.ts';

export type Context = {
  /** The release named, or the latest of channel main. Unknown ids are refused in words. */
  contents(release?: string | null): Promise<ReleaseContents>;
  /** Every release; read once a request. */
  releases(): Promise<StoredRelease[]>;
  /** The focus areas each release defines, by its id; read once a request. */
  definitions(): Promise<ReadonlyMap<string, readonly QuestionSet[]>>;
  /** Waits until it is this number's turn: the first come at once, later ones some at a time. Await it before working on one. */
  turn(): Promise<void>;
  /** Announces counts that rows are about to ask for, so that too many are refused before the work begins. */
  plan(asks: number): void;
  /** Lets this request ask for more counts than usual: a rank needs some of every group before it can say which comes first. */
  allow(asks: number): void;
  /** Whether single records may be read: nobody signs in, so only on the machine itself. */
  operator: boolean;
  /** The entries an ask counts; null where no records are held for it. */
  records(
    contents: ReleaseContents,
    ask: CountAsk,
    page: { first: number; after: EntryCursor | null; skip?: number },
  ): Promise<EntryPage | null>;
  /** One entry; null when there is none. */
  entry(contents: ReleaseContents, at: EntryCursor): Promise<StoredEntry | null>;
  /** Combinations of members that have entries in an ask's population. */
  groups(
    contents: ReleaseContents,
    ask: CountAsk,
    by: readonly PlaceDimension[],
  ): Promise<string[][]>;
  /** The latest entry of each service in an ask's population. */
  latestEntries(contents: ReleaseContents, ask: CountAsk): Promise<StoredEntry[]>;
  /** Answers one count; asks made in the same turn travel to the store together. */
  count(contents: ReleaseContents, ask: CountAsk): Promise<CountFact>;
};

/** Raised instead of asking the store once the client has gone. */
export class ClientGone extends Error {
  override name = 'ClientGone';
}

/** Raised instead of asking the store once the request has taken too long. */
export class RequestTimeout extends Error {
  override name = 'RequestTimeout';
}

export type RequestSettings = {
  /** Ends the request's work when the client leaves. */
  signal?: AbortSignal;
  /** Milliseconds the request may take. */
  timeoutMs?: number;
  /** The clock, for tests. */
  now?: () => number;
  /** Whether single records may be read; true unless the server can be reached from other machines. */
  operator?: boolean;
};

/** Asks that travel together, and numbers worked on, before other requests are served. */
const batchSize = 250;
const numbersATurn = 100;
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A context for one request. */
export function requestContext(store: Store, settings: RequestSettings = {}): Context {
  const { signal, timeoutMs = limits.timeoutMs, now = () => performance.now() } = settings;
  const deadline = now() + timeoutMs;
  const check = (): void => {
    if (signal?.aborted) throw new ClientGone('The client left before the answer was ready.');
    if (now() >= deadline) throw new RequestTimeout('The request took too long.');
  };
  let allowed: number = limits.maxCells;
  let planned = 0;
  let asked = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One batch after another, each in a turn of its own. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(nextTurn).then(() => {
      check();
      return work();
    });
    // Whoever waits for this batch is told of its fault; the next one only waits for its end.
    last = next.catch(() => undefined);
    return next;
  };
  let numbers = 0;
  let gate: Promise<void> = Promise.resolve();
  const loaders = new Map<string, DataLoader<CountAsk, CountFact, string>>();
  const loaderOf = (release: string) => {
    const known = loaders.get(release);
    if (known) return known;
    const loader = new DataLoader<CountAsk, CountFact, string>(
      (asks) => inTurn(() => store.cube(release, asks)),
      {
        cacheKeyFn: (ask) => JSON.stringify(ask),
        batchScheduleFn: (run) => setImmediate(run),
        maxBatchSize: batchSize,
      },
    );
    loaders.set(release, loader);
    return loader;
  };
  let releases: Promise<StoredRelease[]> | null = null;
  let definitions: ReturnType<Context['definitions']> | null = null;
  const groups = new Map<string, Promise<string[][]>>();
  return {
    contents: async (release) => {
      try {
        return await store.contents(release == null ? null : checkText('release', release, 100));
      } catch (error) {
        // Whoever names a release that is not there is told which are.
        if (error instanceof UnknownRelease && release != null)
          throw noRelease(error, release, await store.releases());
        throw error;
      }
    },
    releases: () => {
      releases ??= store.releases();
      return releases;
    },
    definitions: () => {
      definitions ??= store.definitions();
      return definitions;
    },
    turn: () => {
      numbers += 1;
      if (numbers % numbersATurn === 0) gate = gate.then(nextTurn);
      return gate;
    },
    plan: (asks) => {
      planned += asks;
      if (planned > allowed) throw tooMany(planned, allowed);
    },
    allow: (asks) => {
      allowed = Math.max(allowed, asks);
    },
    operator: settings.operator ?? true,
    records: (contents, ask, page) => inTurn(() => store.records(contents.release.id, ask, page)),
    entry: (contents, at) => inTurn(() => store.entry(contents.release.id, at)),
    groups: (contents, ask, by) => {
      const { id } = contents.release;
      const key = JSON.stringify([id, ask, by]);
      const known = groups.get(key) ?? inTurn(() => store.groups(id, ask, by));
      groups.set(key, known);
      return known;
    },
    latestEntries: (contents, ask) => inTurn(() => store.latestEntries(contents.release.id, ask)),
    count: async (contents, ask) => {
      check();
      asked += 1;
      if (asked > allowed) throw tooMany(asked, allowed);
      return loaderOf(contents.release.id).load(ask);
    },
  };
}

function noRelease(error: UnknownRelease, typed: string, held: readonly StoredRelease[]): Error {
  const newest = held.find(({ channel }) => channel === 'MAIN');
  if (!newest) return error;
  const near = nearestCodes(
    typed,
    held.map(({ id }) => id),
  );
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return new UserError(
    'UNKNOWN_RELEASE',
    `${error.message}${meant} The newest is ${newest.id}, asked where no release is named; all are in { catalogue { releases { id label } } }.`,
    near.length > 0 ? near : [newest.id],
  );
}

const tooMany = (asks: number, allowed: number): UserError =>
  new UserError(
    'TOO_LARGE',
    `This request needs ${formatCount(asks)} counts or more; at most ${formatCount(allowed)} are answered. Ask for fewer rows, or for less of each.`,
  );
