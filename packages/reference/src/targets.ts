// Which counts of the inspections are bounded: every question, its single answers, its named unions and its base, at every place.
import {
  askedOf,
  askedWherePolicy,
  countOf,
  entriesOf,
  type InspectionQuestion,
  inspectionAnswers,
  inspectionQuestions,
  type Terms,
} from './model.ts';
import { inspectedPlaces } from './places.ts';

/** Answers taken together under one name, parts in the order of the claims file. */
export const inspectionUnions: Record<InspectionQuestion, readonly string[]> = {
  policy: ['in-place+in-development', 'in-development+none'],
  comprehensive: [],
  roles: ['all+majority', 'minority+none'],
  indicators: ['all+majority', 'minority+none'],
  systems: ['effective+partial'],
  'care-plans': ['effective+partial', 'effective+partial+none'],
};

/** How many entries a place has; kept beside the questions in the solution. */
export const entriesKey = 'entries';
/** The entries asked, whatever they answered. */
export const askedKey = 'asked';

/** One count to bound: `question` is `entries` for the size of a group; `answer` is an answer, a union or `asked`. */
export type Target = { question: string; answer: string; place: string; terms: Terms };

const targetsOf = (question: InspectionQuestion, place: string): Target[] => {
  const answers = [...inspectionAnswers[question], ...inspectionUnions[question]].map(
    (answer): Target => ({
      question,
      answer,
      place,
      terms: countOf(question, answer.split('+'), place),
    }),
  );
  const asked = { question, answer: askedKey, place, terms: askedOf(question, place) };
  return askedWherePolicy.includes(question) ? [asked, ...answers] : answers;
};

/** Every count to bound, in a fixed order. */
export const targets: readonly Target[] = inspectedPlaces.flatMap((place) => [
  { question: entriesKey, answer: askedKey, place, terms: entriesOf(place) },
  ...inspectionQuestions.flatMap((question) => targetsOf(question, place)),
]);
