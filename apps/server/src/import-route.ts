// POST /import and the templates. Bytes go straight to where files wait, however many; hides how long a sender may take, how many may
// send at once, and whom the route answers.
import type { Readable } from 'node:stream';
import { ImportRefused, templates } from '@cube/import';
import { checkText, isDay, UserError } from '@cube/schema';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from './desk.ts';
import { fault } from './errors.ts';

export type WaysIn = {
  desk: Desk;
  /** Why this request may not send files, in words; null when it may. */
  barred: (request: FastifyRequest) => string | null;
  /** Milliseconds without a byte after which a sender is taken to be gone. */
  stallMs: number;
};

/** Where files are sent. */
export const importPath = '/import';
/** Files that may be on their way at once. */
const mostAtOnce = 2;
const tooMany = `${mostAtOnce} files are being sent already. Send this one when they are through.`;

/**
 * Never one of the types that any page may send without asking first (text/plain, multipart/form-data, urlencoded): a page elsewhere
 * would send files in the name of whoever looks at it.
 */
const contentTypes = ['text/csv', 'application/octet-stream', 'application/gzip'];
/** Older name of the same. */
const alsoKnown = ['application/x-gzip'];

const noRoom =
  'There is no room left on the disk for the file. Nothing was taken in: make room, and send it again.';

/** Said by the plugin that undoes content-encoding: it does not know the encoding, or the body is not in it. */
const encodingFaults = ['FST_CP_ERR_INVALID_CONTENT_ENCODING', 'FST_CP_ERR_INVALID_CONTENT'];
const asItIs =
  'The body is not in the content-encoding that the request names. Send the file as it is, compressed with gzip or not, without content-encoding.';

class Stalled extends Error {
  override name = 'Stalled';
}

/** Registers the routes. */
export async function serveImports(app: FastifyInstance, ways: WaysIn): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The bytes are not read here: whoever takes them decides how many are too many.
    scope.addContentTypeParser([...contentTypes, ...alsoKnown], (_request, body, done) =>
      done(null, body),
    );
    scope.setErrorHandler(answerRefusal);
    let underWay = 0;
    scope.post(
      importPath,
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        // Before a byte is read: who may not send need not.
        onRequest: async (request, reply) => {
          const why = ways.barred(request);
          if (why === null && underWay < mostAtOnce) return;
          letGoBy(request);
          if (why !== null) return reply.code(403).send(fault(why, 'FORBIDDEN'));
          return reply.code(503).header('retry-after', '5').send(fault(tooMany, 'BUSY'));
        },
      },
      async (request, reply) => {
        const { name, asAt } = optionsOf(request.query);
        const body = request.body as Readable | undefined;
        if (!body)
          throw new UserError('BAD_INPUT', 'The request has no body: send the file in it.');
        underWay += 1;
        try {
          const id = await ways.desk.imports.receive(bytesOf(body, ways.stallMs), {
            fileName: name,
            ...(asAt === null ? {} : { asAt }),
          });
          return reply.code(202).send({ import: id });
        } finally {
          underWay -= 1;
        }
      },
    );
  });
  app.get('/templates', async () =>
    (await templatesNow(ways.desk)).map(({ name, title, about, columns }) => ({
      name,
      title,
      about,
      columns,
      url: `/templates/${encodeURIComponent(name)}`,
    })),
  );
  app.get<{ Params: { name: string } }>('/templates/:name', async (request, reply) => {
    const all = await templatesNow(ways.desk);
    const found = all.find(({ name }) => name === request.params.name);
    if (!found)
      return reply
        .code(404)
        .send(fault(`Templates: ${all.map(({ name }) => name).join(', ')}.`, 'NOT_FOUND'));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${found.name}"`)
      .header('cache-control', 'no-cache')
      .send(found.text());
  });
}

/** Of the focus areas held now: those that files brought have templates too. */
const templatesNow = async (desk: Desk) => templates(await desk.store.contents(null));

function optionsOf(query: unknown): { name: string; asAt: string | null } {
  const { name, asAt } = query as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '')
    throw new UserError('BAD_INPUT', 'Say the name of the file: POST /import?name=register.csv.');
  checkText('name', name, 255);
  if (asAt === undefined || asAt === '') return { name, asAt: null };
  if (typeof asAt !== 'string' || !isDay(asAt))
    throw new UserError('BAD_INPUT', 'asAt must be a day such as 2026-05-31.');
  return { name, asAt };
}

/**
 * The bytes as they come. A sender from whom nothing comes for a while is taken to be gone; one that leaves ends the bytes with an error,
 * so that half a file is never taken for a whole one. What is left unread stays on the wire, so that the sender can still be answered.
 */
async function* bytesOf(body: Readable, stallMs: number): AsyncGenerator<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    timer = setTimeout(() => body.destroy(new Stalled()), stallMs);
  };
  try {
    wait();
    for await (const chunk of body.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer);
      yield chunk as Uint8Array;
      wait();
    }
  } finally {
    clearTimeout(timer);
  }
}

/** In our words; faults that are nobody's own go on to the server's handler. */
function answerRefusal(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  // What was not read is let go by, for a while: closing at once would cut the answer off from a sender that is still sending.
  if (!request.raw.complete) letGoBy(request);
  if (error instanceof UserError) return reply.code(400).send(fault(error.message, error.code));
  if (error instanceof ImportRefused)
    return reply.code(413).send(fault(error.message, 'LIMIT_EXCEEDED'));
  const { code, statusCode } = error as Partial<FastifyError>;
  if (code === 'ENOSPC') {
    request.log.error(error);
    return reply.code(507).send(fault(noRoom, 'INSUFFICIENT_STORAGE'));
  }
  if (code !== undefined && encodingFaults.includes(code))
    return reply.code(415).send(fault(asItIs, 'UNSUPPORTED_MEDIA_TYPE'));
  if (statusCode === 415)
    return reply
      .code(415)
      .send(
        fault(
          `Send the file as it is, with content-type: ${contentTypes.join(', ')}. Forms and plain text are refused, since any page could send those in your name.`,
          'UNSUPPORTED_MEDIA_TYPE',
        ),
      );
  // Nobody reads this; it is not our fault either.
  if (request.raw.destroyed) return reply.code(400).send(fault('The sender left.', 'CLIENT_GONE'));
  throw error;
}

const letGoByMs = 5_000;

function letGoBy(request: FastifyRequest): void {
  const timer = setTimeout(() => request.raw.destroy(), letGoByMs);
  request.raw.once('close', () => clearTimeout(timer));
  request.raw.resume();
}
