// What any client of plain HTTP meets: sizes, methods, odd addresses, odd text. Nothing hangs, nothing says more than it should.
import { describe, expect, it } from 'vitest';
import { served } from './served.ts';

const { ask, url } = served();
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${url()}${path}`, { headers, method, redirect: 'manual' });

describe('lists inside lists', () => {
  it('are refused before they are run, however few fields name them', async () => {
    const deep = `{ conflicts ${'{ figures { conflicts '.repeat(4)}{ id }${' } }'.repeat(4)} }`;
    const answer = await ask(deep);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED');
    const wide =
      'query($n: Int!) { publishedFigures(first: $n) { nodes { cubeCells { origin { figures { conflicts { figures { id } } } } } } } }';
    expect((await ask(wide, { n: 300 })).status).toBe(400);
    expect((await ask('{ conflicts { figures { conflicts { number } } } }')).status).toBe(200);
  });
});

describe('text that is none', () => {
  it('in a release is refused in words', async () => {
    for (const release of ['\0', '\ud800', 'x'.repeat(5000)]) {
      const answer = await ask('query($r: ID) { slice(release: $r) { id } }', { r: release });
      expect(answer.status).toBe(400);
      expect(answer.errors?.[0]?.message.length).toBeLessThan(300);
    }
    for (const text of [
      'row\nrelease=\0&stage=inspection\n',
      'slice\nrelease=%00',
      'figure\n\0\nx',
      'release\n\0',
    ]) {
      const id = Buffer.from(text).toString('base64url');
      const answer = await ask('query($id: ID!) { node(id: $id) { id } }', { id });
      expect(answer.status, text).toBe(400);
    }
  });
});

describe('addresses and methods', () => {
  it('every screen answers whatever is accepted; others are not found, with the page for a reader', async () => {
    for (const path of ['/', '/compare', '/evidence', '/graphiql', '/graphiql/'])
      expect((await get(path)).status, path).toBe(200);
    const missing = await get('/nothing', { accept: 'text/html' });
    expect([missing.status, missing.headers.get('content-type')]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect((await get('/../../package.json')).status).toBe(404);
    expect((await get('/%2e%2e/%2e%2e/package.json')).status).toBe(404);
  });
  it('a wrong method says which are right', async () => {
    const answer = await get('/graphql', {}, 'PUT');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
  it('an address that cannot be read answers in our shape, with the headers every answer has', async () => {
    const answer = await get('/%zz');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
