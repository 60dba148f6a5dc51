// One question over the years of one stage: what each year's share is, how it differs from the year it is compared with, and where the
// series breaks. Pure.
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

/** The year compared with: the one chosen, else the one before the year looked at, else the next. */
export const baselineYear = (
  { times, asked }: Pick<Choices, 'times' | 'asked'>,
  chosen: string | null,
): string => {
  const at = times.findIndex(({ period }) => period.code === asked.period.code);
  const wanted = chosen === asked.period.code ? null : chosen;
  return wanted ?? (times[at + 1] ?? times[at - 1] ?? asked).period.code;
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
  baseline: string,
): string => {
  const [first, latest] = [lines[0], lines.at(-1)];
  const edge = slice.sinceFirst.edges.find(({ node }) => node.keys[0]?.code === latest?.code);
  const told = latest?.code === choices.asked.period.code && first?.code === baseline;
  if (!first || !latest || !edge || told || edge.verdict === 'CANNOT_SAY') return '';
  const said = uncapital(thanWhat(edge.comparison.sentence, edge.comparison.baselineLabel));
  return `First to latest: ${latest.label} ${said.startsWith('the same') ? 'has' : 'is'} ${said}`;
};

/** The option that stands for no choice, by the year it means. */
export const usualYear = (choices: Pick<Choices, 'times' | 'asked'>): string => {
  const { times, asked } = choices;
  const at = times.find(({ period }) => period.code === baselineYear(choices, null));
  if (!at) return 'The year before';
  return `${at.period.label}, the one ${at.period.order < asked.period.order ? 'before' : 'after'}`;
};

/** The cards of the differences, oldest first as chart and table. */
export const judgedYears = (slice: Slice, lines: readonly YearLine[]): Judged[] =>
  lines.map(({ code, label, verdict, sentence }) => ({
    key: code,
    label,
    verdict,
    difference:
      slice.comparisons.edges.find(({ node }) => node.keys[0]?.code === code)?.comparison ?? null,
    sentence: sentence || 'The other years are compared with this one.',
  }));

/** The title: what may be said of the year looked at beside the one it is compared with. */
export const yearTitle = (
  lines: readonly YearLine[],
  choices: Choices,
  baseline: string,
): string => {
  const line = lines.find(({ code }) => code === choices.asked.period.code);
  const other = lines.find(({ code }) => code === baseline)?.label ?? baseline;
  const now = line?.label ?? choices.asked.period.label;
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
