// The report as batches ready to be stored: one cell for every grain that its figures support, with its evidence.
import type { BatchInput, CellInput, Dimension, Measure, SourceRef } from '@cube/schema';
import { factsOf } from './evidence.ts';
import { figuresSha256 } from './figures.ts';
import { isInspectionQuestion } from './model.ts';
import {
  inspectedTypes,
  leafPlaces,
  printedTypeGroups,
  schoolSubtypes,
  sectors,
} from './places.ts';
import { type CellName, printedCount, printedFor, printedRate, printedShares } from './printed.ts';
import { cse } from './question-set.ts';
import { otherTypesGroup, remainingTypesGroup } from './returns.ts';
import { askedKey, entriesKey } from './targets.ts';

/** The report: where every figure of this package was read. */
export const sourceOfReport: SourceRef = {
  title:
    'Preventing and responding to child sexual exploitation: evidence from inspections of care services for children and young people',
  publisher: 'Care Inspectorate, 2018',
};

type Stage = CellName['stage'];
const periods = { inspection: '2016-17', 'annual-return': '2015' } as const;
const sectorCodes: readonly string[] = sectors;
const wholeSubtype = 'care-home-children-and-young-people';

/** The report describes these answers without numbers: not held. */
const inWordsOnly = 'policy-return';

type Coordinate = Pick<CellInput, 'serviceType' | 'serviceSubtype' | 'sector'>;

/** Where a place is stored: a subtype that is the whole of its type is written at both levels. */
const coordinatesOf = (place: string): Coordinate[] => {
  if (place === 'all') return [{}];
  if (sectorCodes.includes(place)) return [{ sector: place }];
  if (place === 'care-home') return [{ serviceType: place }, { serviceSubtype: wholeSubtype }];
  if (schoolSubtypes.includes(place) || place === otherTypesGroup)
    return [{ serviceSubtype: place }];
  return [{ serviceType: place }];
};

const cellsAt = (name: CellName): CellInput[] => {
  const facts = factsOf(name);
  if (!facts) return [];
  const asked = name.answer === askedKey;
  const form =
    name.question === entriesKey
      ? {}
      : { question: name.question, ...(asked ? {} : { answer: name.answer }) };
  return coordinatesOf(name.place).map((coordinate) => ({
    period: periods[name.stage],
    ...coordinate,
    ...form,
    measure: 'ENTRIES' as const,
    ...facts,
  }));
};

/** Entries, the asked, every answer and every union of the stage's questions, at one place. */
const allAt = (stage: Stage, place: string): CellInput[] => {
  const questions = cse.questions.filter(
    ({ code }) => code !== inWordsOnly && isInspectionQuestion(code) === (stage === 'inspection'),
  );
  const names = questions.flatMap(({ code, answers, unions }) =>
    [askedKey, ...answers.map((a) => a.code), ...unions.map((u) => u.code)].map(
      (answer): CellName => ({ stage, question: code, answer, place }),
    ),
  );
  return [{ stage, question: entriesKey, answer: askedKey, place }, ...names].flatMap(cellsAt);
};

/** Of a group printed together: its size, and only what is printed of it. */
const printedAt = (stage: Stage, place: string): CellInput[] =>
  allAt(stage, place).filter(
    ({ question, answer = askedKey }) =>
      question === undefined || printedFor({ stage, question, answer, place }).length > 0,
  );

const outcome = (measure: Measure, question: string, answer: string): CellInput => {
  const cell: CellName = { stage: 'inspection', question, answer, place: 'all' };
  const count = printedCount(cell);
  if (count === null) throw new Error(`Not printed: ${measure}`);
  const rate = printedRate(cell);
  return {
    period: periods.inspection,
    measure,
    lower: count,
    upper: count,
    ...(rate ? { rateLower: rate.lower, rateUpper: rate.upper } : {}),
    withheld: false,
    provenance: 'PUBLISHED',
    evidence: {
      derivation: null,
      figureIds: printedFor(cell).map(({ id }) => id),
      conflictIds: [],
      printed: printedShares(cell),
      readings: [],
    },
  };
};

const covering = (dimension: Dimension, paths: readonly string[]): BatchInput['coverage'] =>
  paths.map((path) => ({ dimension, path }));

const common = {
  kind: 'PUBLISHED',
  questionSet: cse.code,
  sha256: figuresSha256,
  oneEntryPerService: true,
} as const;

const inspections = (): BatchInput => ({
  ...common,
  id: 'ci-cse-2018-inspections',
  title: 'Inspections 2016/17, as printed in the report of 2018',
  stage: 'inspection',
  periods: [periods.inspection],
  source: { ...sourceOfReport, locator: 'lines 181 to 366 and 517 to 781' },
  coverage: [
    ...covering('SERVICE_SUBTYPE', [wholeSubtype]),
    ...covering(
      'SERVICE_TYPE',
      inspectedTypes.filter((type) => type !== 'care-home'),
    ),
    ...covering('SECTOR', sectors),
  ],
  cells: [
    ...['all', ...leafPlaces].flatMap((place) => allAt('inspection', place)),
    ...printedTypeGroups.flatMap((place) => printedAt('inspection', place)),
    outcome('RECOMMENDATIONS', 'recommendations', 'issued'),
    outcome('SERVICES_WITH_RECOMMENDATIONS', 'recommendations', 'services-with'),
    outcome('REQUIREMENTS', 'requirements', 'issued'),
    outcome('SERVICES_WITH_REQUIREMENTS', 'requirements', 'services-with'),
  ],
});

const returnPlaces = [
  'all',
  ...inspectedTypes,
  ...schoolSubtypes,
  otherTypesGroup,
  remainingTypesGroup,
];

const returns = (): BatchInput => ({
  ...common,
  id: 'ci-cse-2018-returns',
  title: 'Annual returns 2015, as printed in the report of 2018',
  stage: 'annual-return',
  periods: [periods['annual-return']],
  source: { ...sourceOfReport, locator: 'lines 175 to 202, 238 to 270 and 392 to 401' },
  coverage: [
    ...covering('SERVICE_SUBTYPE', [wholeSubtype, ...schoolSubtypes]),
    ...covering('SERVICE_TYPE', ['fostering', 'adoption', 'secure']),
  ],
  cells: returnPlaces.flatMap((place) => allAt('annual-return', place)),
});

/** The report's two stages, ready to be stored. */
export const reportBatches = (): BatchInput[] => [returns(), inspections()];
