import { describe, expect, it } from 'vitest';
import { leftOutOf, minimums } from './left-out.ts';

type Slice = Parameters<typeof leftOutOf>[0];

const count = (value: number | null, bounds: { lower: number; upper: number } | null = null) => ({
  status: value === null ? (bounds ? 'BOUNDED' : 'WITHHELD') : 'KNOWN',
  display: value === null ? (bounds ? `${bounds.lower}–${bounds.upper}` : '[c]') : String(value),
  value,
  bounds,
});
const row = (code: string, of: ReturnType<typeof count>) => ({
  id: code,
  keys: [{ code, label: code }],
  count: of,
});
const groups = [
  row('large', count(40)),
  row('ranged', count(null, { lower: 8, upper: 12 })),
  row('small', count(3)),
  row('none', count(0)),
  row('hidden', count(null)),
  row('open', count(60)),
];
const slice = {
  rows: { nodes: groups },
  rank: { edges: [{ node: { keys: [{ code: 'large' }] } }] },
} as unknown as Slice;
const codes = (out: readonly { keys: readonly { code: string }[] }[]) =>
  out.map(({ keys: [key] }) => key?.code);

describe('groups left out', () => {
  const out = leftOutOf(slice, 10);

  it('are each told with their reason', () => {
    expect(codes(out.tooFew)).toEqual(['ranged', 'small']);
    expect(codes(out.none)).toEqual(['none']);
    expect(codes(out.noFigures)).toEqual(['open', 'hidden']);
  });
});

describe('minimums', () => {
  it('say how many groups remain, the chosen one always among them', () => {
    const nodes = groups as unknown as Parameters<typeof minimums>[0];
    expect(minimums(nodes, 7)).toEqual([
      { min: 1, groups: 4 },
      { min: 5, groups: 3 },
      { min: 7, groups: 3 },
      { min: 10, groups: 2 },
      { min: 20, groups: 2 },
      { min: 30, groups: 2 },
      { min: 50, groups: 1 },
    ]);
    expect(minimums(nodes, 500).at(-1)).toEqual({ min: 500, groups: 0 });
  });
});
