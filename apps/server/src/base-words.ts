// Says in plain words which entries a number is of, and which population a slice is. Words come from data and declarations.
import {
  askedIn,
  type Basis,
  type CountFact,
  dimensions,
  formatCount,
  formatPeriod,
  frameOf,
  type Measure,
  measures,
  membersOf,
  narrowed,
  type Population,
  placeDimensions,
  provenances,
  type QuestionDefinition,
  type ReleaseContents,
  stages,
} from '@cube/schema';
import type { RowModel } from './models.ts';

/** "of the 224 services with a policy in place", "of the 87 to 90 services with a policy in place (Local authority)". */
export function baseInWords(
  row: RowModel,
  base: CountFact,
  question: QuestionDefinition | null,
  basis: Basis,
  over?: Measure,
): string {
  const p = narrowed(row.coordinate, row.contents);
  const things =
    over && over !== 'ENTRIES'
      ? measures[over].label.toLowerCase()
      : baseNoun(row, question, basis);
  const count =
    base.lower !== null && base.upper !== null ? `${formatCount(base.lower, base.upper)} ` : '';
  const one = base.lower === 1 && base.upper === 1;
  return `of the ${count}${one ? singular(things) : things}${placesInWords(p, row.contents, ' (', ')')}`;
}

/** Who a base is made of, as a plural: "services inspected", "services with a policy in place". */
export function baseNoun(row: RowModel, question: QuestionDefinition | null, basis: Basis): string {
  const frame = frameOf(narrowed(row.coordinate, row.contents), row.contents);
  const asked = question ? askedIn(question, frame) : null;
  if (basis === 'APPLICABLE' && asked?.applicable) return asked.applicable;
  return basis !== 'ALL' && asked ? asked.of : `services ${stages[frame.stage].done}`;
}

/** "services with a policy in place" of one service: the first plural in it gives way. */
const singular = (things: string): string => things.replace(/^(\w+ )??(\w+)s\b/, '$1$2');

/** "Private", "Care home, Private"; empty when no place is pinned. */
function placesInWords(p: Population, contents: ReleaseContents, before = '', after = ''): string {
  const words = placeDimensions.flatMap((d) => {
    const codes = p.places[d];
    if (!codes) return [];
    const labels = membersOf(contents, d)
      .filter((m) => codes.includes(m.code))
      .map((m) => m.label);
    if (labels.length === 0) return [`no ${dimensions[d].label.toLowerCase()}`];
    return [
      labels.length > 4
        ? `${labels.length} of the ${dimensions[d].label.toLowerCase()} members`
        : listInWords(labels, 'or'),
    ];
  });
  return words.length > 0 ? `${before}${words.join(', ')}${after}` : '';
}

/** "a, b or c". */
const listInWords = (items: readonly string[], last: 'and' | 'or'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** "April 2016 to March 2017", "31 May 2026", "2015". */
const periodInWords = (code: string): string => {
  const year = /^(\d{4})-(\d{2})$/.exec(code);
  return year ? `April ${year[1]} to March ${Number(year[1]) + 1}` : formatPeriod(code);
};

/** The population in one plain sentence; `entries` is its count, where there is one. */
export function populationSentence(
  p: Population,
  contents: ReleaseContents,
  entries: CountFact | null,
): string {
  const sets = contents.questionSets.filter((s) => p.questionSets.includes(s.code));
  const about = listInWords(
    sets.map((s) => uncapital(s.label)),
    'and',
  );
  const services = sets.length === 1 ? sets[0]?.services : undefined;
  const kinds = p.stages.map((s) =>
    entries?.lower === 1 && entries.upper === 1 ? stages[s].entry : stages[s].entries,
  );
  const counted =
    entries && entries.lower !== null && entries.upper !== null
      ? `${formatCount(entries.lower, entries.upper)} ${kinds[0]}`
      : capital(listInWords(kinds, 'and'));
  const parts = [
    `${counted} of ${services ?? 'care services'}${placesInWords(p, contents, ' (', ')')}`,
    ...(about ? [`on ${about}`] : []),
    listInWords(p.periods.map(periodInWords), 'and') || 'no period',
    p.stages.map((s) => stages[s].judge).join('; '),
  ];
  const asked = sets.flatMap((s) => s.questions).filter((q) => p.questions?.includes(q.code));
  const questions = asked.length > 0 ? ` Asked: ${asked.map((q) => q.label).join(' ')}` : '';
  const known = p.provenance
    ? ` Only figures known as: ${p.provenance.map((v) => provenances[v].label.toLowerCase()).join(' or ')}.`
    : '';
  return `${parts.join(', ')}.${questions}${known}`;
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
