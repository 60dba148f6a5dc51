// The demonstration: five years of simulated inspections in a channel of their own, near the report in the year it speaks of.
// Everything follows from one seed, so the release is the same wherever it is loaded.
import { createHash } from 'node:crypto';
import type { PublishRecordsInput, Store } from '@cube/db';
import { cse } from '@cube/reference';
import {
  type Day,
  type EntryInput,
  type MemberInput,
  outsideScotland,
  type QuestionSet,
  type StoredRelease,
} from '@cube/schema';
import { type Answers, answersInYear, reportedAnswers } from './demonstration-answers.ts';
import { type Chance, chanceFrom } from './demonstration-chance.ts';
import { type SimulatedService, simulatedServices } from './demonstration-services.ts';
import { outcomes, reportedPeriod } from './demonstration-targets.ts';
import { questionsAt, withPeriods } from './question-sets.ts';
import { knownMembers, memberGathering, timeMembers, yearStarting } from './vocabulary.ts';

const seed = 20_180_524;
/** Years before and after the reported one. */
const yearsAround = [-2, -1, 0, 1, 2] as const;
const reportedStart = Number(reportedPeriod.slice(0, 4));
const periods = yearsAround.map((years) => yearStarting(reportedStart + years));
const questions = questionsAt(cse, 'inspection');
const title = `Simulated inspections ${[periods[0], periods.at(-1)].join(' to ').replaceAll('-', '/')}`;

/** A working day of the inspection year. */
const dayIn = (start: number, chance: Chance): Day => {
  for (;;) {
    const day = new Date(Date.UTC(start, 3, 1 + chance.below(365)));
    if (day.getUTCDay() % 6 !== 0) return day.toISOString().slice(0, 10);
  }
};

type Inspection = { service: SimulatedService; answers: Answers };

/** Who was inspected in a year other than the reported one: as many of each type, but for a few. */
const inspectedIn = (services: readonly SimulatedService[], chance: Chance): SimulatedService[] => {
  const types = [...new Set(services.map(({ serviceType }) => serviceType))].sort();
  return types.flatMap((type) => {
    const ofType = services.filter(({ serviceType }) => serviceType === type);
    const usual = ofType.filter(({ inReportedYear }) => inReportedYear).length;
    const fewer = usual > 100 ? chance.below(7) : 0;
    return chance.shuffled(ofType).slice(0, usual - fewer);
  });
};

/** How many were issued to each entry: to those that answered worst, more or less, and in all as many as published, less with the years. */
const issued = (
  inspections: readonly Inspection[],
  published: { services: number; issued: number },
  years: number,
  chance: Chance,
): number[] => {
  const worst = (answers: Answers): number =>
    questions.filter(({ code, unfavourable }) => unfavourable.includes(answers.get(code) ?? ''))
      .length;
  const fewer = years === 0 ? 0 : chance.below(3) + 4 * years;
  const services = published.services > 10 ? published.services - fewer : published.services;
  const ranked = inspections
    .map(({ service, answers }, i) => ({
      i,
      at: service.quality + chance.below(60) - 25 * worst(answers),
    }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .slice(0, services);
  const counts = inspections.map(() => 0);
  ranked.forEach(({ i }, at) => {
    counts[i] = at < published.issued - published.services ? 2 : 1;
  });
  return counts;
};

const entriesOf = (
  inspections: readonly Inspection[],
  years: number,
  chance: Chance,
): Omit<EntryInput, 'line'>[] => {
  const start = reportedStart + years;
  const recommendations = issued(inspections, outcomes.recommendations, years, chance);
  const requirements = issued(inspections, outcomes.requirements, years, chance);
  return inspections
    .map(({ service, answers }, i) => ({
      service: service.number,
      serviceLabel: service.label,
      provider: service.provider,
      providerLabel: service.providerLabel,
      serviceType: service.serviceType,
      serviceSubtype: service.serviceSubtype,
      sector: service.sector,
      councilArea: service.councilArea,
      period: yearStarting(start),
      date: dayIn(start, chance),
      lastInspected: null,
      recommendations: recommendations[i] ?? 0,
      requirements: requirements[i] ?? 0,
      answers: [...answers].map(([question, answer]) => `${question}/${answer}`),
    }))
    .sort((a, b) => (`${a.date} ${a.service}` < `${b.date} ${b.service}` ? -1 : 1));
};

/** Every entry of the simulation, in the order of time. */
export const simulatedEntries = (): EntryInput[] => {
  const chance = chanceFrom(seed);
  const areas = knownMembers('COUNCIL_AREA').filter(
    ({ kind, path }) => kind === 'real' && path !== outsideScotland,
  );
  const services = simulatedServices(
    areas.map(({ path }) => path),
    chance,
  );
  const sample = services.filter(({ inReportedYear }) => inReportedYear);
  const reported = reportedAnswers(questions, sample, chance);
  const known = sample.map((service, i) => ({ service, answers: reported[i] ?? new Map() }));
  const likeOf = new Map(
    known.map(({ service }) => [
      service.serviceType,
      known.filter((one) => one.service.serviceType === service.serviceType),
    ]),
  );
  const answersOf = new Map(
    services.map((service) => {
      const own = known.find((one) => one.service === service);
      return [service, (own ?? chance.pick(likeOf.get(service.serviceType) ?? [])).answers];
    }),
  );
  const inYear = (years: number): Inspection[] =>
    years === 0
      ? known
      : inspectedIn(services, chance).map((service) => ({
          service,
          answers: answersInYear(
            questions,
            answersOf.get(service) ?? new Map(),
            (likeOf.get(service.serviceType) ?? []).map(({ answers }) => answers),
            years,
            chance,
          ),
        }));
  return yearsAround
    .flatMap((years) => entriesOf(inYear(years), years, chance))
    .map((entry, i) => ({ line: i + 1, ...entry }));
};

const membersOf = (entries: readonly EntryInput[]): MemberInput[] => {
  const gathering = memberGathering();
  gathering.name('STAGE', 'inspection');
  for (const entry of entries) {
    gathering.name('SERVICE_TYPE', entry.serviceType);
    if (entry.serviceSubtype) gathering.name('SERVICE_SUBTYPE', entry.serviceSubtype);
    gathering.name('SECTOR', entry.sector);
    gathering.name('COUNCIL_AREA', entry.councilArea);
  }
  return [...periods.flatMap(timeMembers), ...gathering.members()];
};

const simulatedSet: QuestionSet = withPeriods(cse, {
  stage: 'inspection',
  periods,
  questions: questions.map(({ code }) => code),
});

async function* inChunks(entries: readonly EntryInput[]): AsyncIterable<readonly EntryInput[]> {
  for (let at = 0; at < entries.length; at += 1000) yield entries.slice(at, at + 1000);
}

/** The simulation as a release to be. Nothing in it depends on when or where it is made. */
export const demonstrationRelease = (): PublishRecordsInput => {
  const entries = simulatedEntries();
  return {
    label: 'Demonstration: simulated inspections',
    channel: 'DEMONSTRATION',
    members: membersOf(entries),
    questionSets: [simulatedSet],
    batch: {
      id: 'simulated-cse-inspections',
      title,
      stage: 'inspection',
      questionSet: cse.code,
      periods,
      source: { title: 'Simulated for demonstration', publisher: 'Care Inspection Cube' },
      sha256: createHash('sha256').update(JSON.stringify(entries)).digest('hex'),
      provenance: 'SIMULATED',
      file: {
        name: 'simulated',
        layout: 'simulated',
        series: 'simulated-cse-inspections',
        columns: [],
        rows: entries.length,
        stored: entries.length,
        reported: 0,
      },
    },
    entries: inChunks(entries),
  };
};

/** Publishes the simulation in the channel of demonstrations; once it is there, that release is given unchanged. */
export const loadDemonstration = (store: Store): Promise<StoredRelease> =>
  store.publishRecords(demonstrationRelease());
