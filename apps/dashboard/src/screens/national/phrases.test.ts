// The grammar holds for one and for many, and for bases that count something other than services.
import { describe, expect, it } from 'vitest';
import { inSentence, ofOne, predicateOf, subjectOf } from './phrases.ts';

const writing = { clause: 'had no plan and were not writing one', answer: 'None' };

describe('subjectOf', () => {
  it('tells services from entries that tell about one', () => {
    expect(subjectOf('of the 332 services inspected').many).toBe('services');
    expect(subjectOf('of the 265 inspections where it applied')).toMatchObject({
      one: 'inspection',
      says: 'found',
    });
    expect(subjectOf('of the 3–5 annual returns')).toMatchObject({
      many: 'annual returns',
      says: 'said',
    });
    expect(subjectOf('of the 12 services on the register').says).toBeNull();
    expect(subjectOf('of the annual returns').says).toBe('said');
  });
});

describe('ofOne', () => {
  it('turns the verbs of the clause itself, and no others', () => {
    expect(ofOne('were writing a policy')).toBe('was writing a policy');
    expect(ofOne('had no policy and were not writing one')).toBe(
      'had no policy and was not writing one',
    );
    expect(ofOne('had staff who were aware of risks')).toBe('had staff who were aware of risks');
    expect(ofOne('have a policy, or are writing one')).toBe('has a policy, or is writing one');
    expect(ofOne('werewolf')).toBe('werewolf');
  });
});

describe('predicateOf', () => {
  const services = subjectOf('of the 9 services inspected');
  const returns = subjectOf('of the 9 annual returns');

  it('agrees in number', () => {
    expect(predicateOf(writing, services)).toBe('had no plan and were not writing one');
    expect(predicateOf(writing, services, true)).toBe('had no plan and was not writing one');
  });
  it('lets a return say it of its one service, however many returns there are', () => {
    expect(predicateOf(writing, returns)).toBe(
      'said the service had no plan and was not writing one',
    );
  });
  it('quotes the answer where there is no clause, and the question where it is not named yet', () => {
    const quoted = { clause: null, answer: 'None' };
    expect(predicateOf(quoted, returns)).toBe('had the answer “None”');
    expect(predicateOf({ ...quoted, question: 'Is it good?' }, services)).toBe(
      'had the answer “None” to “Is it good?”',
    );
  });
});

it('says a range with "to", and leaves other dashes alone', () => {
  expect(inSentence('1,328–1,331')).toBe('1,328 to 1,331');
  expect(inSentence('81–82%')).toBe('81 to 82%');
  expect(inSentence('[x]')).toBe('[x]');
});
