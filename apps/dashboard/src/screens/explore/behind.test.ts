import { describe, expect, it } from 'vitest';
import { behind } from './behind.ts';
import { usual } from './choices.ts';
import { catalogue } from './explore.fixture.ts';
import { planOf } from './plan.ts';

const saidOf = (changes: object) => {
  const values = { ...usual, ...changes };
  return { values, catalogue, plan: planOf(values, catalogue) };
};
const keys = [
  { dimension: 'SECTOR' as const, code: 'private' },
  { dimension: 'QUESTION' as const, code: 'policy' },
];

describe('the entries behind a share', () => {
  it('are those that gave the answer, or those in the base chosen', () => {
    const said = saidOf({ rows: ['SECTOR'], columns: ['QUESTION'], answer: ['in-place'] });
    const answer = behind(said, keys, 'answer');
    expect(answer).toMatchObject({ sector: { is: 'private' } });
    expect(answer?.answered).toEqual([{ question: 'policy', answer: ['in-place'] }]);
    const asked = behind(saidOf({ rows: ['SECTOR'], base: 'asked' }), keys, 'base');
    expect(asked).toMatchObject({ sector: { is: 'private' }, question: { is: 'policy' } });
    const all = behind(saidOf({ rows: ['SECTOR'], base: 'all' }), keys, 'base');
    expect(all).toEqual({ sector: { is: 'private' } });
  });

  it('take the answer that the row pins, and have no sides where nothing is a share of answers', () => {
    const own = [...keys, { dimension: 'ANSWER' as const, code: 'none' }];
    const said = saidOf({ rows: ['SECTOR'], columns: ['QUESTION', 'ANSWER'] });
    expect(behind(said, own, 'answer')?.answered).toEqual([
      { question: 'policy', answer: ['none'] },
    ]);
    expect(behind(saidOf({ show: 'count' }), keys, 'answer')).toBeNull();
  });
});
