// Single services in tiers of need: how many signs of need each shows, by its latest record, with the reasons in words.
// Hides when a sign holds and how a tier is ordered. The base of one service is 1, so no place is simulated and ties stay ties.
import { type Measure, measures } from './cube.ts';
import { formatCount, formatDate } from './format.ts';
import { compareText } from './member-index.ts';
import type { RankPlace, RankReason } from './rank.ts';
import type { Day } from './record.ts';
import type { Provenance } from './signs.ts';

/** One sign. A share holds for one service where it gave one of the answers (HIGH), or could have and did not (LOW). */
export type NeedSignal =
  | {
      kind: 'rate';
      question: string;
      /** A word or two: "Policy". */
      short: string;
      answers: readonly string[];
      /** Answers that put the service into the base, `answers` among them or not; null for any entry, asked or not. */
      base: readonly string[] | null;
      worstWhen: 'HIGH' | 'LOW';
      /** Answers that make it hold, the gravest first; left out or of one answer, none is graver than another. */
      gravest?: readonly string[];
      weight: number;
      /** Labels of answers: "No policy". */
      labelOf: (answer: string) => string;
    }
  | { kind: 'measure'; measure: NeedMeasure; weight: number };

/** Measures that single records carry. */
export type NeedMeasure = 'REQUIREMENTS' | 'RECOMMENDATIONS';

/** A service as its latest record in the population has it. Null counts are not held. */
export type NeedService = {
  id: string;
  /** Records of it in the population. */
  entries: number;
  answers: ReadonlyMap<string, string>;
  requirements: number | null;
  recommendations: number | null;
  lastInspected: Day | null;
  provenance: Provenance;
};

/** `asAt` is the last day of the population, never today. */
export type NeedSettings = { minEntries: number; asAt: Day };
export type NeedRanking = { places: RankPlace[]; leftOut: number; method: string };

/** What a sign comes to for one service; null where nothing can be read. `step` is how far from the gravest answer it lies. */
type Sign = { holds: boolean; text: string; step?: number } | null;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const countInWords = (measure: Measure, n: number): string =>
  n === 0
    ? `no ${measures[measure].label.toLowerCase()}`
    : `${formatCount(n)} ${n === 1 ? measures[measure].one : measures[measure].label.toLowerCase()}`;

const countOf = (service: NeedService, measure: NeedMeasure): number | null =>
  measure === 'REQUIREMENTS' ? service.requirements : service.recommendations;

function signOf(service: NeedService, signal: NeedSignal): Sign {
  if (signal.kind === 'measure') {
    const n = countOf(service, signal.measure);
    return n === null ? null : { holds: n > 0, text: capital(countInWords(signal.measure, n)) };
  }
  const { question, short, answers, base, worstWhen, labelOf, gravest = [] } = signal;
  const answer = service.answers.get(question);
  if (base && (answer === undefined || !base.includes(answer))) return null;
  const gave = answer !== undefined && answers.includes(answer);
  const said = answer === undefined ? 'not asked' : `“${labelOf(answer)}”`;
  const step = answer === undefined || gravest.length < 2 ? -1 : gravest.indexOf(answer);
  const holds = worstWhen === 'HIGH' ? gave : !gave;
  return { holds, text: `${short}: ${said}`, ...(holds && step >= 0 ? { step } : {}) };
}

/** Whole years from one day to another, as birthdays are counted. */
export function wholeYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** "2 years before 31 May 2026", "in the year to 31 May 2026". */
function ageInWords(from: Day, asAt: Day): string {
  const years = wholeYears(from, asAt);
  if (years < 1) return `in the year to ${formatDate(asAt)}`;
  return `${formatCount(years)} ${years === 1 ? 'year' : 'years'} before ${formatDate(asAt)}`;
}

/** The last day of a period: of an inspection year, a calendar year or a date; null for other codes. */
export function lastDayOf(period: string): Day | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return period;
  if (/^\d{4}$/.test(period)) return `${period}-12-31`;
  const [, from, to] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  const next = Number(from) + 1;
  return from && Number(to) === next % 100 ? `${next}-03-31` : null;
}

/** What decides within a tier; unknown comes after what is known. */
type Order = { score: number; steps: readonly number[]; requirements: number; years: number };

/** The graver answers first: each service by its gravest, then its next. One that has no further graded answer comes after. */
function graverFirst(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((step, i) => step !== b[i]);
  if (at < 0) return b.length - a.length;
  const other = b[at];
  return other === undefined ? -1 : (a[at] ?? 0) - other;
}

const inOrder = (a: Order, b: Order): number =>
  b.score - a.score ||
  graverFirst(a.steps, b.steps) ||
  b.requirements - a.requirements ||
  b.years - a.years;

/** Ranks single services, greatest need first. */
export function rankServices(
  services: readonly NeedService[],
  signals: readonly NeedSignal[],
  settings: NeedSettings,
): NeedRanking {
  const ranked = services.flatMap((service) => {
    const signs = signals.map((signal) => signOf(service, signal));
    if (service.entries < settings.minEntries || signs.every((sign) => sign === null)) return [];
    const { score, because } = reasonsOf(service, signals, signs, settings.asAt);
    const years =
      service.lastInspected === null
        ? -1
        : Math.max(0, wholeYears(service.lastInspected, settings.asAt));
    const steps = signs.flatMap((sign) => sign?.step ?? []).sort((a, b) => a - b);
    return [
      { id: service.id, score, steps, requirements: service.requirements ?? -1, years, because },
    ];
  });
  ranked.sort((a, b) => inOrder(a, b) || compareText(a.id, b.id));
  return {
    places: withTies(ranked),
    leftOut: services.length - ranked.length,
    method: needMethod(signals, settings),
  };
}

function reasonsOf(
  service: NeedService,
  signals: readonly NeedSignal[],
  signs: readonly Sign[],
  asAt: Day,
): { score: number; because: RankReason[] } {
  let score = 0;
  const said: RankReason[] = signals.flatMap((signal, i) => {
    const sign = signs[i];
    if (!sign) return [];
    const contribution = sign.holds ? signal.weight : 0;
    score += contribution;
    return [{ text: sign.text, contribution, signal: i }];
  });
  const counted = signals.some((s) => s.kind === 'measure' && s.measure === 'REQUIREMENTS');
  const more = [
    ...(service.requirements !== null && !counted
      ? [capital(countInWords('REQUIREMENTS', service.requirements))]
      : []),
    service.lastInspected === null
      ? 'No date of a last inspection is held'
      : `Last inspected ${formatDate(service.lastInspected)}, ${ageInWords(service.lastInspected, asAt)}`,
  ].map((text) => ({ text, contribution: 0, signal: signals.length }));
  const simulated = service.provenance === 'SIMULATED' ? ', simulated' : '';
  const because = [...said, ...more]
    .sort((a, b) => b.contribution - a.contribution)
    .map((reason) => ({ ...reason, text: `${reason.text}${simulated}` }));
  return { score, because };
}

/** Competition ranking: 1, 2, 2, 4. Ties agree in all that decides, not in the score alone. */
function withTies(order: readonly (Order & Pick<RankPlace, 'id' | 'because'>)[]): RankPlace[] {
  const size = new Map<number, number>();
  let first = 0;
  const positions = order.map((service, i) => {
    const leader = order[first];
    if (leader && inOrder(leader, service) !== 0) first = i;
    size.set(first, (size.get(first) ?? 0) + 1);
    return first;
  });
  return order.map(({ id, score, because }, i) => {
    const at = positions[i] ?? 0;
    return {
      id,
      position: at + 1,
      tiedWith: (size.get(at) ?? 1) - 1,
      plausible: null,
      score,
      because,
    };
  });
}

function needMethod(signals: readonly NeedSignal[], { minEntries, asAt }: NeedSettings): string {
  const weighted = signals.some((s) => s.weight !== 1);
  const fewest =
    minEntries > 1 ? `services with fewer than ${formatCount(minEntries)} records, and ` : '';
  return [
    `Services in tiers, by the latest record of each: every signal that holds is one sign of need${weighted ? ', times its weight' : ''}, and more signs come first.`,
    `Within a tier the gravest answers come first, then more requirements, then the longer since the last inspection, in whole years at ${formatDate(asAt)}; what is not known comes last.`,
    'Services alike in all of these share a place. One service is too few for plausible places.',
    `Left out: ${fewest}services of which none of the signals can be read.`,
  ].join(' ');
}
