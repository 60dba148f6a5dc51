// Addresses are the lasting links: short for what readers usually choose, and bounded where everything is chosen.
import { describe, expect, it } from 'vitest';
import { type Shape, type Values, writeAddress } from './address.ts';
import { compareShape } from './screens/compare/choices.ts';
import { evidenceShape } from './screens/evidence/choices.ts';
import { exploreShape } from './screens/explore/choices.ts';
import { mostVisits, targetShape } from './screens/target/address-shape.ts';

const release = '1-5508b17d';
const lengthOf = <S extends Shape>(path: string, shape: S, changes: Record<string, unknown>) => {
  const usual = Object.fromEntries(Object.entries(shape).map(([name, f]) => [name, f.fallback]));
  return `${path}${writeAddress(shape, { ...usual, ...changes, release } as Values<S>)}`.length;
};

describe('lasting links', () => {
  it('say nothing of what is usual, only the release', () => {
    expect(lengthOf('/compare', compareShape, {})).toBe('/compare?release=1-5508b17d'.length);
    expect(lengthOf('/explore', exploreShape, {})).toBe('/explore?release=1-5508b17d'.length);
  });

  it('stay under 250 characters with a busy choice on every screen', () => {
    const compare = { question: 'policy', answer: 'in-development+in-place', by: 'council-area' };
    const place = { period: '2018-19', sector: 'private', type: 'care-home', base: 'all' };
    const look = { intervals: false, level: '99.8', groups: 'all', against: 'fife' };
    const explore = {
      rows: ['SERVICE_TYPE', 'COUNCIL_AREA'],
      columns: ['QUESTION', 'ANSWER'],
      show: 'part',
      of: 'policy',
      answer: ['none', 'in-development'],
      totals: 'cube',
      intervals: true,
      question: { kind: 'in', codes: ['policy', 'indicators'] },
      sector: { kind: 'not', codes: ['health-board'] },
      period: { kind: 'in', codes: ['2017-18', '2018-19'] },
    };
    const target = {
      rank: 'service',
      of: 'cse/inspection/2018-19',
      need: ['policy', 'systems', 'requirements'],
      min: 5,
      sector: 'private',
      type: 'care-home',
      area: 'fife',
      answered: 'policy/none',
    };
    const evidence = { question: 'policy', stage: 'inspection', agreement: 'within-bounds' };
    const lengths = {
      compare: lengthOf('/compare', compareShape, { ...compare, ...place, ...look }),
      explore: lengthOf('/explore', exploreShape, explore),
      target: lengthOf('/target', targetShape, target),
      evidence: lengthOf('/evidence', evidenceShape, { ...evidence, text: 'voluntary' }),
    };
    expect(
      Object.values(lengths).every((length) => length < 250),
      JSON.stringify(lengths),
    ).toBe(true);
  });

  it('stay under 1,000 characters with the longest visit list, which mail programs leave whole', () => {
    const visit = Array.from({ length: mostVisits }, (_, i) => `CS${2_000_000_000 + i}`);
    expect(lengthOf('/target', targetShape, { visit })).toBeLessThan(1_000);
  });
});
