// Data as a person uses it who brings in a file for the first time: choose it, read what was found, confirm it, see it held, undo it.
// What changes data does so on a server of its own, so that no other test sees it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuiltServer } from '../../scripts/built-server.ts';
import { holdsEverywhere } from './everywhere.ts';
import { axeFindings, browser, changed, settled, sideways } from './harness.ts';
import { tabTo } from './story.ts';
import { saysWhatGoesWrong } from './trouble.ts';

const { visit } = browser();

holdsEverywhere(visit, '/data', { name: 'Data' });
saysWhatGoesWrong(visit, '/data', 'A link keeps the release it was made with');

const header =
  'service_number,service_type,sector,council_area,provider_number,inspection_date,recommendations,requirements,policy,comprehensive,roles,indicators,systems,care_plans';
const row = (service: string, area: string) =>
  `${service},Care home,Private,${area},SP1,31/05/2017,1,0,In place,Yes,All,Majority,Effective,Not applicable`;
const csv = (...rows: string[]) => Buffer.from([header, ...rows, ''].join('\n'));

const longName = `inspections of ${'a very long name '.repeat(8)}2017-18.csv`;
const good = (name = 'fife-2017-18.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: csv(row('CS1', 'Fife'), row('CS2', 'Fife')),
});
const broken = {
  name: 'broken.csv',
  mimeType: 'text/csv',
  buffer: csv(row('CS1', 'Fife'), row('CS2', 'Fyfe')),
};

const chooser = (page: Page) => page.getByLabel('Choose a file');
const releases = (page: Page) => page.getByRole('region', { name: 'Releases' });

describe('bringing a file in', () => {
  let url = '';
  let stop = async () => {};
  beforeAll(async () => {
    ({ url, stop } = await startBuiltServer());
  });
  afterAll(() => stop());

  /** The screen of the server of its own, with this file sent and looked at. */
  async function sent(file: { name: string; mimeType: string; buffer: Buffer }, options = {}) {
    const page = await visit(`${url}/data`, options);
    await chooser(page).setInputFiles(file);
    await page.waitForURL(/import=/);
    await page.getByText(/Checked, and waiting for you|Not taken in/).waitFor();
    await settled(page);
    return page;
  }

  it('names line, column, value and what would be right when it is refused, and has changed nothing', async () => {
    const page = await sent(broken);
    const place = page.getByRole('row').filter({ hasText: 'Fyfe' });
    expect(await place.textContent()).toMatch(/3.*council_area.*Fyfe.*Fife/s);
    await page.getByText('FAIL').first().waitFor();
    expect(await page.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    expect(await releases(page).getByRole('heading', { level: 3 }).count()).toBe(1);
    // The address is the state: the same report after a reload.
    await page.reload();
    await page.getByRole('row').filter({ hasText: 'Fyfe' }).waitFor();
  });

  it('shows a report without fault in every size and theme', async () => {
    const address = (await sent(broken)).url();
    for (const size of ['desktop', 'phone'] as const) {
      const page = await visit(address, { size });
      await page.getByText('Not taken in').waitFor();
      expect(await axeFindings(page), `${size}, light`).toEqual([]);
      await changed(page, { scheme: 'dark' });
      expect(await axeFindings(page), `${size}, dark`).toEqual([]);
    }
    const narrow = await visit((await sent(good(longName))).url(), { size: 'narrow' });
    await narrow.getByText('Checked, and waiting for you.').waitFor();
    expect(await sideways(narrow)).toEqual({ by: 0, because: [] });
  });

  it('gives the report away as text', async () => {
    const page = await sent(broken);
    await page.getByRole('button', { name: 'Copy report' }).click();
    await page.getByText('Report copied.').waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('line 3, column council_area: “Fyfe”');
  });

  it('can be discarded', async () => {
    const page = await sent(good('discarded.csv'));
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Discarded.', { exact: true }).first().waitFor();
    expect(await releases(page).getByRole('heading', { level: 3 }).count()).toBe(1);
  });

  it('goes from file to release and back, and every screen follows', async () => {
    const page = await sent(good());
    expect(await page.locator('.da-report').textContent()).toContain(
      '2 rows read = 2 rows can be taken in + 0 rows left out, each reported',
    );
    await page.getByLabel('Name of the new release').fill('Fife, first try');
    await page.getByRole('button', { name: 'Confirm: take in 2 rows' }).click();
    await page.getByRole('heading', { name: 'What can be asked now' }).waitFor();
    await releases(page).getByRole('heading', { name: 'Fife, first try' }).waitFor();
    await page.locator('.top').getByText('Fife, first try, latest').waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await releases(page).getByRole('button', { name: /^Undo/ }).click();
    const dialog = page.getByRole('dialog', { name: /^Undo/ });
    expect(await dialog.textContent()).toMatch(/What goes.*2 records.*What stays/s);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Undo/);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Undo it' }).click();
    await page.getByText(/was undone/).waitFor();
    await expect.poll(() => releases(page).getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    // What was there before it was undone still opens.
    await releases(page).getByRole('link', { name: 'National picture of Fife, first try' }).click();
    await page.getByText('You are looking at Fife, first try.').waitFor();
  });

  it('needs no mouse', async () => {
    const page = await sent(good('keyboard.csv'));
    // The report takes the keyboard over, so that the next stop is inside it.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-part')))
      .toBe('import');
    await tabTo(page, page.getByRole('button', { name: 'Discard' }));
    await page.keyboard.press('Enter');
    await page.getByText('Discarded.', { exact: true }).first().waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Bring in another file' }));
    await page.keyboard.press('Enter');
    await tabTo(page, chooser(page));
  });

  it('offers simulated records, and says on every page that they are', async () => {
    const page = await visit(`${url}/data`);
    await page.getByRole('button', { name: 'Make simulated records' }).click();
    await page
      .getByRole('link', { name: 'See the simulated records' })
      .waitFor({ timeout: 50_000 });
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'See the simulated records' }).click();
    await page.getByText('invented for demonstration, no real service').first().waitFor();
    await page.getByRole('link', { name: 'See the real data' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('invented for demonstration').count()).toBe(0);
  });
});

describe('when a file does not arrive', () => {
  const problem = /import|Failed to load/;

  it('says so, and that nothing has changed', async () => {
    const page = await visit('/data', {
      expected: problem,
      before: (page) => page.route('**/import?*', (route) => route.abort('connectionfailed')),
    });
    await chooser(page).setInputFiles(good());
    await page.getByText('The file did not arrive.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('passes on why a server takes none', async () => {
    const page = await visit('/data', {
      expected: problem,
      before: (page) =>
        page.route('**/import?*', (route) =>
          route.fulfill({
            status: 403,
            json: { errors: [{ message: 'Only on the machine itself.' }] },
          }),
        ),
    });
    await chooser(page).setInputFiles(good());
    await page.getByText('Only on the machine itself.').waitFor();
  });

  it('can be stopped while it is being sent', async () => {
    const page = await visit('/data', {
      expected: problem,
      before: (page) => page.route('**/import?*', () => {}),
    });
    await chooser(page).setInputFiles(good());
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('You cancelled it; nothing was kept.').waitFor();
  });

  it('says when there is no such file', async () => {
    const page = await visit('/data?import=000000000000');
    await page.getByText('There is no file with the number 000000000000.').waitFor();
    await chooser(page).waitFor({ state: 'attached' });
  });
});
