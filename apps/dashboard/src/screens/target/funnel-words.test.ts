import { describe, expect, it } from 'vitest';
import { funnelNote, limitWords } from './funnel-words.ts';

describe('what chance allows a group of a size', () => {
  const limit = { n: 20, lower95: 5.2, upper95: 40.4, lower998: 0, upper998: 61 };
  const limits = [{ __typename: 'FunnelLimit' as const, ...limit }];

  it('is told at its own base, at both levels', () => {
    expect(limitWords({ limits }, 20, '95')).toBe('5–40%');
    expect(limitWords({ limits }, 20, '998')).toBe('0–61%');
  });

  it('is not told where its base is a range, or nothing is drawn', () => {
    expect(limitWords({ limits }, null, '95')).toBe('no one base');
    expect(limitWords({ limits: [] }, 20, '95')).toBe('no one base');
  });
});

describe('below the funnel', () => {
  const funnel = {
    points: [{ place: 'INSIDE' }, { place: 'ABOVE_95' }],
    overdispersed: null,
    leftOut: 0,
    tooFew: 2,
    apart: [{ words: '57 services outside Scotland are no point here.' }],
  } as unknown as Parameters<typeof funnelNote>[0];

  it('stand those too small by their base, and those who are no group in the words of the cube', () => {
    const said = funnelNote(funnel, 5);
    expect(said).toContain('2 with fewer than 5 in the base are not drawn');
    expect(said).toMatch(/57 services outside Scotland are no point here\.$/);
  });
});
