// From a number to what was counted: every kind of cell of the demonstration leads to exactly its inspections, totals included. The
// inspections expected are picked here, by their own fields, from one list of all of them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Json, type Served, serve } from './served.ts';

let served: Served;
let release: string;
let all: Json[];

const entry = `id period { code } sector { code } serviceType { code } serviceSubtype { code } councilArea { code }
  provider { code } service { code } requirements answers { question { code } answer { code } }`;
const everyYear = '{ year: { any: true } }';

beforeAll(async () => {
  served = await serve({});
  release = (await served.ask('mutation { loadDemonstration { id simulated } }')).loadDemonstration
    .id;
  all = await listAll(`slice(release: "${release}", where: ${everyYear})`);
}, 120_000);
afterAll(async () => served?.close());

/** All entries of a slice, page by page. */
async function listAll(from: string): Promise<Json[]> {
  const found: Json[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Json = await served.ask(
      `query ($after: String) { ${from} { records(first: 1000, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { ${entry} } } } } }`,
      { after },
    );
    const { records } = Object.values(answer)[0] as Json;
    found.push(...records.edges.map((edge: Json) => edge.node));
    if (!records.pageInfo.hasNextPage) {
      expect(found).toHaveLength(records.totalCount);
      return found;
    }
    after = records.pageInfo.endCursor;
  }
}

const fieldOf: Record<string, (node: Json) => string | undefined> = {
  YEAR: (node) => node.period.code,
  PERIOD: (node) => node.period.code,
  SECTOR: (node) => node.sector.code,
  SERVICE_TYPE: (node) => node.serviceType.code,
  SERVICE_SUBTYPE: (node) => node.serviceSubtype?.code,
  COUNCIL_AREA: (node) => node.councilArea?.code,
  PROVIDER: (node) => node.provider?.code,
  SERVICE: (node) => node.service.code,
};

/** Whether an inspection belongs to a row, by the row's keys. */
function belongs(node: Json, keys: readonly { dimension: string; code: string }[]): boolean {
  const question = keys.find((key) => key.dimension === 'QUESTION')?.code;
  const answer = keys.find((key) => key.dimension === 'ANSWER')?.code;
  const places = keys.filter((key) => key.dimension in fieldOf);
  const given = node.answers.find((a: Json) => a.question.code === question)?.answer.code;
  return (
    places.every((key) => fieldOf[key.dimension]?.(node) === key.code) &&
    (question === undefined || given !== undefined) &&
    (answer === undefined || given === answer)
  );
}

it.each([
  ['SECTOR, QUESTION', 'CUBE', everyYear],
  ['SERVICE_TYPE, SERVICE_SUBTYPE', 'ROLLUP', everyYear],
  ['YEAR, COUNCIL_AREA', 'ROLLUP', everyYear],
  ['QUESTION, ANSWER', 'NONE', '{ year: { is: "2016-17" } }'],
  ['PROVIDER', 'GRAND', '{ year: { is: "2017-18" }, sector: { is: "private" } }'],
  ['SERVICE', 'GRAND', '{ year: { any: true }, councilArea: { in: ["fife", "highland"] } }'],
])('by %s with totals %s', async (by, totals, where) => {
  const { slice } =
    await served.ask(`{ slice(release: "${release}", where: ${where}) { rows(by: [${by}], totals: ${totals}, first: 1000) {
    nodes { id keys { dimension code } count { value status } records(first: 1) { available totalCount } } } } }`);
  const inSlice = await listAll(`slice(release: "${release}", where: ${where})`);
  const rows: Json[] = slice.rows.nodes;
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    const wanted = inSlice.filter((node) => belongs(node, row.keys));
    if (row.count.status !== 'KNOWN') expect(row.count.status).toBe('NOT_ASKED');
    else
      expect([row.count.value, row.records.totalCount], JSON.stringify(row.keys)).toEqual([
        wanted.length,
        wanted.length,
      ]);
  }
  // Every tenth row in full.
  for (const row of rows.filter((_, i) => i % 10 === 0)) {
    const { node } = await served.ask(
      `query ($id: ID!) { node(id: $id) { ... on Row { records(first: 1000) { edges { node { id } } } } } }`,
      { id: row.id },
    );
    const wanted = inSlice.filter((each) => belongs(each, row.keys)).slice(0, 1_000);
    expect(node.records.edges.map((edge: Json) => edge.node.id).sort()).toEqual(
      wanted.map(({ id }) => id).sort(),
    );
  }
});

it('with conditions on answers, requirements and days, which only records can meet', async () => {
  const { slice } =
    await served.ask(`{ slice(release: "${release}", where: { year: { any: true }, requirements: { min: 1 },
    answered: [{ question: "policy", answer: ["none", "in-development"] }] }) {
    total { count { value } records { totalCount } } } }`);
  const wanted = all.filter(
    (node) =>
      node.requirements >= 1 &&
      node.answers.some((a: Json) => a.question.code === 'policy' && a.answer.code !== 'in-place'),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect([slice.total.count.value, slice.total.records.totalCount]).toEqual([
    wanted.length,
    wanted.length,
  ]);
});

it('finds one inspection again by its id, and says that it is simulated', async () => {
  const { node } = await served.ask(
    `query ($id: ID!) { node(id: $id) { id ... on Inspection { provenance service { code } origin { sources { title locator } } } } }`,
    { id: all[0].id },
  );
  expect(node).toMatchObject({ id: all[0].id, provenance: 'SIMULATED', service: all[0].service });
  expect(node.origin.sources[0].title).toContain('imulated');
});
