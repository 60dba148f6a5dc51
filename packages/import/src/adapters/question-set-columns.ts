// The columns of a question-set file, as data, and how a question is turned into its rows. The templates and LAYOUTS.md follow from it.
import type { AskedDefinition, QuestionDefinition, QuestionSet, Stage } from '@cube/schema';
import { stages } from '@cube/schema';
import type { OwnColumn } from './own-columns.ts';

/** Columns whose blank cell says the same as the row above, within the same question or focus area. */
export const questionSetColumns: readonly OwnColumn[] = [
  {
    code: 'question_set',
    names: ['focus area'],
    needed: true,
    about:
      'Code of the focus area: letters, digits and hyphens. One a file. Blank: as in the row above.',
    example: 'fire-safety',
  },
  {
    code: 'question_set_label',
    needed: true,
    about: 'Its name. Needed in its first row.',
    example: 'Fire safety',
  },
  {
    code: 'question_set_description',
    needed: false,
    about: 'What it is about, in a sentence or two.',
    example: 'How services keep people safe from fire.',
  },
  {
    code: 'question_set_services',
    needed: false,
    about: 'Whom the questions are put to, in the plural.',
    example: 'care homes in Scotland',
  },
  {
    code: 'stage',
    needed: true,
    about:
      'Inspection, Annual return or Register: where the question is put; several are parted by ;. Blank: as in the row above, or Inspection.',
    example: 'Inspection',
  },
  {
    code: 'first_year',
    needed: true,
    about:
      'The year in which it was first put, as 2017/18 (an annual return: also 2015; a register: a day). Of several stages: one year for all, or one for each, parted by ;. Blank: as in the row above. Later and earlier years come with your records.',
    example: '2017/18',
  },
  {
    code: 'question',
    needed: true,
    about:
      'Code of the question: letters, digits and hyphens. It is a column of the wide layout, so it cannot have the name of another column. Blank: as in the row above.',
    example: 'drill',
  },
  {
    code: 'question_label',
    needed: true,
    about: 'The question as a heading. Needed in its first row.',
    example: 'Was there a fire drill this year?',
  },
  {
    code: 'question_short',
    needed: false,
    about: 'A word or two for tables. Blank: made of the code.',
    example: 'Fire drill',
  },
  {
    code: 'question_description',
    needed: false,
    about: 'What it is about.',
    example: 'Whether the staff had practised leaving the building.',
  },
  {
    code: 'wording',
    needed: false,
    about: 'The question as it is put on the form. Blank: as the heading.',
    example: 'Did the service hold a fire drill?',
  },
  {
    code: 'ordered',
    needed: false,
    about: 'Yes or no: whether the answers go from worst to best. Blank: yes.',
    example: 'yes',
  },
  {
    code: 'asked_when',
    needed: false,
    about:
      'Where the question is put only to some: the question and answers that decide, as policy = in-place. Several answers are parted by |, several conditions by ; (all must hold).',
    example: 'plan = written | draft',
  },
  {
    code: 'asked_of',
    needed: false,
    about: 'Whom it is put to, in words. Blank: services inspected, or what the stage says.',
    example: 'services with a fire plan',
  },
  {
    code: 'applicable',
    needed: false,
    about:
      'Those to whom the question applied, in words, where an answer says that it did not. Blank: made of the stage.',
    example: 'inspections where the question applied',
  },
  {
    code: 'answer',
    needed: true,
    about:
      'Code of the answer: letters, digits and hyphens. One row an answer, from worst to best.',
    example: 'none',
  },
  { code: 'answer_label', needed: true, about: 'The answer in words.', example: 'None' },
  {
    code: 'answer_description',
    needed: false,
    about: 'What it means.',
    example: 'No drill was held.',
  },
  {
    code: 'role',
    needed: false,
    about:
      'Blank or scale: an answer like others. not-applicable, not-evaluated or not-recorded: outside the base of shares. A blank cell of records becomes the not-recorded answer, where there is one.',
    example: 'not-applicable',
  },
  {
    code: 'polarity',
    needed: false,
    about: 'favourable, unfavourable or blank for neither.',
    example: 'unfavourable',
  },
  {
    code: 'headline',
    needed: false,
    about:
      'yes for the answers whose share is shown first. Without any: the favourable ones, or else the last.',
    example: 'yes',
  },
  {
    code: 'headline_label',
    needed: false,
    about: 'The headline in words. Blank: made of its answers.',
    example: 'a drill was held',
  },
  {
    code: 'clause',
    needed: false,
    about:
      'Completes "40 of the 50 services inspected ..." for the sentences that readers copy. Blank: the answer is quoted.',
    example: 'held no fire drill',
  },
  {
    code: 'unions',
    needed: false,
    about:
      'Names of answers taken together to which this one belongs, parted by ;. All rows with the same name make it up.',
    example: 'None or one',
  },
];

/** Who is asked, where nothing else is said. */
export const askedOfStage = (stage: Stage): string =>
  stage === 'inspection' ? 'services inspected' : stages[stage].entries;

/** To whom a question applied, where some answers lie outside the base. */
export const applicableAt = (stage: Stage): string =>
  `${stages[stage].entries} where the question applied`;

const listed = (when: NonNullable<AskedDefinition['askedWhen']>): string =>
  when.map(({ question, answers }) => `${question} = ${answers.join(' | ')}`).join('; ');

/** Whether these words are those of the stage, so that a blank says them. */
const isOfStage = ({ stage, of, applicable }: AskedDefinition): boolean =>
  of === askedOfStage(stage) && (applicable === undefined || applicable === applicableAt(stage));

const areAlike = (a: AskedDefinition, b: AskedDefinition): boolean =>
  a.wording === b.wording &&
  listed(a.askedWhen ?? []) === listed(b.askedWhen ?? []) &&
  ((isOfStage(a) && isOfStage(b)) || (a.of === b.of && a.applicable === b.applicable));

/** How a question was put first, and every stage that put it alike: what a file can say of it. */
const firstPut = ({ asked }: QuestionDefinition): AskedDefinition[] => {
  const inTime = [...asked].sort((a, b) => (a.period < b.period ? -1 : 1));
  const [first] = inTime;
  const ofStage = [...new Map([...inTime].reverse().map((one) => [one.stage, one])).values()];
  return first
    ? [first, ...ofStage.filter((one) => one.stage !== first.stage && areAlike(one, first))]
    : [];
};

/** A held focus area as rows of such a file, by column. */
export const rowsOfSet = (set: QuestionSet): Record<string, string>[] =>
  set.questions.flatMap((question) => {
    const put = firstPut(question);
    const [asked] = put;
    if (!asked) return [];
    // At several stages the words of each stay its own.
    const blank = put.length > 1 && isOfStage(asked);
    return question.answers.map((answer) => ({
      question_set: set.code,
      question_set_label: set.label,
      question_set_description: set.description,
      question_set_services: set.services ?? '',
      stage: put.map(({ stage }) => stage).join('; '),
      first_year: put.map(({ period }) => period).join('; '),
      question: question.code,
      question_label: question.label,
      question_short: question.short,
      question_description: question.description,
      wording: asked.wording,
      ordered: question.ordinal ? 'yes' : 'no',
      asked_when: listed(asked.askedWhen ?? []),
      asked_of: blank ? '' : asked.of,
      applicable: blank ? '' : (asked.applicable ?? ''),
      answer: answer.code,
      answer_label: answer.label,
      answer_description: answer.description ?? '',
      role: answer.role,
      polarity: question.favourable.includes(answer.code)
        ? 'favourable'
        : question.unfavourable.includes(answer.code)
          ? 'unfavourable'
          : '',
      headline: question.headline.includes(answer.code) ? 'yes' : '',
      headline_label: question.headlineLabel,
      clause: question.clauses?.[answer.code] ?? '',
      unions: question.unions
        .filter(({ parts }) => parts.includes(answer.code))
        .map(({ label }) => label)
        .join('; '),
    }));
  });
