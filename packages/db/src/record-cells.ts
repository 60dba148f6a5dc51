// The cells of records: leaves that add up, kept in memory a page at a time. A page is all that one batch says of one period and one
// question (0: of whole entries). Pure; compile.ts fetches them.
import { type CountFact, type Measure, measureNames, type PlaceDimension } from '@cube/schema';
import { pinnable } from './axes.ts';
import { countFact, type RecordPlan } from './record-plan.ts';

/** A page as the database gives it: one list a column, all of one length. A count is null where a leaf has none. */
export type LeafColumns = Record<string, readonly (number | null)[]>;

/** A page as it is kept: a leaf a row, -1 where it has no such count. */
export type LeafPage = {
  leaves: number;
  of: ReadonlyMap<PlaceDimension | 'ANSWER' | Measure, Int32Array>;
};

const none = -1;
/** Columns of a page, as the statement names them and as the page keeps them. */
export const leafColumns: readonly (PlaceDimension | 'ANSWER' | Measure)[] = [
  ...pinnable.map(({ dimension }) => dimension),
  'ANSWER',
  ...measureNames,
];

export const makeLeafPage = (columns: LeafColumns | null): LeafPage => {
  const leaves = columns?.ANSWER?.length ?? 0;
  const of = new Map(
    leafColumns.flatMap((name) => {
      const values = columns?.[name] ?? [];
      // Most pages hold one or two measures: a column without a count takes no room.
      if (values.every((value) => value === null)) return [];
      return [[name, Int32Array.from(values, (value) => value ?? none)] as const];
    }),
  );
  return { leaves, of };
};

/**
 * Pages kept, the one used last going last. A page of every service in Scotland has about 1,500 leaves of 6 numbers, so that the cap
 * of 1,500,000 leaves, some 36 MB, holds a register of 20 questions a month for about 5 years. What one call needs beyond it, it keeps for
 * itself until it is answered.
 */
export const keepPages = (mostLeaves = 1_500_000) => {
  const kept = new Map<string, LeafPage>();
  let leaves = 0;
  // A page without leaves takes room too.
  const weight = (page: LeafPage) => page.leaves + 10;
  const drop = (key: string) => {
    const page = kept.get(key);
    if (page) leaves -= weight(page);
    kept.delete(key);
  };
  return {
    get: (key: string): LeafPage | undefined => {
      const page = kept.get(key);
      if (page) {
        kept.delete(key);
        kept.set(key, page);
      }
      return page;
    },
    add: (key: string, page: LeafPage): void => {
      drop(key);
      kept.set(key, page);
      leaves += weight(page);
      for (const oldest of kept.keys()) {
        if (leaves <= mostLeaves || oldest === key) break;
        drop(oldest);
      }
    },
    size: (): number => kept.size,
  };
};
export type KeptPages = ReturnType<typeof keepPages>;

/** The fact of an ask whose pages are these. Null: some entries are silent, and how many only the entries themselves tell. */
export const factFromPages = (plan: RecordPlan, pages: readonly LeafPage[]): CountFact | null => {
  const { measure } = plan.ask;
  // Where each service has one entry, services are entries.
  const counted = measure === 'SERVICES' ? 'ENTRIES' : measure;
  let total = 0;
  for (const page of pages) {
    const entries = page.of.get('ENTRIES');
    const counts = page.of.get(counted);
    const matches = matcherOf(plan, page);
    for (let leaf = 0; leaf < page.leaves; leaf += 1) {
      if (!matches(leaf) || !entries?.[leaf]) continue;
      const count = counts?.[leaf] ?? none;
      if (count === none) return null;
      total += count;
    }
  }
  return countFact(plan, total);
};

/** Each leaf is looked at once, so members that overlap count once. */
const matcherOf = (plan: RecordPlan, page: LeafPage): ((leaf: number) => boolean) => {
  const anyOf = (name: PlaceDimension | 'ANSWER', ids: readonly number[]) => {
    const column = page.of.get(name);
    const wanted = new Set(ids);
    return (leaf: number) => wanted.has(column?.[leaf] ?? 0);
  };
  const filters = plan.places.map((filter) => {
    const ways = filter.map(({ dimension, ids }) => anyOf(dimension, ids));
    const [only] = ways;
    return ways.length === 1 && only ? only : (leaf: number) => ways.some((way) => way(leaf));
  });
  if (plan.question !== 0) filters.push(anyOf('ANSWER', plan.answers ?? [everyoneAsked]));
  return (leaf) => filters.every((matches) => matches(leaf));
};

/** The answer of the cells that count everyone asked. */
const everyoneAsked = 0;
