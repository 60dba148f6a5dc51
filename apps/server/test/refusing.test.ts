// What cannot be answered is refused in words that say what would be right: nothing asked for is passed over, nothing is a fault of ours.
import { describe, expect, it } from 'vitest';
import { served } from './served.ts';

const { ask, url } = served();

async function refused(query: string, words: RegExp, variables?: object) {
  const answer = await ask(query, variables);
  expect(answer.status).toBe(400);
  expect(answer.errors?.[0]?.message).toMatch(words);
  return answer.errors?.[0]?.extensions;
}

describe('requests', () => {
  it('a subscription is told that only queries and mutations are served', async () => {
    const { status, errors } = await ask('subscription { x }');
    expect(status).toBe(400);
    expect(errors?.map(({ message }) => message).join()).toContain('Only queries and mutations');
  });

  it('bytes that are no text are refused, not answered as something else', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ find(text: \\"policy'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('\\") { code } }"}'),
    ]);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url()}/graphql`, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('UTF-8');
  });
});

describe('inputs', () => {
  it('an unknown release is answered with the newest and the nearest', async () => {
    const { data } = await ask('{ catalogue { release { id } } }');
    const { id } = data.catalogue.release;
    const far = await refused('{ slice(release: "77-zzzzzzzz") { id } }', new RegExp(`is ${id}`));
    expect(far).toMatchObject({ code: 'UNKNOWN_RELEASE', nearest: [id] });
    const typed = `${id.slice(0, -1)}z`;
    await refused(`{ slice(release: "${typed}") { id } }`, new RegExp(`Did you mean ${id}`));
  });

  it('an input of which one key is to be given says which keys there are, written or in variables', async () => {
    const keys = /exactly one of is, in, notIn, any/;
    await refused('{ slice(where: { sector: {} }) { id } }', keys);
    await refused('{ slice(where: { sector: { is: "private", in: ["private"] } }) { id } }', keys);
    const byVariable = 'query ($where: WhereInput) { slice(where: $where) { id } }';
    await refused(byVariable, keys, { where: { sector: {} } });
  });

  it('ways of knowing that are none are refused', async () => {
    await refused('{ slice(where: { provenance: [] }) { id } }', /provenance: the list is empty/);
  });

  it('an order by what the rows are not grouped by is refused, in a list and in a file', async () => {
    const order = 'order: [{ member: { dimension: SERVICE_TYPE } }]';
    const words = /not grouped by SERVICE_TYPE.*grouped by SECTOR/;
    await refused(`{ slice { rows(by: [SECTOR], ${order}) { totalCount } } }`, words);
    await refused(`{ slice { export(format: CSV, by: [SECTOR], ${order}) } }`, words);
  });

  it('nothing to look for is told from nothing found', async () => {
    await refused('{ find(text: " ") { code } }', /nothing to look for/);
  });
});

describe('pages', () => {
  it('a list without pages does not advise to page on', async () => {
    const { errors: found } = await ask('{ find(text: "policy", first: 101) { code } }');
    expect(found?.[0]?.message).toMatch(/1 to 100. Say more words/);
    const { errors: sent } = await ask('{ imports(first: 101) { id } }');
    expect(sent?.[0]?.message).toMatch(/1 to 100. The latest come first/);
  });

  it('a cursor goes on in its own list and is refused by every other', async () => {
    const signals =
      'signals: [{ rate: { of: { question: "policy", outcome: HEADLINE }, worstWhen: LOW } }]';
    const lists = {
      sectors: (after: string) =>
        `slice { list: rows(by: [SECTOR], first: 1${after}) { pageInfo { endCursor } totalCount } }`,
      types: (after: string) =>
        `slice { list: rows(by: [SERVICE_TYPE], first: 1${after}) { pageInfo { endCursor } totalCount } }`,
      ordered: (after: string) =>
        `slice { list: rows(by: [SECTOR], order: [{ measure: { measure: ENTRIES } }], first: 1${after}) { pageInfo { endCursor } totalCount } }`,
      filtered: (after: string) =>
        `slice(where: { serviceType: { is: "care-home" } }) { list: rows(by: [SECTOR], first: 1${after}) { pageInfo { endCursor } totalCount } }`,
      ranked: (after: string) =>
        `slice { list: rank(entity: SECTOR, by: { ${signals} }, first: 1${after}) { pageInfo { endCursor } totalCount } }`,
      claims: (after: string) =>
        `slice: __typename list: publishedFigures(first: 1${after}) { pageInfo { endCursor } totalCount }`,
    };
    const cursors = new Map<string, string>();
    for (const [name, list] of Object.entries(lists)) {
      const { data } = await ask(`{ ${list('')} }`);
      cursors.set(name, (data.list ?? data.slice.list).pageInfo.endCursor);
    }
    for (const [name, list] of Object.entries(lists))
      for (const [from, cursor] of cursors) {
        const { errors } = await ask(`{ ${list(`, after: "${cursor}"`)} }`);
        if (from === name) expect(errors, name).toBeUndefined();
        else
          expect(errors?.[0]?.message, `${from} to ${name}`).toContain('belongs to another list');
      }
    await refused(`{ ${lists.sectors(', after: ""')} }`, /not a cursor/);
  });
});

describe('limits', () => {
  it('those that are met are those that the catalogue tells of', async () => {
    const { data } = await ask(
      '{ __type(name: "Limits") { fields { name } } catalogue { limits { maxPage maxDepth maxFound maxDimensions maxFilterValues maxOrders maxSignals maxFields maxAliases maxDirectives maxListItems maxTokens maxBodyBytes maxObjects maxRankCounts } } }',
    );
    const { limits } = data.catalogue;
    const meets = (query: string, most: number, variables?: object) =>
      refused(query, new RegExp(`\\b${most}\\b`), variables);
    const times = (many: number, text: (i: number) => string) =>
      Array.from({ length: many }, (_, i) => text(i)).join(' ');
    await meets(
      `{ slice { rows(by: [SECTOR], first: ${limits.maxPage + 1}) { totalCount } } }`,
      limits.maxPage,
    );
    await meets(`{ find(text: "a", first: ${limits.maxFound + 1}) { code } }`, limits.maxFound);
    await meets(
      `{ slice { rows(by: [YEAR, PERIOD, STAGE, SECTOR, SERVICE_TYPE, SERVICE_SUBTYPE, QUESTION]) { totalCount } } }`,
      limits.maxDimensions,
    );
    const order = times(limits.maxOrders + 1, () => '{ measure: { measure: ENTRIES } }');
    await meets(
      `{ slice { rows(by: [SECTOR], order: [${order}]) { totalCount } } }`,
      limits.maxOrders,
    );
    const signals = times(limits.maxSignals + 1, () => '{ measure: { of: REQUIREMENTS } }');
    await meets(
      `{ slice { rank(entity: SECTOR, by: { signals: [${signals}] }) { totalCount } } }`,
      limits.maxSignals,
    );
    await meets(
      `{ ${times(limits.maxAliases + 1, (i) => `a${i}: __schema { x }`)} ${times(limits.maxAliases + 1, (i) => `b${i}: conflicts { id }`)} }`,
      limits.maxAliases,
    );
    await meets(
      `{ conflicts { ${times(limits.maxDirectives + 1, () => 'id @skip(if: false)')} } }`,
      limits.maxDirectives,
    );
    await meets(`{ conflicts { ${times(limits.maxFields, () => 'id')} } }`, limits.maxFields);
    const values = Array.from({ length: limits.maxFilterValues + 1 }, () => 'private');
    await meets(
      'query ($in: [String!]!) { slice(where: { sector: { in: $in } }) { id } }',
      limits.maxFilterValues,
      { in: values },
    );
  });
});
