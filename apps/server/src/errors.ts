// What a client is told when something goes wrong: short, in words, without stack, path or SQL; and with which status.
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { StoreTimeout, StoreUnavailable, UnknownRelease } from '@cube/db';
import { UserError } from '@cube/schema';
import { type DocumentNode, type GraphQLFormattedError, Kind } from 'graphql';
import { ClientGone, type Context, RequestTimeout } from './context.ts';
import { Barred } from './operator.ts';

/** At most this many errors travel in one answer. */
const mostErrors = 5;
const longestMessage = 500;

/** The work goes on without the request; the message says how to ask for its end. */
export class StillUnderWay extends Error {
  override name = 'StillUnderWay';
}

/** A refusal outside GraphQL, in GraphQL's shape. */
export const fault = (message: string, code: string) => ({
  errors: [{ message, extensions: { code } }],
});

/** Apollo's own codes that mean the client sent something wrong. */
const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A limit of ours keeps its own code, whichever code it was wrapped in; the parser says its limit in words only. */
function isOverLimit(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const cause = 'originalError' in error ? error.originalError : null;
  const code = (e: unknown) => (e as { extensions?: { code?: unknown } } | null)?.extensions?.code;
  const parser = /Document contains more tha[nt] \d+ tokens/.test(error.message);
  return parser || [error, cause].some((e) => code(e) === 'LIMIT_EXCEEDED');
}

/** The keys of each input of which exactly one is to be given. */
export const keysOfChoices = (contract: DocumentNode): ReadonlyMap<string, readonly string[]> =>
  new Map(
    contract.definitions.flatMap((d) =>
      d.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
      d.directives?.some(({ name }) => name.value === 'oneOf')
        ? [[d.name.value, (d.fields ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );

/** "exactly one key" helps only whoever knows which keys there are. */
function withKeys(message: string, choices: ReadonlyMap<string, readonly string[]>): string {
  const type = /OneOf (?:Input Object|type) "(\w+)"/.exec(message)?.[1];
  const keys = type ? choices.get(type) : undefined;
  return keys ? `${message} Give exactly one of ${keys.join(', ')}.` : message;
}

/** Turns any error into what a client may read; `log` receives what only the operator may read. */
export function formatErrorFor(
  log: (error: unknown) => void,
  choices: ReadonlyMap<string, readonly string[]> = new Map(),
) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    const told = (message: string, code: string, more: object = {}) => ({
      message: message.slice(0, longestMessage),
      ...place,
      extensions: { code, ...more },
    });
    if (cause instanceof UserError)
      return told(
        cause.message,
        cause.code,
        cause.nearest.length > 0 ? { nearest: cause.nearest } : {},
      );
    if (cause instanceof Barred) return told(cause.message, 'FORBIDDEN');
    if (cause instanceof StillUnderWay) return told(cause.message, 'UNDER_WAY');
    if (cause instanceof UnknownRelease) return told(cause.message, 'UNKNOWN_RELEASE');
    if (cause instanceof StoreUnavailable)
      return told(
        'The database does not answer just now. Nothing was lost; try again in a moment.',
        'SERVICE_UNAVAILABLE',
      );
    if (cause instanceof StoreTimeout || cause instanceof RequestTimeout)
      return told('The answer took too long and was stopped. Ask for less at once.', 'TIMEOUT');
    if (cause instanceof ClientGone) return told(cause.message, 'CLIENT_GONE');
    if (isOverLimit(error)) return told(formatted.message, 'LIMIT_EXCEEDED');
    const code = String(formatted.extensions?.code ?? '');
    if (clientCodes.has(code)) return told(withKeys(formatted.message, choices), code);
    log(cause);
    return told('Something went wrong on our side. It has been logged.', 'INTERNAL_SERVER_ERROR');
  };
}

/** Faults of the request as a document: the specification wants 200 for them where a client accepts only plain JSON. */
const documentFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** Faults that another try may not meet; nobody reads the answer of a client that left. */
const notNow = new Set(['SERVICE_UNAVAILABLE', 'TIMEOUT', 'CLIENT_GONE', 'UNDER_WAY']);

/** Sets the HTTP status where nothing could be answered, and keeps the list of errors short. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const { errors, data } = response.body.singleResult;
      if (!errors || errors.length === 0) return;
      response.body.singleResult.errors = errors.slice(0, mostErrors);
      const codes = errors.map((e) => String(e.extensions?.code));
      if (data === undefined) {
        const plainJson = request.http?.headers.get('accept')?.trim() === 'application/json';
        if (plainJson && codes.every((code) => documentFaults.has(code)))
          response.http.status = 200;
        return;
      }
      if (data !== null && Object.values(data).some((value) => value !== null)) return;
      if (codes.some((code) => notNow.has(code))) response.http.status = 503;
      else if (codes.includes('INTERNAL_SERVER_ERROR')) response.http.status = 500;
      else if (codes.includes('FORBIDDEN')) response.http.status = 403;
      else response.http.status = 400;
    },
  }),
};
