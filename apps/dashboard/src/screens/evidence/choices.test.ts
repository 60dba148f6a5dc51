import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../address.ts';
import { evidenceShape, filterOf, readSearch, searchText, shownOf } from './choices.ts';

const values = (search: string) => readAddress(evidenceShape, search).values;

describe('finding figures', () => {
  it.each([
    ['577', { line: 577, text: '' }],
    ['L577', { line: 577, text: '' }],
    ['line 577', { line: 577, text: '' }],
    ['53%', { line: null, text: '53%' }],
    [' voluntary ', { line: null, text: 'voluntary' }],
  ])('reads %s', (typed, read) => expect(readSearch(typed)).toEqual(read));

  it('asks for the rows of a line', () => {
    expect(filterOf(values('?line=577'))).toEqual({ line: 577 });
    expect(searchText(values('?line=577'))).toBe('L577');
  });

  it('asks with every filter of the address at once', () => {
    const search = '?question=policy&stage=inspection&agreement=set-aside&text=care&disputed=on';
    expect(filterOf(values(search))).toEqual({
      question: 'policy',
      stage: 'inspection',
      agreement: 'SET_ASIDE',
      text: 'care',
      kind: 'figure',
      inConflict: true,
    });
    expect(writeAddress(evidenceShape, values(search))).toBe(search);
  });

  it('asks for numbers only, unless what is wanted may be words', () => {
    expect(filterOf(values(''))).toEqual({ kind: 'figure' });
    expect(filterOf(values('?kinds=everything'))).toEqual({});
    expect(filterOf(values('?agreement=not-askable'))).toEqual({ agreement: 'NOT_ASKABLE' });
  });

  it('shows fifty at first', () => {
    expect([shownOf(values('')), shownOf(values('?show=100'))]).toEqual([50, 100]);
  });
});
