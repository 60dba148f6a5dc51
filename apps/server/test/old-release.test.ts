// A release made from an earlier transcription of the report: its numbers are answered for ever, its claims are not guessed.
import { members, questionSets, reportBatches } from '@cube/reference';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../src/server.ts';
import { askAt } from './served.ts';

let server: RunningServer;
let old: string;
let newest: string;
beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
  const publish = (label: string, add: ReturnType<typeof reportBatches>) =>
    server.store.publish({
      label,
      channel: 'MAIN',
      members: members(),
      questionSets: questionSets(),
      add,
    });
  // Of each cell one claim is known by another id today, and the others may say something else.
  const batches = reportBatches().map((batch) => ({
    ...batch,
    sha256: 'of an earlier figures.csv',
    cells: batch.cells.map((cell) => ({
      ...cell,
      evidence: cell.evidence && {
        ...cell.evidence,
        figureIds: cell.evidence.figureIds.map((id, i) => (i === 0 ? `${id}.as-it-was` : id)),
      },
    })),
  }));
  old = (await publish('Before the correction', batches)).id;
  newest = (await publish('Corrected', reportBatches())).id;
}, 60_000);
afterAll(() => server?.close());

const shareWithout = `slice(release: $release) { total { rate(of: { question: "policy", answer: ["none"] }) {
  display origin { derivation figures { id } conflicts { code } sources { publisher locator } } } } }`;
const ask = (body: string, release: string) =>
  askAt(server.url, `query($release: ID) { ${body} }`, { release });

it('answers an old release with its own numbers, and says that the claims behind them are gone', async () => {
  const [then, now] = await Promise.all([ask(shareWithout, old), ask(shareWithout, newest)]);
  expect(then.errors).toBeUndefined();
  const [was, is] = [then.data.slice.total.rate, now.data.slice.total.rate];
  expect(was.display).toBe(is.display);
  expect(was.origin).toMatchObject({ figures: [], conflicts: [] });
  expect(was.origin.derivation).toMatch(/claims behind it are not kept any more/);
  expect(was.origin.sources).toEqual([
    { publisher: 'Care Inspectorate, 2018', locator: 'lines 181 to 366 and 517 to 781' },
  ]);
  expect(is.origin.figures.length).toBeGreaterThan(0);
  expect(is.origin.conflicts.length).toBeGreaterThan(0);
  expect(String(is.origin.derivation)).not.toMatch(/not kept/);
});

it('refuses the claims and conflicts of an old release, by list and by id, in words', async () => {
  const lists = [
    'publishedFigures(release: $release, first: 1) { nodes { id claim agreement } }',
    'conflicts(release: $release) { id title }',
  ];
  const { data, errors: none } = await ask(lists.join(' '), newest);
  expect(none).toBeUndefined();
  const figure = Buffer.from(data.publishedFigures.nodes[0].id, 'base64url').toString();
  const ofOld = Buffer.from(figure.replace(newest, old)).toString('base64url');
  const byId = `node(id: "${ofOld}") { id ... on PublishedFigure { claim } }
    slice(release: $release) { id }`;
  for (const body of [...lists, byId]) {
    const { errors } = await ask(body, old);
    expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
      ['The claims of this release are not kept any more; ask the newest release.', 'BAD_INPUT'],
    ]);
  }
});
