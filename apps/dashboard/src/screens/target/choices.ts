// From the address to what is asked: which frame, rank and signals, with what is unknown or not held replaced and named. Pure.
import type { Values } from '../../address.ts';
import type { SignalInput, TargetCatalogueQuery, WhereInput } from '../../generated/graphql.ts';
import type { Rank, targetShape } from './address-shape.ts';
import { type Frame, framesOf, type Kind, kinds, type Question, usualFrame } from './frames.ts';

export type TargetValues = Values<typeof targetShape>;

/** The code that stands for requirements among the signs of need. */
export const requirements = 'requirements';

export type Choices = {
  frames: readonly Frame[];
  frame: Frame;
  rank: Rank;
  kind: Kind;
  /** Questions that drive need, in the order of the catalogue. */
  questions: readonly Question[];
  /** Requirements drive need too. */
  withRequirements: boolean;
  min: number;
  page: number;
  /** The question the funnel shows. */
  funnel: Question | null;
  /** What the heat map sets side by side. */
  heat: Rank;
  /** What of the address could not be used, in words. */
  notes: readonly string[];
};

/** Groups under ten have no plausible places, but may be looked at; five keeps the very smallest out. */
const usualMinimum = 5;
export const perPage = 20;

/** Null where the release holds nothing that could be ranked. `counted`: the records say how many requirements there were. */
export function resolveChoices(
  values: TargetValues,
  catalogue: TargetCatalogueQuery['catalogue'],
  counted = true,
): Choices | null {
  const frames = framesOf(catalogue);
  const found = frames.find(({ code }) => code === values.of) ?? usualFrame(frames);
  if (!found) return null;
  const frame = { ...found, counts: found.counts && counted };
  const notes: string[] = [];
  if (values.of && frame.code !== values.of)
    notes.push(`“${values.of}” is not held here, so ${frame.label} is shown.`);
  const wanted = values.rank === 'auto' ? (frame.records ? 'council-area' : 'sector') : values.rank;
  const possible = frame.records || !kinds[wanted].needsRecords;
  const rank = possible ? wanted : 'sector';
  if (!possible)
    notes.push(
      `Ranking ${kinds[wanted].many} needs single records, and ${frame.label} is held as published totals, so sectors are shown.`,
    );
  const known = frame.questions.map(({ question }) => question.code);
  const strange = values.need.filter((code) => code !== requirements && !known.includes(code));
  if (strange.length > 0) notes.push(`Not asked here, and left out: ${strange.join(', ')}.`);
  const chosen = frame.questions.filter(({ question }) => values.need.includes(question.code));
  if (frame.records && !frame.counts) {
    const why = `${frame.label} does not hold how many requirements there were`;
    if (values.requirements)
      notes.push(`${why}, so that filter is left out: nothing is narrowed by it.`);
    if (values.need.includes(requirements))
      notes.push(`${why}, so they are left out of the signs of need.`);
  }
  const withRequirements = values.need.includes(requirements) && frame.counts;
  const questions = chosen.length > 0 || withRequirements ? chosen : frame.questions.slice(0, 1);
  return {
    frames,
    frame,
    rank,
    kind: kinds[rank],
    questions,
    withRequirements,
    min: values.min ?? (rank === 'service' ? 1 : usualMinimum),
    page: values.page ?? 1,
    funnel:
      questions.find(({ question }) => question.code === values.funnel) ?? questions[0] ?? null,
    heat: heatOf(values, frame, rank),
    notes,
  };
}

/** Single services answer a question once: their heat map sets groups side by side. */
function heatOf(values: TargetValues, frame: Frame, rank: Rank): Rank {
  const usual = rank === 'service' ? 'council-area' : rank;
  const wanted = values.heat === 'auto' ? usual : values.heat;
  return kinds[wanted].needsRecords && !frame.records ? 'sector' : wanted;
}

/** Whether the address asks for numbers of requirements, as a filter or as a sign of need. */
export const asksCounts = (values: Pick<TargetValues, 'requirements' | 'need'>): boolean =>
  values.requirements !== null || values.need.includes(requirements);

/** The frame alone: what a service on the visit list is judged in, whatever is filtered. */
export const frameWhere = ({ set, stage, period }: Frame): WhereInput => ({
  questionSet: { is: set },
  stage: { is: stage },
  period: period === null ? { any: true } : { is: period },
});

/** The frame with the filters of the address; what needs records is left out where none are held. */
export function whereOf(values: TargetValues, frame: Frame): WhereInput {
  const where = frameWhere(frame);
  if (values.sector) where.sector = { is: values.sector };
  if (values.type) where.serviceType = { is: values.type };
  if (!frame.records) return where;
  if (values.area) where.councilArea = { is: values.area };
  if (values.provider) where.provider = { is: values.provider };
  const [question, answer] = values.answered?.split('/') ?? [];
  if (question && answer) where.answered = [{ question, answer: [answer] }];
  if (values.requirements && frame.counts) where.requirements = { min: values.requirements };
  if (values.from || values.before)
    where.lastInspected = {
      ...(values.from && { from: values.from }),
      ...(values.before && { before: values.before }),
    };
  return where;
}

/** Each sign of need weighs the same. */
export const signalsOf = ({ questions, withRequirements }: Choices): SignalInput[] => [
  ...questions.map(
    ({ question }): SignalInput => ({
      rate: { of: { question: question.code, outcome: 'UNFAVOURABLE' }, worstWhen: 'HIGH' },
    }),
  ),
  ...(withRequirements ? [{ measure: { of: 'REQUIREMENTS' as const } }] : []),
];

/** The filter of the address that narrows to one group of a kind. */
export const filterOf: Readonly<Record<Rank, 'sector' | 'type' | 'area' | 'provider' | null>> = {
  sector: 'sector',
  'service-type': 'type',
  'council-area': 'area',
  provider: 'provider',
  service: null,
};

/** The population narrowed to some members of a kind. */
export function narrowedTo(where: WhereInput, rank: Rank, codes: readonly string[]): WhereInput {
  const only = { in: [...codes] };
  if (rank === 'sector') return { ...where, sector: only };
  if (rank === 'service-type') return { ...where, serviceType: only };
  if (rank === 'council-area') return { ...where, councilArea: only };
  if (rank === 'provider') return { ...where, provider: only };
  return { ...where, service: only };
}

/** How many filters beyond sector and type are in use. */
export const moreInUse = (values: TargetValues): number =>
  [
    values.area,
    values.provider,
    values.answered,
    values.requirements,
    values.from,
    values.before,
  ].filter((value) => value !== null).length;

/** Changes that take every filter off. */
export const noFilters = {
  sector: null,
  type: null,
  area: null,
  provider: null,
  answered: null,
  requirements: null,
  from: null,
  before: null,
  page: null,
  behind: null,
  'behind-question': null,
  'behind-part': 'counted',
  'behind-page': null,
} as const satisfies Partial<TargetValues>;

/** Everybody in the population together. */
export const allGroups = 'all';

/** Whose inspections stand open: a kind of group and its code, `council-area/fife`; an older link has the code alone. */
export function behindOf(
  { behind }: Pick<TargetValues, 'behind'>,
  rank: Rank,
): { kind: Rank; code: string } | null {
  if (behind === null) return null;
  const [kind = '', ...rest] = behind.split('/');
  return kind in kinds && rest.length > 0
    ? { kind: kind as Rank, code: rest.join('/') }
    : { kind: rank, code: behind };
}

/** The changes of the address that open the inspections of a group, those a share counts or all it is of. */
export const opening = (
  kind: Rank,
  code: string,
  question: string | null = null,
  part: 'counted' | 'base' = 'counted',
): Partial<TargetValues> => ({
  behind: `${kind}/${code}`,
  'behind-question': question,
  'behind-part': part,
  'behind-page': null,
});
