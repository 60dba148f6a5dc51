// Files to start from: of each focus area held, records in both own layouts and its question set, each with examples that pass
// screening as they are. Hides how CSV is written so that a spreadsheet opens it well and runs nothing in it.
import {
  type QuestionDefinition,
  type QuestionSet,
  type ReleaseContents,
  type Stage,
  stages,
} from '@cube/schema';
import {
  exampleServices,
  leadingColumns,
  longColumns,
  type OwnColumn,
} from './adapters/own-columns.ts';
import { questionSetColumns, rowsOfSet } from './adapters/question-set-columns.ts';
import { askedAt, inSentence, questionsAt } from './question-sets.ts';
import { termsOf } from './value.ts';

export type TemplateColumn = { name: string; needed: boolean; about: string; example: string };

export type Template = {
  /** As it is saved: cse-wide.csv. */
  name: string;
  title: string;
  about: string;
  /** Every column, in the order of the file: whether it is needed, what it may hold, an example. */
  columns: readonly TemplateColumn[];
  text: () => string;
};

const startsFormula = /^[=+@\t\r-]/;

const csvCell = (text: string): string => {
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",;\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** With a byte order mark, by which Excel knows UTF-8, and the line ends it expects. */
const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

const table = (columns: readonly string[], rows: readonly Record<string, string>[]): string =>
  csvText([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);

/** Declared columns for a reader; other names that are understood stand at the end of what is said. */
const explained = (columns: readonly OwnColumn[]): TemplateColumn[] =>
  columns.map(({ code, names = [], needed, about, example }) => ({
    name: code,
    needed,
    about: names.length > 0 ? `${about} Also called ${names.join(', ')}.` : about,
    example,
  }));

/** A column of the wide layout: the question, whom it is put to, and every answer that may be written. */
const questionColumn = (
  question: QuestionDefinition,
  stage: Stage,
  period: string,
): TemplateColumn => {
  const asked = askedAt(question, stage, period);
  const scale = question.answers.filter(({ role }) => role === 'scale');
  const may = question.answers.map(({ code }) => writtenAs(question, code));
  const some = asked?.askedWhen?.length ? ` Put only to ${asked.of}; blank for others.` : '';
  return {
    name: question.code,
    needed: false,
    about: `${question.label} One of: ${may.join(', ')}.${some}`,
    example: writtenAs(question, scale.at(-1)?.code ?? ''),
  };
};

const codesOf = (columns: readonly { code: string }[]): string[] => columns.map(({ code }) => code);

type Example = { lead: Record<string, string>; good: boolean };

/** Two invented services: one that answers well, one that does not. */
const examples = (set: QuestionSet, stage: Stage, period: string): Example[] => {
  const written = Object.fromEntries(leadingColumns.map(({ code, example }) => [code, example]));
  const common = {
    stage: stages[stage].label,
    question_set: set.code,
    year: period.replace(/^(\d{4})-(\d{2})$/, '$1/$2'),
    inspection_date: stage === 'inspection' ? `${period.slice(0, 4)}-05-31` : '',
  };
  const second = {
    service_number: exampleServices[1].number,
    service_name: exampleServices[1].name,
    service_type: 'Fostering',
    service_subtype: '',
    sector: 'Voluntary',
    council_area: 'Glasgow City',
    provider_number: '',
    provider: 'Example Trust',
    recommendations: '2',
    requirements: '1',
  };
  return [
    { lead: { ...written, ...common }, good: true },
    { lead: { ...second, ...common }, good: false },
  ];
};

/** What a person would write: the label, unless it means something else there or would run in a spreadsheet. */
const writtenAs = ({ answers }: QuestionDefinition, code: string): string => {
  const label = answers.find((answer) => answer.code === code)?.label ?? code;
  return termsOf(answers).find(label) === code && !startsFormula.test(label) ? label : code;
};

/** Answers of an example by question, within the rules of who is asked. */
const answersOf = (
  questions: readonly QuestionDefinition[],
  stage: Stage,
  period: string,
  good: boolean,
): Record<string, string> => {
  const given = new Map<string, string>();
  for (const question of questions) {
    const conditions = askedAt(question, stage, period)?.askedWhen ?? [];
    const met = conditions.every((one) => one.answers.includes(given.get(one.question) ?? ''));
    const scale = question.answers.filter(({ role }) => role === 'scale');
    const answer = scale.at(good ? -1 : 0)?.code;
    if (met && answer !== undefined) given.set(question.code, answer);
  }
  return Object.fromEntries(
    questions.map((question) => {
      const answer = given.get(question.code);
      return [question.code, answer === undefined ? '' : writtenAs(question, answer)];
    }),
  );
};

const recordTemplates = (set: QuestionSet, stage: Stage): Template[] => {
  const questions = questionsAt(set, stage);
  const periods = questions.flatMap(({ asked }) =>
    asked.filter((one) => one.stage === stage).map(({ period }) => period),
  );
  const period = periods.sort().at(-1);
  if (period === undefined) return [];
  const leading = codesOf(leadingColumns);
  const filled = examples(set, stage, period).map(({ lead, good }) => ({
    lead,
    answers: answersOf(questions, stage, period, good),
  }));
  const stem = stage === 'inspection' ? set.code : `${set.code}-${stage}`;
  const { entries } = stages[stage];
  const of = `${entries.charAt(0).toUpperCase()}${entries.slice(1)} on ${inSentence(set.label)}`;
  return [
    {
      name: `${stem}-wide.csv`,
      title: `${of}: one row for each`,
      about:
        'A column for each question. Delete the two examples, write your own rows, and bring the file in.',
      columns: [
        ...explained(leadingColumns),
        ...questions.map((question) => questionColumn(question, stage, period)),
      ],
      text: () =>
        table(
          [...leading, ...codesOf(questions)],
          filled.map(({ lead, answers }) => ({ ...lead, ...answers })),
        ),
    },
    {
      name: `${stem}-long.csv`,
      title: `${of}: one row an answer`,
      about:
        'A row for each answer, the rows of one service and date together. Delete the two examples, write your own rows, and bring the file in.',
      columns: explained([...leadingColumns, ...longColumns]),
      text: () =>
        table(
          [...leading, ...codesOf(longColumns)],
          filled.flatMap(({ lead, answers }) =>
            Object.entries(answers)
              .filter(([, answer]) => answer !== '')
              .map(([question, answer]) => ({ ...lead, question, answer })),
          ),
        ),
    },
  ];
};

const setTemplate = (set: QuestionSet): Template => ({
  name: `${set.code}-question-set.csv`,
  title: `The questions of ${inSentence(set.label)}`,
  about:
    'The focus area as it is held. Add questions and answers, and bring it in; what is in use stays.',
  columns: explained(questionSetColumns),
  text: () => table(codesOf(questionSetColumns), rowsOfSet(set)),
});

/** A focus area of two questions, the second put only to some. */
const newSet: readonly Record<string, string>[] = [
  Object.fromEntries(questionSetColumns.map(({ code, example }) => [code, example])),
].flatMap((example) => {
  const plain = { ...example, role: '', asked_when: '', asked_of: '', applicable: '', unions: '' };
  const repeated = { ...plain, headline_label: '', clause: '', answer_description: '' };
  const second = {
    question: 'drill-record',
    question_label: 'Was the drill written down?',
    question_short: 'Drill record',
    question_description: 'Whether there is a record of the last drill.',
    wording: 'Is there a record of the drill?',
    asked_when: 'drill = one | several',
    asked_of: 'services that held a drill',
    headline: '',
    polarity: '',
  };
  return [
    { ...plain, headline: '' },
    { ...repeated, answer: 'one', answer_label: 'One', polarity: '', unions: 'One or more' },
    {
      ...repeated,
      answer: 'several',
      answer_label: 'Several',
      polarity: 'favourable',
      unions: 'One or more',
    },
    { ...repeated, ...second, answer: 'no', answer_label: 'No', polarity: 'unfavourable' },
    {
      ...repeated,
      ...second,
      answer: 'yes',
      answer_label: 'Yes',
      polarity: 'favourable',
      headline: 'yes',
    },
    {
      ...repeated,
      ...second,
      answer: 'not-applicable',
      answer_label: 'Not applicable',
      role: 'not-applicable',
    },
  ];
});

/** Files to download and fill in, for every focus area of a release. */
export const templates = ({ questionSets }: ReleaseContents): Template[] => [
  ...questionSets.flatMap((set) => [
    ...recordTemplates(set, 'inspection'),
    ...recordTemplates(set, 'annual-return'),
    setTemplate(set),
  ]),
  {
    name: 'new-question-set.csv',
    title: 'A focus area of your own',
    about:
      'An example to write your own questions over, one row an answer. Once it is in, records can be brought in for it.',
    columns: explained(questionSetColumns),
    text: () => table(codesOf(questionSetColumns), newSet),
  },
];
