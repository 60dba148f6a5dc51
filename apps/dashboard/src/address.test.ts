// The address as state: whatever is set can be read back, and whatever stands there can be read without breaking.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choice,
  code,
  flag,
  onRelease,
  ordinal,
  pinned,
  readAddress,
  text,
  type Values,
  writeAddress,
} from './address.ts';

const shape = {
  by: choice(['sector', 'type'], 'sector'),
  intervals: flag(true),
  question: code(),
  line: ordinal(),
  words: text(20),
  ...pinned,
};

const codes = fc.stringMatching(/^[a-z][a-z0-9+-]{0,20}$/);
const values: fc.Arbitrary<Values<typeof shape>> = fc.record({
  by: fc.constantFrom('sector' as const, 'type' as const),
  intervals: fc.boolean(),
  question: fc.option(codes),
  line: fc.option(fc.integer({ min: 1, max: 999 })),
  words: fc.string({ maxLength: 20 }),
  release: fc.option(codes),
});

describe('address', () => {
  it('reads back exactly what was written', () => {
    fc.assert(
      fc.property(values, (written) => {
        const read = readAddress(shape, writeAddress(shape, written));
        expect(read.values).toEqual(written);
        expect(read.healed).toEqual([]);
      }),
    );
  });

  it('has one spelling for one state', () => {
    fc.assert(
      fc.property(values, (written) => {
        const query = writeAddress(shape, written);
        expect(writeAddress(shape, readAddress(shape, query).values)).toBe(query);
      }),
    );
  });

  it('survives any query string, and writes a state it understands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, raw) => {
        const search = `?by=${encodeURIComponent(raw)}&${encodeURIComponent(name)}=${encodeURIComponent(raw)}`;
        const { values: healed } = readAddress(shape, search);
        expect(readAddress(shape, writeAddress(shape, healed)).healed).toEqual([]);
      }),
    );
  });

  it('says what it did not understand and what stands in its place', () => {
    const { values: read, healed } = readAddress(shape, '?by=colour&line=0&intervals=off');
    expect(read).toMatchObject({ by: 'sector', line: null, intervals: false });
    expect(healed).toEqual([
      { name: 'by', raw: 'colour', used: 'sector' },
      { name: 'line', raw: '0', used: 'none' },
    ]);
  });

  it('leaves out what is usual, so that a plain screen has a plain address', () => {
    expect(writeAddress(shape, readAddress(shape, '').values)).toBe('');
  });

  it('keeps a pinned release through every change', () => {
    const { values: read } = readAddress(shape, '?release=1-3fa9c1d2');
    expect(writeAddress(shape, { ...read, by: 'type' })).toBe('?by=type&release=1-3fa9c1d2');
  });
});

describe('the same page on another release', () => {
  it('keeps every choice, and drops the pin for the latest', () => {
    expect(onRelease('/compare', '?by=year&release=1-c328a9bc&level=99.8', null)).toBe(
      '/compare?by=year&level=99.8',
    );
    expect(onRelease('/', 'release=1-c328a9bc', null)).toBe('/');
  });

  it('pins another one where it is not the latest of all', () => {
    expect(onRelease('/target', '?need=policy&release=1-1', '2-2')).toBe(
      '/target?need=policy&release=2-2',
    );
  });
});
