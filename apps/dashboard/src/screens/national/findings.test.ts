// The findings are made by rules from the answers: a ratio only where it holds, a count only where it is known.
import { describe, expect, it } from 'vitest';
import { count, share } from '../../ui/sample-cells.ts';
import { findings, otherAnswers, simpleRatio } from './findings.ts';
import type { QuestionPicture } from './picture.ts';
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

/** The same question with words for what services did, its base in other words if given. */
function worded(plain: QuestionPicture, base = 'of the 100 services inspected'): QuestionPicture {
  const clauses = ['had no plan and were not writing one', 'were writing a plan', 'had a plan'];
  const own = clauses.slice(-plain.parts.length);
  const parts = plain.parts.map((part, index) => ({
    ...part,
    clause: own[index] ?? null,
    cell: { ...part.cell, base },
  }));
  return {
    ...plain,
    parts,
    headline: { ...plain.headline, base },
    headlineClause: 'had a plan',
    unfavourable: { ...plain.unfavourable, base },
    unfavourableClause: own[0] ?? null,
  };
}
const text = (found: ReturnType<typeof findings>) =>
  found.map(({ big, sentence, rest }) => `${big} ${sentence}${rest && ` ${rest}`}`);

describe('the words of a finding', () => {
  it('are a sentence a person would write', () => {
    const found = findings([
      worded(question('a', [[10], [23], [67]])),
      worded(question('b', [[12], [8], [80]])),
    ]);
    expect(text(found)).toEqual([
      '2 in 3 of the 100 services inspected had a plan: 67. Another 23 were writing a plan; 10 had no plan and were not writing one.',
      '12 services had no plan and were not writing one: 12% of the 100 services inspected.',
    ]);
  });

  it('agree with a count of one', () => {
    const found = findings([
      worded(question('a', [[1], [32], [67]])),
      worded(question('b', [[1], [8], [91]])),
    ]);
    expect(found[0]?.rest).toBe(
      'Another 32 were writing a plan; 1 had no plan and was not writing one.',
    );
    expect(found[1]?.sentence).toBe(
      'service had no plan and was not writing one: 1% of the 100 services inspected.',
    );
    expect(otherAnswers(worded(question('c', [[0], [1], [99]])))).toBe(
      '1 other was writing a plan.',
    );
  });

  it('say ranges in words, and leave out answers that nobody gave', () => {
    const [found] = findings([worded(question('a', [[0], [18, 19], [81, 82]]))]);
    expect(found?.sentence).toBe('of the 100 services inspected had a plan: 81 to 82.');
    expect(found?.rest).toBe('Another 18 to 19 were writing a plan.');
  });

  it('say so where the other answers cannot be told apart', () => {
    const row = worded(question('a', [[6, 18], [1, 13], [81]]));
    const open = row.parts.map((part, index) =>
      index < 2 ? { ...part, cell: { ...part.cell, notDeterminable: true } } : part,
    );
    expect(otherAnswers({ ...row, parts: open })).toBe(
      'How the others answered is left open by the source.',
    );
  });

  it('let returns and inspections speak of their service', () => {
    const returned = worded(question('a', [[33], [67]]), 'of the 100 annual returns');
    expect(text(findings([returned]))).toEqual([
      '2 in 3 of the 100 annual returns said the service had a plan: 67. Another 33 said the service was writing a plan.',
    ]);
    const base = 'of the 100 inspections where it applied';
    const found = findings([
      worded(question('a', [[10], [90]])),
      worded(question('b', [[1], [2], [97]]), base),
    ]);
    expect(found[1]?.sentence).toBe(
      'inspection found the service had no plan and was not writing one: 1% of the 100 inspections where it applied.',
    );
  });

  it('quote the answer where the question set has no words for it', () => {
    const found = findings([question('a', [[10], [23], [67]]), question('b', [[20], [80]])]);
    expect(text(found)).toEqual([
      '2 in 3 of the 100 services inspected had the answer “good” to “Is a good?”: 67. Another 23 had the answer “Partly”; 10 had the answer “None”.',
      '20 services had the answer “Partly” to “Is b good?”: 20% of the 100 services inspected.',
    ]);
    const [unordered] = findings([question('c', [[20], [80]], { ordinal: false })]);
    expect(unordered?.rest).toBe('No other answer was given as often.');
  });

  it('print no share of a small base', () => {
    const row = worded(question('a', [[1], [2]]), 'of the 3 services inspected');
    const [found] = findings([{ ...row, headline: { ...row.headline, smallBase: true } }]);
    expect(found?.big).toBe('2');
    expect(found?.sentence).toBe('services had a plan, of the 3 services inspected.');
  });

  it('take the answers of a joined headline together', () => {
    const row = worded(question('a', [[8], [30], [62]], { headlineParts: ['1', '2'] }));
    expect(otherAnswers(row)).toBe('Another 8 had no plan and were not writing one.');
  });
});
