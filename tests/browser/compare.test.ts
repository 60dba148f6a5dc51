// Compare as a senior manager uses it: sectors side by side, what may be said of the difference, and what may not.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuiltServer } from '../../scripts/built-server.ts';
import { holdsEverywhere } from './everywhere.ts';
import { axeFindings, browser, changed, settled, sideways, type Visit } from './harness.ts';
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

describe('an address that asks for what is not held', () => {
  it('heals a grouping and a group nobody knows, and says so', async () => {
    const page = await visit('/compare?by=planet&against=martians&type=orbital');
    await page.getByText('Not understood: planet, orbital, martians.').waitFor();
    await figure(page, /Voluntary: 53 percent/).waitFor();
    const areas = await visit('/compare?by=council-area');
    await areas.getByRole('heading', { level: 1, name: 'Compare sectors' }).waitFor();
    await areas.getByText('Not understood: council-area.').waitFor();
  });
});

describe('intervals', () => {
  it('and their level are the address, and are said in words', async () => {
    const page = await visit('/compare');
    await page.getByLabel('Certainty').selectOption('99.8');
    await page.waitForURL(/level=99.8/);
    await page.getByText(/Intervals of 99.8% are shown, .* one time in 500/).waitFor();
    await page.getByRole('switch', { name: '99.8% intervals' }).click();
    await page.waitForURL(/intervals=off/);
    await page.getByText(/Intervals are not shown/).waitFor();
  });
});

const fireQuestions = [
  'question_set,question_set_label,stage,first_year,question,question_label,answer,answer_label,clause',
  'fire-safety,Fire safety,Inspection; Annual return,2017/18; 2017,plan,Is there a fire plan?,draft,Draft,had a draft',
  ',,,,,,written,Written,had a written fire plan',
].join('\n');

/** Two sectors, two types, six services of each; everyone gives the same answer. */
const fireRecords = (stage: string, year: string, plan: string): string =>
  [
    'service_number,service_type,sector,council_area,stage,year,question_set,plan',
    ...['Private', 'Voluntary'].flatMap((sector, i) =>
      ['Care home', 'Fostering'].flatMap((type, j) =>
        Array.from(
          { length: 6 },
          (_, k) => `CS${i}${j}${k},${type},${sector},Fife,${stage},${year},fire-safety,${plan}`,
        ),
      ),
    ),
  ].join('\n');

describe('on other releases', () => {
  let url = '';
  let demonstration = '';
  let stop = async () => {};
  const ask = async (query: string) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await answer.json()) as { data: Record<string, { id: string; state: string }> }).data;
  };
  const bringIn = async (name: string, body: string) => {
    const sent = await fetch(`${url}/import?name=${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body,
    });
    const { import: id } = (await sent.json()) as { import: string };
    await expect
      .poll(async () => (await ask(`{ import(id: "${id}") { id state } }`)).import?.state, {
        timeout: 20_000,
      })
      .toBe('READY');
    await ask(`mutation { confirmImport(id: "${id}") { id } }`);
  };
  beforeAll(async () => {
    ({ url, stop } = await startBuiltServer());
    demonstration =
      (await ask('mutation { loadDemonstration { id } }')).loadDemonstration?.id ?? '';
  }, 60_000);
  afterAll(() => stop());
  const open = (path: string, options?: Visit) =>
    visit(`${url}${path}&release=${demonstration}`, options);

  it('many groups: some are drawn, all are in the table, within a sector too', async () => {
    const page = await open('/compare?by=council-area');
    const areas = page.getByRole('table', { name: /figures of the chart/ });
    const rows = await areas.getByRole('rowheader').count();
    expect(rows).toBeGreaterThan(20);
    await page.getByText(/^12 of \d+ council areas are drawn/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: `Show all ${rows - 1} in the chart` }).click();
    await page.waitForURL(/groups=all/);
    await page.getByText(`All ${rows - 1} council areas are drawn.`).waitFor();
    await page.getByRole('button', { name: 'Narrow' }).click();
    await page.getByLabel('Within sector').selectOption('private');
    await page.waitForURL(/sector=private/);
    await settled(page);
    await page
      .getByText(/services inspected \(Private\)/)
      .first()
      .waitFor();
  });

  it('providers with enough entries are compared with everyone else', async () => {
    const page = await open('/compare?by=provider', { size: 'phone' });
    await page
      .getByText(/providers with at least 5 entries are compared, each with all other services/)
      .waitFor({ state: 'attached' });
    const verdicts = page.getByRole('region', { name: 'Is the difference clear?' });
    await verdicts
      .getByText(/^Each provider against the rest of the simulated services inspected/)
      .waitFor();
    // As many are allowed for as the table shows, its total apart; the total is of everyone.
    const table = page.getByRole('table', { name: /figures of the chart/ });
    const compared = (await table.getByRole('rowheader').count()) - 1;
    const said = (await verdicts.textContent()) ?? '';
    expect(Number(/(\d+) comparisons made/.exec(said)?.[1])).toBe(compared);
    const all = /of the ([\d,]+) simulated services inspected/.exec(await page.innerText('main'));
    await figure(table, new RegExp(`All services.* of ${all?.[1]}`)).waitFor();
    expect(await sideways(page)).toEqual({ by: 0, because: [] });
  });

  it('a year beside another, with differences and verdicts', async () => {
    const page = await open('/compare?by=year');
    // Each with its own year before, until one is named.
    const own = page.getByRole('region', { name: 'Is the difference clear?' });
    await own.getByText(/^Each year against its own year before.*Four comparisons made/).waitFor();
    expect(await own.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      '2014/15',
      '2015/16 against 2014/15',
      '2016/17 against 2015/16',
      '2017/18 against 2016/17',
      '2018/19 against 2017/18',
    ]);
    await page.getByLabel('Against').selectOption({ label: '2014/15' });
    await page.waitForURL(/against=2014-15/);
    await settled(page);
    const verdicts = page.getByRole('region', { name: 'Is the difference clear?' });
    await verdicts.getByText(/Each year against 2014\/15.*comparisons made/).waitFor();
    expect(await verdicts.getByRole('listitem').count()).toBe(5);
    const years = await verdicts.getByRole('heading', { level: 3 }).allTextContents();
    expect(years[0]).toBe('2014/15');
    // The intervals that are said to be shown are drawn, and the paper's sentence is there for years too.
    await page.getByText('Share with its 95% interval').waitFor();
    const like = page.getByRole('region', { name: 'Is it like for like?' });
    expect(await like.textContent()).toContain('No breaks in the series.');
    const paper = page.getByRole('region', { name: 'The sentence for a paper' });
    expect(await paper.getByRole('blockquote').textContent()).toMatch(
      /^In 2018.19, .*than 2014.15/,
    );
    expect(await axeFindings(page)).toEqual([]);
  });

  it('a year clear alone but not among the others says so, beside an interval without zero', async () => {
    const page = await open('/compare?by=year&question=comprehensive&against=2017-18');
    const card = page.getByRole('listitem').filter({ hasText: 'would be clear alone' });
    expect(await card.textContent()).toMatch(/No clear difference.*this comparison alone −/s);
    await page.getByText(/^First to latest: 2018.19 is \d+ points higher than 2014.15/).waitFor();
    const against = page.getByLabel('Against').locator('option').first();
    expect(await against.textContent()).toBe('The year before each');
  });

  it('a group of one stands last, whatever its share', async () => {
    const page = await open('/compare?by=sector');
    const table = page.getByRole('table', { name: /figures of the chart/ });
    const rows = await table.getByRole('rowheader').allTextContents();
    expect(rows.slice(-2)).toEqual(['Health board', 'All services']);
  });

  it('an older release says what is newer, and leads to the same page there', async () => {
    const name = 'cse-returns-2019.csv';
    const file = await readFile(
      new URL(`../../packages/import/test/own/${name}`, import.meta.url),
      'utf8',
    );
    const old = (await ask('{ catalogue { release { id } } }')) as unknown as {
      catalogue: { release: { id: string } };
    };
    await bringIn(name, file);
    const pinned = old.catalogue.release.id;
    const page = await visit(`${url}/compare?by=service-type&level=99.8&release=${pinned}`);
    await page.getByText('You are looking at The 2018 report.').waitFor();
    await page.getByText(/What changed: Added: Annual returns/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'See this on the newest release' }).click();
    await page.waitForURL(`${url}/compare?by=service-type&level=99.8`);
    await settled(page);
    expect(await page.getByText('You are looking at').count()).toBe(0);
  });

  it('the same question at two stages stands beside itself, narrowed alike, never with a verdict', async () => {
    // A focus area of one's own, and records of both stages, by the road any file takes.
    await bringIn('fire.csv', fireQuestions);
    await bringIn('fire-inspections.csv', fireRecords('Inspection', '2017/18', 'Written'));
    await bringIn('fire-returns.csv', fireRecords('Annual return', '2017', 'Draft'));
    const page = await visit(`${url}/compare?of=fire-safety/inspection&type=fostering`);
    const both = page.getByRole('region', { name: 'The same question at another stage' });
    await both.getByText('Beside each other, never compared.').waitFor();
    const inspected = both.getByRole('table', { name: 'Plan, Inspection, 2017/18' });
    const returned = both.getByRole('table', { name: 'Plan, Annual return, 2017' });
    await figure(inspected, /Private, Inspection, 2017.18: .*6 of 6/).waitFor();
    await figure(returned, /Private, Annual return, 2017: zero of 6/).waitFor();
    expect(await both.textContent()).toContain('What services said of themselves');
    expect(await both.textContent()).not.toMatch(/higher|lower|no clear difference/i);
    expect(await axeFindings(page)).toEqual([]);
    await changed(page, { scheme: 'dark' });
    expect(await axeFindings(page)).toEqual([]);
    // The year view shows the two as well, for everyone that is chosen.
    const years = await visit(`${url}/compare?of=fire-safety/inspection&by=year`, {
      size: 'phone',
    });
    await years.getByRole('region', { name: /annual return/ }).waitFor();
    expect(await years.getByText(/Higher|Lower|No clear difference/).count()).toBe(0);
    expect(await axeFindings(years)).toEqual([]);
    expect(await sideways(years)).toEqual({ by: 0, because: [] });
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
