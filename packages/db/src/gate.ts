// Who may use the store, and for how long: a queue for its connections with a limit of waiting, and an end to work that takes too long.
// Knows no engine.
import { StoreTimeout, StoreUnavailable } from './errors.ts';

/** How long closing waits for what is under way. */
const drainMs = 5_000;

type Gate = {
  pass: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets nobody in any more, and waits for those inside, but not for ever. */
  shut: () => Promise<void>;
};

/** At most `size` at a time; who waits longer than `waitMs` is told that the store is busy. */
export const gate = (size: number, waitMs: number): Gate => {
  let free = size;
  let open = true;
  const waiting: (() => void)[] = [];
  const inside = new Set<Promise<unknown>>();
  const enter = (): Promise<void> => {
    if (!open) return Promise.reject(new StoreUnavailable('The store is closed.'));
    if (free > 0) {
      free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(go), 1);
        reject(new StoreUnavailable('The store is busy: no connection became free in time.'));
      }, waitMs);
      waiting.push(go);
    });
  };
  return {
    pass: async (work) => {
      await enter();
      const working = work();
      inside.add(working);
      try {
        return await working;
      } finally {
        inside.delete(working);
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      }
    },
    shut: async () => {
      open = false;
      const late = new Promise<void>((resolve) => setTimeout(resolve, drainMs).unref());
      const done = async () => {
        while (inside.size > 0) await Promise.allSettled(inside);
      };
      await Promise.race([done(), late]);
    },
  };
};

/** What the work comes to, or StoreTimeout after so many milliseconds, once `stop` has ended what still runs. */
export const within = async <T>(
  work: Promise<T>,
  millis: number,
  stop: () => Promise<void>,
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreTimeout(`The store took longer than ${millis} ms.`));
    }, millis);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (error instanceof StoreTimeout) {
      // Its own failure, when the thread goes, has been reported by the timeout already.
      work.catch(() => undefined);
      await stop();
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
};
