// One question of a question-set file: its rows, one an answer, turned into its definition. Hides what a blank cell stands for.
import type {
  AnswerDefinition,
  AnswerRole,
  AskedDefinition,
  QuestionDefinition,
  Stage,
  UnionDefinition,
} from '@cube/schema';
import type { Issue } from '../layout.ts';
import { noSuchDay, oneOf, readDay, termsOf } from '../value.ts';
import { termsFor } from '../vocabulary.ts';
import { readYear } from './own-time.ts';
import { applicableAt, askedOfStage } from './question-set-columns.ts';

/** A row of the file by column, trimmed, and how to tell what is wrong in it. */
export type DefinitionRow = {
  line: number;
  cell: (column: string) => string;
  tell: (check: Issue['check'], column: string, more?: Partial<Issue>) => void;
};

const roles = termsOf(
  (['scale', 'not-applicable', 'not-evaluated', 'not-recorded'] as const).map((code) => ({
    code: code as string,
    label: code,
  })),
);
const polarities = termsOf([
  { code: 'favourable', label: 'favourable', aliases: ['good'] },
  { code: 'unfavourable', label: 'unfavourable', aliases: ['bad'] },
]);
const yesNo = termsOf([
  { code: 'yes', label: 'yes', aliases: ['y', 'true', '1', 'x'] },
  { code: 'no', label: 'no', aliases: ['n', 'false', '0'] },
]);
const stageTerms = termsFor('STAGE');
const codeForm = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const longestCode = 60;

/** Whether a text can be a code; tells where it cannot. */
export const isCode = (row: DefinitionRow, column: string): boolean => {
  const text = row.cell(column);
  const fine = codeForm.test(text) && text.length <= longestCode;
  if (!fine) {
    row.tell('value-form', column, {
      wouldBeRight: `letters, digits and hyphens, at most ${longestCode}, as in-place`,
    });
  }
  return fine;
};

/** One of a few words; `otherwise` where it is blank or unknown, which is told. */
const word = (
  row: DefinitionRow,
  column: string,
  terms: typeof roles,
  otherwise: string,
): string => {
  const text = row.cell(column);
  if (text === '') return otherwise;
  const found = terms.find(text);
  if (found === null) {
    row.tell('value-unknown', column, { wouldBeRight: terms.wanted(text) });
  }
  return found ?? otherwise;
};

const partsOf = (text: string, sign: string): string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A stage at which a question is put, and the first period there. */
type Place = { stage: Stage; period: string };

const periodOf = (row: DefinitionRow, stage: Stage, text: string): string | null => {
  const period = stage === 'register' ? readDay(text) : readYear(text);
  if (period !== null && (stage !== 'inspection' || period.includes('-'))) return period;
  row.tell('value-form', 'first_year', {
    ...(stage === 'register' ? noSuchDay(text) : {}),
    wouldBeRight: stage === 'register' ? '2018-05-31' : '2017/18',
  });
  return null;
};

/** The stages of a question, each with its first period: one period for all of them, or one for each in the same order. */
const placesOf = (row: DefinitionRow): Place[] => {
  const written = partsOf(row.cell('stage'), ';');
  const found = (written.length > 0 ? written : ['inspection']).map((text) => {
    const stage = stageTerms.find(text);
    if (stage === null) {
      row.tell('value-unknown', 'stage', { wouldBeRight: stageTerms.wanted(text) });
    }
    return stage as Stage | null;
  });
  if (new Set(found).size < found.length && !found.includes(null)) {
    row.tell('value-form', 'stage', { message: 'A stage stands here twice.' });
  }
  const years = partsOf(row.cell('first_year'), ';');
  const [only] = years;
  if (only === undefined) {
    row.tell('value-missing', 'first_year');
    return [];
  }
  if (years.length > 1 && years.length !== found.length) {
    row.tell('value-form', 'first_year', {
      message: `There are ${years.length} years for ${found.length === 1 ? 'one stage' : `${found.length} stages`}.`,
      wouldBeRight: 'one year for all stages, or one for each, in the order of the stages',
    });
    return [];
  }
  return found.flatMap((stage, at) => {
    const period = stage && periodOf(row, stage, years.length > 1 ? (years[at] ?? '') : only);
    return stage && period ? [{ stage, period }] : [];
  });
};

/** Conditions as written; those that name an earlier question and its answers. */
const conditionsOf = (
  row: DefinitionRow,
  earlier: readonly QuestionDefinition[],
  places: readonly Place[],
): AskedDefinition['askedWhen'] => {
  const text = row.cell('asked_when');
  if (text === '' || places.length === 0) return undefined;
  const isPutThere = ({ asked }: QuestionDefinition): boolean =>
    places.every(({ stage }) => asked.some((one) => one.stage === stage));
  return partsOf(text, ';').flatMap((condition) => {
    const [name = '', given = ''] = partsOf(condition, '=');
    const question = earlier.find(({ code }) => code === name);
    if (!question || !isPutThere(question)) {
      const right = earlier.filter(isPutThere);
      row.tell('value-unknown', 'asked_when', {
        message: `${JSON.stringify(name)} is no question further up that is put at the same stage.`,
        wouldBeRight: `a condition as ${right[0]?.code ?? 'policy'} = ${right[0]?.answers[0]?.code ?? 'in-place'}`,
      });
      return [];
    }
    const answers = partsOf(given, '|');
    const known = question.answers.map(({ code }) => code);
    const wrong = answers.find((answer) => !known.includes(answer));
    if (wrong !== undefined || answers.length === 0) {
      row.tell('value-unknown', 'asked_when', {
        message: `${JSON.stringify(wrong ?? '')} is no answer of ${name}.`,
        wouldBeRight: oneOf(known),
      });
      return [];
    }
    return [{ question: name, answers }];
  });
};

/** Answers that share a name in `unions`, best first. */
const unionsOf = (rows: readonly DefinitionRow[]): UnionDefinition[] => {
  const labels = [...new Set(rows.flatMap((row) => partsOf(row.cell('unions'), ';')))];
  return labels.flatMap((label) => {
    const within = rows.filter((row) => partsOf(row.cell('unions'), ';').includes(label));
    if (within.length < 2) {
      within[0]?.tell('value-unknown', 'unions', {
        message: `${JSON.stringify(label)} takes a single answer: answers together are two or more.`,
      });
      return [];
    }
    const parts = within.map((row) => row.cell('answer')).reverse();
    return [{ code: parts.join('+'), label, parts }];
  });
};

const answersOf = (rows: readonly DefinitionRow[]): AnswerDefinition[] => {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    if (row.cell('answer') === '') row.tell('value-missing', 'answer');
    else isCode(row, 'answer');
    if (row.cell('answer_label') === '') row.tell('value-missing', 'answer_label');
    for (const column of ['answer', 'answer_label']) {
      const key = `${column} ${row.cell(column).toLowerCase()}`;
      const before = lines.get(key);
      if (before !== undefined && row.cell(column) !== '') {
        row.tell('duplicate-in-file', column, { message: `Line ${before} has it too.` });
      }
      lines.set(key, row.line);
    }
    const description = row.cell('answer_description');
    return {
      code: row.cell('answer'),
      label: row.cell('answer_label'),
      ...(description === '' ? {} : { description }),
      role: word(row, 'role', roles, 'scale') as AnswerRole,
    };
  });
};

/** The definition that the rows of one question make; what is wrong is told, and something is made of it all the same. */
export const questionOf = (
  rows: readonly [DefinitionRow, ...DefinitionRow[]],
  earlier: readonly QuestionDefinition[],
): QuestionDefinition => {
  const [first] = rows;
  /** The same in every row of the question, or blank. */
  const said = (column: string): string => {
    const telling = rows.find((row) => row.cell(column) !== '');
    const other = rows.find(
      (row) => row.cell(column) !== '' && row.cell(column) !== telling?.cell(column),
    );
    other?.tell('value-unknown', column, {
      message: `Line ${telling?.line} says ${JSON.stringify(telling?.cell(column))} of the same question.`,
      wouldBeRight: 'the same in every row of a question, or a blank',
    });
    return telling?.cell(column) ?? '';
  };
  const head: DefinitionRow = { ...first, cell: said };
  if (said('question_label') === '') first.tell('value-missing', 'question_label');
  const code = first.cell('question');
  const label = said('question_label');
  const answers = answersOf(rows);
  const scale = answers.filter(({ role }) => role === 'scale');
  if (scale.length === 0) {
    first.tell('value-missing', 'answer', { message: `${code} has no answer of the role scale.` });
  }
  /** Codes of the rows of which a column says something, best first. */
  const marked = (column: string, terms: typeof roles): ((wanted: string) => string[]) => {
    const words = rows.map((row) => word(row, column, terms, ''));
    return (wanted) =>
      rows.flatMap((row, at) => (words[at] === wanted ? [row.cell('answer')] : [])).reverse();
  };
  const polarity = marked('polarity', polarities);
  const favourable = polarity('favourable');
  const unfavourable = polarity('unfavourable');
  const chosen = marked('headline', yesNo)('yes');
  const last = scale.at(-1)?.code;
  const fallback = favourable.length > 0 ? favourable : last ? [last] : [];
  const headline = chosen.length > 0 ? chosen : fallback;
  const labelOf = (answer: string): string =>
    answers.find((one) => one.code === answer)?.label ?? answer;
  const clauses = rows
    .filter((row) => row.cell('clause') !== '')
    .map((row) => [row.cell('answer'), row.cell('clause')]);
  const short = code.replaceAll('-', ' ');
  const places = placesOf(head);
  const askedWhen = conditionsOf(head, earlier, places);
  const outside = answers.length > scale.length;
  return {
    code,
    label,
    short: said('question_short') || short.charAt(0).toUpperCase() + short.slice(1),
    description: said('question_description'),
    answers,
    ordinal: word(head, 'ordered', yesNo, 'yes') === 'yes',
    unions: unionsOf(rows),
    headline,
    headlineLabel: said('headline_label') || headline.map(labelOf).join(' or ').toLowerCase(),
    favourable,
    unfavourable,
    ...(clauses.length > 0 ? { clauses: Object.fromEntries(clauses) } : {}),
    asked: places.map((place) => ({
      ...place,
      wording: said('wording') || label,
      ...(askedWhen && askedWhen.length > 0 ? { askedWhen } : {}),
      of: said('asked_of') || askedOfStage(place.stage),
      ...(outside || said('applicable') !== ''
        ? { applicable: said('applicable') || applicableAt(place.stage) }
        : {}),
    })),
  };
};
