// The national picture as a senior manager reads it: every headline with its base, what is not known, and the year switch.
import { describe, expect, it } from 'vitest';
import { holdsEverywhere } from './everywhere.ts';
import { browser, settled } from './harness.ts';
import { figure, tabTo, tellStory } from './story.ts';
import { saysWhatGoesWrong } from './trouble.ts';

const { visit } = browser();
const returns = '/?period=2015&stage=annual-return';

holdsEverywhere(visit, '/', { name: 'National picture' });
holdsEverywhere(visit, returns, { name: 'National picture' });
saysWhatGoesWrong(visit, '/', 'Six questions, answers from worst to best');

describe('the inspections of 2016/17', () => {
  const headlines: [question: string, spoken: string][] = [
    ['Is a policy on child sexual exploitation in place?', '67 percent, 224 of 332'],
    ['Is the policy clear and comprehensive?', '92 percent, 206 of 224'],
    ['Are staff aware of their roles?', '92 percent, 206 of 224'],
    ['Do staff know the indicators of risk?', '87 percent, 290 of 332'],
    [
      'Are systems to identify children at risk effective?',
      '77 percent, between 256 and 257 of 332',
    ],
    [
      'Do care plans hold strategies that keep young people safe?',
      '75 percent, between 198 and 200 of 265',
    ],
  ];

  it('shows all six headlines with count and base', async () => {
    const page = await visit('/');
    for (const [question, spoken] of headlines) {
      const row = page.getByRole('region', { name: question, exact: true });
      await figure(row, new RegExp(`${spoken}\\. How do we know this`)).waitFor();
    }
  });

  it('names the base, who was not asked, and what was not applicable', async () => {
    const page = await visit('/');
    await page.getByText('Of the 224 services with a policy in place').first().waitFor();
    await page
      .getByText(/Not asked \[q\] of the 108 others/)
      .first()
      .waitFor();
    await page
      .getByText(/67/)
      .and(page.getByText(/applicable \[z\]/))
      .first()
      .waitFor();
  });

  it('shows what followed: recommendations, requirements and their themes with lines', async () => {
    const page = await visit('/');
    const led = page.getByRole('region', { name: 'What the inspections led to' });
    await figure(led, /^Recommendations made: 65\./).waitFor();
    await figure(led, /19 percent, 64 of 332/).waitFor();
    await figure(led, /^Requirements made: 5\./).waitFor();
    expect(await led.getByText(/^line \d+$/).count()).toBeGreaterThanOrEqual(3);
  });

  it('says openly where the report disagrees with itself', async () => {
    const page = await visit('/');
    await page
      .getByRole('link', { name: /\d+ contradictions, \d+ other points to know/ })
      .waitFor();
    await page.getByRole('link', { name: 'Conflict 7' }).first().click();
    await settled(page);
    expect(new URL(page.url()).search).toContain('conflict=conflict-7');
  });

  it('has the same figures as a table', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.waitForURL(/table=on/);
    const tables = page.getByRole('table');
    for (const spoken of ['224 of 332', '206 of 224', '152 of 332', 'between 198 and 200 of 265'])
      await tables
        .getByRole('button', { name: new RegExp(spoken) })
        .first()
        .waitFor();
    await page.getByRole('button', { name: 'Show as table', pressed: true }).waitFor();
  });
});

describe('the annual return of 2015', () => {
  it('is reached by the switch, and the address keeps it', async () => {
    const page = await visit('/');
    await page.getByRole('radio', { name: /2015/ }).check();
    await page.waitForURL(/2015/);
    await settled(page);
    await page.getByText('405 annual returns').first().waitFor();
    const again = await visit(page.url());
    expect(await again.getByRole('radio', { name: /2015/ }).isChecked()).toBe(true);
    await again.getByText('Self-evaluation.').waitFor();
  });

  it('shows what is known of it, and words where no number is printed', async () => {
    const page = await visit(returns);
    await figure(page, /Own policy or procedure.*45 percent, between 101 and 102 of 226/).waitFor();
    await figure(page, /not held/).waitFor();
    await page.getByRole('blockquote').first().waitFor();
  });
});

describe('address and keyboard', () => {
  it('keeps what is shown and whether intervals are drawn', async () => {
    const page = await visit('/');
    await page.getByLabel('Show', { exact: true }).selectOption('counts');
    await page.getByRole('switch', { name: '95% intervals' }).click();
    await page.waitForURL(/intervals=off/);
    const again = await visit(page.url());
    expect(await again.getByLabel('Show', { exact: true }).inputValue()).toBe('counts');
    expect(await again.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  it('says what it did with an address it does not understand', async () => {
    const page = await visit('/?period=1999');
    await page.getByText('1999').first().waitFor();
    await page.getByText('332 inspections').first().waitFor();
  });

  it('opens the story of a number from the keyboard', async () => {
    const page = await visit('/');
    const number = figure(page, /In place: 67 percent, 224 of 332/);
    await tabTo(page, number);
    await tellStory(page, number, async (story) => {
      const said = await story.textContent();
      for (const words of ['67%', '224', 'Published', 'Of the 332 services inspected', 'line 554'])
        expect(said).toContain(words);
    });
  });

  it('hands the query of a number to GraphiQL, which gives the same numbers', async () => {
    const page = await visit('/');
    const number = figure(page, /In place: 67 percent, 224 of 332/);
    await number.click();
    await page.getByRole('dialog').getByRole('link', { name: 'Query' }).click();
    await page.waitForURL(/graphiql\?query=/);
    await settled(page);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.getByRole('region', { name: 'Answer' }).getByText('"6%"').first().waitFor();
  });

  it('copies a link that stays on this release', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).searchParams.get('release')).toMatch(/^1-/);
    const again = await visit(link);
    await again.getByText('332 inspections').first().waitFor();
  });
});
