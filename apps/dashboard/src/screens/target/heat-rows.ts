// From the answer of the cube to the rows and cells of the heat map. Pure.
import { statuses } from '@cube/schema';
import type { HeatRateFragment, TargetHeatQuery } from '../../generated/graphql.ts';
import { countBounds, hasNumber } from '../../ui/cell.ts';
import type { HeatCell, HeatHead } from '../../ui/charts/heat-map.tsx';
import type { Question } from './frames.ts';

/** Where the inspections of a cell are; null where none can be listed. */
export type HrefOf = (group: string, question: string) => string | null;

/** All groups of the population together. */
export const allGroups = 'all';

export function heatCell(rate: HeatRateFragment, href: string | null): HeatCell {
  const some = (countBounds(rate.numerator)?.upper ?? 0) > 0;
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
      : `${rate.numerator.display} of ${rate.denominator.display}`,
    spoken: rate.spoken,
    share: rate.notDeterminable ? null : (rate.percent ?? null),
    smallBase: rate.smallBase,
    ...(some && href && { href }),
  };
}

export type Heat = { rows: HeatHead[]; columns: HeatHead[]; cells: HeatCell[][] };

/** Groups in the order of the list, then all together; questions that say who is in need. */
export function heatOf(
  heat: TargetHeatQuery,
  codes: readonly string[],
  questions: readonly Question[],
  many: string,
  hrefOf: HrefOf,
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
  const blank = (): HeatCell => ({
    display: '[x]',
    base: 'not held',
    share: null,
    smallBase: false,
  });
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
    cells: [
      ...groups.map(({ at, member }) =>
        shown.map(({ question }) => {
          const cell = cells[at]?.[columnOf(question.code)];
          return cell ? heatCell(cell.rate, hrefOf(member.code, question.code)) : blank();
        }),
      ),
      shown.map(({ question }) => {
        const total = heat.all.rows.nodes.find((row) => row.question?.code === question.code);
        return total ? heatCell(total.rate, hrefOf(allGroups, question.code)) : blank();
      }),
    ],
  };
}
