// The answers of one entry of an own layout: texts to single answers, and whether each was given by somebody the question was put to.
import { type QuestionDefinition, type QuestionSet, type Stage, stages } from '@cube/schema';
import type { Issue, Report } from '../layout.ts';
import { askedAt, questionsAt } from '../question-sets.ts';
import { oneOf, type Terms, termsOf } from '../value.ts';

/** What stands in the file for one question. */
export type Given = { text: string; column: string; line: number };

export type ReadAnswers = {
  /** `question/answer`, in the order of the set; null where something is at fault. */
  answers: readonly string[] | null;
  /** Questions that the entry was asked and that the file does not speak of for it. */
  absent: readonly string[];
};

/** Finds questions by code, name or short name. */
export const questionTerms = (set: QuestionSet): Terms =>
  termsOf(set.questions.map(({ code, label, short }) => ({ code, label, aliases: [short] })));

type Found = { answer: string } | 'not-asked' | 'fault' | 'absent';

/** What is known of an entry besides its answers. */
type Known = {
  /** Null where its time is not known: then only texts that are no answer at any time are told. */
  period: string | null;
  /** False where rows of it could not be read: what is not there may have been lost. */
  whole: boolean;
};

/** Reads the answers of entries of one focus area and stage. */
export const answersReader = (
  set: QuestionSet,
  stage: Stage,
  report: Report,
): ((known: Known, given: ReadonlyMap<string, Given>) => ReadAnswers) => {
  const put = questionsAt(set, stage);
  const byCode = new Map(set.questions.map((question) => [question.code, question]));
  const singles = new Map(set.questions.map(({ code, answers }) => [code, termsOf(answers)]));
  const unions = new Map(set.questions.map(({ code, unions: all }) => [code, termsOf(all)]));
  const labelsOf = ({ answers }: QuestionDefinition): string =>
    oneOf(answers.map(({ label }) => label));
  const labelOf = (question: string, answer: string): string =>
    byCode.get(question)?.answers.find(({ code }) => code === answer)?.label ?? answer;

  const tell = (
    check: Issue['check'],
    { text, column, line }: Given,
    more: Partial<Issue>,
  ): Found => {
    report.issue({ check, line, column, value: text || null, ...more });
    return 'fault';
  };

  const single = (question: QuestionDefinition, one: Given): Found => {
    const answer = singles.get(question.code)?.find(one.text);
    if (answer) return { answer };
    const several = unions.get(question.code)?.find(one.text);
    if (several) {
      const parts = question.unions.find(({ code }) => code === several)?.parts ?? [];
      return tell('value-unknown', one, {
        message: 'These are several answers together; an entry gives one.',
        wouldBeRight: oneOf(parts.map((part) => labelOf(question.code, part))),
      });
    }
    const wanted = singles.get(question.code)?.wanted(one.text) ?? '';
    return tell('value-unknown', one, { wouldBeRight: wanted });
  };

  /** Blank where the question was put. */
  const unanswered = (
    question: QuestionDefinition,
    one: Given,
    check: 'asked-of' | 'value-missing',
    message: string,
  ): Found => {
    const blank = question.answers.find(({ role }) => role === 'not-recorded');
    return blank
      ? { answer: blank.code }
      : tell(check, one, { message, wouldBeRight: labelsOf(question) });
  };

  return ({ period, whole }, given) => {
    if (period === null) {
      for (const [code, one] of given) {
        const question = byCode.get(code);
        if (question && one.text !== '') single(question, one);
      }
      return { answers: null, absent: [] };
    }
    const found = new Map<string, Found>();
    const of = (code: string): Found => {
      const known = found.get(code);
      if (known !== undefined) return known;
      // While it is being worked out: a circle of conditions ends here.
      found.set(code, 'fault');
      const question = byCode.get(code);
      const result = question ? work(question) : 'absent';
      found.set(code, result);
      return result;
    };
    const work = (question: QuestionDefinition): Found => {
      const one = given.get(question.code);
      const asked = askedAt(question, stage, period);
      if (!asked) {
        if (!one || one.text === '') return 'not-asked';
        return tell('value-unknown', one, {
          message: `${question.short} is no question of the stage ${stages[stage].label}.`,
          wouldBeRight:
            put.length > 0
              ? `one of ${oneOf(put.map(({ short }) => short))}`
              : `the questions brought in again, with ${stages[stage].label} under stage`,
        });
      }
      const conditions = (asked.askedWhen ?? []).map((when) => ({
        ...when,
        said: of(when.question),
      }));
      if (conditions.some(({ said }) => said === 'fault')) return 'fault';
      const unmet = conditions.find(
        ({ said, answers }) => typeof said === 'string' || !answers.includes(said.answer),
      );
      if (unmet) {
        if (!one || one.text === '') return 'not-asked';
        if (!whole && typeof unmet.said === 'string') return 'fault';
        const control = byCode.get(unmet.question)?.short ?? unmet.question;
        const wanted = oneOf(unmet.answers.map((answer) => labelOf(unmet.question, answer)));
        const here =
          typeof unmet.said === 'string'
            ? 'here nothing is said of that'
            : `here it is ${labelOf(unmet.question, unmet.said.answer)}`;
        return tell('asked-of', one, {
          message: `${question.short} is asked only where ${control} is ${wanted}; ${here}.`,
          wouldBeRight: 'a blank',
        });
      }
      if (!one) return 'absent';
      if (one.text !== '') return single(question, one);
      return conditions.length > 0
        ? unanswered(
            question,
            one,
            'asked-of',
            `${question.short} was asked here, and has no answer.`,
          )
        : unanswered(question, one, 'value-missing', `${question.short} is asked of everyone.`);
    };
    const all = set.questions.map(({ code }) => ({ code, found: of(code) }));
    const fine = all.every(({ found: one }) => one !== 'fault');
    return {
      answers: fine
        ? all.flatMap(({ code, found: one }) =>
            typeof one === 'string' ? [] : [`${code}/${one.answer}`],
          )
        : null,
      absent: whole ? all.flatMap(({ code, found: one }) => (one === 'absent' ? [code] : [])) : [],
    };
  };
};
