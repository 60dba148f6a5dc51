import { describe, expect, it } from 'vitest';
import { warningsOf } from './view.ts';

type Edges = Parameters<typeof warningsOf>[0];
const areas = { many: 'council areas' } as Parameters<typeof warningsOf>[2];
const group = (index: number) => ({ code: `area-${index}`, label: `Area ${index}` });
const groups = Array.from({ length: 10 }, (_, index) => group(index));
const edges = (
  warned: (index: number) => string[],
  verdict: (index: number) => string = () => 'LOWER',
) =>
  groups.map(({ code }, index) => ({
    node: { keys: [{ code }] },
    verdict: verdict(index),
    comparison: { warnings: warned(index) },
  })) as unknown as Edges;

describe('warnings of many comparisons', () => {
  it('name the few groups they concern, and count the many', () => {
    const few = warningsOf(
      edges((index) => (index < 2 ? ['Small base.'] : [])),
      groups,
      areas,
    );
    expect(few).toEqual(['Small base. Here: Area 0, Area 1.']);
    const many = warningsOf(
      edges((index) => (index < 8 ? ['Small base.'] : [])),
      groups,
      areas,
    );
    expect(many).toEqual(['Small base. Here: 8 of 10 council areas.']);
  });

  it('concern all where only those that cannot be judged lack them', () => {
    const said = edges(
      (index) => (index === 0 ? [] : ['Simulated data.']),
      (index) => (index === 0 ? 'CANNOT_SAY' : 'LOWER'),
    );
    expect(warningsOf(said, groups, areas)).toEqual(['Simulated data.']);
  });

  it('of groups that are not shown are not given', () => {
    const said = edges((index) => (index === 9 ? ['Odd.'] : []));
    expect(warningsOf(said, groups.slice(0, 9), areas)).toEqual([]);
  });
});
