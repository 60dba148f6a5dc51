// Evidence as a sceptical reader uses it: every printed figure beside the cube's answer, and every place where the report disagrees.
import { describe, expect, it } from 'vitest';
import { holdsEverywhere } from './everywhere.ts';
import { axeFindings, browser, changed, settled } from './harness.ts';
import { figure, tabTo, tellStory } from './story.ts';
import { saysWhatGoesWrong } from './trouble.ts';

const { visit } = browser();

holdsEverywhere(visit, '/evidence', { name: 'Evidence' });
saysWhatGoesWrong(visit, '/evidence', 'As printed, and as the cube answers');

describe('published figures', () => {
  it('stand beside the cube’s own answers, and none disagrees', async () => {
    const page = await visit('/evidence?question=policy');
    const row = page.getByRole('row').filter({ hasText: '67% had a policy' }).first();
    expect(await row.textContent()).toContain('L554');
    await figure(row, /67 percent, 224 of 332/).waitFor();
    expect(await row.textContent()).toContain('Agrees');
    await page.getByRole('link', { name: '0 disagrees' }).waitFor();
  });

  it('that cannot be asked say why', async () => {
    const page = await visit('/evidence?agreement=not-askable');
    await page.getByText('Words without a number').first().waitFor();
  });

  it('that were set aside lead to the conflict', async () => {
    const page = await visit('/evidence?agreement=set-aside');
    const row = page.getByRole('row').filter({ hasText: 'Set aside' }).first();
    await row
      .getByRole('link', { name: /^Conflict \d+$/ })
      .first()
      .click();
    await page.waitForURL(/tab=conflicts/);
  });

  it('are found by line and by word, and the address keeps the search', async () => {
    const page = await visit('/evidence');
    await page.getByRole('searchbox', { name: 'Find a line or a word' }).fill('L577');
    await page.waitForURL(/line=577/);
    await settled(page);
    const rows = page.getByRole('table').first().getByRole('row');
    // The address is there before the answer is: the rows of before stay until then.
    await expect
      .poll(async () =>
        (await rows.allTextContents()).slice(1).filter((row) => !row.includes('L577')),
      )
      .toEqual([]);
    const shown = await rows.allTextContents();
    expect(shown.length).toBeGreaterThan(1);
    const again = await visit(page.url());
    await expect
      .poll(() => again.getByRole('table').first().getByRole('row').allTextContents())
      .toEqual(shown);
  });

  it('that do not exist say so, and offer a way on', async () => {
    const page = await visit('/evidence?text=zebra');
    await page.getByText('No printed figure fits').waitFor();
    await page.getByRole('button', { name: 'Show all figures' }).click();
    await page.waitForURL((url) => !url.search.includes('zebra'));
    await page.getByText(/of 282 shown/).waitFor();
  });
});

describe('conflicts', () => {
  it('open with arithmetic, what is printed and what the cube does', async () => {
    const page = await visit('/evidence?tab=conflicts&conflict=conflict-1');
    await page
      .getByRole('heading', { name: 'The sector shares cannot reach 332 inspections' })
      .waitFor();
    expect(await page.locator('main').textContent()).toMatch(/141.*121.*68.*331/s);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are all listed', async () => {
    const page = await visit('/evidence?tab=conflicts');
    const list = page.getByRole('navigation', { name: 'Conflicts' }).getByRole('listitem');
    expect(await list.count()).toBe(31);
  });
});

describe('methods, glossary and symbols', () => {
  for (const [tab, words] of [
    ['methods', 'Wilson'],
    ['glossary', 'annual return'],
    ['symbols', 'fewer than 5 services'],
  ] as const)
    it(`${tab} explain, and are accessible in both themes`, async () => {
      const page = await visit(`/evidence?tab=${tab}`);
      await page.locator('main').getByText(words).first().waitFor();
      expect(await axeFindings(page), 'light').toEqual([]);
      await changed(page, { scheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
    });
});

describe('keyboard', () => {
  it('goes through the tabs, which are addresses', async () => {
    const page = await visit('/evidence');
    const tab = page.getByRole('navigation', { name: 'Evidence' }).getByRole('link', {
      name: 'Symbols',
    });
    await tabTo(page, tab);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tab=symbols/);
    expect(await tab.getAttribute('aria-current')).toBe('page');
  });

  it('opens the story of the cube’s answer', async () => {
    const page = await visit('/evidence?question=policy');
    const number = figure(page, /67% had a policy: 67 percent, 224 of 332/);
    await tellStory(page, number, async (story) => {
      expect(await story.textContent()).toContain('line 554');
    });
  });
});
