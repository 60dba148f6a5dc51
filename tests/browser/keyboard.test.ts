// A day's work of each kind of reader with the keyboard alone: no mouse anywhere, the focus never lost and always to be seen.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, demonstrationServer, settled } from './harness.ts';
import { keysOf } from './keys.ts';

const { visit } = browser();

const demonstration = demonstrationServer();

const screen = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name, exact: true });

it('a manager goes from the national picture to a comparison, narrows it, and saves its figures', async () => {
  const page = await visit('/');
  const keys = keysOf(page);
  await keys.enter(screen(page, 'Compare'), /\/compare/);
  await page.getByRole('heading', { level: 1 }).waitFor();

  await keys.to(page.getByRole('button', { name: 'Narrow' }));
  await keys.press('Enter');
  const type = page.getByRole('combobox', { name: 'Within service type' });
  await keys.to(type);
  await keys.type('School');
  await page.waitForURL(/school-care/);
  await settled(page);
  await keys.press('Escape');

  await keys.to(page.getByRole('button', { name: 'Export' }), { back: true });
  await keys.press('Enter');
  await keys.press('c');
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const rows: Record<string, string>[] = parse(await readFile(await download.path(), 'utf8'), {
    bom: true,
    columns: true,
  });
  expect(JSON.stringify(rows)).toContain('School care');
});

it('an adviser goes from an area to one of its services, back, and away with a visit list', async () => {
  const page = await visit(demonstration.at('/target'));
  const keys = keysOf(page);
  const list = page.getByRole('table', { name: /in order of need/ });
  const area = list.getByRole('row').nth(1).getByRole('rowheader').getByRole('link');
  await keys.enter(area, /area=/);

  const service = list.getByRole('row').nth(1).getByRole('rowheader').getByRole('link');
  const name = (await service.textContent()) ?? '';
  await keys.enter(service, /\/service\?/);
  await page.getByRole('heading', { level: 1, name }).waitFor();

  // The key for it is the browser's own.
  await page.goBack();
  await page.waitForURL(/\/target\?/);
  await settled(page);
  await keys.to(list.getByRole('button', { name: `Add ${name} to the visit list` }));
  await keys.press('Enter');
  await page.waitForURL(/visit=/);
  const visits = page.getByRole('region', { name: /^Visit list/ });
  await visits.getByRole('rowheader').first().waitFor();
  await keys.to(page.getByRole('button', { name: 'Visit list (1)' }), { back: true });
  await keys.press('Enter');
  await keys.to(visits.getByRole('button', { name: 'Download CSV' }), { most: 10 });
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  expect(await readFile(await download.path(), 'utf8')).toContain(name.split(' (')[0]);
});

it('an analyst adds a dimension, goes down into a row, and takes the question to GraphiQL', async () => {
  const page = await visit('/explore?columns=none');
  const keys = keysOf(page);
  await keys.to(page.getByRole('button', { name: 'Column: add Sector' }));
  await keys.press('Enter');
  await page.waitForURL(/columns=sector/);
  await settled(page);

  await keys.enter(page.getByRole('link', { name: /^Care home.*by/ }), /service-type=care-home/);
  await keys.to(page.getByRole('link', { name: 'Open in GraphiQL' }), { back: true });
  // A page of its own, which the browser begins at its top.
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/graphiql/);
  await settled(page);
  await page.getByText('SERVICE_SUBTYPE').first().waitFor();
  await keys.enter(page.getByRole('link', { name: 'Skip to the content' }), /#content/);
  await keys.to(page.getByRole('button', { name: 'Run', exact: true }));
});
