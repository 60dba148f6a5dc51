// One question over the years of one stage: what each year's share is, how it differs from the year it is compared with, and where the
// series breaks. Pure.
import { isDay } from '@cube/schema';
import type { CompareYearOnYearQuery } from '../../generated/graphql.ts';
import { whenIs } from '../../ui/charts/chart-cells.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import type { Choices } from './choices.ts';
import { thanWhat, uncapital } from './paper-sentence.ts';
import type { Judged } from './verdict-cards.tsx';
import { predicateOf } from './wording.ts';

type Slice = CompareYearOnYearQuery['slice'];
type Rate = Slice['rows']['nodes'][number]['rate'];

export type YearLine = {
  code: string;
  label: string;
  rate: Rate;
  verdict: Verdict | null;
  /** The difference in words; empty for the year compared with. */
  sentence: string;
  /** Why it cannot be compared with the years before. */
  breakBefore: string | null;
};

/** The one year all are compared with; null where each is compared with its own year before. Never the year looked at itself. */
export const namedYear = (
  { asked }: Pick<Choices, 'asked'>,
  chosen: string | null,
): string | null => (chosen === asked.period.code ? null : chosen);

/** The year a line stands beside: the named one, else the one before it; null where it has none. */
export const besideOf = (
  lines: readonly YearLine[],
  code: string,
  named: string | null,
): YearLine | null => {
  const at = lines.findIndex((line) => line.code === code);
  if (named === null) return lines[at - 1] ?? null;
  return named === code ? null : (lines.find((line) => line.code === named) ?? null);
};

/** Years in order, oldest first. */
export const yearLines = (slice: Slice, { times }: Pick<Choices, 'times'>): YearLine[] =>
  [...times].reverse().flatMap(({ period, breakBefore }) => {
    const row = slice.rows.nodes.find(({ keys: [key] }) => key?.code === period.code);
    const edge = slice.comparisons.edges.find(({ node }) => node.keys[0]?.code === period.code);
    if (!row) return [];
    return [
      {
        code: period.code,
        label: period.label,
        rate: row.rate,
        verdict: edge?.verdict ?? null,
        sentence: edge?.comparison.sentence ?? '',
        breakBefore: breakBefore ?? null,
      },
    ];
  });

/**
 * "2018/19 is 14 points higher than 2014/15.": the whole stretch, where the title is about a shorter one and the cube gives a verdict.
 */
export const sinceFirst = (
  slice: Pick<Slice, 'sinceFirst'>,
  lines: readonly YearLine[],
  choices: Pick<Choices, 'asked'>,
  named: string | null,
): string => {
  const [first, latest] = [lines[0], lines.at(-1)];
  const edge = slice.sinceFirst.edges.find(({ node }) => node.keys[0]?.code === latest?.code);
  const told =
    latest?.code === choices.asked.period.code &&
    first?.code === besideOf(lines, latest.code, named)?.code;
  if (!first || !latest || !edge || told || edge.verdict === 'CANNOT_SAY') return '';
  const said = uncapital(thanWhat(edge.comparison.sentence, edge.comparison.baselineLabel));
  return `First to latest: ${latest.label} ${said.startsWith('the same') ? 'has' : 'is'} ${said}`;
};

/** "year", or "time" where a register describes days: what each line is. */
export const spanOf = ({ times }: Pick<Choices, 'times'>): 'year' | 'time' =>
  times.some(({ period }) => isDay(period.code)) ? 'time' : 'year';

/** "Each year against its own year before": what the differences are from. */
export const againstWords = (
  lines: readonly YearLine[],
  choices: Pick<Choices, 'times'>,
  named: string | null,
): string => {
  const span = spanOf(choices);
  const year = lines.find(({ code }) => code === named)?.label;
  return `Each ${span} against ${year ?? `its own ${span} before`}`;
};

/** The cards of the differences, oldest first as chart and table. */
export const judgedYears = (
  slice: Slice,
  lines: readonly YearLine[],
  choices: Pick<Choices, 'times'>,
  named: string | null,
): Judged[] =>
  lines.map(({ code, label, verdict, sentence }) => ({
    key: code,
    label: named === null ? besideLabel(label, besideOf(lines, code, named)) : label,
    verdict,
    unjudged: named === null ? 'First held' : 'Compared with',
    difference:
      slice.comparisons.edges.find(({ node }) => node.keys[0]?.code === code)?.comparison ?? null,
    sentence:
      sentence ||
      (named === null
        ? `No earlier ${spanOf(choices)} is held to compare it with.`
        : `The other ${spanOf(choices)}s are compared with this one.`),
  }));

/** "2016/17 against 2015/16": a card on its own says what it compares. */
const besideLabel = (label: string, beside: YearLine | null): string =>
  beside ? `${label} against ${beside.label}` : label;

/** The title: what may be said of the year looked at beside the one it is compared with. */
export const yearTitle = (
  lines: readonly YearLine[],
  choices: Choices,
  named: string | null,
): string => {
  const line = lines.find(({ code }) => code === choices.asked.period.code);
  const now = line?.label ?? choices.asked.period.label;
  const other = besideOf(lines, choices.asked.period.code, named)?.label;
  if (!other)
    return `${now} is the first ${spanOf(choices)} held: it has no ${spanOf(choices)} before`;
  const predicate = predicateOf(choices);
  switch (line?.verdict) {
    case 'HIGHER':
      return `A higher share of services ${predicate} ${whenIs(now)} than ${whenIs(other)}`;
    case 'LOWER':
      return `A lower share of services ${predicate} ${whenIs(now)} than ${whenIs(other)}`;
    case 'NO_CLEAR_DIFFERENCE':
      return `No clear difference between ${now} and ${other} in the share that ${predicate}`;
    default:
      return `Whether ${now} differs from ${other} cannot be said`;
  }
};

/** Each warning once, but for those the sentence of the whole family has said. */
export const yearWarnings = ({ comparisons: { edges, sentence } }: Slice): string[] =>
  [...new Set(edges.flatMap(({ comparison }) => comparison.warnings))].filter(
    (warning) => !sentence.includes(warning),
  );
