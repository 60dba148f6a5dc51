// Which members may be stored: those whose codes every id and address can carry.
import { type Dimension, dimensionNames } from '@cube/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InvalidBatch } from './errors.ts';
import { checkMember } from './prepare.ts';

const check = (dimension: Dimension, path: string) =>
  checkMember({ dimension, path, label: 'L', kind: 'real', order: 0 });

it('takes the codes of sources and registers, and paths as deep as their dimension', () => {
  const good: [Dimension, string][] = [
    ['SECTOR', 'local-authority'],
    ['SERVICE_TYPE', 'fostering+adoption+secure'],
    ['PERIOD', '2026-05-31'],
    ['SERVICE', 'CS2003001234'],
    ['PROVIDER', 'SP2004_1'],
    ['QUESTION_SET', 'cse'],
    ['QUESTION', 'cse/policy'],
    ['ANSWER', 'cse/policy/all+some'],
  ];
  for (const [dimension, path] of good) check(dimension, path);
  const bad: [Dimension, string][] = [
    ['SECTOR', ''],
    ['SECTOR', '*'],
    ['SECTOR', 'a.b'],
    ['SECTOR', 'a/b'],
    ['QUESTION', 'policy'],
    ['QUESTION', 'cse/'],
    ['ANSWER', 'cse/policy/a/b'],
  ];
  for (const [dimension, path] of bad) {
    expect(() => check(dimension, path), `${dimension} ${path}`).toThrow(InvalidBatch);
  }
});

it('takes no code that would come apart where codes are joined', () => {
  const signs = [
    '.',
    '&',
    '=',
    ',',
    '*',
    '/',
    '|',
    '\n',
    ' ',
    '%',
    '#',
    '?',
    '\0',
    'é',
    'a',
    'Z',
    '9',
  ];
  const code = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...signs, '-', '_', '+') }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...dimensionNames),
      fc.array(code, { maxLength: 4 }),
      (d, parts) => {
        const path = parts.join('/');
        try {
          check(d, path);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidBatch);
          return;
        }
        for (const sign of ['.', '&', '=', ',', '*', '|', '\n', ' ', '%', '#', '?']) {
          expect(`${path}${sign}${path}`.split(sign)).toEqual([path, path]);
        }
        expect(path.split('/').every((part) => part !== '')).toBe(true);
        expect(new URLSearchParams({ path }).get('path')).toBe(path);
      },
    ),
  );
});
