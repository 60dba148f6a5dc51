import { describe, expect, it } from 'vitest';
import { holds } from './choices.ts';
import { field } from './csv.ts';

describe('a field of the dictionary’s file', () => {
  it('is never run as a formula', () => {
    expect(field('=1+1')).toBe("'=1+1");
    expect(field('  @SUM(A1)')).toBe("'  @SUM(A1)");
    expect(field('-2')).toBe("'-2");
    expect(field('+44')).toBe("'+44");
    expect(field('\t=1')).toBe("'\t=1");
  });

  it('keeps its commas, quotation marks and lines', () => {
    expect(field('a, "b"\nc')).toBe('"a, ""b""\nc"');
    expect(field('=HYPERLINK("x","y")')).toBe('"\'=HYPERLINK(""x"",""y"")"');
  });

  it('is empty for what is not said, and a number for a number', () => {
    expect(field(null)).toBe('');
    expect(field(undefined)).toBe('');
    expect(field(0)).toBe('0');
  });
});

describe('the search of the dictionary', () => {
  it('wants every word, in any order and case', () => {
    expect(holds('PLACE in', 'in-place', 'In place')).toBe(true);
    expect(holds('place zebra', 'in-place')).toBe(false);
    expect(holds('', 'anything')).toBe(true);
  });
});
