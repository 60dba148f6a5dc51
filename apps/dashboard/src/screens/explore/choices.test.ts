import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../address.ts';
import { exploreShape, filterOf, usual } from './choices.ts';
import { anyValues } from './values.fixture.ts';

describe('the address of a table', () => {
  it('gives back every choice that was written into it', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { values: read, healed } = readAddress(
          exploreShape,
          writeAddress(exploreShape, values),
        );
        expect(healed).toEqual([]);
        expect(read).toEqual(values);
      }),
    );
  });

  it('says nothing of what is usual', () => {
    expect(writeAddress(exploreShape, usual)).toBe('');
  });

  it('is short enough to be read', () => {
    const { values } = readAddress(
      exploreShape,
      '?rows=sector.council-area&columns=none&sector=!private&sort=desc',
    );
    expect(values.rows).toEqual(['SECTOR', 'COUNCIL_AREA']);
    expect(values.columns).toEqual([]);
    expect(filterOf(values, 'SECTOR')).toEqual({ kind: 'not', codes: ['private'] });
    expect(values.sort).toEqual({ direction: 'desc', column: [] });
  });

  it('heals what cannot be: a dimension nobody knows, too many rows, one twice', () => {
    const raws = ['rows=colour', 'rows=year.sector.service-type.question', 'rows=sector.sector'];
    for (const raw of raws) {
      const { values, healed } = readAddress(exploreShape, raw);
      expect(values.rows).toEqual(usual.rows);
      expect(healed.map(({ name }) => name)).toEqual(['rows']);
    }
  });
});
