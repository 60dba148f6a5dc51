// Which chart stands beside a table, from what the table groups by: answers as a scale, time along a line, two groupings as a heat map,
// anything else as the bars of one column. Pure.
import { formatCount } from '@cube/schema';
import { type FigureCell, isRate, type RateFigure } from '../../ui/cell.ts';
import { mostSeries } from '../../ui/charts/years-chart.tsx';
import { isTime } from './dimensions.ts';
import type { Column, Line, Table } from './table.ts';
import { baseOf, type Said } from './words.ts';

type ScalePart = { key: string; label: string; cell: RateFigure };
type Scale = { key: string; label: string; parts: readonly ScalePart[] };
type Choice = { value: string; label: string };

export type Chart =
  | {
      kind: 'scales';
      scales: readonly Scale[];
      choices: readonly Choice[];
      chosen: string;
      apart: boolean;
    }
  | { kind: 'years'; lines: readonly Line[]; columns: readonly Column[] }
  | { kind: 'heat'; lines: readonly Line[] }
  | { kind: 'bars'; lines: readonly Line[]; column: Column; choices: readonly Choice[] }
  | { kind: 'none'; why: string };

/** More of either than this cannot be read as a picture. */
const mostLines = 40;
const mostHeatColumns = 14;

const keyText = (column: Column): string => column.key.join('.');

/** A column by its whole name, its group said first. */
export function columnName(said: Said, column: Column): string {
  const [outer] = column.path;
  if (column.path.length === 0) return baseOf(said, column);
  return column.path.length === 2 && outer ? `${outer.short}: ${column.label}` : column.label;
}

const withNumbers = (table: Table): Line[] => table.lines.filter(({ cells }) => cells !== null);

const outsideOf = (said: Said, question: string | undefined): ReadonlySet<string> =>
  new Set(
    said.catalogue.questions
      .find((one) => one.question.code === question)
      ?.outside.map(({ code }) => code) ?? [],
  );

const partOf = (key: string, label: string, cell: FigureCell | undefined): ScalePart[] =>
  cell && isRate(cell) ? [{ key, label, cell }] : [];

/** Answers across the top: one scale for each line, of the chosen question. */
function scalesAcross(said: Said, table: Table): Chart {
  const at = said.plan.columns.indexOf('ANSWER');
  const questionAt = said.plan.columns.indexOf('QUESTION');
  const questions = new Map<string, string>();
  for (const { path } of table.columns) {
    const member = path[questionAt];
    if (member) questions.set(member.code, member.short);
  }
  const first = [...questions.keys()][0] ?? '';
  const wanted = said.values.column[0] ?? '';
  const chosen = questions.has(wanted) ? wanted : first;
  const outside = outsideOf(said, questionAt < 0 ? single(said) : chosen);
  const kept = table.columns.flatMap((column, index) => {
    const answer = column.path[at];
    const ofChosen = questionAt < 0 || column.path[questionAt]?.code === chosen;
    return answer && ofChosen && !outside.has(answer.code) ? [{ index, answer }] : [];
  });
  const scales = withNumbers(table).map((line) => ({
    key: line.key,
    label: line.label,
    parts: kept.flatMap(({ index, answer }) =>
      partOf(answer.id, answer.label, line.cells?.[index]?.cell),
    ),
  }));
  return {
    kind: 'scales',
    scales,
    choices: [...questions].map(([value, label]) => ({ value, label })),
    chosen,
    apart: outside.size > 0,
  };
}

function single(said: Said): string | undefined {
  const filter = (said.values as unknown as Record<string, { codes?: string[] } | null>).question;
  return filter?.codes?.[0];
}

/** Answers down the side: one scale for each line above them. */
function scalesDown(said: Said, table: Table): Chart {
  const at = said.plan.rows.indexOf('ANSWER');
  const questionAt = said.plan.rows.indexOf('QUESTION');
  const groups = new Map<string, Scale & { parts: ScalePart[] }>();
  let apart = false;
  for (const line of withNumbers(table)) {
    const answer = line.path[at];
    if (!answer || line.depth !== at) continue;
    const above = line.path.slice(0, at);
    const outside = outsideOf(said, questionAt < 0 ? single(said) : line.path[questionAt]?.code);
    apart ||= outside.has(answer.code);
    if (outside.has(answer.code)) continue;
    const key = above.map((member) => member?.code ?? '*').join('/');
    const label = above.map((member) => member?.label ?? 'All').join(', ') || 'All';
    const group = groups.get(key) ?? { key, label, parts: [] };
    group.parts.push(...partOf(answer.id, answer.label, line.cells?.[0]?.cell));
    groups.set(key, group);
  }
  return { kind: 'scales', scales: [...groups.values()], choices: [], chosen: '', apart };
}

function barsOf(said: Said, table: Table, lines: readonly Line[]): Chart {
  const choices = table.columns.map((column) => ({
    value: keyText(column),
    label: columnName(said, column),
  }));
  const wanted = said.values.column.join('.');
  const column = table.columns.find((one) => keyText(one) === wanted) ?? table.columns[0];
  if (!column) return { kind: 'none', why: 'There is nothing to draw.' };
  return { kind: 'bars', lines, column, choices: choices.length > 1 ? choices : [] };
}

/** Ordering the table does not turn time round. */
const oldFirst = (lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => (a.path[0]?.order ?? 0) - (b.path[0]?.order ?? 0));

/** The chart of a table. */
export function chartOf(said: Said, table: Table): Chart {
  const { rows, columns, cell } = said.plan;
  const lines = withNumbers(table);
  const shares = cell.kind !== 'count';
  const leaves = lines.filter(({ level }) => level === 'LEAF');
  const leafColumns = table.columns.filter(({ level }) => level === 'LEAF');
  if (rows.length === 1 && isTime(rows[0]) && leafColumns.length <= mostSeries && leaves.length > 1)
    return { kind: 'years', lines: oldFirst(leaves), columns: leafColumns };
  if (shares && columns.includes('ANSWER') && lines.length <= 16) return scalesAcross(said, table);
  if (shares && rows.at(-1) === 'ANSWER' && columns.length === 0) return scalesDown(said, table);
  if (lines.length > mostLines)
    return {
      kind: 'none',
      why: `${formatCount(lines.length)} rows are too many for a chart: the table shows them. Filter to ${mostLines} or fewer for a picture.`,
    };
  if (shares && columns.length > 0 && table.columns.length <= mostHeatColumns)
    return { kind: 'heat', lines };
  return barsOf(said, table, lines);
}
