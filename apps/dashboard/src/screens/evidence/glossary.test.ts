import { describe, expect, it } from 'vitest';
import { terms } from '../../ui/glossary.ts';
import { methods } from './methods-text.tsx';

describe('the glossary', () => {
  it('sends readers only to methods that are there', () => {
    const ids = methods.map(({ id }) => id);
    for (const { term, more } of terms) if (more) expect(ids, term).toContain(more);
  });

  it('says each word once', () => {
    const words = terms.map(({ term }) => term.toLowerCase());
    expect(new Set(words).size).toBe(words.length);
  });
});
