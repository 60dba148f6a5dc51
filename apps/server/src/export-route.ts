// GET /export/<name>.<csv|xlsx|json>?q=…: the rows of a slice as a file. Nothing is remembered: the address says all, and is answered
// as GraphQL answers, with the same limits. Hides headers and how faults become JSON.
import { Readable } from 'node:stream';
import { UserError } from '@cube/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import { fault, formatErrorFor } from './errors.ts';
import { exportPath, readExport } from './export/ask.ts';
import { csvPieces } from './export/csv.ts';
import { jsonPieces } from './export/json.ts';
import { type ExportTable, exportTable } from './export/table.ts';
import { xlsxOf } from './export/xlsx.ts';

const kinds = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    body: (table: ExportTable) => Readable.from(csvPieces(table)),
  },
  json: {
    type: 'application/json; charset=utf-8',
    body: (table: ExportTable) => Readable.from(jsonPieces(table)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: xlsxOf,
  },
} as const;
type Kind = keyof typeof kinds;

/** Faults that another try may not meet. */
const statusOf: Readonly<Record<string, number>> = {
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  CLIENT_GONE: 503,
  INTERNAL_SERVER_ERROR: 500,
  FORBIDDEN: 403,
};

function kindOf(file: string): Kind {
  const kind = /^[a-z0-9-]{1,250}\.(csv|xlsx|json)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind && Object.hasOwn(kinds, kind)) return kind as Kind;
  throw new UserError(
    'BAD_INPUT',
    'A file ends in .csv, .xlsx or .json. Its address comes from slice { export }.',
  );
}

/** Registers the route. `contextOf` makes the context that GraphQL would give the same request. */
export function serveExports(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest, reply: FastifyReply) => Context,
): void {
  const told = formatErrorFor((error) => app.log.error(error));
  app.get<{ Params: { file: string }; Querystring: { q?: unknown } }>(
    `${exportPath}/:file`,
    async (request, reply) => {
      try {
        const kind = kindOf(request.params.file);
        const ctx = contextOf(request, reply);
        const { contents, ask } = await readExport(request.query.q, ctx.contents);
        const table = await exportTable(ctx, contents, ask);
        const body = await kinds[kind].body(table);
        return reply
          .headers({
            'content-type': kinds[kind].type,
            'content-disposition': `attachment; filename="${table.name}.${kind}"`,
            // Labels of old releases are brought up to date, so a copy is asked about again.
            'cache-control': 'no-cache',
            'cross-origin-resource-policy': 'same-origin',
          })
          .send(body);
      } catch (error) {
        const { message, extensions }: GraphQLFormattedError = told({ message: '' }, error);
        const code = String(extensions?.code);
        return reply.code(statusOf[code] ?? 400).send(fault(message, code));
      }
    },
  );
}
