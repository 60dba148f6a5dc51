// One question over the years of one stage: what each year's share is, how it differs from the year it is compared with, and where the
// series breaks. Pure.
import type { CompareYearOnYearQuery } from '../../generated/graphql.ts';
import { whenIs } from '../../ui/charts/chart-cells.ts';
import type { Verdict } from '../../ui/charts/verdict.ts';
import type { Choices } from './choices.ts';
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

/** The cards of the differences, latest first. */
export const judgedYears = (slice: Slice, lines: readonly YearLine[]): Judged[] =>
  [...lines].reverse().map(({ code, label, verdict, sentence }) => ({
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
