// How much the built server answers on this machine, and how long a register takes to bring in: `npm run bench`. Worked examples, sixteen
// askers at once, every answer checked; then a register of invented services, as large as the regulator's.
// Client and server share the cores, so the numbers compare one state of the code with another, not machines.
import { examples } from '../apps/server/src/examples.ts';
import { inventedRegister } from '../tests/records/invented.ts';
import { startBuiltServer } from './built-server.ts';

const asked = ['headlines', 'compare-sectors', 'pivot'];
const askers = 16;
const seconds = 5;

type Example = ReturnType<typeof examples>[number];

/** Milliseconds of one answer; fails unless it is whole. */
async function ask(url: string, { slug, query, variables }: Example): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: variables ? JSON.parse(variables) : undefined }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (!body.data || body.errors)
    throw new Error(`${slug}: ${response.status} ${body.errors?.[0]?.message ?? ''}`);
  return performance.now() - started;
}

/** Times of all answers given within `forSeconds`, in order of size. */
async function load(url: string, example: Example, forSeconds: number): Promise<number[]> {
  const until = performance.now() + forSeconds * 1000;
  const times: number[] = [];
  const asker = async () => {
    while (performance.now() < until) times.push(await ask(url, example));
  };
  await Promise.all(Array.from({ length: askers }, asker));
  return times.sort((a, b) => a - b);
}

const registered = 10_566;

/** Milliseconds from the first byte sent to the release that holds the file; fails unless every row is stored. */
async function bringIn(url: string): Promise<{ screened: number; stored: number }> {
  const post = async (path: string, type: string, body: string) =>
    (
      await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': type }, body })
    ).json();
  const graphql = async (query: string) =>
    ((await post('/graphql', 'application/json', JSON.stringify({ query }))) as { data: Answer })
      .data;
  type Answer = {
    import: { state: string; sentence: string };
    confirmImport: { batches: { records: number | null }[] } | null;
  };
  const started = performance.now();
  const sent = (await post(
    '/import?name=register.csv&asAt=2026-05-31',
    'text/csv',
    inventedRegister(registered),
  )) as {
    import: string;
  };
  const look = async () =>
    (await graphql(`{ import(id: "${sent.import}") { state sentence } }`)).import;
  let found = await look();
  while (['READING', 'SCREENING'].includes(found.state)) found = await look();
  const screened = performance.now();
  if (found.state !== 'READY') throw new Error(found.sentence);
  const done = await graphql(
    `mutation { confirmImport(id: "${sent.import}") { batches { records } } }`,
  );
  if (!done.confirmImport?.batches.some(({ records }) => records === registered))
    throw new Error('Not every row was stored.');
  return { screened: screened - started, stored: performance.now() - screened };
}

const known = examples();
const server = await startBuiltServer();
try {
  console.log(`${askers} askers, ${seconds} s each, embedded database`);
  console.log(
    `${'example'.padEnd(20)}${'answers/s'.padStart(10)}${'median'.padStart(10)}${'p95'.padStart(10)}`,
  );
  for (const slug of asked) {
    const example = known.find((candidate) => candidate.slug === slug);
    if (!example) throw new Error(`There is no example called ${slug}.`);
    await load(server.url, example, 1);
    const times = await load(server.url, example, seconds);
    const at = (share: number) => `${Math.round(times[Math.floor(times.length * share)] ?? 0)} ms`;
    const rate = Math.round(times.length / seconds);
    console.log(
      `${slug.padEnd(20)}${String(rate).padStart(10)}${at(0.5).padStart(10)}${at(0.95).padStart(10)}`,
    );
  }
  const { screened, stored } = await bringIn(server.url);
  console.log(
    `\n${registered} services brought in: screened in ${Math.round(screened)} ms, stored in ${Math.round(stored)} ms`,
  );
} finally {
  await server.stop();
}
