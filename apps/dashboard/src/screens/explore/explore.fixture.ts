// An invented catalogue and answer for the tests of Explore. No figure here comes from a report.
import type { Dimension } from '@cube/schema';
import type { FigureCell } from '../../ui/cell.ts';
import { count, share } from '../../ui/sample-cells.ts';
import type { Catalogue } from './plan.ts';
import type { Head, HeadMember, TableData } from './table-document.ts';

export function member(
  dimension: Dimension,
  code: string,
  order = 1,
  parent: string | null = null,
): HeadMember & { parent: { __typename: 'Member'; id: string; code: string } | null } {
  return {
    __typename: 'Member',
    id: `${dimension}/${code}`,
    dimension,
    code,
    label: code,
    short: code,
    order,
    parent: parent === null ? null : { __typename: 'Member', id: parent, code: parent },
  };
}

const lists: [Dimension, [string, string?][], number?][] = [
  ['YEAR', [['2015'], ['2016-17']]],
  [
    'PERIOD',
    [
      ['2015', '2015'],
      ['2016-17', '2016-17'],
    ],
  ],
  ['STAGE', [['annual-return'], ['inspection']]],
  ['QUESTION_SET', [['cse']]],
  ['SECTOR', [['private'], ['voluntary'], ['local-authority']]],
  ['SERVICE_TYPE', [['care-home'], ['school-care'], ['fostering']]],
  [
    'SERVICE_SUBTYPE',
    [
      ['hostel', 'school-care'],
      ['special', 'school-care'],
    ],
  ],
  ['COUNCIL_AREA', [['fife'], ['moray']]],
  [
    'QUESTION',
    [
      ['policy', 'cse'],
      ['roles', 'cse'],
    ],
  ],
  ['PROVIDER', [['sp1'], ['sp2']], 40],
  ['SERVICE', [['cs1'], ['cs2']], 400],
];

const answers = (codes: readonly string[], question: string) =>
  codes.map((code, order) => member('ANSWER', code, order, question));

const asked = (period: string, stage: string) => ({
  __typename: 'AskedIn' as const,
  period: member('PERIOD', period, 1, period),
  stage: member('STAGE', stage),
  of: 'services inspected',
  breakBefore: null,
});

const question = (
  code: string,
  scale: readonly string[],
  outside: readonly string[],
  when: ReturnType<typeof asked>[],
) => ({
  __typename: 'QuestionInfo' as const,
  question: member('QUESTION', code, 1, 'cse'),
  headline: answers(scale.slice(-1), code),
  headlineLabel: scale.at(-1) ?? '',
  favourable: answers(scale.slice(-1), code),
  unfavourable: answers(scale.slice(0, 1), code),
  answers: answers(scale, code),
  outside: answers(outside, code),
  unions: [],
  asked: when,
});

export const catalogue = {
  __typename: 'Catalogue',
  release: {
    __typename: 'Release',
    id: '7-abc',
    label: 'Release 7',
    simulated: false,
    batches: [],
  },
  limits: { __typename: 'Limits', maxCells: 10_000, maxPage: 1_000 },
  dimensions: lists.map(([dimension, members, total]) => ({
    __typename: 'DimensionInfo',
    dimension,
    label: dimension,
    members: {
      __typename: 'MemberConnection',
      totalCount: total ?? members.length,
      nodes: members.map(([code, parent], order) => member(dimension, code, order, parent ?? null)),
    },
  })),
  measures: [],
  questions: [
    question('policy', ['none', 'in-place'], [], [asked('2016-17', 'inspection')]),
    question('roles', ['none', 'all'], ['not-applicable'], [asked('2016-17', 'inspection')]),
    question('training', ['none', 'in-place'], [], [asked('2015', 'annual-return')]),
  ],
} as unknown as Catalogue;

const origin = { ...share(1).origin };

/** A count that can stand in a cell. */
export const countCell = (lower: number | null, upper = lower): FigureCell =>
  ({ ...count(lower, upper), provenance: null, origin }) as FigureCell;

type Body = readonly (readonly [string, readonly HeadMember[], readonly FigureCell[]])[];

/** An answer of a pivot: lines as level, members and cells under the column heads. */
export function pivotAnswer(columnHeads: readonly Head[], body: Body): TableData {
  return {
    slice: {
      id: 's',
      sentence: '100 inspections.',
      pivot: {
        columnHeads,
        rowHeads: body.map(([level, members]) => ({ level: level as Head['level'], members })),
        cells: body.map(([level, , cells], r) =>
          cells.map((cell, c) => ({
            id: `r${r}c${c}`,
            level: level as Head['level'],
            count: cell,
          })),
        ),
      },
    },
  };
}
