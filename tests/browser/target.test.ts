// Target as an improvement adviser uses it: where to go, how sure that is, down to single services, and away with a visit list. Simulated
// records are loaded on a server of their own, so that no other test sees them.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdsEverywhere } from './everywhere.ts';
import {
  axeFindings,
  browser,
  demonstrationServer,
  settled,
  sideways,
  type Visit,
} from './harness.ts';
import { figure, tabTo, tellStory } from './story.ts';
import { saysWhatGoesWrong } from './trouble.ts';

const { visit } = browser();

holdsEverywhere(visit, '/target', { name: 'Target', heading: 'Target support' });
saysWhatGoesWrong(visit, '/target', 'Where each sector falls short');

describe('on published totals', () => {
  it('sectors are ranked with the places they could take, ranges in words', async () => {
    const page = await visit('/target');
    const list = page.getByRole('table', { name: /Sectors in order of need/ });
    await list.getByText('could be 1st to 3rd').first().waitFor();
    await figure(list, /Local authority.*10 of 138 to 142/).waitFor();
    await page.getByRole('heading', { name: /two other sectors could also be first/ }).waitFor();
  });

  it('who is left out is listed with the reason', async () => {
    const page = await visit('/target');
    await page.getByText('1 sector left out').click();
    await page.getByText(/^Health board \(/).waitFor();
  });

  it('what needs records is there, cannot be chosen, and says why', async () => {
    const page = await visit('/target');
    expect(await page.getByRole('radio', { name: 'Providers' }).isDisabled()).toBe(true);
    await page.getByText('Held as published totals.', { exact: true }).waitFor();
    await page.getByRole('link', { name: /demonstration/ }).waitFor();
    const asked = await visit('/target?rank=service&area=fife');
    await asked.getByText(/needs single records/).waitFor();
  });

  it('a figure of the heat map tells its story', async () => {
    const page = await visit('/target');
    const number = figure(page, /Roles, Voluntary: 28 percent, 10 of 36/);
    await tellStory(page, number, async (story) => {
      expect(await story.textContent()).toContain('10');
    });
  });

  it('there is no profile of a single service, and a way on', async () => {
    const page = await visit('/service?code=CS1');
    await page.getByRole('heading', { name: 'No single services are held' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('on simulated records', () => {
  const demonstration = demonstrationServer();
  const open = (path: string, options?: Visit) => visit(demonstration.at(path), options);
  const list = (page: Page) => page.getByRole('table', { name: /in order of need/ });
  const visits = (page: Page) => page.getByRole('region', { name: /^Visit list/ });

  it('leads from areas to the funnel, to services, to one of them, and away with a visit list', async () => {
    const page = await open('/target?need=indicators');
    await page.getByRole('heading', { name: /council areas could also be first/ }).waitFor();
    const first = list(page).getByRole('row').nth(1);
    const area = (await first.getByRole('rowheader').getByRole('link').textContent()) ?? '';
    await first.getByRole('button', { name: `Add ${area} to the visit list` }).click();

    const funnel = page.getByRole('region', { name: /beyond/ });
    await funnel.getByRole('button', { name: 'Show as table' }).click();
    await funnel
      .getByRole('row', { name: new RegExp(area) })
      .getByRole('link')
      .click();
    await page.waitForURL(/rank=service/);
    await settled(page);
    const service = list(page).getByRole('row').nth(1);
    const name = (await service.getByRole('rowheader').getByRole('link').textContent()) ?? '';
    expect(await service.textContent()).toContain(area);
    await service.getByRole('button', { name: /^Add/ }).click();
    await visits(page).getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('region', { name: 'Its answers over time' }).waitFor();
    await page.getByRole('region', { name: /Beside other services of its type/ }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);

    await page.goBack();
    await settled(page);
    const panel = visits(page);
    expect(await panel.getByRole('rowheader').count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('simulated');
    const rows: Record<string, string>[] = parse(await readFile(await download.path(), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(rows).toHaveLength(2);
    for (const [index, row] of rows.entries()) {
      const shown =
        (await panel
          .getByRole('row')
          .nth(index + 1)
          .textContent()) ?? '';
      const [plain] = (row.name ?? '').split(' (');
      expect(shown).toContain(plain);
      for (const reason of (row.reasons ?? '').split('; ')) expect(shown).toContain(reason);
      expect(row.release).toContain(demonstration.release());
      expect(row.link).toContain(`release=${demonstration.release()}`);
    }
    expect(rows[1]?.['council area']).toBe(area);
  });

  it('opens the inspections a cell counts, and the count is the same', async () => {
    const page = await open('/target?need=indicators');
    const heat = page.getByRole('table', { name: /Where each council area falls short/ });
    const cell = figure(heat, /Indicators, All council areas:/);
    const said = (await cell.textContent()) ?? '';
    const [, count = '', base = ''] = /percent, ([\d,]*\d) of ([\d,]*\d)/.exec(said) ?? [];
    await cell.click();
    await page.getByRole('link', { name: `The ${count} inspections counted` }).click();
    await page.getByRole('heading', { name: new RegExp(`^${count} inspections, all`) }).waitFor();
    await cell.click();
    await page.getByRole('link', { name: `All ${base} of the base` }).click();
    await page.getByRole('heading', { name: new RegExp(`^${base} inspections, all`) }).waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('tells of each reason where it was read, and sets other groups side by side', async () => {
    const page = await open('/target?rank=service&need=policy&heat=service-type');
    await page.getByRole('table', { name: 'Where each service type falls short' }).waitFor();
    const reason = figure(list(page), /Last inspected/).first();
    await tellStory(page, reason, async (story) => {
      expect(await story.textContent()).toMatch(/line \d+ of simulated/);
    });
  });

  it('shows what drops out before the minimum is raised', async () => {
    const page = await open('/target?need=indicators');
    const least = page.getByLabel('At least');
    const offered = await least.locator('option').allTextContents();
    expect(offered.join()).toMatch(/10 in the base \(\d+ of 32 council areas\)/);
    await least.selectOption('20');
    await page.waitForURL(/min=20/);
    await settled(page);
    await page.getByText(/council areas left out/).click();
    await page.getByText(/Fewer than 20 in the base: \d+/).waitFor();
  });

  it('narrows by answers, requirements and days, all in the address', async () => {
    const page = await open('/target?rank=service&need=policy');
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByLabel('Answer given').selectOption('policy/none');
    await page.waitForURL(/answered=policy/);
    await page.getByLabel('Last inspected from').fill('2018-06-01');
    await page.waitForURL(/from=2018-06-01/);
    await settled(page);
    await page.getByText(/answered “none” to Policy, last inspected from 1 June 2018/).waitFor();
    const provider = page.getByRole('combobox', { name: 'Provider' });
    await provider.fill('provider 13');
    await page.getByRole('option', { name: 'Simulated provider 13', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/provider=/);
    const inUse = page.getByRole('region', { name: 'Filters in use' });
    await inUse.getByRole('button', { name: /Provider: Simulated provider 13/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('provider'));
    await inUse.getByText('Answered Policy: none').waitFor();
    await settled(page);
    const again = await visit(page.url());
    expect(await list(again).textContent()).toBe(await list(page).textContent());
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open('/target?need=indicators');
    await tabTo(page, page.getByRole('button', { name: /^Need is driven by/ }));
    await page.keyboard.press('Enter');
    const roles = page.getByRole('checkbox', { name: /^Roles/ });
    await tabTo(page, roles, 10);
    await page.keyboard.press('Space');
    await page.waitForURL(/need=roles%2Cindicators|need=indicators%2Croles/);
    await page.keyboard.press('Escape');
    await settled(page);
    const add = list(page).getByRole('button', { name: /^Add/ }).first();
    await tabTo(page, add, 60);
    await page.keyboard.press('Enter');
    await page.waitForURL(/visit=/);
    await visits(page).getByRole('rowheader').first().waitFor();
    const points = page.locator('.fp-point');
    await tabTo(page, points.and(page.locator('[tabindex="0"]')), 160);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/rank=service/);
  });

  for (const path of ['/target?rank=service&need=policy,indicators', '/target?need=indicators'])
    for (const options of [
      { scheme: 'dark' },
      { size: 'phone' },
      { size: 'phone', scheme: 'dark' },
    ] as const)
      it(`has no fault that axe can find: ${path} ${JSON.stringify(options)}`, async () => {
        const page = await open(`${path}&visit=service/SIM-S0442`, options);
        expect(await axeFindings(page)).toEqual([]);
        expect(await sideways(page)).toEqual({ by: 0, because: [] });
      });

  it('the profile of a service stands on a phone too', async () => {
    const page = await open('/service?code=SIM-S0442', { size: 'phone', scheme: 'dark' });
    await page.getByText('Number', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await sideways(page)).toEqual({ by: 0, because: [] });
  });

  it('a service nobody knows is said to be unknown', async () => {
    const page = await open('/service?code=SIM-S9999', { expected: /GraphQL|400/ });
    await page.getByRole('heading', { name: 'No service has the number SIM-S9999' }).waitFor();
  });
});
