import { describe, expect, it } from 'vitest';
import { readAddress } from '../../address.ts';
import { compareShape, resolveChoices, whereOf } from './choices.ts';
import { question } from './compare.fixture.ts';

const returned = question('training-plan', {
  asked: question('x').asked.map((asked) => ({
    ...asked,
    period: { ...asked.period, code: '2015', label: '2015', order: 1 },
    stage: { ...asked.stage, code: 'annual-return', label: 'Annual return' },
  })),
});
const [usualUnion] = question('x').unions;
if (!usualUnion) throw new Error('The fixture has no union.');
const union = { ...usualUnion, id: 'good-or-better', code: 'good-or-better' };
const questions = [returned, question('policy'), question('systems')];
const values = (search: string) => readAddress(compareShape, search).values;

describe('what is compared', () => {
  it('starts with the first question inspectors asked, and its headline', () => {
    const choices = resolveChoices(values(''), questions);
    expect(choices?.question.question.code).toBe('policy');
    expect(choices?.answer.code).toBe('in-place');
  });

  it('takes question, answer and base from the address', () => {
    const choices = resolveChoices(values('?question=systems&answer=none&base=all'), questions);
    expect([choices?.question.question.code, choices?.answer.code, choices?.basis]).toEqual([
      'systems',
      'none',
      'ALL',
    ]);
  });

  it('replaces codes the data do not know, and says which', () => {
    const choices = resolveChoices(values('?question=nonsense&answer=maybe'), questions);
    expect(choices?.question.question.code).toBe('policy');
    expect(choices?.unknown.map(({ name }) => name)).toEqual(['question', 'answer']);
  });

  it('keeps a question of the annual return in its own stage and year', () => {
    const choices = resolveChoices(values('?question=training-plan'), questions);
    expect(choices && whereOf(choices)).toEqual({
      stage: { is: 'annual-return' },
      period: { is: '2015' },
      questionSet: { is: 'cse' },
    });
  });

  it('a focus area and stage has its own questions, and its own usual one', () => {
    const choices = resolveChoices(values('?of=cse/annual-return'), questions);
    expect(choices?.question.question.code).toBe('training-plan');
    expect(choices?.frames.map(({ code }) => code)).toEqual([
      'cse/inspection',
      'cse/annual-return',
    ]);
  });

  it('a question of another stage than the one named is not shown under it', () => {
    const choices = resolveChoices(values('?of=cse/inspection&question=training-plan'), questions);
    expect(choices?.question.question.code).toBe('policy');
    expect(choices?.unknown.map(({ name }) => name)).toEqual(['question']);
  });

  it('a year in which it was not asked becomes the latest, and is named', () => {
    const choices = resolveChoices(values('?period=1999&of=nowhere'), questions);
    expect(choices?.asked.period.code).toBe('2016-17');
    expect(choices?.unknown.map(({ raw }) => raw)).toEqual(['nowhere', '1999']);
  });

  it('a headline of several answers under a name of its own is found by its words', () => {
    const grade = question('lowest-grade', {
      unions: [{ ...union, clause: 'were graded good or better' }],
      headline: ['grade-4', 'grade-5'].map((code) => ({ __typename: 'Member', id: code, code })),
      headlineClause: 'were graded good or better',
    });
    expect(resolveChoices(values(''), [grade])?.answer.code).toBe('good-or-better');
  });

  it('has nothing to compare where nothing was asked', () => {
    expect(resolveChoices(values(''), [])).toBeNull();
  });
});
