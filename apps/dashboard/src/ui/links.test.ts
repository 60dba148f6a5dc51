// Following a link inside the product never changes the release.
import { describe, expect, it } from 'vitest';
import { keepRelease } from './links.tsx';

describe('keepRelease', () => {
  it('adds the pinned release, before the place on the page', () => {
    expect(keepRelease('/evidence', 'r1')).toBe('/evidence?release=r1');
    expect(keepRelease('/evidence?line=5', 'r1')).toBe('/evidence?line=5&release=r1');
    expect(keepRelease('/#top', 'r1')).toBe('/?release=r1#top');
  });
  it('leaves alone what names a release, and everything where none is pinned', () => {
    expect(keepRelease('/?release=r2', 'r1')).toBe('/?release=r2');
    expect(keepRelease('/compare', null)).toBe('/compare');
  });
});
