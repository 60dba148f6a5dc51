// What a reader of a file must know beside the numbers: only what these numbers call for. A function of the table.
import {
  bases,
  batchesOf,
  formatDate,
  formatPeriod,
  leftOutWords,
  measures,
  provenances,
  questionOf,
  type Stage,
  smallBaseMark,
  stages,
  statuses,
} from '@cube/schema';
import { attributionOf, type CellOut, type ExportTable, sourcesOf } from './table.ts';

export type Note = { kind: string; about: string; text: string };

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cellsOf = (table: ExportTable): CellOut[] =>
  table.rows.flatMap((r): CellOut[] => [...r.counts, ...r.rates]);

/** Held, and not in the file: the source does not lack it. */
const leftOutNotes = (cells: readonly CellOut[]): Note[] =>
  cells.some((c) => c.statusWords === leftOutWords)
    ? [
        {
          kind: 'Symbol',
          about: statuses.NOT_HELD.symbol,
          text: `${capital(leftOutWords)}, where the status says so: what is held is known in another way than the filter keeps.`,
        },
      ]
    : [];

/** Statuses that occur, a base's own included. */
const statusNotes = (cells: readonly CellOut[]): Note[] =>
  unique(
    cells.flatMap((c) =>
      c.kind !== 'count' ? [c.status, c.numerator.status, c.denominator.status] : [c.status],
    ),
  )
    .filter((status) => status !== 'KNOWN')
    .map((status) => {
      const { symbol, words, about } = statuses[status];
      return {
        kind: symbol ? 'Symbol' : 'Range',
        about: symbol ?? 'Two values',
        text: `${capital(words)}. ${about}`,
      };
    });

const provenanceNotes = (cells: readonly CellOut[]): Note[] =>
  unique(cells.flatMap((c) => c.provenance ?? [])).map((p) => ({
    kind: 'How it is known',
    about: provenances[p].label,
    text: provenances[p].about,
  }));

const baseNotes = (table: ExportTable): Note[] =>
  table.rates.flatMap(({ basis, label }, i) => {
    const nouns = unique(table.rows.flatMap((r) => r.rates[i]?.baseOf ?? []));
    const shown = nouns.slice(0, 12).join('; ');
    return {
      kind: 'Base',
      about: label,
      text: `Of ${shown}.${basis ? ` ${capital(bases[basis].words)}.` : ''}`,
    };
  });

/** Where a question was put in other words or on another form before. */
function breakNotes(table: ExportTable): Note[] {
  const codes = unique(cellsOf(table).flatMap((c) => c.question ?? []));
  const sets = unique(table.rows.flatMap((r) => r.questionSets));
  const periods = unique(table.rows.flatMap((r) => r.periods));
  return sets.flatMap((set) =>
    codes.flatMap((code) => {
      const question = questionOf(table.contents, set, code);
      return (question?.asked ?? [])
        .filter((a) => periods.includes(a.period) && a.breakBefore)
        .map((a) => ({
          kind: 'Break in the series',
          about: `${question?.short ?? code}, ${formatPeriod(a.period)}`,
          text: a.breakBefore ?? '',
        }));
    }),
  );
}

/** The notes of a file, most pressing first. */
export function notesOf(table: ExportTable): Note[] {
  const cells = cellsOf(table);
  return [
    ...(table.simulated
      ? [
          {
            kind: 'Simulated',
            about: 'Every number',
            text: `Simulated. ${provenances.SIMULATED.about}`,
          },
        ]
      : []),
    ...table.counts.map(({ measure, label }) => ({
      kind: 'Count',
      about: label,
      // An example query is of no use in a file.
      text: measures[measure].about.replace(/ Example: .*$/, ''),
    })),
    ...baseNotes(table),
    ...statusNotes(cells),
    ...leftOutNotes(cells),
    ...provenanceNotes(cells),
    ...table.conflicts.map((c) => ({
      kind: 'Conflict in the source',
      about: c.title,
      text: `${c.note ?? c.arithmetic} ${c.resolution} (${c.id})`,
    })),
    ...breakNotes(table),
    ...(cells.some((c) => c.kind !== 'count' && c.smallBase)
      ? [
          {
            kind: 'Small base',
            about: `${smallBaseMark}, shares of fewer than 10`,
            text: 'Marked † on the screen. Look at the counts rather than at the percentage: one service moves it far.',
          },
        ]
      : []),
  ];
}

/** What stands on the cover, line by line. */
export function coverOf(table: ExportTable): (readonly [string, string])[] {
  const { release, contents } = table;
  const held = batchesOf(contents, {
    stages: unique(table.rows.flatMap((r) => r.stages)) as Stage[],
    questionSets: unique(table.rows.flatMap((r) => r.questionSets)),
    periods: table.periods,
  });
  const judged = unique(held.map(({ stage }) => `${stages[stage].label}: ${stages[stage].judge}`));
  const sources = sourcesOf(table);
  const licences = unique(sources.flatMap((s) => s.licence ?? []));
  return [
    ...(table.simulated ? ([['Simulated', provenances.SIMULATED.about]] as const) : []),
    ['What this is', table.sentence],
    ['As at', table.periods.map(formatPeriod).join(', ') || 'no period'],
    ...(judged.length > 0 ? ([['Stage', judged.join('; ')]] as const) : []),
    [
      'Release',
      `${release.id}, ${release.label}, made on ${formatDate(release.releasedAt)}. The same release always gives the same numbers.`,
    ],
    ...sources.map((s) => ['Source', `${s.title}. ${s.publisher}`] as const),
    ...sources.map((s) => ['Attribution', attributionOf(s)] as const),
    ['Licence', licences.join('; ') || 'The sources name none.'],
    [
      'Symbols',
      'No cell is blank: where there is no number, a symbol in square brackets says why. The sheet Notes explains them.',
    ],
  ];
}
