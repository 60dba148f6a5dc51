// A figure that one reading holds to and the other leaves out is not simply set aside.
import { expect, it } from 'vitest';
import { lookOf } from './agreement.tsx';

const readings = ['L', 'P'];

it('says in how many readings a figure holds', () => {
  const words = (setAsideIn: string[]) =>
    lookOf({ agreement: 'SET_ASIDE', setAsideIn }, readings).words;
  expect(words(['L'])).toBe('Holds in one of two readings');
  expect(words(['L', 'P'])).toBe('Set aside');
});

it('leaves every other agreement as it is', () => {
  expect(lookOf({ agreement: 'AGREES', setAsideIn: [] }, readings).words).toBe('Agrees');
});
