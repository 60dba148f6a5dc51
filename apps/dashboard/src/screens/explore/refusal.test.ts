import type { Dimension } from '@cube/schema';
import { describe, expect, it } from 'vitest';
import { catalogue } from './explore.fixture.ts';
import { refusalOf } from './refusal.ts';

const published = {
  dimensions: catalogue.dimensions.map((one) =>
    one.dimension === 'COUNCIL_AREA'
      ? { ...one, members: { ...one.members, totalCount: 0, nodes: [] } }
      : one,
  ),
};
const plan = (...rows: Dimension[]) => ({ rows, columns: ['QUESTION'] as Dimension[] });

describe('a table the cube refuses', () => {
  it('names what is not held and what to take out, never how to write a query', () => {
    const refusal = refusalOf('NEEDS_RECORDS', plan('SECTOR', 'COUNCIL_AREA'), published);
    expect(refusal).toMatchObject({
      title: 'Nothing is held by council area here',
      drop: ['COUNCIL_AREA'],
    });
    expect(refusal?.why).toContain('Take Council area out of the table');
    expect(refusal?.why).not.toMatch(/[{}_]|catalogue/);
  });

  it('names no dimension where all of them are held', () => {
    expect(refusalOf('NEEDS_RECORDS', plan('SECTOR'), published)).toMatchObject({
      title: 'This needs single records',
      drop: [],
    });
  });

  it('leaves every other fault its own words', () => {
    expect(refusalOf('TOO_LARGE', plan('COUNCIL_AREA'), published)).toBeNull();
    expect(refusalOf(undefined, plan('COUNCIL_AREA'), published)).toBeNull();
  });
});
