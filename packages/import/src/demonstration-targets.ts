// What the simulation has to come near: the published cells of the report's inspections, read when it runs and typed nowhere.
import { reportBatches } from '@cube/reference';
import type { BatchInput, CellInput, Measure, Stage } from '@cube/schema';

/** What is published of one group: between `lower` and `upper` of its entries gave one of `answers`. */
export type Target = {
  /** Null: all service types. */
  serviceType: string | null;
  /** Null: all sectors. */
  sector: string | null;
  question: string;
  answers: readonly string[];
  lower: number;
  upper: number;
};

const batchOf = (stage: Stage): BatchInput => {
  const batch = reportBatches().find((one) => one.stage === stage);
  if (!batch) throw new Error(`The report has no batch of the stage ${stage}.`);
  return batch;
};

const inspections = batchOf('inspection');

/** Groups printed together are not places of their own. */
const isSingle = (code: string | undefined): boolean => !code?.includes('+');

/** The inspection year the report speaks of. */
export const reportedPeriod: string = inspections.periods[0] ?? '';

/** Every published count of answers, at all, by service type and by sector. */
export const targets: readonly Target[] = inspections.cells.flatMap((cell) => {
  const { question, answer, serviceType, serviceSubtype, sector, lower, upper } = cell;
  if (!question || !answer || serviceSubtype || !isSingle(serviceType)) return [];
  return [
    {
      serviceType: serviceType ?? null,
      sector: sector ?? null,
      question,
      answers: answer.split('+'),
      lower,
      upper,
    },
  ];
});

type Size = { code: string; lower: number; upper: number };

const isSize = (cell: CellInput): boolean => cell.measure === 'ENTRIES' && !cell.question;

/** Whole sizes within the bounds that add up to the total, the room left shared out evenly. */
const sizesWithin = (sizes: readonly Size[], total: number): (readonly [string, number])[] => {
  const given = sizes.map(({ lower }) => lower);
  for (let left = total - given.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    const room = sizes.map(({ upper }, i) => upper - (given[i] ?? 0));
    const most = room.indexOf(Math.max(...room));
    given[most] = (given[most] ?? 0) + 1;
  }
  return sizes.map(({ code }, i) => [code, given[i] ?? 0] as const);
};

const sizesOf = (batch: BatchInput, key: 'serviceType' | 'sector' | 'serviceSubtype'): Size[] =>
  batch.cells.flatMap((cell) => {
    const code = cell[key];
    return isSize(cell) && code && isSingle(code)
      ? [{ code, lower: cell.lower, upper: cell.upper }]
      : [];
  });

const published = (measure: Measure): number => {
  const cell = inspections.cells.find(
    (one) =>
      one.measure === measure &&
      !one.question &&
      !one.serviceType &&
      !one.serviceSubtype &&
      !one.sector,
  );
  if (!cell) throw new Error(`The report has no total of ${measure}.`);
  return cell.lower;
};

/** How many inspections there were. */
export const inspected: number = published('ENTRIES');

/** Inspections by service type; together they are all. */
export const byType = sizesWithin(sizesOf(inspections, 'serviceType'), inspected);
/** Inspections by sector; together they are all. */
export const bySector = sizesWithin(sizesOf(inspections, 'sector'), inspected);

const subtypesOfReturns = sizesOf(batchOf('annual-return'), 'serviceSubtype');

/** How the returns of 2015 divide over these subtypes. */
export const weightsOfSubtypes = (codes: readonly string[]): (readonly [string, number])[] =>
  codes.map((code) => {
    const size = subtypesOfReturns.find((one) => one.code === code);
    return [code, (size?.lower ?? 0) + (size?.upper ?? 0)] as const;
  });

/** Recommendations and requirements: how many services had any, and how many there were. */
export const outcomes = {
  recommendations: {
    services: published('SERVICES_WITH_RECOMMENDATIONS'),
    issued: published('RECOMMENDATIONS'),
  },
  requirements: {
    services: published('SERVICES_WITH_REQUIREMENTS'),
    issued: published('REQUIREMENTS'),
  },
} as const;
