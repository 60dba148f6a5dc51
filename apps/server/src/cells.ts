// From a row to its counts: builds the asks and fetches them, and says which question and which frame a row is about.
// Hides how the pins of a row and the filters of its slice become one ask.
import {
  askFor,
  type Coordinate,
  type CountAsk,
  type CountFact,
  codeOf,
  type Dimension,
  frameOf,
  type Measure,
  narrowed,
  type Part,
  type Population,
  type QuestionDefinition,
  questionOf,
  type ReleaseContents,
  UserError,
  unknownCode,
} from '@cube/schema';
import type { Context } from './context.ts';
import type { CountModel, RowModel } from './models.ts';

export const countModel = (contents: ReleaseContents, fact: CountFact): CountModel => ({
  kind: 'count',
  contents,
  fact,
});

/** The count a row stands for: its entries, the entries asked, or those that gave its answer. */
export function partOfRow(row: RowModel): Part {
  const answer = row.coordinate.pins.get('ANSWER');
  const question = questionOfRow(row);
  if (answer && question) return { of: 'answers', question: question.code, answers: [answer.code] };
  const pinsQuestion = row.coordinate.pins.get('QUESTION') ?? null;
  const only = row.coordinate.population.questions;
  if (pinsQuestion) return { of: 'asked', question: pinsQuestion.code };
  return only?.length === 1 && only[0] ? { of: 'asked', question: only[0] } : { of: 'entries' };
}

/** The one question a row pins, by itself or through its slice; null when there is none. */
export function questionOfRow(row: RowModel): QuestionDefinition | null {
  const p = narrowed(row.coordinate, row.contents);
  const answer = row.coordinate.pins.get('ANSWER');
  const code = answer?.parent
    ? codeOf(answer.parent)
    : p.questions?.length === 1
      ? p.questions[0]
      : null;
  if (!code) return null;
  return (
    p.questionSets.map((s) => questionOf(row.contents, s, code)).find((q) => q != null) ?? null
  );
}

/** What is asked to know one measure of a part of a row. */
export const askOf = (row: RowModel, part: Part, measure: Measure): CountAsk =>
  askFor(narrowed(row.coordinate, row.contents), row.contents, part, measure);

export async function countOf(ctx: Context, row: RowModel, measure: Measure): Promise<CountModel> {
  await ctx.turn();
  return countModel(
    row.contents,
    await ctx.count(row.contents, askOf(row, partOfRow(row), measure)),
  );
}

/** The entries a row counts: those of its records, too. */
export const entriesAskOf = (row: RowModel): CountAsk => askOf(row, partOfRow(row), 'ENTRIES');

/** The row's entries, whatever question or answer it pins. */
export const entriesOf = (ctx: Context, row: RowModel): Promise<CountFact> =>
  ctx.count(row.contents, askOf(row, { of: 'entries' }, 'ENTRIES'));

/** The question a rate is about: named, or the one the row pins. */
export function questionWanted(
  row: RowModel,
  named: string | null | undefined,
): QuestionDefinition {
  const p = narrowed(row.coordinate, row.contents);
  if (!named) {
    const pinned = questionOfRow(row);
    if (pinned) return pinned;
    throw new UserError(
      'BAD_INPUT',
      'Which question? Name it (question: "policy"), or pin one in the slice or the row.',
    );
  }
  const sets = row.contents.questionSets.filter((s) => p.questionSets.includes(s.code));
  const found = sets.flatMap((s) => s.questions).find((q) => q.code === named);
  if (found) return found;
  throw unknownCode(
    'question',
    named,
    sets.flatMap((s) => s.questions.map((q) => q.code)),
  );
}

/** The same row with one dimension pinned to nothing: the whole it is part of. */
export const unpinned = (row: RowModel, d: Dimension): RowModel => ({
  ...row,
  coordinate: {
    population: row.coordinate.population,
    pins: new Map([...row.coordinate.pins].map(([dim, m]) => [dim, dim === d ? null : m])),
  },
});

/** The total of a population as a row. */
export const totalRow = (contents: ReleaseContents, population: Population): RowModel => ({
  contents,
  coordinate: { population, pins: new Map() } satisfies Coordinate,
});

/** Stage, focus area and periods of a row. */
export const frameOfRow = (row: RowModel) =>
  frameOf(narrowed(row.coordinate, row.contents), row.contents);
