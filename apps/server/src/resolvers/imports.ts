// Files on their way in, and what operators do to releases: asking how a file fares, confirming, discarding, undoing, demonstration.

import { ImportRefused, type ImportReport } from '@cube/import';
import { checkText, UserError } from '@cube/schema';
import { StillUnderWay } from '../errors.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { ServerContext } from '../graphql.ts';
import type { BatchModel } from '../models.ts';
import { Barred } from '../operator.ts';
import { checkPage, mostFound } from '../paging.ts';
import { undoBatch } from '../undo.ts';

/** The desk, for those who may use it. */
function deskOf(ctx: ServerContext): ServerContext['desk'] {
  if (ctx.barred !== null) throw new Barred(ctx.barred);
  return ctx.desk;
}

const checkId = (id: string): string => checkText('id', id, 100);

function checkLabel(label: string | null | undefined): string | null {
  if (label == null) return null;
  const text = checkText('label', label).trim();
  if (text === '') throw new UserError('BAD_INPUT', 'label is empty: leave it out, or say a name.');
  return text;
}

/** What the road refuses, it refuses in words for the user. */
async function inWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ImportRefused) throw new UserError('BAD_INPUT', error.message);
    throw error;
  }
}

/** Waits for work that goes on by itself, but not longer than a request may take. */
async function patiently<T>(ctx: ServerContext, work: Promise<T>, meanwhile: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StillUnderWay(meanwhile)), ctx.patienceMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function knownImport(ctx: ServerContext, id: string): ImportReport {
  const report = deskOf(ctx).imports.get(checkId(id));
  if (!report)
    throw new UserError(
      'BAD_INPUT',
      `No file was sent under the id “${id.slice(0, 40)}”. Files sent lately: { imports { id fileName state } }.`,
    );
  return report;
}

export const importQueries = {
  import: (_root, args, ctx) => deskOf(ctx).imports.get(checkId(args.id)),
  imports: (_root, args, ctx) =>
    deskOf(ctx).imports.list(
      checkPage(
        args.first,
        mostFound,
        'The latest come first; any other is found by its id with import.',
      ),
    ),
} satisfies Resolvers['Query'];

export const importMutations = {
  confirmImport: (_root, args, ctx) => {
    const { id } = knownImport(ctx, args.id);
    const label = checkLabel(args.label);
    return patiently(
      ctx,
      inWords(ctx.desk.imports.confirm(id, label ?? undefined)),
      `The file is still being taken in, and goes on being taken in. Ask { import(id: "${id}") { state sentence release { id } } } until it says CONFIRMED.`,
    );
  },
  discardImport: (_root, args, ctx) => inWords(deskOf(ctx).imports.discard(checkId(args.id))),
  undoBatch: (_root, args, ctx) =>
    undoBatch(deskOf(ctx).store, checkText('batch', args.batch, 500), checkLabel(args.label)),
  loadDemonstration: (_root, _args, ctx) =>
    patiently(
      ctx,
      deskOf(ctx).demonstration(),
      'The demonstration is still being made, and goes on being made. Ask { catalogue { releases { id channel } } } in a moment.',
    ),
} satisfies Resolvers['Mutation'];

export const importResolvers: Resolvers['Import'] = {
  layout: (i) => i.layout?.label ?? null,
  columnsAdded: (i) => [...i.columnsAdded],
  columnsGone: (i) => [...i.columnsGone],
  changes: (i) => [...i.changes],
  checks: (i) => i.checks.map((check) => ({ ...check, examples: [...check.examples] })),
  // Reports kept from before it was counted have only the rows they left out.
  rowsAtFault: (i) => i.rowsAtFault ?? i.rowsReported,
  heldAs: async (i, _args, ctx) => {
    if (!i.heldAs) return null;
    const latest = (await ctx.releases()).find(({ channel }) => channel === 'MAIN');
    const batch = latest?.batches.find(({ id }) => id === i.heldAs);
    return latest && batch ? { contents: await ctx.contents(latest.id), batch } : null;
  },
  release: async (i, _args, ctx) =>
    i.releaseId === null
      ? null
      : ((await ctx.releases()).find(({ id }) => id === i.releaseId) ?? null),
  replaces: async (i, _args, ctx) => {
    if (i.replaces.length === 0) return [];
    const main = (await ctx.releases()).filter(({ channel }) => channel === 'MAIN');
    // Once confirmed, they are in the release before.
    const before = main.slice(main.findIndex(({ id }) => id === i.releaseId) + 1);
    const found: BatchModel[] = [];
    for (const code of i.replaces) {
      const release = before.find(({ batches }) => batches.some(({ id }) => id === code));
      const batch = release?.batches.find(({ id }) => id === code);
      if (release && batch) found.push({ contents: await ctx.contents(release.id), batch });
    }
    return found;
  },
};
