// Makes the README's pictures from the built product, so that they can be made again after any change: `npm run screenshots`.
// The server runs in memory on a free port; nothing else has to be running.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from '../apps/server/src/server.ts';
import { startChromium } from '../tests/browser/chromium.ts';

const pictures = [
  { file: 'national.png', path: '/' },
  { file: 'compare.png', path: '/compare' },
];
const width = 1440;
/** The first screenful and a little more: enough to see what the screen does, small enough for a repository. */
const shownHeight = 1100;
const largestKilobytes = 300;
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

mkdirSync(folder, { recursive: true });
const server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
const browser = await startChromium();
try {
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  for (const { file, path } of pictures) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('main h1').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const clip = { x: 0, y: 0, width, height: shownHeight };
    await page.screenshot({ path: folder + file, fullPage: true, clip });
    const kilobytes = Math.ceil(statSync(folder + file).size / 1024);
    console.log(`docs/images/${file}  ${kilobytes} kB`);
    if (kilobytes > largestKilobytes) throw new Error(`${file} is over ${largestKilobytes} kB.`);
  }
} finally {
  await browser.close();
  await server.close();
}
