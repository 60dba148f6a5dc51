// Conditions on whole entries, which only records can meet: what was typed -> one canonical form -> text and back.
// Hides how unions are spelled out, that ranges make sense and that days exist.
import type { ReleaseContents } from './ask.ts';
import type { QuestionDefinition } from './batch.ts';
import { checkText, UserError, unknownCode } from './errors.ts';
import { compareText } from './member-index.ts';
import { type Conditions, type Day, isDay } from './record.ts';

/** The conditions of `WhereInput`, as typed. */
export type TypedConditions = {
  answered?: readonly { question: string; answer: readonly string[] }[] | null;
  lastInspected?: { from?: string | null; before?: string | null } | null;
  requirements?: CountRange | null;
  recommendations?: CountRange | null;
};
type CountRange = { min?: number | null; max?: number | null };

export const conditionNames = [
  'answered',
  'lastInspected',
  'requirements',
  'recommendations',
] as const;

const mostConditions = 20;
const mostAnswers = 100;
/** What the database counts in. */
const largestCount = 2_147_483_647;

const bad = (message: string): UserError => new UserError('BAD_INPUT', `where.${message}`);

/** Whether a release holds records anywhere; without any, conditions are refused. */
export const holdsRecords = (contents: ReleaseContents): boolean =>
  contents.release.batches.some((b) => b.kind === 'RECORDS');

/** What was typed, checked; null where there is no condition. */
export function parseConditions(
  typed: TypedConditions,
  contents: ReleaseContents,
  questionSets: readonly string[],
): Conditions | null {
  const given = conditionNames.filter((name) => typed[name] != null);
  if (given.length === 0) return null;
  if (!holdsRecords(contents))
    throw new UserError(
      'NEEDS_RECORDS',
      `where.${given[0]} needs individual records, and this release holds published totals only.`,
    );
  return {
    answered: typed.answered ? answeredOf(typed.answered, contents, questionSets) : [],
    lastInspected: typed.lastInspected ? daysOf(typed.lastInspected) : null,
    requirements: rangeOf('requirements', typed.requirements),
    recommendations: rangeOf('recommendations', typed.recommendations),
  };
}

/** Both conditions on one question must hold, and an entry gives it one answer: what the two have in common. */
function answeredOf(
  typed: NonNullable<TypedConditions['answered']>,
  contents: ReleaseContents,
  questionSets: readonly string[],
): Conditions['answered'] {
  if (typed.length === 0) throw bad('answered: the list is empty.');
  if (typed.length > mostConditions)
    throw new UserError('TOO_LARGE', `where.answered: at most ${mostConditions} conditions.`);
  const questions = contents.questionSets
    .filter((s) => questionSets.includes(s.code))
    .flatMap((s) => s.questions);
  const found = new Map<string, readonly string[]>();
  for (const condition of typed) {
    const code = checkText('where.answered.question', condition.question);
    const same = questions.filter((q) => q.code === code);
    if (same.length === 0)
      throw unknownCode(
        'question',
        code,
        questions.map((q) => q.code),
      );
    const answers = spelledOut(code, same, condition.answer);
    const before = found.get(code);
    const both = before ? answers.filter((a) => before.includes(a)) : answers;
    if (both.length === 0)
      throw bad(`answered: ${code} is named twice with no answer in common; name it once.`);
    found.set(code, both);
  }
  return [...found]
    .map(([question, answers]) => ({ question, answers }))
    .sort((a, b) => compareText(a.question, b.question));
}

function spelledOut(
  code: string,
  questions: readonly QuestionDefinition[],
  typed: readonly string[],
): string[] {
  if (typed.length === 0) throw bad(`answered: the list of answers to ${code} is empty.`);
  if (typed.length > mostAnswers)
    throw new UserError('TOO_LARGE', `where.answered: at most ${mostAnswers} answers.`);
  const unions = questions.flatMap((q) => q.unions);
  const known = new Set([
    ...questions.flatMap((q) => q.answers.map((a) => a.code)),
    ...unions.map((u) => u.code),
  ]);
  const single = typed.flatMap((answer) => {
    checkText('where.answered.answer', answer);
    if (!known.has(answer)) throw unknownCode(`answer of ${code}`, answer, [...known]);
    return unions.find((u) => u.code === answer)?.parts ?? [answer];
  });
  return [...new Set(single)].sort(compareText);
}

/** A day of the calendar, or the error that says what one looks like. */
function dayOf(what: string, typed: string | null | undefined): Day | null {
  if (typed == null) return null;
  checkText(`where.${what}`, typed);
  if (!isDay(typed))
    throw bad(`${what}: "${typed.slice(0, 40)}" is not a day; write it as 2026-05-31.`);
  return typed;
}

function daysOf(typed: NonNullable<TypedConditions['lastInspected']>): Conditions['lastInspected'] {
  const from = dayOf('lastInspected.from', typed.from);
  const before = dayOf('lastInspected.before', typed.before);
  if (from === null && before === null) throw bad('lastInspected: give from, before, or both.');
  if (from !== null && before !== null && from >= before)
    throw bad(
      `lastInspected: from ${from} is not before ${before}. \`before\` is the first day that no longer counts.`,
    );
  return { from, before };
}

function rangeOf(
  name: 'requirements' | 'recommendations',
  typed: CountRange | null | undefined,
): Conditions['requirements'] {
  if (!typed) return null;
  const [min, max] = [typed.min ?? null, typed.max ?? null];
  if (min === null && max === null) throw bad(`${name}: give min, max, or both.`);
  for (const [end, n] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (n !== null && !(Number.isInteger(n) && n >= 0 && n <= largestCount))
      throw bad(`${name}.${end}: ${n} makes no sense; give a whole number, 0 or more.`);
  if (min !== null && max !== null && min > max)
    throw bad(`${name}: min ${min} is more than max ${max}.`);
  return { min, max };
}

// ---- canonical text ------------------------------------------------------------------------------------------------

const ends = (a: string | number | null, b: string | number | null): string =>
  `${a ?? ''}.${b ?? ''}`;

/** Names and values, as they stand in the text of a population: `answered` once for each question. */
export function conditionParts(c: Conditions | null): [name: string, value: string][] {
  if (!c) return [];
  return [
    ...c.answered.map(({ question, answers }): [string, string] => [
      'answered',
      [question, ...answers].join('.'),
    ]),
    ...(c.lastInspected
      ? ([['lastInspected', ends(c.lastInspected.from, c.lastInspected.before)]] as [
          string,
          string,
        ][])
      : []),
    ...(['requirements', 'recommendations'] as const).flatMap((name): [string, string][] => {
      const range = c[name];
      return range ? [[name, ends(range.min, range.max)]] : [];
    }),
  ];
}

/** Reads the parts back, through the same checks as what is typed. */
export function conditionsFromParts(
  parts: URLSearchParams,
  contents: ReleaseContents,
  questionSets: readonly string[],
): Conditions | null {
  const twoEnds = (name: string): [string | null, string | null] | null => {
    const text = parts.get(name);
    if (text === null) return null;
    const [a = '', b = ''] = text.split('.');
    return [a || null, b || null];
  };
  const number = (text: string | null): number | null => (text === null ? null : Number(text));
  const range = (name: string): CountRange | null => {
    const found = twoEnds(name);
    return found && { min: number(found[0]), max: number(found[1]) };
  };
  const days = twoEnds('lastInspected');
  const answered = parts.getAll('answered').map((text) => {
    const [question = '', ...answer] = text.split('.');
    return { question, answer };
  });
  return parseConditions(
    {
      answered: answered.length > 0 ? answered : null,
      lastInspected: days && { from: days[0], before: days[1] },
      requirements: range('requirements'),
      recommendations: range('recommendations'),
    },
    contents,
    questionSets,
  );
}
