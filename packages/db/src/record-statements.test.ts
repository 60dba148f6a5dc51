// How often the store is asked: a table of counts takes a statement or two, however many cells it has. Numbers counted by hand from
// test/records-fixture.ts.
import type { CountAsk } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { ask } from '../test/fixture.ts';
import { engines, postgresForTests } from '../test/postgres.ts';
import { recordPublication } from '../test/records-fixture.ts';
import { number, years } from '../test/records-releases.ts';
import { openStore } from './store.ts';

const postgres = postgresForTests();

const both = { periods: years };

describe.each(engines)('statements for records on %s', (engine) => {
  let statements: string[] = [];

  it('reads a heat map of cells in one statement, one of providers in two, and what is kept in none', async () => {
    const questions = ['policy', 'roles'];
    const map = (places: readonly CountAsk['where'][]) =>
      places.flatMap((where) =>
        questions.flatMap((question) => [
          { where, question },
          { where, question, answers: question === 'policy' ? ['in-place'] : ['all', 'some'] },
        ]),
      );
    const areas = map(['fife', 'dundee', 'glasgow'].map((code) => ({ COUNCIL_AREA: [code] })));
    const fresh = await openStore({
      url: await postgres.newStore(engine),
      onStatement: (statement) => statements.push(statement),
    });
    try {
      const { id } = await fresh.publishRecords(recordPublication());
      const count = async (asks: readonly Partial<CountAsk>[]) => {
        await fresh.contents(id);
        statements = [];
        const answered = await fresh.cube(id, asks.map(ask));
        return { statements: statements.length, numbers: answered.map(number) };
      };
      // fife L2 L3 L8, dundee L4 L7, glasgow L5 L6.
      const counted = [3, 2, 2, 2, 2, 0, 0, 0, 2, 2, 2, 0];
      expect(await count(areas)).toEqual({ statements: 1, numbers: counted });
      expect(await count(areas)).toEqual({ statements: 0, numbers: counted });
      const providers = map(['SP1', 'SP2', 'SP3'].map((code) => ({ PROVIDER: [code] })));
      const byProvider = await count([...providers, ...areas, { measure: 'SERVICES', ...both }]);
      expect(byProvider.statements).toBeLessThanOrEqual(2);
      // SP1 L2 L3 L8, SP2 L4 L5, SP3 L6.
      const own = [3, 2, 2, 2, 2, 1, 1, 0, 1, 1, 1, 0];
      expect(byProvider.numbers).toEqual([...own, ...counted, 6]);
    } finally {
      await fresh.close();
    }
  });
});
