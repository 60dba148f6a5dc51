// Compare as a senior manager uses it: sectors side by side, what may be said of the difference, and what may not.
import { describe, expect, it } from 'vitest';
import { holdsEverywhere } from './everywhere.ts';
import { axeFindings, browser, settled } from './harness.ts';
import { figure, tabTo, tellStory } from './story.ts';
import { saysWhatGoesWrong } from './trouble.ts';

const { visit } = browser();

holdsEverywhere(visit, '/compare', { name: 'Compare', heading: 'Compare sectors' });
saysWhatGoesWrong(visit, '/compare', 'Is the difference clear?');

describe('sectors on the policy', () => {
  it('have bars and a table with the same figures, ranges and withheld cells as words', async () => {
    const page = await visit('/compare');
    const table = page.getByRole('table').first();
    await figure(table, /Voluntary: 53 percent, 36 of 68/).waitFor();
    await figure(table, /Private: 80 percent, between 97 and 100 of 121 to 125/).waitFor();
    await figure(table, /Health board: withheld, fewer than 5 services/).waitFor();
    const chart = page.getByRole('img', { name: /Voluntary 53 percent, 36 of 68/ });
    expect(await chart.getAttribute('aria-label')).toContain('Health board withheld');
  });

  it('get a verdict in words and points, or none where none can be given', async () => {
    const page = await visit('/compare');
    const verdicts = page.getByRole('region', { name: 'Is the difference clear?' });
    const card = (sector: string) =>
      verdicts.getByRole('listitem').filter({ has: page.getByRole('heading', { name: sector }) });
    expect(await card('Private').textContent()).toMatch(/Higher.*19 to 21 points higher/s);
    expect(await card('Local authority').textContent()).toContain('No clear difference');
    expect(await card('Voluntary').textContent()).toMatch(/Lower.*18 points lower/s);
    expect(await card('Health board').textContent()).toContain('Cannot say');
    expect(await verdicts.textContent()).toContain('Three comparisons made');
  });

  it('warn that the mixes of service types differ', async () => {
    const page = await visit('/compare');
    const like = page.getByRole('region', { name: 'Is it like for like?' });
    expect(await like.textContent()).toContain('different mixes of service types');
  });

  it('give a sentence for a paper', async () => {
    const page = await visit('/compare');
    const paper = page.getByRole('region', { name: 'The sentence for a paper' });
    expect(await paper.getByRole('blockquote').textContent()).toMatch(/80% of private services/);
    await paper.getByRole('button', { name: 'Copy the sentence' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/80% of private services/);
  });
});

describe('choices are the address', () => {
  it('question, answer and grouping, in both directions', async () => {
    const page = await visit('/compare');
    await page.getByLabel('Question', { exact: true }).selectOption({ index: 3 });
    await page.waitForURL(/question=indicators/);
    await page.getByRole('radio', { name: 'Service type' }).check();
    await page.waitForURL(/by=service-type/);
    await settled(page);
    const again = await visit(page.url());
    expect(await again.locator('h1').textContent()).toBe('Compare service types');
    await again.getByRole('radio', { name: 'Service type' }).isChecked();
    await figure(again, /Adoption/).waitFor();
    const shown = (p: typeof page) => p.getByRole('table').first().textContent();
    expect(await shown(again)).toBe(await shown(page));
  });

  it('each is a step that Back takes back', async () => {
    const page = await visit('/compare');
    await page.getByRole('radio', { name: 'Service type' }).check();
    await page.waitForURL(/by=service-type/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Compare sectors' }).waitFor();
  });

  it('a code nobody knows is named, and something sensible stands in its place', async () => {
    const page = await visit('/compare?question=polcy');
    await page.getByText('polcy').first().waitFor();
    await figure(page, /Voluntary: 53 percent/).waitFor();
  });
});

describe('what must not be compared', () => {
  it('wide ranges say that nothing can be concluded', async () => {
    const page = await visit('/compare?by=service-type&question=systems');
    await figure(
      page,
      /Care home: between \d+ and \d+, not determinable from the report/,
    ).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('answers that are left open lead to those the report gives', async () => {
    const page = await visit('/compare?by=service-type&question=systems');
    await page.getByRole('link', { name: 'Effective or partly' }).click();
    await page.waitForURL(/answer=effective/);
    await settled(page);
    await page
      .getByRole('heading', { name: /^No clear difference between service types/ })
      .waitFor();
  });

  it('stages stand apart, and a caution says why', async () => {
    const page = await visit('/compare?by=year');
    await page.getByText('Not like for like.').waitFor();
    await page.getByRole('region', { name: /2016\/17/ }).waitFor();
    await page.getByRole('region', { name: /2015/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a link to one number', () => {
  it('opens its story in a fresh browser', async () => {
    const page = await visit('/compare');
    await figure(page, /Voluntary: 53 percent, 36 of 68/).click();
    await page.getByRole('button', { name: 'Link to this number' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const again = await visit(link);
    const story = again.getByRole('dialog', { name: 'How do we know this?' });
    await story.waitFor();
    expect(await story.textContent()).toContain('53%');
  });
});

describe('keyboard', () => {
  it('reaches a bounded number, whose story gives both readings', async () => {
    const page = await visit('/compare');
    const number = figure(page, /Base, Private: between 121 and 125/);
    await tabTo(page, number);
    await tellStory(page, number, async (story) => {
      const said = (await story.textContent()) ?? '';
      expect(said).toContain('121');
      expect(said).toContain('Conflict 1');
      expect(said).toMatch(/Readings.*L.*P/s);
    });
  });
});
