// Every claim printed in a source beside the cube's own answer, and the places where the source disagrees with itself.
import {
  type Agreement,
  type AnsweredAsk,
  agreementOf,
  type ClaimAsk,
  claimAsks,
  conflicts,
  conflictsOf,
  type Figure,
  figures,
  figuresSha256,
  readings,
  setAsideIds,
} from '@cube/reference';
import {
  type CountFact,
  checkText,
  type Dimension,
  decodeId,
  encodeId,
  membersOf,
  type Population,
  type ReleaseContents,
  stageCodes,
  UserError,
  unknownCode,
} from '@cube/schema';
import { countModel, totalRow } from '../cells.ts';
import type { Context } from '../context.ts';
import type {
  PublishedFigureFilterInput,
  QueryPublishedFiguresArgs,
  Resolvers,
} from '../generated/resolvers.ts';
import type { CellModel, ConflictModel, FigureModel, MemberModel } from '../models.ts';
import { listMark, pageOf } from '../paging.ts';
import { rateOfAsks } from '../rates.ts';
import { wordsOf } from './catalogue.ts';

/** Whether the claims at hand are those a release was made from. Only the newest transcription of a source is kept. */
export const areClaimsKept = ({ release }: ReleaseContents): boolean =>
  release.batches.every(({ kind, sha256 }) => kind !== 'PUBLISHED' || sha256 === figuresSha256);

function checkClaimsKept(contents: ReleaseContents): void {
  if (!areClaimsKept(contents))
    throw new UserError(
      'BAD_INPUT',
      'The claims of this release are not kept any more; ask the newest release.',
    );
}

/** The same resolvers, refusing a claim or a conflict of a release it does not belong to, by whichever way it was reached. */
function ofKeptClaims<R extends object>(resolvers: R): R {
  const guarded = Object.entries(resolvers).map(([field, resolve]) => [
    field,
    (model: FigureModel | ConflictModel, ...rest: unknown[]) => {
      checkClaimsKept(model.contents);
      return resolve(model, ...rest);
    },
  ]);
  return Object.fromEntries(guarded) as R;
}

type Answered = { cells: CellModel[]; agreement: Agreement };

/** The cube's own answers to a claim, by the same road as every other question, and how the claim stands to them. */
async function answered(ctx: Context, { contents, figure }: FigureModel): Promise<Answered> {
  const plan = claimAsks(figure);
  if (!plan.askable) return { cells: [], agreement: agreementOf(figure, []) };
  const facts = await Promise.all(
    plan.asks.map(async (ask) => ({
      ask,
      num: await ctx.count(contents, ask.count),
      den: ask.over ? await ctx.count(contents, ask.over) : null,
    })),
  );
  const judged: AnsweredAsk[] = facts.map(({ num, den }) => ({
    num: bounds(num),
    den: den && bounds(den),
  }));
  return {
    cells: facts.map(({ ask, num, den }) => cellFor(contents, ask, num, den)),
    agreement: agreementOf(figure, judged),
  };
}

const bounds = (f: CountFact): AnsweredAsk['num'] =>
  f.lower === null || f.upper === null ? null : { lower: f.lower, upper: f.upper };

function cellFor(
  contents: ReleaseContents,
  ask: ClaimAsk,
  num: CountFact,
  den: CountFact | null,
): CellModel {
  if (!ask.over || !den) return countModel(contents, num);
  const { stage, questionSet, periods, where, question } = ask.count;
  const population: Population = {
    release: contents.release.id,
    stages: [stage],
    questionSets: [questionSet],
    periods,
    places: where,
    questions: question ? [question] : null,
    provenance: null,
    conditions: null,
  };
  const row = totalRow(
    contents,
    ask.over.question ? population : { ...population, places: ask.over.where },
  );
  return rateOfAsks(
    row,
    { ask: ask.count, fact: num },
    { ask: ask.over, fact: den },
    ask.base ?? 'ALL',
  );
}

const kinds = [...new Set(figures.map((f) => f.kind))];

/** Refuses filter values that match nothing there is, naming what there is. */
function checkFilter(filter: PublishedFigureFilterInput, contents: ReleaseContents): void {
  const known = (what: string, value: string | null | undefined, codes: readonly string[]) => {
    if (value != null && !codes.includes(checkText(what, value)))
      throw unknownCode(what, value, codes);
  };
  const codes = (d: Dimension) => membersOf(contents, d).map((m) => m.code);
  known('kind', filter.kind, kinds);
  known('stage', filter.stage, stageCodes);
  known('question', filter.question, [...new Set(figures.map((f) => f.question))]);
  known('serviceType', filter.serviceType, [...codes('SERVICE_TYPE'), ...codes('SERVICE_SUBTYPE')]);
  known('sector', filter.sector, codes('SECTOR'));
  known(
    'conflict',
    filter.conflict,
    conflicts.map((c) => c.id),
  );
  if (filter.text != null) checkText('text', filter.text);
}

function matches(figure: Figure, f: PublishedFigureFilterInput): boolean {
  const text =
    `${figure.claim} ${figure.printed} ${figure.wording ?? ''} L${figure.line} ${figure.question}`.toLowerCase();
  const involved = conflictsOf(figure.id);
  return (
    (f.question == null || figure.question === f.question) &&
    (f.stage == null || figure.when.some((w) => w.stage === f.stage)) &&
    (f.serviceType == null || figure.serviceTypes.includes(f.serviceType)) &&
    (f.sector == null || figure.sectors.includes(f.sector)) &&
    (f.kind == null || figure.kind === f.kind) &&
    (f.line == null || figure.line === f.line) &&
    (f.inConflict == null || involved.length > 0 === f.inConflict) &&
    (f.conflict == null || involved.some((c) => c.id === f.conflict)) &&
    (f.text == null || wordsOf(f.text).every((word) => text.includes(word)))
  );
}

/** A conflict's code, from its code or its id. */
const conflictCode = (given: string | null | undefined): string | null => {
  if (given == null || conflicts.some((c) => c.id === given)) return given ?? null;
  const { type, parts } = /^conflict-/.test(given) ? { type: null, parts: [] } : decodeId(given);
  return type === 'conflict' ? (parts[1] ?? given) : given;
};

export async function publishedFiguresOf(
  ctx: Context,
  contents: ReleaseContents,
  args: QueryPublishedFiguresArgs,
) {
  checkClaimsKept(contents);
  const filter = { ...args.filter, conflict: conflictCode(args.filter?.conflict) };
  checkFilter(filter, contents);
  const found: FigureModel[] = figures
    .filter((f) => matches(f, filter))
    .map((figure) => ({ contents, figure }));
  const agreements = filter.agreement
    ? await Promise.all(found.map(async (model) => (await answered(ctx, model)).agreement))
    : [];
  const kept = filter.agreement
    ? found.filter((_, i) => agreements[i] === filter.agreement)
    : found;
  return pageOf(
    listMark('publishedFigures', contents.release.id, filter),
    kept,
    args.first ?? 50,
    args.after,
  );
}

const memberOf = (
  contents: ReleaseContents,
  dimension: Dimension,
  path: string,
): MemberModel | null => {
  const member = membersOf(contents, dimension).find((m) => m.path === path);
  return member ? { contents, member } : null;
};
const membersNamed = (
  contents: ReleaseContents,
  dimensions: readonly Dimension[],
  codes: readonly string[],
) =>
  codes.flatMap((code) => dimensions.flatMap((d) => memberOf(contents, d, code) ?? []).slice(0, 1));

/** The path of a figure's question; measures such as scope are no questions. */
const questionPath = (f: FigureModel): string | null =>
  f.contents.questionSets
    .filter((s) => s.questions.some((q) => q.code === f.figure.question))
    .map((s) => `${s.code}/${f.figure.question}`)[0] ?? null;

function baseOf({ figure }: FigureModel): string {
  const plan = claimAsks(figure);
  const size = figure.denominatorCount === null ? '' : ` (${figure.denominatorCount} printed)`;
  return plan.askable ? `${figure.denominator ?? 'not stated'}${size}` : plan.reason;
}

export const figureResolvers = ofKeptClaims<NonNullable<Resolvers['PublishedFigure']>>({
  id: (f) => encodeId('figure', f.contents.release.id, f.figure.id),
  claim: (f) => f.figure.claim,
  printed: (f) => f.figure.printed,
  locator: (f) => `line ${f.figure.line}`,
  line: (f) => f.figure.line,
  section: (f) => f.figure.section,
  heading: (f) => f.figure.heading,
  wording: (f) => f.figure.wording,
  kind: (f) => f.figure.kind,
  statistic: (f) => f.figure.statistic,
  comparator: (f) => f.figure.comparator,
  base: baseOf,
  stage: (f) => {
    const [when, second] = f.figure.when;
    return when && !second ? memberOf(f.contents, 'STAGE', when.stage) : null;
  },
  question: (f) => {
    const path = questionPath(f);
    return path ? memberOf(f.contents, 'QUESTION', path) : null;
  },
  answers: (f) => {
    const path = questionPath(f);
    if (!path) return [];
    return membersNamed(
      f.contents,
      ['ANSWER'],
      f.figure.answers.map((a) => `${path}/${a}`),
    );
  },
  serviceTypes: (f) =>
    membersNamed(f.contents, ['SERVICE_TYPE', 'SERVICE_SUBTYPE'], f.figure.serviceTypes),
  sectors: (f) => membersNamed(f.contents, ['SECTOR'], f.figure.sectors),
  repeatOf: (f) => {
    const first = f.figure.repeatOf;
    const figure = first ? figures.find((other) => other.id === first) : undefined;
    return figure ? { contents: f.contents, figure } : null;
  },
  cubeCells: async (f, _args, ctx) => (await answered(ctx, f)).cells,
  test: (f) => {
    const plan = claimAsks(f.figure);
    return plan.askable ? { kind: plan.kind, ...plan.test, upper: plan.test.upper ?? null } : null;
  },
  agreement: async (f, _args, ctx) => (await answered(ctx, f)).agreement,
  reason: (f) => {
    const plan = claimAsks(f.figure);
    return plan.askable ? null : plan.reason;
  },
  setAside: (f) => setAsideIds.has(f.figure.id),
  setAsideIn: (f) => readings.filter((r) => r.setAside.includes(f.figure.id)).map((r) => r.code),
  conflicts: (f) =>
    conflictsOf(f.figure.id).map((conflict) => ({ contents: f.contents, conflict })),
});

const conflictKinds = {
  numbers: 'CONTRADICTION',
  odd: 'ODD',
  base: 'BASE',
  words: 'WORDS',
} as const;

export const conflictResolvers = ofKeptClaims<NonNullable<Resolvers['Conflict']>>({
  id: (c) => encodeId('conflict', c.contents.release.id, c.conflict.id),
  code: (c) => c.conflict.id,
  number: (c) => c.conflict.number,
  kind: (c) => conflictKinds[c.conflict.kind],
  title: (c) => c.conflict.title,
  note: (c) => c.conflict.note ?? `${c.conflict.title}.`,
  lines: (c) => c.conflict.lines,
  arithmetic: (c) => c.conflict.arithmetic,
  sum: (c) => c.conflict.sum && { ...c.conflict.sum, parts: [...c.conflict.sum.parts] },
  figures: (c) => {
    const ids = new Set(c.conflict.figureIds);
    return figures.filter((f) => ids.has(f.id)).map((figure) => ({ contents: c.contents, figure }));
  },
  resolution: (c) => c.conflict.resolution,
});
