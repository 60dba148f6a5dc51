// The whole dictionary as one tidy file, one line an entry, made in the browser from the same answers as the page. Pure.
import {
  bases,
  provenances,
  statuses,
  tidyNumberColumns,
  tidyRowColumns,
  tidySourceColumns,
} from '@cube/schema';
import type {
  DictionaryLoadedQuery,
  DictionaryMembersQuery,
  DictionaryQuestionsQuery,
} from '../../generated/graphql.ts';
import { answerEntries, askedOnlyWhen } from './answers.ts';
import { countedOnly, withQuestions } from './choices.ts';

export type Dictionary = {
  members: DictionaryMembersQuery;
  questions: DictionaryQuestionsQuery;
  loaded: DictionaryLoadedQuery;
};

const header = [
  'entry',
  'belongs_to',
  'code',
  'label',
  'parent',
  'description',
  'counts_as',
  'count',
] as const;
type Line = Partial<Record<(typeof header)[number], string | number | null>>;

const dimensionLines = ({ members }: Dictionary): Line[] =>
  members.catalogue.dimensions.flatMap(({ dimension, label, about, members: found }) => [
    { entry: 'dimension', code: dimension, label, description: about, count: found.totalCount },
    ...(countedOnly.includes(dimension) || withQuestions.includes(dimension)
      ? []
      : found.nodes
    ).map(
      (member): Line => ({
        entry: 'member',
        belongs_to: dimension,
        code: member.code,
        label: member.label,
        parent: member.parent?.code ?? null,
        description: member.description,
      }),
    ),
  ]);

const measureLines = ({ questions }: Dictionary): Line[] =>
  questions.catalogue.measures.map(({ measure, label, about, notAdditiveAcross }) => ({
    entry: 'measure',
    code: measure,
    label,
    description: about,
    counts_as: `does not add up over ${notAdditiveAcross.join(' ')}`,
  }));

const questionLines = ({ questions }: Dictionary): Line[] =>
  questions.catalogue.questions.flatMap((one): Line[] => {
    const { code, label, description, parent } = one.question;
    return [
      { entry: 'question', belongs_to: parent?.code, code, label, description },
      ...one.asked.map((asked): Line => {
        const when = askedOnlyWhen(asked);
        return {
          entry: 'asked',
          belongs_to: code,
          code: `${asked.stage.code} ${asked.period.code}`,
          label: asked.wording,
          description: [
            `Of ${asked.of}.`,
            ...(when ? [`Only when: ${when}.`] : []),
            ...(asked.breakBefore ? [`Break in series: ${asked.breakBefore}`] : []),
          ].join(' '),
        };
      }),
      ...answerEntries(one).map(
        (answer): Line => ({
          entry: 'answer',
          belongs_to: code,
          code: answer.code,
          label: answer.label,
          description: answer.description,
          counts_as: answer.roles.join(', '),
        }),
      ),
    ];
  });

const signLines = (): Line[] => [
  ...Object.entries(statuses).map(([code, { symbol, words, about }]) => ({
    entry: 'status',
    code,
    label: words,
    counts_as: symbol,
    description: about,
  })),
  ...Object.entries(provenances).map(([code, { label, about }]) => ({
    entry: 'provenance',
    code,
    label,
    description: about,
  })),
  ...Object.entries(bases).map(([code, { words, about }]) => ({
    entry: 'base',
    code,
    label: words,
    description: about,
  })),
];

const tidyLines = (): Line[] =>
  [...tidyRowColumns, ...tidyNumberColumns, ...tidySourceColumns].map(({ name, about }) => ({
    entry: 'csv-column',
    code: name,
    description: about,
  }));

const batchLines = ({ loaded }: Dictionary): Line[] =>
  loaded.catalogue.release.batches.map((batch) => ({
    entry: 'batch',
    belongs_to: batch.questionSet.code,
    code: batch.code,
    label: batch.title,
    parent: `${batch.stage.code} ${batch.periods.map(({ code }) => code).join(' ')}`,
    description: [
      `${batch.source.title}. ${batch.source.publisher}.`,
      batch.source.licence,
      batch.source.attribution,
    ]
      .filter(Boolean)
      .join(' '),
    counts_as: batch.provenance.join(' '),
    count: batch.records,
  }));

/**
 * A field as every spreadsheet reads it. What a spreadsheet would run as a formula gets an apostrophe before it; numbers are ours
 * and stay numbers.
 */
export function field(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With the mark at its start by which spreadsheets know the encoding. */
export function dictionaryCsv(all: Dictionary): string {
  const { id, label } = all.loaded.catalogue.release;
  const lines: Line[] = [
    { entry: 'release', code: id, label },
    ...dimensionLines(all),
    ...measureLines(all),
    ...questionLines(all),
    ...signLines(),
    ...tidyLines(),
    ...batchLines(all),
  ];
  const rows = [[...header], ...lines.map((line) => header.map((name) => line[name]))];
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
