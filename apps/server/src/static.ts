// The dashboard's files, and the headers every answer carries. Addresses of screens all answer with the one page.
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Nothing is fetched from elsewhere. Styles may stand in elements, since charts size themselves that way and GraphiQL's editor writes its
 * own; scripts may not.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Addresses of the dashboard's screens beside `/`, all answered with its one page. */
const screens = [
  '/accessibility',
  '/compare',
  '/data',
  '/dictionary',
  '/evidence',
  '/explore',
  '/graphiql',
  '/service',
  '/target',
] as const;

/** Hook that puts the security headers on an answer. */
export async function securityHeaders(
  _request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  reply.headers({
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
}

/** Hook: a person who opens /graphql in a browser gets GraphiQL, with the query of the address in it. */
export async function sendBrowsersToGraphiql(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const [path, search] = request.url.split('?');
  const page = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (path !== '/graphql' || !page) return undefined;
  return reply.redirect(search ? `/graphiql?${search}` : '/graphiql');
}

/** Files under assets carry their content in their name and never change; where the folder itself lies does not matter. */
export const cacheControl = (folder: string, path: string): string =>
  relative(folder, path).startsWith(`assets${sep}`)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';

/** Serves the built dashboard; without one, says how to build it. */
export async function serveDashboard(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) {
    app.get('/', async (_request, reply) =>
      reply
        .code(503)
        .type('text/plain')
        .send('The dashboard is not built yet: run npm run build. GraphQL answers at /graphql.'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: ['index.html'],
    setHeaders: (res, path) => {
      res.setHeader('cache-control', cacheControl(folder, path));
    },
  });
  const page = (reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile('index.html');
  for (const screen of screens) app.get(screen, (_request, reply) => page(reply));
  app.setNotFoundHandler((request, reply) => {
    const reader = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    // The page itself says that nothing is there, and offers the screens.
    if (reader) return page(reply.code(404));
    return reply.code(404).send({
      errors: [
        {
          message: `Nothing is at ${request.url.split('?')[0]?.slice(0, 100)}.`,
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });
}
