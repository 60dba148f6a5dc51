// Bytes as they come, written to a file that nobody else may read. Hides what is done when they are too many or stop coming.
import { open } from 'node:fs/promises';
import { Stopped } from './fault.ts';
import { ImportRefused } from './imports.ts';
import { type Limits, tooMuch } from './limits.ts';

/** Writes the bytes to `path`; gives their number. Throws ImportRefused when they are too many, Stopped when told to. */
export const writeBytes = async (
  bytes: AsyncIterable<Uint8Array>,
  path: string,
  limits: Limits,
  stopped: () => boolean,
): Promise<number> => {
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const chunk of bytes) {
      if (stopped()) throw new Stopped();
      size += chunk.length;
      if (size > limits.sentBytes) throw new ImportRefused(tooMuch.sentBytes(limits.sentBytes));
      await file.writeFile(chunk);
    }
    return size;
  } finally {
    await file.close();
  }
};
