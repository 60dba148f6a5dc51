// Answers the asks of one call: each is sent to whoever can tell, and all are read with at most one statement for cells and one for
// records.
import type { CountAsk, CountFact } from '@cube/schema';
import { answerAsk } from './answer.ts';
import { fetchCells, pagesOf, sheetOf } from './compile.ts';
import type { Database } from './connect.ts';
import type { LoadedRelease } from './contents.ts';
import { factFromPages, type KeptPages } from './record-cells.ts';
import { isInCells, type RecordPlan, routeOf } from './record-plan.ts';
import { countRecords } from './record-query.ts';

export const answerAsks = async (
  run: <T>(work: (db: Database) => Promise<T>) => Promise<T>,
  loaded: LoadedRelease,
  kept: KeptPages,
  asks: readonly CountAsk[],
): Promise<CountFact[]> => {
  const routed = asks.map((ask) => ({ ask, route: routeOf(loaded, ask) }));
  const pages = await fetchCells(run, loaded, kept, routed);
  const open: { at: number; plan: RecordPlan }[] = [];
  const facts = routed.map(({ ask, route }, at): CountFact | null => {
    if (route.to === 'fact') return route.fact;
    if (route.to === 'published') {
      return answerAsk(
        ask,
        loaded.batches,
        loaded.contents.questionSets,
        (batch, period, question, measure) => sheetOf(loaded, batch, period, question, measure),
      );
    }
    const { plan } = route;
    const fact = isInCells(plan) ? factFromPages(plan, pagesOf(plan, pages)) : null;
    if (!fact) open.push({ at, plan });
    return fact;
  });
  const counted = await countRecords(
    run,
    open.map(({ plan }) => plan),
  );
  open.forEach(({ at }, i) => {
    facts[at] = counted[i] ?? null;
  });
  return facts.map((fact) => {
    if (!fact) throw new Error('Every ask has an answer.');
    return fact;
  });
};
