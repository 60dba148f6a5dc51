// Every claim printed in a source beside the cube's own answer, and the places where the source disagrees with itself.
import {
  type Agreement,
  agreementOf,
  type ClaimAsk,
  claimAsks,
  conflicts,
  conflictsOf,
  type Figure,
  figures,
  isSetAside,
} from '@cube/reference';
import {
  checkText,
  codeOf,
  type Dimension,
  encodeId,
  membersOf,
  parsePopulation,
  type ReleaseContents,
  unknownCode,
} from '@cube/schema';
import { countOf, rateFor, ratioOf, shareOf, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type {
  PublishedFigureFilterInput,
  QueryPublishedFiguresArgs,
  Resolvers,
} from '../generated/resolvers.ts';
import type { CellModel, ConflictModel, FigureModel, MemberModel } from '../models.ts';
import { pageOf } from '../paging.ts';
import { wordsOf } from './catalogue.ts';

/** The cube's own answers to a claim: the same road every other question takes. */
async function cellsOf(
  ctx: Context,
  contents: ReleaseContents,
  figure: Figure,
): Promise<CellModel[]> {
  const plan = claimAsks(figure);
  if (!plan.askable) return [];
  return Promise.all(plan.asks.map((ask) => cellFor(ctx, contents, ask)));
}

function cellFor(ctx: Context, contents: ReleaseContents, ask: ClaimAsk): Promise<CellModel> {
  const population = parsePopulation(
    {
      stage: { is: ask.stage },
      period: { is: ask.period },
      ...ask.where,
      ...(ask.question ? { question: { is: ask.question } } : {}),
    },
    contents,
  );
  const row = totalRow(contents, population);
  if (ask.kind === 'rate')
    return rateFor(ctx, row, { question: ask.question, answer: ask.answers, basis: ask.basis });
  return countOf(ctx, row, ask.measure);
}
