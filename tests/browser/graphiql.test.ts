// GraphiQL as an analyst uses it: worked examples as tabs, run, change, share by address, documentation that teaches.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { holdsEverywhere } from './everywhere.ts';
import { axeFindings, browser, settled } from './harness.ts';

const { visit } = browser();

/** What an editor holds, read from the model behind it: the page draws only the lines in view. */
const textOf = (page: Page, file: string): Promise<string> =>
  page.evaluate((name) => {
    type Model = { uri: { path: string }; getValue: () => string };
    const { __MONACO: monaco } = window as unknown as {
      __MONACO: { editor: { getModels: () => Model[] } };
    };
    const model = monaco.editor.getModels().find(({ uri }) => uri.path.endsWith(name));
    return model?.getValue() ?? '';
  }, file);

async function opened(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const page = await visit(path, options);
  await page.getByRole('group', { name: 'Query' }).locator('.view-line').first().waitFor();
  return page;
}

async function run(page: Page): Promise<unknown> {
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.waitForFunction(() => {
    type Model = { uri: { path: string }; getValue: () => string };
    const { __MONACO: monaco } = window as unknown as {
      __MONACO: { editor: { getModels: () => Model[] } };
    };
    return monaco.editor
      .getModels()
      .some((model) => model.uri.path.endsWith('response.json') && model.getValue().length > 2);
  });
  return JSON.parse(await textOf(page, 'response.json'));
}

holdsEverywhere(visit, '/graphiql', { name: 'GraphiQL' });

describe('worked examples', () => {
  it('stand as tabs, and answer when run', async () => {
    const page = await opened('/graphiql');
    const tabs = page.getByRole('list', { name: 'Worked examples' }).getByRole('listitem');
    expect(await tabs.count()).toBeGreaterThanOrEqual(10);
    const answer = await run(page);
    expect(JSON.stringify(answer)).toContain('of the 332 services inspected');
  });

  it('open from their address with their variables', async () => {
    const page = await opened('/graphiql?example=compare-sectors');
    expect(await textOf(page, 'operation.graphql')).toContain('query CompareSectors');
    expect(await textOf(page, 'variables.json')).toContain('"policy"');
    const current = page
      .getByRole('list', { name: 'Worked examples' })
      .locator('[aria-current="true"]');
    expect(await current.textContent()).toBe('Compare the sectors, with verdicts');
    expect(JSON.stringify(await run(page))).toContain('"verdict":"HIGHER"');
  });

  it('put their name into the address when chosen, and say what they teach', async () => {
    const page = await opened('/graphiql');
    await page.getByRole('button', { name: 'A pivot: service types by answers' }).click();
    await page.waitForURL('**/graphiql?example=pivot');
    await page.getByText('cells[r][c] lines up with the heads').first().waitFor();
  });

  it('say so when the address names one that does not exist', async () => {
    const page = await opened('/graphiql?example=nobody');
    await page.getByText('There is no example called nobody.').waitFor();
  });
});

describe('a page with a release pinned', () => {
  it('writes it into the examples, and says which release answered a query that names none', async () => {
    const page = await opened('/graphiql');
    const id = await page.evaluate(async () => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ catalogue { release { id } } }' }),
      });
      return (await answer.json()).data.catalogue.release.id as string;
    });
    const pinned = await opened(`/graphiql?release=${id}`);
    expect(await textOf(pinned, 'operation.graphql')).toContain(`slice(release: "${id}")`);
    await run(pinned);
    await pinned.getByText(/^Answered from .*, as the query names it\.$/).waitFor();
    const query = '{ slice { rows(by: [SECTOR]) { nodes { count { display } } } } }';
    const open = await opened(`/graphiql?release=${id}&query=${encodeURIComponent(query)}`);
    await open.getByText('This query names no release').waitFor();
    await run(open);
    await open.getByText('The query names no release: answered from the newest').waitFor();
    await open.getByRole('button', { name: 'Name it in the query' }).click();
    await expect.poll(() => textOf(open, 'operation.graphql')).toContain(`release: "${id}"`);
    await open.getByRole('button', { name: 'Open as a table' }).click();
    await open.waitForURL((url) => url.pathname === '/explore' && url.search.includes(id));
  });
});

describe('a query of one’s own', () => {
  it('opens from the address, and the address follows its changes', async () => {
    const query = '{ slice { sentence } }';
    const page = await opened(`/graphiql?query=${encodeURIComponent(query)}`);
    expect(await textOf(page, 'operation.graphql')).toBe(query);
    await page.getByRole('group', { name: 'Query' }).press('Enter');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' # checked');
    await page.waitForURL(/checked/);
    const again = await opened(page.url());
    expect(await textOf(again, 'operation.graphql')).toBe(`${query} # checked`);
  });

  it('shows the server’s own words when it is wrong', async () => {
    const query = encodeURIComponent('{ slice(where: { sector: { is: "privte" } }) { sentence } }');
    const page = await opened(`/graphiql?query=${query}`, {
      expected: /graphql 400|400 \(|GraphQL:/,
    });
    expect(JSON.stringify(await run(page))).toContain('private');
  });
});

describe('typing', () => {
  it('is completed from the contract, with its descriptions', async () => {
    const page = await opened(`/graphiql?query=${encodeURIComponent('query Mine {  }')}`);
    await page.getByRole('group', { name: 'Query' }).press('Enter');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('sl');
    await page.getByRole('option', { name: /slice/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, 'operation.graphql')).toContain('slice');
  });
});

describe('history', () => {
  it('brings back a query that was run, in a tab of its own', async () => {
    const page = await opened('/graphiql?example=find');
    await run(page);
    await page.getByRole('radio', { name: 'History' }).check();
    const ran = page.getByRole('list', { name: 'Queries run on this machine' });
    await ran.getByRole('button', { name: /^Find a question/ }).click();
    const tabs = page.getByRole('list', { name: 'Your queries' });
    await tabs.getByRole('button', { name: /^Close Find a question/ }).waitFor();
    expect(await textOf(page, 'operation.graphql')).toContain('query Find');
    expect(await textOf(page, 'variables.json')).toContain('policy');
  });
});

describe('keyboard', () => {
  it('goes into the editor with Enter and out of it with Tab', async () => {
    const page = await opened('/graphiql');
    await page.getByRole('group', { name: 'Query' }).focus();
    await page.keyboard.press('Enter');
    const inQuery = () =>
      page.evaluate(() => document.activeElement?.closest('[aria-label^="Query"]') !== null);
    expect(await inQuery()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await inQuery()).toBe(false);
  });

  it('takes what is pasted, and leaves a paste it cannot read to the browser', async () => {
    const page = await opened('/graphiql');
    const before = await textOf(page, 'operation.graphql');
    const editor = page.getByRole('group', { name: 'Query' });
    await editor.locator('.view-line').first().click();
    for (const keys of ['Control+a', 'Control+c', 'Control+End', 'Control+v'])
      await page.keyboard.press(keys);
    await page.waitForFunction((length) => {
      type Model = { uri: { path: string }; getValueLength: () => number };
      const { __MONACO: monaco } = window as unknown as {
        __MONACO: { editor: { getModels: () => Model[] } };
      };
      return monaco.editor
        .getModels()
        .some((m) => m.uri.path.endsWith('operation.graphql') && m.getValueLength() >= length);
    }, 2 * before.trim().length);
    const left = await editor
      .locator('textarea')
      .evaluateAll((fields) =>
        fields.map((field) =>
          field.dispatchEvent(new ClipboardEvent('paste', { cancelable: true })),
        ),
      );
    expect(left).not.toEqual([]);
    expect(left).not.toContain(false);
  });

  it('runs the query with Ctrl-Enter', async () => {
    const page = await opened('/graphiql');
    await page.getByRole('group', { name: 'Query' }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('region', { name: 'Answer' }).getByText('"data"').first().waitFor();
  });
});

describe('documentation', () => {
  it('is the contract with its teaching descriptions', async () => {
    const page = await opened('/graphiql');
    await page.getByRole('radio', { name: 'Docs' }).check();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('Start here: what can be grouped').waitFor();
  });
});

describe('with everything open', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`axe finds nothing in answer, documentation and history (${scheme})`, async () => {
      const page = await opened('/graphiql?example=compare-sectors', { scheme });
      await run(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Docs' }).check();
      await page.getByRole('link', { name: 'Query', exact: true }).click();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('radio', { name: 'History' }).check();
      expect(await axeFindings(page)).toEqual([]);
    });
});

describe('when things go wrong', () => {
  it('says that the examples did not load, and tries again', async () => {
    let down = true;
    const page = await visit('/graphiql', {
      expected: /graphql|Failed to load/,
      unsettled: true,
      before: (page) =>
        page.route('**/graphql', (route) => (down ? route.abort() : route.continue())),
    });
    await page.getByText('The worked examples did not load.').waitFor();
    down = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('group', { name: 'Query' }).waitFor();
  });
});

describe('weight', () => {
  it('brings the editor’s code on this screen only', async () => {
    const loaded: string[] = [];
    const page = await visit('/', {
      before: async (page) => {
        page.on('request', (request) => loaded.push(request.url()));
      },
    });
    expect(loaded.filter((url) => /monaco|worker|workbench/.test(url))).toEqual([]);
    await page.getByRole('link', { name: 'GraphiQL' }).click();
    await settled(page);
    await page.getByRole('group', { name: 'Query' }).waitFor();
    expect(loaded.some((url) => /monaco/.test(url))).toBe(true);
    const origin = new URL(page.url()).origin;
    expect(loaded.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual(
      [],
    );
  });
});
