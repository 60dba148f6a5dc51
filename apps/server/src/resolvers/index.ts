// All resolvers of the contract, one object; each is a few lines over the modules beside it.
import { conflicts, figures } from '@cube/reference';
import {
  checkText,
  coordinateFromParts,
  type Dimension,
  decodeId,
  entryFromParts,
  memberAt,
  parsePopulation,
  populationFromText,
  type ReleaseContents,
  releaseInId,
} from '@cube/schema';
import type { Context } from '../context.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { checkPage, mostFound } from '../paging.ts';
import {
  catalogueResolvers,
  dimensionResolvers,
  findMembers,
  questionResolvers,
} from './catalogue.ts';
import {
  cellTypeOf,
  countResolvers,
  memberResolvers,
  originResolvers,
  rateResolvers,
} from './cell.ts';
import { comparisonResolvers } from './comparisons.ts';
import { conflictResolvers, figureResolvers, publishedFiguresOf } from './evidence.ts';
import { importMutations, importQueries, importResolvers } from './imports.ts';
import { leftOutResolvers } from './left-out.ts';
import { entryNode, entryResolvers } from './records.ts';
import { batchResolvers, releaseResolvers } from './releases.ts';
import { rowResolvers } from './row.ts';
import { sliceResolvers } from './slice.ts';

type NodeModel = { __typename: string };

/** Decodes an id, checks it against its release and makes the object again. Nothing was remembered. */
async function nodeOf(ctx: Context, id: string): Promise<NodeModel | null> {
  const byCode = conflicts.find((c) => c.id === id);
  if (byCode)
    return {
      __typename: 'Conflict',
      contents: await ctx.contents(null),
      conflict: byCode,
    } as NodeModel;
  if (/^\d+-[0-9a-f]{8}$/.test(id))
    return { ...(await ctx.contents(id)).release, __typename: 'Release' } as NodeModel;
  const { type, parts } = decodeId(id);
  const contents = await ctx.contents(releaseInId(id));
  if (type !== 'entry') return makeNode(type, parts, contents);
  const entry = await entryNode(ctx, contents, entryFromParts(parts));
  return entry && ({ ...entry, __typename: 'Inspection' } as NodeModel);
}

function makeNode(
  type: Exclude<ReturnType<typeof decodeId>['type'], 'entry'>,
  parts: string[],
  contents: ReleaseContents,
): NodeModel | null {
  const as = (name: string, value: object): NodeModel => ({ ...value, __typename: name });
  switch (type) {
    case 'slice':
      return as('Slice', { contents, population: populationFromText(parts[0] ?? '', contents) });
    case 'row':
      return as('Row', { contents, coordinate: coordinateFromParts(parts, contents) });
    case 'member': {
      const member = memberAt(contents, parts[1] as Dimension, parts[2] ?? '');
      return member ? as('Member', { contents, member }) : null;
    }
    case 'figure': {
      const figure = figures.find((f) => f.id === parts[1]);
      return figure ? as('PublishedFigure', { contents, figure }) : null;
    }
    case 'conflict': {
      const conflict = conflicts.find((c) => c.id === parts[1]);
      return conflict ? as('Conflict', { contents, conflict }) : null;
    }
    case 'batch': {
      const batch = contents.release.batches.find((b) => b.id === parts[1]);
      return batch ? as('Batch', { contents, batch }) : null;
    }
  }
}

export const resolvers: Resolvers = {
  Query: {
    catalogue: async (_root, args, ctx) => ({ contents: await ctx.contents(args.release) }),
    slice: async (_root, args, ctx) => {
      const contents = await ctx.contents(args.release);
      return { contents, population: parsePopulation(args.where, contents) };
    },
    publishedFigures: async (_root, args, ctx) =>
      publishedFiguresOf(ctx, await ctx.contents(args.release), args),
    conflicts: async (_root, args, ctx) => {
      const contents = await ctx.contents(args.release);
      return conflicts.map((conflict) => ({ contents, conflict }));
    },
    find: async (_root, args, ctx) =>
      findMembers(
        await ctx.contents(args.release),
        checkText('text', args.text),
        checkPage(args.first, mostFound, 'Say more words to find fewer.'),
      ),
    ...importQueries,
    node: (_root, args, ctx) => nodeOf(ctx, args.id) as Promise<ResolversTypes['Node'] | null>,
  },
  Mutation: importMutations,
  Import: importResolvers,
  Node: { __resolveType: (node) => (node as unknown as NodeModel).__typename as 'Row' },
  Cell: { __resolveType: cellTypeOf },
  Slice: sliceResolvers,
  Row: rowResolvers,
  CountCell: countResolvers,
  RateCell: rateResolvers,
  Origin: originResolvers,
  Member: memberResolvers,
  Inspection: entryResolvers,
  Release: releaseResolvers,
  Batch: batchResolvers,
  Catalogue: catalogueResolvers,
  DimensionInfo: dimensionResolvers,
  QuestionInfo: questionResolvers,
  Comparison: comparisonResolvers,
  LeftOut: leftOutResolvers,
  PublishedFigure: figureResolvers,
  Conflict: conflictResolvers,
};
