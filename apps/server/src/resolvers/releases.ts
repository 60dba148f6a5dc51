// Releases and their batches: what each contains, whether it is invented, and what changed from one to the next.
import { layouts } from '@cube/import';
import {
  type Dimension,
  encodeId,
  memberAt,
  type ReleaseContents,
  type StoredRelease,
} from '@cube/schema';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MemberModel } from '../models.ts';
import { changesBetween } from './changes.ts';

/** A member that the release is known to have. */
export const memberModelAt = (
  contents: ReleaseContents,
  d: Dimension,
  path: string,
): MemberModel => {
  const member = memberAt(contents, d, path);
  if (!member) throw new Error(`${d} ${path} has no member.`);
  return { contents, member };
};

/** The newest of a channel: releases come newest first. */
const latestOf = async (ctx: Context, channel: string) =>
  (await ctx.releases()).find((release) => release.channel === channel) ?? null;

/** The one before a release in its channel; null for the first. */
async function before(ctx: Context, release: StoredRelease): Promise<StoredRelease | null> {
  const all = (await ctx.releases()).filter((r) => r.channel === release.channel);
  return all[all.findIndex((r) => r.id === release.id) + 1] ?? null;
}

export const releaseResolvers: Resolvers['Release'] = {
  id: (r) => r.id,
  isLatest: async (r, _args, ctx) => (await latestOf(ctx, r.channel))?.id === r.id,
  simulated: (r) => r.batches.some((b) => b.provenance === 'SIMULATED'),
  changes: async (r, args, ctx) => {
    const definitions = await ctx.definitions();
    const defined = (release: StoredRelease) => ({
      release,
      questionSets: definitions.get(release.id) ?? [],
    });
    const older = args.since ? (await ctx.contents(args.since)).release : await before(ctx, r);
    return changesBetween(older && defined(older), defined(r));
  },
  newer: async (r, _args, ctx) => {
    const latest = await latestOf(ctx, r.channel);
    return latest && latest.id !== r.id ? latest : null;
  },
  batches: async (r, _args, ctx) => {
    const contents = await ctx.contents(r.id);
    return r.batches.map((batch) => ({ contents, batch }));
  },
};

export const batchResolvers: Resolvers['Batch'] = {
  id: (b) => encodeId('batch', b.contents.release.id, b.batch.id),
  code: (b) => b.batch.id,
  provenance: (b) =>
    b.batch.provenance
      ? [b.batch.provenance]
      : [
          ...new Set(
            b.contents.grains.filter((g) => g.batchId === b.batch.id).flatMap((g) => g.provenance),
          ),
        ],
  title: (b) => b.batch.title,
  kind: (b) => b.batch.kind,
  stage: (b) => memberModelAt(b.contents, 'STAGE', b.batch.stage),
  periods: (b) => b.batch.periods.map((p) => memberModelAt(b.contents, 'PERIOD', p)),
  questionSet: (b) => memberModelAt(b.contents, 'QUESTION_SET', b.batch.questionSet),
  records: (b) => b.batch.records,
  coverage: (b) => b.batch.coverage.map((c) => memberModelAt(b.contents, c.dimension, c.path)),
  sha256: (b) => b.batch.sha256,
  source: (b) => b.batch.source,
  file: ({ batch: { file } }) =>
    file && {
      ...file,
      columns: [...file.columns],
      // A layout that is not known any more keeps its code.
      layout: layouts.find(({ code }) => code === file.layout)?.label ?? file.layout,
    },
};
