// A heavy request is refused or answered, and meanwhile others are served.
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt, served } from './served.ts';

const { ask, url } = served();
const others: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(others.splice(0).map((s) => s.close()));
});

const shares = Array.from(
  { length: 15 },
  (_, i) => `s${i}: share(within: [${['SECTOR', 'QUESTION', 'SERVICE_TYPE'][i % 3]}]) { display }`,
).join(' ');
const rows = (first: number, fields: string) =>
  `rows(by: [SECTOR, SERVICE_TYPE, QUESTION, ANSWER, PERIOD], first: ${first}) { nodes { ${fields} } }`;

/** The longest anyone else waited for /health until this query was answered, in milliseconds. */
async function waited(query: string) {
  let done = false;
  const answer = ask(query).finally(() => {
    done = true;
  });
  let longest = 0;
  while (!done) {
    const start = performance.now();
    expect((await fetch(`${url()}/health`)).status).toBe(200);
    longest = Math.max(longest, performance.now() - start);
  }
  return { longest, answer: await answer };
}

describe('while a heavy request is worked on', () => {
  it('one that needs too much is refused at once', async () => {
    const three = ['a', 'b', 'c'].map((name) => `${name}: slice { ${rows(1000, shares)} }`);
    const { longest, answer } = await waited(`{ ${three.join(' ')} }`);
    expect(answer.status).toBe(400);
    expect(answer.errors?.[0]?.extensions?.code).toBe('TOO_LARGE');
    expect(longest).toBeLessThan(1000);
  });
  it('one just within the limit is answered, and others with it', async () => {
    const { longest, answer } = await waited(`{ slice { ${rows(330, shares)} } }`);
    expect(answer.errors).toBeUndefined();
    expect(longest).toBeLessThan(1000);
  });
  it('parts that are each within the limit are refused together', async () => {
    const two = ['a', 'b'].map((name) => `${name}: slice { ${rows(330, shares)} }`);
    expect((await ask(`{ ${two.join(' ')} }`)).errors?.[0]?.extensions?.code).toBe('TOO_LARGE');
    const pivot = `pivot(rows: [SECTOR, SERVICE_TYPE], columns: [QUESTION, ANSWER]) { cells { ${shares} } }`;
    expect((await ask(`{ slice { ${pivot} } }`)).errors?.[0]?.extensions?.code).toBe('TOO_LARGE');
  });
});

describe('a request that takes too long', () => {
  it('is stopped, and says so', async () => {
    const hasty = await startServer({ port: 0, host: '127.0.0.1', quiet: true, timeoutMs: 0 });
    others.push(hasty);
    const answer = await askAt(hasty.url, '{ slice { total { count { display } } } }');
    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions?.code).toBe('TIMEOUT');
    expect(answer.errors?.[0]?.message).toContain('Ask for less');
  });
});
