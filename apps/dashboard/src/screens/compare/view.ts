// Everything the comparison shows, worked out of one answer of the cube: groups in the order drawn, their verdicts, the
// title that holds, what is like for like. Pure, so that drawing needs no thought and the rules can be tested.
import type { CompareQuery, ReleaseFieldsFragment } from '../../generated/graphql.ts';
import type { RateFigure } from '../../ui/cell.ts';
import { whenIs } from '../../ui/charts/chart-cells.ts';
import { byShare } from '../../ui/charts/share-mark.ts';
import type { Choices, CompareValues, Kind, Question } from './choices.ts';
import { type Likeness, likenessOf } from './like-for-like.ts';
import { drawnOf, drawnWords, manyTitle, mostDrawn } from './many.ts';
import { paperOf } from './paper.ts';
import { type Safety, type Source, safetyOf } from './paper-credit.ts';
import { type Ranges, rangesOf } from './readings.ts';
import type { Judged } from './verdict-cards.tsx';
import { predicateOf, titleOf } from './wording.ts';
import { type Then, thenTitle } from './year-of-group.ts';

/** Everyone, with the groups shown. */
type Slice = CompareQuery['slice'] & Pick<CompareQuery['shown'], 'rows'>;
type Rate = Slice['total']['rate'];

type Group = {
  code: string;
  label: string;
  short: string;
  rate: Rate;
  /** Its own share in the year it is compared with. */
  before: RateFigure | null;
  count: Slice['rows']['nodes'][number]['count'];
};

export type CompareView = {
  groups: Group[];
  /** Codes of the groups that fit the picture, and why those; no words where all do. */
  drawn: ReadonlySet<string>;
  drawnWords: string;
  /** Too many for one picture. */
  many: boolean;
  total: Rate;
  totalLabel: string;
  totalBefore: RateFigure | null;
  title: string;
  caption: string;
  /** What the axis measures. */
  measure: string;
  /** Groups left out of the title because their share is not shown. */
  unspoken: string[];
  judged: Judged[];
  /** The year each group is compared with itself in; null where it is compared with other groups. */
  otherYear: Then | null;
  /** What each group is compared with, as a noun: the rest, one chosen group, or itself then. */
  against: string;
  /** The groups in their own order, for a table whose columns must not change places. */
  members: Group[];
  /** For no group does the report give a share that can be used. */
  open: boolean;
  familySentence: string;
  ranges: Ranges;
  likeness: Likeness[];
  /** The group of the sentence for a paper, and the sentence. */
  spokenOf: Group | null;
  sentence: string;
  /** Whether that sentence may be used. */
  safety: Safety;
  /** No share of any group is held. */
  empty: boolean;
};

type Edge = Slice['comparisons']['edges'][number];

const judgedOf = (group: Group, edge: Edge | undefined): Judged => ({
  key: group.code,
  label: group.label,
  verdict: edge?.verdict ?? null,
  difference: edge?.comparison ?? null,
  sentence: edge?.comparison.sentence ?? 'The other groups are compared with this one.',
});

const clearFirst = (edges: readonly Edge[], groups: readonly Group[]): Group | null => {
  const clear = edges.find(({ verdict }) => verdict === 'HIGHER' || verdict === 'LOWER');
  const code = clear?.node.keys[0]?.code;
  return groups.find((group) => group.code === code) ?? groups[0] ?? null;
};

/** A list longer than this is no longer read; its length says more. */
const mostNamed = 6;

/** Each warning once; one that does not concern every group that is shown and can be judged says which. */
export const warningsOf = (
  edges: readonly Edge[],
  groups: readonly Pick<Group, 'code' | 'label'>[],
  kind: Pick<Kind, 'many'>,
): string[] => {
  const shown = edges.flatMap((edge) => {
    const group = groups.find(({ code }) => code === edge.node.keys[0]?.code);
    return group ? [{ ...edge, label: group.label }] : [];
  });
  const unique = new Set(shown.flatMap(({ comparison }) => comparison.warnings));
  return [...unique].map((warning) => {
    const concerned = shown.filter(({ comparison }) => comparison.warnings.includes(warning));
    const others = shown.filter((edge) => !concerned.includes(edge));
    if (others.every(({ verdict }) => verdict === 'CANNOT_SAY')) return warning;
    return concerned.length > mostNamed
      ? `${warning} Here: ${concerned.length} of ${shown.length} ${kind.many}.`
      : `${warning} Here: ${concerned.map(({ label }) => label).join(', ')}.`;
  });
};

const hasShare = ({ rate }: Group) => rate.status === 'KNOWN' || rate.status === 'BOUNDED';

/** Services that were not among those asked at all: kept out of rows that are compared. */
const heldAtAll = ({ count, rate }: Group) =>
  count.status !== 'NO_CASES' &&
  !(count.status === 'KNOWN' && count.value === 0) &&
  rate.status !== 'NO_CASES';

/** What the sentence for a paper calls the group. */
const nounOf = ({ short, label }: Group, { dimension }: Kind): string => {
  if (dimension === 'COUNCIL_AREA') return `services in ${label}`;
  return dimension === 'PROVIDER' ? `services of ${label}` : short;
};

/** Where the figures of a stage and period were read. */
export const sourceOf = ({ batches }: ReleaseFieldsFragment, asked: Choices['asked']) => {
  const ofStage = batches.filter(({ stage }) => stage.code === asked.stage.code);
  const then = ofStage.filter(({ periods }) => periods.some(({ id }) => id === asked.period.id));
  // Where records and printed totals are both held, the records answer.
  return (then.find(({ kind }) => kind === 'RECORDS') ?? then[0] ?? ofStage[0])?.source;
};

export const viewOf = (
  slice: Slice,
  choices: Choices,
  values: CompareValues,
  kind: Kind,
  snapshots: readonly Question['asked'][number][],
  source: Source & {
    /** What the comparison is narrowed to, in words. */
    within: string;
    simulated: boolean;
    otherYear: Then | null;
    /** The shares in that year, by group. */
    before: ReadonlyMap<string, RateFigure>;
    totalBefore: RateFigure | null;
  },
): CompareView => {
  const { otherYear } = source;
  const { edges } = slice.comparisons;
  const edgeOf = (code: string) => edges.find(({ node }) => node.keys[0]?.code === code);
  const members = slice.rows.nodes
    .map(({ keys: [key], count, rate }) => ({
      code: key?.code ?? '',
      label: key?.label ?? '',
      short: key?.short ?? '',
      count,
      rate,
      before: source.before.get(key?.code ?? '') ?? null,
    }))
    .filter(heldAtAll);
  // Small bases and what has no share to be used stand last.
  const groups = [...members].sort((a, b) => byShare(a.rate, b.rate));
  const spokenOf = groups.find(({ code }) => code === values.group) ?? clearFirst(edges, groups);
  const spokenEdge = spokenOf ? edgeOf(spokenOf.code) : undefined;
  const against = otherYear
    ? `itself ${whenIs(otherYear.label)}`
    : (edges[0]?.comparison.baselineLabel ?? 'the rest');
  const { asked } = choices;
  const predicate = predicateOf(choices);
  const named = groups.map((group) => ({ ...group, verdict: edgeOf(group.code)?.verdict ?? null }));
  // Areas and providers are names, and many: the title counts them. Sectors and types it can speak of.
  const many = groups.length > mostDrawn;
  const counts = many || kind.dimension === 'COUNCIL_AREA' || kind.dimension === 'PROVIDER';
  const title = counts
    ? { text: manyTitle(named, kind, otherYear), about: [] }
    : otherYear
      ? thenTitle(named, predicate, kind, otherYear)
      : titleOf(named, predicate, kind.many, against);
  const drawn = drawnOf(
    named.map(({ code, verdict, count }) => ({ code, verdict, base: count.bounds?.lower ?? 0 })),
    !many || values.groups === 'all',
  );
  const told = title.about.map(({ short }) => short);
  return {
    groups,
    drawn,
    drawnWords: drawn.size < groups.length ? drawnWords(named, drawn.size, kind) : '',
    many,
    members,
    total: slice.total.rate,
    totalBefore: otherYear && source.totalBefore,
    totalLabel: source.within ? 'All chosen services' : 'All services',
    title: title.text,
    caption: `Share ${slice.total.rate.base || `of the ${asked.of}`} that ${predicate}, ${kind.by}, ${asked.period.label}${otherYear ? ` and ${otherYear.label}` : ''}${source.simulated ? '. Simulated data' : ''}`,
    measure: `Share that ${predicate}`,
    unspoken:
      told.length === 0
        ? []
        : groups.filter(({ short }) => !told.includes(short)).map(({ label }) => label),
    judged: groups.map((group) => judgedOf(group, edgeOf(group.code))),
    against,
    otherYear,
    open: groups.every((group) => !hasShare(group) || group.rate.notDeterminable),
    familySentence: slice.comparisons.sentence,
    ranges: rangesOf(groups),
    likeness: likenessOf({
      choices,
      kind,
      likeForLike: edges.every(({ comparison }) => comparison.likeForLike),
      warnings: warningsOf(edges, groups, kind),
      snapshots,
      otherYear,
    }),
    spokenOf,
    sentence: spokenOf
      ? paperOf({
          noun: nounOf(spokenOf, kind),
          rate: spokenOf.rate,
          edge: spokenEdge,
          choices,
          values,
          source,
          within: source.within,
        })
      : '',
    safety: safetyOf(spokenOf?.rate ?? null, spokenEdge),
    empty: groups.every((group) => !hasShare(group) && group.rate.status !== 'WITHHELD'),
  };
};

/** Every time any question of the same focus area was asked, latest first. */
export const snapshotsOf = (
  questions: readonly Question[],
  set: string | undefined,
): Question['asked'] => {
  const all = questions
    .filter(({ question }) => question.parent?.code === set)
    .flatMap(({ asked }) => asked);
  const unique = new Map(all.map((asked) => [`${asked.stage.code} ${asked.period.code}`, asked]));
  return [...unique.values()].sort((a, b) => b.period.order - a.period.order);
};
