// A row beside a baseline, alone or as a family: picks the baseline, ties it to its total, says whether like meets like.
import {
  askedIn,
  type Dimension,
  dimensions,
  formatSignedPoints,
  groupMembers,
  narrowed,
  type PlaceDimension,
  parsePopulation,
  placeDimensions,
  rowId,
  stages,
  UserError,
  unknownCode,
} from '@cube/schema';
import {
  compareFamily,
  compareRates,
  comparisonSentence,
  comparisonWarnings,
  familySentence,
  type RateComparison,
} from '@cube/schema/statistics';
import {
  emptyFact,
  frameOfRow,
  questionWanted,
  type RateWanted,
  rateFor,
  totalRow,
  unpinned,
} from '../cells.ts';
import type { Context } from '../context.ts';
import type { BaselineInput, Resolvers, SliceComparisonsArgs } from '../generated/resolvers.ts';
import type { ComparisonModel, RateModel, RowModel, SliceModel } from '../models.ts';
import { rowsOf } from './slice.ts';

type Baseline = {
  row: RowModel;
  label: string;
  rate: RateWanted;
  /** The whole that the row and its rest add up to. */
  total: RowModel | null;
};

const isPlace = (d: Dimension): d is PlaceDimension => placeDimensions.some((p) => p === d);

/** The row a comparison is made with. Refuses baselines that would contain the row. */
function baselineOf(row: RowModel, input: BaselineInput, rate: RateWanted): Baseline {
  if (input.other) {
    const contents = row.contents;
    const population = parsePopulation(input.other.where, contents);
    const other = totalRow(contents, population);
    return {
      row: other,
      label: 'the other population',
      rate: { ...input.other.rate },
      total: null,
    };
  }
  const d = (input.rest ?? input.member?.dimension) as Dimension;
  const pin = row.coordinate.pins.get(d);
  if (!pin)
    throw new UserError(
      'BAD_INPUT',
      `baseline: the row must be grouped by ${d} to be compared along it.`,
    );
  if (input.member) {
    const all = groupMembers(d, row.coordinate.population, row.contents);
    const member = all.find((m) => m.code === input.member?.code);
    if (!member)
      throw unknownCode(
        dimensions[d].label.toLowerCase(),
        input.member.code,
        all.map((m) => m.code),
      );
    const pins = new Map(row.coordinate.pins).set(d, member);
    return {
      row: { ...row, coordinate: { ...row.coordinate, pins } },
      label: member.label,
      rate,
      total: null,
    };
  }
  if (!isPlace(d))
    throw new UserError(
      'BAD_INPUT',
      `baseline.rest: ${d} has no rest; name SECTOR, SERVICE_TYPE or another place dimension.`,
    );
  const whole = unpinned(row, d);
  const others = groupMembers(d, row.coordinate.population, row.contents)
    .map((m) => m.code)
    .filter((code) => code !== pin.code);
  const { population, pins } = whole.coordinate;
  const rest: RowModel = {
    ...row,
    coordinate: {
      population: { ...population, places: { ...population.places, [d]: others.sort() } },
      pins,
    },
  };
  return {
    row: rest,
    label: `the rest of the services ${stages[frameOfRow(row).stage].done}`,
    rate,
    total: whole,
  };
}

export async function versusOf(
  ctx: Context,
  row: RowModel,
  input: BaselineInput,
  wanted: RateWanted,
): Promise<ComparisonModel> {
  const confidence = wanted.confidence ?? 0.95;
  const base = baselineOf(row, input, wanted);
  const [mine, theirs, whole] = await Promise.all([
    rateFor(ctx, row, wanted),
    rateFor(ctx, base.row, { ...base.rate, confidence }),
    base.total ? rateFor(ctx, base.total, wanted) : null,
  ]);
  const pair = { row: frameOfRow(row).stage, baseline: frameOfRow(base.row).stage };
  const tied = whole ? tiesOf(whole) : null;
  const comparison = compareRates(mine.value, theirs.value, {
    confidence,
    stages: pair,
    ...(tied ? { tied } : {}),
  });
  const unlike = unlikeness(row, base.row, wanted, base.rate);
  return {
    contents: row.contents,
    row: mine,
    baseline: mine.value.status === 'WITHHELD' && base.total ? hidden(theirs) : theirs,
    baselineLabel: base.label,
    comparison,
    sentence: comparisonSentence(comparison, base.label),
    likeForLike: unlike.length === 0,
    warnings: [...unlike, ...mixWarnings(row, input), ...comparisonWarnings(comparison)],
  };
}

/** The rest of a withheld group is not shown beside its total: the difference would be the group. */
function hidden(rest: RateModel): RateModel {
  const fact = emptyFact(
    'WITHHELD',
    'Not shown: the rest and the total together would give the withheld group away.',
  );
  return {
    ...rest,
    base: 'of the rest, which would give the withheld group away',
    value: { ...rest.value, ...withheldRate, numerator: fact, denominator: fact },
  };
}

const withheldRate = {
  status: 'WITHHELD',
  provenance: null,
  proportion: null,
  bounds: null,
  interval: null,
  pairs: [],
  printed: [],
} as const;

/** The total's own bounds, where it has any, so that row and rest move together. */
function tiesOf(whole: RateModel) {
  const { numerator: n, denominator: d } = whole.value;
  if (n.lower === null || n.upper === null || d.lower === null || d.upper === null) return null;
  return {
    numerator: { lower: n.lower, upper: n.upper },
    denominator: { lower: d.lower, upper: d.upper },
  };
}

/** Why two sides are not like for like: stage, question, wording, form or coverage. */
function unlikeness(
  row: RowModel,
  other: RowModel,
  mine: RateWanted,
  theirs: RateWanted,
): string[] {
  const [a, b] = [frameOfRow(row), frameOfRow(other)];
  const [p, q] = [questionWanted(row, mine.question), questionWanted(other, theirs.question)];
  const [x, y] = [askedIn(p, a), askedIn(q, b)];
  const said: string[] = [];
  if (a.stage !== b.stage)
    said.push(`Different stages: ${stages[a.stage].judge}, against ${stages[b.stage].judge}.`);
  if (p.code !== q.code) said.push('Different questions.');
  else if (x && y && x.wording !== y.wording) said.push('The question was worded differently.');
  if (x?.breakBefore && a.periods.join() !== b.periods.join())
    said.push(`Break in the series: ${x.breakBefore}`);
  const covered = (r: RowModel, f: typeof a) =>
    r.contents.release.batches
      .filter(
        (batch) =>
          batch.stage === f.stage && batch.periods.some((period) => f.periods.includes(period)),
      )
      .flatMap((batch) =>
        batch.coverage
          .filter((c) => c.dimension === 'SERVICE_SUBTYPE' || c.dimension === 'SERVICE_TYPE')
          .map((c) => c.path),
      )
      .sort()
      .join();
  if (covered(row, a) !== covered(other, b)) said.push('The two cover different kinds of service.');
  return said;
}

/** Sectors differ in their mix of types, and the other way round; said where the data cannot hold the mix equal. */
function mixWarnings(row: RowModel, input: BaselineInput): string[] {
  const d = input.rest ?? input.member?.dimension;
  const other = d === 'SECTOR' ? 'SERVICE_TYPE' : d === 'SERVICE_TYPE' ? 'SECTOR' : null;
  if (!d || !other || narrowed(row.coordinate, row.contents).places[other]) return [];
  const crossed = row.contents.grains.some(
    (g) => g.dimensions.includes(d as PlaceDimension) && g.dimensions.includes(other),
  );
  if (crossed) return [];
  const [groups, mix] =
    d === 'SECTOR' ? ['Sectors', 'service types'] : ['Service types', 'sectors'];
  return [
    `${groups} have different mixes of ${mix}. The source never crosses the two, so the mix cannot be held equal.`,
  ];
}

export async function comparisonsOf(ctx: Context, s: SliceModel, args: SliceComparisonsArgs) {
  const rows = rowsOf(s, [args.by], 'NONE').filter(
    (row) =>
      !(
        args.baseline.member && row.coordinate.pins.get(args.by)?.code === args.baseline.member.code
      ),
  );
  const alone = await Promise.all(rows.map((row) => versusOf(ctx, row, args.baseline, args.rate)));
  const family = compareFamily(
    alone.map((c) => c.comparison),
    args.correction,
  );
  return {
    tests: family.tests,
    leftOut: family.leftOut,
    sentence: familySentence(family),
    edges: rows.map((row, i) => {
      const model = alone[i];
      const member = family.members[i];
      if (!model || !member) throw new Error(`No comparison for row ${rowId(row.coordinate)}.`);
      const comparison: RateComparison = member.comparison;
      return {
        node: row,
        comparison: {
          ...model,
          comparison,
          sentence: comparisonSentence(comparison, model.baselineLabel),
        },
        adjustedPValue: member.adjustedPValue,
        verdict: comparison.verdict,
      };
    }),
  };
}

const points = (difference: number): number => difference * 100;

export const comparisonResolvers: Resolvers['Comparison'] = {
  baseline: (c) => c.baseline,
  baselineLabel: (c) => c.baselineLabel,
  status: (c) => c.comparison.status,
  points: (c) => (c.comparison.difference === null ? null : points(c.comparison.difference)),
  bounds: (c) =>
    c.comparison.bounds && {
      lower: points(c.comparison.bounds.lower),
      upper: points(c.comparison.bounds.upper),
    },
  interval: (c) =>
    c.comparison.interval && {
      ...c.comparison.interval,
      display: formatSignedPoints(c.comparison.interval),
      lower: points(c.comparison.interval.lower),
      upper: points(c.comparison.interval.upper),
    },
  pValue: (c) => c.comparison.pValue,
  verdict: (c) => c.comparison.verdict,
  sentence: (c) => c.sentence,
  likeForLike: (c) => c.likeForLike,
  warnings: (c) => [...c.warnings],
};
