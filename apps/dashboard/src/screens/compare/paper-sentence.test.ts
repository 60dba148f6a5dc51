import { describe, expect, it } from 'vitest';
import { choicesOf, countCell, question, rateCell, withheldRate } from './compare.fixture.ts';
import { paperSentence } from './paper-sentence.ts';

const policy = choicesOf(question('policy'));
const rest = 'the rest of the services inspected';
const known = rateCell(52.94, [countCell(36), countCell(68)]);

describe('the sentence for a paper', () => {
  it('says year, share, counts, base, answer and difference', () => {
    const verdict = { sentence: `18 points lower than ${rest}.`, baseline: rest };
    expect(paperSentence('Voluntary', known, policy, verdict)).toBe(
      'In 2016/17, 53% of voluntary services inspected (36 of 68) had it in place; 18 points lower than the rest of the services inspected.',
    );
  });

  it('says than what, also where the difference is not clear', () => {
    const verdict = {
      sentence: '7 to 8 points lower, which chance alone could explain.',
      baseline: rest,
    };
    expect(paperSentence('Local authority', known, policy, verdict)).toContain(
      '7 to 8 points lower than the rest of the services inspected, which chance alone could explain.',
    );
  });

  it('gives the share and both ranges in words where only ranges are known', () => {
    const range = rateCell([77.6, 82.6], [countCell(97, 100), countCell(121, 125)], {
      printed: ['80%'],
      display: '80%',
    });
    expect(paperSentence('Private', range, policy, null)).toBe(
      'In 2016/17, 80% of private services inspected (97 to 100 of 121 to 125) had it in place.',
    );
  });

  it('quotes the answer where the question has no verb for it, and says who says so', () => {
    const answer = { code: 'none', label: 'None', clause: null };
    expect(paperSentence('Voluntary', known, { ...policy, answer }, null)).toContain(
      '(36 of 68) had the answer “none”.',
    );
    const stage = { ...policy.asked.stage, code: 'annual-return', label: 'Annual return' };
    const returned = { ...policy, asked: { ...policy.asked, stage, of: 'annual returns' } };
    expect(paperSentence('Voluntary', known, returned, null)).toContain(
      'of voluntary services that sent a return (36 of 68) said they had it in place.',
    );
  });

  it('names the base of a question that was not put to all', () => {
    const [asked] = question('roles').asked;
    if (!asked) throw new Error('never asked');
    const roles = choicesOf(
      question('roles', { asked: [{ ...asked, of: 'services with a policy in place' }] }),
    );
    expect(paperSentence('Voluntary', known, roles, null)).toContain(
      'of voluntary services with a policy in place (',
    );
    expect(paperSentence('Voluntary', known, { ...roles, basis: 'ALL' }, null)).toContain(
      'of voluntary services inspected (',
    );
  });

  it('does not pass off as a finding what the report leaves open', () => {
    const wide = rateCell([10, 96], [countCell(5, 48), countCell(50)], { notDeterminable: true });
    expect(paperSentence('School care', wide, policy, null)).toBe(
      'In 2016/17, the share of school care services inspected that had it in place is not determinable from the report (10 to 96%).',
    );
  });

  it('gives a share held narrow by its rounding whose counts stay wide, without the counts', () => {
    const share = rateCell([83.5, 84.5], [countCell(63, 105), countCell(75, 125)], {
      printed: ['84%'],
      display: '84%',
    });
    expect(paperSentence('Private', share, policy, null)).toBe(
      'In 2016/17, 84% of private services inspected (the report leaves the counts open) had it in place.',
    );
  });

  it('says small base in words', () => {
    const small = rateCell(40, [countCell(2), countCell(5)], { smallBase: true });
    expect(paperSentence('Adoption', small, policy, null)).toBe(
      'In 2016/17, 40% of adoption services inspected (2 of 5, a small base) had it in place.',
    );
  });

  it('names what everything is narrowed to', () => {
    const share = rateCell(50, [countCell(20), countCell(40)]);
    const beside = { interval: null, cautions: [], credit: '', within: 'Care home' };
    expect(paperSentence('Private', share, policy, null, beside)).toBe(
      'In 2016/17, 50% of private services inspected within “Care home” (20 of 40) had it in place.',
    );
  });

  it('gives no number that is withheld', () => {
    expect(paperSentence('Health board', withheldRate, policy, null)).toBe(
      'In 2016/17, the share of health board services inspected that had it in place is not given: withheld, fewer than 5 services.',
    );
  });
});
