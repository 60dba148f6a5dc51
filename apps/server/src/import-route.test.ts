// What POST /import answers where the machine itself stands in the way.
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Desk } from './desk.ts';
import { serveImports } from './import-route.ts';

describe('a file for which the disk has no room', () => {
  it('is answered 507, in words, without a path', async () => {
    const app = Fastify();
    const receive = async () => {
      throw Object.assign(new Error("ENOSPC: write '/secret/a.data'"), { code: 'ENOSPC' });
    };
    const desk = { imports: { receive } } as unknown as Desk;
    await serveImports(app, { desk, barred: () => null, stallMs: 1_000 });
    const answer = await app.inject({
      method: 'POST',
      url: '/import?name=a.csv',
      headers: { 'content-type': 'text/csv' },
      payload: 'service_number\r\nCS1\r\n',
    });
    expect(answer.statusCode).toBe(507);
    const [error] = answer.json().errors;
    expect(error.message).toMatch(/no room left on the disk.*Nothing was taken in/);
    expect(error.message).not.toContain('secret');
    expect(error.extensions.code).toBe('INSUFFICIENT_STORAGE');
    await app.close();
  });
});
