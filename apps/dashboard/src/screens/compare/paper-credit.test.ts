// Only what was printed is credited to the source, and no sentence goes out without the rule that allows it.
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../ui/charts/verdict.ts';
import { countCell, rateCell, withheldRate } from './compare.fixture.ts';
import { cautionsOf, creditOf, safetyOf } from './paper-credit.ts';

const source = { publisher: 'The publisher, 2018', release: 'release 1' };
const made = { provenance: 'DERIVED_EXACT' as const };
const compared = (verdict: Verdict, warnings: string[] = [], likeForLike = true) => ({
  verdict,
  comparison: { likeForLike, warnings },
});
const figure = (line: number, printed: string) => ({
  __typename: 'PublishedFigure' as const,
  id: `${line}`,
  line,
  locator: `line ${line}`,
  printed,
  claim: '',
  statistic: 'percent',
  setAside: false,
});

describe('the credit', () => {
  const counts = [
    { ...countCell(36), ...made },
    { ...countCell(68), ...made },
  ] as const;
  const origin = { ...counts[0].origin, figures: [figure(577, '53%'), figure(554, '67%')] };

  it('gives the source the share it prints, and the cube what it worked out', () => {
    const rate = rateCell(53, counts, { printed: ['53%'], origin });
    expect(creditOf(rate, source, true)).toBe(
      'Share: The publisher, 2018 (line 577). Counts and difference worked out by Care Inspection Cube, release 1.',
    );
  });

  it('credits no share to a source that prints another', () => {
    const rate = rateCell(53, counts, { printed: ['54%'], origin });
    expect(creditOf(rate, source, false)).toBe(
      'Share and counts worked out by Care Inspection Cube, release 1.',
    );
  });

  it('credits nothing where there is no number', () => {
    expect(creditOf(withheldRate, source, false)).toBe('');
  });
});

describe('whether it may be said', () => {
  const rate = rateCell(53, [countCell(36), countCell(68)]);
  const open = rateCell([10, 90], [countCell(5, 50), countCell(60)], { notDeterminable: true });
  it.each([
    ['a clear difference, like for like', rate, compared('HIGHER'), 'safe'],
    ['a warning', rate, compared('HIGHER', ['Mixes differ.']), 'caution'],
    ['not like for like', rate, compared('LOWER', [], false), 'caution'],
    ['no verdict', rate, compared('CANNOT_SAY'), 'caution'],
    ['an open share', open, compared('HIGHER'), 'never'],
    ['a withheld share', withheldRate, compared('CANNOT_SAY'), 'never'],
  ] as const)('%s', (_, cell, comparison, kind) =>
    expect(safetyOf(cell, comparison).kind).toBe(kind),
  );

  it('keeps the warnings with a difference, and only with one', () => {
    expect(cautionsOf(rate, compared('HIGHER', ['Mixes differ.']))).toEqual(['Mixes differ.']);
    expect(cautionsOf(rate, compared('CANNOT_SAY', ['Mixes differ.']))).toEqual([]);
  });
  it('says only once that data are simulated', () => {
    const rate = rateCell(50, [countCell(10), countCell(20)]);
    const simulated = { likeForLike: true, warnings: ['Simulated data.', 'Mixes differ.'] };
    const said = { ...simulated, sentence: '5 points higher than the rest. Simulated data.' };
    expect(cautionsOf(rate, { verdict: 'HIGHER', comparison: said })).toEqual(['Mixes differ.']);
    expect(cautionsOf(rate, { verdict: 'HIGHER', comparison: simulated })).toHaveLength(2);
  });
  it('never lets a simulated share go out without the word, nor calls it safe', () => {
    const rate = rateCell(50, [countCell(10), countCell(20)], { provenance: 'SIMULATED' });
    for (const alone of [undefined, compared('CANNOT_SAY', ['Simulated data.'])])
      expect(cautionsOf(rate, alone)).toEqual(['Simulated data.']);
    expect(safetyOf(rate, undefined).kind).toBe('caution');
  });
});
