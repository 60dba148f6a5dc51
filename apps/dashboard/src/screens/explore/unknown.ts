// What the address names and this release does not hold: taken out, so that the rest of the table answers, and said with the nearest
// that is held. Pure. Dimensions with more members than the catalogue lists are left to the cube.
import { type Dimension, nearestCodes } from '@cube/schema';
import {
  type Changes,
  type ExploreValues,
  type Filter,
  filterChange,
  filterOf,
} from './choices.ts';
import { filterable, lowerOf } from './dimensions.ts';
import type { Catalogue } from './plan.ts';

export type Unknown = { what: string; value: string; nearest: readonly string[] };

/** Every code there is of a dimension; null where only some are at hand. */
function codesHeld(catalogue: Catalogue, dimension: Dimension): readonly string[] | null {
  const members = catalogue.dimensions.find((one) => one.dimension === dimension)?.members;
  if (!members || members.totalCount > members.nodes.length) return null;
  return members.nodes.map(({ code }) => code);
}

const answersOf = (catalogue: Catalogue): string[] =>
  catalogue.questions.flatMap(({ answers, outside, unions }) =>
    [...answers, ...outside, ...unions].map(({ code }) => code),
  );

const apart = (what: string, codes: readonly string[], held: readonly string[]): Unknown[] =>
  codes
    .filter((code) => !held.includes(code))
    .map((value) => ({ what, value, nearest: nearestCodes(value, [...new Set(held)]) }));

/** The filter without codes that are not held; none where nothing is left of it. */
function kept(filter: Exclude<Filter, null | { kind: 'any' }>, held: readonly string[]): Filter {
  const codes = filter.codes.filter((code) => held.includes(code));
  return codes.length > 0 ? { kind: filter.kind, codes } : null;
}

/** The choices without what is not held, and what that was. */
export function withoutUnknown(
  values: ExploreValues,
  catalogue: Catalogue,
): { values: ExploreValues; unknown: readonly Unknown[] } {
  const unknown: Unknown[] = [];
  let changes: Changes = {};
  for (const dimension of filterable) {
    const filter = filterOf(values, dimension);
    const held = codesHeld(catalogue, dimension);
    if (!filter || filter.kind === 'any' || !held) continue;
    const lost = apart(lowerOf(dimension), filter.codes, held);
    if (lost.length === 0) continue;
    unknown.push(...lost);
    changes = { ...changes, ...filterChange(dimension, kept(filter, held)) };
  }
  const questions = catalogue.questions.map(({ question }) => question.code);
  if (values.of) unknown.push(...apart('question', [values.of], questions));
  const answers = answersOf(catalogue);
  unknown.push(...apart('answer', values.answer, answers));
  return {
    values: {
      ...values,
      ...changes,
      of: values.of && questions.includes(values.of) ? values.of : null,
      answer: values.answer.filter((code) => answers.includes(code)),
    },
    unknown,
  };
}

/** "The address asks for the question “polcy”, which is not held here. Nearest: policy." */
export function unknownWords({ what, value, nearest }: Unknown): string {
  const near = nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
  return `The address asks for the ${what} “${value.slice(0, 60)}”, which is not held here.${near}`;
}
