// Grammar of the findings: who did what, for one and for many, from the words the question set brings. No text of any one
// question stands here.
import { type Stage, stageCodes, stages } from '@cube/schema';
import { countBounds, type PlainCount } from '../../ui/cell.ts';
import { baseNoun } from './words.ts';

/** Who the base counts. Entries that are not services tell about one: "annual returns said the service ...". */
export type Subject = { one: string; many: string; says: string | null };

const saying: Record<Stage, string | null> = {
  'annual-return': 'said',
  inspection: 'found',
  register: null,
};

/** What a base in words counts: services, unless it begins with another kind of entry. */
export function subjectOf(base: string): Subject {
  const noun = baseNoun(base).replace(/^the (?:[\d,–]+ )?/i, '');
  const stage = stageCodes.find(
    (code) => saying[code] !== null && noun.startsWith(stages[code].entries),
  );
  if (!stage) return { one: 'service', many: 'services', says: null };
  return { one: stages[stage].entry, many: stages[stage].entries, says: saying[stage] };
}

const singular: Readonly<Record<string, string>> = {
  were: 'was',
  are: 'is',
  have: 'has',
  do: 'does',
};

/** A clause about several services, said of one: only verbs that begin it, or follow a joining word, are its own. */
export const ofOne = (clause: string): string =>
  clause.replace(
    /(^|,? (?:and|or|but) )(were|are|have|do)\b/g,
    (_, before: string, verb: string) => `${before}${singular[verb]}`,
  );

export type Predicate = {
  /** What services that gave the answer did; null where the question set has no words for it. */
  clause: string | null;
  /** The answer, quoted instead. */
  answer: string;
  /** The question it answers, where the sentence has not named it yet. */
  question?: string;
};

/** "had a policy in place", "said the service had one", or the answer in quotation marks. */
export function predicateOf(predicate: Predicate, subject: Subject, single = false): string {
  const { clause, answer, question } = predicate;
  if (clause === null)
    return `had the answer “${answer}”${question === undefined ? '' : ` to “${question}”`}`;
  if (subject.says !== null) return `${subject.says} the service ${ofOne(clause)}`;
  return single ? ofOne(clause) : clause;
}

/** A range as sentences say it: "328 to 331". */
export const inSentence = (display: string): string => display.replace(/(\d)–(?=\d)/g, '$1 to ');

/** True where there is exactly one. */
export const isOne = (cell: PlainCount): boolean => {
  const bounds = countBounds(cell);
  return bounds?.lower === 1 && bounds.upper === 1;
};
