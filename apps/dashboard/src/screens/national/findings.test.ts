// The findings are made by rules from the answers: a ratio only where it holds, a count only where it is known.
import { describe, expect, it } from 'vitest';
import { count, share } from '../../ui/sample-cells.ts';
import { findings, simpleRatio } from './findings.ts';
import { question } from './sample.ts';

describe('simpleRatio', () => {
  it('says 2 in 3 of a share within a point of it', () => {
    expect(simpleRatio(share(67))).toBe('2 in 3');
    expect(simpleRatio(share(66))).toBe('2 in 3');
  });
  it('says nothing of a share that is near no simple ratio', () => {
    expect(simpleRatio(share(70))).toBeNull();
    expect(simpleRatio(share(92))).toBeNull();
  });
  it('says nothing unless every count allowed is near the same ratio', () => {
    expect(simpleRatio(share(66, 67))).toBe('2 in 3');
    expect(simpleRatio(share(67, 69))).toBeNull();
    expect(simpleRatio(share(null))).toBeNull();
  });
});

describe('findings', () => {
  it('leads with the first question asked of everyone, then the first asked of some', () => {
    const found = findings([
      question('a', [[10], [23], [67]]),
      question('b', [[8], [92]], { notAsked: count(40) }),
    ]);
    expect(found.map((finding) => [finding.question, finding.big])).toEqual([
      ['a', '2 in 3'],
      ['b', '92%'],
    ]);
    expect(found[0]?.sentence).toBe('Is a good? Good: 67 of the 100 services inspected.');
    expect(found[0]?.rest).toBe('Partly 23, none 10.');
  });

  it('then gives exactly known shortfalls, largest first, and never a range', () => {
    const found = findings([
      question('a', [[10], [90]]),
      question('b', [[5], [95]]),
      question('c', [
        [12, 14],
        [86, 88],
      ]),
      question('d', [[9], [91]]),
      question('e', [[2], [98]]),
    ]);
    expect(found.map((finding) => finding.question)).toEqual(['a', 'd', 'b']);
    expect(found[1]?.big).toBe('9');
  });

  it('names the most frequent of unordered answers only where it leads for every count allowed', () => {
    const clear = question(
      'a',
      [
        [20, 21],
        [44, 46],
      ],
      { ordinal: false },
    );
    const unclear = question(
      'b',
      [
        [40, 45],
        [44, 46],
      ],
      { ordinal: false },
    );
    expect(findings([clear, unclear]).map((finding) => finding.question)).toEqual(['a']);
  });

  it('finds nothing where nothing is held', () => {
    expect(findings([question('a', [[null], [null]], { wordsOnly: true })])).toEqual([]);
  });

  it('stops at four', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((code) => question(code, [[10], [90]]));
    const unordered = question('g', [[20], [80]], { ordinal: false });
    const some = question('h', [[20], [80]], { notAsked: count(3) });
    expect(findings([...many, unordered, some])).toHaveLength(4);
  });
});
