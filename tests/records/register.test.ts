// The whole road with the regulator's real register: in as a file, out as answers, over both engines. Every number expected is
// counted from the file's own text; the few that the register is known by are spelled out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresForTests } from '../../packages/db/test/postgres.ts';
import { type Json, type Served, serve } from './served.ts';
import { bytesOf, type CsvRow, rowsOf, sample, tally } from './shared-data.ts';

const packed = sample('ci_datastore_2026-05-31_slim_full.csv.gz');
const folder = mkdtempSync(join(tmpdir(), 'cube-register-'));
const postgres = postgresForTests();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isGood = (row: CsvRow): boolean => Number(row.MinGrade) >= 4;
const isGraded = (row: CsvRow): boolean => row.MinGrade !== '';

const query = `query ($period: String!) {
  slice(where: { stage: { is: "register" }, questionSet: { is: "register" }, period: { is: $period } }) {
    sentence
    total { ...numbers }
    byArea: rows(by: [COUNCIL_AREA]) { nodes { councilArea { label } ...numbers } }
    byType: rows(by: [SERVICE_TYPE]) { nodes { serviceType { code label } ...numbers } }
  }
}
fragment numbers on Row {
  count { value status provenance }
  services: count(of: SERVICES) { value }
  requirements: count(of: REQUIREMENTS) { status }
  rate(of: { question: "lowest-grade", outcome: HEADLINE }) {
    display percent base numerator { value } denominator { value }
  }
}`;

const numbersOf = (row: Json) => ({
  services: row.count.value as number,
  graded: row.rate.denominator.value as number,
  good: row.rate.numerator.value as number,
});
const expectedOf = (rows: readonly CsvRow[]) => ({
  services: rows.length,
  graded: rows.filter(isGraded).length,
  good: rows.filter(isGood).length,
});
const groups = (rows: readonly CsvRow[], column: string) =>
  new Map(
    Object.keys(tally(rows, (row) => row[column] ?? '')).map((value) => [
      value,
      expectedOf(rows.filter((row) => row[column] === value)),
    ]),
  );

/** The label of the file and the label of the cube, both without the words they differ in. */
const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '')
    .replace(/(accommodation|service|services|placement)+$/g, '');

function expectSame(
  rows: readonly Json[],
  key: 'councilArea' | 'serviceType',
  truth: ReturnType<typeof groups>,
) {
  const found = new Map(
    rows.filter((row) => row.count.value > 0).map((row) => [plain(row[key].label), numbersOf(row)]),
  );
  const wanted = new Map([...truth].map(([label, numbers]) => [plain(label), numbers]));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
}

const engines = {
  embedded: async () => ({ dataDir: join(folder, 'data') }),
  postgres: async () => ({ databaseUrl: await postgres.newDatabase() }),
} as const;

describe.each(Object.keys(engines) as (keyof typeof engines)[])(
  'the register over %s',
  (engine) => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(await engines[engine]());
    });
    afterAll(async () => served?.close());

    it('is brought in whole, packed as it is, and answers for every area and type', async () => {
      if (!packed) return;
      const rows = rowsOf(bytesOf(packed));
      const started = performance.now();
      const report = await served.bringIn(packed);
      console.log(
        `${engine}: ${rows.length} services brought in in ${Math.round(performance.now() - started)} ms`,
      );
      expect(report).toMatchObject({ state: 'CONFIRMED', rowsRead: rows.length });
      expect(report.rowsAccepted + report.rowsReported).toBe(report.rowsRead);
      const { slice } = await served.ask(query, { period: '2026-05-31' });
      expect(numbersOf(slice.total)).toEqual({ services: 10_566, graded: 9_560, good: 8_445 });
      expect(numbersOf(slice.total)).toEqual(expectedOf(rows));
      expect(slice.total.rate.percent).toBeCloseTo(88.3, 1);
      expect(slice.total.services.value).toBe(10_566);
      expect(slice.total.count).toMatchObject({ status: 'KNOWN', provenance: 'RECORDED' });
      // The file says whether there were any, not how many.
      expect(slice.total.requirements.status).toBe('NOT_HELD');
      const homes = slice.byType.nodes.find((row: Json) => row.serviceType.code === 'care-home');
      expect(numbersOf(homes)).toMatchObject({ good: 1_013, graded: 1_275 });
      expectSame(slice.byType.nodes, 'serviceType', groups(rows, 'CareService'));
      expectSame(slice.byArea.nodes, 'councilArea', groups(rows, 'Council_Area_Name'));
    });

    it('changes nothing when the same bytes come again, unpacked or not', async () => {
      if (!packed) return;
      const unpacked = join(folder, 'ci_datastore_2026-05-31_slim_full.csv');
      writeFileSync(unpacked, bytesOf(packed));
      const before = (await served.ask('{ catalogue { release { id } } }')).catalogue.release.id;
      for (const path of [packed, unpacked]) {
        const again = await served.bringIn(path);
        expect(again).toMatchObject({ state: 'CONFIRMED', release: { id: before } });
      }
    });

    it('shows exactly the stated change at a second date, each date by itself', async () => {
      if (!packed) return;
      const { rows, next } = aMonthLater(rowsOf(bytesOf(packed)));
      const path = join(folder, 'MDSF_data_30 June 2026.csv');
      writeFileSync(path, stringify(next, { header: true, record_delimiter: '\r\n' }));
      await served.bringIn(path);
      const [then, now] = [
        (await served.ask(query, { period: '2026-05-31' })).slice,
        (await served.ask(query, { period: '2026-06-30' })).slice,
      ];
      expectSame(then.byType.nodes, 'serviceType', groups(rows, 'CareService'));
      expectSame(now.byType.nodes, 'serviceType', groups(next, 'CareService'));
      const change = (type: string) => {
        const [a, b] = [then, now].map((slice: Json) =>
          numbersOf(slice.byType.nodes.find((row: Json) => row.serviceType.code === type)),
        ) as [ReturnType<typeof numbersOf>, ReturnType<typeof numbersOf>];
        return {
          services: b.services - a.services,
          graded: b.graded - a.graded,
          good: b.good - a.good,
        };
      };
      expect(change('care-home')).toEqual({ services: 0, graded: 0, good: 7 });
      expect(change('child-minding')).toEqual({
        services: -20,
        graded: expect.any(Number),
        good: expect.any(Number),
      });
      expect(change('fostering')).toEqual({ services: 3, graded: 0, good: 0 });
      expect(change('nurse-agency')).toEqual({ services: 0, graded: 0, good: 0 });
      const both =
        await served.ask(`{ slice(where: { stage: { is: "register" }, questionSet: { is: "register" }, period: { any: true } }) {
      rows(by: [PERIOD]) { nodes { period { code } count { value } } } } }`);
      expect(both.slice.rows.nodes.map((row: Json) => row.count.value)).toEqual([
        rows.length,
        next.length,
      ]);
      // One date is never added to another.
      await expect(
        served.ask(
          `{ slice(where: { stage: { is: "register" }, questionSet: { is: "register" }, period: { any: true } }) { total { count { value } } } }`,
        ),
      ).rejects.toThrow('never added');
    });

    it('leads from a number to exactly the services counted', async () => {
      if (!packed) return;
      const rows = rowsOf(bytesOf(packed));
      const wanted = rows
        .filter(
          (row) =>
            row.Council_Area_Name === 'Fife' &&
            row.CareService === 'Care Home Service' &&
            isGraded(row) &&
            !isGood(row),
        )
        .map((row) => row.CSNumber)
        .sort();
      const { slice } =
        await served.ask(`{ slice(where: { stage: { is: "register" }, questionSet: { is: "register" }, period: { is: "2026-05-31" },
      councilArea: { is: "fife" }, serviceType: { is: "care-home" },
      answered: [{ question: "lowest-grade", answer: ["grade-1", "grade-2", "grade-3"] }] }) {
      total { count { value } records(first: 1000) { totalCount edges { node { service { code } } } } } } }`);
      expect(slice.total.count.value).toBe(wanted.length);
      expect(slice.total.records.totalCount).toBe(wanted.length);
      expect(slice.total.records.edges.map((e: Json) => e.node.service.code).sort()).toEqual(
        wanted,
      );
    });

    it.each([
      'ci_datastore_2026-05-31_sample.csv',
      'ci_datastore_2024-03-31_sample.csv',
      'ci_datastore_2019-03-31_sample.csv',
      'ofsted_social_care_providers_2025-03-31_sample.csv',
    ])('takes in %s or refuses it in words, and loses no row', async (name) => {
      const path = sample(name);
      if (!path) return;
      const report = await served.send(path);
      console.log(`${name}: ${report.state}. ${report.sentence}`);
      expect(['READY', 'REFUSED']).toContain(report.state);
      expect(report.rowsAccepted + report.rowsReported).toBe(report.rowsRead);
      for (const check of report.checks) {
        if (check.result === 'FAIL') expect(check.wouldBeRight, check.name).toBeTruthy();
      }
    });
  },
);

/**
 * A month later, by a stated change: the 20 last childminders are gone, 3 fostering services are new and not graded yet, and the 7
 * first care homes whose least grade was 3 have 4 in every key question.
 */
function aMonthLater(rows: readonly CsvRow[]): { rows: readonly CsvRow[]; next: CsvRow[] } {
  const gone = new Set(rows.filter((row) => row.CareService === 'Child Minding').slice(-20));
  const better = new Set(
    rows
      .filter((row) => row.CareService === 'Care Home Service' && row.MinGrade === '3')
      .slice(0, 7),
  );
  const keyQuestions = Object.keys(rows[0] ?? {}).filter((name) =>
    /^(KQ_(?!.*change)|M(in|ax)Grade$)/.test(name),
  );
  const improved = (row: CsvRow): CsvRow => ({
    ...row,
    ...Object.fromEntries(
      keyQuestions
        .filter((name) => row[name] !== '' && Number(row[name]) < 4)
        .map((name) => [name, '4']),
    ),
  });
  const model = rows.find((row) => row.CareService === 'Fostering Service') as CsvRow;
  const ungraded = Object.fromEntries([...keyQuestions, 'GradeSpread'].map((name) => [name, '']));
  const fresh = [1, 2, 3].map(
    (n): CsvRow => ({ ...model, ...ungraded, CSNumber: `CS209900000${n}` }),
  );
  return {
    rows,
    next: [
      ...rows.filter((row) => !gone.has(row)).map((row) => (better.has(row) ? improved(row) : row)),
      ...fresh,
    ],
  };
}
