import { describe, expect, it } from 'vitest';
import { filterOf, usual } from './choices.ts';
import { tableFromQuery } from './from-query.ts';

const read = (query: string, variables?: string) => {
  const found = tableFromQuery(query, variables);
  if (!found.ok) throw new Error(found.reason);
  return { values: { ...usual, ...found.changes }, left: found.left };
};
const reason = (query: string) => {
  const found = tableFromQuery(query);
  return found.ok ? '' : found.reason;
};

describe('a query opened as a table', () => {
  it('brings rows, filters, totals and order', () => {
    const { values, left } = read(`{
      slice(where: { sector: { in: ["private", "voluntary"] }, year: { any: true } }) {
        rows(by: [SERVICE_TYPE], totals: ROLLUP, order: [{ measure: { measure: ENTRIES, direction: ASC } }]) {
          nodes { keys { label } count { display } }
        }
      }
    }`);
    expect(left).toEqual([]);
    expect(values).toMatchObject({
      rows: ['SERVICE_TYPE'],
      columns: [],
      totals: 'rollup',
      show: 'count',
      sort: { direction: 'asc', column: [] },
    });
    expect(filterOf(values, 'SECTOR')).toEqual({ kind: 'in', codes: ['private', 'voluntary'] });
    expect(filterOf(values, 'YEAR')).toEqual({ kind: 'any' });
  });

  it('fills in variables and their defaults', () => {
    const { values } = read(
      `query Q($rate: RateInput!, $by: [Dimension!]! = [SECTOR]) {
        slice { rows(by: $by) { nodes { rate(of: $rate) { display } } } }
      }`,
      '{ "rate": { "question": "policy", "answer": ["in-place"], "basis": "ALL" } }',
    );
    expect(values).toMatchObject({
      rows: ['SECTOR'],
      show: 'answers',
      of: 'policy',
      answer: ['in-place'],
      base: 'all',
    });
  });

  it('takes the first share of columns', () => {
    const { values, left } = read(
      '{ slice { columns(by: [SECTOR], rates: [{ question: "policy", outcome: UNFAVOURABLE }]) { keys } } }',
    );
    expect(values).toMatchObject({ show: 'answers', of: 'policy', outcome: 'unfavourable' });
    expect(left).toEqual([]);
  });

  it('says what it leaves behind', () => {
    const { left } = read(`{
      conflicts { code }
      slice(where: { requirements: { min: 1 } }) {
        rows(by: [SECTOR]) { nodes { count { display } rate(of: { question: "policy", outcome: HEADLINE }) { display } versus(baseline: { rest: SECTOR }, rate: { question: "policy", outcome: HEADLINE }) { sentence } } }
      }
    }`);
    expect(left.join(' ')).toMatch(/requirements/);
    expect(left.join(' ')).toMatch(/conflicts/);
    expect(left.join(' ')).toMatch(/versus/);
  });

  it('says why a query is no table', () => {
    expect(reason('{ conflicts { code } }')).toMatch(/no slice/);
    expect(reason('{ slice { sentence } }')).toMatch(/no rows, pivot or columns/);
    expect(reason('{ a: slice { id } b: slice { id } }')).toMatch(/several slices/);
    expect(reason('{ slice { rows(by: [SECTOR) } }')).toMatch(/cannot be read/);
    expect(
      reason('{ slice { rows(by: [YEAR, SECTOR, SERVICE_TYPE, QUESTION]) { totalCount } } }'),
    ).toMatch(/groups by 4/);
  });
});
