import { describe, expect, it } from 'vitest';
import { filterChange, usual } from './choices.ts';
import { catalogue } from './explore.fixture.ts';
import { unknownWords, withoutUnknown } from './unknown.ts';

const after = (changes: object) => withoutUnknown({ ...usual, ...changes }, catalogue);

describe('what an address names and nothing holds', () => {
  it('leaves an address alone that names only what is held', () => {
    const values = { ...usual, ...filterChange('QUESTION', { kind: 'in', codes: ['policy'] }) };
    expect(withoutUnknown(values, catalogue)).toEqual({ values, unknown: [] });
  });

  it('goes, is named with the nearest, and what is known beside it stays', () => {
    const question = { kind: 'in' as const, codes: ['polcy', 'roles'] };
    const { values, unknown } = after(filterChange('QUESTION', question));
    expect(values).toMatchObject(filterChange('QUESTION', { kind: 'in', codes: ['roles'] }));
    expect(unknown.map(unknownWords)).toEqual([
      'The address asks for the question “polcy”, which is not held here. Nearest: policy, roles.',
    ]);
  });

  it('leaves no filter where nothing of it is known, also of all but these', () => {
    const { values, unknown } = after({
      ...filterChange('SECTOR', { kind: 'not', codes: ['nonsense'] }),
      of: 'nonsense',
    });
    expect(values).toEqual(usual);
    expect(unknown.map(({ what }) => what)).toEqual(['sector', 'question']);
  });

  it('leaves to the cube what the catalogue lists only in part', () => {
    const changes = filterChange('SERVICE', { kind: 'in', codes: ['cs99'] });
    expect(after(changes)).toEqual({ values: { ...usual, ...changes }, unknown: [] });
  });
});
