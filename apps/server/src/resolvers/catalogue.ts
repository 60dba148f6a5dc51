// What can be asked: dimensions, measures, questions, combinations, themes, examples, limits. Teaches before anyone fails.
import { themes } from '@cube/reference';
import {
  type AnswerDefinition,
  type AskedDefinition,
  batchesOf,
  codeOf,
  type Dimension,
  dimensionNames,
  dimensions,
  type HeldGrain,
  measureNames,
  measures,
  memberAt,
  membersOf,
  type PlaceDimension,
  type Provenance,
  parsePopulation,
  provenances,
  type ReleaseContents,
  type Snapshot,
  snapshotsOf,
  UserError,
} from '@cube/schema';
import { clauseOf } from '../answers.ts';
import { examples } from '../examples.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { limitsInForce } from '../limits.ts';
import type { MemberModel, QuestionModel } from '../models.ts';
import { listMark, pageOf } from '../paging.ts';
import { memberModelAt } from './releases.ts';

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
  limits: () => limitsInForce,
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
  return dimensionNames
    .filter((d) => !to.includes(d))
    .map((dimension) => {
      const found = here.map((s) => ({
        period: s.period,
        known: provenanceOf(
          [...to, dimension],
          grainsOf(contents, s, population.provenance),
        ).filter((way) => population.provenance?.includes(way) ?? true),
      }));
      const answered = found.filter((f) => f.known.length > 0);
      return {
        dimension,
        provenance: [...new Set(answered.flatMap((f) => f.known))].sort(
          (a, b) => provenances[a].rank - provenances[b].rank,
        ),
        heldFor: [...new Set(answered.map((f) => f.period))].map((p) =>
          memberModelAt(contents, 'PERIOD', p),
        ),
      };
    })
    .filter((c) => c.provenance.length > 0);
}

/** What is held of one snapshot: by records where there are any and they are not filtered out, for they answer then. */
export function grainsOf(
  contents: ReleaseContents,
  snapshot: Snapshot,
  only: readonly Provenance[] | null,
): readonly HeldGrain[] {
  const ids = batchesOf(contents, {
    stages: [snapshot.stage],
    questionSets: [snapshot.questionSet],
    periods: [snapshot.period],
  }).map((b) => b.id);
  const held = contents.grains.filter(
    (g) => g.period === snapshot.period && ids.includes(g.batchId),
  );
  const records = held.filter(
    (g) => g.additive && (!only || g.provenance.some((way) => only.includes(way))),
  );
  return records.length > 0 ? records : held.filter((g) => !g.additive);
}

/** How cells that pin all these dimensions are known in one period; empty where some dimension has no margin. */
function provenanceOf(together: readonly Dimension[], grains: readonly HeldGrain[]): Provenance[] {
  const places = together.filter((d): d is PlaceDimension => dimensions[d].kind === 'place');
  const fitsForm = (g: HeldGrain) =>
    (!together.includes('QUESTION') || g.question !== null) &&
    (!together.includes('ANSWER') || g.withAnswers);
  const usable = grains.filter(fitsForm);
  const pins = (g: HeldGrain, wanted: readonly PlaceDimension[]) =>
    (g.additive || g.dimensions.length === wanted.length) &&
    wanted.every((d) => g.dimensions.includes(d));
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
    const { nodes, pageInfo, totalCount } = pageOf(
      listMark('members', d.contents.release.id, d.dimension, words, args.under ?? null),
      found,
      args.first,
      args.after,
    );
    return {
      nodes: nodes.map((member) => ({ contents: d.contents, member })),
      pageInfo,
      totalCount,
    };
  },
};

const pathOf = (q: QuestionModel): string => `${q.questionSet}/${q.question.code}`;
const answerMembers = (q: QuestionModel, codes: readonly string[]): MemberModel[] =>
  codes.map((code) => memberModelAt(q.contents, 'ANSWER', `${pathOf(q)}/${code}`));
const codesWhere = (q: QuestionModel, test: (a: AnswerDefinition) => boolean): string[] =>
  q.question.answers.filter(test).map((a) => a.code);

export const questionResolvers: Resolvers['QuestionInfo'] = {
  question: (q) => memberModelAt(q.contents, 'QUESTION', pathOf(q)),
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
    // A question may have been put elsewhere too, where this release holds nothing.
    q.question.asked
      .filter((a) => isHeld(q.contents, a))
      .map((a) => ({
        period: memberModelAt(q.contents, 'PERIOD', a.period),
        stage: memberModelAt(q.contents, 'STAGE', a.stage),
        wording: a.wording,
        of: a.of,
        breakBefore: a.breakBefore ?? null,
        askedWhen: (a.askedWhen ?? []).map((condition) => ({
          question: memberModelAt(q.contents, 'QUESTION', `${q.questionSet}/${condition.question}`),
          answers: condition.answers.map((code) =>
            memberModelAt(q.contents, 'ANSWER', `${q.questionSet}/${condition.question}/${code}`),
          ),
        })),
      })),
};

const isHeld = (contents: ReleaseContents, { stage, period }: AskedDefinition): boolean =>
  memberAt(contents, 'STAGE', stage) !== null && memberAt(contents, 'PERIOD', period) !== null;

/** Members whose words match, questions first; every word typed must occur. */
export function findMembers(contents: ReleaseContents, text: string, first: number): MemberModel[] {
  const words = wordsOf(text);
  if (words.length === 0)
    throw new UserError(
      'BAD_INPUT',
      'text: there is nothing to look for. Give a word of what you mean, as in find(text: "policy"); all members are in catalogue { dimensions { members { nodes { code } } } }.',
    );
  // Thousands of services may match: questions come first, then what services are grouped by, then providers and services.
  const found = byWeight.flatMap((of) =>
    of
      .flatMap((d) => membersOf(contents, d))
      .filter((m) => m.kind !== 'union' && isMeant(m, words)),
  );
  return found.slice(0, first).map((member) => ({ contents, member }));
}

const isMeant = (m: MemberModel['member'], words: readonly string[]): boolean =>
  matches(`${m.code} ${m.label} ${m.description ?? ''}`, words);

const apart: readonly Dimension[] = ['QUESTION', 'ANSWER', 'PROVIDER', 'SERVICE'];
const byWeight: readonly (readonly Dimension[])[] = [
  ['QUESTION'],
  dimensionNames.filter((d) => !apart.includes(d)),
  ['ANSWER'],
  ['PROVIDER', 'SERVICE'],
];
