// Turns figures.csv into typed claims. Used by the generator and its test; everything else reads the generated JSON.
import { parse } from 'csv-parse/sync';
import type { Comparator, Figure, FigureKind, Statistic } from './figures.ts';

type Row = Record<string, string>;

const inspections = { stage: 'inspection', period: '2016-17' } as const;
const returns = { stage: 'annual-return', period: '2015' } as const;
const whenOf: Record<string, Figure['when']> = {
  '2015 annual return': [returns],
  '2016-17 inspections': [inspections],
  'both stages': [returns, inspections],
};

const every = {
  'each type': ['care-home', 'school-care', 'fostering', 'adoption', 'secure'],
  'each sector': ['local-authority', 'private', 'voluntary', 'health-board'],
} as const;

/** Members named in a cell of the file, and whether the claim holds for each of them separately. */
const parseMembers = (text: string): { members: readonly string[]; each: boolean } => {
  if (text === '') return { members: [], each: false };
  if (text in every) return { members: every[text as keyof typeof every], each: true };
  if (text.startsWith('each of ')) return { members: text.slice(8).split(', '), each: true };
  return { members: text.split('+'), each: false };
};

const parseValue = (row: Row): { value: number | null; valueTo: number | null } => {
  const text = row.value ?? '';
  if (text === '') return { value: null, valueTo: null };
  const ends = row.comparator === 'range' ? text.split('-').map(Number) : [Number(text)];
  const [value, valueTo = null] = ends;
  if (value === undefined || ends.some((n) => Number.isNaN(n))) {
    throw new Error(`figures.csv: "${text}" is not a number, in row ${row.id}`);
  }
  return { value, valueTo };
};

const need = (row: Row, column: string): string => {
  const text = row[column];
  if (text === undefined || text === '') {
    throw new Error(`figures.csv: no ${column} in row ${row.id ?? '(no id)'}`);
  }
  return text;
};
const orNull = (text: string | undefined): string | null => text || null;

/** The claims of the file, in its order. Throws on anything the format does not allow. */
export const parseFigures = (csv: string): Figure[] => {
  const rows = parse(csv, { columns: true, skip_empty_lines: true }) as Row[];
  return rows.map((row) => {
    const when = whenOf[need(row, 'period')];
    if (!when) throw new Error(`figures.csv: unknown period in row ${row.id}`);
    const types = parseMembers(row.service_type ?? '');
    const sectors = parseMembers(row.sector ?? '');
    return {
      id: need(row, 'id'),
      section: need(row, 'section'),
      heading: need(row, 'heading'),
      when,
      question: need(row, 'question'),
      answers: need(row, 'answers').split('+'),
      serviceTypes: types.members,
      sectors: sectors.members,
      each: types.each || sectors.each,
      statistic: need(row, 'statistic') as Statistic,
      printed: need(row, 'value_printed'),
      denominator: orNull(row.denominator),
      denominatorCount: row.denominator_count ? Number(row.denominator_count) : null,
      line: Number(need(row, 'line')),
      claim: need(row, 'claim'),
      ...parseValue(row),
      comparator: orNull(row.comparator) as Comparator | null,
      wording: orNull(row.wording),
      repeatOf: orNull(row.repeat_of),
      kind: need(row, 'kind') as FigureKind,
      population: orNull(row.population),
    };
  });
};
