// Holds every claim of the report against the running cube: asks the API, judges each answer again in whole numbers, prints a
// line a claim and the counts. Exit 1 when a claim disagrees or the API's own judgement differs.
// Usage: npm run reconcile [-- http://127.0.0.1:4000]
import { type Agreement, type AnsweredAsk, judge } from '@cube/reference';
import { startServer } from '../src/server.ts';

type Bounds = { lower: number; upper: number } | null;
type Cell =
  | { __typename: 'CountCell'; display: string; bounds: Bounds }
  | {
      __typename: 'RateCell';
      display: string;
      status: string;
      numerator: { bounds: Bounds; display: string };
      denominator: { bounds: Bounds; display: string };
    };
type Row = {
  line: number;
  claim: string;
  printed: string;
  statistic: string;
  agreement: Agreement;
  reason: string | null;
  setAside: boolean;
  test: { kind: string; comparator: string; value: number; upper: number | null } | null;
  conflicts: { number: number }[];
  cubeCells: Cell[];
};

const query = `query Reconcile($after: String) {
  publishedFigures(first: 100, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      line claim printed statistic agreement reason setAside
      test { kind comparator value upper }
      conflicts { number }
      cubeCells {
        __typename display
        ... on CountCell { bounds { lower upper } }
        ... on RateCell { status numerator { display bounds { lower upper } } denominator { display bounds { lower upper } } }
      }
    }
  }
}`;

async function ask(
  url: string,
  variables: object,
): Promise<{
  publishedFigures: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    nodes: Row[];
  };
}> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: never; errors?: { message: string }[] };
  if (!body.data || body.errors)
    throw new Error(`The API answered: ${body.errors?.map((e) => e.message).join('; ')}`);
  return body.data;
}

/** Judged again from the cells alone, never from the API's word for it. */
function judgedHere(row: Row): Agreement {
  if (!row.test) return 'NOT_ASKABLE';
  if (row.setAside) return 'SET_ASIDE';
  const cells: AnsweredAsk[] = row.cubeCells.map((c) =>
    c.__typename === 'CountCell'
      ? { num: c.bounds, den: null }
      : { num: c.numerator.bounds, den: c.denominator.bounds },
  );
  return judge(
    {
      comparator: row.test.comparator as never,
      value: row.test.value,
      ...(row.test.upper === null ? {} : { upper: row.test.upper }),
    },
    row.test.kind as never,
    cells,
  );
}

const cellText = (c: Cell): string =>
  c.__typename === 'CountCell'
    ? c.display
    : `${c.display} (${c.numerator.display} of ${c.denominator.display})`;

async function reachable(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const named = process.argv[2];
  const usual = 'http://127.0.0.1:4000';
  let url = named ?? usual;
  let close = async () => {};
  if (!(await reachable(url))) {
    if (named) throw new Error(`Nothing answers at ${named}/health.`);
    const server = await startServer({ port: 0, host: '127.0.0.1', quiet: true });
    console.log(`Nothing answers at ${usual}, so a server was started for this check (in memory).`);
    ({ url, close } = server);
  }
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const { publishedFigures: page } = await ask(url, { after });
    rows.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  } while (after);
  await close();

  const counts = new Map<Agreement, number>(
    (['AGREES', 'AGREES_WITHIN_BOUNDS', 'SET_ASIDE', 'NOT_ASKABLE', 'DISAGREES'] as const).map(
      (a) => [a, 0],
    ),
  );
  let different = 0;
  for (const row of rows) {
    const here = judgedHere(row);
    counts.set(here, (counts.get(here) ?? 0) + 1);
    const conflict = row.conflicts.map((c) => `conflict ${c.number}`).join(', ');
    const why = here === 'NOT_ASKABLE' ? row.reason : here === 'SET_ASIDE' ? conflict : '';
    const differs = here === row.agreement ? '' : `  << the API says ${row.agreement}`;
    if (differs) different += 1;
    console.log(
      `L${String(row.line).padEnd(4)} ${here.padEnd(20)} printed ${row.printed.slice(0, 28).padEnd(28)} cube ${row.cubeCells.map(cellText).join(' | ').slice(0, 70).padEnd(24)} ${why ? `[${why}] ` : ''}${row.claim}${differs}`,
    );
  }
  console.log(`\n${rows.length} claims`);
  for (const [agreement, count] of counts) console.log(`${agreement.padEnd(20)} ${count}`);
  if (different > 0) console.log(`${different} judged differently by the API`);
  if ((counts.get('DISAGREES') ?? 0) > 0 || different > 0 || rows.length === 0)
    process.exitCode = 1;
}

await main();
