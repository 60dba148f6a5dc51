// The filters in use, each in words and with what takes it off. Pure.
import { formatCount, formatDate } from '@cube/schema';
import type { Option } from '../../ui/fields.tsx';
import type { Choices, TargetValues } from './choices.ts';

/** Members by which the address filters, as far as they have arrived. */
export type Members = {
  sectors: readonly Option[];
  types: readonly Option[];
  areas: readonly Option[];
  /** Of the provider chosen. */
  provider: string | null;
};

export type ActiveFilter = { key: string; words: string; off: Partial<TargetValues> };

/** Every answer of every question asked here: "Policy: none". */
export const answersOf = ({ frame }: Pick<Choices, 'frame'>): Option[] =>
  frame.questions.flatMap(({ question, answers, outside }) =>
    [...answers, ...outside].map((answer) => ({
      value: `${question.code}/${answer.code}`,
      label: `${question.short}: ${answer.label.toLowerCase()}`,
    })),
  );

const named = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

/** In the order of the filter bar; those that need records are not in use where none are held. */
export function activeFilters(
  values: TargetValues,
  choices: Pick<Choices, 'frame'>,
  members: Members,
): ActiveFilter[] {
  const found: (ActiveFilter | false | null | '' | 0)[] = [
    values.sector && {
      key: 'sector',
      words: `Sector: ${named(members.sectors, values.sector)}`,
      off: { sector: null },
    },
    values.type && {
      key: 'type',
      words: `Service type: ${named(members.types, values.type)}`,
      off: { type: null },
    },
  ];
  if (choices.frame.records)
    found.push(
      values.area && {
        key: 'area',
        words: `Council area: ${named(members.areas, values.area)}`,
        off: { area: null },
      },
      values.provider && {
        key: 'provider',
        words: `Provider: ${members.provider ?? values.provider}`,
        off: { provider: null },
      },
      values.answered && {
        key: 'answered',
        words: `Answered ${named(answersOf(choices), values.answered)}`,
        off: { answered: null },
      },
      choices.frame.counts &&
        values.requirements && {
          key: 'requirements',
          words: `At least ${formatCount(values.requirements)} ${values.requirements === 1 ? 'requirement' : 'requirements'}`,
          off: { requirements: null },
        },
      values.from && {
        key: 'from',
        words: `Last inspected from ${formatDate(values.from)}`,
        off: { from: null },
      },
      values.before && {
        key: 'before',
        words: `Last inspected before ${formatDate(values.before)}`,
        off: { before: null },
      },
    );
  return found.filter((filter): filter is ActiveFilter => Boolean(filter));
}
