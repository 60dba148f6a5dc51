import { expect, it } from 'vitest';
import { topicOf } from './base-words.ts';

const topic = (label: string, description = '') => topicOf({ label, description });

it('a focus area inside a sentence keeps the capital of a name', () => {
  expect(topic('Child sexual exploitation', 'How care services prevent it.')).toBe(
    'child sexual exploitation',
  );
  expect(
    topic('Ofsted judgements (England)', 'The latest judgements by Ofsted, the regulator.'),
  ).toBe('Ofsted judgements (England)');
  expect(topic('NHS readiness')).toBe('NHS readiness');
  expect(topic('(Draft) fire safety', 'About (Draft).')).toBe('(Draft) fire safety');
});
