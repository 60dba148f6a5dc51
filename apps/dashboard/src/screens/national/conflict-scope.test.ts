// A disagreement stands beside the figure for all services only where it concerns that figure.
import { describe, expect, it } from 'vitest';
import { conflictsInWords, isNational, nationalConflicts } from './conflict-scope.ts';

const claim = (question: string | null, types = 0, sectors = 0) => ({
  question: question === null ? null : { code: question },
  serviceTypes: Array.from({ length: types }, () => ({})),
  sectors: Array.from({ length: sectors }, () => ({})),
});
const conflict = (...figures: ReturnType<typeof claim>[]) => ({
  code: 'c',
  kind: 'CONTRADICTION' as const,
  figures,
});

describe('isNational', () => {
  it('is true of claims about all services', () => {
    expect(isNational(conflict(claim('a'), claim('a')), 'a')).toBe(true);
  });
  it('is false where one total stands beside claims about parts', () => {
    expect(isNational(conflict(claim('a'), claim('a', 1), claim('a', 1)), 'a')).toBe(false);
    expect(isNational(conflict(claim('a'), claim('a', 0, 1), claim('a', 0, 1)), 'a')).toBe(false);
  });
  it('is true where parts contradict as many claims about the whole', () => {
    expect(isNational(conflict(claim('a'), claim('a'), claim('a', 1), claim('a', 1)), 'a')).toBe(
      true,
    );
  });
  it('is false of a question it makes no claim on', () => {
    expect(isNational(conflict(claim(null), claim('b')), 'a')).toBe(false);
    expect(isNational(conflict(claim(null), claim('b')), 'b')).toBe(true);
  });
});

it('keeps the codes of those that concern the question', () => {
  expect([...nationalConflicts([conflict(claim('a')), conflict(claim('b'))], 'a')]).toEqual(['c']);
  expect([...nationalConflicts([], 'a')]).toEqual([]);
});

describe('how many there are to know about', () => {
  const of = (kind: 'CONTRADICTION' | 'WORDS', stage: string | null) => ({
    code: 'c',
    kind,
    figures: [{ ...claim('a'), stage: stage === null ? null : { code: stage } }],
  });
  it('tells contradictions from other points', () => {
    const all = [of('CONTRADICTION', 'inspection'), of('WORDS', 'inspection'), of('WORDS', null)];
    expect(conflictsInWords(all, 'inspection')).toBe('1 contradiction, 2 other points to know');
  });
  it('leaves out those about another stage', () => {
    const all = [of('CONTRADICTION', 'inspection'), of('WORDS', 'annual-return')];
    expect(conflictsInWords(all, 'annual-return')).toBe('1 point to know');
    expect(conflictsInWords([of('WORDS', 'inspection')], 'annual-return')).toBe('');
  });
});
