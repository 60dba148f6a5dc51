// The 2016/17 inspections as whole-number unknowns and linear rules: what the tables must obey and what each printed claim says.
// Pure integers: the solver script writes these rules for HiGHS, the check evaluates the same rules on its answers.
import { claimIdOf, type Figure, figures, withRepeats } from './figures.ts';
import { inspectedTypes, leafPlaces, leavesOf, placeOf, sectors } from './places.ts';

/** The answers of the six questions, in the order of the claims file. */
export const inspectionAnswers = {
  policy: ['in-place', 'in-development', 'none'],
  comprehensive: ['yes', 'partial'],
  roles: ['all', 'majority', 'minority', 'none'],
  indicators: ['all', 'majority', 'minority', 'none'],
  systems: ['effective', 'partial', 'none'],
  'care-plans': ['effective', 'partial', 'none', 'not-applicable'],
} as const satisfies Record<string, readonly string[]>;
export type InspectionQuestion = keyof typeof inspectionAnswers;
export const inspectionQuestions = Object.keys(inspectionAnswers) as InspectionQuestion[];
export const isInspectionQuestion = (code: string): code is InspectionQuestion =>
  code in inspectionAnswers;

/** Questions asked only where a policy is in place. */
export const askedWherePolicy: readonly InspectionQuestion[] = ['comprehensive', 'roles'];

/** A whole-number combination of unknowns: the key is `question|answer|place`, the value its factor. */
export type Terms = ReadonlyMap<string, number>;
/** `terms` compared with a number. */
export type Rule = { terms: Terms; sign: '<=' | '>=' | '='; right: number };
/** One claim, however often it is printed, as the rules it makes. */
export type ModelClaim = { id: string; figureIds: readonly string[]; rules: readonly Rule[] };

/** The sum of these answers at a place. */
export const countOf = (
  question: InspectionQuestion,
  answers: readonly string[],
  place: string,
): Terms =>
  new Map(
    leavesOf(place).flatMap((leaf) =>
      answers.map((answer): [string, number] => [`${question}|${answer}|${leaf}`, 1]),
    ),
  );

/** How many services at a place were inspected. */
export const entriesOf = (place: string): Terms =>
  countOf('policy', inspectionAnswers.policy, place);

/** How many were asked the question at a place. */
export const askedOf = (question: InspectionQuestion, place: string): Terms =>
  askedWherePolicy.includes(question) ? countOf('policy', ['in-place'], place) : entriesOf(place);

/** a x first + b x second. */
const combine = (a: number, first: Terms, b: number, second: Terms): Terms => {
  const sum = new Map([...first].map(([key, factor]) => [key, a * factor]));
  for (const [key, factor] of second) sum.set(key, (sum.get(key) ?? 0) + b * factor);
  return new Map([...sum].filter(([, factor]) => factor !== 0));
};

const equal = (first: Terms, second: Terms): Rule => ({
  terms: combine(1, first, -1, second),
  sign: '=',
  right: 0,
});

/** What holds whatever was printed: answers add up to those asked, and types and sectors to the same totals. */
export const structure: readonly Rule[] = inspectionQuestions.flatMap((question) => [
  ...leafPlaces
    .filter(() => question !== 'policy')
    .map((place) =>
      equal(countOf(question, inspectionAnswers[question], place), askedOf(question, place)),
    ),
  ...inspectionAnswers[question].map((answer) =>
    equal(
      countOf(question, [answer], inspectedTypes.join('+')),
      countOf(question, [answer], sectors.join('+')),
    ),
  ),
]);

/** The base of a percentage at a place. */
const baseOf = (figure: Figure, place: string): Terms => {
  if (figure.question === 'scope') return entriesOf('all');
  switch (figure.population) {
    case 'policy-in-place':
      return countOf('policy', ['in-place'], place);
    case 'care-plans-applicable':
      return countOf('care-plans', ['effective', 'partial', 'none'], place);
    case 'all-inspections':
      return entriesOf(place);
    default:
      throw new Error(`No base is known for ${figure.id}`);
  }
};

/**
 * What a printed percentage allows, rounded half up to the whole percent. "All" is exact. "At least p" allows what prints as p;
 * a value with decimals (two thirds) is compared as it stands.
 */
const percentRules = (figure: Figure, count: Terms, base: Terms): Rule[] => {
  const p = figure.value ?? 0;
  const from = (low: number): Rule => ({
    terms: combine(200, count, -(2 * low - 1), base),
    sign: '>=',
    right: 0,
  });
  const below = (high: number): Rule => ({
    terms: combine(200, count, -(2 * high + 1), base),
    sign: '<=',
    right: -1,
  });
  switch (figure.comparator) {
    case '=':
      return p === 100 ? [equal(count, base)] : [from(p), below(p)];
    case 'range':
      return [from(p), below(figure.valueTo ?? p)];
    case '>=':
      return Number.isInteger(p)
        ? [from(p)]
        : [{ terms: combine(10_000, count, -Math.round(p * 100), base), sign: '>=', right: 0 }];
    case '>':
      return [{ terms: combine(100, count, -p, base), sign: '>=', right: 1 }];
    default:
      throw new Error(`No rule for the comparator of ${figure.id}`);
  }
};

const rulesAt = (figure: Figure, place: string): Rule[] => {
  const count =
    figure.question === 'scope'
      ? entriesOf(place)
      : countOf(figure.question as InspectionQuestion, figure.answers, place);
  if (figure.statistic === 'percent') return percentRules(figure, count, baseOf(figure, place));
  if (figure.comparator !== '=') throw new Error(`A count with a comparator: ${figure.id}`);
  return [{ terms: count, sign: '=', right: figure.value ?? 0 }];
};

/** The places a claim speaks of, one by one. */
const placesOf = (figure: Figure): string[] =>
  figure.each
    ? [...figure.serviceTypes, ...figure.sectors]
    : [placeOf(figure.serviceTypes, figure.sectors)];

/** Whether a claim is a number about the table of inspections (`types-with-none` follows from the others and is only checked). */
const isModelled = (figure: Figure): boolean =>
  figure.value !== null &&
  (figure.kind === 'figure' || figure.kind === 'implied') &&
  figure.when.every(({ stage }) => stage === 'inspection') &&
  (figure.question === 'scope' || isInspectionQuestion(figure.question)) &&
  figure.answers[0] !== 'types-with-none';

/** Every distinct numeric claim about the inspections. */
export const modelClaims: readonly ModelClaim[] = figures
  .filter((figure) => isModelled(figure) && claimIdOf(figure) === figure.id)
  .map((figure) => ({
    id: figure.id,
    figureIds: withRepeats(figure.id),
    rules: placesOf(figure).flatMap((place) => rulesAt(figure, place)),
  }));
