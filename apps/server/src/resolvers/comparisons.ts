// A row beside a baseline, alone or as a family: asks for both shares, ties row and rest to their total, and judges.
import {
  dimensions,
  emptyFact,
  formatSignedPoints,
  membersOf,
  rowId,
  toPercent,
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
import { frameOfRow, questionWanted } from '../cells.ts';
import type { Context } from '../context.ts';
import type { BaselineInput, Resolvers, SliceComparisonsArgs } from '../generated/resolvers.ts';
import type { ComparisonModel, RateModel, RowModel, SliceModel } from '../models.ts';
import { overlap } from '../overlap.ts';
import { noRate, type RateWanted, rateFor } from '../rates.ts';
import { baselineOf, isPlace, isTime, memberNamed, timeBefore } from './baseline.ts';
import { breaksIn, mixWarnings, unlikeness } from './likeness.ts';
import { rowsOf } from './rows.ts';

export async function versusOf(
  ctx: Context,
  row: RowModel,
  input: BaselineInput,
  wanted: RateWanted,
): Promise<ComparisonModel> {
  const confidence = wanted.confidence ?? 0.95;
  const base = baselineOf(row, input, wanted);
  if (!base) return firstOf(ctx, row, wanted, confidence);
  const [mine, theirs, whole] = await Promise.all([
    rateFor(ctx, row, wanted),
    rateFor(ctx, base.row, { ...base.rate, confidence }, base.less),
    base.total ? rateFor(ctx, base.total, wanted) : null,
  ]);
  const pair = { row: frameOfRow(row).stage, baseline: frameOfRow(base.row).stage };
  const tied = whole ? tiesOf(whole) : null;
  const comparison = compareRates(mine.value, theirs.value, {
    confidence,
    stages: pair,
    sharing: base.sharing,
    broken: breaksIn(row, base.row, wanted, base.rate).length > 0,
    ...(tied ? { tied } : {}),
  });
  const unlike = [
    ...(base.sharing ? ['The same services may be on both sides.'] : []),
    ...unlikeness(row, base.row, wanted, base.rate),
  ];
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

/** The first time that is held beside the time before: a row of a table has its answer, and it says why there is no other. */
async function firstOf(
  ctx: Context,
  row: RowModel,
  wanted: RateWanted,
  confidence: number,
): Promise<ComparisonModel> {
  const mine = await rateFor(ctx, row, wanted);
  const why = 'No earlier time is held.';
  const baseline = noRate(row, wanted, questionWanted(row, wanted.question), why);
  const comparison = compareRates(mine.value, baseline.value, { confidence });
  return {
    contents: row.contents,
    row: mine,
    baseline,
    baselineLabel: 'the time before',
    comparison,
    sentence: `${why} No comparison can be made.`,
    likeForLike: true,
    warnings: [],
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

/** The members to be compared: all, or those named. The others stay in the population, and so in the rest. */
async function rowsNamed(
  ctx: Context,
  s: SliceModel,
  { by, members }: SliceComparisonsArgs,
): Promise<RowModel[]> {
  if (!members) return rowsOf(ctx, s, [by], 'NONE');
  if (!isPlace(by))
    throw new UserError('BAD_INPUT', `members: ${by} has no members to choose from; leave it out.`);
  if (members.length === 0) throw new UserError('BAD_INPUT', 'members: the list is empty.');
  if (members.length > 100) throw new UserError('TOO_LARGE', 'members: at most 100 are compared.');
  const held = s.population.places[by];
  const known = new Set(held ?? membersOf(s.contents, by).map(({ code }) => code));
  for (const code of members)
    if (!known.has(code)) throw unknownCode(dimensions[by].label.toLowerCase(), code, [...known]);
  const places = { ...s.population.places, [by]: [...new Set(members)].sort() };
  const rows = await rowsOf(ctx, { ...s, population: { ...s.population, places } }, [by], 'NONE');
  return rows.map((row) => ({
    ...row,
    coordinate: { population: s.population, pins: row.coordinate.pins },
  }));
}

/** Every member's row, but those that are part of a chosen member, and the first time where each stands beside the one before. */
async function comparedRows(
  ctx: Context,
  s: SliceModel,
  args: SliceComparisonsArgs,
): Promise<RowModel[]> {
  const { by, baseline } = args;
  const rows = await rowsNamed(ctx, s, args);
  const { member: chosen, before } = baseline;
  if (before && isTime(by) && isTime(before))
    return rows.filter((row) => timeBefore(row, before) !== null);
  const [first] = rows;
  if (!chosen || chosen.dimension !== by || !first) return rows;
  const member = memberNamed(by, chosen.code, first);
  return rows.filter((row) => {
    const pin = row.coordinate.pins.get(by);
    return !pin || !overlap(pin, member, s.contents);
  });
}

export async function comparisonsOf(ctx: Context, s: SliceModel, args: SliceComparisonsArgs) {
  const rows = await comparedRows(ctx, s, args);
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
          // Only what the correction changed is said anew.
          sentence:
            comparison === model.comparison
              ? model.sentence
              : comparisonSentence(comparison, model.baselineLabel),
        },
        adjustedPValue: member.adjustedPValue,
        verdict: comparison.verdict,
      };
    }),
  };
}

export const comparisonResolvers: Resolvers['Comparison'] = {
  baseline: (c) => c.baseline,
  baselineLabel: (c) => c.baselineLabel,
  status: (c) => c.comparison.status,
  points: (c) => (c.comparison.difference === null ? null : toPercent(c.comparison.difference)),
  bounds: (c) =>
    c.comparison.bounds && {
      lower: toPercent(c.comparison.bounds.lower),
      upper: toPercent(c.comparison.bounds.upper),
    },
  interval: (c) =>
    c.comparison.interval && {
      ...c.comparison.interval,
      display: formatSignedPoints(c.comparison.interval),
      lower: toPercent(c.comparison.interval.lower),
      upper: toPercent(c.comparison.interval.upper),
    },
  pValue: (c) => c.comparison.pValue,
  verdict: (c) => c.comparison.verdict,
  sentence: (c) => c.sentence,
  likeForLike: (c) => c.likeForLike,
  warnings: (c) => [...c.warnings],
};
