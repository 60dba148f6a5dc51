// What there is to be ranked in a release: focus areas by stage and period, which of them have records, and which questions
// can say that a service is in need. Pure.
import type { TargetCatalogueQuery } from '../../generated/graphql.ts';
import type { Rank } from './address-shape.ts';

type Catalogue = TargetCatalogueQuery['catalogue'];
export type Question = Catalogue['questions'][number];

/** One thing that was looked at, once, or over all its years. */
export type Frame = {
  /** cse/inspection/2018-19 */
  code: string;
  label: string;
  set: string;
  stage: string;
  /** A period, or null for all of them together. */
  period: string | null;
  /** Single records are held, not only totals. */
  records: boolean;
  /** They say how many requirements there were. */
  counts: boolean;
  /** Asked then, with answers that call for action. */
  questions: readonly Question[];
};

/** Inspections are events and add over years; returns and registers are not. */
const addsUp = (stage: string) => stage === 'inspection';

const recordsIn = (catalogue: Catalogue, set: string, stage: string, period: string | null) =>
  catalogue.release.batches.some(
    (batch) =>
      batch.kind === 'RECORDS' &&
      batch.questionSet.code === set &&
      batch.stage.code === stage &&
      (period === null || batch.periods.some(({ code }) => code === period)),
  );

/** Every frame, inspections and the latest first. */
export function framesOf(catalogue: Catalogue): Frame[] {
  const found = new Map<string, Frame & { order: number; last: string }>();
  const add = (question: Question, at: Question['asked'][number], all: boolean) => {
    const set = question.question.parent;
    if (!set || question.unfavourable.length === 0) return;
    const period = all ? null : at.period.code;
    const code = `${set.code}/${at.stage.code}/${period ?? 'all'}`;
    const known = found.get(code);
    if (known?.questions.includes(question)) return;
    const records = recordsIn(catalogue, set.code, at.stage.code, period);
    found.set(code, {
      code,
      label: `${set.label}: ${at.stage.label.toLowerCase()}, ${all ? 'all years' : at.period.label}`,
      set: set.code,
      stage: at.stage.code,
      period,
      records,
      counts: records,
      questions: [...(known?.questions ?? []), question],
      order: all ? Number.NEGATIVE_INFINITY : at.period.order,
      last: at.stage.code,
    });
  };
  for (const question of catalogue.questions)
    for (const at of question.asked) {
      add(question, at, false);
      const years = question.asked.filter(({ stage }) => stage.code === at.stage.code);
      if (addsUp(at.stage.code) && years.length > 1) add(question, at, true);
    }
  return [...found.values()].sort(
    (a, b) =>
      Number(addsUp(b.stage)) - Number(addsUp(a.stage)) ||
      (a.stage < b.stage ? -1 : a.stage > b.stage ? 1 : b.order - a.order),
  );
}

/** Where the screen opens: the newest inspections with single records, which alone can name whom to visit; else what is newest. */
export const usualFrame = (frames: readonly Frame[]): Frame | undefined =>
  frames.find(({ stage, records }) => records && addsUp(stage)) ?? frames[0];

/** What can be ranked, in words; `one` and `many` complete sentences. */
export const kinds = {
  'service-type': {
    dimension: 'SERVICE_TYPE',
    label: 'Service types',
    short: 'Types',
    one: 'service type',
    many: 'service types',
    needsRecords: false,
  },
  sector: {
    dimension: 'SECTOR',
    label: 'Sectors',
    short: 'Sectors',
    one: 'sector',
    many: 'sectors',
    needsRecords: false,
  },
  'council-area': {
    dimension: 'COUNCIL_AREA',
    label: 'Council areas',
    short: 'Areas',
    one: 'council area',
    many: 'council areas',
    needsRecords: true,
  },
  provider: {
    dimension: 'PROVIDER',
    label: 'Providers',
    short: 'Providers',
    one: 'provider',
    many: 'providers',
    needsRecords: true,
  },
  service: {
    dimension: 'SERVICE',
    label: 'Services',
    short: 'Services',
    one: 'service',
    many: 'services',
    needsRecords: true,
  },
} as const satisfies Record<
  Rank,
  {
    dimension: string;
    label: string;
    /** On phones. */
    short: string;
    one: string;
    many: string;
    needsRecords: boolean;
  }
>;
export type Kind = (typeof kinds)[Rank];

/** What an entry of a stage is called. */
export const entryWords = (stage: string, count: number): string => {
  const [one, many] =
    stage === 'inspection'
      ? ['inspection', 'inspections']
      : stage === 'annual-return'
        ? ['return', 'returns']
        : ['entry', 'entries'];
  return count === 1 ? one : many;
};
