// What the choices of the address come to, given what the cube holds: one grouping, one population, one number for every cell. What
// cannot be is mended, and what was mended is said. Pure.
import {
  type Basis,
  type Dimension,
  dimensions,
  type Measure,
  stages,
  type TotalsKind,
} from '@cube/schema';
import type { ExploreCatalogueQuery, RateInput, WhereInput } from '../../generated/graphql.ts';
import { type ExploreValues, type Filter, filterOf, mostColumns, mostRows } from './choices.ts';
import { filterable } from './dimensions.ts';

export type Catalogue = ExploreCatalogueQuery['catalogue'];
export type Question = Catalogue['questions'][number];

type Direction = 'ASC' | 'DESC';
/** What the cube orders rows by. */
type Order =
  | { measure: { measure: Measure; direction: Direction } }
  | { rate: { of: RateInput; direction: Direction } };

/** The number every cell shows. */
export type CellAsk =
  | { kind: 'count'; of: Measure }
  | { kind: 'rate'; of: RateInput }
  | { kind: 'share'; of: Measure; within: readonly Dimension[] };

export type Plan = {
  rows: readonly Dimension[];
  columns: readonly Dimension[];
  where: WhereInput;
  cell: CellAsk;
  totals: TotalsKind;
  /** For a plain list of rows the cube orders; a table across is ordered where it is drawn. */
  order: readonly Order[];
  /** What of the choices could not be, in words. */
  mended: readonly string[];
};

type WhereName = Exclude<(typeof dimensions)[Dimension]['where'], null>;
type MemberFilter = { is: string } | { in: string[] } | { notIn: string[] } | { any: true };

function memberFilter(filter: Filter): MemberFilter | null {
  if (!filter) return null;
  if (filter.kind === 'any') return { any: true };
  const [first, ...more] = filter.codes;
  if (first === undefined) return null;
  if (filter.kind === 'not') return { notIn: [...filter.codes] };
  return more.length === 0 ? { is: first } : { in: [...filter.codes] };
}

/** The population chosen. */
function whereOf(values: ExploreValues): WhereInput {
  const where: Partial<Record<WhereName, MemberFilter>> = {};
  for (const dimension of filterable) {
    const name = dimensions[dimension].where;
    const filter = memberFilter(filterOf(values, dimension));
    if (name && filter) where[name] = filter;
  }
  const known = values.known.length > 0 ? { provenance: [...values.known] } : {};
  return { ...where, ...known } as WhereInput;
}

/** The one member a filter leaves; null where it leaves several. */
export const onlyMember = (values: ExploreValues, dimension: Dimension): string | null => {
  const filter = filterOf(values, dimension);
  return filter?.kind === 'in' && filter.codes.length === 1 ? (filter.codes[0] ?? null) : null;
};

/** The stage of the population: the one filtered for, else what the chosen time was, else inspections. */
export function stageOf(values: ExploreValues, catalogue: Catalogue): string {
  const chosen = onlyMember(values, 'STAGE');
  if (chosen) return chosen;
  const time = onlyMember(values, 'YEAR') ?? onlyMember(values, 'PERIOD');
  const asked = catalogue.questions.flatMap((question) => question.asked);
  const then = asked.filter((one) => one.period.code === time || one.period.parent?.code === time);
  const found = time ? then : asked;
  return (
    (found.find((one) => one.stage.code === 'inspection') ?? found[0])?.stage.code ?? 'inspection'
  );
}

/** What one entry of the population is called. */
export function entriesWord(values: ExploreValues, catalogue: Catalogue): string {
  const stage = stageOf(values, catalogue);
  return stage in stages ? stages[stage as keyof typeof stages].entries : 'entries';
}

const lets = (filter: Filter, code: string): boolean =>
  filter?.kind === 'in'
    ? filter.codes.includes(code)
    : filter?.kind === 'not'
      ? !filter.codes.includes(code)
      : true;

/** Questions asked at the chosen stage and time, of the chosen focus areas; all of them where nothing fits. */
export function questionsHere(values: ExploreValues, catalogue: Catalogue): readonly Question[] {
  const stage = stageOf(values, catalogue);
  const fits = catalogue.questions.filter(
    ({ question, asked }) =>
      lets(filterOf(values, 'QUESTION_SET'), question.parent?.code ?? '') &&
      lets(filterOf(values, 'QUESTION'), question.code) &&
      asked.some(
        (one) =>
          one.stage.code === stage &&
          lets(filterOf(values, 'PERIOD'), one.period.code) &&
          lets(filterOf(values, 'YEAR'), one.period.parent?.code ?? ''),
      ),
  );
  return fits.length > 0 ? fits : catalogue.questions;
}

/** The question whose answers the cells are shares of; null where the table itself groups by question. */
export function questionOf(
  values: ExploreValues,
  catalogue: Catalogue,
  grouped: readonly Dimension[],
): Question | null {
  if (grouped.includes('QUESTION')) return null;
  const here = questionsHere(values, catalogue);
  const wanted = onlyMember(values, 'QUESTION') ?? values.of;
  return here.find(({ question }) => question.code === wanted) ?? here[0] ?? null;
}

const bases = { applicable: 'APPLICABLE', asked: 'ASKED', all: 'ALL' } as const satisfies Record<
  ExploreValues['base'],
  Basis
>;

function rateOf(values: ExploreValues, question: Question | null): RateInput {
  const known = new Set(
    question
      ? [...question.answers, ...question.outside, ...question.unions].map(({ code }) => code)
      : [],
  );
  const answer = values.answer.filter((one) => known.has(one));
  return {
    ...(question && { question: question.question.code }),
    ...(answer.length > 0 ? { answer } : { outcome: values.outcome.toUpperCase() as 'HEADLINE' }),
    basis: bases[values.base],
    confidence: values.level === '99.8' ? 0.998 : 0.95,
  };
}

/** The share of the answer that each row or column pins. */
const ownAnswer = (values: ExploreValues): RateInput => ({
  basis: 'APPLICABLE',
  confidence: values.level === '99.8' ? 0.998 : 0.95,
});

/** Which dimensions stay pinned in the base of a share. */
function withinOf(
  values: ExploreValues,
  rows: readonly Dimension[],
  columns: readonly Dimension[],
): Dimension[] {
  const both = [...rows, ...columns];
  // A question's answers are shares of those asked it; an answer is never its own base.
  const question =
    both.includes('ANSWER') && both.includes('QUESTION') ? ['QUESTION' as const] : [];
  const without = (dims: readonly Dimension[]) => dims.filter((d) => d !== 'ANSWER');
  if (values.show === 'answers') {
    const others = without(both).filter((d) => d !== 'QUESTION');
    return values.base === 'all' ? others : [...others, ...question];
  }
  if (values.within === 'all') return [];
  if (values.within === 'columns') return [...columns];
  return [...new Set([...without(rows), ...question])];
}

function cellAsk(
  values: ExploreValues,
  catalogue: Catalogue,
  rows: readonly Dimension[],
  columns: readonly Dimension[],
): CellAsk {
  const both = [...rows, ...columns];
  if (values.show === 'count') return { kind: 'count', of: values.measure };
  if (values.show === 'part')
    return { kind: 'share', of: values.measure, within: withinOf(values, rows, columns) };
  // Of those it applied to, each row's own answer is a rate: the cube knows which answers lie outside that base.
  if (both.includes('ANSWER') && values.base === 'applicable')
    return { kind: 'rate', of: ownAnswer(values) };
  if (both.includes('ANSWER'))
    return { kind: 'share', of: 'ENTRIES', within: withinOf(values, rows, columns) };
  return { kind: 'rate', of: rateOf(values, questionOf(values, catalogue, both)) };
}

/** Rows and columns as they can be: nothing twice, an answer right after its question. */
function sidesOf(values: ExploreValues): {
  rows: Dimension[];
  columns: Dimension[];
  mended: string[];
} {
  const mended: string[] = [];
  const rows: Dimension[] = [...values.rows];
  const columns = values.columns.filter((d) => !rows.includes(d));
  const question = [rows, columns].find((side) => side.includes('QUESTION'));
  for (const side of [rows, columns]) {
    const at = side.indexOf('ANSWER');
    if (at < 0) continue;
    if (
      question
        ? question !== side || side.indexOf('QUESTION') > at
        : !onlyMember(values, 'QUESTION')
    ) {
      side.splice(at, 1);
      const most = question === rows ? mostRows : mostColumns;
      if (question && question.length < most) {
        question.splice(question.indexOf('QUESTION') + 1, 0, 'ANSWER');
        mended.push('Answers stand beside their questions.');
      } else
        mended.push(
          'Answers are left out: they need Question in the table, or one question in the filters.',
        );
    }
  }
  if (rows.length === 0) {
    // An answer goes where its question goes.
    const moved = columns.splice(0, columns[1] === 'ANSWER' ? 2 : 1);
    rows.push(...(moved.length > 0 ? moved : ['SERVICE_TYPE' as const]));
    mended.push('A table needs rows.');
  }
  return { rows, columns, mended };
}

export function planOf(values: ExploreValues, catalogue: Catalogue): Plan {
  const { rows, columns, mended } = sidesOf(values);
  const cell = cellAsk(values, catalogue, rows, columns);
  return {
    rows,
    columns,
    where: whereOf(values),
    cell,
    totals: values.totals.toUpperCase() as TotalsKind,
    order: columns.length === 0 ? orderOf(values, cell) : [],
    mended,
  };
}

function orderOf(values: ExploreValues, cell: CellAsk): Order[] {
  if (!values.sort || values.sort.column.length > 0) return [];
  const direction = values.sort.direction === 'asc' ? 'ASC' : 'DESC';
  if (cell.kind === 'count') return [{ measure: { measure: cell.of, direction } }];
  // The cube orders by counts and by shares of answers; other shares are ordered where they are drawn.
  const named = cell.kind === 'rate' && (cell.of.answer || cell.of.outcome);
  return named ? [{ rate: { of: cell.of, direction } }] : [];
}
