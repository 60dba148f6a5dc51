// Makes the pictures of README and docs/tour.md from the built product, so that they can be made again after any change: `npm run
// screenshots`. The server runs in memory on a free port; nothing else has to be running.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { startServer } from '../apps/server/src/server.ts';
import { startChromium } from '../tests/browser/chromium.ts';

/** A path may name the release of simulated records, and a file that was sent and refused. */
type Places = { demonstration: string; refused: string };

type Picture = {
  file: string;
  path: (places: Places) => string;
  /** What a reader presses first. */
  after?: (page: Page) => Promise<void>;
  /** The part that is shown, where it is not the top of the page. */
  part?: (page: Page) => Locator;
};

const pictures: Picture[] = [
  { file: 'national.png', path: () => '/' },
  { file: 'compare.png', path: () => '/compare' },
  { file: 'years.png', path: ({ demonstration }) => `/compare?by=year&release=${demonstration}` },
  {
    file: 'export.png',
    path: () => '/compare?by=service-type',
    after: (page) => page.getByRole('button', { name: 'Export' }).first().click(),
  },
  { file: 'target.png', path: ({ demonstration }) => `/target?release=${demonstration}` },
  {
    file: 'funnel.png',
    path: ({ demonstration }) => `/target?release=${demonstration}`,
    part: (page) =>
      page
        .getByRole('region')
        .filter({ has: page.locator('.fp-marks') })
        .first(),
  },
  {
    file: 'heat-map.png',
    path: ({ demonstration }) => `/target?rank=service-type&release=${demonstration}`,
    part: (page) => page.getByRole('region', { name: /falls short/ }).first(),
  },
  {
    file: 'service.png',
    path: ({ demonstration }) => `/service?code=SIM-S0017&release=${demonstration}`,
  },
  { file: 'explore.png', path: () => '/explore' },
  { file: 'graphiql.png', path: () => '/graphiql' },
  { file: 'evidence.png', path: () => '/evidence' },
  { file: 'data.png', path: ({ refused }) => `/data?import=${refused}` },
  { file: 'dictionary.png', path: () => '/dictionary' },
];
/** Two things to mend: a sector that is not known, and a day that does not exist. */
const faultyFile = `service_number,service_name,service_type,sector,council_area,stage,inspection_date,policy,indicators,systems,care-plans
CS1,Example House,Care home,Volunteer,Fife,inspection,2018-02-14,none,all,effective,effective
CS2,Example Lodge,Care home,Private,Fife,inspection,31/02/2018,none,all,effective,effective
`;
const width = 1440;
/** The first screenful and a little more: enough to see what the screen does, small enough for a repository. */
const shownHeight = 1100;
const largestKilobytes = 300;
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

mkdirSync(folder, { recursive: true });
const server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
const browser = await startChromium();

const graphql = async (query: string) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Record<string, { id: string; state: string }> }).data;
};

/** Loads the demonstration, and sends a file that is refused. */
async function prepare(): Promise<Places> {
  const { loadDemonstration } = await graphql('mutation { loadDemonstration { id } }');
  const sent = await fetch(`${server.url}/import?name=fife-inspections.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: faultyFile,
  });
  const { import: refused } = (await sent.json()) as { import: string };
  for (;;) {
    const { import: found } = await graphql(`{ import(id: "${refused}") { id state } }`);
    if (found && !['READING', 'SCREENING'].includes(found.state)) break;
  }
  return { demonstration: loadDemonstration?.id ?? '', refused };
}

try {
  const places = await prepare();
  const page = await browser.newPage({
    baseURL: server.url,
    viewport: { width, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  for (const { file, path, after, part } of pictures) {
    await page.goto(path(places), { waitUntil: 'networkidle' });
    await page.locator('main h1').first().waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    const clip = { x: 0, y: 0, width, height: shownHeight };
    await after?.(page);
    if (part) await part(page).screenshot({ path: folder + file });
    else await page.screenshot({ path: folder + file, fullPage: true, clip });
    const kilobytes = Math.ceil(statSync(folder + file).size / 1024);
    console.log(`docs/images/${file}  ${kilobytes} kB`);
    if (kilobytes > largestKilobytes) throw new Error(`${file} is over ${largestKilobytes} kB.`);
  }
} finally {
  await browser.close();
  await server.close();
}
