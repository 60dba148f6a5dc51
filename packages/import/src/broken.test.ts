// Hundreds of broken files: each is taken in whole or refused with its place named; none crashes, hangs or leaves half of itself behind.
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type BrokenFile, brokenFiles, type Good } from '../test/broken.ts';
import { faults, folder, imports, store } from '../test/over-the-report.ts';
import { streamed } from '../test/visits.ts';

const rows = 25;
const table = (row: (n: string) => string): string[][] =>
  Array.from({ length: rows }, (_, i) => row(String(i + 1).padStart(3, '0')).split(','));

const ownWide: Good = {
  layout: 'own-wide',
  fileName: 'fife-visits.csv',
  header:
    'service_number,service_name,service_type,sector,council_area,inspection_date,recommendations,requirements,policy,comprehensive,roles,indicators,systems,care_plans'.split(
      ',',
    ),
  rows: table(
    (n) =>
      `CS${n},House ${n},Care home,Private,Fife,31/05/2016,1,0,In place,Yes,All,Majority,Effective,Effective`,
  ),
  columns: {
    key: 'service_number',
    text: 'service_name',
    date: 'inspection_date',
    member: 'sector',
  },
};

const datastore: Good = {
  layout: 'ci-datastore',
  fileName: 'MDSF_data_31 May 2026.csv',
  header:
    'CSNumber,CareService,Subtype,ServiceType,ServiceName,SP_number,ServiceProvider,Council_Area_Name,Last_inspection_Date,MinGrade,KQ_Support_Wellbeing,KQ_Leadership'.split(
      ',',
    ),
  rows: table(
    (n) =>
      `CS2003000${n},Care Home Service,Older People,Private,House ${n},SP2003000${n},Example Care,Fife,12/01/2020,4,5,4`,
  ),
  columns: {
    key: 'CSNumber',
    text: 'ServiceName',
    date: 'Last_inspection_Date',
    member: 'ServiceType',
  },
};

/** Far more than any of these files needs; one that takes longer hangs. */
const longest = 60_000;

const inTime = <T>(work: Promise<T>, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} hangs.`)), longest);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

type Result = { outcome: 'TAKEN' | 'REFUSED'; wrong: string[] };

const importOne = async (file: BrokenFile): Promise<Result> => {
  const { kind, fileName, bytes } = file;
  const wrong: string[] = [];
  const before = (await store.contents(null)).release.id;
  const id = await imports.receive(streamed(bytes), { fileName });
  const report = await inTime(imports.settled(id), kind);
  if (report.rowsRead !== report.rowsAccepted + report.rowsReported) wrong.push('rows are lost');
  if (report.state === 'READY') {
    const release = await inTime(imports.confirm(id), kind);
    const batch = release.batches.find((one) => one.file?.layout === file.layout);
    if (batch?.records !== file.rows) wrong.push(`${batch?.records} records of ${file.rows}`);
    const { rows: read, stored, reported } = batch?.file ?? { rows: 0, stored: -1, reported: 0 };
    if (read !== stored + reported || read !== report.rowsRead) wrong.push('rows do not add up');
    return { outcome: 'TAKEN', wrong };
  }
  if (report.state !== 'REFUSED') wrong.push(`it ended as ${report.state}`);
  const examples = report.checks
    .filter(({ result }) => result === 'FAIL')
    .flatMap((check) => check.examples);
  if (examples.length === 0) wrong.push('no place or reason is named');
  const placed = examples.filter(
    ({ line, column }) =>
      (file.line === null || line === file.line) &&
      (file.column === null || column === file.column),
  );
  if (placed.length === 0) {
    wrong.push(
      `line ${file.line}, column ${file.column} is not named: ${JSON.stringify(examples)}`,
    );
  }
  if ((await store.contents(null)).release.id !== before) wrong.push('the release has changed');
  return { outcome: 'REFUSED', wrong };
};

describe('broken files', () => {
  it('are taken in whole or refused with their place; none crashes, hangs or half-stores', {
    timeout: 600_000,
  }, async () => {
    const files = brokenFiles([ownWide, datastore], 3);
    const told = new Map<
      string,
      { expected: string; files: number; taken: number; refused: number }
    >();
    const wrong: string[] = [];
    for (const file of files) {
      const result = await importOne(file);
      const row = told.get(file.kind) ?? {
        expected: file.expected,
        files: 0,
        taken: 0,
        refused: 0,
      };
      row.files += 1;
      row[result.outcome === 'TAKEN' ? 'taken' : 'refused'] += 1;
      told.set(file.kind, row);
      if (result.outcome !== file.expected) result.wrong.push(`it was ${result.outcome}`);
      wrong.push(...result.wrong.map((what) => `${file.layout}, ${file.kind}: ${what}`));
    }
    console.table(Object.fromEntries(told));
    console.log(
      `${files.length} files, ${wrong.length} surprises, ${faults.length} faults of ours.`,
    );
    expect(wrong).toEqual([]);
    expect(faults).toEqual([]);
    expect(files.length).toBeGreaterThanOrEqual(200);
    expect((await readdir(folder)).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });
});
