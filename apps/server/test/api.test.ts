// The API as clients meet it: ids that answer anywhere, refusals in words, limits as client errors, GraphQL over HTTP.
import { auditServer } from 'graphql-http';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, type Json, served } from './served.ts';

const statements: string[] = [];
const { ask, url } = served({ onStatement: (sql) => statements.push(sql) });
const others: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(others.splice(0).map((s) => s.close()));
});

describe('ids', () => {
  it('a slice has the same id in whatever order its filter was typed', async () => {
    const { data } = await ask(`{
      a: slice(where: {sector: {in: ["private", "voluntary"]}, serviceType: {is: "care-home"}}) { id }
      b: slice(where: {serviceType: {in: ["care-home"]}, sector: {in: ["voluntary", "private", "private"]}, stage: {is: "inspection"}}) { id }
      c: slice(where: {sector: {notIn: ["local-authority", "health-board"]}, serviceType: {is: "care-home"}, year: {is: "2016-17"}}) { id }
      d: slice { id }
    }`);
    expect(new Set([data.a.id, data.b.id, data.c.id]).size).toBe(1);
    expect(data.d.id).not.toBe(data.a.id);
  });

  it('answer the same in a freshly started process', async () => {
    const { data, errors } = await ask(`{
      slice(where: {question: {is: "policy"}}) {
        id sentence total { id count { display } }
        rows(by: [SECTOR, ANSWER], totals: ROLLUP, first: 100) { nodes { id level count { display status } } }
      }
      publishedFigures(first: 1, filter: {text: "voluntary"}) { nodes { id claim agreement } }
      conflicts { id title }
      catalogue { release { id } dimensions { dimension members(first: 3) { nodes { id label } } } }
    }`);
    expect(errors).toBeUndefined();
    const fresh = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
    others.push(fresh);
    const again = async (id: string, fields: string) => {
      const answer = await askAt(
        fresh.url,
        `query($id: ID!) { node(id: $id) { __typename id ${fields} } }`,
        { id },
      );
      expect(answer.errors).toBeUndefined();
      return answer.data.node;
    };
    const rows = data.slice.rows.nodes;
    for (const row of [rows[0], rows[3], rows.at(-1)])
      expect(await again(row.id, '... on Row { level count { display status } }')).toEqual({
        __typename: 'Row',
        ...row,
      });
    expect(await again(data.slice.id, '... on Slice { sentence }')).toEqual({
      __typename: 'Slice',
      id: data.slice.id,
      sentence: data.slice.sentence,
    });
    const figure = data.publishedFigures.nodes[0];
    expect(await again(figure.id, '... on PublishedFigure { claim agreement }')).toEqual({
      __typename: 'PublishedFigure',
      ...figure,
    });
    const conflict = data.conflicts[2];
    expect(await again(conflict.id, '... on Conflict { title }')).toEqual({
      __typename: 'Conflict',
      ...conflict,
    });
    const member = data.catalogue.dimensions.find((d: Json) => d.dimension === 'SECTOR').members
      .nodes[0];
    expect(await again(member.id, '... on Member { label }')).toEqual({
      __typename: 'Member',
      ...member,
    });
    expect((await again(data.catalogue.release.id, '')).__typename).toBe('Release');
  }, 60_000);
});

describe('refusals', () => {
  const refused = async (query: string, code: string, words: RegExp) => {
    const answer = await ask(query);
    expect(answer.errors?.[0]?.extensions?.code).toBe(code);
    expect(answer.errors?.[0]?.message).toMatch(words);
    expect(JSON.stringify(answer)).not.toMatch(/stack|select |node_modules|\.ts:/i);
    return answer;
  };

  it('name the nearest of an unknown code', async () => {
    const answer = await refused(
      '{ slice(where: {sector: {is: "volunteer"}}) { id } }',
      'UNKNOWN_MEMBER',
      /voluntary/,
    );
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions?.nearest).toContain('voluntary');
    await refused(
      '{ slice { total { rate(of: {question: "polcy", outcome: HEADLINE}) { display } } } }',
      'UNKNOWN_MEMBER',
      /policy/,
    );
    await refused(
      '{ slice { total { rate(of: {question: "policy", answer: ["inplace"]}) { display } } } }',
      'UNKNOWN_MEMBER',
      /in-place/,
    );
  });
  it('several snapshots without YEAR or PERIOD, naming them', async () => {
    const any = 'slice(where: {stage: {any: true}, year: {any: true}})';
    await refused(
      `{ ${any} { rows(by: [SERVICE_TYPE]) { nodes { count { display } } } } }`,
      'SEVERAL_SNAPSHOTS',
      /2015.*2016-17/,
    );
    const { data, errors } = await ask(
      `{ ${any} { sentence rows(by: [PERIOD]) { nodes { period { code } count { value } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.slice.rows.nodes.map((n: Json) => [n.period.code, n.count.value])).toEqual([
      ['2015', 405],
      ['2016-17', 332],
    ]);
  });
  it('ANSWER without a question', async () => {
    await refused(
      '{ slice { rows(by: [ANSWER]) { totalCount } } }',
      'ANSWER_WITHOUT_QUESTION',
      /QUESTION, ANSWER/,
    );
  });
  it('a grouping of which nothing is held', async () => {
    await refused(
      '{ slice { rows(by: [COUNCIL_AREA]) { totalCount } } }',
      'NEEDS_RECORDS',
      /COUNCIL_AREA needs individual records/,
    );
  });
  it('a page of a million, a cursor and an id that are none', async () => {
    await refused(
      '{ slice { rows(by: [SECTOR], first: 1000000) { totalCount } } }',
      'TOO_LARGE',
      /1 to 1000/,
    );
    await refused(
      '{ slice { rows(by: [SECTOR], after: "nonsense") { totalCount } } }',
      'BAD_INPUT',
      /cursor/,
    );
    await refused('{ node(id: "nonsense") { id } }', 'BAD_ID', /not an id/);
    await refused('{ slice(release: "9-00000000") { id } }', 'UNKNOWN_RELEASE', /9-00000000/);
  });
  it('one bad field leaves the others answered', async () => {
    const { status, data, errors } = await ask(
      '{ good: slice { total { count { value } } } bad: node(id: "x!") { id } }',
    );
    expect(status).toBe(200);
    expect(data.good.total.count.value).toBe(332);
    expect(errors).toHaveLength(1);
  });
  it('records say why they are not there', async () => {
    const { data } = await ask(
      '{ slice { records { available whyNot totalCount edges { cursor } } } }',
    );
    expect(data.slice.records).toMatchObject({ available: false, totalCount: null, edges: [] });
    expect(data.slice.records.whyNot).toContain('published');
  });
});

describe('limits', () => {
  const post = (
    body: string,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => fetch(`${url()}/graphql`, { method: 'POST', headers, body });
  const status = async (query: string) => (await ask(query)).status;

  it('report depth, aliases, fields, tokens, directives and lists as 400', async () => {
    const deep = `{ slice { total { versus(baseline: {rest: SECTOR}, rate: {outcome: HEADLINE}) { baseline { origin { figures { conflicts { figures { conflicts { figures { conflicts { id } } } } } } } } } } } }`;
    const tooDeep =
      '{ catalogue { dimensions { members { nodes { parent { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } } } } } } }';
    expect(await status(deep)).toBe(400);
    expect(await status(tooDeep)).toBe(400);
    expect(
      await status(
        `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: conflicts { id }`).join(' ')} }`,
      ),
    ).toBe(400);
    expect(
      await status(
        `{ slice { total { ${Array.from({ length: 15 }, (_, i) => `a${i}: count { status display spoken provenance value }`).join(' ')} } } }`,
      ),
    ).toBe(200);
    expect(await status(`{ conflicts { ${'id '.repeat(2100)} } }`)).toBe(400);
    expect(await status(`{ conflicts { ${'title id '.repeat(220)} } }`)).toBe(400);
    expect(await status(`{ conflicts { id ${'@skip(if: false) '.repeat(9)} } }`)).toBe(400);
    const codes = Array.from({ length: 101 }, () => '"private"').join(',');
    expect(await status(`{ slice(where: {sector: {in: [${codes}]}}) { id } }`)).toBe(400);
    const many = Array.from({ length: 101 }, () => 'private');
    const answer = await ask('query($in: [String!]) { slice(where: {sector: {in: $in}}) { id } }', {
      in: many,
    });
    expect(answer.status).toBe(400);
  });
  it('are 400 also for a client that accepts plain JSON only, while a mistake in the document is 200', async () => {
    const plain = async (query: string) =>
      (
        await post(JSON.stringify({ query }), {
          'content-type': 'application/json',
          accept: 'application/json',
        })
      ).status;
    const aliases = Array.from({ length: 16 }, (_, i) => `a${i}: conflicts { id }`).join(' ');
    expect(await plain(`{ ${aliases} }`)).toBe(400);
    expect(await plain(`{ conflicts { ${'id '.repeat(2100)} } }`)).toBe(400);
    expect(await plain('{ slice(where: {sector: {is: "nobody"}}) { id } }')).toBe(400);
    expect(await plain('{ nonsense }')).toBe(200);
  });
  it('fragments do not hide size', async () => {
    const fields = Array.from({ length: 14 }, (_, i) => `f${i}: count { ...C }`).join(' ');
    const nested = Array.from({ length: 8 }, (_, i) => `s${i}: slice { total { ...R } }`).join(' ');
    expect(
      await status(
        `{ ${nested} } fragment R on Row { ${fields} } fragment C on CountCell { status display spoken }`,
      ),
    ).toBe(400);
    const counts = (from: number, many = 12) =>
      Array.from({ length: many }, (_, i) => `c${from + i}: count { display }`).join(' ');
    const inside = (fields: string) => `{ slice { total { ${fields} } } }`;
    expect(await status(inside(counts(0)))).toBe(200);
    const three = [0, 12, 24].map((from) => `... on Row { ${counts(from)} }`).join(' ');
    expect(await status(inside(three))).toBe(400);
    const spread = `${inside('...A ...B')} fragment A on Row { ${counts(0)} } fragment B on Row { ${counts(12)} }`;
    expect(await status(spread)).toBe(400);
    // Two selections of one field are answered as one.
    const merged = `{ slice { total { ${counts(0)} } } slice { total { ${counts(12)} } } }`;
    expect(await status(merged)).toBe(400);
    const again = `{ slice { total { ${counts(0)} } } slice { total { ${counts(0)} } } }`;
    expect(await status(again)).toBe(200);
  });
  it('answer malformed bodies in JSON, and large ones with 413', async () => {
    for (const body of ['{', '[]', 'null', '"x"', '{"query": 3}', '{"query": "{"}']) {
      const response = await post(body);
      expect(response.status, body).toBe(400);
      expect(response.headers.get('content-type')).toContain('json');
      const told = (await response.json()) as { errors: unknown[] };
      expect(told.errors.length).toBeGreaterThan(0);
    }
    const large = await post(
      JSON.stringify({ query: `{ conflicts { id } } #${'x'.repeat(110_000)}` }),
    );
    expect(large.status).toBe(413);
    expect(JSON.stringify(await large.json())).toContain('errors');
    expect((await post('[{"query":"{ conflicts { id } }"}]')).status).toBe(400);
  });
  it('a foreign page cannot act for a user', async () => {
    const simple = await post('{"query":"{ conflicts { id } }"}', { 'content-type': 'text/plain' });
    expect(simple.status).toBeGreaterThanOrEqual(400);
    const page = await fetch(`${url()}/health`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });
  it('a browser at /graphql is sent to GraphiQL, and nothing names another host', async () => {
    const page = await fetch(`${url()}/graphql?query=%7Ba%7D`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect([page.status, page.headers.get('location')]).toEqual([302, '/graphiql?query=%7Ba%7D']);
  });
  it('introspection and the nothing-is-here page work', async () => {
    expect(
      await status(
        '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }',
      ),
    ).toBe(200);
    expect((await fetch(`${url()}/nothing.js`)).status).toBe(404);
    expect(await (await fetch(`${url()}/health`)).json()).toMatchObject({
      status: 'ok',
      store: 'embedded',
    });
  });
});

describe('GraphQL over HTTP', () => {
  it('passes the audit suite: no fail, no warning', async () => {
    const results: { id: string; name: string; status: string; reason?: string }[] =
      await auditServer({
        url: `${url()}/graphql`,
        fetchFn: fetch,
      });
    const bad = results
      .filter((r) => r.status !== 'ok' && r.status !== 'notice')
      .map((r) => `${r.id} ${r.name}: ${r.reason ?? ''}`);
    expect(bad).toEqual([]);
    expect(results.filter((r) => r.status === 'notice').length).toBeLessThanOrEqual(3);
  });
});

describe('the store is asked together', () => {
  it('a heat map of questions by type and sector takes a handful of statements, however many cells', async () => {
    const heat = (by: string) =>
      `{ slice { columns(by: [${by}], rates: [{outcome: HEADLINE}, {outcome: UNFAVOURABLE}], counts: [ENTRIES, SERVICES]) { rowIds rates { lower } } } }`;
    await ask(heat('QUESTION'));
    statements.length = 0;
    await ask(heat('QUESTION'));
    const few = statements.length;
    statements.length = 0;
    const { data } = await ask(heat('QUESTION, SERVICE_TYPE, SECTOR'));
    expect(data.slice.columns.rowIds.length).toBe(6 * 5 * 4);
    expect(statements.length).toBe(few);
    expect(few).toBeLessThanOrEqual(3);
  });
});
