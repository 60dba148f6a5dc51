// Starts everything at one address: the store with the report in it, GraphQL, health, and the dashboard's files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { openStore, type Store } from '@cube/db';
import compress from '@fastify/compress';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { type Context, requestContext } from './context.ts';
import { costPlugin } from './cost.ts';
import { describedSchema } from './describe.ts';
import { formatErrorFor, statusPlugin } from './errors.ts';
import { limitRules, requestLimits } from './limits.ts';
import { loadReport } from './load-report.ts';
import { limits } from './paging.ts';
import { resolvers } from './resolvers/index.ts';
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
  /** Each SQL statement, for tests that count them. */
  onStatement?: (sql: string) => void;
};

export type RunningServer = { url: string; store: Store; close: () => Promise<void> };

/** Both `src` and the built `dist` lie one below apps/server. */
const repoFile = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

/** Opens the store, loads the report when it is not there yet, and listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const store = await openStore({
    ...(options.databaseUrl ? { url: options.databaseUrl } : {}),
    ...(options.dataDir ? { dataDir: options.dataDir } : {}),
    ...(options.onStatement ? { onStatement: options.onStatement } : {}),
    statementTimeoutMs: limits.timeoutMs,
    migrationsFolder: fileURLToPath(repoFile('packages/db/migrations')),
  });
  try {
    await loadReport(store);
    const app = await buildApp(
      store,
      options.quiet ?? false,
      options.timeoutMs ?? limits.timeoutMs,
    );
    await app.listen({ port: options.port, host: options.host });
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : options.port;
    const host = options.host.includes(':') ? `[${options.host}]` : options.host;
    return {
      url: `http://${host}:${port}`,
      store,
      close: async () => {
        await app.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const fault = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });

/** Faults before GraphQL is reached, in our words and codes; the framework's own go to the log. */
const told: Readonly<Record<number, readonly [message: string, code: string]>> = {
  400: [
    'The request is not well formed: send JSON such as {"query": "{ slice { sentence } }"}.',
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

async function buildApp(store: Store, quiet: boolean, timeoutMs: number): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: quiet ? 'fatal' : 'warn' },
    bodyLimit: requestLimits.bodyBytes,
    requestTimeout: limits.timeoutMs,
    // Ends kept-alive connections on close, so that stopping does not wait for idle browsers.
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (error, request, reply) => {
      securityHeaders(request, reply);
      return answerFault(error, request, reply);
    },
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 },
  });
  const apollo = new ApolloServer<Context>({
    typeDefs: describedSchema(readFileSync(repoFile('packages/schema/cube.graphql'), 'utf8')),
    resolvers: resolvers as never,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: requestLimits.tokens },
    validationRules: limitRules,
    formatError: formatErrorFor((error) => app.log.error(error)),
    plugins: [
      fastifyApolloDrainPlugin(app),
      statusPlugin,
      costPlugin,
      // Its own page would load scripts from elsewhere; a browser is sent to GraphiQL instead.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  app.setErrorHandler(answerFault);
  app.addHook('onSend', securityHeaders);
  app.addHook('onRequest', sendBrowsersToGraphiql);
  await app.register(compress, { global: true, threshold: 1_024 });
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (_request, reply) => {
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      return requestContext(store, { signal: gone.signal, timeoutMs });
    },
  });
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
