// Coordinates: a population with some dimensions pinned by a row. Says what to ask the store for each.
// Refuses what must not be added: several stages, snapshots, focus areas.
import type { CountAsk, ReleaseContents, StoredMember } from './ask.ts';
import type { AskedDefinition, QuestionDefinition, QuestionSet } from './batch.ts';
import {
  type Basis,
  type Dimension,
  type Measure,
  type PlaceDimension,
  placeDimensions,
  type Stage,
  stages,
} from './cube.ts';
import { UserError } from './errors.ts';
import { memberAt } from './member-index.ts';
import { type Population, type Snapshot, snapshotsOf, usualQuestionSet } from './query.ts';

/** The member a row pins on a dimension, or null where the row rolls it up. Keyed in canonical order. */
export type Pins = ReadonlyMap<Dimension, StoredMember | null>;
export type Coordinate = { population: Population; pins: Pins };

/** The member a row pins on a dimension. */
export const pinned = (c: Coordinate, d: Dimension): StoredMember | null => c.pins.get(d) ?? null;

/** The population narrowed by the row's pins. Every number of a row asks for it, so it is worked out once a row. */
export function narrowed(c: Coordinate, contents: ReleaseContents): Population {
  const known = narrow.get(c) ?? narrowedAfresh(c, contents);
  narrow.set(c, known);
  return known;
}
const narrow = new WeakMap<Coordinate, Population>();

function narrowedAfresh(c: Coordinate, contents: ReleaseContents): Population {
  const places: { [D in PlaceDimension]?: readonly string[] } = { ...c.population.places };
  for (const d of placeDimensions) {
    const pin = pinned(c, d);
    if (pin) places[d] = [pin.code];
  }
  const year = pinned(c, 'YEAR')?.code;
  const period = pinned(c, 'PERIOD')?.code;
  const stage = pinned(c, 'STAGE')?.code as Stage | undefined;
  const set = pinned(c, 'QUESTION_SET')?.code;
  const question = pinned(c, 'QUESTION');
  return {
    ...c.population,
    places,
    periods: c.population.periods.filter(
      (p) =>
        (!period || p === period) && (!year || memberAt(contents, 'PERIOD', p)?.parent === year),
    ),
    stages: stage ? [stage] : c.population.stages,
    questionSets: set ? [set] : question?.parent ? [question.parent] : c.population.questionSets,
    questions: question ? [question.code] : c.population.questions,
  };
}

/** The one stage and focus area of a narrowed population, with the periods that may be taken together. */
export type Frame = {
  stage: Stage;
  questionSet: string;
  periods: readonly string[];
  held: boolean;
};

/** Refuses populations that mix stages, snapshots or focus areas, naming what to do instead. */
export function frameOf(p: Population, contents: ReleaseContents): Frame {
  const known = frames.get(p) ?? frameAfresh(p, contents);
  frames.set(p, known);
  return known;
}
const frames = new WeakMap<Population, Frame>();

/** Why these snapshots have no count in common; null where they have one. */
function whyNotAdded(held: readonly Snapshot[]): string | null {
  const text = (s: Snapshot) => `${s.period} (${stages[s.stage].label.toLowerCase()})`;
  const sets = [...new Set(held.map((s) => s.questionSet))];
  if (sets.length > 1)
    return `This population spans the focus areas ${sets.join(' and ')}, which are never added. Pin one questionSet or group by QUESTION_SET.`;
  const stageCodes = [...new Set(held.map((s) => s.stage))];
  const events = stageCodes.length === 1 && stageCodes.every((s) => stages[s].additiveOverTime);
  if (held.length > 1 && !events)
    return `This population spans several snapshots that are never added: ${held.map(text).join(', ')}. Pin one with where.period (or where.stage), or group by PERIOD or YEAR.`;
  return null;
}

/** Whether a population has one count: of one stage and focus area, and of periods that add up. */
export const isCountable = (p: Population, contents: ReleaseContents): boolean =>
  whyNotAdded(snapshotsOf(contents, p)) === null;

function frameAfresh(p: Population, contents: ReleaseContents): Frame {
  const held = snapshotsOf(contents, p);
  const why = whyNotAdded(held);
  if (why) throw new UserError('SEVERAL_SNAPSHOTS', why);
  const [one] = held;
  return {
    stage: one?.stage ?? p.stages[0] ?? 'inspection',
    questionSet: one?.questionSet ?? p.questionSets[0] ?? usualQuestionSet,
    periods: held.length > 0 ? held.map((s) => s.period) : p.periods,
    held: held.length > 0,
  };
}

/** A question of the focus area, or the error that names the nearest. */
export function questionOf(
  contents: ReleaseContents,
  questionSet: string,
  code: string,
): QuestionDefinition | null {
  const set: QuestionSet | undefined = contents.questionSets.find((s) => s.code === questionSet);
  return set?.questions.find((q) => q.code === code) ?? null;
}

/** How a question was put at one stage and period; null where the form did not carry it. */
export const askedIn = (
  q: QuestionDefinition,
  frame: Pick<Frame, 'stage' | 'periods'>,
): AskedDefinition | null =>
  q.asked.find((a) => a.stage === frame.stage && frame.periods.includes(a.period)) ?? null;

/** Which count of a coordinate is wanted: entries, a question's asked or applicable base, or some answers. */
export type Part =
  | { of: 'entries' }
  | { of: 'asked' | 'applicable'; question: string }
  | { of: 'answers'; question: string; answers: readonly string[] };

/** What to ask the store for one count of a narrowed population. */
export function askFor(
  p: Population,
  contents: ReleaseContents,
  part: Part,
  measure: Measure,
): CountAsk {
  const frame = frameOf(p, contents);
  const base = {
    stage: frame.stage,
    questionSet: frame.questionSet,
    periods: frame.periods,
    where: p.places,
    measure,
    ...(p.provenance ? { provenance: p.provenance } : {}),
    ...(p.conditions ? { conditions: p.conditions } : {}),
  };
  if (part.of === 'entries') return base;
  if (part.of === 'asked') return { ...base, question: part.question };
  const question = questionOf(contents, frame.questionSet, part.question);
  const answers =
    part.of === 'answers' ? [...part.answers].sort() : applicableAnswers(question).sort();
  if (part.of === 'applicable' && question?.answers.every((a) => a.role === 'scale'))
    return { ...base, question: part.question };
  return { ...base, question: part.question, answers };
}

const applicableAnswers = (q: QuestionDefinition | null): string[] =>
  q ? q.answers.filter((a) => a.role === 'scale').map((a) => a.code) : [];

/** The count that is the base of a share of `question` under a basis. */
export function basePart(basis: Basis, question: string): Part {
  if (basis === 'ALL') return { of: 'entries' };
  return { of: basis === 'ASKED' ? 'asked' : 'applicable', question };
}
