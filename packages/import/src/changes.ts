// What taking a file in would change, in sentences. Hides which members and questions count as new.
import {
  codeOf,
  dimensions,
  formatCount,
  formatPeriod,
  type QuestionSet,
  type ReleaseContents,
  stages,
  standsApart,
} from '@cube/schema';
import { newerBeside, replacedBy } from './latest.ts';
import type { ReadBatch } from './layout.ts';
import { listed } from './listed.ts';

/** Entries of each period, by its code. */
export type EntriesByPeriod = Readonly<Record<string, number>>;

/** "Adds 10,566 services on the register at 31 May 2026." and what else is new. */
export const changesOf = (
  batch: ReadBatch,
  entries: EntriesByPeriod,
  contents: ReleaseContents,
): string[] => [
  ...Object.entries(entries).map(
    ([period, count]) => `Adds ${counted(batch, count)} ${at(batch, period)}.`,
  ),
  ...olderThan(batch, contents),
  ...replacedBy(batch, contents).map(({ title, records, file }) => {
    const size = `${formatCount(records ?? 0)} ${records === 1 ? 'record' : 'records'}`;
    return `Takes the place of ${title} (${[size, file && `file ${file.name}`].filter(Boolean).join(', ')}).`;
  }),
  ...newMembers(batch, contents),
  ...definitionChanges(batch.questionSet, contents),
];

/** That a file brought in late is not what is shown from now on: nobody should take it for the newest. */
const olderThan = (batch: ReadBatch, contents: ReleaseContents): string[] => {
  const newer = newerBeside(batch, contents);
  if (!newer) return [];
  const which = batch.stage === 'register' ? 'day' : 'period';
  return [
    `Is older than ${newer.title}, which is held already: both are kept, and where no ${which} is chosen the newest is shown.`,
  ];
};

const counted = ({ stage }: ReadBatch, count: number): string =>
  `${formatCount(count)} ${count === 1 ? stages[stage].entry : stages[stage].entries}`;

const at = ({ stage }: ReadBatch, period: string): string =>
  `${stage === 'register' ? 'at' : 'of'} ${formatPeriod(period)}`;

/** One and several of what a dimension holds, in lower case. */
const plurals: Partial<Record<keyof typeof dimensions, string>> = {
  SECTOR: 'sectors',
  SERVICE_TYPE: 'service types',
  SERVICE_SUBTYPE: 'service subtypes',
  COUNCIL_AREA: 'council areas',
};

const newMembers = (batch: ReadBatch, contents: ReleaseContents): string[] => {
  const held = new Set(contents.members.map(({ dimension, path }) => `${dimension} ${path}`));
  const fresh = batch.members.filter(
    ({ dimension, path }) =>
      !held.has(`${dimension} ${path}`) && !standsApart(dimension, codeOf(path)),
  );
  const periods = fresh
    .filter(({ dimension }) => dimension === 'PERIOD')
    .map(({ path }) => `Adds the period ${formatPeriod(path)}.`);
  const others = (Object.keys(plurals) as (keyof typeof dimensions)[]).flatMap((dimension) => {
    const labels = fresh.filter((member) => member.dimension === dimension).map((m) => m.label);
    if (labels.length === 0) return [];
    const one = dimensions[dimension].label.toLowerCase();
    const what =
      labels.length === 1 ? `the ${one}` : `${formatCount(labels.length)} ${plurals[dimension]}:`;
    return [`Adds ${what} ${listed(labels)}.`];
  });
  return [...periods, ...others];
};

/** What a focus area brings that the release does not have, or no longer has. */
export const definitionChanges = (set: QuestionSet, contents: ReleaseContents): string[] => {
  const held = contents.questionSets.find(({ code }) => code === set.code);
  if (!held) {
    const n = set.questions.length;
    return [
      `Adds the focus area ${set.label} with ${n === 1 ? '1 question' : `${formatCount(n)} questions`}.`,
    ];
  }
  const labels = (of: QuestionSet, notIn: QuestionSet): string[] =>
    of.questions
      .filter(({ code }) => !notIn.questions.some((question) => question.code === code))
      .map(({ label }) => label);
  const added = labels(set, held);
  const gone = labels(held, set);
  const changed = set.questions.filter((question) => {
    const before = held.questions.find(({ code }) => code === question.code);
    return before && answersOf(before) !== answersOf(question);
  });
  return [
    ...(added.length > 0 ? [`New questions: ${ended(listed(added))}`] : []),
    ...(gone.length > 0 ? [`Questions no longer there: ${ended(listed(gone))}`] : []),
    ...(changed.length > 0
      ? [`Answers change: ${ended(listed(changed.map(({ label }) => label)))}`]
      : []),
  ];
};

/** A question has its own sign at the end. */
const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const answersOf = ({ answers }: QuestionSet['questions'][number]): string =>
  JSON.stringify(answers.map(({ code, label }) => [code, label]));
