// Tests of what the server's answer to a file means.
import { describe, expect, it } from 'vitest';
import { readTemplates } from './templates.ts';
import { importAddress, readAnswer } from './upload.ts';

describe('importAddress', () => {
  it('carries the name whatever is in it, and the day only when one is given', () => {
    expect(importAddress('a b&c.csv', '')).toBe('/import?name=a+b%26c.csv');
    expect(importAddress('a.csv', '2026-05-31')).toBe('/import?name=a.csv&asAt=2026-05-31');
  });
});

describe('readAnswer', () => {
  it('is the id of the import', () => {
    expect(readAnswer(202, '{"import":"3f2a"}')).toBe('3f2a');
  });

  it('keeps the words of a refusal', () => {
    expect(readAnswer(413, '{"errors":[{"message":"Too large."}]}')).toEqual({
      kind: 'refused',
      reason: 'Too large.',
    });
  });

  it('knows a server that takes no files', () => {
    expect(readAnswer(403, '{"errors":[{"message":"Only here."}]}')).toEqual({
      kind: 'off',
      reason: 'Only here.',
    });
    expect(readAnswer(403, '')).toMatchObject({ kind: 'off' });
  });

  it('has words for an answer of somebody else', () => {
    expect(readAnswer(502, '<html>Bad gateway</html>')).toEqual({
      kind: 'refused',
      reason: 'The server did not take the file (answer 502).',
    });
  });
});

describe('readTemplates', () => {
  const template = {
    name: 'wide.csv',
    title: 'Wide',
    about: 'For hands.',
    url: '/templates/wide.csv',
    columns: [{ name: 'sector', needed: false, about: 'Who runs it.', example: 'Private' }],
  };

  it('takes the files of this server only', () => {
    const elsewhere = { ...template, url: '//example.org/x.csv' };
    expect(readTemplates([template, elsewhere])).toEqual([template]);
  });

  it('refuses in words what is no list of templates', () => {
    expect(() => readTemplates({ templates: [] })).toThrow('could not be understood');
    const bare = { ...template, columns: [{ name: 'sector' }] };
    expect(() => readTemplates([bare])).toThrow('could not be understood');
    expect(() => readTemplates([{ name: 1 }])).toThrow('could not be understood');
  });
});
