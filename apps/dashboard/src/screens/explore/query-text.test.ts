import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { buildSchema, type DocumentNode, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { usual } from './choices.ts';
import { catalogue } from './explore.fixture.ts';
import { tableFromQuery } from './from-query.ts';
import { planOf } from './plan.ts';
import { queryText } from './query-text.ts';
import { graphiqlText, tableDocument } from './table-document.ts';
import { anyValues } from './values.fixture.ts';

const contract = createRequire(import.meta.url).resolve('@cube/schema/cube.graphql');
const schema = buildSchema(readFileSync(contract, 'utf8'));

const textOf = (values: typeof usual) => queryText(planOf(values, catalogue), '7-abc', 1_000);

describe('the query of a table', () => {
  it('is understood by the contract, whatever was chosen', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const document = tableDocument(textOf(values)) as DocumentNode;
        expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      }),
    );
  });

  it('stands in the text whole: no variables, the release pinned', () => {
    const text = graphiqlText(textOf(usual));
    expect(text).not.toContain('$');
    expect(text).toContain('slice(release: "7-abc")');
    expect(text).toContain('pivot(rows: [SERVICE_TYPE], columns: [QUESTION], totals: GRAND)');
    expect(text).toContain('outcome: HEADLINE, basis: APPLICABLE');
  });

  it('comes back from GraphiQL as the same table', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const plan = planOf(values, catalogue);
        const back = tableFromQuery(graphiqlText(textOf(values)));
        if (!back.ok) throw new Error(back.reason);
        expect(back.release).toBe('7-abc');
        const again = planOf({ ...usual, ...back.changes }, catalogue);
        expect({ ...again, mended: [] }).toEqual({ ...plan, mended: [] });
      }),
      // Answers above questions: both move to where the rows are.
      { examples: [[{ ...usual, rows: ['ANSWER'], columns: ['QUESTION'], show: 'answers' }]] },
    );
  });
});
