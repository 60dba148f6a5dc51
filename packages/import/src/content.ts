// The bytes of a waiting file as they are once decompressed: in chunks, within the limits, gzip told by its first bytes.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Fault, Stopped } from './fault.ts';
import { isGzip } from './kinds.ts';
import { type Limits, tooMuch } from './limits.ts';

export type Reading = {
  path: string;
  limits: Limits;
  /** Told how many bytes of the file as sent have been read. */
  onRead?: (bytes: number) => void;
  /** Given every chunk of the content as it goes by. */
  onContent?: (chunk: Buffer) => void;
  /** Reading ends with Stopped once this says so. */
  stopped?: () => boolean;
};

const chunkBytes = 65_536;

/** Somebody took the file away while it waited. */
export class FileGone extends Error {
  override name = 'FileGone';
}

/** Throws FileGone where there is none. */
const opened = async (path: string) => {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    // Without its cause: the store would take a missing file for a database that is not there.
    throw new FileGone('The file is no longer where it waited: send it again.');
  }
};

/** Whether the file is gzip, whatever its name. */
export const isCompressed = async (path: string): Promise<boolean> => {
  const file = await opened(path);
  try {
    const head = Buffer.alloc(2);
    const { bytesRead } = await file.read(head, 0, 2, 0);
    return bytesRead === 2 && isGzip(head);
  } finally {
    await file.close();
  }
};

/** The content, chunk by chunk. Throws FileGone; Fault where it is too large, or where gzip is cut off or damaged. */
export async function* readContent(reading: Reading): AsyncGenerator<Buffer> {
  const { path, limits, onRead, onContent, stopped } = reading;
  const compressed = await isCompressed(path);
  // Opened only now, when somebody listens: a stream whose file is gone tells so at once, and unheard that ends the process.
  const sent = createReadStream(path, { highWaterMark: chunkBytes });
  let read = 0;
  sent.on('data', (chunk) => {
    read += chunk.length;
    onRead?.(read);
  });
  sent.pause();
  const content = compressed ? gunzipped(sent) : sent;
  let size = 0;
  try {
    for await (const chunk of content) {
      if (stopped?.()) throw new Stopped();
      size += chunk.length;
      if (size > limits.contentBytes) {
        throw new Fault({ check: 'file-size' }, tooMuch.contentBytes(limits.contentBytes));
      }
      onContent?.(chunk as Buffer);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw asFault(error);
  } finally {
    sent.destroy();
    content.destroy();
  }
}

const gunzipped = (sent: NodeJS.ReadableStream) => {
  const gunzip = createGunzip({ chunkSize: chunkBytes });
  // Errors of either end come out of the one that is read.
  pipeline(sent, gunzip, () => {});
  return gunzip;
};

const asFault = (error: unknown): unknown => {
  const { code } = error as { code?: unknown };
  if (code === 'Z_BUF_ERROR') {
    return new Fault(
      { check: 'file-kind' },
      'The gzip file is cut off: its end is missing. Send it again, or compress it again.',
    );
  }
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return new Fault(
      { check: 'file-kind' },
      'The gzip file is damaged and cannot be decompressed. Send it again, or compress it again.',
    );
  }
  return error;
};
