// The simulation: the same every time, near the report where it speaks, within the rules of the questions, and simulated everywhere.
import { cse } from '@cube/reference';
import { describe, expect, it } from 'vitest';
import { demonstrationRelease, simulatedEntries } from './demonstration.ts';
import { inspected, outcomes, reportedPeriod, targets } from './demonstration-targets.ts';
import { knownMembers, yearOfDay } from './vocabulary.ts';

const entries = simulatedEntries();
const release = demonstrationRelease();
const inYear = (period: string) => entries.filter((entry) => entry.period === period);
const answerTo = (answers: readonly string[], question: string): string | undefined =>
  answers.find((answer) => answer.startsWith(`${question}/`))?.slice(question.length + 1);

describe('the simulation', () => {
  it('is the same every time', () => {
    expect(simulatedEntries()).toEqual(entries);
    expect(demonstrationRelease().batch).toEqual(release.batch);
  });

  it('has as many inspections in the reported year as the report, and about as many in others', () => {
    expect(inYear(reportedPeriod)).toHaveLength(inspected);
    expect(release.batch.periods).toEqual(['2014-15', '2015-16', '2016-17', '2017-18', '2018-19']);
    for (const period of release.batch.periods) {
      expect(inYear(period).length).toBeGreaterThan(320);
      expect(inYear(period).length).toBeLessThan(340);
    }
  });

  it('lies within a few of every published count of the reported year, by type and by sector', () => {
    const sample = inYear(reportedPeriod);
    const off = targets.map(({ serviceType, sector, question, answers, lower, upper }) => {
      const found = sample.filter(
        (entry) =>
          (serviceType === null || entry.serviceType === serviceType) &&
          (sector === null || entry.sector === sector) &&
          answers.includes(answerTo(entry.answers, question) ?? ''),
      ).length;
      return Math.max(0, lower - found, found - upper);
    });
    expect(Math.max(...off)).toBeLessThanOrEqual(3);
    expect(off.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(10);
  });

  it('gives the outcomes that the report prints', () => {
    const sample = inYear(reportedPeriod);
    for (const measure of ['recommendations', 'requirements'] as const) {
      const counts = sample.map((entry) => entry[measure] ?? 0);
      expect({
        services: counts.filter((count) => count > 0).length,
        issued: counts.reduce((a, b) => a + b, 0),
      }).toEqual(outcomes[measure]);
    }
  });

  it('is a little better every year', () => {
    const headlines = new Set(
      cse.questions.flatMap(({ code, headline }) => headline.map((answer) => `${code}/${answer}`)),
    );
    const years = release.batch.periods.map((period) => {
      const answers = inYear(period).flatMap((entry) => entry.answers);
      return { good: answers.filter((one) => headlines.has(one)).length, all: answers.length };
    });
    years.slice(1).forEach((year, before) => {
      const last = years[before] ?? year;
      expect(year.good * last.all).toBeGreaterThan(last.good * year.all);
    });
  });

  it('asks each question of those it is put to, and of nobody else', () => {
    for (const { answers } of entries) {
      const hasPolicy = answerTo(answers, 'policy') === 'in-place';
      const asked = answers.map((answer) => answer.slice(0, answer.indexOf('/')));
      expect(asked).toEqual([
        'policy',
        ...(hasPolicy ? ['comprehensive', 'roles'] : []),
        'indicators',
        'systems',
        'care-plans',
      ]);
      for (const answer of answers) {
        const [question, code] = answer.split('/');
        const known = cse.questions.find((one) => one.code === question)?.answers ?? [];
        expect(known.map((one) => one.code)).toContain(code);
      }
    }
  });

  it('dates every inspection within its year, and inspects no service twice in one', () => {
    for (const { date, period } of entries) expect(yearOfDay(date ?? '')).toBe(period);
    const keys = entries.map(({ service, period }) => `${service} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says that it is simulated, in every name', () => {
    expect(release).toMatchObject({
      channel: 'DEMONSTRATION',
      batch: {
        provenance: 'SIMULATED',
        title: 'Simulated inspections 2014/15 to 2018/19',
        source: { title: 'Simulated for demonstration', publisher: 'Care Inspection Cube' },
      },
    });
    for (const entry of entries) {
      expect(entry.service).toMatch(/^SIM-S\d{4}$/);
      expect(entry.provider).toMatch(/^SIM-P\d{3}$/);
      expect(entry.serviceLabel).toMatch(/^Simulated service \d{3}$/);
      expect(entry.providerLabel).toMatch(/^Simulated provider \d{2,3}$/);
    }
  });

  it('is everywhere in Scotland, and names members that the release holds', () => {
    expect(new Set(entries.map(({ councilArea }) => councilArea)).size).toBe(32);
    const named = new Set(release.members.map(({ dimension, path }) => `${dimension} ${path}`));
    for (const entry of entries) {
      expect(named).toContain(`SERVICE_TYPE ${entry.serviceType}`);
      if (entry.serviceSubtype) expect(named).toContain(`SERVICE_SUBTYPE ${entry.serviceSubtype}`);
      expect(named).toContain(`SECTOR ${entry.sector}`);
      expect(named).toContain(`COUNCIL_AREA ${entry.councilArea}`);
      expect(named).toContain(`PERIOD ${entry.period}`);
    }
    expect(knownMembers('COUNCIL_AREA').length).toBeGreaterThan(32);
  });

  it('has the size of a real sector: some 500 services and 180 providers', () => {
    const services = new Set(entries.map(({ service }) => service)).size;
    const providers = new Set(entries.map(({ provider }) => provider)).size;
    expect(services).toBeGreaterThan(460);
    expect(services).toBeLessThan(520);
    expect(providers).toBeGreaterThan(160);
    expect(providers).toBeLessThan(200);
  });
});
