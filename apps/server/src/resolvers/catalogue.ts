// What can be asked: dimensions, measures, questions, combinations, themes, examples, limits. Teaches before anyone fails.
import { themes } from '@cube/reference';
import {
  type AnswerDefinition,
  codeOf,
  type Dimension,
  dimensionNames,
  dimensions,
  encodeId,
  type HeldGrain,
  measureNames,
  measures,
  membersOf,
  type PlaceDimension,
  type Provenance,
  parsePopulation,
  provenances,
  type ReleaseContents,
  snapshotsOf,
} from '@cube/schema';
import { clauseOf } from '../answers.ts';
import type { Context } from '../context.ts';
import { examples } from '../examples.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { MemberModel, QuestionModel } from '../models.ts';
import { limits, pageOf } from '../paging.ts';

const memberAt = (contents: ReleaseContents, d: Dimension, path: string): MemberModel => {
  const member = membersOf(contents, d).find((m) => m.path === path);
  if (!member) throw new Error(`${d} ${path} has no member.`);
  return { contents, member };
};

/** Asked here and now: an answer's words match every word typed. */
const matches = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.toLowerCase().includes(word));
export const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

export const catalogueResolvers: Resolvers['Catalogue'] = {
  release: (c) => c.contents.release,
  releases: (_c, _args, ctx) => ctx.releases(),
  dimensions: (c) => dimensionNames.map((dimension) => ({ contents: c.contents, dimension })),
  measures: () =>
    measureNames.map((measure) => ({
      measure,
      label: measures[measure].label,
      about: measures[measure].about,
      notAdditiveAcross: [...measures[measure].notAdditiveAcross],
    })),
  questions: (c, args) => {
    const sets = c.contents.questionSets.filter(
      (s) => !args.questionSet || s.code === args.questionSet,
    );
    return sets.flatMap((s) =>
      s.questions.map((question) => ({ contents: c.contents, questionSet: s.code, question })),
    );
  },
  canAdd: (c, args) => combinations(c.contents, args.to, args.where),
  themes: () =>
    themes.map((t) => ({
      code: t.code,
      about: t.about,
      kinds: t.of.map((kind) => (kind === 'recommendations' ? 'RECOMMENDATIONS' : 'REQUIREMENTS')),
      locator: `line ${t.line}`,
      line: t.line,
    })),
  examples: () => examples(),
  limits: () => limits,
};

/**
 * Further dimensions that can join a grouping, at what provenance and in which periods. Held together in a batch's cells:
 * as stored; held apart: bounded from the margins.
 */
function combinations(
  contents: ReleaseContents,
  to: readonly Dimension[],
  where: Parameters<typeof parsePopulation>[0],
) {
  const population = parsePopulation(where, contents);
  const here = snapshotsOf(contents, population);
  const grains = contents.grains.filter((g) => here.some((s) => s.period === g.period));
  return dimensionNames
    .filter((d) => !to.includes(d) && dimensions[d].held !== 'records')
    .map((dimension) => {
      const found = here.map((s) => ({
        period: s.period,
        known: provenanceOf(
          [...to, dimension],
          grains.filter((g) => g.period === s.period),
        ),
      }));
      const answered = found.filter((f) => f.known.length > 0);
      return {
        dimension,
        provenance: [...new Set(answered.flatMap((f) => f.known))].sort(
          (a, b) => provenances[a].rank - provenances[b].rank,
        ),
        heldFor: [...new Set(answered.map((f) => f.period))].map((p) =>
          memberAt(contents, 'PERIOD', p),
        ),
      };
    })
    .filter((c) => c.provenance.length > 0);
}

/** How cells that pin all these dimensions are known in one period; empty where some dimension has no margin. */
function provenanceOf(together: readonly Dimension[], grains: readonly HeldGrain[]): Provenance[] {
  const places = together.filter((d): d is PlaceDimension => dimensions[d].kind === 'place');
  const fitsForm = (g: HeldGrain) =>
    (!together.includes('QUESTION') || g.question !== null) &&
    (!together.includes('ANSWER') || g.withAnswers);
  const usable = grains.filter(fitsForm);
  const pins = (g: HeldGrain, wanted: readonly PlaceDimension[]) =>
    g.dimensions.length === wanted.length && wanted.every((d) => g.dimensions.includes(d));
  const stored = usable.filter((g) => pins(g, places));
  if (stored.length > 0) return [...new Set(stored.flatMap((g) => g.provenance))];
  const margins = places.every((d) => usable.some((g) => pins(g, [d])));
  return places.length > 1 && margins ? ['DERIVED_BOUNDED'] : [];
}

export const dimensionResolvers: Resolvers['DimensionInfo'] = {
  dimension: (d) => d.dimension,
  label: (d) => dimensions[d.dimension].label,
  about: (d) => dimensions[d.dimension].about,
  members: (d, args) => {
    const words = wordsOf(args.search ?? '');
    const found = membersOf(d.contents, d.dimension).filter(
      (m) =>
        matches(`${m.code} ${m.label}`, words) &&
        (!args.under ||
          (m.parent !== null && (m.parent === args.under || codeOf(m.parent) === args.under))),
    );
    const { nodes, pageInfo, totalCount } = pageOf(found, args.first, args.after);
    return {
      nodes: nodes.map((member) => ({ contents: d.contents, member })),
      pageInfo,
      totalCount,
    };
  },
};

const pathOf = (q: QuestionModel): string => `${q.questionSet}/${q.question.code}`;
const answerMembers = (q: QuestionModel, codes: readonly string[]): MemberModel[] =>
  codes.map((code) => memberAt(q.contents, 'ANSWER', `${pathOf(q)}/${code}`));
const codesWhere = (q: QuestionModel, test: (a: AnswerDefinition) => boolean): string[] =>
  q.question.answers.filter(test).map((a) => a.code);

export const questionResolvers: Resolvers['QuestionInfo'] = {
  question: (q) => memberAt(q.contents, 'QUESTION', pathOf(q)),
  ordinal: (q) => q.question.ordinal,
  answers: (q) =>
    answerMembers(
      q,
      codesWhere(q, (a) => a.role === 'scale'),
    ),
  outside: (q) =>
    answerMembers(
      q,
      codesWhere(q, (a) => a.role !== 'scale'),
    ),
  unions: (q) =>
    answerMembers(
      q,
      q.question.unions.map((u) => u.code),
    ),
  headline: (q) => answerMembers(q, q.question.headline),
  headlineLabel: (q) => q.question.headlineLabel,
  headlineClause: (q) => clauseOf(q.question, q.question.headline),
  favourable: (q) => answerMembers(q, q.question.favourable),
  unfavourable: (q) => answerMembers(q, q.question.unfavourable),
  asked: (q) =>
    q.question.asked.map((a) => ({
      period: memberAt(q.contents, 'PERIOD', a.period),
      stage: memberAt(q.contents, 'STAGE', a.stage),
      wording: a.wording,
      of: a.of,
      breakBefore: a.breakBefore ?? null,
      askedWhen: (a.askedWhen ?? []).map((condition) => ({
        question: memberAt(q.contents, 'QUESTION', `${q.questionSet}/${condition.question}`),
        answers: condition.answers.map((code) =>
          memberAt(q.contents, 'ANSWER', `${q.questionSet}/${condition.question}/${code}`),
        ),
      })),
    })),
};

export const releaseResolvers: Resolvers['Release'] = {
  id: (r) => r.id,
  isLatest: async (r, _args, ctx) => (await latestOf(ctx, r.channel))?.id === r.id,
  newer: async (r, _args, ctx) => {
    const latest = await latestOf(ctx, r.channel);
    return latest && latest.id !== r.id ? latest : null;
  },
  batches: async (r, _args, ctx) => {
    const contents = await ctx.contents(r.id);
    return r.batches.map((batch) => ({ contents, batch }));
  },
};

const latestOf = async (ctx: Context, channel: string) =>
  (await ctx.releases()).find((release) => release.channel === channel) ?? null;

export const batchResolvers: Resolvers['Batch'] = {
  id: (b) => encodeId('batch', b.contents.release.id, b.batch.id),
  provenance: (b) => [
    ...new Set(
      b.contents.grains.filter((g) => g.batchId === b.batch.id).flatMap((g) => g.provenance),
    ),
  ],
  title: (b) => b.batch.title,
  kind: (b) => b.batch.kind,
  stage: (b) => memberAt(b.contents, 'STAGE', b.batch.stage),
  periods: (b) => b.batch.periods.map((p) => memberAt(b.contents, 'PERIOD', p)),
  questionSet: (b) => memberAt(b.contents, 'QUESTION_SET', b.batch.questionSet),
  records: (b) => b.batch.records,
  coverage: (b) => b.batch.coverage.map((c) => memberAt(b.contents, c.dimension, c.path)),
  sha256: (b) => b.batch.sha256,
  source: (b) => b.batch.source,
};

/** Members whose words match, questions first; every word typed must occur. */
export function findMembers(contents: ReleaseContents, text: string, first: number): MemberModel[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const weight = (m: MemberModel['member']) =>
    m.dimension === 'QUESTION' ? 0 : m.dimension === 'ANSWER' ? 2 : 1;
  return contents.members
    .filter(
      (m) => m.kind !== 'union' && matches(`${m.code} ${m.label} ${m.description ?? ''}`, words),
    )
    .sort((a, b) => weight(a) - weight(b) || a.order - b.order || a.path.localeCompare(b.path))
    .slice(0, first)
    .map((member) => ({ contents, member }));
}
