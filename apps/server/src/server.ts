// Starts everything at one address: the store with the report in it, GraphQL, health, and the dashboard's files.
import { isUtf8 } from 'node:buffer';
import { fileURLToPath } from 'node:url';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { Store } from '@cube/db';
import compress from '@fastify/compress';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { requestContext } from './context.ts';
import { type Desk, openDesk, repoFile } from './desk.ts';
import { fault } from './errors.ts';
import { serveExports } from './export-route.ts';
import { startGraphql } from './graphql.ts';
import { importPath, serveImports } from './import-route.ts';
import { requestLimits } from './limits.ts';
import { whyBarred } from './operator.ts';
import { limits } from './paging.ts';
import { securityHeaders, sendBrowsersToGraphiql, serveDashboard } from './static.ts';

export type ServerOptions = {
  /** 0 picks a free port. */
  port: number;
  host: string;
  /** Postgres, instead of the embedded database. */
  databaseUrl?: string;
  /** Folder of the embedded database; left out: in memory. */
  dataDir?: string;
  /** Log requests and faults (default), or only faults. */
  quiet?: boolean;
  /** Milliseconds one request may take; 10 s unless given. */
  timeoutMs?: number;
  /** Milliseconds an answer waits for work that goes on without it, such as storing a file; as long as a request, unless given. */
  patienceMs?: number;
  /** Milliseconds without a byte after which a file being sent is given up; 30 s unless given. */
  stallMs?: number;
  /** Each SQL statement, for tests that count them. */
  onStatement?: (sql: string) => void;
};

const usualStallMs = 30_000;

export type RunningServer = { url: string; store: Store; close: () => Promise<void> };

/** Opens the desk, loads the report when it is not there yet, and listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let log = (error: unknown): void => console.error(error);
  const desk = await openDesk({ ...options, onFault: (error) => log(error) });
  try {
    const app = await buildApp(desk, options);
    log = (error) => app.log.error(error);
    await app.listen({ port: options.port, host: options.host });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : options.port;
    const host = options.host.includes(':') ? `[${options.host}]` : options.host;
    const url = `http://${host}:${port}`;
    await desk.store.announce(url);
    return {
      url,
      store: desk.store,
      close: async () => {
        await app.close();
        await desk.close();
      },
    };
  } catch (error) {
    await desk.close();
    throw error;
  }
}

/** Faults before GraphQL is reached, in our words and codes; the framework's own go to the log. */
const told: Readonly<Record<number, readonly [message: string, code: string]>> = {
  400: [
    'The request is not well formed: send JSON in UTF-8, such as {"query": "{ slice { sentence } }"}.',
    'BAD_REQUEST',
  ],
  413: [
    `The body is larger than ${requestLimits.bodyBytes.toLocaleString('en-GB')} bytes.`,
    'LIMIT_EXCEEDED',
  ],
  415: ['Send the body as JSON, with content-type: application/json.', 'UNSUPPORTED_MEDIA_TYPE'],
};

function answerFault(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) request.log.error(error);
  const [message, code] =
    told[status] ??
    (status >= 500
      ? ['Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR']
      : ['The request cannot be answered.', 'BAD_REQUEST']);
  return reply.code(status).send(fault(message, code));
}

/**
 * Ends requests that take too long to arrive. Node's own limit is one for all routes, and a large file takes its time: that route has
 * limits of its own.
 */
function limitArrival(app: FastifyInstance, millis: number): void {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.url === importPath) return;
    const { raw } = request;
    const timer = setTimeout(() => {
      if (!raw.complete)
        raw.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () =>
          raw.destroy(),
        );
    }, millis);
    raw.once('close', () => clearTimeout(timer));
  });
}

async function buildApp(desk: Desk, options: ServerOptions): Promise<FastifyInstance> {
  const { quiet = false, timeoutMs = limits.timeoutMs, stallMs = usualStallMs } = options;
  const { patienceMs = timeoutMs } = options;
  const { store } = desk;
  const app = Fastify({
    logger: { level: quiet ? 'fatal' : 'warn' },
    bodyLimit: requestLimits.bodyBytes,
    // Ends kept-alive connections on close, so that stopping does not wait for idle browsers.
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => {
      securityHeaders(request, reply);
      return answerFault(error, request, reply);
    },
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 },
  });
  const apollo = await startGraphql(
    (error) => app.log.error(error),
    [fastifyApolloDrainPlugin(app)],
  );
  const barred = ({ headers }: FastifyRequest) => whyBarred(app.server.address(), headers);
  limitArrival(app, timeoutMs);
  // The framework puts a mark for bytes that are no text, and answers a question nobody asked.
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) =>
    isUtf8(body as Buffer)
      ? parseJson(request, body.toString(), done)
      : done(Object.assign(new Error('The body is not UTF-8.'), { statusCode: 400 })),
  );
  app.setErrorHandler(answerFault);
  app.addHook('onSend', securityHeaders);
  app.addHook('onRequest', sendBrowsersToGraphiql);
  await app.register(compress, { global: true, threshold: 1_024 });
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const why = barred(request);
    const settings = { signal: gone.signal, timeoutMs, operator: why === null };
    return { ...requestContext(store, settings), desk, barred: why, patienceMs };
  };
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => contextOf(request, reply),
  });
  serveExports(app, contextOf);
  await serveImports(app, { desk, barred, stallMs });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_request, reply) =>
      reply
        .header('allow', 'GET, POST')
        .code(405)
        .send(fault('Ask with GET or POST.', 'METHOD_NOT_ALLOWED')),
  });
  app.get('/health', async (_request, reply) => {
    try {
      await store.ping();
      // Demonstration releases may be newer, and are nobody's default.
      const latest = (await store.releases()).find(({ channel }) => channel === 'MAIN');
      return { status: 'ok', store: store.engine, release: latest?.id ?? null };
    } catch (error) {
      app.log.error(error);
      return reply.code(503).send({ status: 'unavailable', store: store.engine });
    }
  });
  await serveDashboard(app, fileURLToPath(repoFile('apps/dashboard/dist')));
  return app;
}
