// Tidy text: one line a cell, everything about it in columns of its own. A function of the table; hides spelling for spreadsheets,
// which would run a text that looks like a formula.
import { provenances, tidyNumberColumns, tidyRowColumns, tidySourceColumns } from '@cube/schema';
import { stringify } from 'csv-stringify/sync';
import {
  attributionOf,
  type CellOut,
  type ExportTable,
  type RateOut,
  type RowOut,
  sourcesOf,
} from './table.ts';

type Value = string | number | null;
type Line = readonly Value[];

/** Codes in one field; no code contains a space. */
const list = (codes: readonly string[]): string => codes.join(' ');
const yesNo = (is: boolean): string => (is ? 'yes' : 'no');
/** In a rolled-up column: `*` is no code of any member. */
const rolledUp = ['*', 'All'] as const;

const rateFields = (r: RateOut): Line => [
  r.numerator.value,
  r.numerator.bounds?.lower ?? null,
  r.numerator.bounds?.upper ?? null,
  r.denominator.value,
  r.denominator.bounds?.lower ?? null,
  r.denominator.bounds?.upper ?? null,
  r.interval?.lower ?? null,
  r.interval?.upper ?? null,
  r.interval?.level ?? null,
];
const noRate: Line = [null, null, null, null, null, null, null, null, null];

function cellFields(cell: CellOut): Line {
  const rate = cell.kind === 'count' ? null : cell;
  return [
    cell.kind,
    cell.measure,
    cell.question,
    list(cell.answers),
    rate?.basis ?? null,
    rate ? list(rate.within) : null,
    rate ? 'percent' : 'number',
    cell.value,
    cell.bounds?.lower ?? null,
    cell.bounds?.upper ?? null,
    ...(rate ? rateFields(rate) : noRate),
    cell.display,
    cell.status,
    cell.statusWords,
    cell.provenance,
    cell.provenance && provenances[cell.provenance].label,
    cell.spoken,
    rate?.base ?? null,
    rate ? yesNo(rate.smallBase) : null,
    yesNo(cell.notDeterminable),
    list(cell.conflicts),
  ];
}

const rowFields = (row: RowOut): Line => [
  row.id,
  row.level,
  ...row.keys.flatMap((m) => (m ? [m.code, m.label] : rolledUp)),
  list(row.stages),
  list(row.questionSets),
  list(row.periods),
];

const spelling = {
  record_delimiter: 'windows',
  // A leading =, +, -, @, tab or return would be run as a formula; numbers are none.
  escape_formulas: true,
} as const;

/** The declared columns of a row, its two of a dimension once for each dimension there is. */
const rowColumns = ({ by, simulated }: ExportTable): string[] => {
  const isOfDimension = (name: string) => name.startsWith('<dimension>');
  const columns = tidyRowColumns
    .map(({ name }) => name)
    .filter((name) => name !== 'simulated' || simulated);
  const pair = columns.filter(isOfDimension);
  const each = by.flatMap((d) => pair.map((name) => name.replace('<dimension>', d.toLowerCase())));
  return columns.flatMap((name) => (name === pair[0] ? each : isOfDimension(name) ? [] : [name]));
};

/** Text of the file, in pieces of some lines, so that a long one does not hold up others. */
export function* csvPieces(table: ExportTable): Generator<string> {
  const { release, simulated } = table;
  const header = [
    ...rowColumns(table),
    ...tidyNumberColumns.map(({ name }) => name),
    ...tidySourceColumns.map(({ name }) => name),
  ];
  const sources = sourcesOf(table);
  const tail: Line = [
    sources.map((s) => `${s.title} (${s.publisher})`).join('; '),
    sources.map(attributionOf).join('; '),
    table.sentence,
  ];
  const head: Line = [release.id, ...(simulated ? ['Simulated'] : [])];
  yield stringify([header], { ...spelling, bom: true });
  for (const row of table.rows) {
    const fields = rowFields(row);
    const lines = [...row.counts, ...row.rates].map((cell) => [
      ...head,
      ...fields,
      ...cellFields(cell),
      ...tail,
    ]);
    yield stringify(lines, spelling);
  }
}
