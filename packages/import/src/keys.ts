// The keys of a file's entries, put aside in a file of their own while it is read: which of them the store holds is asked at the end,
// when it is known which batches give way. Hides the form of that file.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { HeldQuestion, Store } from '@cube/db';
import type { EntryInput } from '@cube/schema';
import type { ReadBatch } from './layout.ts';
import type { Outcomes } from './outcomes.ts';
import { keepSeen } from './seen.ts';

type Key = HeldQuestion['entries'][number];

const chunk = 5_000;

export type KeyWriter = {
  /** Takes entries in; tells of those that stand in the file twice. True when it is time to flush. */
  add: (entries: readonly EntryInput[]) => boolean;
  flush: () => Promise<void>;
  end: () => Promise<void>;
};

/** Writes keys to `path`, and looks for entries that stand twice. */
export const writeKeys = async (path: string, outcomes: Outcomes): Promise<KeyWriter> => {
  const file = await open(path, 'w', 0o600);
  const seen = keepSeen();
  let waiting: string[] = [];
  const flush = async (): Promise<void> => {
    const text = waiting.join('');
    waiting = [];
    await file.write(text);
  };
  return {
    add: (entries) => {
      for (const entry of entries) {
        const { line, service, period, date } = entry;
        const before = seen(entry);
        if (before !== null) {
          outcomes.add({
            check: 'duplicate-in-file',
            line,
            column: null,
            value: `${service}, ${date ?? period}`,
            message: `First in line ${before}.`,
          });
        }
        waiting.push(`${JSON.stringify({ line, service, period, date } satisfies Key)}\n`);
      }
      return waiting.length >= chunk;
    },
    flush,
    end: async () => {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
};

/** Asks the store which of the entries it holds, apart from those of batches about to be replaced, and reports each. */
export const checkHeld = async (
  store: Store,
  path: string,
  batch: ReadBatch,
  except: readonly string[],
  outcomes: Outcomes,
): Promise<void> => {
  const ask = async (entries: readonly Key[]): Promise<void> => {
    const held = await store.held({
      channel: 'MAIN',
      stage: batch.stage,
      questionSet: batch.questionSet.code,
      entries,
      except,
    });
    for (const { line, service, date, batchTitle } of held) {
      outcomes.add({
        check: 'duplicate-held',
        line,
        column: null,
        value: date === null ? service : `${service}, ${date}`,
        message: `Held in ${batchTitle}.`,
      });
    }
  };
  let keys: Key[] = [];
  for await (const text of createInterface({ input: createReadStream(path) })) {
    keys.push(JSON.parse(text) as Key);
    if (keys.length < chunk) continue;
    await ask(keys);
    keys = [];
  }
  if (keys.length > 0) await ask(keys);
};
