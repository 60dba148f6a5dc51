// How Explore says what a table shows: its title, what a cell is, which base stands above a column. Pure.
import { measures } from '@cube/schema';
import type { ExploreValues } from './choices.ts';
import { labelOf, listed, lowerOf } from './dimensions.ts';
import {
  type Catalogue,
  entriesWord,
  type Plan,
  type Question,
  questionOf,
  stageOf,
} from './plan.ts';
import type { Column } from './table.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Whose words these are: the choices, what they come to, what is held. */
export type Said = { values: ExploreValues; plan: Plan; catalogue: Catalogue };

/** "inspections", "requirements": what is counted. */
export function countedWord({ values, catalogue }: Said, of = values.measure): string {
  return of === 'ENTRIES' ? entriesWord(values, catalogue) : lower(measures[of].label);
}

const quoted = (words: readonly string[]): string => listed(words.map((word) => `“${word}”`));

/** What services did whose share is shown: "in place", "unfavourable answers". */
function answersWord({ values, catalogue, plan }: Said, question: Question | null): string {
  const rate = plan.cell.kind === 'rate' ? plan.cell.of : null;
  const known = question
    ? [...question.answers, ...question.outside, ...question.unions]
    : catalogue.questions.flatMap(({ answers, unions }) => [...answers, ...unions]);
  if (rate?.answer)
    return quoted(
      rate.answer.map((code) => lower(known.find((one) => one.code === code)?.label ?? code)),
    );
  if (question && values.outcome === 'headline') return quoted([lower(question.headlineLabel)]);
  if (question && values.outcome === 'unfavourable')
    return quoted(question.unfavourable.map(({ label }) => lower(label)));
  if (question) return quoted(question.favourable.map(({ label }) => lower(label)));
  return `${values.outcome} answers`;
}

const byWords = ({ plan }: Said): string =>
  `by ${[...plan.rows, ...plan.columns].map(lowerOf).join(' and ')}`;

/** Each row or column is an answer, so that the cells name none. */
const showsEveryAnswer = ({ plan, values }: Said): boolean =>
  values.show === 'answers' && [...plan.rows, ...plan.columns].includes('ANSWER');

/** The heading of the table. */
export function titleOf(said: Said): string {
  const { plan, values, catalogue } = said;
  const { cell } = plan;
  const grouped = [...plan.rows, ...plan.columns];
  if (cell.kind === 'count') return `${capital(countedWord(said, cell.of))} ${byWords(said)}`;
  if (showsEveryAnswer(said)) return `Answers ${byWords(said)}`;
  if (cell.kind === 'share') return `Share of ${countedWord(said, cell.of)} ${byWords(said)}`;
  const question = questionOf(values, catalogue, grouped);
  if (!question) return `${capital(answersWord(said, null))} ${byWords(said)}`;
  return `${question.question.short}: ${answersWord(said, question).replace(/[“”]/g, '')}, ${byWords(said)}`;
}

/** "Share of each row's inspections": what each cell holds. */
export function cellWords(said: Said): string {
  const { plan, values, catalogue } = said;
  const entries = entriesWord(values, catalogue);
  const { cell } = plan;
  if (cell.kind === 'count') return `Number of ${countedWord(said, cell.of)}`;
  if (showsEveryAnswer(said))
    return `Share of ${entries} giving each answer, over the count and its base`;
  if (cell.kind === 'rate')
    return `Share of ${entries} with ${answersWord(said, questionOf(values, catalogue, [...plan.rows, ...plan.columns]))}${values.outcome === 'headline' && !cell.of.answer && !cell.of.question ? ' (the answer each question is summed up by)' : ''}, over the count and its base`;
  const whole =
    cell.within.length === 0
      ? 'everything in the table'
      : `all with the same ${listed(cell.within.map(lowerOf))}`;
  return `Share of the ${countedWord(said, cell.of)} of ${whole}, over the count and its base`;
}

/** The question a column stands for, or the one of the whole table. */
function columnQuestion(said: Said, column: Column): Question | null {
  const { plan, values, catalogue } = said;
  const at = plan.columns.indexOf('QUESTION');
  if (at < 0) return questionOf(values, catalogue, [...plan.rows, ...plan.columns]);
  const code = column.path[at]?.code;
  return catalogue.questions.find(({ question }) => question.code === code) ?? null;
}

/** Of whom a column's shares are: "services with a policy in place". */
export function baseOf(said: Said, column: Column): string {
  const { plan, values, catalogue } = said;
  const { cell } = plan;
  if (cell.kind === 'count') return capital(countedWord(said, cell.of));
  if (cell.kind === 'share' && values.show === 'part') {
    if (cell.within.length === 0) return 'Of the whole table';
    return `Of each ${listed(cell.within.map(lowerOf))}`;
  }
  if (values.base === 'all') return `Of all ${entriesWord(values, catalogue)}`;
  const question = columnQuestion(said, column);
  if (!question) {
    const applied = cell.kind === 'rate' && values.base === 'applicable';
    return plan.rows.includes('QUESTION')
      ? applied
        ? 'Of those it applied to'
        : 'Of those asked'
      : '';
  }
  const stage = stageOf(values, catalogue);
  const asked = question.asked.find((one) => one.stage.code === stage) ?? question.asked[0];
  const of = asked ? `Of ${asked.of}` : 'Of those asked';
  const applies =
    cell.kind === 'rate' && values.base === 'applicable' && question.outside.length > 0;
  return applies ? `${of}, where it applied` : of;
}

/** The second line of a column's head: which answer of the question its shares are of. */
export function columnNote(said: Said, column: Column): string {
  if (
    said.plan.cell.kind !== 'rate' ||
    showsEveryAnswer(said) ||
    !said.plan.columns.includes('QUESTION')
  )
    return '';
  if (column.level !== 'LEAF') return '';
  const question = columnQuestion(said, column);
  return question ? answersWord(said, question).replace(/[“”]/g, '') : '';
}

/** What the corner above the row heads says. */
export const cornerOf = ({ plan }: Said): string => plan.rows.map(labelOf).join(', ');
