// Counts over the records themselves, for what cells cannot tell: providers, services, conditions, services counted once. All asks of
// a call are ONE statement, and asks that differ only in their members share one scan of it.
import { type CountFact, type Measure, measures, type PlaceDimension } from '@cube/schema';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import {
  countFact,
  type PlaceFilter,
  type RecordPlan,
  silentFact,
  unsaidFact,
  untoldFact,
} from './record-plan.ts';
import {
  all,
  conditionsOf,
  entryColumn,
  gaveAny,
  idList,
  isOneOf,
  isPlaced,
} from './record-sql.ts';
import { inspection } from './tables.ts';

/** What asks may be told apart by: a column of the answer. */
type Key = 'BATCH' | 'PERIOD' | PlaceDimension | 'ANSWER';
type Members = readonly number[];

/** An ask as lists of members it allows, and filters no list can say. */
type Request = {
  plan: RecordPlan;
  at: number;
  lists: ReadonlyMap<Key, Members>;
  other: readonly PlaceFilter[];
};

/** Asks answered by one scan: `keys` are what it groups by, `fixed` what they have in common. */
type Scan = {
  requests: readonly Request[];
  keys: ReadonlyMap<Key, Members>;
  fixed: ReadonlyMap<Key, Members>;
  distinct: boolean;
};

/** Answers all plans, in their order, with one statement. */
export const countRecords = async (
  run: <T>(work: (db: Database) => Promise<T>) => Promise<T>,
  plans: readonly RecordPlan[],
): Promise<CountFact[]> => {
  if (plans.length === 0) return [];
  const scans = scansOf(plans.map(requestOf));
  const parts = [...scans.map(compileScan), ...compileNaming(plans), ...compileTelling(plans)];
  const statement = sql.join(parts, sql` union all `);
  const rows = await run((db) => db.execute<CountRow>(statement));
  const batchesIn = (scan: number) =>
    new Set(rows.filter((row) => row.scan === scan).map((row) => row.BATCH));
  const naming = batchesIn(namingScan);
  const telling = new Map(rangeScans.map(([range, scan]) => [range, batchesIn(scan)] as const));
  const facts: CountFact[] = [];
  scans.forEach((scan, i) => {
    const own = rows.filter((row) => row.scan === i);
    for (const request of scan.requests) {
      const { plan, lists, at } = request;
      const untold = rangeScans.find(
        ([range]) =>
          plan.ranges[range] && plan.batches.some(({ id }) => !telling.get(range)?.has(id)),
      );
      const isNamed = plan.batches.every(({ id }) => naming.has(id));
      facts[at] = untold
        ? untoldFact(plan, untold[0])
        : lists.has('PROVIDER') && !isNamed
          ? unsaidFact(plan, 'PROVIDER')
          : factOf(request, scan, own);
    }
  });
  return facts;
};

const requestOf = (plan: RecordPlan, at: number): Request => {
  const lists = new Map<Key, Members>();
  const other: PlaceFilter[] = [];
  lists.set(
    'BATCH',
    plan.batches.map(({ id }) => id),
  );
  lists.set('PERIOD', plan.periods);
  for (const filter of plan.places) {
    const [only] = filter;
    if (filter.length === 1 && only && !lists.has(only.dimension))
      lists.set(only.dimension, only.ids);
    else other.push(filter);
  }
  // Whoever was asked gave an answer, so "asked" is any of them.
  if (plan.question !== 0) lists.set('ANSWER', plan.answers ?? plan.asked);
  return { plan, at, lists, other };
};

const isDistinct = ({ ask }: RecordPlan): boolean => measures[ask.measure].distinct;

/**
 * Asks of one shape together. Entries add up over any lists of members, so only the dimensions filtered must be the same; services
 * counted once do not, so those share a scan only where each asks for a single member.
 */
const scansOf = (requests: readonly Request[]): Scan[] => {
  const shapes = new Map<string, Request[]>();
  for (const request of requests) {
    const { plan, lists, other } = request;
    const distinct = isDistinct(plan);
    const named = [...lists].map(([key, list]) =>
      distinct && list.length !== 1 ? [key, list] : [key],
    );
    const { stage, conditions } = plan.ask;
    const shape = JSON.stringify([distinct, stage, plan.answered, conditions, other, named]);
    const same = shapes.get(shape);
    if (same) same.push(request);
    else shapes.set(shape, [request]);
  }
  return [...shapes.values()].map(scanOf);
};

const scanOf = (requests: readonly Request[]): Scan => {
  const keys = new Map<Key, Members>();
  const fixed = new Map<Key, Members>();
  const [first] = requests;
  for (const [key, list] of first?.lists ?? []) {
    const lists = requests.map((request) => request.lists.get(key) ?? []);
    const differ = lists.some((own) => own !== list && own.join() !== list.join());
    if (differ) keys.set(key, [...new Set(lists.flat())]);
    else fixed.set(key, list);
  }
  return { requests, keys, fixed, distinct: first !== undefined && isDistinct(first.plan) };
};

const counts = [
  'entries',
  'services',
  'recommendations',
  'recommendations_said',
  'with_recommendations',
  'requirements',
  'requirements_said',
  'with_requirements',
] as const;
type Count = (typeof counts)[number];
type CountRow = { scan: number } & Record<Count | Key, number | null>;

const keyNames: readonly Key[] = [
  'BATCH',
  'PERIOD',
  'SECTOR',
  'SERVICE_TYPE',
  'SERVICE_SUBTYPE',
  'COUNCIL_AREA',
  'PROVIDER',
  'SERVICE',
  'ANSWER',
];

const columnOf = (key: Key): SQL => {
  if (key === 'BATCH') return sql`${inspection.batchId}`;
  if (key === 'PERIOD') return sql`${inspection.period}`;
  if (key === 'ANSWER') return sql`given.answer`;
  return sql`${entryColumn(key)}`;
};

const isIn = (key: Key, members: Members): SQL => {
  if (key === 'ANSWER') return gaveAny(members);
  return isOneOf(columnOf(key), members);
};

const compileScan = ({ requests, keys, fixed, distinct }: Scan, scan: number): SQL => {
  const [first] = requests;
  if (!first) throw new Error('A scan without asks counts nothing.');
  const wanted = new Set(requests.map(({ plan }) => plan.ask.measure));
  const conditions = [
    ...[...fixed, ...keys].map(([key, members]) => isIn(key, members)),
    ...first.other.map(isPlaced),
    ...conditionsOf(first.plan),
  ];
  const answers = keys.get('ANSWER');
  const given = answers
    ? sql`cross join lateral (select a.answer from unnest(${inspection.answers}) as a(answer)
        where a.answer = any(${idList(answers)})) given`
    : sql``;
  const columns = [...keys.keys()].map((key) => sql`${columnOf(key)} as ${sql.identifier(key)}`);
  const groups = [...keys.keys()].map((key) => columnOf(key));
  const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `);
  const names = keyNames.map((key) =>
    keys.has(key) ? sql`counted.${sql.identifier(key)}` : sql`null::int as ${sql.identifier(key)}`,
  );
  return sql`
    select ${scan}::int as scan, ${list(names)}, ${list(counts.map((count) => sql`counted.${sql.identifier(count)}`))}
    from (
      select ${list([...columns, ...countColumns(wanted, distinct)])}
      from ${inspection} ${given}
      where ${all(conditions)}
      ${groups.length > 0 ? sql`group by ${list(groups)}` : sql``}) counted`;
};

/** Stands for no scan: its rows are the batches that name providers. */
const namingScan = -1;

/** Which batches name providers at all, when an ask is by provider: one that never does cannot say that a provider has none. */
const compileNaming = (plans: readonly RecordPlan[]): SQL[] => {
  const isByProvider = ({ places }: RecordPlan) =>
    places.some((filter) => filter.some(({ dimension }) => dimension === 'PROVIDER'));
  const ids = plans.filter(isByProvider).flatMap(({ batches }) => batches.map(({ id }) => id));
  return ids.length === 0 ? [] : [batchesWith(namingScan, ids, sql`i.provider <> 0`)];
};

/** Rows that are batches of which any entry says something. */
const batchesWith = (scan: number, ids: readonly number[], says: SQL): SQL => {
  const none = (names: readonly string[], type: SQL) =>
    sql.join(
      names.map((name) => sql`null::${type} as ${sql.identifier(name)}`),
      sql`, `,
    );
  const others = keyNames.filter((key) => key !== 'BATCH');
  return sql`
    select ${scan}::int as scan, of.batch as "BATCH", ${none(others, sql`int`)}, ${none(counts, sql`float8`)}
    from unnest(${idList([...new Set(ids)])}) as of(batch)
    where exists (select from inspection i where i.batch_id = of.batch and ${says})`;
};

/** Stand for no scans, either: their rows are the batches that say how many there were at all. */
const rangeScans = [
  ['requirements', -2],
  ['recommendations', -3],
] as const;

/** A batch that never says how many cannot say that no entry has so many: that is not held, and not zero. */
const compileTelling = (plans: readonly RecordPlan[]): SQL[] =>
  rangeScans.flatMap(([range, scan]) => {
    const ids = plans
      .filter(({ ranges }) => ranges[range])
      .flatMap(({ batches }) => batches.map(({ id }) => id));
    const says = sql`i.${sql.identifier(range)} is not null`;
    return ids.length === 0 ? [] : [batchesWith(scan, ids, says)];
  });

/** Only what is asked for is counted; services once each are dear. */
const countColumns = (wanted: ReadonlySet<Measure>, distinct: boolean): SQL[] => {
  const wants = (...of: Measure[]) => of.some((measure) => wanted.has(measure));
  const { service, requirements, recommendations } = inspection;
  const column: Record<Count, SQL | false> = {
    entries: sql`count(*)`,
    services: wants('SERVICES') && sql`count(distinct ${service})`,
    recommendations: wants('RECOMMENDATIONS') && sql`sum(${recommendations})`,
    recommendations_said:
      wants('RECOMMENDATIONS', 'SERVICES_WITH_RECOMMENDATIONS') && sql`count(${recommendations})`,
    with_recommendations:
      distinct &&
      wants('SERVICES_WITH_RECOMMENDATIONS') &&
      sql`count(distinct case when ${recommendations} > 0 then ${service} end)`,
    requirements: wants('REQUIREMENTS') && sql`sum(${requirements})`,
    requirements_said:
      wants('REQUIREMENTS', 'SERVICES_WITH_REQUIREMENTS') && sql`count(${requirements})`,
    with_requirements:
      distinct &&
      wants('SERVICES_WITH_REQUIREMENTS') &&
      sql`count(distinct case when ${requirements} > 0 then ${service} end)`,
  };
  // Sums are bigint, which drivers give as text or number as they please: every whole number that can occur is a float exactly.
  return counts.map(
    (count) => sql`(${column[count] || sql`null`})::bigint::float8 as ${sql.identifier(count)}`,
  );
};

const countOf = {
  ENTRIES: { count: 'entries', said: null },
  SERVICES: { count: 'services', said: null },
  RECOMMENDATIONS: { count: 'recommendations', said: 'recommendations_said' },
  REQUIREMENTS: { count: 'requirements', said: 'requirements_said' },
  SERVICES_WITH_RECOMMENDATIONS: { count: 'with_recommendations', said: 'recommendations_said' },
  SERVICES_WITH_REQUIREMENTS: { count: 'with_requirements', said: 'requirements_said' },
} as const satisfies Record<Measure, { count: Count; said: Count | null }>;

const factOf = ({ plan, lists }: Request, { keys }: Scan, rows: readonly CountRow[]): CountFact => {
  const wanted = [...keys.keys()].map((key) => [key, new Set(lists.get(key))] as const);
  const { count, said } = countOf[plan.ask.measure];
  let total = 0;
  let entries = 0;
  let silent = 0;
  for (const row of rows) {
    if (!wanted.every(([key, members]) => members.has(row[key] ?? 0))) continue;
    const own = row.entries ?? 0;
    entries += own;
    // A sum of nothing is null in SQL: what is silent is told by the next line.
    total += row[count] ?? 0;
    if (said) silent += own - (row[said] ?? 0);
  }
  return silent > 0 ? silentFact(plan, silent, entries) : countFact(plan, total);
};
