// Populations as text, for ids and addresses, and back: one population has one text. Checks every code it reads.
import type { ReleaseContents } from './ask.ts';
import { conditionParts, conditionsFromParts } from './conditions.ts';
import {
  type Dimension,
  dimensionNames,
  dimensions,
  type PlaceDimension,
  placeDimensions,
  type Stage,
  stageCodes,
} from './cube.ts';
import { UserError, unknownCode } from './errors.ts';
import { codesOf } from './member-index.ts';
import type { Population } from './query.ts';
import { type Provenance, provenances } from './signs.ts';

const sortedUnique = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

/** One line that names the population: the same for the same population; used in ids and addresses. */
export function populationText(p: Population): string {
  const parts = new URLSearchParams();
  parts.set('release', p.release);
  parts.set('stage', p.stages.join('.'));
  parts.set('questionSet', p.questionSets.join('.'));
  parts.set('period', p.periods.join('.'));
  for (const d of placeDimensions) {
    const codes = p.places[d];
    if (codes) parts.set(dimensions[d].where, codes.join('.'));
  }
  if (p.questions) parts.set('question', p.questions.join('.'));
  if (p.provenance) parts.set('provenance', p.provenance.join('.'));
  for (const [name, value] of conditionParts(p.conditions)) parts.append(name, value);
  return parts.toString();
}

/**
 * Reads `populationText` back, checking every code against the release. Any other way to write the same population is refused, so
 * that one population has one text. Periods may be empty: a stage of which nothing is held has none.
 */
export function populationFromText(text: string, contents: ReleaseContents): Population {
  const parts = new URLSearchParams(text);
  const list = (name: string): string[] | null =>
    parts.get(name)?.split('.').filter(Boolean) ?? null;
  const check = (name: string, d: Dimension): string[] => {
    const codes = list(name) ?? [];
    const known = codesOf(contents, d);
    for (const code of codes) if (!known.has(code)) throw unknownCode(name, code, [...known]);
    return sortedUnique(codes);
  };
  const stages = list('stage') ?? [];
  for (const s of stages)
    if (!stageCodes.includes(s as Stage)) throw unknownCode('stage', s, [...stageCodes]);
  const provenance = list('provenance');
  for (const v of provenance ?? [])
    if (!Object.hasOwn(provenances, v))
      throw unknownCode('provenance', v, Object.keys(provenances));
  const places: { [D in PlaceDimension]?: readonly string[] } = {};
  for (const d of placeDimensions) {
    const name = dimensions[d].where;
    if (parts.has(name)) places[d] = check(name, d);
  }
  const questionSets = check('questionSet', 'QUESTION_SET');
  const population: Population = {
    release: contents.release.id,
    stages: sortedUnique(stages) as Stage[],
    questionSets,
    periods: check('period', 'PERIOD'),
    places,
    questions: parts.has('question') ? check('question', 'QUESTION') : null,
    provenance: provenance ? (sortedUnique(provenance) as Provenance[]) : null,
    conditions: conditionsFromParts(parts, contents, questionSets),
  };
  const whole = population.stages.length > 0 && population.questionSets.length > 0;
  if (!whole || populationText(population) !== text)
    throw new UserError('BAD_ID', 'This does not name a population as the cube writes it.');
  return population;
}

/** Every dimension there is, in the canonical order of row ids. */
export const canonicalOrder: readonly Dimension[] = dimensionNames;
