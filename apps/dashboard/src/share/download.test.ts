import { describe, expect, it } from 'vitest';
import { fileNameOf } from './download.ts';

const release = '1-3fa9c1d2';

describe('the name of a file', () => {
  it('is plain words and the release', () => {
    expect(fileNameOf('Policy: in place, “by sector”', { simulated: false, release })).toBe(
      'policy-in-place-by-sector-release-1-3fa9c1d2',
    );
  });
  it('says simulated first, keeps whole words, and is never empty', () => {
    const long = fileNameOf('word '.repeat(40), { simulated: true, release });
    expect(long).toMatch(/^simulated-(word-)+release-1-3fa9c1d2$/);
    expect(long.length).toBeLessThan(100);
    expect(fileNameOf('…', { simulated: false, release })).toBe('chart-release-1-3fa9c1d2');
  });
});
