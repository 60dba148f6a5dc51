// From the answer of the cube to the rows and cells of the heat map. Pure.
import { standsApart, statuses } from '@cube/schema';
import type { TargetHeatQuery } from '../../generated/graphql.ts';
import { hasNumber, isShareRange, type RateFigure } from '../../ui/cell.ts';
import type { HeatCell, HeatHead } from '../../ui/charts/heat-map.tsx';
import { allGroups } from './choices.ts';
import type { Kind, Question } from './frames.ts';

/** More lines than this nobody reads; council areas all find room. */
const mostLargest = 40;

/** One more, which tells whether there are more, and two who may be among them and are no group: outside Scotland, not recorded. */
export const largestAsked = mostLargest + 3;

/** Of a kind, the largest first, those that find room, and which these are. Who is no group counts in the last row only. */
export function largestOf(codes: readonly string[], { dimension, many }: Kind) {
  const groups = codes.filter((code) => !standsApart(dimension, code));
  return {
    codes: groups.slice(0, mostLargest),
    which:
      groups.length > mostLargest
        ? `of the ${mostLargest} largest ${many}`
        : `of all ${many}, largest first`,
  };
}

/** A range that prints as one share has that share's colour; a wider one has none. */
const shareOf = (rate: RateFigure): number | null =>
  rate.notDeterminable || isShareRange(rate) ? null : (rate.percent ?? rate.bounds?.lower ?? null);

export function heatCell(rate: RateFigure): HeatCell {
  if (!hasNumber(rate))
    return {
      display: statuses[rate.status].symbol ?? rate.display,
      base: statuses[rate.status].words.split(',')[0] ?? '',
      spoken: rate.spoken,
      share: null,
      smallBase: false,
    };
  return {
    display: rate.display,
    base: rate.notDeterminable
      ? 'not determinable'
      : `${rate.numerator.display}\u00a0of ${rate.denominator.display}`,
    spoken: rate.spoken,
    share: shareOf(rate),
    smallBase: rate.smallBase,
    range: isShareRange(rate),
  };
}

export type Heat = {
  rows: HeatHead[];
  columns: HeatHead[];
  cells: HeatCell[][];
  /** The figure behind each cell, for its story. */
  rates: (RateFigure | null)[][];
};

/** Groups in the order of the list, then all together; questions that say who is in need. */
export function heatOf(
  heat: TargetHeatQuery,
  codes: readonly string[],
  questions: readonly Question[],
  many: string,
  groupHref: (code: string) => string | undefined,
): Heat {
  const { rowHeads, columnHeads, cells } = heat.listed.pivot;
  const shown = questions.filter(({ question }) =>
    columnHeads.some(({ members: [member] }) => member?.code === question.code),
  );
  const groups = codes.flatMap((code) => {
    const at = rowHeads.findIndex(({ members: [member] }) => member?.code === code);
    const member = rowHeads[at]?.members[0];
    return member ? [{ at, member }] : [];
  });
  const columnOf = (code: string) =>
    columnHeads.findIndex(({ members: [member] }) => member?.code === code);
  const blank: HeatCell = { display: '[x]', base: 'not held', share: null, smallBase: false };
  const lines = [
    ...groups.map(({ at, member }) => ({
      code: member.code,
      rates: shown.map(({ question }) => cells[at]?.[columnOf(question.code)]?.rate ?? null),
    })),
    {
      code: allGroups,
      rates: shown.map(
        ({ question }) =>
          heat.all.rows.nodes.find((row) => row.question?.code === question.code)?.rate ?? null,
      ),
    },
  ];
  return {
    columns: shown.map(({ question, unfavourable }) => ({
      key: question.code,
      label: question.short,
      sub: unfavourable.map(({ short }) => short.toLowerCase()).join(' or '),
    })),
    rows: [
      ...groups.map(({ member }) => ({
        key: member.code,
        label: member.label,
        href: groupHref(member.code),
      })),
      { key: allGroups, label: `All ${many}`, total: true },
    ],
    rates: lines.map((line) => line.rates),
    cells: lines.map((line) => line.rates.map((rate) => (rate ? heatCell(rate) : blank))),
  };
}
