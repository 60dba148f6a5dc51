// How far a command has come, on stderr: a bar on a terminal, a line now and then elsewhere, nothing with --json.
import { Presets, SingleBar } from 'cli-progress';
import { plain } from './run.ts';

export type Progress = {
  /** A new piece of work of `total` steps begins. */
  begin: (what: string, total: number) => void;
  /** So many steps of it are done; `words` say where it stands. */
  at: (done: number, words?: string) => void;
  /** Leaves the line to others. */
  end: () => void;
};

/** Lines are no more often than this. */
const lineMs = 5_000;
const widestWords = 60;

/** Shows progress where somebody may look. */
export function showProgress(json: boolean): Progress {
  if (json) return { begin: () => undefined, at: () => undefined, end: () => undefined };
  return process.stderr.isTTY ? bar() : lines();
}

function bar(): Progress {
  let current: SingleBar | null = null;
  const end = (): void => {
    current?.stop();
    current = null;
  };
  return {
    begin: (what, total) => {
      end();
      current = new SingleBar(
        {
          format: `${plain(what)} {bar} {percentage}% {words}`,
          stream: process.stderr,
          hideCursor: true,
          gracefulExit: false,
        },
        Presets.shades_classic,
      );
      current.start(Math.max(total, 1), 0, { words: '' });
    },
    at: (done, words = '') => current?.update(done, { words: plain(words).slice(0, widestWords) }),
    end,
  };
}

function lines(): Progress {
  let said = 0;
  let last = '';
  const say = (text: string): void => {
    if (text === last) return;
    last = text;
    said = Date.now();
    process.stderr.write(`${plain(text)}\n`);
  };
  return {
    begin: (what) => say(`${what} …`),
    at: (_done, words) => {
      if (words && Date.now() - said > lineMs) say(words);
    },
    end: () => undefined,
  };
}
