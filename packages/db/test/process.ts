// Starts test/child.ts and waits for what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type Child = {
  process: ChildProcess;
  /** The next line it prints; fails when it ends first, with what it complained of. */
  nextLine: () => Promise<string>;
  /** Its exit code, once it ends. */
  exit: Promise<number | null>;
};

export const startChild = (folder: string, task: 'close' | 'publish'): Child => {
  const script = fileURLToPath(new URL('./child.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, task], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`The child ended: ${complaints}`);
      return value;
    },
    exit: once(child, 'exit').then(([code]) => code as number | null),
  };
};
