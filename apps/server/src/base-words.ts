// Says in plain words which entries a number is of, and which population a slice is. Words come from data and declarations; what is
// simulated is never named without saying so.
import {
  askedIn,
  type Basis,
  batchesOf,
  type CountFact,
  dimensions,
  formatCount,
  formatDate,
  formatPeriod,
  frameOf,
  type Measure,
  measures,
  membersWithCodes,
  narrowed,
  type Population,
  placeDimensions,
  provenances,
  type QuestionDefinition,
  type QuestionSet,
  type ReleaseContents,
  stages,
} from '@cube/schema';
import { answerWords } from './answers.ts';
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
      ? `${simulatedWord(p, row.contents)}${measures[over].label.toLowerCase()}`
      : baseNoun(row, question, basis);
  const count =
    base.lower !== null && base.upper !== null ? `${formatCount(base.lower, base.upper)} ` : '';
  const one = base.lower === 1 && base.upper === 1;
  return `of the ${count}${one ? singular(things) : things}${placesInWords(p, row.contents, ' (', ')')}`;
}

/** Everyone but a part of them, as a plural: "the rest of the services inspected", "the rest of the services inspected (Private)". */
export function restNoun(row: RowModel, question: QuestionDefinition, basis: Basis): string {
  const places = placesInWords(narrowed(row.coordinate, row.contents), row.contents, ' (', ')');
  return `the rest of the ${baseNoun(row, question, basis)}${places}`;
}

/** Who a base is made of, as a plural: "services inspected", "services with a policy in place". */
export function baseNoun(row: RowModel, question: QuestionDefinition | null, basis: Basis): string {
  const p = narrowed(row.coordinate, row.contents);
  const frame = frameOf(p, row.contents);
  const asked = question ? askedIn(question, frame) : null;
  const noun =
    basis === 'APPLICABLE' && asked?.applicable
      ? asked.applicable
      : basis !== 'ALL' && asked
        ? asked.of
        : `services ${stages[frame.stage].done}`;
  return `${simulatedWord(p, row.contents)}${noun}`;
}

/** "simulated " where invented records answer for this population, else nothing. */
const simulatedWord = (p: Population, contents: ReleaseContents): string =>
  (p.provenance?.includes('SIMULATED') ?? true) &&
  batchesOf(contents, p).some((b) => b.provenance === 'SIMULATED')
    ? 'simulated '
    : '';

/** "services with a policy in place" of one service: the first plural in it gives way. */
const singular = (things: string): string => things.replace(/^((?:\w+ ){0,2}?)(\w+)s\b/, '$1$2');

/** "Private", "Care home, Private, with at least 1 requirement"; empty when nothing is pinned. */
function placesInWords(p: Population, contents: ReleaseContents, before = '', after = ''): string {
  const places = placeDimensions.flatMap((d) => {
    const codes = p.places[d];
    if (!codes) return [];
    const dimension = dimensions[d].label.toLowerCase();
    const labels = membersWithCodes(contents, d, codes).map((m) =>
      m.kind === 'not-recorded' ? `${dimension} not recorded` : m.label,
    );
    if (labels.length === 0) return [`no ${dimension}`];
    return [labels.length > 4 ? `${labels.length} ${dimension}s` : listInWords(labels, 'or')];
  });
  const words = [...places, ...conditionsInWords(p, contents)];
  return words.length > 0 ? `${before}${words.join(', ')}${after}` : '';
}

/** "answered “none” to Policy", "last inspected before 1 January 2020", "with at least 1 requirement". */
function conditionsInWords(p: Population, contents: ReleaseContents): string[] {
  const { conditions } = p;
  if (!conditions) return [];
  const questions = contents.questionSets
    .filter((s) => p.questionSets.includes(s.code))
    .flatMap((s) => s.questions);
  const answered = conditions.answered.map(({ question, answers }) => {
    const q = questions.find(({ code }) => code === question);
    return q ? `answered “${answerWords(q, answers)}” to ${q.short}` : `answered ${question}`;
  });
  const { from, before } = conditions.lastInspected ?? { from: null, before: null };
  const days = [
    ...(from ? [`from ${formatDate(from)} on`] : []),
    ...(before ? [`before ${formatDate(before)}`] : []),
  ];
  return [
    ...answered,
    ...(days.length > 0 ? [`last inspected ${days.join(' and ')}`] : []),
    ...rangeInWords(conditions.requirements, 'REQUIREMENTS'),
    ...rangeInWords(conditions.recommendations, 'RECOMMENDATIONS'),
  ];
}

function rangeInWords(
  range: { min: number | null; max: number | null } | null,
  measure: Measure,
): string[] {
  if (!range) return [];
  const { label, one } = measures[measure];
  const { min, max } = range;
  const things = (n: number): string => `${formatCount(n)} ${n === 1 ? one : label.toLowerCase()}`;
  if (max === 0) return [`without ${label.toLowerCase()}`];
  if (min !== null && min === max) return [`with exactly ${things(min)}`];
  if (min !== null && max !== null) return [`with ${formatCount(min, max)} ${label.toLowerCase()}`];
  return [min !== null ? `with at least ${things(min)}` : `with at most ${things(max ?? 0)}`];
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
  const asked = contents.questionSets.filter((s) => p.questionSets.includes(s.code));
  // Of sets that were only allowed, the ones that are held here: a register is not on what inspections asked.
  const batches = batchesOf(contents, p);
  const held = asked.filter((s) => batches.some((b) => b.questionSet === s.code));
  const sets = held.length > 0 ? held : asked;
  const about = listInWords(sets.map(topicOf), 'and');
  const services = sets.length === 1 ? sets[0]?.services : undefined;
  const simulated = simulatedWord(p, contents);
  const one = entries?.lower === 1 && entries.upper === 1;
  const number =
    entries && entries.lower !== null && entries.upper !== null
      ? `${formatCount(entries.lower, entries.upper)} `
      : null;
  // A register's lines are the services themselves: "9,560 registered care services", not entries "of" them.
  const isRegister = p.stages.every((stage) => stage === 'register') && services !== undefined;
  const kinds = p.stages.map((stage) => (one ? stages[stage].entry : stages[stage].entries));
  const things = isRegister
    ? one
      ? singular(services)
      : services
    : number === null
      ? listInWords(kinds, 'and')
      : kinds[0];
  const counted =
    number === null ? capital(`${simulated}${things}`) : `${number}${simulated}${things}`;
  const whose = isRegister ? '' : ` of ${services ?? 'care services'}`;
  const parts = [
    `${counted}${whose}${placesInWords(p, contents, ' (', ')')}`,
    ...(about ? [`on ${about}`] : []),
    listInWords(p.periods.map(periodInWords), 'and') || 'no period',
    p.stages.map((s) => stages[s].judge).join('; '),
  ];
  const put = sets.flatMap((s) => s.questions).filter((q) => p.questions?.includes(q.code));
  const questions = put.length > 0 ? ` Asked: ${put.map((q) => q.label).join(' ')}` : '';
  const known = p.provenance
    ? ` Only figures known as: ${p.provenance.map((v) => provenances[v].option.toLowerCase()).join('; ')}.`
    : '';
  return `${parts.join(', ')}.${questions}${known}`;
}

/** The label of a focus area inside a sentence. Names and abbreviations keep their capital: "Ofsted judgements", "NHS readiness". */
export function topicOf({
  label,
  description,
}: Pick<QuestionSet, 'label' | 'description'>): string {
  const [first = ''] = /^\S+/.exec(label) ?? [];
  const isName =
    first.slice(1) !== first.slice(1).toLowerCase() ||
    new RegExp(`[a-z,] ${first.replace(/\W/g, '\\$&')}\\b`).test(description);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
