// GraphQL over the store, ready to be asked: over HTTP by the server, or directly by a command. Hides Apollo's settings.
import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Context } from './context.ts';
import { costPlugin } from './cost.ts';
import { describedSchema } from './describe.ts';
import { type Desk, repoFile } from './desk.ts';
import { formatErrorFor, keysOfChoices, statusPlugin } from './errors.ts';
import { requestLimits, requestRules } from './limits.ts';
import { resolvers } from './resolvers/index.ts';

/** One request, with the desk behind the counter. */
export type ServerContext = Context & {
  desk: Desk;
  /** Why this request may not bring files in or undo, in words; null when it may. */
  barred: string | null;
  /** Milliseconds an answer may wait for work that goes on without it. */
  patienceMs: number;
};

/** Starts answering. `log` receives what only the operator may read. */
export async function startGraphql(
  log: (error: unknown) => void,
  plugins: readonly ApolloServerPlugin<ServerContext>[] = [],
): Promise<ApolloServer<ServerContext>> {
  const contract = describedSchema(readFileSync(repoFile('packages/schema/cube.graphql'), 'utf8'));
  const apollo = new ApolloServer<ServerContext>({
    typeDefs: contract,
    resolvers: resolvers as never,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: requestLimits.tokens },
    validationRules: requestRules,
    formatError: formatErrorFor(log, keysOfChoices(contract)),
    plugins: [
      ...plugins,
      statusPlugin,
      costPlugin,
      // Its own page would load scripts from elsewhere; a browser is sent to GraphiQL instead.
      ApolloServerPluginLandingPageDisabled(),
    ],
    // Whoever starts it stops it.
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  return apollo;
}
