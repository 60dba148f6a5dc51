// Finds a browser and starts it. Nothing is downloaded: the last choice lies inside an npm package.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** What every browser is started with. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages opened one after the other share a process, and with it the program already read.
  '--renderer-process-limit=1',
];

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => usualNames.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** CHROMIUM_PATH, then a browser of the system, then the one inside @sparticuz/chromium. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and nothing is there.`);
  }
  return installed() ?? packaged.executablePath();
}

/** A running browser; says in words why there is none. */
export async function startChromium(): Promise<Browser> {
  let path = 'unknown';
  try {
    path = await findChromium();
    return await chromium.launch({ executablePath: path, args: chromiumFlags });
  } catch (error) {
    throw new Error(
      `No browser could be started (${path}), and the browser tests cannot pass without one. ` +
        'Name one with CHROMIUM_PATH=/path/to/chromium.',
      { cause: error },
    );
  }
}
