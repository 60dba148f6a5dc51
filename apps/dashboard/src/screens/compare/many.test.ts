import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../ui/charts/verdict.ts';
import { drawnOf, drawnWords, manyTitle, mostDrawn } from './many.ts';

const areas = { one: 'council area', many: 'council areas' };
const groups = (verdicts: Record<number, Verdict>) =>
  Array.from({ length: 32 }, (_, index) => ({
    code: `area-${index}`,
    verdict: verdicts[index] ?? ('NO_CLEAR_DIFFERENCE' as const),
    base: index,
  }));

describe('many groups', () => {
  it('are drawn with those beyond chance first, however small, then the largest', () => {
    const drawn = drawnOf(groups({ 0: 'LOWER', 3: 'HIGHER', 5: 'CANNOT_SAY' }), false);
    expect(drawn.size).toBe(mostDrawn);
    expect([...drawn].slice(0, 3)).toEqual(['area-3', 'area-0', 'area-31']);
    expect(drawnOf(groups({}), true).size).toBe(32);
  });

  it('are counted in the title, which never claims what cannot be said', () => {
    expect(manyTitle(groups({ 0: 'LOWER', 3: 'HIGHER' }), areas)).toBe(
      '2 of 32 council areas differ beyond chance',
    );
    expect(manyTitle(groups({}), areas)).toBe('No council area differs beyond chance');
    const open = groups({}).map((group) => ({ ...group, verdict: 'CANNOT_SAY' as const }));
    expect(manyTitle(open, areas)).toBe('How council areas differ cannot be said');
  });

  it('say which are drawn and that the table has all', () => {
    expect(drawnWords(groups({ 3: 'HIGHER' }), 12, areas)).toBe(
      '12 of 32 council areas are drawn: 1 beyond chance, then those with the largest base. The table has all of them.',
    );
  });
});
